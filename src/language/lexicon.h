#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/reading.h"
#include "rulebook/vocabulary.h"

namespace selostelint {

/// All that is known of a spelling, whatever text it stands in.
struct Word {
    std::string surface;            ///< as written
    std::string lower;              ///< in lower case
    std::vector<Reading> readings;  ///< all analyses; empty for a word that Voikko does not know
    std::vector<TermId> terms;      ///< sorted: what of the vocabulary it is
    bool negation = false;          ///< a form of the negative verb (en, emme, ei, eikä, älä …), "ilman", "-matta"
    bool connegative = false;       ///< a verb form that only stands with a negative verb, in every reading
    bool finite = false;            ///< a finite verb in every reading, or a form of "olla" or "voida"
    bool known = false;             ///< to Voikko
    bool is_long = false;           ///< of four syllables or more in every base form
    std::uint8_t common_in = 0;     ///< foreign languages whose commonest words it is one of: by common_languages()
};

/// Finnish morphology with a memory: each spelling is analysed once in a run. Safe to use from many threads;
/// what it says of a word never depends on the words before it.
class Lexicon {
public:
    /// Fails when voikko-fi is not installed; the message says how to install it.
    static Result<std::unique_ptr<Lexicon>> open(const Vocabulary& vocabulary);
    ~Lexicon();
    Lexicon(const Lexicon&) = delete;
    Lexicon& operator=(const Lexicon&) = delete;

    /// The reference stays valid as long as the lexicon.
    const Word& word(std::string_view surface) const;

private:
    struct State;
    explicit Lexicon(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace selostelint
