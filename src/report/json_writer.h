#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace selostelint {

/// Writes compact JSON (RFC 8259) from left to right. A report of a thousand notices has tens of megabytes;
/// building them as a tree first took ten times as long as judging them.
/// A `key` is "" inside arrays. Bytes that are not UTF-8 become U+FFFD.
class JsonWriter {
public:
    void open(std::string_view key, char bracket);
    void close(char bracket) { json_ += bracket; }

    void text(std::string_view key, std::string_view value);
    /// null for the empty text.
    void text_or_null(std::string_view key, std::string_view value);
    void number(std::string_view key, std::uint64_t value);
    /// null where there is no number.
    void number_or_null(std::string_view key, std::optional<std::uint64_t> value);
    void truth(std::string_view key, bool value);
    void null(std::string_view key);
    /// A value that is JSON already.
    void object(std::string_view key, std::string_view json);

    std::string take() && { return std::move(json_); }

private:
    void begin(std::string_view key);
    void quoted(std::string_view value);

    std::string json_;
};

}  // namespace selostelint
