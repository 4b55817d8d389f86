#include "language/morphology.h"

#include <libvoikko/voikko.h>

#include <algorithm>
#include <string>

#include "base/utf8.h"

namespace selostelint {

struct Morphology::State {
    VoikkoHandle* handle = nullptr;
    ~State() {
        if (handle != nullptr) {
            voikkoTerminate(handle);
        }
    }
};

namespace {

/// One "+surface(base)" of WORDBASES.
struct Segment {
    std::string_view surface;
    std::string_view base;  ///< empty for a prefix or a linking piece
    bool suffix = false;    ///< a derivational suffix: its base begins with '+'
};

std::vector<Segment> segments(std::string_view bases) {
    std::vector<Segment> found;
    std::size_t at = 0;
    while (at < bases.size()) {
        at += bases[at] == '+' ? 1 : 0;
        std::size_t end = at;
        for (int depth = 0; end < bases.size() && (depth > 0 || bases[end] != '+'); ++end) {
            depth += bases[end] == '(' ? 1 : bases[end] == ')' ? -1 : 0;
        }
        const std::string_view piece = bases.substr(at, end - at);
        const std::size_t open = piece.find('(');
        Segment segment{piece.substr(0, open), {}, false};
        if (open != std::string_view::npos && piece.size() > open + 1) {
            segment.base = piece.substr(open + 1, piece.rfind(')') - open - 1);
            segment.suffix = segment.base.starts_with('+');
        }
        if (!segment.surface.empty()) {
            found.push_back(segment);
        }
        at = std::max(end, at + 1);
    }
    return found;
}

std::string value_of(voikko_mor_analysis* analysis, const char* key) {
    char* raw = voikko_mor_analysis_value_cstr(analysis, key);
    if (raw == nullptr) {
        return {};
    }
    std::string value(raw);
    voikko_free_mor_analysis_value_cstr(raw);
    return value;
}

/// A base form without the seams that Voikko marks in it ("alle=kirjoittaa").
std::string plain(std::string_view base) {
    std::string word = lower_case(base);
    std::erase(word, '=');
    return word;
}

}  // namespace

void split_word_bases(std::string_view word_bases, Reading& reading) {
    const std::vector<Segment> pieces = segments(word_bases);
    std::size_t i = 0;
    while (i < pieces.size()) {
        if (pieces[i].surface == "-") {
            ++i;
            continue;
        }
        std::size_t last_suffix = i;
        for (std::size_t k = i + 1; k < pieces.size() && (pieces[k].suffix || pieces[k].base.empty()); ++k) {
            last_suffix = pieces[k].suffix ? k : last_suffix;
        }
        reading.root.clear();
        if (last_suffix == i) {
            reading.parts.push_back(plain(pieces[i].base.empty() ? pieces[i].surface : pieces[i].base));
        } else {
            std::string derived;
            for (std::size_t k = i; k <= last_suffix; ++k) {
                derived += pieces[k].surface;
            }
            reading.parts.push_back(lower_case(derived));
            reading.root = plain(pieces[i].base);
        }
        i = last_suffix + 1;
    }
}

Morphology::Morphology(std::unique_ptr<State> state) : state_(std::move(state)) {}
Morphology::~Morphology() = default;

Result<std::unique_ptr<Morphology>> Morphology::open() {
    const char* reason = nullptr;
    auto state = std::make_unique<State>();
    state->handle = voikkoInit(&reason, "fi", nullptr);
    if (state->handle == nullptr) {
        const std::string why = reason == nullptr ? "" : std::string(" (") + reason + ")";
        return Error{"",
                     0,
                     0,
                     {"Suomen kielen sanastoa ei löydy" + why + ". Asenna paketti voikko-fi.",
                      "The Finnish dictionary was not found" + why + ". Install the package voikko-fi."}};
    }
    return std::unique_ptr<Morphology>(new Morphology(std::move(state)));
}

std::vector<Reading> Morphology::analyse(std::string_view word) const {
    std::vector<Reading> readings;
    if (word.empty() || word.size() > 255) {
        return readings;
    }
    voikko_mor_analysis** analyses = voikkoAnalyzeWordCstr(state_->handle, std::string(word).c_str());
    for (voikko_mor_analysis** at = analyses; at != nullptr && *at != nullptr; ++at) {
        Reading reading;
        reading.lemma = lower_case(value_of(*at, "BASEFORM"));
        reading.word_class = value_of(*at, "CLASS");
        reading.abessive = value_of(*at, "MOOD") == "MA-infinitive" && value_of(*at, "SIJAMUOTO") == "vajanto";
        const std::string mood = value_of(*at, "MOOD");
        reading.connegative = value_of(*at, "NEGATIVE") == "true";
        reading.finite = mood == "indicative" || mood == "conditional";
        split_word_bases(value_of(*at, "WORDBASES"), reading);
        if (reading.root.empty() && value_of(*at, "MOOD") == "MINEN-infinitive") {
            reading.root = reading.lemma;
        }
        if (!reading.lemma.empty()) {
            readings.push_back(std::move(reading));
        }
    }
    if (analyses != nullptr) {
        voikko_free_mor_analysis(analyses);
    }
    return readings;
}

}  // namespace selostelint
