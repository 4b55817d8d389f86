#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/past_runs.h"
#include "cli/run.h"
#include "cli/set_aside_remarks.h"

namespace selostelint {

namespace {

constexpr int findings_code = 1;
constexpr int failure_code = 2;

const ReportFormat* format_named(const std::string& name) {
    for (const ReportFormat& format : report_formats()) {
        if (format.name == name) return &format;
    }
    return nullptr;
}

Error unknown_format(const std::string& name) {
    std::vector<std::string> names;
    for (const ReportFormat& format : report_formats()) names.emplace_back(format.name);
    const Text hint = did_you_mean(name, names);
    const std::string list = fmt::format("{}", fmt::join(names, ", "));
    return {
        "",
        0,
        0,
        {fmt::format("tuntematon raportin muoto ”{}”{} Mahdolliset: {}.", name, hint.fi.empty() ? "." : hint.fi, list),
         fmt::format("unknown report format “{}”{} Possible: {}.", name, hint.en.empty() ? "." : hint.en, list)}};
}

/// The outputs of a run and the streams that they own.
struct Outputs {
    std::vector<Output> list;
    std::vector<std::unique_ptr<std::ostream>> files;
    std::vector<Error> errors;
};

/// Whether a report is to be a folder: "audit/".
bool is_folder(const std::string& path) {
    return path.back() == '/';
}

Error no_folder(const std::string& format, const std::string& path) {
    return {path,
            0,
            0,
            {fmt::format("Raportti muodossa {} on yksi tiedosto, ei kansio. Anna tiedoston nimi.", format),
             fmt::format("A report in the format {} is one file, not a folder. Name a file.", format)}};
}

Error not_for_terminal(const std::string& format) {
    return {
        "",
        0,
        0,
        {fmt::format("Raportti muodossa {0} ei ole tekstiä. Kirjoita se tiedostoon: --report {0}=TIEDOSTO.", format),
         fmt::format("A report in the format {0} is no text. Write it to a file: --report {0}=FILE.", format)}};
}

/// The formats that the arguments name and that there are not, or not as folders.
std::vector<Error> impossible_formats(const Arguments& arguments) {
    std::vector<Error> errors;
    if (!arguments.format.empty() && format_named(arguments.format) == nullptr) {
        errors.push_back(unknown_format(arguments.format));
    }
    for (const auto& [format, path] : arguments.reports) {
        const ReportFormat* named = format_named(format);
        if (named == nullptr) {
            errors.push_back(unknown_format(format));
        } else if (is_folder(path) && named->index.empty()) {
            errors.push_back(no_folder(format, path));
        }
    }
    return errors;
}

/// The format of that name, which there is; the default for "".
std::unique_ptr<Reporter> reporter(const std::string& format, const ReportOptions& options) {
    const ReportFormat* named = format_named(format);
    return (named == nullptr ? report_formats().front() : *named).make(options);
}

/// Where the repository begins that a code host checks; the current folder where none says.
std::string repository_top(const Environment& environment) {
    for (const char* name : {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"}) {
        const auto found = environment.variables.find(name);
        if (found != environment.variables.end() && !found->second.empty()) return found->second;
    }
    return environment.folder.empty() ? "." : environment.folder;
}

/// Opens files of a report that is a folder; the folders that they stand in are made.
OpenReportFile opener(const std::string& folder, const Writer& writer) {
    return [folder, &writer](const std::string& name) -> Result<std::unique_ptr<std::ostream>> {
        const std::string path = folder + name;
        if (auto error = writer.make_folder(path.substr(0, path.rfind('/')))) return *error;
        return writer.open(path);
    };
}

/// Opens the report that --report asks for and adds it to the outputs, or the error that keeps it from being.
void open_report(const std::pair<std::string, std::string>& wish, ReportOptions options, const Writer& writer,
                 Outputs& outputs) {
    const auto& [format, path] = wish;
    options.folder = is_folder(path);
    OpenReportFile open = options.folder ? opener(path, writer) : OpenReportFile();
    Result<std::unique_ptr<std::ostream>> file =
        open ? open(std::string(format_named(format)->index)) : writer.open(path);
    if (!file) return outputs.errors.push_back(file.error());
    outputs.files.push_back(std::move(file).value());
    outputs.list.emplace_back(reporter(format, options), outputs.files.back().get());
    outputs.list.back().open = std::move(open);
}

Outputs open_outputs(const Arguments& arguments, const Environment& environment, const Rulebook& rulebook) {
    ReportOptions options;
    options.rulebook = &rulebook;
    options.language = arguments.language;
    options.as_of = arguments.as_of.value_or(environment.today);
    options.quiet = arguments.quiet;
    options.statistics = arguments.statistics;
    options.requirements = arguments.requirements;
    options.top = {environment.folder, repository_top(environment)};
    Outputs outputs;
    ReportOptions shown = options;
    shown.colour = wants_colour(arguments, environment);
    shown.width = environment.width;
    std::unique_ptr<Reporter> out = reporter(arguments.format, shown);
    if (out->is_binary() && environment.out_is_terminal) {
        outputs.errors.push_back(not_for_terminal(arguments.format));
        return outputs;
    }
    for (const auto& wish : arguments.reports) open_report(wish, options, environment.writer, outputs);
    outputs.list.push_back({std::move(out), &environment.out});
    return outputs;
}

bool reaches(const Summary& summary, std::optional<Severity> threshold) {
    if (!threshold) return false;
    switch (*threshold) {
        case Severity::error: return summary.errors > 0;
        case Severity::warning: return summary.errors + summary.warnings > 0;
        case Severity::info: return summary.errors + summary.warnings + summary.infos > 0;
    }
    return false;
}

/// What could not be written; a reader of standard output that went away is none of it.
std::vector<Error> write_failures(const Arguments& arguments, const Environment& environment, const Outputs& outputs) {
    std::vector<Error> errors;
    for (std::size_t i = 0; i < outputs.list.size(); ++i) {
        if (!outputs.list[i].failed) continue;
        const bool is_out = i + 1 == outputs.list.size();
        const std::string name = is_out ? "<stdout>" : arguments.reports[i].second;
        if (outputs.list[i].why) {
            errors.push_back(*outputs.list[i].why);
            if (errors.back().path.empty()) errors.back().path = name;
            continue;
        }
        if (is_out && environment.reader_gone && environment.reader_gone()) continue;
        errors.push_back({name,
                          0,
                          0,
                          {"Raporttia ei voitu kirjoittaa loppuun. Tarkista levytila.",
                           "The report could not be written to its end. Check the disk's space."}});
    }
    return errors;
}

/// Says which reports are not whole because their format takes no more.
void tell_left_out(const Arguments& arguments, const Environment& environment, const Outputs& outputs) {
    for (std::size_t i = 0; i < outputs.list.size(); ++i) {
        const std::size_t count = outputs.list[i].assembly.left_out();
        if (count == 0) continue;
        const bool is_out = i + 1 == outputs.list.size();
        const std::string& format = is_out ? arguments.format : arguments.reports[i].first;
        const Text message = {
            fmt::format("raportin muotoon {} ei mahdu enempää; {} lievintä jätettiin pois", format, count),
            fmt::format("the report format {} takes no more; the {} mildest were left out", format, count)};
        environment.err << error_line({is_out ? "" : arguments.reports[i].second, 0, 0, message}, arguments.language);
    }
}

/// What judges the files of a run.
struct Bench {
    const Engine& engine;
    const std::optional<Baseline>& baseline;
};

/// Judges files and tells which findings do not count.
Inspect inspector(const Bench& bench, const Arguments& arguments, const Environment& environment) {
    return [&](Source source) -> Result<Judgement> {
        const Engine& engine = bench.engine;
        const std::string path = source.path;
        Result<Document> document = open_document(std::move(source), arguments, environment);
        if (!document) return document.error();
        Judgement judgement = engine.judge->judge(std::move(document).value(), engine.roles.of(path));
        engine.suppressions.apply(path, judgement);
        if (bench.baseline) {
            bench.baseline->compare(notice_key(path, environment), engine.rulebook, engine.selected, judgement);
        }
        return judgement;
    };
}

int run(const Targets& targets, const Bench& bench, const Arguments& arguments, const Environment& environment) {
    const Engine& engine = bench.engine;
    Outputs outputs = open_outputs(arguments, environment, engine.rulebook);
    if (!outputs.errors.empty()) return refuse(outputs.errors, arguments, environment);
    const unsigned jobs = arguments.jobs > 0 ? arguments.jobs : std::max(environment.processors, 1U);
    Sources sources(targets.files, arguments, environment);
    Batch batch{[&] { return sources.next(); }, targets.errors, &engine.rulebook, jobs, {}, {}};
    batch.inspect = inspector(bench, arguments, environment);
    batch.remarks = [&](const Judgement& judgement) { return suppression_remarks(judgement, engine.rulebook); };
    batch.on_error = [&](const Error& error) { environment.err << error_line(error, arguments.language); };
    const bool visible = environment.err_is_terminal && !arguments.quiet;
    Progress progress(environment.err, environment.seconds, visible);
    const Summary summary = run_batch(batch, outputs.list, progress);

    tell_left_out(arguments, environment, outputs);
    for (const Error& remark : set_aside_remarks(engine, summary, arguments, environment)) batch.on_error(remark);
    const std::vector<Error> failures = write_failures(arguments, environment, outputs);
    if (!failures.empty()) return refuse(failures, arguments, environment);
    if (summary.unreadable > 0 || !targets.errors.empty()) return failure_code;
    if (summary.notices == 0 && !targets.all_excluded) {
        return refuse({nothing_to_check(arguments)}, arguments, environment);
    }
    return reaches(summary, arguments.fail_on) ? findings_code : 0;
}

/// The baseline is no notice when it lies in a folder that is checked.
void leave_out_baseline(std::vector<FoundFile>& files, const Arguments& arguments, const Environment& environment) {
    if (arguments.baseline.empty()) return;
    const std::string name = arguments.baseline.substr(arguments.baseline.rfind('/') + 1);
    const std::string own = environment.files.canonical(arguments.baseline);
    std::erase_if(files, [&](const FoundFile& file) {
        return file.is_candidate && file.path.ends_with(name) && environment.files.canonical(file.path) == own;
    });
}

}  // namespace

int check(const Arguments& arguments, const Environment& environment) {
    std::vector<Error> errors = impossible_formats(arguments);
    if (!errors.empty()) return refuse(errors, arguments, environment);
    Targets targets = find_targets(arguments, environment);
    if (targets.misused) return refuse(targets.errors, arguments, environment);
    if (targets.all_excluded && !arguments.quiet) {
        environment.err << error_line({"",
                                       0,
                                       0,
                                       {"kaikki annetut tiedostot on jätetty pois (--force-exclude)",
                                        "all files that were named are excluded (--force-exclude)"}},
                                      arguments.language);
    }
    leave_out_baseline(targets.files, arguments, environment);
    const std::unique_ptr<Engine> engine = open_engine(arguments, environment, errors);
    if (!engine) return refuse(errors, arguments, environment);
    // Before any report is opened: the one that is to be the next baseline may take this one's place.
    const Result<std::optional<Baseline>> baseline = open_baseline(arguments, environment);
    if (!baseline) return refuse({baseline.error()}, arguments, environment);
    for (const Error& warning : engine->suppressions.expired()) {
        environment.err << error_line(warning, arguments.language);
    }
    return run(targets, {*engine, baseline.value()}, arguments, environment);
}

}  // namespace selostelint
