#include "cli/engine.h"

#include <fmt/format.h>

#include "cli/selection.h"
#include "read/read.h"
#include "report/columns.h"

namespace selostelint {

namespace {

std::optional<Error> check_input_format(const std::string& format) {
    const std::vector<std::string> known = format_names();
    for (const std::string& name : known) {
        if (format.empty() || format == name) return std::nullopt;
    }
    const Text hint = did_you_mean(format, known);
    return Error{"",
                 0,
                 0,
                 {fmt::format("tuntematon syötteen muoto ”{}”{}", format, hint.fi),
                  fmt::format("unknown input format “{}”{}", format, hint.en)}};
}

}  // namespace

std::string error_line(const Error& error, Language language) {
    std::string line = "selostelint: ";
    if (!error.path.empty()) line += printable(error.path) + ":";
    if (error.line > 0) line += fmt::format("{}:", error.line);
    if (error.line > 0 && error.column > 0) line += fmt::format("{}:", error.column);
    if (line.back() == ':') line += ' ';
    return line + printable(error.message.in(language)) + "\n";
}

Rulebook open_rulebook(const Files& files, const std::vector<std::string>& folders, Examples examples,
                       std::vector<Error>& errors) {
    std::vector<std::vector<std::pair<std::string, std::string>>> contents;
    std::vector<std::string> names;
    for (const std::string& folder : folders) {
        Result<std::vector<std::pair<std::string, std::string>>> read = read_rule_folder(files, folder);
        if (!read) {
            errors.push_back(read.error());
            continue;
        }
        contents.push_back(std::move(read).value());
        names.push_back(folder);
    }
    std::vector<RuleFile> all(embedded_rules().begin(), embedded_rules().end());
    // Compiling its patterns and reading its examples would take most of a short run.
    for (RuleFile& file : all) file.trusted = examples == Examples::left_out;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        for (const auto& [path, toml] : contents[i]) {
            all.push_back({path, toml, names[i] + (names[i].back() == '/' ? "" : "/") + path});
        }
    }
    if (!errors.empty()) return {};
    return load_rulebook(all, code_names(), errors);
}

std::unique_ptr<Engine> open_engine(const Arguments& arguments, const Environment& environment,
                                    std::vector<Error>& errors) {
    if (auto error = check_input_format(arguments.from)) errors.push_back(*error);
    auto engine = std::make_unique<Engine>();
    engine->rulebook = open_rulebook(environment.files, arguments.rules, Examples::left_out, errors);
    if (!errors.empty()) return nullptr;
    engine->roles = Roles(arguments, engine->rulebook, environment.folder, errors);
    if (!errors.empty()) return nullptr;
    Result<std::vector<bool>> selected = select_rules(engine->rulebook, arguments.select, arguments.ignore);
    if (!selected) {
        errors.push_back(selected.error());
        return nullptr;
    }
    engine->selected = std::move(selected).value();
    engine->suppressions = Suppressions(arguments, environment, engine->rulebook, engine->selected);
    errors = engine->suppressions.errors();
    if (!errors.empty()) return nullptr;
    Result<std::unique_ptr<Lexicon>> lexicon = Lexicon::open(engine->rulebook.vocabulary);
    if (!lexicon) {
        errors.push_back(lexicon.error());
        return nullptr;
    }
    engine->lexicon = std::move(lexicon).value();
    JudgeOptions options{arguments.as_of.value_or(environment.today), engine->selected, false, arguments.suppress};
    engine->judge = std::make_unique<Judge>(engine->rulebook, *engine->lexicon, std::move(options));
    return engine;
}

Result<Document> open_document(Source source, const Arguments& arguments, const Environment& environment) {
    if (source.contents) {
        if (!*source.contents) return source.contents->error();
        return read_document(std::move(*source.contents).value());
    }
    Result<std::string> bytes = environment.files.read(source.path, most_bytes);
    if (!bytes) return bytes.error();
    return read_document({std::move(source.path), std::move(bytes).value(), arguments.from});
}

}  // namespace selostelint
