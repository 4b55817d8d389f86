#pragma once

#include <cstddef>
#include <map>

namespace selostelint {

/// How much of a text is set in letters of each size, in points.
class LetterSizes {
public:
    void add(double size, std::size_t bytes) { bytes_[size] += bytes; }
    /// The size of most bytes, the smallest of several; 0 when there are none.
    double usual() const;

private:
    std::map<double, std::size_t> bytes_;
};

}  // namespace selostelint
