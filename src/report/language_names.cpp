#include "report/language_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace selostelint {

namespace {

constexpr std::size_t most_ranges = 4;

struct Name {
    std::string_view code;
    std::string_view fi;  ///< the beginning of "…kielinen"
    std::string_view en;
};

constexpr std::array<Name, 14> names{{
    {"sv", "ruotsin", "Swedish"},
    {"en", "englannin", "English"},
    {"se", "pohjoissaamen", "Northern Saami"},
    {"smn", "inarinsaamen", "Inari Saami"},
    {"sms", "koltansaamen", "Skolt Saami"},
    {"et", "viron", "Estonian"},
    {"ru", "venäjän", "Russian"},
    {"uk", "ukrainan", "Ukrainian"},
    {"de", "saksan", "German"},
    {"fr", "ranskan", "French"},
    {"es", "espanjan", "Spanish"},
    {"no", "norjan", "Norwegian"},
    {"da", "tanskan", "Danish"},
    {"ar", "arabian", "Arabic"},
}};

const Name* name_of_language(std::string_view code) {
    const auto* found = std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.code == code; });
    return found == names.end() ? nullptr : found;
}

std::string with_capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// "rivit 80–140, 160–190"; a long list ends with "…".
std::string line_ranges(const std::vector<Place>& places, Language language) {
    const bool one_line = places.size() == 1 && places[0].line == places[0].end_line;
    std::string text = language == Language::fi ? (one_line ? "rivi " : "rivit ") : (one_line ? "line " : "lines ");
    for (std::size_t i = 0; i < std::min(places.size(), most_ranges); ++i) {
        const Place& place = places[i];
        text += i == 0 ? "" : ", ";
        text += place.line == place.end_line ? fmt::format("{}", place.line)
                                             : fmt::format("{}–{}", place.line, place.end_line);
    }
    return places.size() > most_ranges ? text + ", …" : text;
}

std::string sentence(std::string_view code, const std::vector<Place>& places, Language language) {
    const Name* name = name_of_language(code);
    const std::string lines = line_ranges(places, language);
    const bool one = places.size() == 1;
    if (language == Language::fi) {
        const std::string stem = name == nullptr ? std::string("muun") : std::string(name->fi);
        return fmt::format("{}kielis{} ({}) ei tarkastettu.", with_capital(stem), one ? "tä osaa" : "iä osia", lines);
    }
    const std::string adjective = name == nullptr ? fmt::format("foreign ({})", code) : std::string(name->en);
    return fmt::format("The {} {} ({}) {} not checked.", adjective, one ? "part" : "parts", lines,
                       one ? "was" : "were");
}

}  // namespace

Text written_in(std::string_view language) {
    const Name* name = name_of_language(language);
    if (name == nullptr) return {"muunkielinen", "in another language"};
    return {fmt::format("{}kielinen", name->fi), fmt::format("in {}", name->en)};
}

std::string translations_text(const Judgement& judgement, const NoticeView& view, Language language) {
    std::vector<std::string> told;
    std::string text;
    for (const LanguagePart& part : judgement.translations) {
        if (std::find(told.begin(), told.end(), part.language) != told.end()) continue;
        told.push_back(part.language);
        std::vector<Place> places;
        for (const LanguagePart& other : judgement.translations) {
            if (other.language == part.language) places.push_back(view.place(other.span));
        }
        text += sentence(part.language, places, language) + "\n";
    }
    return text;
}

}  // namespace selostelint
