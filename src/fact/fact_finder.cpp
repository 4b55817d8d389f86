#include "fact/fact_finder.h"

#include <algorithm>
#include <tuple>

#include "fact/context.h"
#include "fact/entities.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

std::vector<OwnedCue> fact_cues(const Rulebook& rulebook) {
    std::vector<OwnedCue> cues;
    for (std::uint32_t kind = 0; kind < rulebook.facts.size(); ++kind) {
        for (const Cue& cue : rulebook.facts[kind].cues) {
            cues.push_back({&cue, kind});
        }
    }
    // Mentions of law run with the facts' cues, in one pass; their owners are numbered after the facts.
    for (std::uint32_t law = 0; law < rulebook.law.size(); ++law) {
        for (const Cue& cue : rulebook.law[law].mentions) {
            cues.push_back({&cue, static_cast<std::uint32_t>(rulebook.facts.size()) + law});
        }
    }
    return cues;
}

/// The section that holds each sentence, and how each stands in the notice.
void place_sentences(const Document& document, const TokenisedText& text, const Outline& outline,
                     std::vector<Unit>& units, std::vector<std::uint32_t>& section_of) {
    std::uint32_t section = 0;
    for (const Sentence& sentence : text.sentences) {
        Unit unit{sentence.first_token, sentence.end_token, sentence.lead_in, 0, 0};
        const BlockRole role = document.blocks[sentence.block].role;
        if (role == BlockRole::chrome || role == BlockRole::front_matter) {
            unit.standing = role == BlockRole::front_matter ? standing::front_matter : standing::page;
            units.push_back(unit);
            section_of.push_back(FactContext::no_section);
            continue;
        }
        while (section + 1 < outline.sections.size() && outline.sections[section + 1].first_block <= sentence.block) {
            ++section;
        }
        unit.standing = standing::body;
        if (section < outline.sections.size()) {
            const Section& here = outline.sections[section];
            for (const SectionKind kind : here.kinds) {
                unit.sections |= mask_of(kind);
            }
            if (here.heading.overlaps(sentence.span)) {
                // A label with its value is both a heading and a sentence.
                const bool whole = here.heading.end + 2 >= sentence.span.end;
                unit.standing = whole ? standing::heading : standing::heading | standing::body;
            }
        }
        if (outline.title && outline.title->overlaps(sentence.span)) {
            unit.standing |= standing::title;
        }
        units.push_back(unit);
        section_of.push_back(section < outline.sections.size() ? section : FactContext::no_section);
    }
}

void from_match(const FactContext& context, const CueMatch& match, std::vector<Fact>& facts) {
    Fact fact = context.fact(static_cast<FactKind>(match.owner), match.span);
    fact.value = match.cue->value;
    fact.certainty = match.cue->certainty;
    fact.polarity = match.polarity;
    fact.text = std::string(context.document[match.span]);
    facts.push_back(std::move(fact));
}

/// What stands under a heading, without what the cue tells to leave out.
void from_bodies(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    for (const BodyCue& cue : context.rulebook[kind].bodies) {
        SectionMask wanted = 0;
        for (const SectionKind section : cue.sections) {
            wanted |= mask_of(section);
        }
        for (std::uint32_t s = 0; s < context.text.sentences.size(); ++s) {
            const Unit& unit = context.units[s];
            const bool mixed = cue.alone && (unit.sections & ~wanted) != 0;
            if ((unit.sections & wanted) == 0 || mixed || (unit.standing & standing::body) == 0) {
                continue;
            }
            const Section& section = context.outline.sections[context.section_of[s]];
            std::uint32_t words = 0;
            std::uint32_t last = s;
            for (; last < context.text.sentences.size() && context.section_of[last] == context.section_of[s]; ++last) {
                if (!cue.none.empty() &&
                    any_slot_filled({context.document, context.text, context.entities, context.units},
                                    context.rulebook.vocabulary, context.units[last], cue.none)) {
                    continue;
                }
                for (std::uint32_t t = context.units[last].first_token; t < context.units[last].end_token; ++t) {
                    const Token& token = context.text.tokens[t];
                    words += token.kind != TokenKind::punctuation && !section.heading.overlaps(token.span) ? 1 : 0;
                }
            }
            if (words >= cue.min_words && !section.body.empty()) {
                const Span first{std::max(context.text.sentences[s].span.begin, section.body.begin),
                                 std::max(context.text.sentences[s].span.end, section.body.begin)};
                Fact fact = context.fact(kind, first.empty() ? section.body : first);
                fact.value = cue.value;
                fact.certainty = cue.certainty;
                fact.text = std::string(context.document[fact.span]);
                facts.push_back(std::move(fact));
            }
            s = last - 1;
        }
    }
}

void put_in_order(std::vector<Fact>& facts) {
    std::ranges::stable_sort(facts, {}, [](const Fact& f) {
        return std::tuple(f.span.begin, ~f.span.end, f.kind, f.value, f.certainty == Certainty::hinted);
    });
    std::vector<Fact> kept;
    for (Fact& fact : facts) {
        const bool covered = std::any_of(kept.rbegin(), kept.rend(), [&](const Fact& other) {
            return other.kind == fact.kind && other.value == fact.value && other.law == fact.law &&
                   other.certainty == fact.certainty && other.polarity == fact.polarity && other.span.overlaps(fact.span);
        });
        if (!covered) {
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

    explicit State(const Rulebook& book)
        : rulebook(book), matcher(book, fact_cues(book)), law_mention(book.fact("law_mention")) {}
};

FactFinder::FactFinder(const Rulebook& rulebook) : state_(std::make_unique<State>(rulebook)) {}
FactFinder::~FactFinder() = default;

std::vector<Fact> FactFinder::find(const Document& document, const TokenisedText& text, const Outline& outline,
                                   const LanguageShare& language) const {
    const Rulebook& rulebook = state_->rulebook;
    std::vector<Unit> units;
    std::vector<std::uint32_t> section_of;
    units.reserve(text.sentences.size());
    section_of.reserve(text.sentences.size());
    place_sentences(document, text, outline, units, section_of);
    const std::vector<EntityMention> entities = find_entities(document, text);
    const FactContext context{rulebook, document, text, outline, entities, units, section_of, language};

    std::vector<Fact> facts;
    for (const CueMatch& match : state_->matcher.find({document, text, entities, units})) {
        if (match.owner < rulebook.facts.size()) {
            from_match(context, match, facts);
        } else if (state_->law_mention) {
            Fact fact = context.fact(*state_->law_mention, match.span);
            fact.law = static_cast<LawId>(match.owner - rulebook.facts.size());
            facts.push_back(std::move(fact));
        }
    }
    for (std::uint32_t kind = 0; kind < rulebook.facts.size(); ++kind) {
        from_bodies(context, static_cast<FactKind>(kind), facts);
    }
    for (const NamedRecogniser& named : fact_recognisers) {
        for (std::uint32_t kind = 0; kind < rulebook.facts.size(); ++kind) {
            if (rulebook.facts[kind].recogniser == named.name) {
                named.recognise(context, static_cast<FactKind>(kind), facts);
            }
        }
    }
    put_in_order(facts);
    return facts;
}

}  // namespace selostelint
