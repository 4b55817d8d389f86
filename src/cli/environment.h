#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/files.h"
#include "base/result.h"

namespace selostelint {

/// The only way to write files: where reports go. Tests put a map in its place.
class Writer {
public:
    virtual ~Writer() = default;
    /// A stream that replaces the file of that path; it is complete when the stream is destroyed. An error
    /// names the path and what the system said of it.
    virtual Result<std::unique_ptr<std::ostream>> open(const std::string& path) const = 0;
    /// Makes a folder and those above it; one that is there already is no error.
    virtual std::optional<Error> make_folder(const std::string& path) const = 0;
};

/// Everything outside of the program. Nothing but src/main.cpp touches the real one.
struct Environment {
    std::vector<std::string> arguments;  ///< without the program's own name
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    const Files& files;
    const Writer& writer;
    std::string folder = {};                            ///< the current folder, absolute; "" when unknown
    std::map<std::string, std::string> variables = {};  ///< those that main.cpp names, where set
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    std::uint32_t width = 100;  ///< columns of the terminal
    unsigned processors = 1;    ///< how many threads may run at once
    Date today{};
    std::function<double()> seconds = {};    ///< a clock that never goes back, for progress alone
    std::function<bool()> reader_gone = {};  ///< whether writing failed because nobody reads (EPIPE)
};

}  // namespace selostelint
