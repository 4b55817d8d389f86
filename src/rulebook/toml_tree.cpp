#include "rulebook/toml_tree.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <exception>
#include <tuple>
#include <utility>

namespace selostelint {
namespace {

TomlPlace place_of(const toml::source_region& region) {
    if (region.begin.line == 0) return {};
    return {region.begin.line, region.begin.column};
}

TomlNode convert(toml::node& node);

void convert_entries(toml::table& table, TomlNode& result) {
    result.entries.reserve(table.size());
    for (auto&& [key, value] : table) {
        result.entries.push_back({std::string(key.str()), place_of(key.source()), convert(value)});
    }
    // toml++ keeps keys in alphabetic order; faults and lists of words want the file's.
    std::sort(result.entries.begin(), result.entries.end(), [](const TomlEntry& a, const TomlEntry& b) {
        return std::tie(a.place.line, a.place.column, a.key) < std::tie(b.place.line, b.place.column, b.key);
    });
}

void convert_value(toml::node& node, TomlNode& result) {
    using Kind = TomlNode::Kind;
    if (auto* text = node.as_string()) {
        result.kind = Kind::text;
        result.text = std::move(text->get());
    } else if (const auto* number = node.as_integer()) {
        result.kind = Kind::number;
        result.number = number->get();
    } else if (const auto* boolean = node.as_boolean()) {
        result.kind = Kind::boolean;
        result.number = boolean->get() ? 1 : 0;
    } else if (const auto* date = node.as_date()) {
        const toml::date day = date->get();
        result.kind = Kind::date;
        result.date = Date{std::chrono::year{day.year}, std::chrono::month{day.month}, std::chrono::day{day.day}};
    } else {
        result.kind = Kind::other;
    }
}

TomlNode convert(toml::node& node) {
    TomlNode result;
    result.place = place_of(node.source());
    if (auto* table = node.as_table()) {
        convert_entries(*table, result);
    } else if (auto* array = node.as_array()) {
        result.kind = TomlNode::Kind::array;
        result.items.reserve(array->size());
        for (auto& item : *array) result.items.push_back(convert(item));
    } else {
        convert_value(node, result);
    }
    return result;
}

/// The first line that holds more dots than any key has parts, or 0. toml++ limits how deep brackets nest but
/// not dotted keys, and would exhaust the stack over one of 100,000 parts.
std::uint32_t line_too_deep(std::string_view toml) {
    constexpr int most_dots = 1000;
    std::uint32_t line = 1;
    int dots = 0;
    for (const char letter : toml) {
        if (letter == '\n') {
            ++line;
            dots = 0;
        } else if (letter == '.' && ++dots > most_dots) {
            return line;
        }
    }
    return 0;
}

}  // namespace

TomlFile read_toml(std::string_view toml, FileFaults& faults) {
    if (const std::uint32_t line = line_too_deep(toml); line != 0) {
        faults.add({line, 1}, Text{"Ei kelvollista TOMLia: rivillä on yli 1000 pistettä; jaa se.",
                                   "Not valid TOML: the line holds more than 1000 dots; break it up."});
        return {};
    }
    try {
        toml::table table = toml::parse(toml);
        return {convert(table), true};
    } catch (const toml::parse_error& error) {
        faults.add(place_of(error.source()), Text{fmt::format("Ei kelvollista TOMLia: {}.", error.description()),
                                                  fmt::format("Not valid TOML: {}.", error.description())});
    } catch (const std::exception& error) {
        faults.add({}, Text{fmt::format("Tiedostoa ei voi lukea TOMLina: {}.", error.what()),
                            fmt::format("Could not be read as TOML: {}.", error.what())});
    }
    return {};
}

}  // namespace selostelint
