#include "fact/quoted_statute.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "fact/scan.h"

namespace selostelint {

namespace {

constexpr std::array<std::string_view, 3> quotation_marks = {"”", "“", "\""};

/// The number of bytes of the mark with which the text begins; 0 when it begins with none.
std::size_t mark_size(std::string_view text) {
    const auto found =
        std::ranges::find_if(quotation_marks, [&](std::string_view mark) { return text.starts_with(mark); });
    return found == quotation_marks.end() ? 0 : found->size();
}

/// Where the quotation opens that holds `at`; npos when none does.
std::size_t open_mark(std::string_view text, std::size_t at) {
    std::size_t open = std::string_view::npos;
    for (std::size_t i = 0; i < std::min(at, text.size()); ++i) {
        if (mark_size(text.substr(i)) == 0) continue;
        open = open == std::string_view::npos ? i : std::string_view::npos;
    }
    return open;
}

bool names_statute(std::string_view introduction) {
    static const RE2 citing(R"(§|pykäl|(?i:\blain\b|laissa|lain(?:säädän|kohda)|asetuksessa|momentti))");
    return RE2::PartialMatch(re2::StringPiece(introduction.data(), introduction.size()), citing);
}

}  // namespace

bool is_quoted_from_statute(const FactContext& context, Span words) {
    const std::uint32_t sentence = context.sentence_at(words.begin);
    if (sentence >= context.text.sentences.size()) return false;
    const std::uint32_t index = context.text.sentences[sentence].block;
    const Block& block = context.document.blocks[index];
    if (block.role == BlockRole::quote) {
        std::uint32_t first = index;
        while (first > 0 && context.document.blocks[first - 1].role == BlockRole::quote) --first;
        const std::string_view above = first > 0 ? context.document[context.document.blocks[first - 1].span] : "";
        return above.ends_with(':') && names_statute(above);
    }
    const std::string_view text = context.document[block.span];
    const std::size_t open = open_mark(text, words.begin - block.span.begin);
    return open != std::string_view::npos && names_statute(text.substr(0, open));
}

}  // namespace selostelint
