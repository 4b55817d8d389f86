#include "language/letter_classes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr char32_t last_letter = 0x24F;

/// The code points up to U+024F that `belongs` accepts, as the inside of a bracketed class: "A-ZÀ-Ö…".
template <class Belongs>
std::string ranges(Belongs belongs) {
    std::string result;
    for (char32_t c = 'A'; c <= last_letter; ++c) {
        if (!belongs(c)) continue;
        char32_t last = c;
        while (last < last_letter && belongs(last + 1)) ++last;
        append_code_point(result, c);
        if (last > c + 1) result += '-';
        if (last > c) append_code_point(result, last);
        c = last;
    }
    return result;
}

/// How a class is written and what stands for it.
struct LetterClass {
    std::string_view name;
    std::string members;
};

const std::array<LetterClass, 4>& letter_classes() {
    static const std::array<LetterClass, 4> classes = {{{"\\pL", ranges(is_letter)},
                                                        {"\\p{L}", ranges(is_letter)},
                                                        {"\\p{Lu}", ranges(is_upper)},
                                                        {"\\p{Ll}", ranges(is_lower)}}};
    return classes;
}

/// Copies a pattern piece by piece and knows whether it is inside a bracketed class.
class Rewriting {
public:
    explicit Rewriting(std::string_view pattern) : rest_(pattern) {}

    std::string run() {
        while (!rest_.empty()) {
            if (rest_.front() == '\\') {
                escape();
            } else if (in_class_) {
                class_member();
            } else {
                in_class_ = rest_.front() == '[';
                copy(1);
                if (in_class_) class_start();
            }
        }
        return std::move(result_);
    }

private:
    void copy(std::size_t bytes) {
        result_ += rest_.substr(0, bytes);
        rest_.remove_prefix(std::min(bytes, rest_.size()));
    }

    void escape() {
        for (const LetterClass& each : letter_classes()) {
            if (!rest_.starts_with(each.name)) continue;
            result_ += in_class_ ? each.members : "[" + each.members + "]";
            rest_.remove_prefix(each.name.size());
            return;
        }
        const std::size_t quoted_end = rest_.starts_with("\\Q") ? rest_.find("\\E") : 0;
        copy(quoted_end == 0 ? 2 : quoted_end);
    }

    /// "^" and a first "]" are no end of the class.
    void class_start() {
        if (rest_.starts_with('^')) copy(1);
        if (rest_.starts_with(']')) copy(1);
    }

    void class_member() {
        const std::size_t named_end = rest_.starts_with("[:") ? rest_.find(":]") : std::string_view::npos;
        if (named_end != std::string_view::npos) return copy(named_end + 2);
        in_class_ = rest_.front() != ']';
        copy(1);
    }

    std::string_view rest_;
    std::string result_;
    bool in_class_ = false;
};

}  // namespace

std::string with_latin_letters(std::string_view pattern) {
    return Rewriting(pattern).run();
}

}  // namespace selostelint
