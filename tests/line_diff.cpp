#include "line_diff.h"

#include <algorithm>
#include <cstddef>

namespace selostelint::test {

namespace {

/// For each pair of positions the length of the longest common sequence of the lines from there on.
class CommonLengths {
public:
    CommonLengths(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b)
        : width_(b.size() + 1), lengths_((a.size() + 1) * width_) {
        for (std::size_t i = a.size(); i-- > 0;) {
            for (std::size_t j = b.size(); j-- > 0;) {
                lengths_[i * width_ + j] = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    std::size_t at(std::size_t i, std::size_t j) const { return lengths_[i * width_ + j]; }

private:
    std::size_t width_;
    std::vector<std::size_t> lengths_;
};

void append_line(std::string& text, std::string_view mark, std::string_view line) {
    text.append(mark).append(line).push_back('\n');
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string line_diff(std::string_view expected, std::string_view actual) {
    if (expected == actual) return {};
    const std::vector<std::string_view> a = lines_of(expected);
    const std::vector<std::string_view> b = lines_of(actual);
    const CommonLengths common(a, b);
    std::string diff;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            append_line(diff, "  ", a[i++]);
            ++j;
        } else if (j == b.size() || (i < a.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            append_line(diff, "- ", a[i++]);
        } else {
            append_line(diff, "+ ", b[j++]);
        }
    }
    return diff;
}

}  // namespace selostelint::test
