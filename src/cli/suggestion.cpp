#include <fmt/format.h>

#include "base/nearest.h"
#include "cli/arguments.h"

namespace selostelint {

Text did_you_mean(const std::string& name, const std::vector<std::string>& candidates) {
    const std::string meant = nearest(name, candidates);
    if (meant.empty()) return {};
    return {fmt::format("; tarkoititko ”{}”?", meant), fmt::format("; did you mean “{}”?", meant)};
}

Language language_of(const std::vector<std::string>& arguments) {
    Language language = Language::fi;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool next = arguments[i] == "--lang" && i + 1 < arguments.size();
        if (arguments[i] == "--lang=en" || (next && arguments[i + 1] == "en")) language = Language::en;
        if (arguments[i] == "--lang=fi" || (next && arguments[i + 1] == "fi")) language = Language::fi;
    }
    return language;
}

}  // namespace selostelint
