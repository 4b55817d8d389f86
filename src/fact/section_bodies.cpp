#include "fact/section_bodies.h"

#include <algorithm>
#include <string>

#include "fact/field_labels.h"
#include "language/token_view.h"

namespace selostelint {

namespace {

/// Reads what stands under headings of some kinds.
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
            std::uint32_t telling = no_sentence;
            std::uint32_t words = 0;
            for (; s < sentences && same_place(s, first); ++s) {
                const std::uint32_t here = counts(s, cue) ? words_in(s, section) : 0;
                if (here > 0 && telling == no_sentence && !is_field_label(context_, s)) telling = s;
                words += here;
            }
            if (words >= cue.min_words && !section.body.empty()) {
                facts.push_back(fact(kind, cue, telling == no_sentence ? first : telling));
            }
            --s;
        }
    }

private:
    static constexpr std::uint32_t no_sentence = Sentence::none;

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

    /// Stands at the sentence, behind the label with which it may begin.
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

}  // namespace

void read_section_bodies(const FactContext& context, const MatchInput& input, std::vector<Fact>& facts) {
    const BodyReader bodies(context, input);
    for (std::uint32_t kind = 0; kind < context.rulebook.facts.size(); ++kind) {
        for (const BodyCue& cue : context.rulebook.facts[kind].bodies) {
            bodies.read(static_cast<FactKind>(kind), cue, facts);
        }
    }
}

}  // namespace selostelint
