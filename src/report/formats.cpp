#include <array>

#include "report/reporter.h"

namespace selostelint {

std::span<const ReportFormat> report_formats() {
    static const std::array formats = {
        ReportFormat{"human",
                     {"lukijalle: lainaukset, laki ja korjausehdotus", "for people: quotes, law and remedy"},
                     make_human},
        ReportFormat{
            "brief", {"rivi kustakin havainnosta, työkaluille", "a line for each finding, for tools"}, make_brief},
        ReportFormat{
            "json", {"kaikki tiedot, docs/report.schema.json", "everything, docs/report.schema.json"}, make_json},
        ReportFormat{
            "jsonl", {"seloste riville heti valmistuttuaan", "a notice a line, as soon as known"}, make_json_lines},
        ReportFormat{"sarif", {"SARIF 2.1.0: GitHub ja muut palvelut", "SARIF 2.1.0: GitHub and others"}, make_sarif},
        ReportFormat{
            "junit", {"tarkistuslista: vaatimus on testi", "a checklist: a requirement is a test"}, make_junit},
        ReportFormat{"gitlab", {"GitLabin koodin laatu", "GitLab Code Quality"}, make_gitlab},
        ReportFormat{"github", {"GitHub Actionsin huomautukset", "annotations of GitHub Actions"}, make_github},
        ReportFormat{"checkstyle", {"Checkstylen XML", "XML of Checkstyle"}, make_checkstyle},
        ReportFormat{"csv", {"havainnot taulukkona", "findings as a table"}, make_csv},
        ReportFormat{"xlsx", {"työkirja asiakkaalle (Excel)", "a workbook for clients (Excel)"}, make_xlsx},
        ReportFormat{"markdown", {"yhteenveto muutospyyntöön", "a summary for a pull request"}, make_markdown},
        ReportFormat{"html",
                     {"sivut selaimelle: tiedosto, tai kansio/", "pages for a browser: a file, or a folder/"},
                     make_html,
                     "index.html"},
        ReportFormat{
            "tilt",
            {"selosteen tiedot TILT-kielellä: tiedosto, tai kansio/", "a notice's facts in TILT: a file, or a folder/"},
            make_tilt,
            "index.json"},
        ReportFormat{"openmetrics", {"lukumäärät mittaristoon", "counts for a dashboard"}, make_openmetrics},
    };
    return formats;
}

}  // namespace selostelint
