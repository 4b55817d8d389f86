#pragma once

#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "cli/environment.h"
#include "cli/program.h"
#include "memory_files.h"

namespace selostelint::test {

inline constexpr const char* old_notice =
    "Rekisteriseloste\n\nSeuran henkilötietolain (523/1999) 10 §:n mukainen rekisteriseloste.\n\n"
    "Rekisterinpitäjä: Suvannon melojat ry\nRekisterin nimi: Jäsenrekisteri\n";

/// Files written in memory. A path that begins with "kielletty" cannot be.
class MemoryWriter : public Writer {
public:
    mutable std::map<std::string, std::string> written;

    Result<std::unique_ptr<std::ostream>> open(const std::string& path) const override {
        if (path.find("kielletty") == 0) return Error{path, 0, 0, {"Ei saa kirjoittaa.", "Must not be written."}};
        return std::unique_ptr<std::ostream>(std::make_unique<File>(written[path]));
    }

    std::optional<Error> make_folder(const std::string&) const override { return std::nullopt; }

private:
    class File : public std::ostringstream {
    public:
        explicit File(std::string& target) : target_(target) {}
        ~File() override { target_ = str(); }

    private:
        std::string& target_;
    };
};

/// A run of the program and all that it left behind.
struct Ran {
    int code = 0;
    std::string out;
    std::string err;
    std::map<std::string, std::string> written;
};

struct World {
    MemoryFiles files{std::map<std::string, std::string>{
        {"vanha.md", old_notice}, {"docs/a.md", old_notice}, {"kuva.png", "\x89PNG\r\n\x1a\n"}}};
    std::string in;
    bool terminal = false;
    std::map<std::string, std::string> variables;
    std::string folder;
};

inline Ran run(std::vector<std::string> arguments, const World& world = {}) {
    std::istringstream in(world.in);
    std::ostringstream out;
    std::ostringstream err;
    const MemoryWriter writer;
    Environment environment{std::move(arguments), in, out, err, world.files, writer};
    environment.variables = world.variables;
    environment.folder = world.folder;
    environment.out_is_terminal = world.terminal;
    environment.processors = 2;
    environment.today = Date{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(22)};
    Ran ran;
    ran.code = run_program(environment);
    ran.out = out.str();
    ran.err = err.str();
    ran.written = writer.written;
    return ran;
}

inline bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace selostelint::test
