#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fact/controllers.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

bool is_under(const FactContext& context, std::uint32_t sentence, std::string_view name) {
    const auto section = context.rulebook.section(name);
    return section && context.under(sentence, *section);
}

/// Whether the words of the sentence say that an organisation processes data on the controller's behalf.
bool speaks_of_processing(const FactContext& context, std::uint32_t sentence) {
    const Unit& unit = context.units[sentence];
    for (std::uint32_t i = unit.first_token; i < unit.end_token; ++i) {
        const Word* word = context.text.tokens[i].word;
        if (word == nullptr) continue;
        const bool on_behalf = word->lower == "lukuun" || word->lower == "lukuumme" || word->lower == "puolesta" ||
                               word->lower == "puolestamme";
        const bool processor = std::ranges::any_of(word->readings, [](const Reading& reading) {
            return reading.lemma == "käsittelijä" || reading.lemma == "alihankkija" ||
                   reading.lemma == "alikäsittelijä" || reading.lemma == "palveluntarjoaja" ||
                   reading.lemma == "toimittaja";
        });
        if (on_behalf || processor) return true;
    }
    return false;
}

/// "Yhdistys", "Seuran hallitus" at the start of a sentence: what the controller calls itself or its organs. The capital
/// is the sentence's; a name has another or is no common noun.
bool is_common_noun(const FactContext& context, const EntityMention& mention) {
    const auto& tokens = context.text.tokens;
    const Word* first = tokens[mention.first_token].word;
    const std::uint32_t sentence = context.sentence_at(mention.span.begin);
    const bool starts = mention.first_token == context.text.sentences[sentence].first_token;
    const bool common = first == nullptr || std::ranges::all_of(first->readings, [](const Reading& reading) {
                            return reading.word_class == "nimisana";
                        });
    return starts && common && (first == nullptr || first->known) &&
           std::all_of(
               tokens.begin() + mention.first_token + 1, tokens.begin() + mention.end_token,
               [](const Token& token) { return token.word != nullptr && token.word->surface == token.word->lower; });
}

class RecipientFinder {
public:
    RecipientFinder(const FactContext& context, FactKind kind, std::span<const Fact> facts)
        : context_(context), kind_(kind) {
        const auto recipients = context.rulebook.fact("recipients");
        const auto controller = context.rulebook.fact("controller_details");
        for (const Fact& fact : facts) {
            if (recipients && fact.kind == *recipients && fact.polarity == Polarity::negated) {
                denied_.insert(context.sentence_at(fact.span.begin));
            }
            if (controller && fact.kind == *controller) controller_ = fact.text;
        }
        processor_ = context.rulebook[kind].value_of("processor").value_or(0);
    }

    std::vector<Fact> run() {
        std::vector<Fact> found;
        std::set<std::string> seen;
        for (const EntityMention& mention : context_.entities) {
            if (!is_recipient(mention) || !seen.insert(base_name(context_, mention)).second) continue;
            Fact fact = context_.fact(kind_, mention.span);
            fact.value = is_processor(context_.sentence_at(mention.span.begin)) ? processor_ : 0;
            fact.text = base_name(context_, mention);
            fact.details.push_back({"name", fact.text});
            found.push_back(std::move(fact));
        }
        return found;
    }

private:
    /// Whether the sentence, its section or the sentence that leads it in speaks of processors; asked of each once.
    bool is_processor(std::uint32_t sentence) {
        const auto [known, is_first] = processing_.try_emplace(sentence, false);
        if (is_first) {
            const std::uint32_t lead_in = context_.units[sentence].lead_in;
            known->second = is_under(context_, sentence, "processors") || speaks_of_processing(context_, sentence) ||
                            (lead_in < context_.units.size() && speaks_of_processing(context_, lead_in));
        }
        return known->second;
    }

    bool is_recipient(const EntityMention& mention) const {
        const std::uint32_t sentence = context_.sentence_at(mention.span.begin);
        if (mention.kind != EntityKind::organisation || sentence >= context_.units.size()) return false;
        const bool told = is_under(context_, sentence, "recipients") || is_under(context_, sentence, "processors");
        return told && context_.in_body(sentence) && !denied_.contains(sentence) &&
               !is_common_noun(context_, mention) && base_name(context_, mention) != controller_;
    }

    const FactContext& context_;
    FactKind kind_;
    std::string controller_;
    std::set<std::uint32_t> denied_;            ///< sentences that deny disclosure
    std::map<std::uint32_t, bool> processing_;  ///< by sentence
    std::uint8_t processor_ = 0;
};

}  // namespace

void recognise_named_recipients(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    std::vector<Fact> found = RecipientFinder(context, kind, facts).run();
    // The cues know services by their first names: "Stripe" of "Stripe Payments Europe Ltd" is told already.
    std::erase_if(facts, [&](const Fact& fact) {
        if (fact.kind != kind) return false;
        const auto next =
            std::ranges::partition_point(found, [&](const Fact& other) { return other.span.end <= fact.span.begin; });
        return next != found.end() && next->span.overlaps(fact.span);
    });
    std::ranges::move(found, std::back_inserter(facts));
}

}  // namespace selostelint
