#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "rulebook/faults.h"

namespace selostelint {

struct TomlEntry;

/// A value of a TOML file, free of the library that read it.
struct TomlNode {
    enum class Kind : std::uint8_t { text, number, boolean, date, array, table, other };

    Kind kind = Kind::table;
    TomlPlace place;
    std::string text;                ///< of Kind::text, UTF-8
    std::int64_t number = 0;         ///< of Kind::number; of Kind::boolean 0 or 1
    Date date{};                     ///< of Kind::date
    std::vector<TomlNode> items;     ///< of Kind::array
    std::vector<TomlEntry> entries;  ///< of Kind::table, in the order of the file
};

/// A key of a table and its value.
struct TomlEntry {
    std::string key;
    TomlPlace place;  ///< of the key
    TomlNode value;
};

/// Reads TOML 1.0. A file that is no TOML gives one fault and an empty table, `parsed` false.
struct TomlFile {
    TomlNode root;
    bool parsed = false;
};
TomlFile read_toml(std::string_view toml, FileFaults& faults);

}  // namespace selostelint
