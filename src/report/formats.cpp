#include <array>

#include "report/reporter.h"

namespace selostelint {

std::span<const ReportFormat> report_formats() {
    static const std::array<ReportFormat, 4> formats = {{
        {"human", {"lukijalle: lainaukset, laki ja korjausehdotus", "for people: quotes, law and remedy"}, make_human},
        {"brief", {"rivi kustakin havainnosta, työkaluille", "a line for each finding, for tools"}, make_brief},
        {"json", {"kaikki tiedot, docs/report.schema.json", "everything, docs/report.schema.json"}, make_json},
        {"html",
         {"sivut selaimelle: tiedosto, tai kansio/", "pages for a browser: a file, or a folder/"},
         make_html,
         "index.html"},
    }};
    return formats;
}

}  // namespace selostelint
