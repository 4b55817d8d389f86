#include "language/tokens.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "language/sentences.h"

namespace selostelint {

namespace {

bool is_hyphen(char32_t c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
}

/// Walks over the text of one block.
class Tokeniser {
public:
    Tokeniser(const Document& document, const Lexicon& lexicon, std::vector<Token>& tokens)
        : text_(document.text), lexicon_(lexicon), tokens_(tokens) {}

    void block(Span span) {
        at_ = span.begin;
        end_ = span.end;
        while (at_ < end_) {
            std::size_t next = at_;
            const char32_t c = next_code_point(text_, next);
            if (is_space(c)) {
                at_ = next;
            } else if (const std::size_t address = address_end(); address > at_) {
                add(TokenKind::punctuation, address);
            } else if (is_digit(c)) {
                number();
            } else if (is_letter(c) || (is_hyphen(c) && letter_at(next))) {
                word(next);
            } else {
                add(TokenKind::punctuation, next);
            }
        }
    }

private:
    bool letter_at(std::size_t offset) const { return offset < end_ && is_letter(next_code_point(text_, offset)); }
    bool digit_at(std::size_t offset) const { return offset < end_ && text_[offset] >= '0' && text_[offset] <= '9'; }

    /// The end of an e-mail or web address that starts here; here when there is none. Its parts are no words.
    std::size_t address_end() {
        if (at_ >= chunk_.end) find_chunk();
        std::size_t stop = chunk_.end;
        const std::string_view chunk = text_.substr(at_, stop - at_);
        const bool address =
            at_ < chunk_.schemes_end || chunk.starts_with("www.") || (at_ < chunk_.ats_end && chunk.size() > 3);
        if (!address || chunk[0] == '(') {
            return at_;
        }
        while (stop > at_ && std::string_view(".,;:!?)]\"'").find(text_[stop - 1]) != std::string_view::npos) {
            --stop;
        }
        return stop;
    }

    /// A stretch without blanks is looked through once, however many tokens it has.
    void find_chunk() {
        chunk_.end = at_;
        while (chunk_.end < end_ && text_[chunk_.end] != ' ' && text_[chunk_.end] != '\n') ++chunk_.end;
        const std::string_view chunk = text_.substr(at_, chunk_.end - at_);
        const auto end_of = [&](std::size_t found) { return found == std::string_view::npos ? 0 : at_ + found + 1; };
        chunk_.schemes_end = end_of(chunk.rfind("://"));
        chunk_.ats_end = end_of(chunk.rfind('@'));
    }

    void number() {
        std::size_t stop = at_;
        while (stop < end_) {
            const bool joint = std::string_view(".,:/-").find(text_[stop]) != std::string_view::npos;
            if (!digit_at(stop) && !(joint && digit_at(stop + 1))) {
                break;
            }
            ++stop;
        }
        // "24kk" and "10-vuotinen" are a number and a word.
        add(TokenKind::number, stop);
    }

    void word(std::size_t after_first) {
        std::size_t stop = after_first;
        while (stop < end_) {
            std::size_t next = stop;
            const char32_t c = next_code_point(text_, next);
            const bool joint = is_hyphen(c) || c == ':' || c == '\'' || c == 0x2019;
            if (is_letter(c) || is_digit(c) || (joint && letter_at(next) && !(c == ':' && upper_at(next)))) {
                stop = next;
            } else {
                // "tarkastus- ja kielto-oikeus": the hyphen belongs to the word that is left open.
                stop = is_hyphen(c) ? next : stop;
                break;
            }
        }
        add(TokenKind::word, stop);
    }

    bool upper_at(std::size_t offset) const { return offset < end_ && is_upper(next_code_point(text_, offset)); }

    void add(TokenKind kind, std::size_t stop) {
        Token token;
        token.kind = kind;
        token.span = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(stop)};
        if (kind == TokenKind::word) {
            token.word = &word_of(text_.substr(at_, stop - at_));
        }
        tokens_.push_back(token);
        at_ = stop;
    }

    /// The lexicon's word; those met last are remembered here, where no other thread is to be waited for.
    const Word& word_of(std::string_view spelling) {
        const std::size_t first = static_cast<unsigned char>(spelling.front());
        const std::size_t middle = static_cast<unsigned char>(spelling[spelling.size() / 2]);
        const std::size_t last = static_cast<unsigned char>(spelling.back());
        const Word*& recent = recent_[(spelling.size() * 67 + first * 31 + middle * 7 + last) % recent_.size()];
        if (recent == nullptr || recent->surface != spelling) recent = &lexicon_.word(spelling);
        return *recent;
    }

    /// What stands between two blanks.
    struct Chunk {
        std::size_t end = 0;
        std::size_t schemes_end = 0;  ///< behind where its last "://" begins; 0 without one
        std::size_t ats_end = 0;      ///< behind its last '@'; 0 without one
    };

    std::array<const Word*, 512> recent_{};
    Chunk chunk_;
    std::string_view text_;
    const Lexicon& lexicon_;
    std::vector<Token>& tokens_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
};

/// The last part of a compound as it is written: "oikeus" of "kielto-oikeus", "seloste" of "tietosuojaseloste".
std::string_view written_head(const Word& word) {
    const std::string_view lower = word.lower;
    if (const std::size_t hyphen = lower.rfind('-'); hyphen != std::string_view::npos && hyphen + 1 < lower.size()) {
        return lower.substr(hyphen + 1);
    }
    for (const Reading& reading : word.readings) {
        if (reading.parts.size() < 2) {
            continue;
        }
        // The head is inflected, so it is found by what stands before it.
        std::string front;
        for (std::size_t i = 0; i + 1 < reading.parts.size(); ++i) {
            front += reading.parts[i];
        }
        if (lower.starts_with(front)) {
            return lower.substr(front.size());
        }
        const std::string_view last = reading.parts.back();
        const std::size_t at = lower.rfind(last.substr(0, std::min<std::size_t>(last.size(), 4)));
        if (at != std::string_view::npos && at > 0) {
            return lower.substr(at);
        }
    }
    return {};
}

bool joins(const Token& token, std::string_view text) {
    const std::string_view spelling = text.substr(token.span.begin, token.span.size());
    return spelling == "," || spelling == "/" || spelling == "ja" || spelling == "tai" || spelling == "sekä" ||
           spelling == "eli" || spelling == "ja/tai" || spelling == "&";
}

/// Completes words that share the head of a later one ("tarkastus- ja kielto-oikeus").
void complete_open_compounds(const Document& document, const Lexicon& lexicon, std::vector<Token>& tokens) {
    constexpr std::size_t reach = 9;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Token& token = tokens[i];
        if (token.word == nullptr || token.word->surface.size() < 3 || token.word->surface.back() != '-') {
            continue;
        }
        for (std::size_t k = i + 1; k < std::min(tokens.size(), i + reach); ++k) {
            const Word* other = tokens[k].word;
            if (joins(tokens[k], document.text) || (other != nullptr && other->surface.back() == '-')) {
                continue;
            }
            const std::string_view head = other == nullptr ? std::string_view{} : written_head(*other);
            if (!head.empty()) {
                const std::string front = token.word->lower.substr(0, token.word->lower.size() - 1);
                // "kielto- ja tarkastusoikeus": equal vowels at the seam are parted by a hyphen.
                const bool seam = !front.empty() && front.back() == head.front();
                token.completed = &lexicon.word(front + (seam ? "-" : "") + std::string(head));
            }
            break;
        }
    }
}

}  // namespace

std::span<const Token> TokenisedText::tokens_of(const Sentence& sentence) const {
    return std::span(tokens).subspan(sentence.first_token, sentence.end_token - sentence.first_token);
}

std::span<const Token> TokenisedText::tokens_of_block(std::uint32_t block) const {
    const std::uint32_t first = first_sentence[block];
    const std::uint32_t end = first_sentence[block + 1];
    if (first == end) return {};
    const std::uint32_t begin = sentences[first].first_token;
    return std::span(tokens).subspan(begin, sentences[end - 1].end_token - begin);
}

TokenisedText tokenise(const Document& document, const Lexicon& lexicon) {
    TokenisedText result;
    Tokeniser tokeniser(document, lexicon, result.tokens);
    std::vector<std::uint32_t> first_token;
    first_token.reserve(document.blocks.size() + 1);
    result.tokens.reserve(document.text.size() / 6);
    for (const Block& block : document.blocks) {
        first_token.push_back(static_cast<std::uint32_t>(result.tokens.size()));
        if (block.role != BlockRole::translation) tokeniser.block(block.span);
    }
    first_token.push_back(static_cast<std::uint32_t>(result.tokens.size()));
    complete_open_compounds(document, lexicon, result.tokens);
    find_sentences(document, first_token, result);
    return result;
}

}  // namespace selostelint
