#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/path_base.h"
#include "base/result.h"
#include "base/text.h"
#include "check/judgement.h"
#include "report/summary.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// What every report may say of its run, and how it shall look.
struct ReportOptions {
    const Rulebook* rulebook = nullptr;
    Language language = Language::fi;
    Date as_of{};
    bool colour = false;
    bool quiet = false;         ///< findings alone, no summary
    bool statistics = false;    ///< how often each rule fired
    bool requirements = false;  ///< for people: each notice's requirements as a checklist, be there findings or not
    bool folder = false;        ///< the report is a folder: a file for each notice beside the report's own
    std::uint32_t width = 100;  ///< columns of the terminal
    PathBase top = {};          ///< where the paths of formats for code hosts start: the repository
};

/// What a format that must know the whole run gets at its end.
struct Items {
    std::vector<std::string> lines;  ///< without their ranks, the worst first, ties as walked
    std::size_t left_out = 0;        ///< how many there were above the format's limit; the mildest
};

/// What stands around the pieces of a format that is one piece by itself and a list of several.
struct Brackets {
    std::string_view open;
    std::string_view close;
    std::string_view none;  ///< in the place of no piece at all
};

/// A file of a report that is a folder, beside the report's own.
struct ReportFile {
    std::string name;  ///< below the folder, safe on every file system: "notices/kunta-0123456789abcdef.html"
    std::string text;
};

/// One format. A report is begin(), then notice() or failure() for each file in the order of the walk, then
/// end(), put together by an Assembly. Nothing here decides anything or keeps state: notice() is called from many
/// threads at once and depends on its arguments alone.
class Reporter {
public:
    virtual ~Reporter() = default;
    virtual std::string begin() const = 0;
    virtual std::string notice(const Judgement& judgement) const = 0;
    /// A file that could not be read. Formats for which errors go to the end return "".
    virtual std::string failure(const Error& error) const = 0;
    virtual std::string end(const Summary& summary, std::span<const Error> errors) const = 0;

    /// What is written between pieces that are not empty.
    virtual std::string_view separator() const { return {}; }
    /// For formats whose only piece stands alone: what makes a list of more than one, or of none.
    virtual std::optional<Brackets> brackets() const { return std::nullopt; }
    /// How many items a format takes that must know the whole run before it writes; 0 for those that write as they
    /// go. With a limit, notice() gives items: lines, each beginning with its rank, from '0' for the worst to '3'.
    virtual std::size_t item_limit() const { return 0; }
    /// In the place of end() for formats with items.
    virtual std::string whole(const Items&, const Summary& summary, std::span<const Error> errors) const {
        return end(summary, errors);
    }
    /// Whether end() needs Summary::rows.
    virtual bool wants_rows() const { return false; }
    /// Whether the report is bytes rather than text: no terminal can show it, and an empty one could not be made.
    virtual bool is_binary() const { return false; }
    /// Files that a report has once, and the one that a notice has for itself: only when the report is a folder.
    virtual std::vector<ReportFile> files() const { return {}; }
    virtual std::optional<ReportFile> notice_file(const Judgement&) const { return std::nullopt; }
};

/// A row of the table of formats.
struct ReportFormat {
    std::string_view name;
    Text what;  ///< one line for --help
    std::unique_ptr<Reporter> (*make)(const ReportOptions&);
    std::string_view index = {};  ///< the report's own file where the report is a folder; "" when it can be none
};

std::unique_ptr<Reporter> make_human(const ReportOptions& options);
std::unique_ptr<Reporter> make_brief(const ReportOptions& options);
std::unique_ptr<Reporter> make_json(const ReportOptions& options);
std::unique_ptr<Reporter> make_json_lines(const ReportOptions& options);
std::unique_ptr<Reporter> make_sarif(const ReportOptions& options);
std::unique_ptr<Reporter> make_junit(const ReportOptions& options);
std::unique_ptr<Reporter> make_gitlab(const ReportOptions& options);
std::unique_ptr<Reporter> make_github(const ReportOptions& options);
std::unique_ptr<Reporter> make_checkstyle(const ReportOptions& options);
std::unique_ptr<Reporter> make_csv(const ReportOptions& options);
std::unique_ptr<Reporter> make_markdown(const ReportOptions& options);
std::unique_ptr<Reporter> make_openmetrics(const ReportOptions& options);
std::unique_ptr<Reporter> make_xlsx(const ReportOptions& options);
std::unique_ptr<Reporter> make_html(const ReportOptions& options);
std::unique_ptr<Reporter> make_tilt(const ReportOptions& options);

/// All formats, the default first.
std::span<const ReportFormat> report_formats();

}  // namespace selostelint
