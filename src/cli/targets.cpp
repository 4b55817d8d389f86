#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <iterator>

#include "cli/commands.h"
#include "cli/glob.h"
#include "cli/sources.h"
#include "cli/walk.h"

namespace selostelint {

namespace {

constexpr std::uint64_t longest_list = 64ULL << 20;

/// One path a line; set apart by NUL when there is one, since then a path may hold a line end.
std::vector<std::string> lines_of(const std::string& list) {
    const char end = list.find('\0') == std::string::npos ? '\n' : '\0';
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < list.size();) {
        const std::size_t stop = std::min(list.find(end, begin), list.size());
        std::string line = list.substr(begin, stop - begin);
        if (end == '\n' && !line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty()) lines.push_back(std::move(line));
        begin = stop + 1;
    }
    return lines;
}

Result<std::string> read_list(const std::string& path, const Environment& environment) {
    if (path != "-") return environment.files.read(path, longest_list);
    return std::string(std::istreambuf_iterator<char>(environment.in), {});
}

/// "chekc" in place of "check" is no path that somebody meant.
std::optional<Error> mistaken_command(const Arguments& arguments, const Environment& environment) {
    if (arguments.command_named || arguments.operands.empty()) return std::nullopt;
    const std::string& word = arguments.operands.front();
    const bool plain = word.find_first_of("./*?") == std::string::npos;
    if (!plain || word == "-" || environment.files.kind(word) != FileKind::missing) return std::nullopt;
    const Text hint = did_you_mean(word, command_names());
    if (hint.empty()) return std::nullopt;
    return Error{"",
                 0,
                 0,
                 {fmt::format("tuntematon komento ”{}”{}", word, hint.fi),
                  fmt::format("unknown command “{}”{}", word, hint.en)}};
}

}  // namespace

Error nothing_to_check(const Arguments& arguments) {
    if (arguments.operands.empty() && arguments.files_from.empty()) {
        return {"",
                0,
                0,
                {"anna tarkastettava tiedosto tai kansio, esimerkiksi ”selostelint tietosuoja.md”; ohje: --help",
                 "name a file or folder to check, such as “selostelint tietosuoja.md”; help: --help"}};
    }
    std::string extensions;
    for (const std::string& extension : walked_extensions())
        extensions += (extensions.empty() ? "." : ", .") + extension;
    return {"",
            0,
            0,
            {fmt::format("tarkastettavia tiedostoja ei löytynyt; kansioista ja arkistoista luetaan päätteet {}",
                         extensions),
             fmt::format("no files to check; in folders and archives these are read: {}", extensions)}};
}

Targets find_targets(const Arguments& arguments, const Environment& environment) {
    Targets targets;
    if (auto error = mistaken_command(arguments, environment)) {
        targets.errors.push_back(*error);
        targets.misused = true;
        return targets;
    }
    WalkRequest request{arguments.operands, path_rules(arguments, environment), arguments.force_exclude};
    for (const std::string& path : arguments.files_from) {
        Result<std::string> list = read_list(path, environment);
        if (!list) {
            targets.errors.push_back(list.error());
            continue;
        }
        for (std::string& line : lines_of(list.value())) request.paths.push_back(std::move(line));
    }
    WalkResult found = walk(environment.files, request);
    targets.files = std::move(found.files);
    targets.errors.insert(targets.errors.end(), found.errors.begin(), found.errors.end());
    if (!targets.files.empty() || !targets.errors.empty()) return targets;
    targets.all_excluded = found.excluded > 0;
    targets.misused = arguments.operands.empty() && arguments.files_from.empty();
    if (!targets.all_excluded) targets.errors.push_back(nothing_to_check(arguments));
    return targets;
}

}  // namespace selostelint
