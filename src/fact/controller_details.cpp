#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "fact/contact_values.h"
#include "fact/controllers.h"
#include "fact/field_labels.h"
#include "fact/legal_forms.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Finds who the controller is and gathers what stands beside its name.
class ControllerReader {
public:
    ControllerReader(const FactContext& context, FactKind kind, std::span<const Fact> facts)
        : context_(context), kind_(kind), facts_(facts), section_(context.rulebook.section("controller")) {}

    std::optional<Fact> read() const {
        const Span name = name_span();
        if (name.empty()) return std::nullopt;
        Fact fact = context_.fact(kind_, name);
        fact.text = name_text(name);
        fact.details.push_back({"name", fact.text});
        add_contacts(fact);
        add_authority(fact);
        return fact;
    }

private:
    Span name_span() const {
        const std::vector<ControllerClaim> claims = controller_claims(context_);
        if (!claims.empty()) return claims.front().name->span;
        for (const Section& section : context_.outline.sections) {
            if (!section_ || !FactContext::is_headed(section, *section_) || section.body.empty()) continue;
            for (const EntityMention& mention : context_.entities_within(section.body)) {
                if (mention.kind == EntityKind::organisation) return mention.span;
            }
            const Span first = first_words(section.body);
            return first.empty() ? person_name(context_, section.body) : first;
        }
        return identified();
    }

    /// "Keskinäinen Vakuutusyhtiö Turvapuu, …": at most six words before the first comma or the line's end that are no
    /// sentence and no label.
    Span first_words(Span body) const {
        constexpr std::ptrdiff_t most = 6;
        const auto& tokens = context_.text.tokens;
        std::uint32_t sentence = context_.sentence_at(body.begin);
        const auto stands = [&] {
            return sentence < context_.text.sentences.size() && context_.text.sentences[sentence].span.begin < body.end;
        };
        while (stands() && is_field_label(context_, sentence)) ++sentence;
        if (!stands()) return {};
        const auto first = tokens.begin() + context_.text.sentences[sentence].first_token;
        const auto end = tokens.begin() + context_.text.sentences[sentence].end_token;
        auto begin = first;
        while (begin != end && begin->span.begin < body.begin) ++begin;
        auto last = begin;
        for (; last != end && context_.document[last->span] != ","; ++last) {
            const bool name = last->kind == TokenKind::word && last->word != nullptr && !last->word->finite &&
                              !is_label(*last->word) && context_.entities_within(last->span).empty();
            if (!name || last - begin >= most) return {};
        }
        const bool proper = last != begin && is_upper_first(context_.document[begin->span]);
        return proper ? Span{begin->span.begin, (last - 1)->span.end} : Span{};
    }

    /// "Nimi", "ORGANISAATION NIMI": what a form asks for.
    static bool is_label(const Word& word) {
        return std::ranges::any_of(word.readings, [](const Reading& reading) {
            return reading.lemma == "nimi" || reading.lemma == "osoite" || reading.lemma == "yhteystieto" ||
                   reading.lemma == "rekisterinpitäjä" || reading.lemma == "yritys" ||
                   reading.word_class == "asemosana";
        });
    }

    static bool is_upper_first(std::string_view word) {
        std::size_t at = 0;
        return !word.empty() && is_upper(next_code_point(word, at));
    }

    /// The first legal person that the cues of "controller_identity" speak of, where no heading and no sentence names
    /// the controller.
    Span identified() const {
        const auto identity = context_.rulebook.fact("controller_identity");
        const EntityMention* earliest = nullptr;
        for (const Fact& fact : facts_) {
            if (!identity || fact.kind != *identity || fact.certainty != Certainty::stated) continue;
            for (const EntityMention& mention : context_.entities_within(fact.span)) {
                const bool earlier = earliest == nullptr || mention.span < earliest->span;
                if (mention.kind == EntityKind::organisation && earlier && is_legal_person(context_, mention)) {
                    earliest = &mention;
                }
            }
        }
        return earliest == nullptr ? Span{} : earliest->span;
    }

    std::string name_text(Span name) const {
        for (const EntityMention& mention : context_.entities_within(name)) {
            if (mention.kind == EntityKind::organisation && mention.span == name) return base_name(context_, mention);
        }
        return std::string(context_.document[name]);
    }

    void add_contacts(Fact& fact) const {
        const Span place = place_of_values(fact);
        for (const EntityMention& mention : context_.entities_within(place)) {
            if (mention.kind == EntityKind::business_id && mention.valid) {
                fact.details.push_back({"business_id", mention.value});
                break;
            }
        }
        if (!shares_heading(fact)) {
            std::ranges::move(contact_values(context_, place), std::back_inserter(fact.details));
        }
    }

    Span place_of_values(const Fact& fact) const {
        const bool held = fact.section != FactContext::no_section && section_ &&
                          FactContext::is_headed(context_.outline.sections[fact.section], *section_);
        return held ? context_.outline.sections[fact.section].body : fact.sentence;
    }

    /// Under "Rekisterinpitäjä ja yhteyshenkilö" the contact details may be those of the person.
    bool shares_heading(const Fact& fact) const {
        if (fact.section == FactContext::no_section) return false;
        return std::ranges::any_of(context_.outline.sections[fact.section].kinds, [&](SectionKind kind) {
            const std::string& name = context_.rulebook[kind].name;
            return name == "dpo" || name == "contact_person" || name == "controller_representative";
        });
    }

    /// Whether it is an authority, and by which words; nothing where the notice leaves it open.
    void add_authority(Fact& fact) const {
        const auto role = context_.rulebook.fact("role");
        const Fact* reason = nullptr;
        for (const Fact& other : facts_) {
            if (!role || other.kind != *role || other.certainty != Certainty::stated) continue;
            if (context_.rulebook[*role].values[other.value] != "public_authority") continue;
            const bool better =
                reason == nullptr || (fact.span.overlaps(other.span) && !fact.span.overlaps(reason->span));
            if (better) reason = &other;
        }
        if (reason != nullptr) {
            const bool in_name = fact.span.overlaps(reason->span);
            fact.details.push_back({"authority", "yes"});
            fact.details.push_back(
                {"authority_reason", in_name ? fact.text : std::string(context_.document[reason->span])});
            return;
        }
        const std::size_t blank = fact.text.rfind(' ');
        const std::string last = blank == std::string::npos ? "" : fact.text.substr(blank + 1);
        if (is_legal_form(lower_case(last))) {
            fact.details.push_back({"authority", "no"});
            fact.details.push_back({"authority_reason", last});
        }
    }

    const FactContext& context_;
    FactKind kind_;
    std::span<const Fact> facts_;
    std::optional<SectionKind> section_;
};

}  // namespace

void recognise_controller_details(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    if (std::optional<Fact> fact = ControllerReader(context, kind, facts).read()) {
        facts.push_back(std::move(*fact));
    }
}

}  // namespace selostelint
