#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/text.h"

namespace selostelint {

/// A place in a file of rule data: 1-based line, 1-based column in code points.
struct TomlPlace {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

/// A text of a data file and where it stands. The view is into the file's TomlNode.
struct PlacedText {
    std::string_view text;
    TomlPlace place;
};

/// What is wrong with one file of rule data.
class FileFaults {
public:
    /// `path` is the file's name in messages.
    explicit FileFaults(std::string path) : path_(std::move(path)) {}

    /// `message` is English, for authors of rules: a sentence or two, the fault, then the remedy.
    void add(TomlPlace place, const std::string& message) { add(place, same(message)); }
    /// In both languages: for what users write too, as in a configuration file.
    void add(TomlPlace place, Text message);

    /// Appends the faults in the order of their places; those of one place in the order they were found.
    void move_to(std::vector<Error>& errors);

private:
    std::string path_;
    std::vector<Error> faults_;
};

/// `Unknown fact "retenton"; did you mean "retention"?` Where nothing is near, a short list of the
/// candidates takes the suggestion's place.
std::string unknown_name(std::string_view what, std::string_view name, std::span<const std::string> candidates);

/// The same in both languages. `what` names the sort of thing in each: {"avain", "key"}.
Text unknown_word(const Text& what, std::string_view name, std::span<const std::string> candidates);

}  // namespace selostelint
