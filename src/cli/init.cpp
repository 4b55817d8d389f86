#include <fmt/format.h>

#include <ostream>

#include "cli/commands.h"
#include "cli/configuration.h"

namespace selostelint {

int init(const Arguments& arguments, const Environment& environment) {
    if (!arguments.operands.empty()) {
        return refuse(
            {{"",
              0,
              0,
              {fmt::format("init kirjoittaa tiedoston {} nykyiseen kansioon eikä ota polkua", configuration_name),
               fmt::format("init writes {} into the current folder and takes no path", configuration_name)}}},
            arguments, environment);
    }
    if (environment.files.kind(configuration_name) != FileKind::missing) {
        return refuse({{configuration_name,
                        0,
                        0,
                        {"Tiedosto on jo, eikä sitä korvata. Poista se ensin, jos haluat uuden.",
                         "The file is there already and is not replaced. Delete it first if you want a new one."}}},
                      arguments, environment);
    }
    const Result<std::unique_ptr<std::ostream>> file = environment.writer.open(configuration_name);
    if (!file) return refuse({file.error()}, arguments, environment);
    *file.value() << configuration_template().in(arguments.language) << std::flush;
    if (!*file.value()) {
        return refuse({{configuration_name,
                        0,
                        0,
                        {"Tiedostoa ei voitu kirjoittaa loppuun. Tarkista levytila.",
                         "The file could not be written to its end. Check the disk's space."}}},
                      arguments, environment);
    }
    if (!arguments.quiet) {
        const char* done = arguments.language == Language::fi ? "kirjoitettu" : "written";
        environment.err << fmt::format("selostelint: {} {}\n", configuration_name, done);
    }
    return 0;
}

}  // namespace selostelint
