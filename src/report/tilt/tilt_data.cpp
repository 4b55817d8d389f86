#include "report/tilt/tilt_data.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "report/tilt/tilt_storage.h"

namespace selostelint {

namespace {

using namespace std::string_view_literals;

/// The points of Article 6(1) by the values of the fact legal_basis.
constexpr std::array article_6 = {
    std::pair{"consent"sv, "GDPR-6-1-a"sv},          std::pair{"contract"sv, "GDPR-6-1-b"sv},
    std::pair{"legal_obligation"sv, "GDPR-6-1-c"sv}, std::pair{"vital_interests"sv, "GDPR-6-1-d"sv},
    std::pair{"public_task"sv, "GDPR-6-1-e"sv},      std::pair{"legitimate_interest"sv, "GDPR-6-1-f"sv}};

/// A sentence about a right may speak of data and of giving them, and says nothing of recipients or kinds.
const TiltFacts::Names rights = {"right_access",      "right_rectification", "right_erasure",    "right_objection",
                                 "right_restriction", "right_portability",   "withdraw_consent", "complaint"};

/// Gathers the legal bases, each once for each purpose that it is told for.
class BasisReader {
public:
    explicit BasisReader(const TiltFacts& facts) : facts_(facts), of_retention_(facts.sentences_of({"retention"})) {}

    std::vector<TiltBasis> read();

private:
    void add(std::string reference, const Fact& fact);
    std::set<const Fact*> told() const;

    const TiltFacts& facts_;
    std::set<Span> of_retention_;
    std::set<std::pair<std::string, std::string>> known_;
    std::vector<TiltBasis> bases_;
};

void BasisReader::add(std::string reference, const Fact& fact) {
    if (!known_.emplace(reference, facts_.detail(fact, "purpose")).second) return;
    bases_.push_back({std::move(reference), &fact});
}

/// A basis with its purpose is one wherever it stands; a consent or a law that is spoken of in passing is none, nor is the
/// law that tells how long data are kept.
std::set<const Fact*> BasisReader::told() const {
    std::set<const Fact*> told;
    const std::vector<const Fact*> found = facts_.affirmed("legal_basis");
    for (const Fact* fact : found) {
        if (!facts_.detail(*fact, "purpose").empty()) told.insert(fact);
    }
    for (const Fact* fact :
         facts_.placed(found, {"legal_basis", "purposes", "legitimate_interests", "special_categories"})) {
        if (!of_retention_.contains(fact->sentence)) told.insert(fact);
    }
    return told;
}

std::vector<TiltBasis> BasisReader::read() {
    const std::set<const Fact*> told = this->told();
    for (const Fact* fact : facts_.affirmed("legal_basis")) {
        const auto point =
            std::ranges::find(article_6, facts_.value(*fact), &std::pair<std::string_view, std::string_view>::first);
        if (point == article_6.end() || !told.contains(fact)) continue;
        add(std::string(point->second), *fact);
        if (point->first != "legal_obligation" && point->first != "public_task") continue;
        for (std::string& statute : statute_references(facts_.words(fact->sentence))) add(std::move(statute), *fact);
    }
    return std::move(bases_);
}

/// Gathers the kinds of data and the periods of each.
class CategoryReader {
public:
    explicit CategoryReader(const TiltFacts& facts) : facts_(facts) {}

    /// `anything`: whether something else is told of the data, which then are of one kind without a name.
    std::vector<TiltCategory> read(bool anything);

private:
    void read_names();
    void read_periods();
    void add_period(const Fact& period);
    std::string data_of(const Fact& period) const;

    const TiltFacts& facts_;
    std::vector<TiltCategory> categories_;
    std::map<std::string, std::size_t> by_name_;
    std::vector<const Fact*> general_;  ///< periods of all data
};

void CategoryReader::read_names() {
    // Under "Mitä tietoja keräämme ja miksi?" a sentence that tells what for names no data.
    std::set<Span> of_else = facts_.sentences_of(rights);
    for (const Fact* fact : facts_.affirmed("purposes")) {
        if (facts_.under_several(*fact)) of_else.insert(fact->sentence);
    }
    for (const Span place : facts_.statements("data_categories", {"data_categories"}, of_else)) {
        by_name_.emplace(facts_.words(place), categories_.size());
        categories_.push_back({facts_.words(place), place, {}});
    }
}

/// The data that a period is of; "" for what is only the heading beside it in a table.
std::string CategoryReader::data_of(const Fact& period) const {
    std::string data = facts_.detail(period, "data");
    return facts_.is_heading(data) ? "" : data;
}

/// "Laskutusaineistoa säilytetään kuusi vuotta": data that only their period names are a kind of data as well. In
/// "Lokit poistetaan vuoden ja viestit kahden kuluttua" the second period is of some data too; one that stands without any
/// is of all.
void CategoryReader::read_periods() {
    std::vector<const Fact*> periods = facts_.stated("retention_period");
    if (periods.empty()) periods = facts_.placed(facts_.stated("retention"), {"retention"});
    std::set<Span> of_some;
    for (const Fact* fact : periods) {
        if (!data_of(*fact).empty()) of_some.insert(fact->sentence);
    }
    for (const Fact* fact : periods) {
        of_some.contains(fact->sentence) ? add_period(*fact) : general_.push_back(fact);
    }
}

void CategoryReader::add_period(const Fact& period) {
    const auto [at, is_new] = by_name_.emplace(data_of(period), categories_.size());
    if (is_new) categories_.push_back({at->first, period.sentence, {}});
    categories_[at->second].periods.push_back(&period);
}

std::vector<TiltCategory> CategoryReader::read(bool anything) {
    read_names();
    read_periods();
    // "Muut tiedot säilytetään …" is of none of the kinds where each has a period of its own.
    const bool each_has = std::ranges::none_of(categories_, &std::vector<const Fact*>::empty, &TiltCategory::periods);
    if ((categories_.empty() && anything) || (each_has && !general_.empty())) categories_.push_back({});
    for (TiltCategory& category : categories_) {
        if (category.periods.empty()) category.periods = general_;
    }
    return std::move(categories_);
}

/// Those with a name stand in the place of the sentences that name them.
std::vector<TiltRecipient> recipients(const TiltFacts& facts, const std::vector<Span>& places) {
    std::vector<TiltRecipient> found;
    std::set<std::string> names;
    std::set<Span> naming;
    for (const Fact* fact : facts.placed(facts.affirmed("named_recipient"), {"recipients", "processors"})) {
        const auto place =
            std::ranges::partition_point(places, [&](Span other) { return other.end <= fact->span.begin; });
        const bool around = place != places.end() && place->contains(fact->span);
        if (around) naming.insert(*place);
        std::string name = facts.detail(*fact, "name");
        if (name.empty()) name = facts.view().value(fact->text);
        if (names.insert(name).second) found.push_back({around ? *place : fact->sentence, fact, std::move(name)});
    }
    for (const Span place : places) {
        if (!naming.contains(place)) found.push_back({place, nullptr, {}});
    }
    return found;
}

/// Facts that say flatly that there are no recipients. "EU:n ulkopuolelle", "ilman suostumusta" and "muille" say it of
/// some; the fact disclosure_denial knows such words, and "Ei luovuteta" under its heading has no room for any.
std::vector<const Fact*> flat_denials(const TiltFacts& facts) {
    const std::set<Span> flat = facts.sentences_of({"disclosure_denial"});
    std::vector<const Fact*> denials = facts.denied("recipients");
    std::erase_if(denials, [&](const Fact* fact) { return !flat.contains(fact->sentence); });
    if (!denials.empty()) return denials;
    denials = facts.placed(facts.denied("recipients"), {"recipients", "processors"});
    std::erase_if(denials, [&](const Fact* fact) { return std::ranges::count(facts.words(fact->sentence), ' ') > 1; });
    return denials;
}

void read_recipients(const TiltFacts& facts, TiltData& data) {
    std::set<Span> of_else = facts.sentences_of(rights);
    // Under "Kuka käsittelee tietojasi?" the controller stands, too.
    of_else.merge(facts.sentences_of({"transfer_ground", "third_country", "controller_details"}));
    for (const Fact* fact : facts.denied("recipients")) of_else.insert(fact->sentence);
    data.recipients = recipients(facts, facts.statements("recipients", {"recipients", "processors"}, of_else));
    data.recipient_denials = flat_denials(facts);
}

void read_consequences(const TiltFacts& facts, TiltData& data) {
    data.consequences_place = facts.only_section("provision_requirement");
    data.consequences = facts.words(data.consequences_place);
    if (!data.consequences.empty()) return;
    std::vector<const Fact*> said = facts.stated("provision_requirement");
    const std::set<Span> of_rights = facts.sentences_of(rights);
    std::erase_if(said, [&](const Fact* fact) { return of_rights.contains(fact->sentence); });
    data.consequences = facts.sentences(said);
    if (!said.empty()) data.consequences_place = said.front()->sentence;
}

}  // namespace

TiltData read_tilt_data(const TiltFacts& facts) {
    TiltData data;
    data.purposes = facts.statements("purposes", {"purposes"});
    data.bases = BasisReader(facts).read();
    read_recipients(facts, data);
    read_consequences(facts, data);
    data.interests = facts.preferred(facts.affirmed("legitimate_interest_explained"),
                                     {"legitimate_interests", "legal_basis", "purposes"});
    const bool anything = !data.purposes.empty() || !data.bases.empty() || !data.recipients.empty();
    data.categories = CategoryReader(facts).read(anything);
    return data;
}

}  // namespace selostelint
