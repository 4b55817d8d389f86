#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// A name or business id that the notice gives its controller, and where.
struct Claim {
    std::string value;
    Span span;
};

constexpr std::array<std::string_view, 12> legal_forms = {"oy", "oyj", "ab",  "abp", "ry",  "rf",
                                                          "ky", "tmi", "osk", "sr",  "ltd", "säätiö"};

/// The words that tell one organisation from another, in lower case: no legal form, no case ending behind a colon.
std::vector<std::string> distinctive_words(const std::string& name) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : lower_case(name) + " ") {
        if (c != ' ' && c != '/' && c != ',') {
            word += c;
            continue;
        }
        word = word.substr(0, word.find(':'));
        if (!word.empty() && std::ranges::find(legal_forms, word) == legal_forms.end()) {
            words.push_back(word);
        }
        word.clear();
    }
    return words;
}

/// Names that share a word or its stem may be two ways of writing one name; only plainly different ones accuse.
bool may_be_same(const std::string& a, const std::string& b) {
    constexpr std::size_t stem = 5;  // bytes; inflection changes the end of a name
    const std::vector<std::string> others = distinctive_words(b);
    const std::vector<std::string> own = distinctive_words(a);
    return own.empty() || others.empty() || std::ranges::any_of(own, [&](const std::string& word) {
               return std::ranges::any_of(others, [&](const std::string& other) {
                   return word.substr(0, stem) == other.substr(0, stem) || word.find(other) != std::string::npos ||
                          other.find(word) != std::string::npos;
               });
           });
}

class ConflictFinder {
public:
    ConflictFinder(const FactContext& context, FactKind kind, std::vector<Fact>& facts)
        : context_(context), kind_(kind), facts_(facts) {}

    void run() {
        const auto joint = context_.rulebook.fact("joint_controllers");
        if (joint && std::ranges::any_of(facts_, [&](const Fact& fact) { return fact.kind == *joint; })) {
            return;
        }
        compare(names(), may_be_same);
        compare(business_ids(), [](const std::string& a, const std::string& b) { return a == b; });
    }

private:
    template <class Same>
    void compare(const std::vector<Claim>& claims, Same same) {
        for (std::size_t i = 1; i < claims.size(); ++i) {
            if (!same(claims[i].value, claims[0].value)) {
                Fact fact = context_.fact(kind_, claims[i].span);
                fact.text = claims[i].value;
                fact.other = claims[0].span;
                facts_.push_back(std::move(fact));
            }
        }
    }

    bool under(std::uint32_t sentence, std::string_view section) const {
        const auto kind = context_.rulebook.section(section);
        return kind && context_.under(sentence, *kind);
    }

    /// The first organisation of the controller's section, then each that is called the controller.
    std::vector<Claim> names() const {
        std::vector<Claim> claims;
        for (const EntityMention& mention : context_.entities) {
            const std::uint32_t sentence = context_.sentence_at(mention.span.begin);
            if (mention.kind != EntityKind::organisation || !has_legal_form(mention) ||
                sentence >= context_.units.size() || !context_.in_body(sentence)) {
                continue;
            }
            const bool first = claims.empty() && under(sentence, "controller");
            if (first || is_called_controller(mention, sentence)) {
                claims.push_back({mention.value, mention.span});
            }
        }
        return claims;
    }

    static bool has_legal_form(const EntityMention& mention) {
        const std::string lower = lower_case(mention.value);
        const std::size_t blank = lower.rfind(' ');
        const std::string last = blank == std::string::npos ? "" : lower.substr(blank + 1);
        return std::ranges::find(legal_forms, last.substr(0, last.find(':'))) != legal_forms.end();
    }

    /// "rekisterinpitäjänä toimii X Oy", "rekisterinpitäjä X ry": the word stands at most two words before the name.
    bool is_called_controller(const EntityMention& mention, std::uint32_t sentence) const {
        constexpr std::uint32_t reach = 3;
        const std::uint32_t first = std::max(context_.units[sentence].first_token,
                                             mention.first_token > reach ? mention.first_token - reach : 0);
        for (std::uint32_t token = first; token < mention.first_token; ++token) {
            const Word* word = context_.text.tokens[token].word;
            if (word != nullptr && (word->lower == "rekisterinpitäjä" || word->lower == "rekisterinpitäjänä")) {
                return true;
            }
        }
        return is_controller(mention, sentence);
    }

    /// "X Oy (Y-tunnus …) on selosteessa tarkoitettu rekisterinpitäjä".
    bool is_controller(const EntityMention& mention, std::uint32_t sentence) const {
        constexpr std::uint32_t reach = 16;
        const std::uint32_t end = std::min(context_.units[sentence].end_token, mention.end_token + reach);
        bool is = false;
        for (std::uint32_t token = mention.end_token; token < end; ++token) {
            const Word* word = context_.text.tokens[token].word;
            is = is || (word != nullptr && word->lower == "on");
            if (is && word != nullptr && word->lower == "rekisterinpitäjä") {
                return true;
            }
        }
        return false;
    }

    /// Business ids of the controller's section, and those that stand beside the controller's name elsewhere.
    std::vector<Claim> business_ids() const {
        std::vector<Claim> claims;
        const std::vector<Claim> named = names();
        for (const EntityMention& mention : context_.entities) {
            const std::uint32_t sentence = context_.sentence_at(mention.span.begin);
            if (mention.kind != EntityKind::business_id || sentence >= context_.units.size() ||
                !context_.in_body(sentence)) {
                continue;
            }
            if (under(sentence, "controller") || (!named.empty() && beside(named[0].value, sentence))) {
                claims.push_back({mention.value, mention.span});
            }
        }
        return claims;
    }

    bool beside(const std::string& name, std::uint32_t sentence) const {
        return context_.document[context_.text.sentences[sentence].span].find(name) != std::string_view::npos;
    }

    const FactContext& context_;
    FactKind kind_;
    std::vector<Fact>& facts_;
};

}  // namespace

void recognise_controller_conflicts(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    ConflictFinder(context, kind, facts).run();
}

}  // namespace selostelint
