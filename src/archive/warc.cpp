#include "archive/warc.h"

#include <algorithm>
#include <charconv>

#include "archive/http_response.h"

namespace selostelint {

namespace {

constexpr std::size_t longest_line = 64U << 10;
constexpr std::size_t longest_header = 256U << 10;

/// Lines up to a blank one; null when they never end.
std::optional<std::string> header_lines(PiecewiseInput& input, std::uint64_t longest) {
    std::string lines;
    while (lines.size() < longest) {
        const std::optional<std::string> line = input.line(longest_line);
        if (!line) return std::nullopt;
        lines += *line + "\n";
        if (line->empty()) return lines;
    }
    return std::nullopt;
}

/// "<https://…>", as WARC 1.0 files of some crawlers have it.
std::string without_brackets(std::string address) {
    if (address.size() < 2 || address.front() != '<' || address.back() != '>') return address;
    return address.substr(1, address.size() - 2);
}

}  // namespace

std::optional<HeaderFields> WarcReader::record() {
    if (!input_.skip(left_)) broken_ = true;
    left_ = 0;
    std::optional<std::string> version;
    do {
        if (broken_ || input_.peek(1).empty()) return std::nullopt;
        version = input_.line(longest_line);
    } while (version && version->empty());
    const std::optional<std::string> lines = version ? header_lines(input_, longest_header) : std::nullopt;
    broken_ = !lines || version->substr(0, 5) != "WARC/";
    if (broken_) return std::nullopt;
    HeaderFields fields = parse_header(*lines);
    const std::string& length = fields["content-length"];
    const auto [end, fault] = std::from_chars(length.data(), length.data() + length.size(), left_);
    broken_ = fault != std::errc() || end != length.data() + length.size();
    if (broken_) return std::nullopt;
    return fields;
}

bool WarcReader::read_http_head(WarcPage& page) {
    const std::string_view block = input_.peek(std::min<std::uint64_t>(left_, longest_header));
    const std::size_t crlf = block.find("\r\n\r\n");
    const std::size_t lf = block.find("\n\n");
    if (crlf == std::string_view::npos && lf == std::string_view::npos) return false;
    const std::size_t end = crlf < lf ? crlf + 4 : lf + 2;
    HttpHead head = parse_http_head(block.substr(0, end));
    page.http = std::move(head.fields);
    page.content_type = main_value(page.http, "content-type");
    input_.skip(end);
    left_ -= end;
    return head.status >= 200 && head.status < 300;
}

std::optional<WarcPage> WarcReader::next() {
    while (std::optional<HeaderFields> fields = record()) {
        const std::string type = main_value(*fields, "warc-type");
        if (type != "response" && type != "resource") continue;
        WarcPage page;
        page.address = without_brackets((*fields)["warc-target-uri"]);
        page.content_type = main_value(*fields, "content-type");
        const bool is_http = page.content_type == "application/http";
        if (type == "response" && (!is_http || !read_http_head(page))) continue;
        page.size = left_;
        return page;
    }
    return std::nullopt;
}

std::string WarcReader::body() {
    std::string bytes = input_.take(left_);
    broken_ = broken_ || bytes.size() < left_;
    left_ = 0;
    return bytes;
}

}  // namespace selostelint
