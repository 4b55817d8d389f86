#include "cli/progress.h"

#include <fmt/format.h>

#include <ostream>

namespace selostelint {

namespace {

constexpr double patience = 0.5;
constexpr double interval = 0.1;
constexpr std::size_t bar = 30;

}  // namespace

Progress::Progress(std::ostream& err, std::function<double()> seconds, bool enabled)
    : err_(err), seconds_(enabled ? std::move(seconds) : nullptr) {
    if (seconds_) next_ = seconds_() + patience;
}

void Progress::step(double share) {
    ++done_;
    share_ = share;
    if (!seconds_) return;
    const double now = seconds_();
    if (now < next_) return;
    next_ = now + interval;
    draw();
}

void Progress::draw() {
    const auto full = static_cast<std::size_t>(share_ * bar);
    err_ << fmt::format("\r[{:#<{}}{:.<{}}] {:.0f} % ({})", "", full, "", bar - full, share_ * 100, done_)
         << std::flush;
    drawn_ = true;
}

void Progress::clear() {
    if (!drawn_) return;
    err_ << "\r\x1b[K" << std::flush;
    drawn_ = false;
}

}  // namespace selostelint
