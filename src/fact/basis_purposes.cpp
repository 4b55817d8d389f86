#include <algorithm>
#include <string>
#include <string_view>

#include "fact/data_names.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Subjects that name no purpose: "Käsittely perustuu …", "Käsittelyn oikeusperuste on …".
bool is_no_purpose(const Word* word) {
    return word == nullptr || std::ranges::any_of(word->readings, [](const Reading& reading) {
               return reading.lemma == "käsittely" || reading.lemma == "tieto" || reading.lemma == "henkilötieto" ||
                      reading.lemma == "se" || reading.lemma == "tämä" || reading.lemma == "joka" ||
                      reading.lemma == "peruste" || reading.lemma == "oikeusperuste" || reading.lemma == "me" ||
                      reading.lemma == "käsittelyperuste" || reading.lemma == "perusta" ||
                      reading.lemma == "oikeusperusta" || reading.lemma == "lisätieto" || reading.lemma == "rekisteri";
           });
}

/// Reads for which purpose a basis is named, where the form of the sentence says so.
class PurposeReader {
public:
    explicit PurposeReader(const FactContext& context) : context_(context), names_(context) {}

    std::string of(const Fact& basis) const {
        const std::uint32_t sentence = context_.sentence_at(basis.span.begin);
        if (sentence >= context_.units.size() || !context_.in_body(sentence)) return {};
        const Block& block = context_.document.blocks[context_.text.sentences[sentence].block];
        return block.table > 0 ? in_row(sentence) : in_sentence(sentence, basis.span);
    }

private:
    /// "| Laskutus | sopimus |" under "Tarkoitus" and "Oikeusperuste".
    std::string in_row(std::uint32_t sentence) const {
        const std::string_view column = names_.column(sentence);
        const bool of_basis = column.find("peruste") != std::string_view::npos;
        return of_basis ? std::string(names_.row(sentence)) : "";
    }

    /// "Uutiskirje: suostumus", "Uutiskirjeen lähettäminen perustuu suostumukseen".
    std::string in_sentence(std::uint32_t sentence, Span basis) const {
        const Sentence& said = context_.text.sentences[sentence];
        const auto& tokens = context_.text.tokens;
        constexpr std::uint32_t most_words = 12;
        const std::uint32_t end = std::min(said.end_token, said.first_token + most_words);
        for (std::uint32_t i = said.first_token; i < end && tokens[i].span.begin < basis.end; ++i) {
            const Word* word = tokens[i].word;
            const bool rests = word != nullptr && (word->lower == "perustuu" || word->lower == "perustuvat");
            const bool labelled = context_.document[tokens[i].span] == ":" && tokens[i].span.begin < basis.begin;
            if (rests || labelled) return words(said.first_token, i);
            if (word != nullptr && (word->finite || word->negation)) return {};
        }
        return {};
    }

    std::string words(std::uint32_t first, std::uint32_t last) const {
        const auto& tokens = context_.text.tokens;
        if (first >= last || is_no_purpose(tokens[last - 1].word) || is_no_purpose(tokens[first].word)) return {};
        return std::string(context_.document[Span{tokens[first].span.begin, tokens[last - 1].span.end}]);
    }

    const FactContext& context_;
    DataNames names_;
};

}  // namespace

void recognise_basis_purposes(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const PurposeReader reader(context);
    for (Fact& fact : facts) {
        if (fact.kind != kind || fact.certainty != Certainty::stated) continue;
        if (std::string purpose = reader.of(fact); !purpose.empty()) {
            fact.details.push_back({"purpose", std::move(purpose)});
        }
    }
}

}  // namespace selostelint
