#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/reporter.h"

namespace selostelint {

/// Puts the pieces of one report together, in the order of the walk, from one thread: what a stateless Reporter
/// cannot know. Of a format with items it keeps no more than the format takes, so that memory stays bounded.
class Assembly {
public:
    explicit Assembly(const Reporter& reporter) : reporter_(&reporter) {}

    std::string begin() const { return reporter_->begin(); }
    /// What can be written now of the piece that a file gave.
    std::string add(std::string piece);
    std::string end(const Summary& summary, std::span<const Error> errors);
    /// How many items the format's limit has left out so far.
    std::size_t left_out() const { return left_out_; }

private:
    static constexpr std::size_t ranks = 4;

    void keep(std::string_view line);
    std::string between(std::string piece);

    const Reporter* reporter_;
    bool separates_ = false;  ///< something stands before the next piece
    std::string alone_;       ///< the first piece of a format with brackets, while there is no other
    std::array<std::vector<std::string>, ranks> by_rank_;
    std::size_t kept_ = 0;
    std::size_t left_out_ = 0;
};

}  // namespace selostelint
