#include "archive/piecewise_input.h"

#include <algorithm>

namespace selostelint {

namespace {

constexpr std::size_t piece = 65536;

}  // namespace

bool PiecewiseInput::fill_up() {
    if (ended_) return false;
    buffer_.erase(0, at_);
    at_ = 0;
    const std::size_t before = buffer_.size();
    buffer_.resize(before + piece);
    const std::ptrdiff_t got = fill_(buffer_.data() + before, piece);
    buffer_.resize(before + static_cast<std::size_t>(std::max<std::ptrdiff_t>(got, 0)));
    failed_ = got < 0;
    ended_ = got <= 0;
    return !ended_;
}

std::string_view PiecewiseInput::peek(std::size_t size) {
    while (buffer_.size() - at_ < size && fill_up()) continue;
    return std::string_view(buffer_).substr(at_, size);
}

std::string PiecewiseInput::take(std::uint64_t size) {
    std::string taken;
    while (taken.size() < size) {
        const std::string_view next = peek(std::min<std::uint64_t>(piece, size - taken.size()));
        if (next.empty()) break;
        taken += next;
        at_ += next.size();
    }
    return taken;
}

bool PiecewiseInput::skip(std::uint64_t size) {
    while (size > 0) {
        const std::string_view next = peek(std::min<std::uint64_t>(piece, size));
        if (next.empty()) return false;
        size -= next.size();
        at_ += next.size();
    }
    return true;
}

std::optional<std::string> PiecewiseInput::line(std::size_t longest) {
    std::string_view seen;
    std::size_t end = std::string_view::npos;
    for (std::size_t look = 256; end == std::string_view::npos; look *= 4) {
        seen = peek(std::min(look, longest));
        end = seen.find('\n');
        if (end == std::string_view::npos && (seen.size() < look || look >= longest)) break;
    }
    if (end == std::string_view::npos) return std::nullopt;
    std::string line(seen.substr(0, end));
    at_ += end + 1;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

}  // namespace selostelint
