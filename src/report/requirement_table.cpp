#include "report/requirement_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/columns.h"
#include "report/paint.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// How one status is shown.
struct StatusLook {
    RequirementStatus status;
    std::string_view mark;
    Text word;
    Style style;
};

/// In the order in which they are counted.
const std::array<StatusLook, 5>& looks() {
    static const std::array<StatusLook, 5> table = {{
        {RequirementStatus::met, "✓", {"täyttyy", "met"}, Style::help},
        {RequirementStatus::vague, "~", {"epämääräinen", "vague"}, Style::warning},
        {RequirementStatus::missing, "✗", {"puuttuu", "missing"}, Style::error},
        {RequirementStatus::undecided, "?", {"ratkaisematta", "undecided"}, Style::info},
        {RequirementStatus::not_applicable, "–", {"ei koske", "not applicable"}, Style::dim},
    }};
    return table;
}

const StatusLook& look_of(RequirementStatus status) {
    return *std::ranges::find(looks(), status, &StatusLook::status);
}

class Checklist {
public:
    Checklist(const Judgement& judgement, const NoticeView& view, const ReportOptions& options)
        : judgement_(judgement),
          view_(view),
          options_(options),
          paint_(options.colour),
          fi_(options.language == Language::fi) {}

    std::string text() const;

private:
    static constexpr std::size_t indent = 6;

    bool is_watched(RequirementId id) const { return is_watched_requirement(id, *options_.rulebook); }
    std::string counts() const;
    std::string role() const;
    std::string item(const RequirementResult& result) const;
    std::string title(const RequirementDefinition& definition) const;
    std::string evidence(const RequirementResult& result) const;
    std::string searched(const RequirementResult& result) const;
    std::string reason(const RequirementResult& result) const;
    /// Where the notice has a section of that kind, in words; "" when it has none.
    std::string place_of(SectionKind kind) const;
    std::string line(const std::string& text) const {
        return fmt::format("{:{}}{}\n", "", indent, wrap(text, options_.width, indent + 2));
    }

    const Judgement& judgement_;
    const NoticeView& view_;
    const ReportOptions& options_;
    Paint paint_;
    bool fi_;
};

std::string Checklist::text() const {
    if (judgement_.requirements.empty()) return {};
    const std::string heading =
        fi_ ? "Vaatimukset (artiklat ovat tietosuoja-asetuksen)" : "Requirements (articles of the GDPR)";
    std::string text = paint_(Style::strong, heading) + "\n  " + counts() + "\n" + role();
    for (const RequirementResult& result : judgement_.requirements) {
        if (is_watched(result.requirement)) text += item(result);
    }
    return text + "\n";
}

std::string Checklist::counts() const {
    std::string text;
    for (const StatusLook& look : looks()) {
        const auto count = std::ranges::count_if(judgement_.requirements, [&](const RequirementResult& result) {
            return result.status == look.status && is_watched(result.requirement);
        });
        if (count == 0) continue;
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", look.word.in(options_.language), count);
    }
    return text;
}

/// "rekisterinpitäjän asema: viranomainen, rivi 3: ”Havulan kaupunki”": much depends on it.
std::string Checklist::role() const {
    const std::string words = role_words(judgement_, options_);
    if (words.empty()) return {};
    const Text label = {"rekisterinpitäjän asema", "the controller is"};
    const std::string text = fmt::format("{}: {}", label.in(options_.language), words);
    if (judgement_.role->evidence.empty()) return fmt::format("  {}\n", text);
    const std::string place = quoted_place(judgement_.role->evidence.front(), view_, options_.language);
    return fmt::format("  {}\n", wrap(text + ", " + place, options_.width, 4));
}

std::string Checklist::item(const RequirementResult& result) const {
    const StatusLook& look = look_of(result.status);
    const std::string& word = look.word.in(options_.language);
    std::size_t widest = 0;
    for (const StatusLook& other : looks()) {
        widest = std::max(widest, display_width(other.word.in(options_.language)));
    }
    std::string text = fmt::format("  {}{:{}}  {}\n", paint_(look.style, fmt::format("{} {}", look.mark, word)), "",
                                   widest - display_width(word), title((*options_.rulebook)[result.requirement]));
    text += reason(result) + evidence(result);
    if (result.status != RequirementStatus::missing) return text;
    text += searched(result);
    if (!result.nearest_miss) return text;
    const std::string nearest = nearest_miss_text(*result.nearest_miss, view_, options_.language);
    return text + line((fi_ ? "lähin kohta: " : "nearest miss: ") + nearest);
}

std::string Checklist::reason(const RequirementResult& result) const {
    return result.reason.empty() ? std::string() : line(result.reason.in(options_.language));
}

std::string Checklist::title(const RequirementDefinition& definition) const {
    const std::string& title = definition.title.in(options_.language);
    if (definition.provision.empty()) return title;
    // The heading has named the act: its name, one word in both languages, is left out.
    const std::string provision = provision_text({"GDPR", definition.provision, ""}, options_.language);
    return fmt::format("{} {}", title, paint_(Style::dim, "(" + provision.substr(provision.find(' ') + 1) + ")"));
}

std::string Checklist::evidence(const RequirementResult& result) const {
    if (result.evidence.empty()) return {};
    std::string text = quoted_place(result.evidence.front(), view_, options_.language);
    const std::size_t more = result.evidence.size() - 1;
    if (more == 0) return line(text);
    const Text one = {"muu kohta", "other place"};
    const Text many = {"muuta kohtaa", "other places"};
    text += (fi_ ? " ja " : " and ") + counted(static_cast<std::uint32_t>(more), one, many, options_.language);
    return line(text);
}

/// Kinds of sections that the notice has stand with their lines before those that it lacks.
std::string Checklist::searched(const RequirementResult& result) const {
    std::string present;
    std::string absent;
    for (const SectionKind kind : result.searched) {
        const std::string& title = (*options_.rulebook)[kind].title.in(options_.language);
        const std::string at = place_of(kind);
        std::string& list = at.empty() ? absent : present;
        list += (list.empty() ? "" : ", ") + title;
        if (!at.empty()) list += fmt::format(" ({})", at);
    }
    std::string text = fi_ ? "etsitty: koko seloste" : "searched: the whole notice";
    if (!present.empty()) text += (fi_ ? ", erityisesti " : ", above all ") + present;
    if (!absent.empty()) text += (fi_ ? "; omaa kohtaa ei ole: " : "; no section of its own: ") + absent;
    return line(text);
}

std::string Checklist::place_of(SectionKind kind) const {
    for (const Section& section : judgement_.sections) {
        if (std::ranges::find(section.kinds, kind) == section.kinds.end()) continue;
        return view_.where(section.heading.empty() ? section.body : section.heading);
    }
    return {};
}

}  // namespace

std::string quoted_place(Span words, const NoticeView& view, Language language) {
    const bool fi = language == Language::fi;
    return fmt::format("{}: {}{}”", view.where(words), fi ? "”" : "“", printable(one_line(view.quote(words), 80)));
}

std::string_view status_word(RequirementStatus status, Language language) {
    return look_of(status).word.in(language);
}

bool is_watched_requirement(RequirementId id, const Rulebook& rulebook) {
    return std::ranges::any_of(rulebook.rules, [&](const Rule& rule) { return rule.requirement == id; });
}

std::vector<std::size_t> watched_requirements(const Rulebook& rulebook) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < rulebook.requirements.size(); ++i) {
        if (is_watched_requirement(static_cast<RequirementId>(i), rulebook)) indices.push_back(i);
    }
    return indices;
}

std::string role_words(const Judgement& judgement, const ReportOptions& options) {
    const Rulebook& book = *options.rulebook;
    const auto kind = book.fact("role");
    if (!judgement.role || !kind) return {};
    const FactDefinition& roles = book[*kind];
    const auto value = static_cast<std::size_t>(judgement.role->value);
    const Text& title = roles.value_titles[value];
    const bool fi = options.language == Language::fi;
    std::string text = title.empty() ? roles.values[value] : title.in(options.language);
    if (judgement.role->certainty == RoleCertainty::configured) text += fi ? " (asetettu)" : " (configured)";
    if (judgement.role->certainty == RoleCertainty::inferred) text += fi ? " (päätelty)" : " (inferred)";
    return text;
}

std::string nearest_miss_text(const NearestMiss& miss, const NoticeView& view, Language language) {
    return fmt::format("{} – {}", quoted_place(miss.span, view, language), miss.reason.in(language));
}

std::string requirement_table(const Judgement& judgement, const NoticeView& view, const ReportOptions& options) {
    return Checklist(judgement, view, options).text();
}

}  // namespace selostelint
