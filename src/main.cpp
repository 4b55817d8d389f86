#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <streambuf>
#include <system_error>
#include <thread>

#include "base/files.h"
#include "cli/program.h"

namespace {

using namespace selostelint;

/// Standard output that remembers why it could not be written; iostreams forget.
class StandardOutput : public std::streambuf {
public:
    StandardOutput() { setp(buffer_.data(), buffer_.data() + buffer_.size()); }
    int error() const { return error_; }

protected:
    int_type overflow(int_type byte) override {
        if (sync() != 0) return traits_type::eof();
        if (!traits_type::eq_int_type(byte, traits_type::eof())) sputc(traits_type::to_char_type(byte));
        return traits_type::not_eof(byte);
    }
    int sync() override {
        for (const char* at = pbase(); at < pptr() && error_ == 0;) {
            const ssize_t written = ::write(STDOUT_FILENO, at, static_cast<std::size_t>(pptr() - at));
            if (written >= 0) {
                at += written;
            } else if (errno != EINTR) {
                error_ = errno;
            }
        }
        setp(buffer_.data(), buffer_.data() + buffer_.size());
        return error_ == 0 ? 0 : -1;
    }

private:
    std::array<char, 1 << 16> buffer_;
    int error_ = 0;
};

/// What the system says of a file that cannot be written (errno.h).
Text reason(int error) {
    switch (error) {
        case ENOENT: return {"kansiota ei ole", "there is no such folder"};
        case EACCES:
        case EPERM: return {"kirjoitusoikeus puuttuu", "permission denied"};
        case EISDIR: return {"tämän niminen kansio on jo", "there is a folder of that name"};
        case EEXIST:
        case ENOTDIR: return {"tämän niminen tiedosto on jo", "there is a file of that name"};
        case EROFS: return {"levylle ei voi kirjoittaa", "the disk is read-only"};
        default: return same(std::strerror(error));
    }
}

class DiskWriter : public Writer {
public:
    Result<std::unique_ptr<std::ostream>> open(const std::string& path) const override {
        errno = 0;
        auto file = std::make_unique<std::ofstream>(path, std::ios::binary | std::ios::trunc);
        if (file->is_open()) return std::unique_ptr<std::ostream>(std::move(file));
        const Text why = reason(errno);
        return Error{path,
                     0,
                     0,
                     {"Raporttia ei voi kirjoittaa: " + why.fi + ". Valitse toinen tiedosto.",
                      "The report cannot be written: " + why.en + ". Choose another file."}};
    }

    std::optional<Error> make_folder(const std::string& path) const override {
        std::error_code fault;
        std::filesystem::create_directories(path, fault);
        if (!fault || std::filesystem::is_directory(path, fault)) return std::nullopt;
        const Text why = reason(fault.value());
        return Error{path,
                     0,
                     0,
                     {"Raportin kansiota ei voi tehdä: " + why.fi + ". Valitse toinen kansio.",
                      "The report's folder cannot be made: " + why.en + ". Choose another folder."}};
    }
};

std::map<std::string, std::string> variables() {
    std::map<std::string, std::string> set;
    for (const char* name : {"NO_COLOR", "TERM", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"}) {
        if (const char* value = std::getenv(name)) set.emplace(name, value);
    }
    return set;
}

std::string current_folder() {
    std::error_code fault;
    const std::filesystem::path folder = std::filesystem::current_path(fault);
    return fault ? std::string() : folder.generic_string();
}

std::uint32_t terminal_width() {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 40) return 100;
    return size.ws_col;
}

Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&now, &parts);
    return {std::chrono::year(parts.tm_year + 1900), std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
}

double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

int main(int count, char** words) {
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    StandardOutput buffer;
    std::ostream out(&buffer);
    const DiskFiles files;
    const DiskWriter writer;
    Environment environment{
        std::vector<std::string>(words + 1, words + std::max(count, 1)), std::cin, out, std::cerr, files, writer};
    environment.folder = current_folder();
    environment.variables = variables();
    environment.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
    environment.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
    environment.width = environment.out_is_terminal ? terminal_width() : 100;
    environment.processors = std::thread::hardware_concurrency();
    environment.today = today();
    environment.seconds = seconds;
    environment.reader_gone = [&buffer] { return buffer.error() == EPIPE; };
    return run_program(environment);
}
