#include "report/secrets.h"

#include <algorithm>

#include "base/utf8.h"
#include "fact/identity_codes.h"

namespace selostelint {

namespace {

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
