#include "section/heading_candidate.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "section/line_form.h"

namespace selostelint {

namespace {

constexpr std::size_t longest_marked = 400;  // bytes; longer "headings" are text in the wrong element
constexpr std::size_t longest_labelled = 160;
constexpr std::size_t longest_plain = 120;
constexpr std::uint32_t most_words_plain = 12;
constexpr std::uint32_t most_words_labelled = 24;
constexpr std::size_t shortest_wrapped = 40;  // a shorter line is not full: what follows it is its value
constexpr std::size_t longest_label = 80;     // of a label with its value behind a colon

constexpr std::uint32_t most_cells = 0xFFFFFFFF;

/// Whether `text` begins as a statement does.
bool begins_anew(std::string_view text) {
    std::size_t offset = 0;
    const char32_t first = text.empty() ? U' ' : next_code_point(text, offset);
    return is_upper(first) || is_digit(first);
}

class CandidateFinder {
public:
    CandidateFinder(const Document& document, const TokenisedText& text) : document_(document), text_(text) {
        find_row_openings();
    }

    std::vector<HeadingCandidate> all() {
        std::vector<HeadingCandidate> found;
        for (std::uint32_t block = 0; block < document_.blocks.size();) {
            HeadingCandidate candidate;
            if (at(block, candidate)) {
                found.push_back(candidate);
            }
            block = std::max(block + 1, candidate.end_block);
        }
        return found;
    }

private:
    const Block& block(std::uint32_t index) const { return document_.blocks[index]; }

    bool at(std::uint32_t index, HeadingCandidate& candidate) const {
        const Block& here = block(index);
        if (here.role != BlockRole::body && here.role != BlockRole::quote) {
            return false;
        }
        if (here.kind == BlockKind::heading) {
            return here.span.size() <= longest_marked && marked(index, candidate);
        }
        if (here.table != 0 && !opens_row_[index]) {
            return false;
        }
        return leading_label(index, candidate) || whole_block(index, candidate);
    }

    /// Finds the cells that stand first in a row of one or two: rows of more are data, and their first row names
    /// columns. Columns in another language do not count.
    void find_row_openings() {
        opens_row_.resize(document_.blocks.size());
        std::vector<std::uint32_t> places;
        for (std::uint32_t begin = 0; begin < document_.blocks.size();
             begin += std::max<std::uint32_t>(1, static_cast<std::uint32_t>(places.size()))) {
            places.clear();
            std::uint32_t translated = 0;
            std::uint32_t last = 0;
            for (std::uint32_t i = begin; i < document_.blocks.size() && is_same_row(i, begin); ++i) {
                const bool new_column = i == begin || block(i).column != block(i - 1).column;
                const bool is_read = block(i).role != BlockRole::translation;
                translated += new_column && !is_read ? 1 : 0;
                places.push_back(is_read ? block(i).column - translated : most_cells);
                if (is_read) last = places.back();
            }
            for (std::size_t i = 0; i < places.size(); ++i) opens_row_[begin + i] = places[i] == 0 && last <= 1;
        }
    }

    bool is_same_row(std::uint32_t one, std::uint32_t other) const {
        return block(one).table != 0 && block(one).table == block(other).table && block(one).row == block(other).row;
    }

    bool marked(std::uint32_t index, HeadingCandidate& candidate) const {
        take(index, index + 1, block(index).span, candidate);
        candidate.form = HeadingForm::marked;
        candidate.bold = true;
        candidate.level = std::clamp<std::uint8_t>(block(index).level, 1, 6);
        return candidate.first_token < candidate.end_token;
    }

    /// Where the bold words end with which the block begins, when a mark closes them; 0 when they are no label.
    std::uint32_t emphasised_label_end(const Block& here) const {
        const std::string_view words = document_[here.emphasis];
        const std::string_view rest = document_[{here.emphasis.end, here.span.end}];
        const bool closed_inside = words.ends_with(':') || words.ends_with('.') || words.ends_with('?');
        const bool closed_behind = rest.starts_with(':') || rest.starts_with(" –") || rest.starts_with(" -");
        return words.size() <= longest_label && (closed_inside || closed_behind) ? here.emphasis.end : 0;
    }

    /// The same with no mark between: "**Lähteet** Potilas itse." A clause goes on behind its bold words.
    std::uint32_t unmarked_label_end(std::uint32_t index, HeadingCandidate& candidate) const {
        const Block& here = block(index);
        const std::string_view words = document_[here.emphasis];
        const std::string_view rest = document_[{here.emphasis.end, here.span.end}];
        if (words.size() > longest_label || !begins_anew(words) || !rest.starts_with(' ') ||
            !begins_anew(rest.substr(1))) {
            return 0;
        }
        take(index, index + 1, here.emphasis, candidate);
        return is_clause(words_of(candidate)) ? 0 : here.emphasis.end;
    }

    /// Where the words before the block's first ": " end; 0 when they are no label.
    std::uint32_t colon_label_end(const Block& here) const {
        const std::string_view whole = document_[here.span];
        const std::size_t colon = whole.find(": ");
        if (colon == std::string_view::npos || colon > longest_label ||
            !only_numbering_has_stop(whole.substr(0, colon))) {
            return 0;
        }
        return here.span.begin + static_cast<std::uint32_t>(colon);
    }

    /// Where a short question ends that the block opens with and answers: "Miksi? Laskutusta varten."; 0 when there is none.
    std::uint32_t question_label_end(const Block& here) const {
        constexpr std::size_t longest_question = 50;
        const std::string_view whole = document_[here.span];
        const std::size_t mark = whole.find("? ");
        if (mark == std::string_view::npos || mark > longest_question ||
            !only_numbering_has_stop(whole.substr(0, mark))) {
            return 0;
        }
        return here.span.begin + static_cast<std::uint32_t>(mark) + 1;
    }

    /// "Rekisterin nimi: Asiakasrekisteri" and "**Evästeet:** Sivusto käyttää …": the label opens the block.
    bool leading_label(std::uint32_t index, HeadingCandidate& candidate) const {
        const Block& here = block(index);
        const bool emphasised = !here.emphasis.empty() && here.emphasis.end < here.span.end;
        std::uint32_t end = emphasised ? emphasised_label_end(here) : 0;
        // "4. Säilytysaika: kaksi vuotta" and "- **Säilytysaika:** …" may be parts of the notice, "- Sähköposti: …" is data.
        if (here.kind == BlockKind::list_item && !here.numbered && end == 0) {
            return false;
        }
        if (end == 0) {
            end = colon_label_end(here);
        }
        if (end == 0) {
            end = question_label_end(here);
        }
        if (end == 0 && emphasised) {
            end = unmarked_label_end(index, candidate);
        }
        if (end == 0) {
            return false;
        }
        take(index, index + 1, {here.span.begin, end}, candidate);
        if (document_[here.emphasis].ends_with('.') && end == here.emphasis.end && is_clause(words_of(candidate))) {
            return false;  // "**Voit korjata tietosi.**" is said, not named
        }
        candidate.form = emphasised ? HeadingForm::labelled : HeadingForm::plain;
        candidate.level = 7;
        candidate.inline_value = candidate.first_token < candidate.end_token;
        return candidate.inline_value;
    }

    bool whole_block(std::uint32_t index, HeadingCandidate& candidate) const {
        const Block& here = block(index);
        const std::string_view whole = document_[here.span];
        const bool emphasised = here.emphasis.size() + 1 >= here.span.size();
        const bool numbered = here.numbered || is_numbered(whole);
        const bool bold = emphasised || here.kind == BlockKind::label || is_capitals(whole);
        const bool labelled = bold || numbered || whole.ends_with(':');
        if (whole.size() > (labelled ? longest_labelled : longest_plain) || ends_like_text(whole)) {
            return false;
        }
        const std::uint32_t end = wrapped_end(index, labelled);
        take(index, end, {here.span.begin, block(end - 1).span.end}, candidate);
        candidate.level = 7;
        const bool item = here.kind == BlockKind::list_item;
        if (item && (starts_lower(whole) || joins_next(whole))) {
            return false;
        }
        candidate.form = labelled && (!item || emphasised || numbered) ? HeadingForm::labelled : HeadingForm::plain;
        candidate.bold = bold;
        const std::span<const Token> words = words_of(candidate);
        const bool asks = candidate.question || begins_question(words);
        const bool shouted = is_capitals(whole);
        if ((item && !followed_by_body(index)) || (holds_number(words) && !shouted) ||
            (!bold && !asks && is_clause(words))) {
            return false;
        }
        const std::uint32_t count = word_count(words);
        return count > 0 && count <= (labelled ? most_words_labelled : most_words_plain);
    }

    /// An item of a list is a heading only when text that is no such item follows it.
    bool followed_by_body(std::uint32_t index) const {
        if (index + 1 >= document_.blocks.size()) {
            return false;
        }
        const Block& next = block(index + 1);
        const std::string_view text = document_[next.span];
        const bool paragraph = text.size() > longest_plain || text.ends_with('.') || text.ends_with(':');
        if (document_[block(index).span].ends_with('?') && !text.ends_with('?')) {
            return true;
        }
        // "4. Säilytysaika" by itself over a paragraph; the last of several numbered items is one of them.
        const bool alone = block(index).numbered && (index == 0 || !block(index - 1).numbered);
        const bool own_text = next.kind == BlockKind::paragraph && (next.continues || alone);
        return own_text ||
               (next.kind == BlockKind::list_item && (next.level > block(index).level || next.continues || paragraph));
    }

    /// A heading that runs on: the next line begins with a small letter or this one ends in a slash or "ja".
    std::uint32_t wrapped_end(std::uint32_t index, bool labelled) const {
        std::uint32_t end = index + 1;
        while (labelled && end < document_.blocks.size() && end < index + 3) {
            const Block& next = block(end);
            const std::string_view here = document_[block(end - 1).span];
            const std::string_view text = document_[next.span];
            std::size_t at = 0;
            const bool capitals = next.continues && is_capitals(here) && is_capitals(text) && !is_numbered(text);
            const bool full = here.size() >= shortest_wrapped && is_lower(next_code_point(text, at));
            const bool goes_on = full || joins_next(here) || capitals;
            const bool alike = next.kind == block(index).kind && next.role == block(index).role &&
                               next.row == block(index).row && text.size() <= longest_plain && !ends_like_text(text) &&
                               !here.ends_with(':');
            const bool bold_alike = block(index).emphasis.empty() == next.emphasis.empty();
            if (!goes_on || !alike || !bold_alike || block(index).kind == BlockKind::list_item) {
                break;
            }
            ++end;
        }
        return end;
    }

    void take(std::uint32_t first_block, std::uint32_t end_block, Span span, HeadingCandidate& candidate) const {
        candidate.first_block = first_block;
        candidate.end_block = end_block;
        const auto first = std::ranges::partition_point(
            text_.tokens, [&](const Token& token) { return token.span.begin < span.begin; });
        auto last =
            std::ranges::partition_point(text_.tokens, [&](const Token& token) { return token.span.end <= span.end; });
        auto begin = first;
        while (begin < last &&
               (is_numbering(*begin, begin == first) || (begin > first && is_glued(*begin, *(begin - 1))))) {
            ++begin;
        }
        candidate.question = last > begin && document_[(last - 1)->span] == "?";
        while (last > begin && (last - 1)->kind == TokenKind::punctuation) {
            --last;
        }
        candidate.first_token = static_cast<std::uint32_t>(begin - text_.tokens.begin());
        candidate.end_token = static_cast<std::uint32_t>(last - text_.tokens.begin());
        candidate.span = begin < last ? Span{begin->span.begin, (last - 1)->span.end} : span;
    }

    bool is_numbering(const Token& token, bool first) const {
        if (token.kind == TokenKind::number || token.kind == TokenKind::punctuation) {
            return true;
        }
        // "A. Manuaalinen aineisto", "a) Suostumukseen perustuva …"
        return first && token.span.size() == 1 && token.span.end < document_.text.size() &&
               (document_.text[token.span.end] == '.' || document_.text[token.span.end] == ')');
    }

    /// "a" of "1a Rekisterinpitäjä".
    static bool is_glued(const Token& letter, const Token& number) {
        return number.kind == TokenKind::number && letter.span.size() == 1 && letter.span.begin == number.span.end;
    }

    std::span<const Token> words_of(const HeadingCandidate& candidate) const {
        return std::span(text_.tokens).subspan(candidate.first_token, candidate.end_token - candidate.first_token);
    }

    const Document& document_;
    const TokenisedText& text_;
    std::vector<bool> opens_row_;  ///< by block
};

}  // namespace

std::vector<HeadingCandidate> find_heading_candidates(const Document& document, const TokenisedText& text) {
    return CandidateFinder(document, text).all();
}

}  // namespace selostelint
