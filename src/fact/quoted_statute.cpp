#include "fact/quoted_statute.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "fact/scan.h"

namespace selostelint {

namespace {

constexpr std::array<std::string_view, 3> quotation_marks = {"”", "“", "\""};

constexpr std::size_t longest_quotation = 600;  // bytes
constexpr std::size_t longest_introduction = 120;

/// Where the last quotation mark before `at` stands, no further away than a quotation is long.
std::size_t mark_before(std::string_view text, std::size_t at) {
    const std::size_t first = at > longest_quotation ? at - longest_quotation : 0;
    std::size_t last = std::string_view::npos;
    for (const std::string_view mark : quotation_marks) {
        const std::size_t found = text.substr(first, at - first).rfind(mark);
        if (found != std::string_view::npos && (last == std::string_view::npos || first + found > last))
            last = first + found;
    }
    return last;
}

bool has_mark_after(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at, longest_quotation);
    return std::ranges::any_of(quotation_marks, [&](std::string_view mark) { return rest.find(mark) != rest.npos; });
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
        constexpr std::uint32_t most_blocks = 20;
        std::uint32_t first = index;
        while (first > 0 && index - first < most_blocks &&
               context.document.blocks[first - 1].role == BlockRole::quote) {
            --first;
        }
        const std::string_view above = first > 0 ? context.document[context.document.blocks[first - 1].span] : "";
        return above.ends_with(':') && names_statute(above);
    }
    const std::string_view text = context.document[block.span];
    const std::size_t open = mark_before(text, words.begin - block.span.begin);
    if (open == std::string_view::npos || !has_mark_after(text, words.end - block.span.begin)) return false;
    const std::size_t from = open > longest_introduction ? open - longest_introduction : 0;
    return names_statute(text.substr(from, open - from));
}

}  // namespace selostelint
