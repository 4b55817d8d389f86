#include "language/lexicon.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

#include "base/utf8.h"
#include "language/foreign_words.h"
#include "language/morphology.h"
#include "language/syllables.h"
#include "language/unknown_word.h"

namespace selostelint {

namespace {

constexpr std::size_t shard_count = 16;

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Cheap on purpose: the shard's map hashes the whole word again.
std::size_t shard_of(std::string_view word) {
    if (word.empty()) return 0;
    const std::size_t first = static_cast<unsigned char>(word.front());
    const std::size_t last = static_cast<unsigned char>(word.back());
    return (word.size() * 31 + first * 7 + last) % shard_count;
}

/// Part of the memory, with a lock of its own so that threads seldom wait for each other.
struct Shard {
    std::shared_mutex lock;
    std::unordered_map<std::string, std::unique_ptr<Word>, Hash, std::equal_to<>> words;
};

void add_compound_terms(const Vocabulary& vocabulary, const Reading& reading, std::vector<TermId>& terms) {
    std::string tail;
    for (auto part = reading.parts.rbegin(); part != reading.parts.rend(); ++part) {
        tail.insert(0, *part);
        vocabulary.find(TermKind::head, tail, terms);
    }
    std::string front;
    for (std::size_t i = 0; i + 1 < reading.parts.size(); ++i) {
        front += reading.parts[i];
        vocabulary.find(TermKind::modifier, front, terms);
    }
}

void add_terms(const Vocabulary& vocabulary, const Reading& reading, std::vector<TermId>& terms) {
    vocabulary.find(TermKind::lemma, reading.lemma, terms);
    vocabulary.find(TermKind::head, reading.lemma, terms);
    if (!reading.root.empty()) {
        vocabulary.find(TermKind::head, reading.root, terms);
        // "allekirjoitettu" is made of "alle" and "kirjoittaa": the verb is "allekirjoittaa".
        std::string verb;
        for (std::size_t i = 0; i + 1 < reading.parts.size(); ++i) {
            verb += reading.parts[i];
        }
        vocabulary.find(TermKind::lemma, verb + reading.root, terms);
    }
    add_compound_terms(vocabulary, reading, terms);
}

bool is_negation(const Reading& reading) {
    return reading.word_class == "kieltosana" || reading.lemma == "ilman" || reading.abessive;
}

std::uint32_t syllables_of(const Reading& reading) {
    std::uint32_t count = 0;
    for (const std::string& part : reading.parts) count += syllables(part);
    return count;
}

bool is_long(const Word& word) {
    constexpr std::uint32_t shortest = 4;  // syllables
    if (word.readings.empty()) return syllables(word.lower) >= shortest;
    return std::ranges::all_of(word.readings, [](const Reading& reading) { return syllables_of(reading) >= shortest; });
}

/// Nouns that look like verbs ("voi", "tuli") must not make a heading a sentence, but for the commonest verbs.
bool is_finite(const std::vector<Reading>& readings) {
    const bool every = std::ranges::all_of(readings, &Reading::finite);
    const bool auxiliary = std::ranges::any_of(
        readings, [](const Reading& r) { return r.finite && (r.lemma == "olla" || r.lemma == "voida"); });
    return !readings.empty() && (every || auxiliary);
}

}  // namespace

struct Lexicon::State {
    const Vocabulary& vocabulary;
    std::array<Shard, shard_count> shards;
    std::mutex morphologies_lock;
    std::vector<std::unique_ptr<Morphology>> idle;  ///< one for each thread that ever analysed at the same time

    explicit State(const Vocabulary& words) : vocabulary(words) {}

    std::vector<Reading> analyse(std::string_view word) {
        std::unique_ptr<Morphology> morphology = take();
        if (!morphology) {
            return {};
        }
        std::vector<Reading> readings = morphology->analyse(word);
        const std::lock_guard guard(morphologies_lock);
        idle.push_back(std::move(morphology));
        return readings;
    }

    std::unique_ptr<Morphology> take() {
        {
            const std::lock_guard guard(morphologies_lock);
            if (!idle.empty()) {
                std::unique_ptr<Morphology> morphology = std::move(idle.back());
                idle.pop_back();
                return morphology;
            }
        }
        Result<std::unique_ptr<Morphology>> opened = Morphology::open();
        return opened ? std::move(opened).value() : nullptr;
    }

    std::unique_ptr<Word> make(std::string_view surface) {
        auto word = std::make_unique<Word>();
        word->surface = surface;
        word->lower = lower_case(surface);
        word->readings = analyse(surface);
        word->known = !word->readings.empty();
        if (!word->known) {
            word->readings = guess_readings(*word, [this](std::string_view part) { return analyse(part); });
        }
        word->finite = is_finite(word->readings);
        word->is_long = is_long(*word);
        word->common_in = common_languages(*word);
        word->connegative = word->known && std::ranges::all_of(word->readings, &Reading::connegative);
        for (const Reading& reading : word->readings) {
            add_terms(vocabulary, reading, word->terms);
            word->negation = word->negation || is_negation(reading);
        }
        for (const std::string& guess : word->known ? std::vector<std::string>{} : possible_lemmas(word->lower)) {
            vocabulary.find(TermKind::lemma, guess, word->terms);
            vocabulary.find(TermKind::head, guess, word->terms);
        }
        vocabulary.find(TermKind::surface, surface, word->terms);
        vocabulary.find_stems(word->lower, word->terms);
        std::ranges::sort(word->terms);
        word->terms.erase(std::unique(word->terms.begin(), word->terms.end()), word->terms.end());
        return word;
    }
};

Lexicon::Lexicon(std::unique_ptr<State> state) : state_(std::move(state)) {}
Lexicon::~Lexicon() = default;

Result<std::unique_ptr<Lexicon>> Lexicon::open(const Vocabulary& vocabulary) {
    Result<std::unique_ptr<Morphology>> first = Morphology::open();
    if (!first) {
        return first.error();
    }
    auto state = std::make_unique<State>(vocabulary);
    state->idle.push_back(std::move(first).value());
    return std::unique_ptr<Lexicon>(new Lexicon(std::move(state)));
}

const Word& Lexicon::word(std::string_view surface) const {
    Shard& shard = state_->shards[shard_of(surface)];
    {
        const std::shared_lock reading(shard.lock);
        const auto found = shard.words.find(surface);
        if (found != shard.words.end()) {
            return *found->second;
        }
    }
    // Two threads may analyse the same word at once; both come to the same result and the first is kept.
    std::unique_ptr<Word> made = state_->make(surface);
    const std::unique_lock writing(shard.lock);
    return *shard.words.try_emplace(std::string(surface), std::move(made)).first->second;
}

}  // namespace selostelint
