#include "check/judge.h"

#include <algorithm>
#include <tuple>

#include "check/findings.h"
#include "check/requirements.h"
#include "check/role.h"
#include "check/suppress.h"
#include "check/verdicts.h"
#include "fact/entities.h"
#include "fact/fact_finder.h"
#include "fact/recognisers.h"
#include "language/entity.h"
#include "language/language_share.h"
#include "language/tokens.h"
#include "language/translations.h"
#include "section/section_finder.h"

namespace selostelint {

struct Judge::State {
    const Rulebook& rulebook;
    const Lexicon& lexicon;
    JudgeOptions options;
    SectionFinder sections;
    FactFinder facts;

    State(const Rulebook& book, const Lexicon& words, JudgeOptions wishes)
        : rulebook(book), lexicon(words), options(std::move(wishes)), sections(book), facts(book) {}

    bool has(const FactIndex& index, std::string_view kind, std::string_view value = {}) const {
        const auto known = rulebook.fact(kind);
        if (!known) return false;
        return std::ranges::any_of(index.of(*known), [&](const Fact* fact) {
            return fact->certainty == Certainty::stated &&
                   (value.empty() || rulebook[*known].values[fact->value] == value);
        });
    }

    /// What is no Finnish notice is only told so: the other rules would accuse it of not being one.
    bool is_judged(const Rule& rule, const Judgement& judgement) const {
        if (options.any_text || (judgement.is_notice && judgement.language == "fi")) {
            return true;
        }
        const std::string_view watched = judgement.is_notice ? "foreign_language" : "not_a_notice";
        const auto kind = rulebook.fact(watched);
        return kind && std::ranges::any_of(rule.facts, [&](const Condition& c) { return c.fact == *kind; });
    }

    void apply_rules(const FactIndex& index, Judgement& judgement) const;
};

void Judge::State::apply_rules(const FactIndex& index, Judgement& judgement) const {
    for (std::size_t i = 0; i < rulebook.rules.size(); ++i) {
        const auto id = static_cast<RuleId>(i);
        const bool selected = options.selected.empty() || options.selected[i];
        if (!is_judged(rulebook[id], judgement)) {
            judgement.verdicts.push_back({id, Outcome::not_applicable, {}, {}});
            continue;
        }
        const RuleResult result = apply(rulebook, rulebook[id], index, options.as_of);
        Verdict verdict{id, result.outcome, {}, result.reason};
        for (const Fact* fact : result.evidence) {
            verdict.evidence.push_back(fact->span);
        }
        if (selected && result.outcome == Outcome::violated) {
            add_findings(rulebook, id, result, judgement);
        }
        judgement.verdicts.push_back(std::move(verdict));
    }
    std::ranges::stable_sort(judgement.findings, {}, [](const Finding& f) { return std::tuple(f.span, f.rule); });
    add_fingerprints(rulebook, judgement);
}

Judge::Judge(const Rulebook& rulebook, const Lexicon& lexicon, JudgeOptions options)
    : state_(std::make_unique<State>(rulebook, lexicon, std::move(options))) {}
Judge::~Judge() = default;

Judgement Judge::judge(Document document, std::optional<RoleId> role) const {
    Judgement judgement;
    TokenisedText text = tokenise(document, state_->lexicon);
    judgement.translations = find_translations(document, text);
    judgement.document = mark_translations(std::move(document), judgement.translations);
    if (!judgement.translations.empty()) text = tokenise(judgement.document, state_->lexicon);
    const LanguageShare language = measure_languages(judgement.document, text);
    const std::vector<EntityMention> entities = find_entities(judgement.document, text);
    Outline outline = state_->sections.find(judgement.document, text, entities);
    NoticeFacts found = state_->facts.find({judgement.document, text, entities, outline, language});
    judgement.facts = std::move(found.facts);
    judgement.role = settle_role(state_->rulebook, role, judgement.facts);
    judgement.title = outline.title;
    judgement.sections = std::move(outline.sections);
    const FactIndex index(state_->rulebook, judgement.facts);
    judgement.language = state_->has(index, "foreign_language") ? language.main : "fi";
    judgement.is_notice = !state_->has(index, "not_a_notice");
    judgement.public_authority = state_->has(index, "role", "public_authority");
    state_->apply_rules(index, judgement);
    if (state_->options.suppress) apply_suppression_comments(state_->rulebook, state_->options, judgement);
    if (judgement.is_notice && judgement.language == "fi") {
        judgement.requirements = sum_up_requirements(state_->rulebook, judgement.verdicts, found.near_misses);
        put_telling_first(judgement.sections, judgement.requirements);
    }
    return judgement;
}

CodeNames code_names() {
    CodeNames names;
    for (const NamedRecogniser& named : fact_recognisers) {
        names.recognisers.emplace_back(named.name);
    }
    for (const std::string_view entity : entity_names) {
        names.entities.emplace_back(entity);
    }
    return names;
}

}  // namespace selostelint
