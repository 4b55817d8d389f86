#include "language/unknown_word.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// Case endings with the joining vowels that go with them, longest first within a kind; after
/// Iso suomen kielioppi § 81 (sijapäätteet), § 95 (possessiivisuffiksit) and § 126 (liitepartikkelit).
constexpr std::array<std::string_view, 6> clitics = {"kin", "kaan", "kään", "han", "hän", "ko"};
constexpr std::array<std::string_view, 8> possessives = {"nsa", "nsä", "mme", "nne", "ni", "si", "an", "än"};
constexpr std::array<std::string_view, 32> endings = {"issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä",
                                                      "ille", "iksi", "iden", "ssa",  "ssä",  "sta",  "stä",  "lla",
                                                      "llä",  "lta",  "ltä",  "lle",  "ksi",  "den",  "jen",  "ien",
                                                      "iin",  "een",  "ja",   "jä",   "ta",   "tä",   "in",   "en"};
constexpr std::array<std::string_view, 6> short_endings = {"n", "t", "a", "ä", "na", "nä"};
constexpr std::size_t shortest_stem = 5;

bool cut(std::string_view& word, std::string_view ending) {
    if (word.size() < ending.size() + shortest_stem || !word.ends_with(ending)) {
        return false;
    }
    word.remove_suffix(ending.size());
    return true;
}

void add_with_final_vowels(std::string_view stem, std::vector<std::string>& lemmas) {
    lemmas.emplace_back(stem);
    for (const std::string_view vowel : {"i", "a", "ä", "e"}) {
        lemmas.push_back(std::string(stem) + std::string(vowel));
    }
    if (stem.ends_with("se")) {
        lemmas.push_back(std::string(stem.substr(0, stem.size() - 2)) + "nen");
    }
    if (stem.ends_with("kse")) {
        lemmas.push_back(std::string(stem.substr(0, stem.size() - 3)) + "s");
    }
}

void add_stems(std::string_view word, std::vector<std::string>& lemmas) {
    lemmas.emplace_back(word);
    for (const std::string_view ending : endings) {
        std::string_view stem = word;
        if (cut(stem, ending)) {
            add_with_final_vowels(stem, lemmas);
        }
    }
    for (const std::string_view ending : short_endings) {
        std::string_view stem = word;
        if (cut(stem, ending)) {
            add_with_final_vowels(stem, lemmas);
        }
    }
}

std::string title_case(std::string_view lower) {
    std::size_t after_first = 0;
    next_code_point(lower, after_first);
    std::string first(lower.substr(0, after_first));
    // Finnish initials outside ASCII that names begin with; the rest never need a capital for Voikko.
    if (first == "ä")
        first = "Ä";
    else if (first == "ö")
        first = "Ö";
    else if (first == "å")
        first = "Å";
    else if (first.size() == 1 && first[0] >= 'a' && first[0] <= 'z')
        first[0] = static_cast<char>(first[0] - 'a' + 'A');
    return first + std::string(lower.substr(after_first));
}

Reading abbreviation(std::string_view lower) {
    Reading reading;
    reading.lemma = lower;
    reading.parts = {std::string(lower)};
    reading.word_class = "lyhenne";
    return reading;
}

}  // namespace

std::vector<Reading> guess_readings(const Word& word,
                                    const std::function<std::vector<Reading>(std::string_view)>& analyse) {
    if (word.lower != word.surface) {
        for (const std::string& spelling : {word.lower, title_case(word.lower)}) {
            if (std::vector<Reading> readings = analyse(spelling); !readings.empty()) {
                return readings;
            }
        }
    }
    const std::string_view lower = word.lower;
    if (const std::size_t colon = lower.find(':'); colon != std::string_view::npos && colon > 0) {
        const std::string_view head = lower.substr(0, colon);
        std::vector<Reading> readings = analyse(head);
        return readings.empty() ? std::vector<Reading>{abbreviation(head)} : readings;
    }
    const std::size_t hyphen = lower.rfind('-');
    if (hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < lower.size()) {
        std::vector<Reading> readings = analyse(lower.substr(hyphen + 1));
        for (Reading& reading : readings) {
            const std::string front(lower.substr(0, hyphen));
            reading.lemma = front + "-" + reading.lemma;
            reading.parts.insert(reading.parts.begin(), front);
        }
        return readings;
    }
    return {};
}

std::vector<std::string> possible_lemmas(std::string_view lower_case_word) {
    std::vector<std::string> lemmas;
    if (lower_case_word.size() < shortest_stem) {
        lemmas.emplace_back(lower_case_word);
        return lemmas;
    }
    add_stems(lower_case_word, lemmas);
    std::string_view bare = lower_case_word;
    std::ranges::any_of(clitics, [&](std::string_view clitic) { return cut(bare, clitic); });
    std::ranges::any_of(possessives, [&](std::string_view suffix) { return cut(bare, suffix); });
    if (bare.size() != lower_case_word.size()) {
        add_stems(bare, lemmas);
    }
    return lemmas;
}

}  // namespace selostelint
