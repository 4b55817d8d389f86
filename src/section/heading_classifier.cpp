#include "section/heading_classifier.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace selostelint {

namespace {

std::vector<OwnedCue> heading_cues(const Rulebook& rulebook) {
    std::vector<OwnedCue> cues;
    for (std::uint32_t kind = 0; kind < rulebook.sections.size(); ++kind) {
        for (const Cue& cue : rulebook.sections[kind].headings) {
            cues.push_back({&cue, kind});
        }
    }
    return cues;
}

/// Cues of headings are held against headings alone, whatever scope they name.
constexpr std::uint8_t everywhere = standing::body | standing::heading | standing::title | standing::page;

/// The least share of a line's words that must be heading words, by how much its form says. Titles bear names.
constexpr double known_in_title = 0.3;
constexpr double known_in_labelled = 0.5;
constexpr double known_in_plain = 0.65;

/// A label with its value on one line opens a part of the notice, but for these: "Laadittu: 1.2.2020" and
/// "Sähköposti: …" are data, not parts, and "Lapsesta: nimi, …" tells whose data follow.
constexpr std::array<std::string_view, 5> data_labels = {"document_date", "contact", "introduction", "definitions",
                                                         "children"};

/// Sections that hold names and addresses: a line in bold there is one of them, not a subheading.
constexpr std::array<std::string_view, 8> naming_sections = {
    "controller", "controller_representative", "contact_person", "dpo", "register_name", "contact", "document_date",
    "title"};

}  // namespace

/// What the words of one candidate say.
struct HeadingClassifier::Words {
    std::vector<std::pair<Span, SectionKind>> named;  ///< by place, `other` left out
    double covered = 0;                               ///< share of its words that are heading words, 0 to 1
    bool negated = false;
    std::uint32_t count = 0;  ///< words and numbers

    bool name(SectionKind kind) const {
        return std::ranges::any_of(named, [&](const auto& place) { return place.second == kind; });
    }
};

HeadingClassifier::HeadingClassifier(const Rulebook& rulebook)
    : rulebook_(rulebook),
      matcher_(rulebook, heading_cues(rulebook)),
      title_(rulebook.section("title").value()),
      other_(rulebook.section("other").value()) {
    for (const std::string_view name : naming_sections) {
        naming_ |= mask_of(rulebook_.section(name).value());
    }
    for (const std::string_view name : data_labels) {
        no_inline_value_ |= mask_of(rulebook.section(name).value());
    }
}

HeadingClassifier::Words HeadingClassifier::read(const MatchInput& input, std::span<const CueMatch> matches,
                                                 std::uint32_t unit) const {
    Words words;
    const Unit& here = input.units[unit];
    std::vector<bool> covered(here.end_token - here.first_token, false);
    // Candidates follow each other in the text, so that matches in its order are in the units' order.
    auto match = std::ranges::lower_bound(matches, unit, {}, &CueMatch::unit);
    for (; match != matches.end() && match->unit == unit; ++match) {
        const auto kind = static_cast<SectionKind>(match->owner);
        if (kind != other_) {
            words.named.emplace_back(match->span, kind);
        }
        for (std::uint32_t token = here.first_token; token < here.end_token; ++token) {
            if (match->span.contains(input.text.tokens[token].span)) {
                covered[token - here.first_token] = true;
            }
        }
    }
    std::uint32_t hits = 0;
    for (std::uint32_t token = here.first_token; token < here.end_token; ++token) {
        const Token& at = input.text.tokens[token];
        words.count += at.kind == TokenKind::punctuation ? 0 : 1;
        hits += at.kind != TokenKind::punctuation && covered[token - here.first_token] ? 1 : 0;
        // "Tietojen antamatta jättäminen" denies nothing; only the negative verb does.
        const bool verb = at.word != nullptr && std::ranges::any_of(at.word->readings, [](const Reading& reading) {
                              return reading.word_class == "kieltosana";
                          });
        words.negated = words.negated || verb;
    }
    words.covered = words.count == 0 ? 0 : static_cast<double>(hits) / words.count;
    return words;
}

bool HeadingClassifier::is_heading(const HeadingCandidate& candidate, const Words& words, bool first) const {
    if (candidate.form == HeadingForm::marked) {
        return true;
    }
    if (words.named.empty() || (words.negated && !candidate.question)) {
        return false;
    }
    if (first && words.name(title_) && !candidate.inline_value) {
        return words.covered >= known_in_title;
    }
    if (candidate.inline_value && std::ranges::all_of(words.named, [&](const auto& named) {
            return named.second == title_ || (mask_of(named.second) & no_inline_value_) != 0;
        })) {
        return false;
    }
    return words.covered >= (candidate.form == HeadingForm::labelled ? known_in_labelled : known_in_plain);
}

bool HeadingClassifier::gives_way(SectionKind kind, Span span, const Words& words) const {
    const std::vector<SectionKind>& stronger = rulebook_[kind].yields_to;
    const bool anywhere = rulebook_[kind].gathers;
    return std::ranges::any_of(words.named, [&](const auto& other) {
        return other.second != kind && std::ranges::find(stronger, other.second) != stronger.end() &&
               (anywhere || other.first.overlaps(span));
    });
}

/// "Rekisteröidyn kielto-, tarkastus- ja korjausoikeus" is a heading over rights, not over three of them.
std::optional<SectionKind> HeadingClassifier::gatherer(const Words& words) const {
    constexpr std::size_t several = 3;
    for (const auto& [span, kind] : words.named) {
        std::set<SectionKind> gathered;
        for (const auto& [other_span, other] : words.named) {
            if (std::ranges::find(rulebook_[kind].yields_to, other) != rulebook_[kind].yields_to.end()) {
                gathered.insert(other);
            }
        }
        if (rulebook_[kind].gathers && gathered.size() >= several) {
            return kind;
        }
    }
    return std::nullopt;
}

std::vector<SectionKind> HeadingClassifier::kinds(const Words& words, bool first) const {
    std::vector<SectionKind> found;
    if (first && words.name(title_)) {
        return {title_};
    }
    const bool only_title = std::ranges::all_of(words.named, [&](const auto& named) { return named.second == title_; });
    if (const auto gathering = gatherer(words)) {
        return {*gathering};
    }
    for (const auto& [span, kind] : words.named) {
        if ((kind == title_ && !only_title) || gives_way(kind, span, words) ||
            std::ranges::find(found, kind) != found.end()) {
            continue;
        }
        found.push_back(kind);
    }
    return found;
}

std::vector<Heading> HeadingClassifier::classify(const Document& document, const TokenisedText& text,
                                                 std::span<const HeadingCandidate> candidates) const {
    std::vector<Unit> units;
    units.reserve(candidates.size());
    for (const HeadingCandidate& candidate : candidates) {
        units.push_back({candidate.first_token, candidate.end_token, Sentence::none, everywhere, 0});
    }
    const MatchInput input{document, text, {}, units};
    const std::vector<CueMatch> matches = matcher_.find(input);
    std::vector<Heading> headings;
    const bool marked_up = is_marked_up(input, matches, candidates);
    std::string_view title;
    bool first = true;
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        const HeadingCandidate& candidate = candidates[unit];
        const Words words = read(input, matches, unit);
        if (marked_up && is_data(candidate, words)) {
            continue;
        }
        const bool known = is_heading(candidate, words, first);
        if (!known && !is_subheading(candidate, words, headings) && !is_fellow_question(candidate, headings)) {
            continue;
        }
        Heading heading{candidate, known ? kinds(words, first) : std::vector<SectionKind>{}};
        const bool is_title = heading.kinds.size() == 1 && heading.kinds[0] == title_;
        if (is_title && candidate.form != HeadingForm::marked && document[heading.form.span] == title) {
            continue;  // the running header of a page
        }
        if (is_value_of(heading, headings)) {
            continue;
        }
        if (is_title && title.empty()) {
            title = document[heading.form.span];
        }
        first = first && heading.kinds.empty();
        headings.push_back(std::move(heading));
    }
    return headings;
}

std::vector<NamedKinds> HeadingClassifier::name(const Document& document, const TokenisedText& text,
                                                std::span<const TokenRange> stretches) const {
    std::vector<Unit> units;
    for (const TokenRange& stretch : stretches) {
        units.push_back({stretch.begin, stretch.end, Sentence::none, everywhere, 0});
    }
    const MatchInput input{document, text, {}, units};
    const std::vector<CueMatch> matches = matcher_.find(input);
    std::vector<NamedKinds> named;
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        const Words words = read(input, matches, unit);
        NamedKinds here{kinds(words, false), !words.negated && words.covered >= known_in_plain};
        std::erase_if(here.kinds,
                      [&](SectionKind kind) { return kind == title_ || (mask_of(kind) & no_inline_value_) != 0; });
        named.push_back(std::move(here));
    }
    return named;
}

/// Where headings are marked up, a label with its value or a lone word is data.
bool HeadingClassifier::is_data(const HeadingCandidate& candidate, const Words& words) {
    constexpr double whole = 0.99;
    const bool all_known = words.count >= 2 && words.covered >= whole;
    return candidate.form != HeadingForm::marked &&
           (candidate.inline_value || (candidate.form == HeadingForm::plain && !all_known));
}

/// Whether the notice's parts stand under headings that are marked up as such.
bool HeadingClassifier::is_marked_up(const MatchInput& input, std::span<const CueMatch> matches,
                                     std::span<const HeadingCandidate> candidates) const {
    constexpr std::size_t enough = 4;
    std::size_t known = 0;
    for (std::uint32_t unit = 0; unit < candidates.size() && known < enough; ++unit) {
        if (candidates[unit].form != HeadingForm::plain && candidates[unit].bold && !candidates[unit].inline_value) {
            known += read(input, matches, unit).named.empty() ? 0 : 1;
        }
    }
    return known >= enough;
}

/// A line in bold under a heading divides what the heading names.
bool HeadingClassifier::is_subheading(const HeadingCandidate& candidate, const Words& words,
                                      const std::vector<Heading>& above) const {
    const auto over =
        std::find_if(above.rbegin(), above.rend(), [](const Heading& heading) { return !heading.kinds.empty(); });
    return candidate.form == HeadingForm::labelled && candidate.bold && !candidate.inline_value &&
           words.named.empty() && !words.negated && over != above.rend() &&
           !std::ranges::all_of(over->kinds, [&](SectionKind kind) { return (mask_of(kind) & naming_) != 0; });
}

/// "**Kuka tallenteita katsoo?** Rehtori …" after other labels in bold with their answers ends the part above it.
bool HeadingClassifier::is_fellow_question(const HeadingCandidate& candidate, const std::vector<Heading>& above) {
    const auto opens_its_answer = [](const HeadingCandidate& label) {
        return label.form == HeadingForm::labelled && label.inline_value;
    };
    return candidate.question && opens_its_answer(candidate) && !above.empty() && opens_its_answer(above.back().form);
}

/// "Asiakasrekisteri" right under "Rekisterin nimi" is its value.
bool HeadingClassifier::is_value_of(const Heading& heading, const std::vector<Heading>& above) {
    return heading.form.form == HeadingForm::plain && !above.empty() && above.back().kinds == heading.kinds &&
           above.back().form.end_block == heading.form.first_block && !above.back().form.inline_value;
}

}  // namespace selostelint
