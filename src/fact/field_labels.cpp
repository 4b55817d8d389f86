#include "fact/field_labels.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace selostelint {

namespace {

/// What the fields of the official forms are called (tietosuojavaltuutetun toimisto, rekisteriselostelomake).
constexpr std::array<std::string_view, 22> field_labels = {
    "nimi",
    "osoite",
    "y-tunnus",
    "puhelin",
    "puhelinnumero",
    "sähköposti",
    "sähköpostiosoite",
    "yritys",
    "postiosoite",
    "käyntiosoite",
    "puh",
    "puh.",
    "faksi",
    "faksinumero",
    "fax",
    "email",
    "e-mail",
    "postinumero",
    "yhteyshenkilö",
    "yhteystiedot",
    "muut yhteystiedot",
    "muut yhteystiedot esim puhelin virka-aikana sähköpostiosoite"};

constexpr std::size_t longest_label = 80;  // bytes

/// The words of a block in lower case, blanks between them; empty when something other than a label's marks stands
/// among them.
std::string bare_words(const FactContext& context, const Sentence& sentence) {
    std::string words;
    for (const Token& token : context.text.tokens_of(sentence)) {
        if (token.word != nullptr) {
            words += (words.empty() ? "" : " ") + token.word->lower;
        } else if (std::string_view(":.,()").find(context.document[token.span]) == std::string_view::npos) {
            return {};  // a value stands behind the label
        }
    }
    return words;
}

}  // namespace

bool is_field_label(const FactContext& context, std::uint32_t sentence) {
    const Sentence& here = context.text.sentences[sentence];
    const Block& block = context.document.blocks[here.block];
    if (without_writing_line(context.document, block).size() > longest_label) return false;
    return context.text.first_sentence[here.block] == sentence &&
           std::ranges::find(field_labels, bare_words(context, here)) != field_labels.end();
}

Span without_writing_line(const Document& document, const Block& block) {
    Span span = block.span;
    while (!span.empty() && std::string_view(" _.…").find(document.text[span.end - 1]) != std::string_view::npos) {
        --span.end;
    }
    return span;
}

}  // namespace selostelint
