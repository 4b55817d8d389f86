#include <fmt/format.h>

#include "report/wording.h"

namespace selostelint {

namespace {

/// The parts of "13(2)(a)"; empty where there is none.
struct Provision {
    std::string_view article;
    std::string_view paragraph;
    std::string_view point;
};

std::string_view take_bracket(std::string_view& rest) {
    if (rest.empty() || rest.front() != '(') return {};
    const std::size_t close = rest.find(')');
    if (close == std::string_view::npos) return {};
    const std::string_view inside = rest.substr(1, close - 1);
    rest.remove_prefix(close + 1);
    return inside;
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// False for what is not one article of an EU act: "13–14", "29 §".
bool parse(std::string_view text, Provision& provision) {
    const std::size_t bracket = text.find('(');
    provision.article = text.substr(0, bracket);
    if (!is_number(provision.article)) return false;
    std::string_view rest = text.substr(provision.article.size());
    provision.paragraph = take_bracket(rest);
    if (!provision.paragraph.empty() && !is_number(provision.paragraph)) {
        provision.point = provision.paragraph;
        provision.paragraph = {};
    } else {
        provision.point = take_bracket(rest);
    }
    return rest.empty();
}

std::string finnish_article(std::string_view text) {
    Provision parts;
    if (!parse(text, parts)) {
        const bool numbers = text.find_first_not_of("0123456789–- ") == std::string_view::npos;
        return numbers ? fmt::format("{} artikla", text) : std::string(text);
    }
    if (parts.paragraph.empty() && parts.point.empty()) return fmt::format("{} artikla", parts.article);
    if (parts.point.empty()) return fmt::format("{} artiklan {} kohta", parts.article, parts.paragraph);
    if (parts.paragraph.empty()) return fmt::format("{} artiklan {} alakohta", parts.article, parts.point);
    return fmt::format("{} artiklan {} kohdan {} alakohta", parts.article, parts.paragraph, parts.point);
}

bool is_gdpr(const Ground& ground) {
    return ground.act == "GDPR";
}

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// The genitive of an act's name where its last word shows how: "tietosuojalaki" → "tietosuojalain".
std::string genitive(const std::string& act) {
    if (act == "GDPR") return "tietosuoja-asetuksen";
    if (ends_with(act, "laki")) return act.substr(0, act.size() - 2) + "in";
    if (ends_with(act, "asetus")) return act.substr(0, act.size() - 1) + "ksen";
    if (ends_with(act, "direktiivi")) return act + "n";
    return act;
}

std::string provision_alone(const Ground& ground, Language language) {
    if (ground.provision.empty()) return {};
    if (language == Language::fi) return is_gdpr(ground) ? finnish_article(ground.provision) : ground.provision;
    if (!is_gdpr(ground)) {
        const std::size_t sign = ground.provision.find(" §");
        return sign == std::string::npos ? ground.provision : "section " + ground.provision.substr(0, sign);
    }
    const bool several = ground.provision.find_first_of("-,") != std::string::npos ||
                         ground.provision.find("–") != std::string::npos ||
                         ground.provision.find(" and ") != std::string::npos;
    return fmt::format("{} {}", several ? "Articles" : "Article", ground.provision);
}

std::string act_name(const Ground& ground, Language language) {
    if (language == Language::en) return ground.act == "tietosuojalaki" ? "Data Protection Act" : ground.act;
    if (ground.provision.empty()) return is_gdpr(ground) ? "tietosuoja-asetus" : ground.act;
    return genitive(ground.act);
}

/// "13" and "44–49" of the GDPR, which lawyers name in one breath: "13, 14 ja 44–49 artikla".
bool is_bare_article(const Ground& ground) {
    return is_gdpr(ground) && ground.provision.find_first_not_of("0123456789–- ") == std::string::npos;
}

/// "13, 14 ja 30 artikla", "Articles 13, 14 and 30"; of one ground its provision.
std::string provisions(std::span<const Ground> grounds, Language language) {
    const bool fi = language == Language::fi;
    if (grounds.size() == 1) return provision_alone(grounds.front(), language);
    std::string list = grounds.front().provision;
    for (std::size_t i = 1; i < grounds.size(); ++i) {
        const std::string_view last = fi ? " ja " : " and ";
        list += fmt::format("{}{}", i + 1 < grounds.size() ? std::string_view(", ") : last, grounds[i].provision);
    }
    return fi ? list + " artikla" : "Articles " + list;
}

}  // namespace

std::string provision_text(const Ground& ground, Language language) {
    const std::string provision = provision_alone(ground, language);
    return provision.empty() ? act_name(ground, language) : act_name(ground, language) + " " + provision;
}

std::string grounds_text(std::span<const Ground> grounds, Language language) {
    std::string result;
    for (std::size_t i = 0; i < grounds.size();) {
        const bool same_act = i > 0 && grounds[i].act == grounds[i - 1].act;
        std::size_t end = i + 1;
        while (is_bare_article(grounds[i]) && end < grounds.size() && is_bare_article(grounds[end])) ++end;
        const std::string named = provisions(grounds.subspan(i, end - i), language);
        if (i > 0) result += same_act ? ", " : "; ";
        if (!same_act) result += act_name(grounds[i], language) + (named.empty() ? "" : " ");
        result += named;
        i = end;
    }
    return result;
}

}  // namespace selostelint
