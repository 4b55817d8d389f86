#include "fact/controllers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "fact/legal_forms.h"

namespace selostelint {

namespace {

/// Last parts of the names of bodies that are legal persons without a legal form in their names.
constexpr std::array<std::string_view, 12> legal_bodies = {
    "ammattikorkeakoulu", "hyvinvointialue", "kaupunki", "kuntayhtymä", "liitto",          "ministeriö", "seura",
    "seurakunta",         "yhdistys",        "yhtymä",   "yliopisto",   "seurakuntayhtymä"};

/// Words of a sentence that speaks of another register, a group of companies or another time: what such a sentence
/// calls a controller need not be that of the notice.
constexpr std::array<std::string_view, 16> of_others = {
    "itsenäinen", "osalta",     "erillinen", "kumpikin",  "kukin",        "entinen",    "aiemmin", "aikaisemmin",
    "konserni",   "tytäryhtiö", "emoyhtiö",  "luovuttaa", "aputoiminimi", "puolestaan", "fuusio",  "yhteinen"};

bool has_lemma(const Word* word, std::string_view lemma) {
    return word != nullptr && (word->lower == lemma || std::ranges::any_of(word->readings, [&](const Reading& reading) {
                                   return reading.lemma == lemma;
                               }));
}

/// The word in lower case without what is inflected behind a colon: "oy" of "Oy:n".
std::string_view bare(const Word* word) {
    if (word == nullptr) return {};
    const std::string_view lower = word->lower;
    return lower.substr(0, lower.find(':'));
}

/// "kunta" must be the whole word, as a lautakunta is none; the others may end a compound ("urheiluseura").
bool is_legal_body(const Word* word) {
    if (word == nullptr) return false;
    return has_lemma(word, "kunta") || std::ranges::any_of(word->readings, [](const Reading& reading) {
               return std::ranges::any_of(legal_bodies, [&](std::string_view body) {
                   return reading.lemma == body || (!reading.parts.empty() && reading.parts.back() == body);
               });
           });
}

class ClaimFinder {
public:
    explicit ClaimFinder(const FactContext& context)
        : context_(context), section_(context.rulebook.section("controller")) {}

    std::vector<ControllerClaim> run() const {
        std::vector<ControllerClaim> claims;
        for (const EntityMention& mention : context_.entities) {
            const std::uint32_t sentence = context_.sentence_at(mention.span.begin);
            if (!is_candidate(mention, sentence) || !is_legal_person(context_, mention)) {
                continue;
            }
            if ((claims.empty() && under_controller(sentence)) || is_called_controller(mention, sentence)) {
                claims.push_back({&mention, sentence, telling_words(mention)});
            }
        }
        return claims;
    }

private:
    bool is_candidate(const EntityMention& mention, std::uint32_t sentence) const {
        return mention.kind == EntityKind::organisation && sentence < context_.units.size() &&
               context_.in_body(sentence);
    }

    bool under_controller(std::uint32_t sentence) const { return section_ && context_.under(sentence, *section_); }

    const Word* word(std::uint32_t token) const { return context_.text.tokens[token].word; }

    std::vector<std::string> telling_words(const EntityMention& mention) const {
        std::vector<std::string> words;
        for (std::uint32_t token = mention.first_token; token < mention.end_token; ++token) {
            const bool tells = word(token) != nullptr && !is_legal_form(bare(word(token))) &&
                               !has_lemma(word(token), "kunta") && !has_lemma(word(token), "kaupunki") &&
                               !has_lemma(word(token), "ja");
            if (tells) words.emplace_back(bare(word(token)));
        }
        return words;
    }

    bool speaks_of_others(const EntityMention& mention, std::uint32_t sentence) const {
        constexpr std::uint32_t reach = 24;
        const Unit& unit = context_.units[sentence];
        const std::uint32_t first =
            std::max(unit.first_token, mention.first_token > reach ? mention.first_token - reach : 0);
        const std::uint32_t end = std::min(unit.end_token, mention.end_token + reach);
        for (std::uint32_t token = first; token < end; ++token) {
            if (std::ranges::any_of(of_others, [&](std::string_view lemma) { return has_lemma(word(token), lemma); })) {
                return true;
            }
        }
        return false;
    }

    bool is_called_controller(const EntityMention& mention, std::uint32_t sentence) const {
        return (follows_the_word(mention, sentence) || precedes_the_word(mention, sentence)) &&
               !speaks_of_others(mention, sentence);
    }

    /// "rekisterinpitäjänä toimii X Oy", "rekisterinpitäjä X ry": the word stands at most two words before the name.
    bool follows_the_word(const EntityMention& mention, std::uint32_t sentence) const {
        constexpr std::uint32_t reach = 3;
        const std::uint32_t first = std::max(context_.units[sentence].first_token,
                                             mention.first_token > reach ? mention.first_token - reach : 0);
        for (std::uint32_t token = first; token < mention.first_token; ++token) {
            if (word(token) != nullptr &&
                (word(token)->lower == "rekisterinpitäjä" || word(token)->lower == "rekisterinpitäjänä")) {
                return true;
            }
        }
        return false;
    }

    /// "X Oy (Y-tunnus …) on selosteessa tarkoitettu rekisterinpitäjä".
    bool precedes_the_word(const EntityMention& mention, std::uint32_t sentence) const {
        constexpr std::uint32_t reach = 16;
        const std::uint32_t end = std::min(context_.units[sentence].end_token, mention.end_token + reach);
        bool is = false;
        for (std::uint32_t token = mention.end_token; token < end; ++token) {
            is = is || (word(token) != nullptr && word(token)->lower == "on");
            if (is && word(token) != nullptr && word(token)->lower == "rekisterinpitäjä") {
                return true;
            }
        }
        return false;
    }

    const FactContext& context_;
    std::optional<SectionKind> section_;
};

}  // namespace

std::string base_name(const FactContext& context, const EntityMention& organisation) {
    const Word* last = context.text.tokens[organisation.end_token - 1].word;
    const bool inflects = last != nullptr && !is_legal_form(bare(last)) && organisation.value.ends_with(last->surface);
    if (!inflects || last->readings.empty()) return organisation.value;
    std::string lemma = last->readings.front().lemma;
    const bool capital = last->surface.front() >= 'A' && last->surface.front() <= 'Z';
    if (capital && lemma.front() >= 'a' && lemma.front() <= 'z') {
        lemma.front() = static_cast<char>(lemma.front() - 'a' + 'A');
    }
    return organisation.value.substr(0, organisation.value.size() - last->surface.size()) + lemma;
}

bool is_legal_person(const FactContext& context, const EntityMention& organisation) {
    const Word* first = context.text.tokens[organisation.first_token].word;
    const Word* last = context.text.tokens[organisation.end_token - 1].word;
    // "Jokainen seura" is nobody's name.
    const bool pronoun = first != nullptr && std::ranges::any_of(first->readings, [](const Reading& reading) {
                             return reading.word_class == "asemosana";
                         });
    const bool named = organisation.end_token - organisation.first_token > 1 && !pronoun;
    return named && (is_legal_form(bare(first)) || is_legal_form(bare(last)) || is_legal_body(last));
}

std::vector<ControllerClaim> controller_claims(const FactContext& context) {
    return ClaimFinder(context).run();
}

}  // namespace selostelint
