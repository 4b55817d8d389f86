#include "report/xlsx/xlsx_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "report/columns.h"
#include "report/set_aside.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// Between fields: printable() leaves no tab in a text.
constexpr char tab = '\t';

std::string field(std::string_view text) {
    return printable(text);
}

std::string_view take_field(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(tab), rest.size());
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return taken;
}

std::uint32_t take_number(std::string_view& rest) {
    const std::string_view digits = take_field(rest);
    std::uint32_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string titles(const Section& section, const ReportOptions& options) {
    std::string text;
    for (const SectionKind kind : section.kinds) {
        text += (text.empty() ? "" : ", ") + (*options.rulebook)[kind].title.in(options.language);
    }
    return text;
}

int rank_of(const XlsxFinding& finding) {
    return !finding.aside.empty() ? 3 : static_cast<int>(Severity::error) - static_cast<int>(finding.severity);
}

}  // namespace

XlsxFinding xlsx_finding(const Finding& finding, const NoticeView& view, const ReportOptions& options) {
    const Place place = view.place(view.anchor(finding));
    const Section* section = view.section(finding);
    XlsxFinding kept;
    kept.place = view.where(view.anchor(finding));
    kept.page = place.page;
    kept.line = view.line_unit() == LineUnit::paragraph ? 0 : place.line;
    kept.severity = finding.severity;
    kept.rule = finding.rule;
    kept.message = one_line(view.message(finding), std::string::npos);
    if (finding.anchor == Anchor::text) kept.quote = view.quote(finding.span);
    kept.remedy = one_line(view.remedy(finding), std::string::npos);
    if (section != nullptr) kept.section = titles(*section, options);
    kept.fingerprint = finding.fingerprint;
    kept.aside = one_line(set_aside_text(finding, view, options.language), std::string::npos);
    return kept;
}

std::string written(const XlsxFinding& finding) {
    return fmt::format("{}{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}", rank_of(finding), field(finding.path),
                       field(finding.place), finding.page, finding.line, static_cast<int>(finding.severity),
                       static_cast<std::size_t>(finding.rule), field(finding.message), field(finding.quote),
                       field(finding.remedy), field(finding.section), field(finding.fingerprint), field(finding.aside));
}

XlsxFinding read_finding(std::string_view line) {
    XlsxFinding finding;
    finding.path = take_field(line);
    finding.place = take_field(line);
    finding.page = take_number(line);
    finding.line = take_number(line);
    finding.severity = static_cast<Severity>(take_number(line));
    finding.rule = static_cast<RuleId>(take_number(line));
    finding.message = take_field(line);
    finding.quote = take_field(line);
    finding.remedy = take_field(line);
    finding.section = take_field(line);
    finding.fingerprint = take_field(line);
    finding.aside = take_field(line);
    return finding;
}

}  // namespace selostelint
