#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "fact/data_names.h"
#include "fact/recognisers.h"
#include "fact/starting_event.h"

namespace selostelint {

namespace {

/// How well a notice tells how long data are kept; the names stand in facts/retention_period.toml in this order.
/// Grade 0 is a notice that says nothing of it and has no such fact.
enum class Grade : std::uint8_t { circular = 1, unnamed_law, criterion, period_with_event, period_by_category };

constexpr std::array<std::string_view, 4> most_words = {"enintään", "korkeintaan", "viimeistään", "maksimissaan"};
constexpr std::array<std::string_view, 2> least_words = {"vähintään", "ainakin"};

constexpr std::array<std::string_view, 14> other_sections = {"legal_basis",       "purposes",
                                                             "security",          "rights",
                                                             "right_access",      "right_erasure",
                                                             "right_restriction", "right_objection",
                                                             "right_portability", "right_rectification",
                                                             "recipients",        "cookies",
                                                             "data_categories",   "provision_requirement"};

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// Gathers the periods and criteria that the facts of kind `retention` rest on.
class PeriodReader {
public:
    PeriodReader(const FactContext& context, FactKind kind, FactKind retention, std::vector<Fact>& facts)
        : context_(context),
          kind_(kind),
          retention_(retention),
          facts_(facts),
          names_(context),
          concrete_(context.rulebook[retention].value_of("concrete")) {}

    void run() {
        std::map<std::uint32_t, std::vector<const Fact*>> said;  // by sentence, in the order of the text
        for (const Fact& fact : facts_) {
            const std::uint32_t sentence = context_.sentence_at(fact.span.begin);
            if (fact.kind == retention_ && fact.certainty == Certainty::stated && sentence < context_.units.size()) {
                said[sentence].push_back(&fact);
            }
        }
        for (const EntityMention& mention : context_.entities) {
            const std::uint32_t sentence = context_.sentence_at(mention.span.begin);
            if (mention.kind == EntityKind::duration && sentence < context_.units.size() &&
                context_.in_body(sentence) && in_column_of_periods(sentence)) {
                said.try_emplace(sentence);
            }
        }
        std::vector<Fact> found;
        for (const auto& [sentence, by] : said) {
            read(sentence, by, found);
        }
        raise_categories(found);
        std::ranges::move(found, std::back_inserter(facts_));
    }

private:
    bool in_column_of_periods(std::uint32_t sentence) const {
        const std::string_view column = names_.column(sentence);
        return column.find("äilytysai") != std::string_view::npos || column.find("ÄILYTYSAI") != std::string_view::npos;
    }

    void read(std::uint32_t sentence, const std::vector<const Fact*>& by, std::vector<Fact>& found) const {
        const bool concrete = std::ranges::any_of(by, [&](const Fact* fact) { return fact->value == concrete_; });
        const bool counted = (concrete || by.empty()) && periods(sentence, found);
        if (!counted && !by.empty() && !speaks_of_else(sentence)) {
            found.push_back(criterion(*by.front(), sentence, concrete));
        }
    }

    /// Under these headings "säilyttää" is a basis, a purpose, a right or a way to protect, and no storage period.
    bool speaks_of_else(std::uint32_t sentence) const {
        return std::ranges::any_of(other_sections, [&](std::string_view name) {
            const auto section = context_.rulebook.section(name);
            return section && context_.under(sentence, *section);
        });
    }

    /// Adds the periods of a sentence; false when it has none and not even an interval.
    bool periods(std::uint32_t s, std::vector<Fact>& found) const {
        // "Laskut säilytetään kuusi vuotta ja varaukset kaksi": what the first period is of need not be that of others.
        bool counted = false;
        const bool in_table = !names_.row(s).empty();
        std::string data = names_.of(s);
        for (const EntityMention& mention : context_.entities_within(context_.text.sentences[s].span)) {
            if (mention.kind != EntityKind::duration) continue;
            counted = true;
            // "vuoden välein": how often something is done, and no storage period.
            if (context_.document[mention.span].ends_with("välein")) continue;
            found.push_back(period(mention, data));
            if (!in_table) data.clear();
        }
        return counted;
    }

    Fact period(const EntityMention& mention, const std::string& data) const {
        const Span event = starting_event(context_, mention);
        const Span during = preceding_time(context_, mention);
        const std::string_view bound = bound_of(mention);
        const bool open = bound == "at_least" && event.empty();
        Fact fact = context_.fact(kind_, event.empty() ? mention.span : join(mention.span, event));
        fact.text = mention.value;
        grade(fact, open ? Grade::circular : !event.empty() ? Grade::period_with_event : Grade::criterion);
        fact.details.push_back({"period", mention.value});
        const auto add = [&](std::string_view name, std::string value) {
            if (!value.empty()) fact.details.push_back({name, std::move(value)});
        };
        add("shortest", mention.least);
        add("bound", std::string(bound));
        add("event", std::string(context_.document[event]));
        add("during", std::string(context_.document[during]));
        add("data", data);
        return fact;
    }

    /// A statement without a period: an event or a law that one can look up, a law unnamed, or an empty phrase.
    Fact criterion(const Fact& said, std::uint32_t s, bool concrete) const {
        Fact fact = context_.fact(kind_, said.span);
        fact.text = std::string(context_.document[said.span]);
        fact.polarity = said.polarity;
        const bool permanent = fact.text.find("ysyv") != std::string::npos;
        const bool law = names_law(s);
        grade(fact, concrete || law                  ? Grade::criterion
                    : !permanent && speaks_of_law(s) ? Grade::unnamed_law
                                                     : Grade::circular);
        if (permanent) {
            fact.details.push_back({"bound", "permanent"});
        }
        if (const std::string data = names_.of(s); !data.empty()) {
            fact.details.push_back({"data", data});
        }
        return fact;
    }

    static void grade(Fact& fact, Grade grade) {
        fact.value = static_cast<std::uint8_t>(static_cast<std::uint8_t>(grade) - 1);
        const std::string number = std::to_string(static_cast<int>(grade));
        if (fact.details.empty()) {
            fact.details.push_back({"grade", number});
        } else {
            fact.details.front().value = number;
        }
    }

    std::string_view bound_of(const EntityMention& mention) const {
        const std::uint32_t first = context_.text.sentences[context_.sentence_at(mention.span.begin)].first_token;
        for (std::uint32_t i = mention.first_token; i > first && mention.first_token - i < 3; --i) {
            const Word* word = context_.text.tokens[i - 1].word;
            if (word == nullptr) break;
            if (is_one_of(most_words, word->lower)) return "at_most";
            if (is_one_of(least_words, word->lower)) return "at_least";
            if (word->lower == "noin") return "about";
        }
        return {};
    }

    /// "kirjanpitolain mukaan": a law with a name or a number. "Lain mukaan" names none.
    bool names_law(std::uint32_t s) const {
        return any_word(s,
                        [](const Reading& reading) {
                            const bool law = !reading.parts.empty() &&
                                             (reading.parts.back() == "laki" || reading.parts.back() == "lainsäädäntö");
                            return law && reading.parts.size() > 1 && reading.lemma != "lainsäädäntö" &&
                                   reading.lemma != "tietosuojalaki" && reading.lemma != "tietosuojalainsäädäntö";
                        }) ||
               std::ranges::any_of(context_.entities_within(context_.text.sentences[s].span),
                                   [](const EntityMention& mention) { return mention.kind == EntityKind::statute; });
    }

    bool speaks_of_law(std::uint32_t s) const {
        return any_word(s, [](const Reading& reading) {
            return reading.lemma == "laki" || reading.lemma == "lainsäädäntö" || reading.lemma == "lakisääteinen" ||
                   reading.lemma == "viranomainen" || reading.lemma == "tiedonohjaussuunnitelma";
        });
    }

    template <class Holds>
    bool any_word(std::uint32_t s, Holds holds) const {
        const Sentence& sentence = context_.text.sentences[s];
        for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
            const Word* word = context_.text.tokens[i].word;
            if (word != nullptr && std::ranges::any_of(word->readings, holds)) return true;
        }
        return false;
    }

    /// Where two kinds of data or more have periods of their own, each of those periods is of the best grade.
    static void raise_categories(std::vector<Fact>& found) {
        const auto detail = [](const Fact& fact, std::string_view name) -> const Detail* {
            const auto at = std::ranges::find(fact.details, name, &Detail::name);
            return at == fact.details.end() ? nullptr : &*at;
        };
        std::set<std::string> categories;
        for (const Fact& fact : found) {
            const Detail* data = detail(fact, "data");
            if (data != nullptr && detail(fact, "period") != nullptr) categories.insert(data->value);
        }
        if (categories.size() < 2) return;
        for (Fact& fact : found) {
            const bool own = detail(fact, "data") != nullptr && detail(fact, "period") != nullptr;
            if (own && fact.details.front().value != "1") grade(fact, Grade::period_by_category);
        }
    }

    const FactContext& context_;
    FactKind kind_;
    FactKind retention_;
    std::vector<Fact>& facts_;
    DataNames names_;
    std::optional<std::uint8_t> concrete_;  ///< the value of facts that name a period, an event or a law
};

}  // namespace

void recognise_retention_periods(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    if (const auto retention = context.rulebook.fact("retention")) {
        PeriodReader(context, kind, *retention, facts).run();
    }
}

}  // namespace selostelint
