#include "read/mime.h"

#include <algorithm>
#include <cstdint>

#include "read/header_fields.h"

namespace selostelint {

namespace {

constexpr int deepest_multipart = 8;

/// Where the header ends and the body begins.
std::size_t body_begin(std::string_view part) {
    const std::size_t crlf = part.find("\r\n\r\n");
    const std::size_t lf = part.find("\n\n");
    if (crlf == std::string_view::npos && lf == std::string_view::npos) return part.size();
    return crlf < lf ? crlf + 4 : lf + 2;
}

bool is_html(const MimePart& part) {
    return part.type == "text/html" || part.type == "application/xhtml+xml";
}

/// Looks for the shown part in message[span]; `best` is kept when it is HTML, or plain text and nothing better comes.
void look_in(std::string_view message, Span span, int depth, std::optional<MimePart>& best) {
    const std::string_view part = message.substr(span.begin, span.size());
    const std::size_t begin = body_begin(part);
    const HeaderFields fields = parse_header(part.substr(0, begin));
    MimePart found{main_value(fields, "content-type"),
                   parameter(fields, "content-type", "charset"),
                   main_value(fields, "content-transfer-encoding"),
                   {span.begin + static_cast<std::uint32_t>(begin), span.end}};
    if (is_html(found) || (found.type == "text/plain" && !best)) best = std::move(found);
    const std::string boundary = parameter(fields, "content-type", "boundary");
    if (best && is_html(*best)) return;
    if (boundary.empty() || depth == deepest_multipart) return;
    const std::string line = "--" + boundary;
    std::size_t at = part.find(line, begin > 0 ? begin - 1 : 0);
    while (at != std::string_view::npos && !(best && is_html(*best))) {
        const std::size_t text = part.find('\n', at);
        const std::size_t next = part.find("\n" + line, at + line.size());
        if (text == std::string_view::npos || part.substr(at + line.size(), 2) == "--") return;
        const std::size_t end = std::max(std::min(next, part.size()), text + 1);
        look_in(message,
                {span.begin + static_cast<std::uint32_t>(text + 1), span.begin + static_cast<std::uint32_t>(end)},
                depth + 1, best);
        at = next == std::string_view::npos ? next : next + 1;
    }
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

int base64_digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+') return 62;
    return c == '/' ? 63 : -1;
}

/// The length of a soft line break that begins at the '=' at `at`; 0 when none does.
std::size_t soft_break(std::string_view text, std::size_t at) {
    const std::size_t end = text.find_first_not_of(" \t\r", at + 1);
    return end != std::string_view::npos && text[end] == '\n' ? end + 1 - at : 0;
}

}  // namespace

std::optional<MimePart> shown_part(std::string_view message) {
    std::optional<MimePart> best;
    look_in(message, {0, static_cast<std::uint32_t>(message.size())}, 0, best);
    return best;
}

DecodedBytes decode_quoted_printable(std::string_view text, std::uint32_t offset) {
    DecodedBytes decoded;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t equals = std::min(text.find('=', at), text.size());
        const auto begin = static_cast<std::uint32_t>(decoded.bytes.size());
        const auto place = [&](std::size_t of) { return offset + static_cast<std::uint32_t>(of); };
        if (equals > at) {
            decoded.places.append_copy(begin, static_cast<std::uint32_t>(equals - at), place(at));
            decoded.bytes += text.substr(at, equals - at);
            at = equals;
            continue;
        }
        const std::size_t skipped = soft_break(text, at);
        const int high = at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
        const int low = high >= 0 ? hex_digit(text[at + 2]) : -1;
        const std::size_t size = skipped > 0 ? skipped : low >= 0 ? 3 : 1;
        if (skipped == 0) {
            decoded.bytes += low >= 0 ? static_cast<char>(high * 16 + low) : '=';
            decoded.places.append_decoded(begin, 1, {place(at), place(at + size)});
        }
        at += size;
    }
    return decoded;
}

std::string decode_base64(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const int digit = base64_digit(c);
        if (digit < 0) continue;
        bits = (bits << 6 | static_cast<std::uint32_t>(digit)) & 0xFFFFFF;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes += static_cast<char>(bits >> count & 0xFF);
    }
    return bytes;
}

}  // namespace selostelint
