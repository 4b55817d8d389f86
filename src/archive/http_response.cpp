#include "archive/http_response.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace selostelint {

namespace {

constexpr int zlib_or_gzip = 15 + 32;  // windowBits: the largest window, either header
constexpr int bare_deflate = -15;

/// The chunks put together; null when the body is not in chunks. A last chunk that is cut short is taken as it is.
std::optional<std::string> without_chunks(std::string_view body) {
    std::string joined;
    while (!body.empty()) {
        std::size_t size = 0;
        const auto [end, fault] =
            std::from_chars(body.data(), body.data() + std::min<std::size_t>(body.size(), 16), size, 16);
        const std::size_t line = body.find('\n');
        if (fault != std::errc() || line == std::string_view::npos || body.data() + line < end) return std::nullopt;
        if (size == 0) break;
        body.remove_prefix(line + 1);
        joined += body.substr(0, size);
        body.remove_prefix(std::min(size, body.size()));
        const bool ended = body.substr(0, 2) == "\r\n";
        if (!body.empty() && !ended) return std::nullopt;
        body.remove_prefix(ended ? 2 : 0);
    }
    return joined;
}

/// Null when the bytes are not packed in that way; more than `most_bytes` are given as one byte more.
std::optional<std::string> inflated(std::string_view packed, int window_bits, std::uint64_t most_bytes) {
    z_stream stream{};
    if (::inflateInit2(&stream, window_bits) != Z_OK) return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string plain;
    std::array<char, 65536> piece{};
    int result = Z_OK;
    while (result == Z_OK && plain.size() <= most_bytes) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        result = ::inflate(&stream, Z_NO_FLUSH);
        plain.append(piece.data(), piece.size() - stream.avail_out);
    }
    ::inflateEnd(&stream);
    // A crawl may have been cut off: what there is of the page is a page.
    const bool cut = result == Z_BUF_ERROR && !plain.empty();
    if (result != Z_OK && result != Z_STREAM_END && !cut) return std::nullopt;
    return plain;
}

Error fault(std::string fi, std::string en) {
    return {"", 0, 0, {std::move(fi), std::move(en)}};
}

}  // namespace

HttpHead parse_http_head(std::string_view head) {
    HttpHead parsed;
    const std::size_t line = std::min(head.find('\n'), head.size());
    const std::size_t blank = head.find(' ');
    if (head.substr(0, 5) != "HTTP/" || blank >= line) return parsed;
    const char* begin = head.data() + blank + 1;
    std::from_chars(begin, head.data() + line, parsed.status);
    parsed.fields = parse_header(head.substr(std::min(line + 1, head.size())));
    return parsed;
}

Result<std::string> decode_http_body(const HeaderFields& fields, std::string body, std::uint64_t most_bytes) {
    if (main_value(fields, "transfer-encoding") == "chunked") {
        if (auto joined = without_chunks(body)) body = std::move(*joined);
    }
    const std::string coding = main_value(fields, "content-encoding");
    if (coding.empty() || coding == "identity") return body;
    if (coding != "gzip" && coding != "x-gzip" && coding != "deflate") {
        return fault(fmt::format("Sivu on pakattu tavalla ”{}”, jota ei tueta. Tallenna sivu pakkaamattomana.", coding),
                     fmt::format("The page is packed by “{}”, which is not supported. Save it unpacked.", coding));
    }
    std::optional<std::string> plain = inflated(body, zlib_or_gzip, most_bytes);
    if (!plain && coding == "deflate") plain = inflated(body, bare_deflate, most_bytes);
    if (!plain && body.substr(0, 2) != "\x1F\x8B") return body;
    if (!plain) return fault("Sivun pakattu sisältö on rikki.", "The page's packed content is broken.");
    if (plain->size() > most_bytes) {
        return fault(fmt::format("Sivu on purettuna suurempi kuin {} MiB.", most_bytes >> 20),
                     fmt::format("Unpacked, the page is larger than {} MiB.", most_bytes >> 20));
    }
    return std::move(*plain);
}

}  // namespace selostelint
