#pragma once

#include <string>
#include <utility>

namespace selostelint {

/// The languages that selostelint speaks to its users.
enum class Language { fi, en };

/// A sentence for users in both languages, UTF-8.
struct Text {
    std::string fi;
    std::string en;

    const std::string& in(Language language) const { return language == Language::fi ? fi : en; }
    bool empty() const { return fi.empty() && en.empty(); }
};

/// A sentence that reads the same in both languages, such as a message to authors of rules.
inline Text same(const std::string& sentence) {
    return {sentence, sentence};
}

}  // namespace selostelint
