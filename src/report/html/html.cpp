#include <fmt/format.h>

#include "report/html/html_assets.h"
#include "report/html/html_markup.h"
#include "report/html/html_notice.h"
#include "report/html/html_page.h"
#include "report/html/html_summary.h"

namespace selostelint {

namespace {

/// The auditor's report for a browser: a summary of all notices, and each notice with its findings in place. One file
/// that holds all of it, or a folder with a page for each notice.
class HtmlReporter : public Reporter {
public:
    explicit HtmlReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override;
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary& summary, std::span<const Error> errors) const override;
    bool wants_rows() const override { return true; }
    std::vector<ReportFile> files() const override;
    std::optional<ReportFile> notice_file(const Judgement& judgement) const override;

private:
    bool fi() const { return options_.language == Language::fi; }
    HtmlAssets assets() const { return options_.folder ? HtmlAssets::beside : HtmlAssets::inside; }
    std::string title() const {
        return fmt::format("{} {}", fi() ? "Tietosuojaselosteiden tarkastus" : "Audit of privacy notices",
                           html_date(options_.as_of, options_.language));
    }

    ReportOptions options_;
};

std::string page_path(std::string_view path) {
    return fmt::format("notices/{}.html", page_name(path));
}

/// The summary is known at the end but read first: slots show it before the notices, which have been written already.
/// Browsers that do not know slots show it after them, where the links of the contents lead.
std::string HtmlReporter::begin() const {
    const std::string order = options_.folder ? ""
                                              : "<template shadowrootmode=\"open\"><slot name=\"summary\"></slot>"
                                                "<slot></slot></template>\n";
    return html_page_begin(options_, title(), assets()) +
           fmt::format("<header>\n<h1>{}</h1>\n</header>\n<main id=\"main\">\n{}", title(), order);
}

std::string HtmlReporter::notice(const Judgement& judgement) const {
    if (options_.folder) return {};
    const std::string name = page_name(judgement.document.path);
    const HtmlNotice notice(judgement, options_, name.substr(name.size() - 16) + "-", 2);
    return fmt::format("<article id=\"{}\">\n{}<p class=\"up\"><a href=\"#main\">{}</a></p>\n</article>\n", name,
                       html_notice(notice), fi() ? "Yhteenvetoon" : "To the summary");
}

std::vector<ReportFile> HtmlReporter::files() const {
    return {{std::string(html_style_file), std::string(html_style())},
            {std::string(html_script_file), std::string(html_script())}};
}

std::optional<ReportFile> HtmlReporter::notice_file(const Judgement& judgement) const {
    if (!options_.folder) return std::nullopt;
    const HtmlNotice notice(judgement, options_, "", 1);
    const std::string shown = shown_path(judgement.document.path);
    const std::string page = html_page_begin(options_, shown, HtmlAssets::one_above) +
                             fmt::format(
                                 "<header>\n<nav aria-label=\"{0}\"><a href=\"../index.html\">{0}</a> · "
                                 "<a href=\"#text\">{1}</a></nav>\n</header>\n<main id=\"main\">\n<article>\n",
                                 fi() ? "Yhteenveto" : "Summary", fi() ? "Selosteen teksti" : "Text of the notice") +
                             html_notice(notice) + "</article>\n</main>\n" +
                             html_page_end(options_, HtmlAssets::one_above);
    return ReportFile{page_path(judgement.document.path), page};
}

std::string HtmlReporter::end(const Summary& summary, std::span<const Error> errors) const {
    const auto address = [this](const NoticeRow& row) {
        return options_.folder ? page_path(row.path) : "#" + page_name(row.path);
    };
    return "<div class=\"summary\" slot=\"summary\">\n" + html_summary({summary, errors, options_, address}) +
           "</div>\n</main>\n" + html_page_end(options_, assets());
}

}  // namespace

std::unique_ptr<Reporter> make_html(const ReportOptions& options) {
    return std::make_unique<HtmlReporter>(options);
}

}  // namespace selostelint
