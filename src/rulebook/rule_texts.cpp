#include "rulebook/rule_texts.h"

#include <string>
#include <vector>

namespace selostelint {
namespace {

constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";
constexpr std::string_view name_letters = "abcdefghijklmnopqrstuvwxyz0123456789-";

bool only(std::string_view text, std::string_view letters) {
    return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

bool is_rule_id(std::string_view id) {
    const std::size_t number = id.find_first_of(digits);
    if (number == std::string_view::npos) return false;
    return only(id.substr(0, number), capitals) && only(id.substr(number), digits);
}

/// What is wrong with the first faulty placeholder of a sentence; "" when nothing is.
std::string placeholder_fault(std::string_view sentence) {
    const std::vector<std::string> known = {"quote", "name", "successor", "value", "date", "language"};
    std::size_t at = sentence.find_first_of("{}");
    while (at != std::string_view::npos) {
        const std::size_t end = sentence.find_first_of("{}", at + 1);
        if (sentence[at] == '}' || end == std::string_view::npos || sentence[end] == '{') {
            return "A brace has no partner; { and } are only for placeholders such as {quote}.";
        }
        const std::string name(sentence.substr(at + 1, end - at - 1));
        bool found = false;
        for (const std::string& candidate : known) found = found || candidate == name;
        if (!found) return unknown_name("placeholder", name, known);
        at = sentence.find_first_of("{}", end + 1);
    }
    return {};
}

Text load_sentence(TableReader& reader, std::string_view key) {
    Text text = reader.both_languages(key, Need::required);
    const std::string finnish = placeholder_fault(text.fi);
    const std::string english = placeholder_fault(text.en);
    if (!finnish.empty()) reader.faults().add(reader.place_of(key), finnish);
    if (!english.empty() && english != finnish) reader.faults().add(reader.place_of(key), english);
    return text;
}

}  // namespace

bool read_rule_name(std::string_view path, Rule& rule) {
    constexpr std::string_view folder = "checks/";
    constexpr std::string_view extension = ".toml";
    if (!path.starts_with(folder) || !path.ends_with(extension)) return false;
    path.remove_prefix(folder.size());
    path.remove_suffix(extension.size());
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos) return false;
    const std::string_view group = path.substr(0, slash);
    const std::string_view file = path.substr(slash + 1);
    const std::size_t hyphen = file.find('-');
    if (hyphen == std::string_view::npos) return false;
    const std::string_view name = file.substr(hyphen + 1);
    if (!only(group, name_letters) || !is_rule_id(file.substr(0, hyphen)) || !only(name, name_letters)) return false;
    rule.group = group;
    rule.id = file.substr(0, hyphen);
    rule.name = name;
    return true;
}

void load_rule_texts(TableReader& reader, Rule& rule) {
    rule.title = load_sentence(reader, "title");
    rule.message = load_sentence(reader, "message");
    rule.remedy = load_sentence(reader, "remedy");
    rule.why = load_sentence(reader, "why");
}

}  // namespace selostelint
