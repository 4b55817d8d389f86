#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "fact/controllers.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Whether two words may be forms of one: inflection changes the end of a name, and a name may be part of a longer one.
bool may_be_same_word(const std::string& a, const std::string& b) {
    constexpr std::size_t stem = 5;  // bytes
    return a.substr(0, stem) == b.substr(0, stem) || a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

/// Whether one of the words is in capitals and begins as the other name does: "LKS ry" for "Lumikuuran kyläseura ry".
bool may_be_short_for(const ControllerClaim& a, const ControllerClaim& b) {
    constexpr std::size_t longest = 6;
    if (a.telling.size() != 1 || a.telling[0].size() > longest || b.telling.empty()) return false;
    const std::string_view written = a.name->value;
    const bool capitals =
        std::all_of(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(a.telling[0].size()),
                    [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && a.telling[0].front() == b.telling[0].front();
}

/// Names that share a word or its stem may be two ways of writing one name, as may be one and its initials; only
/// plainly different ones accuse.
bool may_be_same(const ControllerClaim& a, const ControllerClaim& b) {
    return may_be_short_for(a, b) || may_be_short_for(b, a) || a.telling.empty() || b.telling.empty() ||
           std::ranges::any_of(a.telling, [&](const std::string& word) {
               return std::ranges::any_of(b.telling,
                                          [&](const std::string& other) { return may_be_same_word(word, other); });
           });
}

class ConflictFinder {
public:
    ConflictFinder(const FactContext& context, FactKind kind, std::vector<Fact>& facts)
        : context_(context), kind_(kind), facts_(facts), claims_(controller_claims(context)) {}

    void run() {
        const auto joint = context_.rulebook.fact("joint_controllers");
        if (joint && std::ranges::any_of(facts_, [&](const Fact& fact) { return fact.kind == *joint; })) {
            return;
        }
        compare_names();
        compare_business_ids();
    }

private:
    void compare_names() {
        for (std::size_t i = 1; i < claims_.size(); ++i) {
            if (!may_be_same(claims_[i], claims_[0])) {
                add(*claims_[i].name, *claims_[0].name);
            }
        }
    }

    void compare_business_ids() {
        const std::vector<const EntityMention*> ids = business_ids();
        for (std::size_t i = 1; i < ids.size(); ++i) {
            if (ids[i]->value != ids[0]->value) {
                add(*ids[i], *ids[0]);
            }
        }
    }

    void add(const EntityMention& second, const EntityMention& first) {
        Fact fact = context_.fact(kind_, second.span);
        fact.text = second.value;
        fact.other = first.span;
        facts_.push_back(std::move(fact));
    }

    /// Business ids of the controller's section, and those that stand beside the controller's name elsewhere, the
    /// page's footer included.
    std::vector<const EntityMention*> business_ids() const {
        const auto section = context_.rulebook.section("controller");
        std::vector<const EntityMention*> ids;
        for (const EntityMention& mention : context_.entities) {
            const std::uint32_t sentence = context_.sentence_at(mention.span.begin);
            if (mention.kind != EntityKind::business_id || sentence >= context_.units.size()) continue;
            const bool own = section && context_.in_body(sentence) && context_.under(sentence, *section);
            if (own || (!claims_.empty() && names(sentence, *claims_[0].name))) ids.push_back(&mention);
        }
        return ids;
    }

    bool names(std::uint32_t sentence, const EntityMention& organisation) const {
        const auto mentions = context_.entities_within(context_.text.sentences[sentence].span);
        return std::ranges::any_of(mentions, [&](const EntityMention& mention) {
            return mention.kind == EntityKind::organisation && mention.value == organisation.value;
        });
    }

    const FactContext& context_;
    FactKind kind_;
    std::vector<Fact>& facts_;
    std::vector<ControllerClaim> claims_;
};

}  // namespace

void recognise_controller_conflicts(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    ConflictFinder(context, kind, facts).run();
}

}  // namespace selostelint
