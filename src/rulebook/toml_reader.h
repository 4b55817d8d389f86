#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/text.h"
#include "rulebook/faults.h"
#include "rulebook/toml_tree.h"

namespace selostelint {

enum class Need : std::uint8_t { optional, required };

/// Strict access to one table of a data file. Asking for a key makes it a known one; a value of the wrong
/// type and a required key that is missing become faults and read as nothing. What is handed out points
/// into the table.
class TableReader {
public:
    /// `table` must be of Kind::table; both must outlive the reader.
    TableReader(const TomlNode& table, FileFaults& faults);

    TomlPlace place() const { return table_.place; }
    /// Of the key's value; of the table when it has no such key.
    TomlPlace place_of(std::string_view key) const;
    bool has(std::string_view key) const;
    FileFaults& faults() { return faults_; }

    /// A text that is not empty; "" when there is none.
    std::string_view text(std::string_view key, Need need);
    /// A table with a text in each language.
    Text both_languages(std::string_view key, Need need);
    bool boolean(std::string_view key, bool when_absent);
    /// A whole number from `least` to 255.
    std::uint8_t number(std::string_view key, std::uint8_t least, std::uint8_t when_absent);
    /// A day, written without quotes.
    std::optional<Date> date(std::string_view key);
    /// The index of the text in `choices`; any other text is a fault with a suggestion.
    std::optional<std::size_t> choice(std::string_view key, std::initializer_list<std::string_view> choices);
    /// A list of texts, none of them empty.
    std::vector<PlacedText> texts(std::string_view key, Need need = Need::optional);
    /// `[key]`; null when there is none.
    const TomlNode* table(std::string_view key);
    /// Each `[[key]]`.
    std::vector<const TomlNode*> tables(std::string_view key);

    /// Makes a fault of each key that nobody asked for. To be called last.
    void refuse_unknown_keys();

private:
    const TomlEntry* entry(std::string_view key) const;
    const TomlNode* ask(std::string_view key, Need need);
    const TomlNode* ask(std::string_view key, Need need, TomlNode::Kind kind);
    void wrong_type(const TomlNode& node, std::string_view key, const Text& expected);
    std::string language(const TomlNode& texts, std::string_view key, std::string_view code);

    const TomlNode& table_;
    FileFaults& faults_;
    std::vector<std::string_view> known_;
};

}  // namespace selostelint
