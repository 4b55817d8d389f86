#include "fact/fact_finder.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "fact/context.h"
#include "fact/recognisers.h"
#include "language/token_view.h"

namespace selostelint {

namespace {

std::vector<OwnedCue> fact_cues(const Rulebook& rulebook) {
    std::vector<OwnedCue> cues;
    for (std::uint32_t kind = 0; kind < rulebook.facts.size(); ++kind) {
        for (const Cue& cue : rulebook.facts[kind].cues) {
            cues.push_back({&cue, kind});
        }
    }
    // Mentions of law and near misses run with the facts' cues, in one pass; their owners are numbered after the
    // facts, in that order.
    auto owner = static_cast<std::uint32_t>(rulebook.facts.size());
    for (const LawEntry& law : rulebook.law) {
        for (const Cue& cue : law.mentions) {
            cues.push_back({&cue, owner});
        }
        ++owner;
    }
    for (const NearMiss& miss : rulebook.near_misses) {
        cues.push_back({&miss.cue, owner++});
    }
    return cues;
}

/// Fills in the kinds of the section that holds the sentence, and whether it is the section's heading.
void place_in_section(const Section& section, const Sentence& sentence, Unit& unit) {
    constexpr std::uint32_t closing_mark = 2;  // bytes of ": " and the like behind a heading's words
    // What prose under no heading speaks of is no frame for the rest of it: its sentences speak for themselves.
    if (section.evidence == SectionEvidence::heading) {
        for (const SectionKind kind : section.kinds) {
            unit.sections |= mask_of(kind);
        }
    }
    if (section.heading.overlaps(sentence.span)) {
        // A label with its value is both a heading and a sentence.
        const bool whole = section.heading.end + closing_mark >= sentence.span.end;
        unit.standing = whole ? standing::heading : standing::heading | standing::body;
    }
}

/// A column's heading, not the section's, says what its cells are about. A table of cookies is an exception: their
/// purposes and lifetimes are not those of the notice's data.
void place_in_column(const ColumnCell& cell, SectionMask cookies, Unit& unit) {
    if (cell.heading) unit.standing = standing::heading;
    if (cell.kinds.empty() || (unit.sections & cookies) != 0) return;
    unit.sections = 0;
    for (const SectionKind kind : cell.kinds) unit.sections |= mask_of(kind);
}

/// How the sentences stand in the notice and which section holds each.
struct Places {
    std::vector<Unit> units;
    std::vector<std::uint32_t> section_of;
};

Places place_sentences(const NoticeParts& notice, const Rulebook& rulebook) {
    const auto& [document, text, outline] = std::tie(notice.document, notice.text, notice.outline);
    const auto cookie_section = rulebook.section("cookies");
    const SectionMask cookies = cookie_section ? mask_of(*cookie_section) : 0;
    Places places;
    places.units.reserve(text.sentences.size());
    places.section_of.reserve(text.sentences.size());
    std::uint32_t section = 0;
    auto cell = outline.in_columns.begin();
    for (const Sentence& sentence : text.sentences) {
        Unit unit{sentence.first_token, sentence.end_token, sentence.lead_in, standing::body, 0};
        const BlockRole role = document.blocks[sentence.block].role;
        if (role == BlockRole::chrome || role == BlockRole::front_matter) {
            unit.standing = role == BlockRole::front_matter ? standing::front_matter : standing::page;
            places.units.push_back(unit);
            places.section_of.push_back(FactContext::no_section);
            continue;
        }
        while (section + 1 < outline.sections.size() && outline.sections[section + 1].first_block <= sentence.block) {
            ++section;
        }
        const bool held = section < outline.sections.size();
        if (held) {
            place_in_section(outline.sections[section], sentence, unit);
        }
        while (cell != outline.in_columns.end() && cell->block < sentence.block) ++cell;
        if (cell != outline.in_columns.end() && cell->block == sentence.block) place_in_column(*cell, cookies, unit);
        if (outline.title && outline.title->overlaps(sentence.span)) {
            unit.standing |= standing::title;
        }
        places.units.push_back(unit);
        places.section_of.push_back(held ? section : FactContext::no_section);
    }
    return places;
}

void from_match(const FactContext& context, const CueMatch& match, std::vector<Fact>& facts) {
    // "Siirto EU:n ulkopuolelle: Ei.": the label of a value states nothing by itself.
    const std::uint32_t section = context.section_of[match.unit];
    if (match.cue->scope == Scope::body && section != FactContext::no_section &&
        context.outline.sections[section].heading.contains(match.span)) {
        return;
    }
    Fact fact = context.fact(static_cast<FactKind>(match.owner), match.span);
    fact.value = match.cue->value;
    fact.certainty = match.cue->certainty;
    fact.polarity = match.polarity;
    fact.text = std::string(context.document[match.span]);
    facts.push_back(std::move(fact));
}

/// What stands under headings of some kinds.
class BodyReader {
public:
    BodyReader(const FactContext& context, const MatchInput& input)
        : context_(context), view_(input, context.rulebook.vocabulary) {}

    /// A fact for each section that the cue asks for and that says enough, what the cue leaves out not counted.
    void read(FactKind kind, const BodyCue& cue, std::vector<Fact>& facts) const {
        SectionMask wanted = 0;
        for (const SectionKind section : cue.sections) {
            wanted |= mask_of(section);
        }
        const auto sentences = static_cast<std::uint32_t>(context_.text.sentences.size());
        for (std::uint32_t s = 0; s < sentences; ++s) {
            const Unit& unit = context_.units[s];
            const bool mixed = cue.alone && (unit.sections & ~wanted) != 0;
            if ((unit.sections & wanted) == 0 || mixed || (unit.standing & standing::body) == 0) {
                continue;
            }
            const Section& section = context_.outline.sections[context_.section_of[s]];
            const std::uint32_t first = s;
            std::uint32_t words = 0;
            for (; s < sentences && same_place(s, first); ++s) {
                words += counts(s, cue) ? words_in(s, section) : 0;
            }
            if (words >= cue.min_words && !section.body.empty()) {
                facts.push_back(fact(kind, cue, first));
            }
            --s;
        }
    }

private:
    /// Whether two sentences stand in one section, and not in columns about different things.
    bool same_place(std::uint32_t sentence, std::uint32_t other) const {
        return context_.section_of[sentence] == context_.section_of[other] &&
               context_.units[sentence].sections == context_.units[other].sections;
    }

    bool counts(std::uint32_t sentence, const BodyCue& cue) const {
        const Unit& unit = context_.units[sentence];
        return std::ranges::none_of(cue.none, [&](const Slot& slot) {
            return view_.has(slot, {unit.first_token, unit.end_token});
        });
    }

    std::uint32_t words_in(std::uint32_t sentence, const Section& section) const {
        const Unit& unit = context_.units[sentence];
        std::uint32_t words = 0;
        for (std::uint32_t t = unit.first_token; t < unit.end_token; ++t) {
            const Token& token = context_.text.tokens[t];
            words += token.kind != TokenKind::punctuation && !section.heading.overlaps(token.span) ? 1 : 0;
        }
        return words;
    }

    /// Stands at the body's first sentence, behind the label with which it may begin.
    Fact fact(FactKind kind, const BodyCue& cue, std::uint32_t sentence) const {
        const Section& section = context_.outline.sections[context_.section_of[sentence]];
        const Span whole = context_.text.sentences[sentence].span;
        const Span behind{std::max(whole.begin, section.body.begin), std::max(whole.end, section.body.begin)};
        Fact fact = context_.fact(kind, behind.empty() ? section.body : behind);
        fact.value = cue.value;
        fact.certainty = cue.certainty;
        fact.text = std::string(context_.document[fact.span]);
        return fact;
    }

    const FactContext& context_;
    TokenView view_;
};

/// Of overlapping facts that say the same, the first and longest stays.
void put_in_order(std::vector<Fact>& facts) {
    std::ranges::stable_sort(facts, {}, [](const Fact& f) {
        return std::tuple(f.span.begin, ~f.span.end, f.kind, f.value, f.certainty == Certainty::hinted);
    });
    // Kept facts that say the same don't overlap, so that only the last of them can reach the next one.
    std::map<std::tuple<FactKind, std::uint8_t, std::optional<LawId>, Certainty, Polarity>, Span> last;
    std::vector<Fact> kept;
    for (Fact& fact : facts) {
        const auto [same, is_first] =
            last.try_emplace({fact.kind, fact.value, fact.law, fact.certainty, fact.polarity}, fact.span);
        if (is_first || !same->second.overlaps(fact.span)) {
            same->second = fact.span;
            kept.push_back(std::move(fact));
        }
    }
    facts = std::move(kept);
}

}  // namespace

struct FactFinder::State {
    const Rulebook& rulebook;
    CueMatcher matcher;
    std::optional<FactKind> law_mention;
    std::vector<std::pair<FactRecogniser, FactKind>> recognisers;  ///< in the order of fact_recognisers

    explicit State(const Rulebook& book)
        : rulebook(book), matcher(book, fact_cues(book)), law_mention(book.fact("law_mention")) {
        for (const NamedRecogniser& named : fact_recognisers) {
            for (std::uint32_t kind = 0; kind < book.facts.size(); ++kind) {
                if (book.facts[kind].recogniser == named.name) {
                    recognisers.emplace_back(named.recognise, static_cast<FactKind>(kind));
                }
            }
        }
    }

    void from_cues(const FactContext& context, const MatchInput& input, NoticeFacts& found) const;
    void from_bodies(const FactContext& context, const MatchInput& input, std::vector<Fact>& facts) const;
    void from_code(const FactContext& context, std::vector<Fact>& facts) const;
};

void FactFinder::State::from_cues(const FactContext& context, const MatchInput& input, NoticeFacts& found) const {
    const std::size_t first_law = rulebook.facts.size();
    const std::size_t first_miss = first_law + rulebook.law.size();
    for (const CueMatch& match : matcher.find(input)) {
        if (match.owner < first_law) {
            from_match(context, match, found.facts);
        } else if (match.owner >= first_miss) {
            found.near_misses.push_back({static_cast<NearMissId>(match.owner - first_miss), match.span});
        } else if (law_mention) {
            Fact fact = context.fact(*law_mention, match.span);
            fact.law = static_cast<LawId>(match.owner - first_law);
            found.facts.push_back(std::move(fact));
        }
    }
}

void FactFinder::State::from_bodies(const FactContext& context, const MatchInput& input,
                                    std::vector<Fact>& facts) const {
    const BodyReader bodies(context, input);
    for (std::uint32_t kind = 0; kind < rulebook.facts.size(); ++kind) {
        for (const BodyCue& cue : rulebook.facts[kind].bodies) {
            bodies.read(static_cast<FactKind>(kind), cue, facts);
        }
    }
}

void FactFinder::State::from_code(const FactContext& context, std::vector<Fact>& facts) const {
    for (const auto& [recognise, kind] : recognisers) {
        recognise(context, kind, facts);
    }
}

FactFinder::FactFinder(const Rulebook& rulebook) : state_(std::make_unique<State>(rulebook)) {}
FactFinder::~FactFinder() = default;

NoticeFacts FactFinder::find(const NoticeParts& notice) const {
    const Places places = place_sentences(notice, state_->rulebook);
    const FactContext context{state_->rulebook, notice.document, notice.text,       notice.outline,
                              notice.entities,  places.units,    places.section_of, notice.language};
    const MatchInput input{notice.document, notice.text, notice.entities, places.units};

    NoticeFacts found;
    state_->from_cues(context, input, found);
    state_->from_bodies(context, input, found.facts);
    state_->from_code(context, found.facts);
    put_in_order(found.facts);
    std::ranges::sort(found.near_misses, {}, [](const NearMissMention& m) { return std::pair(m.miss, m.span); });
    return found;
}

}  // namespace selostelint
