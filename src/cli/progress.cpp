#include "cli/progress.h"

#include <fmt/format.h>

#include <ostream>

namespace selostelint {

namespace {

constexpr double patience = 0.5;
constexpr double interval = 0.1;
constexpr std::size_t bar = 30;

}  // namespace

Progress::Progress(std::ostream& err, std::function<double()> seconds, bool enabled, std::size_t total)
    : err_(err), seconds_(enabled ? std::move(seconds) : nullptr), total_(total) {
    if (seconds_) next_ = seconds_() + patience;
}

void Progress::step() {
    ++done_;
    if (!seconds_) return;
    const double now = seconds_();
    if (now < next_) return;
    next_ = now + interval;
    draw();
}

void Progress::draw() {
    const std::size_t full = total_ == 0 ? bar : bar * done_ / total_;
    err_ << fmt::format("\r[{:#<{}}{:.<{}}] {}/{}", "", full, "", bar - full, done_, total_) << std::flush;
    drawn_ = true;
}

void Progress::clear() {
    if (!drawn_) return;
    err_ << "\r\x1b[K" << std::flush;
    drawn_ = false;
}

}  // namespace selostelint
