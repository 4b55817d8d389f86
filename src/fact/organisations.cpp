#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "fact/entities.h"
#include "fact/legal_forms.h"

namespace selostelint {

namespace {

/// Last parts of the names of public bodies and institutions; sorted, to be searched by halves.
constexpr std::array<std::string_view, 27> public_heads = {"ammattikorkeakoulu",
                                                           "hallitus",
                                                           "hyvinvointialue",
                                                           "instituutti",
                                                           "kaupunki",
                                                           "keskus",
                                                           "kilta",
                                                           "kirjasto",
                                                           "koulu",
                                                           "kunta",
                                                           "kuntayhtymä",
                                                           "laitos",
                                                           "lautakunta",
                                                           "liitto",
                                                           "lukio",
                                                           "ministeriö",
                                                           "museo",
                                                           "opisto",
                                                           "osuuskunta",
                                                           "rahasto",
                                                           "seura",
                                                           "seurakunta",
                                                           "seurakuntayhtymä",
                                                           "virasto",
                                                           "yhdistys",
                                                           "yhtymä",
                                                           "yliopisto"};

static_assert(std::ranges::is_sorted(public_heads));

bool is_capitalised(std::string_view text) {
    if (text.empty() || (text.front() >= 'a' && text.front() <= 'z')) return false;
    std::size_t at = 0;
    const char32_t c = next_code_point(text, at);
    return is_upper(c) || is_digit(c);
}

class OrganisationFinder {
public:
    OrganisationFinder(const Document& document, const TokenisedText& text) : document_(document), text_(text) {}

    void run(std::vector<EntityMention>& found) const {
        for (const Sentence& sentence : text_.sentences) {
            for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
                name_at(i, sentence, found);
            }
        }
    }

private:
    /// Adds the name that the word at `i` ends, or begins as in "Tmi Matti".
    void name_at(std::uint32_t i, const Sentence& sentence, std::vector<EntityMention>& found) const {
        const bool form = is_form(i);
        if (!form && !may_end_name(i, sentence.first_token)) return;
        const bool body = is_public_body(i);
        if (!form && !body) return;
        const std::uint32_t first = name_start(i, sentence.first_token);
        const bool leads = i + 1 < sentence.end_token && is_capitalised(spelling(i + 1)) && leads_name(i);
        if (first < i || (body && (form || is_capitalised(spelling(i))))) {
            add(first, form ? name_end(first, i, sentence.end_token) : i, found);
        } else if (form && !body && leads) {
            add(i, i + 1, found);
        }
    }

    /// "Asunto Oy Pihlajankulma": of housing companies the name stands behind the form.
    std::uint32_t name_end(std::uint32_t first, std::uint32_t form, std::uint32_t end) const {
        const std::string_view kind = first + 1 == form ? bare(first) : std::string_view();
        if (kind != "asunto" && kind != "kiinteistö") return form;
        std::uint32_t last = form;
        while (last + 1 < end && last < form + 3 && text_.tokens[last + 1].kind == TokenKind::word &&
               is_capitalised(spelling(last + 1))) {
            ++last;
        }
        return last;
    }

    void add(std::uint32_t first, std::uint32_t last, std::vector<EntityMention>& found) const {
        const Span span{text_.tokens[first].span.begin, text_.tokens[last].span.end};
        // "Oy Esimerkki Ab": what seemed to be the name is its beginning.
        const bool grows =
            !found.empty() && found.back().kind == EntityKind::organisation && span.contains(found.back().span);
        if (grows) found.pop_back();
        const std::string_view name = document_[span];
        const std::size_t last_word = name.size() - spelling(last).size();
        found.push_back(
            {EntityKind::organisation, span, 0, 0, std::string(name.substr(0, name.find(':', last_word))), true});
    }

    std::string_view spelling(std::uint32_t i) const { return document_[text_.tokens[i].span]; }

    /// The word in lower case without what is inflected behind a colon.
    std::string_view bare(std::uint32_t i) const {
        const Word* word = text_.tokens[i].word;
        if (word == nullptr) return {};
        const std::string_view lower = word->lower;
        return lower.substr(0, lower.find(':'));
    }

    /// Whether a capital stands where the name of a public body that ends at `i` needs one; asked first, as it is
    /// cheap and most words are in no name.
    bool may_end_name(std::uint32_t i, std::uint32_t first) const {
        for (std::uint32_t back = 0; back <= 2 && first + back <= i; ++back) {
            if (is_capitalised(spelling(i - back))) return true;
        }
        return false;
    }

    bool is_form(std::uint32_t i) const {
        const std::string_view form = bare(i);
        // "as" is also a common word; the rest are forms whatever their case.
        return is_legal_form(form) && (form != "as" || is_capitalised(spelling(i)));
    }

    /// "Oy" behind a name.
    bool ends_company(std::uint32_t i) const {
        return is_form(i) && i > 0 && text_.tokens[i - 1].kind == TokenKind::word && is_capitalised(spelling(i - 1));
    }

    bool leads_name(std::uint32_t i) const {
        const std::string_view form = bare(i);
        return form == "oy" || form == "tmi" || form == "t:mi" || form == "ab";
    }

    bool is_public_body(std::uint32_t i) const {
        const Word* word = text_.tokens[i].word;
        if (word == nullptr || !word->known) {
            return false;
        }
        return std::ranges::any_of(word->readings, [](const Reading& reading) {
            return !reading.parts.empty() &&
                   (std::ranges::binary_search(public_heads, std::string_view(reading.parts.back())) ||
                    std::ranges::binary_search(public_heads, std::string_view(reading.lemma)));
        });
    }

    /// Walks back over the capitalised words of a name, with "ja" and "&" inside it.
    std::uint32_t name_start(std::uint32_t end, std::uint32_t limit) const {
        std::uint32_t first = end;
        const bool association = is_association(end);
        for (std::uint32_t i = end; i > limit && end - i < 8; --i) {
            const std::string_view before = spelling(i - 1);
            const bool link = (before == "ja" || before == "&" || before == "/" || before == "-" || before == "–") &&
                              i - 1 > limit && is_capitalised(spelling(i - 2));
            // "X Oy hyvinvointialueen lukuun": the company's name ends before the body's begins.
            if (is_role(i - 1) || (!is_form(end) && ends_company(i - 1))) {
                break;
            }
            if (is_capitalised(before) && text_.tokens[i - 1].kind != TokenKind::punctuation) {
                first = i - 1;
            } else if (!link && !(association && continues_name(i - 1, end))) {
                break;
            }
        }
        return first;
    }

    /// "Rekisterinpitäjä Lumikuura ry": what the organisation is, not its name.
    bool is_role(std::uint32_t i) const {
        const Word* word = text_.tokens[i].word;
        return word != nullptr && word->lower.starts_with("rekisterinpitäj");
    }

    bool is_association(std::uint32_t i) const {
        const std::string_view form = bare(i);
        return form == "ry" || form == "r.y" || form == "rf" || form == "sr" || form == "rp";
    }

    /// "Kivisuvannon uimaseura ry": small words between a capital and the legal form belong to the name.
    bool continues_name(std::uint32_t i, std::uint32_t end) const {
        const Word* word = text_.tokens[i].word;
        return word != nullptr && !word->finite && !word->negation && end - i <= 3 && word->lower != "ja" &&
               word->lower != "on";
    }

    const Document& document_;
    const TokenisedText& text_;
};

}  // namespace

void recognise_organisations(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found) {
    OrganisationFinder(document, text).run(found);
}

}  // namespace selostelint
