#include "language/translations.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "language/foreign_words.h"

namespace selostelint {

namespace {

constexpr double least_translated = 0.6;      // of the Finnish words: less is a summary, a passage or a quotation
constexpr double least_summary = 0.1;         // of the Finnish words, where a title says that another notice begins
constexpr double least_finnish = 0.4;         // of the other language's words, which are more for having no compounds
constexpr std::uint32_t fewest_words = 20;    // in Finnish, and in the language that has most of the others
constexpr std::uint32_t fewest_beside = 12;   // in a further language
constexpr std::uint32_t short_text = 12;      // words: below that a verb must show that it is Finnish
constexpr std::uint32_t longest_heading = 5;  // words
constexpr std::uint32_t shortest_text = 4;    // words

/// What a privacy notice is called, in lower case: Swedish, English, Estonian, German, Russian, Northern Saami.
constexpr std::array<std::string_view, 10> notice_names{
    "dataskydd",  "registerbeskrivning", "integritetspolicy", "privacy",        "data protection",
    "privaatsus", "andmekaitse",         "datenschutz",       "конфиденциальн", "diehtosuodj"};

enum class Voice : std::uint8_t { finnish, foreign, like_finnish, like_foreign, silent };

/// Blocks that are in one language: a block, or a table's column.
struct Unit {
    std::vector<std::uint32_t> blocks;
    WordCounts words;
    bool is_heading = false;
    Voice voice = Voice::silent;
    std::string_view language;  ///< "fi" or that of the words; what the unit goes with when it is too short to tell
};

bool is_strong(const Unit& unit) {
    return unit.voice == Voice::finnish || unit.voice == Voice::foreign;
}

Voice voice_of(const WordCounts& words) {
    if (words.all() == 0) return Voice::silent;
    if (words.is_foreign()) return Voice::foreign;
    const bool known = words.unknown() * 2 < words.all();
    if (!known) return Voice::like_foreign;
    const bool tells = words.all() >= short_text || (words.all() >= shortest_text && words.has_finite_verb());
    return tells ? Voice::finnish : Voice::like_finnish;
}

/// Whether a block opens a part: marked up as a heading, or a short line that no mark ends.
bool is_heading(const Block& block, std::string_view text, const WordCounts& words) {
    if (block.kind == BlockKind::heading || block.kind == BlockKind::label) return true;
    return words.all() <= longest_heading && std::string_view(".,;!?").find(text.back()) == std::string_view::npos;
}

class Units {
public:
    Units(const Document& document, const TokenisedText& text) : document_(document) {
        for (std::uint32_t i = 0; i < document.blocks.size(); ++i) words_.emplace_back(text.tokens_of_block(i));
    }

    std::vector<Unit> all() {
        find_parallel_tables();
        std::vector<Unit> units;
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> columns;
        for (std::uint32_t i = 0; i < document_.blocks.size(); ++i) {
            const Block& block = document_.blocks[i];
            if (block.role != BlockRole::body && block.role != BlockRole::quote) continue;
            std::size_t at = units.size();
            if (parallel_tables_.count(block.table) > 0) {
                at = columns.try_emplace({block.table, block.column}, at).first->second;
            }
            if (at == units.size()) units.emplace_back();
            units[at].blocks.push_back(i);
            units[at].words.add(words_[i]);
            units[at].is_heading = is_heading(block, document_[block.span], units[at].words);
        }
        for (Unit& unit : units) {
            unit.voice = voice_of(unit.words);
            unit.language = unit.voice == Voice::foreign ? unit.words.language() : "fi";
        }
        return units;
    }

private:
    /// Tables with a column in Finnish and another in another language.
    void find_parallel_tables() {
        std::map<std::pair<std::uint32_t, std::uint32_t>, WordCounts> columns;
        for (std::uint32_t i = 0; i < document_.blocks.size(); ++i) {
            const Block& block = document_.blocks[i];
            if (block.table != 0) columns[{block.table, block.column}].add(words_[i]);
        }
        std::map<std::uint32_t, std::pair<bool, bool>> voices;
        for (const auto& [column, words] : columns) {
            const Voice voice = voice_of(words);
            voices[column.first].first |= voice == Voice::finnish;
            voices[column.first].second |= voice == Voice::foreign;
        }
        for (const auto& [table, heard] : voices) {
            if (heard.first && heard.second) parallel_tables_.insert(table);
        }
    }

    const Document& document_;
    std::vector<WordCounts> words_;  ///< of each block
    std::set<std::uint32_t> parallel_tables_;
};

/// How many of the short units between two languages still belong to the first.
std::size_t border(std::span<const Unit> between, std::string_view before, std::string_view after) {
    const auto opens = [&](const Unit& unit) {
        const bool turns_finnish = after == "fi" && unit.voice == Voice::like_finnish;
        const bool turns_foreign = before == "fi" && unit.voice == Voice::like_foreign;
        return turns_finnish || turns_foreign || (before != "fi" && after != "fi" && unit.is_heading);
    };
    return static_cast<std::size_t>(std::ranges::find_if(between, opens) - between.begin());
}

/// What is too short to tell its language goes with what stands around it.
void settle_short_units(std::vector<Unit>& units) {
    std::string_view before = "fi";
    for (std::size_t i = 0; i < units.size();) {
        if (is_strong(units[i])) {
            before = units[i++].language;
            continue;
        }
        std::size_t end = i;
        while (end < units.size() && !is_strong(units[end])) ++end;
        const std::string_view after = end < units.size() ? units[end].language : before;
        const std::size_t middle =
            before == after ? end : i + border(std::span(units).subspan(i, end - i), before, after);
        for (; i < end; ++i) units[i].language = i < middle ? before : after;
    }
}

/// Whether the last part of the file is a notice of its own in that language: its title says so. Such a part may be much
/// shorter than the Finnish one.
bool ends_in_notice(const Document& document, const std::vector<Unit>& units, std::string_view language) {
    const auto is_other = [&](const Unit& unit) { return unit.language != language; };
    const auto first = std::find_if(units.rbegin(), units.rend(), is_other).base();
    if (first == units.end() || first == units.begin() || !first->is_heading) return false;
    const std::string title = lower_case(document[document.blocks[first->blocks.front()].span]);
    return std::ranges::any_of(notice_names, [&](const auto& name) { return title.find(name) != std::string::npos; });
}

/// Words by language; languages that are no translation of the Finnish part are left out.
std::map<std::string_view, std::uint32_t> translated(const Document& document, const std::vector<Unit>& units) {
    std::map<std::string_view, std::uint32_t> words;
    for (const Unit& unit : units) words[unit.language] += unit.words.all();
    const double finnish = words["fi"];
    words.erase("fi");
    std::uint32_t most = 0;
    double least = least_translated;
    for (const auto& [language, count] : words) {
        most = std::max(most, count);
        if (ends_in_notice(document, units, language)) least = least_summary;
    }
    const bool is_parallel =
        most >= fewest_words && most >= least * finnish && finnish >= least_finnish * most && finnish >= fewest_words;
    std::erase_if(words, [&](const auto& entry) { return !is_parallel || entry.second < fewest_beside; });
    return words;
}

}  // namespace

std::vector<LanguagePart> find_translations(const Document& document, const TokenisedText& text) {
    std::vector<Unit> units = Units(document, text).all();
    const bool mixed = std::ranges::any_of(units, [](const Unit& unit) { return unit.voice == Voice::foreign; });
    if (!mixed) return {};
    settle_short_units(units);
    const std::map<std::string_view, std::uint32_t> languages = translated(document, units);
    std::vector<LanguagePart> parts;
    std::string_view open = "fi";
    for (const Unit& unit : units) {
        const bool foreign = languages.count(unit.language) > 0;
        if (foreign && unit.language == open) {
            parts.back().blocks.insert(parts.back().blocks.end(), unit.blocks.begin(), unit.blocks.end());
        } else if (foreign) {
            parts.push_back({std::string(unit.language), {}, unit.blocks});
        }
        open = foreign ? unit.language : "fi";
    }
    for (LanguagePart& part : parts) {
        part.span = {document.blocks[part.blocks.front()].span.begin, document.blocks[part.blocks.back()].span.end};
    }
    return parts;
}

Document mark_translations(Document document, const std::vector<LanguagePart>& parts) {
    for (const LanguagePart& part : parts) {
        for (const std::uint32_t block : part.blocks) document.blocks[block].role = BlockRole::translation;
    }
    return document;
}

}  // namespace selostelint
