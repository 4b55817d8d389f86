#include <fmt/format.h>

#include <ostream>

#include "cli/commands.h"
#include "cli/engine.h"
#include "report/stages.h"

namespace selostelint {

int show(const Arguments& arguments, const Environment& environment) {
    const std::optional<Stage> stage = stage_named(arguments.stage);
    if (!stage) {
        const std::vector<std::string> names(stage_names().begin(), stage_names().end());
        const Text hint = did_you_mean(arguments.stage, names);
        return refuse({{"",
                        0,
                        0,
                        {fmt::format("tuntematon vaihe ”{}”{}", arguments.stage, hint.fi),
                         fmt::format("unknown stage “{}”{}", arguments.stage, hint.en)}}},
                      arguments, environment);
    }
    const Targets targets = find_targets(arguments, environment);
    int code = targets.errors.empty() ? 0 : refuse(targets.errors, arguments, environment);
    if (targets.files.empty()) return code;
    std::vector<Error> errors;
    const std::unique_ptr<Engine> engine = open_engine(arguments, environment, errors);
    if (!engine) return refuse(errors, arguments, environment);
    Sources sources(targets.files, arguments, environment);
    bool any = false;
    while (std::optional<Source> source = sources.next()) {
        any = true;
        const std::string path = source->path;
        const bool is_only = targets.files.size() == 1 && path == targets.files.front().path;
        Result<Document> document = open_document(std::move(*source), arguments, environment);
        if (!document) {
            code = refuse({document.error()}, arguments, environment);
            continue;
        }
        const Judgement judgement = engine->judge->judge(std::move(document).value(), engine->roles.of(path));
        if (!is_only) environment.out << "# " << path << "\n";
        environment.out << dump_stage(*stage, judgement, {engine->rulebook, engine->lexicon.get()});
    }
    environment.out.flush();
    if (!any) return refuse({nothing_to_check(arguments)}, arguments, environment);
    return code;
}

}  // namespace selostelint
