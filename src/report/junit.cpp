#include <fmt/format.h>

#include <algorithm>

#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/requirement_table.h"
#include "report/set_aside.h"
#include "report/wording.h"
#include "report/xml_text.h"

namespace selostelint {

namespace {

/// An audit's checklist as JUnit's XML, which every build server shows: a suite for each notice, a case for each
/// requirement of Articles 13 and 14. What is missing fails, what is vague fails with the type "review", what is not
/// due, undecided, suppressed or in the baseline is skipped with its reason, and a file that cannot be read is an error.
/// What else was found in the notice stands in the suite's output. No times: the same notices give the same bytes.
class JunitReporter : public Reporter {
public:
    explicit JunitReporter(const ReportOptions& options) : options_(options), fi_(options.language == Language::fi) {}

    std::string begin() const override {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"selostelint\">\n";
    }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error& error) const override;
    std::string end(const Summary&, std::span<const Error>) const override { return "</testsuites>\n"; }

private:
    const Rule& rule(const Finding& finding) const { return (*options_.rulebook)[finding.rule]; }
    std::string requirement_case(const Judgement& judgement, const NoticeView& view,
                                 const RequirementResult& result) const;
    std::string outcome(const Judgement& judgement, const NoticeView& view, const RequirementResult& result) const;
    std::string fault(const NoticeView& view, const RequirementResult& result, const Finding* finding) const;
    std::string others(const Judgement& judgement, const NoticeView& view) const;

    ReportOptions options_;
    bool fi_;
};

/// The finding that a requirement's rule gave; null when none did.
const Finding* finding_of(const Judgement& judgement, const Rulebook& rulebook, RequirementId requirement) {
    const Finding* found = nullptr;
    for (const Finding& finding : judgement.findings) {
        if (rulebook[finding.rule].requirement != requirement) continue;
        if (found == nullptr || !found->counts()) found = &finding;
    }
    return found;
}

std::size_t count(std::string_view text, std::string_view piece) {
    std::size_t times = 0;
    for (auto at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + 1)) ++times;
    return times;
}

std::string suite(const std::string& path, std::string_view contents) {
    // What notices say is escaped, so that these are elements.
    return fmt::format("<testsuite{} tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">\n{}</testsuite>\n",
                       xml_attribute("name", path), count(contents, "<testcase "), count(contents, "<failure "),
                       count(contents, "<error "), count(contents, "<skipped "), contents);
}

std::string JunitReporter::notice(const Judgement& judgement) const {
    const NoticeView view(judgement, options_);
    std::string contents;
    for (const RequirementResult& result : judgement.requirements) {
        if (!is_watched_requirement(result.requirement, *options_.rulebook)) continue;
        contents += requirement_case(judgement, view, result);
    }
    return suite(view.host_path(), contents + others(judgement, view));
}

std::string JunitReporter::requirement_case(const Judgement& judgement, const NoticeView& view,
                                            const RequirementResult& result) const {
    const RequirementDefinition& definition = (*options_.rulebook)[result.requirement];
    const std::string article = definition.provision.empty() ? "" : fmt::format(" ({})", definition.provision);
    const std::string name = fmt::format("{}: {}{}", definition.id, definition.title.in(options_.language), article);
    const Finding* finding = finding_of(judgement, *options_.rulebook, result.requirement);
    Span place = finding != nullptr ? view.anchor(*finding) : Span{};
    if (place.empty() && !result.evidence.empty()) place = result.evidence.front();
    const bool placed = view.has_lines() && !place.empty();
    const std::string line = placed ? fmt::format(" line=\"{}\"", view.place(place).line) : "";
    return fmt::format("<testcase{}{}{}{}>{}</testcase>\n", xml_attribute("classname", view.host_path()),
                       xml_attribute("name", name), xml_attribute("file", view.host_path()), line,
                       outcome(judgement, view, result));
}

std::string JunitReporter::outcome(const Judgement& judgement, const NoticeView& view,
                                   const RequirementResult& result) const {
    const Finding* finding = finding_of(judgement, *options_.rulebook, result.requirement);
    const auto skipped = [](const std::string& why) {
        return fmt::format("<skipped{}/>", xml_attribute("message", why));
    };
    switch (result.status) {
        case RequirementStatus::met:
            if (result.evidence.empty()) return {};
            return fmt::format("<system-out>{}</system-out>",
                               xml_text(quoted_place(result.evidence.front(), view, options_.language)));
        case RequirementStatus::not_applicable:
        case RequirementStatus::undecided:
            return skipped(std::string(status_word(result.status, options_.language)) + ": " +
                           result.reason.in(options_.language));
        case RequirementStatus::vague:
        case RequirementStatus::missing: break;
    }
    if (finding != nullptr && !finding->counts()) return skipped(set_aside_text(*finding, view, options_.language));
    return fault(view, result, finding);
}

std::string JunitReporter::fault(const NoticeView& view, const RequirementResult& result,
                                 const Finding* finding) const {
    const Language language = options_.language;
    const bool vague = result.status == RequirementStatus::vague;
    const std::string message =
        finding == nullptr ? std::string(status_word(result.status, language)) : view.placed_message(*finding);
    // Some servers show nothing but the body.
    std::string body = message;
    const auto line = [&](const char* label, const std::string& text) {
        if (!text.empty()) body += fmt::format("\n{}: {}", label, text);
    };
    if (result.nearest_miss) {
        line(fi_ ? "lähin kohta" : "nearest miss", nearest_miss_text(*result.nearest_miss, view, language));
    }
    if (finding != nullptr) {
        line(fi_ ? "laki" : "law", grounds_text(rule(*finding).grounds, language));
        line(fi_ ? "korjaus" : "help", view.remedy(*finding));
        line(fi_ ? "sääntö" : "rule", rule(*finding).id + " " + rule(*finding).name);
    }
    return fmt::format("<failure type=\"{}\"{}>{}</failure>", vague ? "review" : "missing",
                       xml_attribute("message", message), xml_text(body));
}

/// Findings that belong to no requirement, a line each.
std::string JunitReporter::others(const Judgement& judgement, const NoticeView& view) const {
    std::string lines;
    for (const Finding& finding : judgement.findings) {
        if (!finding.counts() || rule(finding).requirement != RequirementId::none) continue;
        const std::string place = view.has_lines() ? view.where(view.anchor(finding)) + ": " : "";
        lines += fmt::format("{}{} {}: {}\n", place, severity_word(finding.severity, options_.language),
                             rule(finding).id, view.placed_message(finding));
    }
    if (lines.empty()) return {};
    lines.pop_back();
    return fmt::format("<system-out>{}</system-out>\n", xml_text(lines));
}

std::string JunitReporter::failure(const Error& error) const {
    const std::string path = error.path.empty() ? "selostelint" : options_.top.relative(error.path);
    const std::string message = error.message.in(options_.language);
    return suite(path, fmt::format("<testcase{}{}><error type=\"unreadable\"{}>{}</error></testcase>\n",
                                   xml_attribute("classname", path),
                                   xml_attribute("name", fi_ ? "tiedosto voidaan lukea" : "the file can be read"),
                                   xml_attribute("message", message), xml_text(message)));
}

}  // namespace

std::unique_ptr<Reporter> make_junit(const ReportOptions& options) {
    return std::make_unique<JunitReporter>(options);
}

}  // namespace selostelint
