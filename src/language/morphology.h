#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/reading.h"

namespace selostelint {

/// Voikko's Finnish morphology. Not safe to share between threads.
class Morphology {
public:
    /// Fails when the Finnish dictionary is not installed.
    static Result<std::unique_ptr<Morphology>> open();
    ~Morphology();
    Morphology(const Morphology&) = delete;
    Morphology& operator=(const Morphology&) = delete;

    /// All readings of a word, empty when Voikko does not know it. UTF-8, at most 255 bytes are looked at.
    std::vector<Reading> analyse(std::string_view word) const;

private:
    struct State;
    explicit Morphology(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Takes apart Voikko's WORDBASES, such as "+tieto(tieto)+suoja(suoja)+valtuutettu(valtuutettu)" or
/// "+säilyt(säilyttää)+ys(+ys)+aika(aika)": appends the base forms of the compound's parts ("säilytys", "aika")
/// and, for a last part that is derived from another word, that word ("säilyttää" for "säilytys").
void split_word_bases(std::string_view word_bases, Reading& reading);

}  // namespace selostelint
