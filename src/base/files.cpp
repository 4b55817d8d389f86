#include "base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace selostelint {

namespace {

/// What the system said, in both languages.
Text reason(int code) {
    if (code == ENOENT || code == ENOTDIR) {
        return {"Tiedostoa tai kansiota ei ole. Tarkista polku.", "No such file or folder. Check the path."};
    }
    if (code == EACCES || code == EPERM) {
        return {"Lukuoikeus puuttuu. Anna käyttäjälle lukuoikeus (chmod u+r) tai jätä polku pois.",
                "Permission denied. Grant read permission (chmod u+r) or leave the path out."};
    }
    if (code == EISDIR) {
        return {"Polku on kansio, ei tiedosto. Anna tiedosto.", "The path is a folder, not a file. Name a file."};
    }
    if (code == ELOOP) {
        return {"Symboliset linkit kiertävät kehää. Korjaa linkki.", "Symbolic links form a loop. Mend the link."};
    }
    if (code == EMFILE || code == ENFILE) {
        return {"Liian monta tiedostoa on auki. Nosta rajaa (ulimit -n).",
                "Too many files are open. Raise the limit (ulimit -n)."};
    }
    const std::string said = std::error_code(code, std::generic_category()).message();
    return {fmt::format("Lukeminen ei onnistunut: {}.", said), fmt::format("Cannot read: {}.", said)};
}

Error failure(const std::string& path, int code) {
    return {path, 0, 0, reason(code)};
}

Error too_large(const std::string& path, std::uint64_t max_bytes) {
    constexpr double mebibyte = 1024.0 * 1024.0;
    const double limit = static_cast<double>(max_bytes) / mebibyte;
    return {path,
            0,
            0,
            {fmt::format("Tiedosto on suurempi kuin {:.0f} MiB. Jaa se osiin tai jätä se pois.", limit),
             fmt::format("The file is larger than {:.0f} MiB. Split it or leave it out.", limit)}};
}

/// An open file that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

/// A file of the disk, open as long as this lives.
class DiskSource : public ByteSource {
public:
    DiskSource(std::string path, int descriptor, std::uint64_t size)
        : path_(std::move(path)), file_(descriptor), size_(size) {}

    std::uint64_t size() const override { return size_; }
    Result<std::size_t> read_at(std::uint64_t offset, char* target, std::size_t size) const override {
        while (true) {
            const ssize_t got = ::pread(file_.number(), target, size, static_cast<off_t>(offset));
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) return failure(path_, errno);
        }
    }

private:
    std::string path_;
    Descriptor file_;
    std::uint64_t size_;
};

constexpr std::size_t read_step = 4096;

/// Reads to the end; 0 or the system's error number. Stops past `max_bytes`, since a pipe has no size to ask for.
int read_all(int descriptor, std::uint64_t max_bytes, std::string& bytes) {
    std::size_t used = 0;
    while (used <= max_bytes) {
        if (bytes.size() - used < read_step) bytes.resize(std::max(bytes.size() * 2, used + read_step));
        const ssize_t got = ::read(descriptor, bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno;
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
    }
    bytes.resize(used);
    return 0;
}

}  // namespace

FileKind DiskFiles::kind(const std::string& path) const {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        // A file behind a closed folder is there; reading it says why it cannot be had.
        return errno == EACCES || errno == ELOOP ? FileKind::other : FileKind::missing;
    }
    if (S_ISREG(status.st_mode)) return FileKind::file;
    if (S_ISDIR(status.st_mode)) return FileKind::folder;
    return FileKind::other;
}

Result<std::string> DiskFiles::read(const std::string& path, std::uint64_t max_bytes) const {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) return failure(path, errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return failure(path, errno);
    if (S_ISDIR(status.st_mode)) return failure(path, EISDIR);
    const auto size = static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0));
    if (size > max_bytes) return too_large(path, max_bytes);
    std::string bytes;
    // Somewhat more than its size, so that the end of the file is met without growing.
    bytes.resize(static_cast<std::size_t>(size) + read_step);
    if (const int code = read_all(file.number(), max_bytes, bytes); code != 0) return failure(path, code);
    if (bytes.size() > max_bytes) return too_large(path, max_bytes);
    return bytes;
}

Result<std::unique_ptr<ByteSource>> DiskFiles::open(const std::string& path) const {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return failure(path, errno);
    struct stat status {};
    const bool known = ::fstat(descriptor, &status) == 0;
    auto source =
        std::make_unique<DiskSource>(path, descriptor, static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0)));
    if (!known || !S_ISREG(status.st_mode)) return failure(path, known ? EISDIR : errno);
    return std::unique_ptr<ByteSource>(std::move(source));
}

Result<std::vector<std::string>> DiskFiles::list(const std::string& folder) const {
    std::error_code fault;
    std::vector<std::string> names;
    std::filesystem::directory_iterator entry(folder, fault);
    for (; !fault && entry != std::filesystem::directory_iterator(); entry.increment(fault)) {
        names.push_back(entry->path().filename().string());
    }
    if (fault) return failure(folder, fault.value());
    std::sort(names.begin(), names.end());
    return names;
}

std::string DiskFiles::canonical(const std::string& path) const {
    std::error_code fault;
    const std::filesystem::path resolved = std::filesystem::canonical(path, fault);
    return fault ? std::string() : resolved.string();
}

}  // namespace selostelint
