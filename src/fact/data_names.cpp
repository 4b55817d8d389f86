#include "fact/data_names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace selostelint {

namespace {

/// Words that stand for all data of the notice, or for nothing: what they say is no category.
constexpr std::array<std::string_view, 16> at_large = {
    "tieto", "henkilötieto", "data", "rekisteri", "se",           "ne",  "aineisto", "tämä",
    "nämä",  "kaikki",       "hän",  "joka",      "säilytysaika", "muu", "säilytys", "poistaminen"};

constexpr std::uint32_t most_words = 9;

bool is_at_large(const Word* word) {
    // A mark or a bracket at the end of a name is no reason to leave it out.
    return word != nullptr && std::ranges::any_of(word->readings, [](const Reading& reading) {
               return std::ranges::find(at_large, reading.lemma) != at_large.end();
           });
}

bool is_passive(const Word& word) {
    return word.finite && (word.lower.ends_with("taan") || word.lower.ends_with("tään"));
}

}  // namespace

DataNames::DataNames(const FactContext& context) : context_(context) {
    for (const Block& block : context.document.blocks) {
        if (block.table == 0) continue;
        if (block.row == 0) heads_.try_emplace({block.table, block.column}, block.span);
        if (block.column == 0) labels_.try_emplace({block.table, block.row}, block.span);
    }
}

std::string_view DataNames::column(std::uint32_t sentence) const {
    const Block& block = context_.document.blocks[context_.text.sentences[sentence].block];
    const auto head = heads_.find({block.table, block.column});
    return block.row == 0 || head == heads_.end() ? std::string_view() : context_.document[head->second];
}

std::string_view DataNames::row(std::uint32_t sentence) const {
    const Block& block = context_.document.blocks[context_.text.sentences[sentence].block];
    const auto label = labels_.find({block.table, block.row});
    return block.column == 0 || label == labels_.end() ? std::string_view() : context_.document[label->second];
}

std::string DataNames::of(std::uint32_t sentence) const {
    const Sentence& said = context_.text.sentences[sentence];
    const std::string_view label = row(sentence);
    // A form has its questions in the first column: "Säilytysaika | Sopimukset: kuusi vuotta".
    if (!label.empty() && label.find("äilyty") == std::string_view::npos) return std::string(label);
    const auto& tokens = context_.text.tokens;
    for (std::uint32_t i = said.first_token; i < said.end_token && i <= said.first_token + most_words; ++i) {
        const Word* word = tokens[i].word;
        const std::string_view spelling = context_.document[tokens[i].span];
        if (spelling == ":") return words(said.first_token, i);
        if (spelling == ",") return {};
        if (word == nullptr) continue;
        if (is_passive(*word)) return words(said.first_token, i);
        if (word->finite || word->negation) return {};
    }
    return {};
}

/// The words [first, last), unless they are of the data at large.
std::string DataNames::words(std::uint32_t first, std::uint32_t last) const {
    const auto& tokens = context_.text.tokens;
    if (first >= last || last - first > most_words) return {};
    const bool at_large = is_at_large(tokens[first].word) || is_at_large(tokens[last - 1].word);
    return at_large ? "" : std::string(context_.document[Span{tokens[first].span.begin, tokens[last - 1].span.end}]);
}

}  // namespace selostelint
