#include "rulebook/load.h"

#include <algorithm>
#include <utility>

#include "rulebook/fingerprint.h"
#include "rulebook/load_context.h"

namespace selostelint {
namespace {

/// What a file is by its place, in the order of loading: each part may use the names of those before it.
enum class Part : std::uint8_t { words, requirements, section, fact, law, rule, unknown };

constexpr std::string_view extension = ".toml";

bool is_in(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && path.find('/', folder.size()) == std::string_view::npos;
}

Part part_of(std::string_view path) {
    if (path == "words.toml") return Part::words;
    if (path == "requirements.toml") return Part::requirements;
    if (!path.ends_with(extension)) return Part::unknown;
    if (is_in(path, "sections/")) return Part::section;
    if (is_in(path, "facts/")) return Part::fact;
    if (is_in(path, "law/")) return Part::law;
    return path.starts_with("checks/") ? Part::rule : Part::unknown;
}

/// "retention" of "facts/retention.toml".
std::string stem(std::string_view path) {
    path.remove_prefix(path.rfind('/') + 1);
    path.remove_suffix(extension.size());
    return std::string(path);
}

struct Source {
    const RuleFile* file;
    Part part;
    FileFaults faults;
    std::size_t id = 0;  ///< of a section or fact
};

/// The files that count, in the order of their paths: of two with the same path the later.
std::vector<Source> effective(std::span<const RuleFile> files) {
    std::vector<const RuleFile*> chosen;
    for (const RuleFile& file : files) chosen.push_back(&file);
    const auto earlier = [](const RuleFile* a, const RuleFile* b) { return a->path < b->path; };
    std::stable_sort(chosen.begin(), chosen.end(), earlier);
    std::vector<Source> sources;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const RuleFile& file = *chosen[i];
        if (i + 1 < chosen.size() && chosen[i + 1]->path == file.path) continue;
        const std::string shown = file.shown_as.empty() ? "rules/" + file.path : file.shown_as;
        sources.push_back({&file, part_of(file.path), FileFaults(shown), 0});
    }
    return sources;
}

/// Makes the names known that files bear, so that sections and facts may refer to each other in any order.
void declare(std::vector<Source>& sources, LoadContext& context) {
    // Cues hold sets of sections as one bit each (SectionMask).
    constexpr std::size_t most_sections = 64;
    for (Source& source : sources) {
        if (source.part == Part::section) {
            source.id = context.sections.names.size();
            context.sections.names.push_back(stem(source.file->path));
            context.book.sections.emplace_back().name = context.sections.names.back();
            if (context.sections.names.size() > most_sections)
                source.faults.add({}, "There may be at most 64 sections.");
        } else if (source.part == Part::fact) {
            source.id = context.facts.names.size();
            context.facts.names.push_back(stem(source.file->path));
            context.book.facts.emplace_back().name = context.facts.names.back();
        } else if (source.part == Part::unknown) {
            source.faults.add({}, "A rulebook has no place for this file; see rules/README.md for what goes where.");
        }
    }
}

/// Names that a file would have given are not missed where they are used.
void excuse_names(Part part, LoadContext& context) {
    if (part == Part::words) context.lists.complete = false;
    if (part == Part::requirements) context.requirements.complete = false;
    if (part == Part::law) context.law.complete = false;
}

/// The mark that closes the text of several lines that a line leaves open; "" when it leaves none. `open` is the one that
/// was open before the line.
std::string_view left_open(std::string_view line, std::string_view open) {
    if (!open.empty()) return line.find(open) == std::string_view::npos ? open : "";
    for (const std::string_view mark : {"\"\"\"", "'''"}) {
        const std::size_t begin = line.find(mark);
        if (begin == std::string_view::npos) continue;
        return line.find(mark, begin + mark.size()) == std::string_view::npos ? mark : "";
    }
    return "";
}

/// The file with its examples as empty lines, so that all else keeps its place.
std::string without_examples(std::string_view toml) {
    std::string rest;
    rest.reserve(toml.size());
    bool in_example = false;
    std::string_view open;
    while (!toml.empty()) {
        const std::string_view line = toml.substr(0, toml.find('\n'));
        if (open.empty() && line.starts_with('[')) in_example = line == "[[example]]";
        open = left_open(line, open);
        if (!in_example) rest += line;
        rest += '\n';
        toml.remove_prefix(std::min(toml.size(), line.size() + 1));
    }
    return rest;
}

TomlFile read(Source& source) {
    if (!source.file->trusted) return read_toml(source.file->toml, source.faults);
    return read_toml(without_examples(source.file->toml), source.faults);
}

void load(Source& source, LoadContext& context) {
    const TomlFile toml = read(source);
    if (!toml.parsed) return excuse_names(source.part, context);
    const LoadedFile file{*source.file, toml.root, source.faults};
    context.patterns.trust(source.file->trusted);
    switch (source.part) {
        case Part::words: return load_words(file, context);
        case Part::requirements: return load_requirements(file, context);
        case Part::section: return load_section(file, context.book.sections[source.id], context);
        case Part::fact: return load_fact(file, context.book.facts[source.id], context);
        case Part::law: return load_law(file, context);
        case Part::rule: return load_rule(file, context);
        case Part::unknown: return;
    }
}

void load_parts(std::vector<Source>& sources, LoadContext& context) {
    for (const Part part : {Part::words, Part::requirements, Part::section, Part::fact, Part::law, Part::rule}) {
        for (Source& source : sources) {
            if (source.part == part) load(source, context);
        }
    }
}

}  // namespace

Rulebook load_rulebook(std::span<const RuleFile> files, const CodeNames& names, std::vector<Error>& errors) {
    constexpr std::size_t most_terms = 65536;
    Rulebook book;
    LoadContext context{names, book};
    std::vector<Source> sources = effective(files);
    declare(sources, context);
    load_parts(sources, context);
    for (Source& source : sources) source.faults.move_to(errors);
    if (book.vocabulary.size() > most_terms) {
        errors.push_back({"", 0, 0, same("The rulebook names more than 65536 words; use lists and stems.")});
    }
    book.patterns = std::move(context.patterns).take();
    std::sort(book.rules.begin(), book.rules.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
    std::vector<const RuleFile*> chosen;
    chosen.reserve(sources.size());
    for (const Source& source : sources) chosen.push_back(source.file);
    book.version = rulebook_fingerprint(chosen);
    return book;
}

}  // namespace selostelint
