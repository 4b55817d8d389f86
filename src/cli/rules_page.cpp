#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>

#include "cli/rule_wording.h"
#include "report/columns.h"
#include "report/markdown_text.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// A group of the catalogue: its folder under rules/checks and what it is called.
struct Group {
    std::string folder;
    Text title;
};

constexpr const char* head = R"(<!-- Made by `selostelint rules --format markdown > docs/rules.md`; do not edit. -->

# Säännöt · Rules

Mitä selostelint huomauttaa, miksi ja minkä lain nojalla. Sivu tehdään sääntöjen tiedoista (`rules/checks/`), joista
myös ohjelma lukee ne. Esimerkeissä ⟦…⟧ on kohta, josta huomautetaan.

What selostelint reports, why, and by which law. The page is made from the rules' data (`rules/checks/`), which the
program itself reads. In the examples ⟦…⟧ is what is flagged; notices are in Finnish, and so are the examples.
)";

/// In the catalogue's order.
std::vector<Group> groups_of(const Rulebook& rulebook) {
    std::vector<Group> groups = {
        {"outdated", {"Vanhentunut oikeus ja vanhat yhteystiedot", "Outdated law and contacts"}},
        {"required", {"Mitä 13 ja 14 artikla edellyttävät", "What Articles 13 and 14 require"}},
        {"rights", {"Oikeuksien käytön laittomat esteet", "Rights made harder than the law allows"}},
        {"contradictions", {"Ristiriidat", "Contradictions"}},
        {"identifiers", {"Tunnisteet ja yhteystiedot", "Identifiers and contact details"}},
        {"clarity", {"Selkeys", "Clarity"}},
        {"document", {"Asiakirja itse", "The document itself"}},
    };
    std::set<std::string> others;
    for (const Rule& rule : rulebook.rules) {
        if (std::ranges::find(groups, rule.group, &Group::folder) == groups.end()) others.insert(rule.group);
    }
    for (const std::string& folder : others) groups.push_back({folder, {folder, folder}});
    std::erase_if(groups, [&](const Group& group) {
        return std::ranges::find(rulebook.rules, group.folder, &Rule::group) == rulebook.rules.end();
    });
    return groups;
}

/// "REQ110 retention-missing", and the fragment by which a heading of those words is reached.
std::string heading(const Rule& rule) {
    return rule.id + " " + rule.name;
}
std::string fragment(const Rule& rule) {
    std::string text = heading(rule);
    for (char& c : text) c = c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

std::string severities(const Rule& rule, Language language) {
    std::string text(severity_word(rule.severity, language));
    if (rule.escalated) text += fmt::format("/{}", severity_word(*rule.escalated, language));
    return text;
}

std::string contents(const Rulebook& rulebook, const Group& group) {
    std::string text = fmt::format("\n**{} · {}**\n\n", group.title.fi, group.title.en);
    text += "| Sääntö · Rule | Vakavuus | Severity | Suomeksi | In English |\n|---|---|---|---|---|\n";
    for (const Rule& rule : rulebook.rules) {
        if (rule.group != group.folder) continue;
        text +=
            fmt::format("| [{}](#{}) | {} | {} | {} | {} |\n", rule.id, fragment(rule), severities(rule, Language::fi),
                        severities(rule, Language::en), markdown_text(rule.title.fi), markdown_text(rule.title.en));
    }
    return text;
}

/// Grounds that stand one after another at one address are one link.
std::string law(const Rule& rule, Language language) {
    const std::span<const Ground> grounds = rule.grounds;
    std::string text;
    for (std::size_t i = 0; i < grounds.size();) {
        std::size_t end = i + 1;
        while (end < grounds.size() && grounds[end].url == grounds[i].url) ++end;
        const std::string name = markdown_text(grounds_text(grounds.subspan(i, end - i), language));
        text += text.empty() ? "" : "; ";
        text += grounds[i].url.empty() ? name : fmt::format("[{}]({})", name, grounds[i].url);
        i = end;
    }
    return text;
}

std::string clauses(const Rulebook& rulebook, const Rule& rule, Language language) {
    std::string text;
    for (const Clause& clause : applicability(rulebook, rule, language)) {
        text += fmt::format("- {}\n", markdown_text(clause.heading));
        for (const std::string& line : clause.lines) text += fmt::format("  - {}\n", markdown_text(line));
    }
    return text;
}

std::string texts(const Rulebook& rulebook, const Rule& rule, Language language) {
    const bool fi = language == Language::fi;
    std::string text =
        fmt::format("\n**{}** ({})\n\n", markdown_text(rule.title.in(language)), severities(rule, language));
    const auto item = [&](const char* label, const std::string& words) {
        if (!words.empty()) text += fmt::format("- {}: {}\n", label, words);
    };
    item(fi ? "Havainto" : "Finding", markdown_text(general_text(rulebook, rule, rule.message, language)));
    item(fi ? "Miksi" : "Why", markdown_text(rule.why.in(language)));
    item(fi ? "Laki" : "Law", law(rule, language));
    text += clauses(rulebook, rule, language);
    item(fi ? "Korjaus" : "Remedy", markdown_text(general_text(rulebook, rule, rule.remedy, language)));
    return text;
}

/// The first example of its sort, set in by four blanks, in which nothing is markup.
std::string example(const Rule& rule, bool fires) {
    const auto found = std::ranges::find(rule.examples, fires, &Example::fires);
    if (found == rule.examples.end()) return {};
    std::string text = fires ? "\nHuomautetaan · Reported" : "\nEi huomauteta · Not reported";
    if (!found->as_of.empty()) text += fmt::format(" (lain mukaan päivänä · by the law of {})", found->as_of);
    text += ":\n\n";
    const std::string shown = marked_example(*found);
    for (std::size_t begin = 0; begin < shown.size();) {
        const std::size_t end = std::min(shown.find('\n', begin), shown.size());
        const std::string line = printable(shown.substr(begin, end - begin));
        text += line.empty() ? "\n" : "    " + line + "\n";
        begin = end + 1;
    }
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

}  // namespace

std::string rules_page(const Rulebook& rulebook) {
    const std::vector<Group> groups = groups_of(rulebook);
    std::string page = head;
    for (const Group& group : groups) page += contents(rulebook, group);
    for (const Group& group : groups) {
        page += fmt::format("\n## {} · {}\n", group.title.fi, group.title.en);
        for (const Rule& rule : rulebook.rules) {
            if (rule.group != group.folder) continue;
            page += fmt::format("\n### {}\n", heading(rule));
            page += texts(rulebook, rule, Language::fi) + texts(rulebook, rule, Language::en);
            page += example(rule, true) + example(rule, false);
        }
    }
    return page;
}

}  // namespace selostelint
