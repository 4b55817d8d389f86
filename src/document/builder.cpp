#include "document/builder.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// A letter with more marks than any language has is left as it is, so that hostile text costs linear time
/// (Unicode Standard Annex 15, stream-safe text format).
constexpr int most_marks = 30;

const icu::Normalizer2* nfc() {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
}

std::string normalised(const std::string& text) {
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = nfc();
    if (normalizer == nullptr) return text;
    normalizer->normalizeUTF8(0, icu::StringPiece(text), sink, nullptr, status);
    return U_SUCCESS(status) ? result : text;
}

bool is_line_end(char32_t c) {
    return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Characters that have no width and say nothing: controls, U+00AD, zero-width ones, marks of direction, U+FEFF.
bool vanishes(char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD) return true;
    if (c < 0x200B) return c == 0x034F || c == 0x061C || c == 0x180E;
    return c <= 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

/// The end of what can be copied as it stands: ASCII and the letters of Latin-1 with single blanks between.
std::uint32_t plain_end(const std::string& source, Span span) {
    std::uint32_t at = span.begin;
    while (at < span.end) {
        const auto byte = static_cast<unsigned char>(source[at]);
        if (byte > 0x20 && byte < 0x7F) {
            ++at;
        } else if (byte == 0xC3 && at + 1 < span.end) {
            at += 2;
        } else if (byte == ' ' && at > span.begin && at + 1 < span.end) {
            const auto next = static_cast<unsigned char>(source[at + 1]);
            if (!((next > 0x20 && next < 0x7F) || (next == 0xC3 && at + 2 < span.end))) break;
            ++at;
        } else {
            break;
        }
    }
    return at;
}

}  // namespace

DocumentBuilder::DocumentBuilder(std::string path, std::string format, std::string original) {
    document_.path = std::move(path);
    document_.format = std::move(format);
    document_.original = std::move(original);
    document_.text.reserve(document_.original.size());
}

const std::string& DocumentBuilder::original() const {
    return document_.original;
}

void DocumentBuilder::open(const Block& prototype) {
    close();
    open_ = true;
    prototype_ = prototype;
    continues_ = prototype.continues;
}

void DocumentBuilder::close() {
    settle_joint();
    if (started_) end_block(text_end());
    open_ = false;
    prototype_ = Block();
    continues_ = false;
    pending_ = Pending::none;
    soft_hyphen_ = false;
}

void DocumentBuilder::line_break(Span original) {
    settle_joint();
    if (!started_) return;
    pending_span_ = pending_ == Pending::none ? original : join(pending_span_, original);
    pending_ = Pending::line_break;
}

void DocumentBuilder::copy(Span original) {
    const std::string& source = document_.original;
    std::size_t at = original.begin;
    while (at < original.end) {
        const Span rest{static_cast<std::uint32_t>(at), original.end};
        const Span plain{rest.begin, plain_end(source, rest)};
        if (!plain.empty() && append_plain(plain)) {
            at = plain.end;
            continue;
        }
        next_code_point(source, at);
        const Span one{rest.begin, static_cast<std::uint32_t>(at)};
        std::size_t begin = one.begin;
        append(next_code_point(source, begin), one);
    }
}

void DocumentBuilder::decoded(std::string_view text, Span original) {
    for (std::size_t at = 0; at < text.size();) append(next_code_point(text, at), original);
}

void DocumentBuilder::emphasis(bool begins) {
    if (begins) {
        ++emphasis_depth_;
        const bool resumes = started_ && !emphasis_.empty() && emphasis_.end == text_end();
        if (resumes && pending_ != Pending::line_break) leading_emphasis_ = true;
        return;
    }
    if (emphasis_depth_ == 0 || --emphasis_depth_ > 0) return;
    last_emphasis_end_ = text_end();
    if (leading_emphasis_) emphasis_.end = text_end();
    leading_emphasis_ = false;
}

Document DocumentBuilder::finish() && {
    close();
    return std::move(document_);
}

void DocumentBuilder::append(char32_t code_point, Span original) {
    if (is_space(code_point)) {
        note_space(code_point, original);
        return;
    }
    if (code_point == 0xAD) soft_hyphen_ = true;
    if (vanishes(code_point)) return;
    flush_pending(code_point);
    soft_hyphen_ = false;
    add_normalised(code_point, original);
}

/// Copies a whole stretch at once; refuses while a joint waits for its word, which is read letter by letter.
bool DocumentBuilder::append_plain(Span original) {
    if (joint_ != Joint::none) return false;
    if (pending_ != Pending::none || !started_) {
        std::size_t at = original.begin;
        flush_pending(next_code_point(document_.original, at));
        if (joint_ != Joint::none) return false;
    }
    soft_hyphen_ = false;
    document_.source_map.append_copy(text_end(), original.size(), original.begin);
    document_.text.append(document_.original, original.begin, original.size());
    return true;
}

void DocumentBuilder::add(std::string_view text, Span original, bool is_copy) {
    const auto size = static_cast<std::uint32_t>(text.size());
    if (is_copy) document_.source_map.append_copy(text_end(), size, original.begin);
    if (!is_copy) document_.source_map.append_decoded(text_end(), size, original);
    document_.text.append(text);
}

void DocumentBuilder::add_normalised(char32_t code_point, Span original) {
    std::string bytes;
    append_code_point(bytes, code_point);
    const icu::Normalizer2* normalizer = code_point < 0x300 ? nullptr : nfc();
    if (normalizer != nullptr) {
        const auto point = static_cast<UChar32>(code_point);
        if (normalizer->hasBoundaryBefore(point) == 0 && text_end() > block_begin_) {
            compose_with_last(code_point, original);
            return;
        }
        if (u_getIntPropertyValue(point, UCHAR_NFC_QUICK_CHECK) == UNORM_NO) bytes = normalised(bytes);
    }
    const bool same = document_.original.compare(original.begin, original.size(), bytes) == 0;
    add(bytes, original, same);
}

void DocumentBuilder::compose_with_last(char32_t code_point, Span original) {
    std::size_t begin = text_end();
    const icu::Normalizer2* normalizer = nfc();
    for (int marks = 0; begin > block_begin_; ++marks) {
        if (marks == most_marks) {
            std::string bytes;
            append_code_point(bytes, code_point);
            add(bytes, original, false);
            return;
        }
        const char32_t before = code_point_before(document_.text, begin);
        do {
            --begin;
        } while ((static_cast<unsigned char>(document_.text[begin]) & 0xC0) == 0x80);
        if (normalizer->hasBoundaryBefore(static_cast<UChar32>(before)) != 0) break;
    }
    const Span taken{static_cast<std::uint32_t>(begin), text_end()};
    std::string letter = document_.text.substr(begin);
    append_code_point(letter, code_point);
    const Span whole = join(document_.source_map.original(taken), original);
    erase(taken);
    add(normalised(letter), whole, false);
}

void DocumentBuilder::note_space(char32_t code_point, Span original) {
    settle_joint();
    if (!started_) return;
    const Pending kind = is_line_end(code_point) ? Pending::line_end : Pending::blank;
    pending_span_ = pending_ == Pending::none ? original : join(pending_span_, original);
    pending_ = std::max(pending_, kind);
}

void DocumentBuilder::flush_pending(char32_t next) {
    if (!started_) {
        begin_block();
        return;
    }
    const Pending pending = std::exchange(pending_, Pending::none);
    if (pending == Pending::none) return;
    if (pending == Pending::blank) {
        const bool same = pending_span_.size() == 1 && document_.original[pending_span_.begin] == ' ';
        add(" ", pending_span_, same);
        return;
    }
    pending_ = pending;
    open_joint(next);
    pending_ = Pending::none;
}

void DocumentBuilder::begin_block() {
    if (!open_) prototype_ = Block();
    open_ = true;
    started_ = true;
    if (!document_.text.empty()) document_.text.push_back('\n');
    block_begin_ = text_end();
    leading_emphasis_ = emphasis_depth_ > 0;
    emphasis_ = {block_begin_, block_begin_};
    pending_ = Pending::none;
}

void DocumentBuilder::end_block(std::uint32_t end) {
    if (leading_emphasis_) emphasis_.end = end;
    emphasis_.end = std::min(emphasis_.end, end);
    Block block = prototype_;
    block.continues = continues_;
    block.span = {block_begin_, end};
    block.emphasis = emphasis_.empty() ? Span() : emphasis_;
    document_.blocks.push_back(block);
    started_ = false;
    leading_emphasis_ = false;
    emphasis_ = {};
    continues_ = true;
}

void DocumentBuilder::erase(Span text) {
    document_.text.erase(text.begin, text.size());
    document_.source_map.erase(text);
    for (std::uint32_t* end : {&emphasis_.end, &last_emphasis_end_}) {
        if (*end >= text.end) *end -= text.size();
    }
}

std::uint32_t DocumentBuilder::text_end() const {
    return static_cast<std::uint32_t>(document_.text.size());
}

}  // namespace selostelint
