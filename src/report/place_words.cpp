#include <fmt/format.h>

#include "report/wording.h"

namespace selostelint {

namespace {

/// "rivi", "rivillä", "riveillä"; "line", "on line", "on lines".
struct UnitWords {
    Text name;
    Text at_one;
    Text at_many;
};

const UnitWords& words_of(LineUnit unit) {
    static const UnitWords line{{"rivi", "line"}, {"rivillä", "on line"}, {"riveillä", "on lines"}};
    static const UnitWords paragraph{
        {"kappale", "paragraph"}, {"kappaleessa", "in paragraph"}, {"kappaleissa", "in paragraphs"}};
    switch (unit) {
        case LineUnit::line:
        case LineUnit::page_line: return line;
        case LineUnit::paragraph: return paragraph;
    }
    return line;
}

}  // namespace

std::string place_words(const Place& place, LineUnit unit, Language language) {
    std::string words = fmt::format("{} {}", words_of(unit).name.in(language), place.line);
    if (place.page == 0) return words;
    return fmt::format("{} {}, {}", language == Language::fi ? "sivu" : "page", place.page, words);
}

LabelledPlaces also_at_words(std::span<const Place> places, LineUnit unit, Language language) {
    const std::string also = language == Language::fi ? "myös" : "also";
    LabelledPlaces words;
    if (unit == LineUnit::page_line) {
        for (const Place& place : places) {
            words.places += (words.places.empty() ? "" : "; ") + place_words(place, unit, language);
        }
        return {also, words.places};
    }
    const UnitWords& names = words_of(unit);
    for (const Place& place : places) {
        words.places += fmt::format("{}{}", words.places.empty() ? "" : ", ", place.line);
    }
    return {also + " " + (places.size() == 1 ? names.at_one : names.at_many).in(language), words.places};
}

}  // namespace selostelint
