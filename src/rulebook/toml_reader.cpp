#include "rulebook/toml_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace selostelint {
namespace {

constexpr std::int64_t largest_number = 255;

Text expectation(TomlNode::Kind kind) {
    switch (kind) {
        case TomlNode::Kind::text: return {"teksti lainausmerkeissä", "a text in quotes"};
        case TomlNode::Kind::number: return {"kokonaisluku", "a whole number"};
        case TomlNode::Kind::boolean: return {"true tai false", "true or false"};
        case TomlNode::Kind::date:
            return {"päivä ilman lainausmerkkejä, esimerkiksi 2018-12-31", "a date without quotes, such as 2018-12-31"};
        case TomlNode::Kind::array: return {"luettelo hakasulkeissa [ ]", "a list in [ ]"};
        case TomlNode::Kind::table: return {"taulukko", "a table"};
        case TomlNode::Kind::other: break;
    }
    return {"jotakin muuta", "something else"};
}

Text empty_value(std::string_view key) {
    return {fmt::format("Avaimen ”{}” arvo on tyhjä.", key), fmt::format("\"{}\" is empty.", key)};
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

TableReader::TableReader(const TomlNode& table, FileFaults& faults) : table_(table), faults_(faults) {
    assert(table.kind == TomlNode::Kind::table);
}

const TomlEntry* TableReader::entry(std::string_view key) const {
    const auto found = std::find_if(table_.entries.begin(), table_.entries.end(),
                                    [key](const TomlEntry& candidate) { return candidate.key == key; });
    return found == table_.entries.end() ? nullptr : &*found;
}

bool TableReader::has(std::string_view key) const {
    return entry(key) != nullptr;
}

TomlPlace TableReader::place_of(std::string_view key) const {
    const TomlEntry* found = entry(key);
    return found ? found->value.place : table_.place;
}

const TomlNode* TableReader::ask(std::string_view key, Need need) {
    known_.push_back(key);
    const TomlEntry* found = entry(key);
    if (found) return &found->value;
    if (need == Need::required) {
        faults_.add(table_.place,
                    Text{fmt::format("Avain ”{}” puuttuu.", key), fmt::format("\"{}\" is missing.", key)});
    }
    return nullptr;
}

const TomlNode* TableReader::ask(std::string_view key, Need need, TomlNode::Kind kind) {
    const TomlNode* node = ask(key, need);
    if (!node || node->kind == kind) return node;
    wrong_type(*node, key, expectation(kind));
    return nullptr;
}

void TableReader::wrong_type(const TomlNode& node, std::string_view key, const Text& expected) {
    faults_.add(node.place, Text{fmt::format("Avaimen ”{}” arvon on oltava {}.", key, expected.fi),
                                 fmt::format("\"{}\" must be {}.", key, expected.en)});
}

std::string_view TableReader::text(std::string_view key, Need need) {
    const TomlNode* node = ask(key, need, TomlNode::Kind::text);
    if (!node) return {};
    if (is_blank(node->text)) {
        faults_.add(node->place, empty_value(key));
        return {};
    }
    return node->text;
}

std::string TableReader::language(const TomlNode& texts, std::string_view key, std::string_view code) {
    for (const TomlEntry& candidate : texts.entries) {
        if (candidate.key != code) continue;
        if (candidate.value.kind != TomlNode::Kind::text) {
            wrong_type(candidate.value, code, expectation(TomlNode::Kind::text));
            return {};
        }
        if (!is_blank(candidate.value.text)) return candidate.value.text;
    }
    faults_.add(texts.place, fmt::format("\"{}\" has no text in {}; add {} = \"…\".", key,
                                         code == "fi" ? "Finnish" : "English", code));
    return {};
}

Text TableReader::both_languages(std::string_view key, Need need) {
    const TomlNode* node = ask(key, need);
    if (!node) return {};
    if (node->kind != TomlNode::Kind::table) {
        wrong_type(*node, key, {"taulukko, jossa on tekstit fi ja en", "a table with the texts fi and en"});
        return {};
    }
    TableReader languages(*node, faults_);
    languages.known_ = {"fi", "en"};
    languages.refuse_unknown_keys();
    return {language(*node, key, "fi"), language(*node, key, "en")};
}

bool TableReader::boolean(std::string_view key, bool when_absent) {
    const TomlNode* node = ask(key, Need::optional, TomlNode::Kind::boolean);
    return node ? node->number != 0 : when_absent;
}

std::uint8_t TableReader::number(std::string_view key, std::uint8_t least, std::uint8_t when_absent) {
    const TomlNode* node = ask(key, Need::optional);
    if (!node) return when_absent;
    if (node->kind == TomlNode::Kind::number && node->number >= least && node->number <= largest_number) {
        return static_cast<std::uint8_t>(node->number);
    }
    wrong_type(*node, key,
               {fmt::format("kokonaisluku väliltä {}–{}", least, largest_number),
                fmt::format("a whole number from {} to {}", least, largest_number)});
    return when_absent;
}

std::optional<Date> TableReader::date(std::string_view key) {
    const TomlNode* node = ask(key, Need::optional, TomlNode::Kind::date);
    if (!node) return std::nullopt;
    if (node->date.ok()) return node->date;
    faults_.add(node->place, fmt::format("\"{}\" is no day of the calendar.", key));
    return std::nullopt;
}

std::optional<std::size_t> TableReader::choice(std::string_view key, std::initializer_list<std::string_view> choices) {
    const TomlNode* node = ask(key, Need::optional, TomlNode::Kind::text);
    if (!node) return std::nullopt;
    const auto found = std::find(choices.begin(), choices.end(), node->text);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    const std::vector<std::string> candidates(choices.begin(), choices.end());
    const Text what = {fmt::format("avaimen ”{}” arvo", key), std::string(key)};
    faults_.add(node->place, unknown_word(what, node->text, candidates));
    return std::nullopt;
}

std::vector<PlacedText> TableReader::texts(std::string_view key, Need need) {
    const TomlNode* node = ask(key, need, TomlNode::Kind::array);
    if (!node) return {};
    std::vector<PlacedText> result;
    for (const TomlNode& item : node->items) {
        if (item.kind != TomlNode::Kind::text) {
            faults_.add(item.place, Text{fmt::format("Luettelossa ”{}” saa olla vain tekstejä lainausmerkeissä.", key),
                                         fmt::format("\"{}\" may hold only texts in quotes.", key)});
        } else if (is_blank(item.text)) {
            faults_.add(item.place, Text{fmt::format("Luettelossa ”{}” on tyhjä teksti.", key),
                                         fmt::format("\"{}\" holds an empty text.", key)});
        } else {
            result.push_back({item.text, item.place});
        }
    }
    if (need == Need::required && node->items.empty()) {
        faults_.add(node->place, empty_value(key));
    }
    return result;
}

const TomlNode* TableReader::table(std::string_view key) {
    return ask(key, Need::optional, TomlNode::Kind::table);
}

std::vector<const TomlNode*> TableReader::tables(std::string_view key) {
    const TomlNode* node = ask(key, Need::optional);
    if (!node) return {};
    std::vector<const TomlNode*> result;
    for (const TomlNode& item : node->items) {
        if (item.kind == TomlNode::Kind::table) result.push_back(&item);
    }
    if (result.size() != node->items.size() || node->kind != TomlNode::Kind::array) {
        wrong_type(*node, key, {fmt::format("muodossa [[{}]]", key), fmt::format("written as [[{}]]", key)});
    }
    return result;
}

void TableReader::refuse_unknown_keys() {
    for (const TomlEntry& candidate : table_.entries) {
        if (std::find(known_.begin(), known_.end(), candidate.key) != known_.end()) continue;
        const std::vector<std::string> candidates(known_.begin(), known_.end());
        faults_.add(candidate.place, unknown_word({"avain", "key"}, candidate.key, candidates));
    }
}

}  // namespace selostelint
