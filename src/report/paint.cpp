#include "report/paint.h"

#include <fmt/format.h>

namespace selostelint {

namespace {

std::string_view code(Style style) {
    switch (style) {
        case Style::error: return "1;31";
        case Style::warning: return "1;33";
        case Style::info: return "1;36";
        case Style::strong: return "1";
        case Style::dim: return "2";
        case Style::help: return "32";
    }
    return "0";
}

}  // namespace

std::string Paint::operator()(Style style, std::string_view text) const {
    if (!colour_ || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", code(style), text);
}

Style style_of(Severity severity) {
    switch (severity) {
        case Severity::error: return Style::error;
        case Severity::warning: return Style::warning;
        case Severity::info: return Style::info;
    }
    return Style::info;
}

}  // namespace selostelint
