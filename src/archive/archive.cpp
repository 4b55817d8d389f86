#include "archive/archive.h"

#include <fmt/format.h>

#include <utility>

#include "archive/members.h"
#include "archive/packed_file.h"

namespace selostelint {

namespace {

/// An archive that is open, in it perhaps the next one.
struct Level {
    std::string path;    ///< "audit.zip", "audit.zip!sisempi.tar"
    std::string folder;  ///< where its members stand in the outermost archive: "", "sisempi.tar/"
    std::unique_ptr<ByteSource> bytes;
    std::unique_ptr<Members> members;
    bool told_of_password = false;
};

Text needs_password() {
    return {"Arkistossa on salasanalla suojattuja tiedostoja, joita ei voi lukea. Pura arkisto tai poista suojaus.",
            "The archive has files that need a password and cannot be read. Unpack it or take the password away."};
}

Text too_deep(unsigned depth) {
    return {fmt::format("Arkistoja on sisäkkäin yli {}. Pura sisimmät ennen tarkastusta.", depth),
            fmt::format("More than {} archives stand inside each other. Unpack the innermost first.", depth)};
}

Error at(std::string path, Text message) {
    return {std::move(path), 0, 0, std::move(message)};
}

}  // namespace

struct Archive::State {
    WantedMember wanted;
    ArchiveCost cost;
    std::vector<Level> levels;

    std::optional<Error> enter(std::string path, std::string folder, std::unique_ptr<ByteSource> bytes);
    std::optional<Error> leave();
    std::optional<Result<SourceFile>> take(const Member& member);
};

/// Goes on inside an archive.
std::optional<Error> Archive::State::enter(std::string path, std::string folder, std::unique_ptr<ByteSource> bytes) {
    if (levels.size() >= cost.limits.depth) return at(std::move(path), too_deep(cost.limits.depth));
    std::unique_ptr<Members> members = open_members(path, *bytes, cost);
    levels.push_back({std::move(path), std::move(folder), std::move(bytes), std::move(members), false});
    return std::nullopt;
}

/// Goes back to the archive around; an error when there should have been more in this one.
std::optional<Error> Archive::State::leave() {
    const std::optional<Text> fault = levels.back().members->fault();
    const std::string path = levels.back().path;
    levels.pop_back();
    if (!fault) return std::nullopt;
    return at(path, *fault);
}

/// A member as a file or an error; null where it is an archive that is now entered, or nothing to tell of.
std::optional<Result<SourceFile>> Archive::State::take(const Member& member) {
    Level& level = levels.back();
    std::string path = level.path + "!" + member.name;
    if (member.encrypted) {
        if (std::exchange(level.told_of_password, true)) return std::nullopt;
        return at(std::move(path), needs_password());
    }
    Result<std::string> bytes = level.members->bytes();
    if (!bytes) {
        // What stopped the whole archive is told once, at the member where it happened.
        if (level.members->fault()) levels.pop_back();
        return at(std::move(path), bytes.error().message);
    }
    auto held = std::make_unique<HeldBytes>(std::move(bytes).value());
    if (!is_packed(*held)) return SourceFile{std::move(path), std::move(*held).take(), member.format};
    std::optional<Error> error = enter(std::move(path), level.folder + member.name + "/", std::move(held));
    if (!error) return std::nullopt;
    return *error;
}

Archive::Archive(std::string path, std::unique_ptr<ByteSource> bytes, WantedMember wanted, ArchiveLimits limits)
    : state_(std::make_unique<State>(State{std::move(wanted), {limits}, {}})) {
    state_->enter(std::move(path), "", std::move(bytes));
}

Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;

std::optional<Result<SourceFile>> Archive::next() {
    while (!state_->levels.empty()) {
        Level& level = state_->levels.back();
        const std::optional<Member> member = level.members->next();
        if (!member) {
            if (auto error = state_->leave()) return *error;
        } else if (state_->wanted(level.folder + member->name, member->is_document)) {
            if (auto taken = state_->take(*member)) return taken;
        }
    }
    return std::nullopt;
}

double Archive::share() const {
    return state_->levels.empty() ? 1 : state_->levels.front().members->share();
}

bool is_archive(const ByteSource& bytes) {
    return is_packed(bytes);
}

std::vector<std::string> archive_extensions() {
    return {"zip", "tar", "tgz", "tbz", "tbz2", "txz", "gz", "bz2", "xz", "zst", "warc"};
}

}  // namespace selostelint
