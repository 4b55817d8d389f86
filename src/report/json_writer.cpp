#include "report/json_writer.h"

#include <fmt/format.h>

#include <iterator>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// JSON's short escape for a byte, or 0 when there is none.
char short_escape(char byte) {
    switch (byte) {
        case '"': return '"';
        case '\\': return '\\';
        case '\n': return 'n';
        case '\r': return 'r';
        case '\t': return 't';
        default: return 0;
    }
}

void append_escaped(std::string& json, std::string_view valid) {
    std::size_t plain = 0;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        if (static_cast<unsigned char>(valid[i]) >= 0x20 && valid[i] != '"' && valid[i] != '\\') continue;
        const char escape = short_escape(valid[i]);
        json += valid.substr(plain, i - plain);
        plain = i + 1;
        if (escape != 0) {
            json += '\\';
            json += escape;
        } else {
            fmt::format_to(std::back_inserter(json), "\\u{:04x}", static_cast<unsigned>(valid[i]));
        }
    }
    json += valid.substr(plain);
}

}  // namespace

void JsonWriter::begin(std::string_view key) {
    // A comma goes before everything but the first of its brackets.
    if (!json_.empty() && json_.back() != '{' && json_.back() != '[') json_ += ',';
    if (key.empty()) return;
    quoted(key);
    json_ += ':';
}

void JsonWriter::quoted(std::string_view value) {
    json_ += '"';
    while (!value.empty()) {
        const std::size_t valid = first_invalid_utf8(value);
        append_escaped(json_, value.substr(0, valid));
        if (valid == value.size()) break;
        append_code_point(json_, 0xFFFD);
        value.remove_prefix(valid + 1);
    }
    json_ += '"';
}

void JsonWriter::open(std::string_view key, char bracket) {
    begin(key);
    json_ += bracket;
}

void JsonWriter::text(std::string_view key, std::string_view value) {
    begin(key);
    quoted(value);
}

void JsonWriter::text_or_null(std::string_view key, std::string_view value) {
    value.empty() ? null(key) : text(key, value);
}

void JsonWriter::number(std::string_view key, std::uint64_t value) {
    begin(key);
    json_ += fmt::format_int(value).str();
}

void JsonWriter::number_or_null(std::string_view key, std::optional<std::uint64_t> value) {
    value ? number(key, *value) : null(key);
}

void JsonWriter::truth(std::string_view key, bool value) {
    begin(key);
    json_ += value ? "true" : "false";
}

void JsonWriter::null(std::string_view key) {
    begin(key);
    json_ += "null";
}

void JsonWriter::object(std::string_view key, std::string_view json) {
    begin(key);
    json_ += json;
}

}  // namespace selostelint
