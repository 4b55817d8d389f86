#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>

namespace selostelint {

/// A line on a terminal that tells how far a long run is. Shows itself after half a second, at most ten times a
/// second, and wipes itself away. Used from one thread.
class Progress {
public:
    /// `seconds` is a clock that never goes back. Without one, or without `enabled`, nothing is written.
    Progress(std::ostream& err, std::function<double()> seconds, bool enabled);

    /// One file more is done, and with it that share of the input, 0 to 1.
    void step(double share);
    /// Takes the line away, before other text is written or at the end.
    void clear();

private:
    void draw();

    std::ostream& err_;
    std::function<double()> seconds_;
    double share_ = 0;
    std::size_t done_ = 0;
    double next_ = 0;
    bool drawn_ = false;
};

}  // namespace selostelint
