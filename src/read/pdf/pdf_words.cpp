#include "read/pdf/pdf_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// What fonts write as one sign and texts as several, and the bullets of symbol fonts (private use).
std::string_view written_out(char32_t c) {
    static constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    static constexpr std::u32string_view bullets = U"\xF06F\xF076\xF0A7\xF0A8\xF0B7\xF0D8\xF0FC";
    if (c >= 0xFB00 && c <= 0xFB06) return ligatures[c - 0xFB00];
    return bullets.find(c) == std::u32string_view::npos ? "" : "•";
}

bool has_no_width(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF;
}

void append(std::string& text, char32_t c) {
    const bool is_character = c <= 0x10FFFF && (c < 0xD800 || c >= 0xE000);
    if (has_no_width(c)) return;
    const std::string_view letters = written_out(c);
    if (letters.empty()) append_code_point(text, is_character ? c : 0xFFFD);
    text += letters;
}

/// Whether the same word is drawn again, a hair away.
bool is_double(const PdfWord& a, const PdfWord& b) {
    const double hair = 0.15 * a.size;
    return a.text == b.text && std::abs(a.left - b.left) < hair && std::abs(a.baseline - b.baseline) < hair;
}

}  // namespace

std::size_t PdfWordBuilder::add(const PdfGlyph& glyph) {
    const auto is_blank = [](std::uint32_t c) { return is_space(c) && c != 0x85; };
    if (std::ranges::any_of(glyph.code_points, is_blank)) {
        finish(true);
        return 0;
    }
    if (!goes_on(glyph)) finish(false);
    const std::size_t before = word_.text.size();
    for (const std::uint32_t c : glyph.code_points) append(word_.text, c);
    if (word_.text.empty()) return 0;
    if (before == 0) {
        word_.left = glyph.left;
        word_.right = glyph.left;
        word_.baseline = glyph.baseline;
        word_.size = glyph.size;
        word_.bold = glyph.bold;
    }
    word_.right = std::max(word_.right, glyph.left + glyph.width);
    return word_.text.size() - before;
}

/// Whether a letter stands right behind the last one. Letters that are set apart from each other on purpose end words
/// here; those that stand closer than a blank are put together again when lines are made.
bool PdfWordBuilder::goes_on(const PdfGlyph& glyph) const {
    constexpr double raised = 0.1;
    constexpr double apart = 0.12;
    constexpr double back = 0.3;
    const double gap = glyph.left - word_.right;
    return std::abs(glyph.baseline - word_.baseline) < raised * glyph.size && gap < apart * glyph.size &&
           gap > -back * glyph.size && glyph.bold == word_.bold && std::abs(glyph.size - word_.size) < 0.1;
}

void PdfWordBuilder::finish(bool space_after) {
    PdfWord word = std::exchange(word_, {});
    if (word.text.empty()) return;
    word.space_after = space_after;
    words_.push_back(std::move(word));
}

std::vector<PdfWord> PdfWordBuilder::take() {
    finish(false);
    std::vector<PdfWord> words = std::exchange(words_, {});
    std::ranges::stable_sort(words, {},
                             [](const PdfWord& word) { return std::tuple(std::lround(word.baseline), word.left); });
    std::vector<PdfWord> once;
    for (PdfWord& word : words) {
        if (once.empty() || !is_double(once.back(), word)) {
            once.push_back(std::move(word));
        } else {
            once.back().bold = true;
        }
    }
    return once;
}

}  // namespace selostelint
