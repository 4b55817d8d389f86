#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

#include "base/text.h"

namespace selostelint {

/// Something that could not be done: which file, where in it, what is wrong and what to do about it.
struct Error {
    std::string path;          ///< as the user named it; may be empty
    std::uint32_t line = 0;    ///< 1-based; 0 when the fault has no line
    std::uint32_t column = 0;  ///< 1-based, in code points; 0 when the fault has no column
    Text message;              ///< one or two sentences: the fault, then the remedy
};

/// A value or the Error that stands in its place (std::expected is C++23).
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor): reads as a return value
    Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor): reads as a return value

    bool has_value() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return has_value(); }

    const T& value() const& {
        assert(has_value());
        return *std::get_if<T>(&state_);
    }
    T&& value() && {
        assert(has_value());
        return std::move(*std::get_if<T>(&state_));
    }
    const Error& error() const {
        assert(!has_value());
        return *std::get_if<Error>(&state_);
    }

private:
    std::variant<T, Error> state_;
};

}  // namespace selostelint
