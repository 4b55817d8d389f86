#include "cli/sources.h"

#include <algorithm>
#include <istream>
#include <iterator>
#include <utility>

namespace selostelint {

namespace {

constexpr std::uint64_t longest_source = 8ULL << 20;  // longer ones are data or made by a program

/// Where the archive's name ends in "audit.zip!seloste.html"; npos when no such archive is there.
std::size_t archive_end(const Files& files, const std::string& path) {
    std::size_t mark = path.find('!');
    while (mark != std::string::npos && files.kind(path.substr(0, mark)) != FileKind::file) {
        mark = path.find('!', mark + 1);
    }
    return mark;
}

/// Few of a web app's sources hold a notice.
bool may_be_notice(const std::string& path, std::string_view bytes) {
    return bytes.size() <= longest_source && may_hold_notice(path, bytes);
}

std::string with_slashes(std::string path) {
    std::replace(path.begin(), path.end(), '!', '/');
    return path;
}

Error no_such_member(const std::string& path) {
    return {path,
            0,
            0,
            {"Arkistossa ei ole tämännimistä tiedostoa. Tarkista nimi.",
             "The archive has no file of that name. Check the name."}};
}

}  // namespace

bool names_member(const Files& files, const std::string& path) {
    return archive_end(files, path) != std::string::npos;
}

std::vector<std::string> walked_extensions() {
    std::vector<std::string> extensions = known_extensions();
    for (std::string& extension : archive_extensions()) extensions.push_back(std::move(extension));
    return extensions;
}

PathRules path_rules(const Arguments& arguments, const Environment& environment) {
    return {walked_extensions(), arguments.exclude, {environment.folder, arguments.exclude_base}};
}

Sources::Sources(std::vector<FoundFile> files, const Arguments& arguments, const Environment& environment)
    : files_(std::move(files)),
      arguments_(arguments),
      environment_(environment),
      rules_(path_rules(arguments, environment)) {}

std::optional<Source> Sources::next() {
    while (true) {
        if (auto member = next_member()) return member;
        if (at_ == files_.size()) return std::nullopt;
        const auto& [path, is_candidate] = files_[at_++];
        auto source = is_candidate ? open_candidate(path) : path == "-" ? open_input() : open(path);
        if (source) return source;
    }
}

/// The next member of the archive that is open, if one is.
std::optional<Source> Sources::next_member() {
    if (!archive_) return std::nullopt;
    while (std::optional<Result<SourceFile>> member = archive_->next()) {
        if (!*member) return Source{member->error().path, share(archive_->share()), std::move(member)};
        SourceFile file = std::move(*member).value();
        if (!sought_.empty() && with_slashes(file.path) != with_slashes(sought_)) continue;
        const bool is_candidate = sought_.empty() && is_source_of_web_app(file.path);
        if (is_candidate && !may_be_notice(file.path, file.bytes)) continue;
        if (!arguments_.from.empty()) file.format = arguments_.from;
        Source source{file.path, share(archive_->share()), std::move(file)};
        if (!sought_.empty()) archive_.reset();
        sought_.clear();
        return source;
    }
    archive_.reset();
    if (sought_.empty()) return std::nullopt;
    const std::string missing = std::exchange(sought_, {});
    return Source{missing, share(1), no_such_member(missing)};
}

/// The file of that path; null where it is an archive, which is open then.
std::optional<Source> Sources::open(const std::string& path) {
    const std::size_t end = archive_end(environment_.files, path);
    const bool is_there = environment_.files.kind(path) != FileKind::missing;
    const std::string archive = is_there || end == std::string::npos ? path : path.substr(0, end);
    // A pipe can be read only once, and what it holds is not known before.
    if (environment_.files.kind(archive) == FileKind::file) {
        Result<std::unique_ptr<ByteSource>> bytes = environment_.files.open(archive);
        if (bytes && is_archive(*bytes.value())) {
            if (archive != path) sought_ = path;
            open_archive(archive, std::move(bytes).value());
            return std::nullopt;
        }
    }
    return Source{path, share(1), std::nullopt};
}

/// Standard input; null where it is an archive, which is open then.
std::optional<Source> Sources::open_input() {
    const std::string name = arguments_.stdin_filename.empty() ? "<stdin>" : arguments_.stdin_filename;
    std::string bytes(most_bytes + 1, '\0');
    environment_.in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(environment_.in.gcount()));
    if (bytes.size() > most_bytes) {
        return Source{name, share(1),
                      Error{name, 0, 0, {"Syöte on yli 64 Mt. Jaa se osiin.", "The input is over 64 MB. Split it."}}};
    }
    bytes.shrink_to_fit();
    auto held = std::make_unique<HeldBytes>(std::move(bytes));
    if (!is_archive(*held)) return Source{name, share(1), SourceFile{name, std::move(*held).take(), arguments_.from}};
    open_archive(name, std::move(held));
    return std::nullopt;
}

/// A web app's source that a walk has met; null where it holds no notice, or cannot be read.
std::optional<Source> Sources::open_candidate(const std::string& path) {
    Result<std::string> bytes = environment_.files.read(path, longest_source);
    if (!bytes || !may_be_notice(path, bytes.value())) return std::nullopt;
    return Source{path, share(1), SourceFile{path, std::move(bytes).value(), arguments_.from}};
}

void Sources::open_archive(const std::string& path, std::unique_ptr<ByteSource> bytes) {
    archive_.emplace(path, std::move(bytes), [this, path](const std::string& member, bool is_document) {
        if (sought_.empty()) return rules_.takes_member(path, member, is_document);
        const std::string sought = with_slashes(sought_.substr(path.size() + 1));
        return sought == with_slashes(member) || sought.rfind(with_slashes(member) + "/", 0) == 0;
    });
}

/// How far the run is when the last path that was begun is read so far.
double Sources::share(double of_last) const {
    return (static_cast<double>(at_) - 1 + of_last) / static_cast<double>(files_.size());
}

}  // namespace selostelint
