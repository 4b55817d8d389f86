#include "report/secrets.h"

#include <algorithm>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr std::size_t code_size = 11;

bool digit(char c) {
    return c >= '0' && c <= '9';
}

bool word_byte(char c) {
    return digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = 10 * value + (c - '0');
    return value;
}

bool is_identity_code(std::string_view text) {
    if (!std::all_of(text.begin(), text.begin() + 6, digit)) return false;
    if (std::string_view("-+ABCDEFYXWVUabcdefyxwvu").find(text[6]) == std::string_view::npos) return false;
    if (!std::all_of(text.begin() + 7, text.begin() + 10, digit)) return false;
    const int day = number(text.substr(0, 2));
    const int month = number(text.substr(2, 2));
    if (day < 1 || day > 31 || month < 1 || month > 12) return false;
    const int remainder = (number(text.substr(0, 6)) * 1000 + number(text.substr(7, 3))) % 31;
    const char check = text[10] >= 'a' && text[10] <= 'z' ? static_cast<char>(text[10] - 'a' + 'A') : text[10];
    return check == "0123456789ABCDEFHJKLMNPRSTUVWXY"[remainder];
}

/// The part of a secret that is not shown.
Span hidden_part(std::string_view text, Span secret) {
    std::size_t offset = secret.begin;
    for (int shown = 0; shown < 2 && offset < secret.end; ++shown) next_code_point(text, offset);
    return {std::min(static_cast<std::uint32_t>(offset), secret.end), secret.end};
}

void hide(std::string_view text, Span secret, std::vector<Span>& hidden) {
    const Span part = hidden_part(text, secret);
    if (!part.empty()) hidden.push_back(part);
}

void tidy(std::vector<Span>& hidden) {
    std::sort(hidden.begin(), hidden.end());
    std::vector<Span> joined;
    for (const Span span : hidden) {
        if (!joined.empty() && span.begin <= joined.back().end) {
            joined.back() = join(joined.back(), span);
        } else {
            joined.push_back(span);
        }
    }
    hidden = std::move(joined);
}

std::string masked(std::string_view text, Span piece, const std::vector<Span>& hidden) {
    const auto after = [](std::uint32_t offset, Span span) { return offset < span.end; };
    auto next = std::upper_bound(hidden.begin(), hidden.end(), piece.begin, after);
    if (next == hidden.end() || next->begin >= piece.end) return std::string(text.substr(piece.begin, piece.size()));
    std::string result;
    for (std::size_t offset = piece.begin; offset < piece.end;) {
        const std::size_t begin = offset;
        next_code_point(text, offset);
        while (next != hidden.end() && next->end <= begin) ++next;
        if (next != hidden.end() && next->begin <= begin) {
            result += '*';
        } else {
            result += text.substr(begin, offset - begin);
        }
    }
    return result;
}

}  // namespace

std::vector<Span> identity_codes(std::string_view text) {
    std::vector<Span> found;
    for (std::size_t at = 0; at + code_size <= text.size();) {
        // Six digits begin at none of the six places up to here.
        if (!digit(text[at + 5])) {
            at += 6;
            continue;
        }
        const bool begins = at == 0 || !word_byte(text[at - 1]);
        const bool ends = at + code_size == text.size() || !word_byte(text[at + code_size]);
        if (begins && ends && is_identity_code(text.substr(at, code_size))) {
            found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + code_size)});
        }
        ++at;
    }
    return found;
}

std::string with_codes_masked(std::string_view text) {
    std::vector<Span> hidden;
    for (const Span code : identity_codes(text)) hide(text, code, hidden);
    return masked(text, {0, static_cast<std::uint32_t>(text.size())}, hidden);
}

Secrets::Secrets(const Judgement& judgement) : document_(judgement.document) {
    std::vector<Span> secrets = identity_codes(document_.text);
    const auto keep = [&](Span words) {
        if (words.empty()) return;
        secrets.push_back(words);
        words_.emplace_back(document_[words]);
    };
    for (const Finding& finding : judgement.findings) {
        if (finding.secret) keep(finding.span);
    }
    for (const Fact& fact : judgement.facts) {
        if (fact.secret) keep(fact.span);
    }
    for (const Span secret : secrets) {
        hide(document_.text, secret, in_text_);
        const Span part = hidden_part(document_.text, secret);
        if (!part.empty()) in_original_.push_back(document_.source_map.original(part));
    }
    // Attributes and scripts are no part of the text, but may stand on a source line that a frame shows.
    for (const Span secret : identity_codes(document_.original)) hide(document_.original, secret, in_original_);
    tidy(in_text_);
    tidy(in_original_);
}

std::string Secrets::of_text(Span span) const {
    return masked(document_.text, span, in_text_);
}

std::string Secrets::of_original(Span span) const {
    return masked(document_.original, span, in_original_);
}

std::string Secrets::of_value(std::string_view value) const {
    std::vector<Span> hidden;
    for (const Span secret : identity_codes(value)) hide(value, secret, hidden);
    for (const std::string& word : words_) {
        for (auto at = value.find(word); at != std::string_view::npos; at = value.find(word, at + word.size())) {
            hide(value, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())}, hidden);
        }
    }
    tidy(hidden);
    return masked(value, {0, static_cast<std::uint32_t>(value.size())}, hidden);
}

}  // namespace selostelint
