#include "language/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "language/abbreviations.h"

namespace selostelint {

namespace {

std::string_view spelling(const Document& document, const Token& token) {
    return document[token.span];
}

bool starts_upper(std::string_view text) {
    std::size_t at = 0;
    const char32_t c = text.empty() ? U' ' : next_code_point(text, at);
    return is_upper(c) || is_digit(c) || c == '"' || c == 0x201D || c == 0x201C || c == '(' || c == '-' || c == 0x2022;
}

/// Whether the mark at `i` ends a sentence, given what stands on both sides of it.
bool ends_sentence(const Document& document, const TokenisedText& text, std::size_t i, std::size_t end) {
    const std::string_view mark = spelling(document, text.tokens[i]);
    if (mark == "!" || mark == "?") {
        return true;
    }
    if (mark != ".") {
        return false;
    }
    if (i + 1 >= end) {
        return true;
    }
    const Token& next = text.tokens[i + 1];
    if (next.span.begin == text.tokens[i].span.end || !starts_upper(spelling(document, next))) {
        return false;
    }
    if (i == 0 || text.tokens[i - 1].span.end != text.tokens[i].span.begin) {
        return true;
    }
    const Token& before = text.tokens[i - 1];
    if (before.kind == TokenKind::number) {
        // "vuonna 2018. Tietoja" ends one, "1. Rekisterinpitäjä" and "28. Tammikuuta" do not.
        return spelling(document, before).size() > 2;
    }
    return before.word == nullptr || !is_abbreviation(before.word->lower);
}

/// Whether a sentence of so many words ends here for its length alone. No cue looks for words that stand so far apart,
/// and with a bound the search for words near each other costs the same for each word, however long a line is.
bool is_too_long(const Document& document, const Token& last, std::uint32_t words) {
    constexpr std::uint32_t long_enough = 300;  // tokens; past that a comma or semicolon ends it
    constexpr std::uint32_t longest = 400;
    if (words < long_enough) return false;
    const std::string_view mark = spelling(document, last);
    return words >= longest || mark == "," || mark == ";";
}

bool introduces(const Document& document, const Sentence& sentence) {
    return document[sentence.span].ends_with(':');
}

bool is_item(const Document& document, const Block& block) {
    if (block.kind == BlockKind::list_item) {
        return true;
    }
    const std::string_view text = document[block.span];
    for (const std::string_view bullet : {"- ", "– ", "• ", "* ", "· ", "-", "–", "•", "·"}) {
        if (text.starts_with(bullet)) {
            return true;
        }
    }
    return false;
}

/// "Laatimispäivä" over "2.2.2018" in one cell of a form: a few words without an end.
bool is_label(const Document& document, const Sentence& sentence) {
    constexpr std::uint32_t most_words = 3;
    const std::string_view text = document[sentence.span];
    return sentence.end_token - sentence.first_token <= most_words && text.find_first_of(".,;0123456789") == text.npos;
}

/// Finds for each block the sentence that introduces it.
class LeadIns {
public:
    LeadIns(const Document& document, TokenisedText& text) : document_(document), text_(text) {}

    void block(std::uint32_t index) {
        const Block& block = document_.blocks[index];
        const std::uint32_t first = text_.first_sentence[index];
        const std::uint32_t end = static_cast<std::uint32_t>(text_.sentences.size());
        if (first == end) {
            return;
        }
        const std::uint32_t lead_in = find(block);
        for (std::uint32_t s = first; s < end; ++s) {
            text_.sentences[s].lead_in = lead_in;
        }
        remember(block, end - 1, introduces(document_, text_.sentences[end - 1]));
    }

private:
    static constexpr std::size_t deepest = 8;

    std::uint32_t find(const Block& block) const {
        if (block.kind == BlockKind::table_cell) {
            if (block.table != table_ || block.row != row_) return Sentence::none;
            constexpr std::uint32_t longest_value = 40;  // bytes of "2.2.2018"; prose speaks for itself
            const bool under_label = block.column == column_ && block.span.size() <= longest_value &&
                                     is_label(document_, text_.sentences[in_cell_]);
            if (under_label) return in_cell_;
            return block.column > 0 ? row_head_ : Sentence::none;
        }
        if (is_item(document_, block)) {
            for (std::size_t depth = std::min<std::size_t>(block.level, deepest); depth > 1; --depth) {
                if (items_[depth - 1] != Sentence::none) {
                    return items_[depth - 1];
                }
            }
            return opener_;
        }
        const bool after_label = last_ != Sentence::none && (last_was_label_ || last_introduces_);
        return after_label && block.kind == BlockKind::paragraph ? last_ : Sentence::none;
    }

    void remember(const Block& block, std::uint32_t sentence, bool introducing) {
        if (block.kind == BlockKind::table_cell) {
            if (block.table != table_ || block.row != row_ || block.column == 0) {
                table_ = block.table;
                row_ = block.row;
                row_head_ = sentence;
            }
            column_ = block.column;
            in_cell_ = sentence;
        } else if (is_item(document_, block)) {
            const std::size_t depth = std::clamp<std::size_t>(block.level, 1, deepest);
            items_[depth] = sentence;
            for (std::size_t deeper = depth + 1; deeper <= deepest; ++deeper) {
                items_[deeper] = Sentence::none;
            }
            last_was_label_ = false;
            last_introduces_ = false;
            return;
        } else {
            opener_ = sentence;
            items_.fill(Sentence::none);
        }
        last_ = sentence;
        last_was_label_ = block.kind == BlockKind::label;
        last_introduces_ = introducing;
    }

    const Document& document_;
    TokenisedText& text_;
    std::array<std::uint32_t, deepest + 1> items_ = filled();
    std::uint32_t opener_ = Sentence::none;
    std::uint32_t last_ = Sentence::none;
    std::uint32_t row_head_ = Sentence::none;
    std::uint32_t table_ = 0;
    std::uint32_t row_ = 0;
    std::uint32_t column_ = 0;
    std::uint32_t in_cell_ = Sentence::none;  ///< the last sentence of the cell in hand
    bool last_was_label_ = false;
    bool last_introduces_ = false;

    static constexpr std::array<std::uint32_t, deepest + 1> filled() {
        std::array<std::uint32_t, deepest + 1> items{};
        items.fill(Sentence::none);
        return items;
    }
};

}  // namespace

void find_sentences(const Document& document, std::span<const std::uint32_t> first_token, TokenisedText& text) {
    LeadIns lead_ins(document, text);
    for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
        text.first_sentence.push_back(static_cast<std::uint32_t>(text.sentences.size()));
        const std::uint32_t end = first_token[block + 1];
        std::uint32_t begin = first_token[block];
        for (std::uint32_t i = begin; i < end; ++i) {
            const bool ends = i + 1 == end || ends_sentence(document, text, i, end) ||
                              is_too_long(document, text.tokens[i], i + 1 - begin);
            if (ends) {
                const Span span{text.tokens[begin].span.begin, text.tokens[i].span.end};
                text.sentences.push_back({span, begin, i + 1, block, Sentence::none});
                begin = i + 1;
            }
        }
        lead_ins.block(block);
    }
    text.first_sentence.push_back(static_cast<std::uint32_t>(text.sentences.size()));
}

}  // namespace selostelint
