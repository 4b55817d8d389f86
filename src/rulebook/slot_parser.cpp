#include "rulebook/slot_parser.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "base/utf8.h"

namespace selostelint {
namespace {

constexpr std::uint8_t words_between = 4;   // what ".." allows
constexpr std::size_t most_phrases = 4096;  // of one alternative once its lists are replaced
constexpr std::string_view blanks = " \t\r\n";

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t begin = text.find_first_not_of(blanks);
        if (begin == std::string_view::npos) return words;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(blanks), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

struct Notation {
    TermKind kind;
    std::string_view word;  ///< without the signs of the notation
};

Notation notation(std::string_view term) {
    const std::string_view rest = term.substr(1);
    if (term.front() == '@') return {TermKind::entity, rest};
    if (term.front() == '=') return {TermKind::surface, rest};
    if (term.front() == '<') return {TermKind::list, rest.substr(0, rest.empty() ? 0 : rest.size() - 1)};
    if (term.back() == '*') return {TermKind::stem, term.substr(0, term.size() - 1)};
    if (term.front() == '-') return {TermKind::head, rest};
    if (term.back() == '-') return {TermKind::modifier, term.substr(0, term.size() - 1)};
    return {TermKind::lemma, term};
}

bool well_formed(std::string_view term, Notation read) {
    if (read.word.empty()) return false;
    if (read.kind == TermKind::list && term.back() != '>') return false;
    if (read.kind == TermKind::surface) return true;
    if (read.word.find_first_of("@<>=*") != std::string_view::npos) return false;
    return read.word.front() != '-' && read.word.back() != '-';
}

/// Parses one alternative after another into a slot.
class SlotParser {
public:
    SlotParser(PlacedText words, LoadContext& context, FileFaults& faults)
        : words_(words), context_(context), faults_(faults) {}

    Slot parse() {
        std::string_view rest = words_.text;
        while (true) {
            const std::size_t bar = rest.find('|');
            parse_alternative(rest.substr(0, bar));
            if (bar == std::string_view::npos) return std::move(slot_);
            rest.remove_prefix(bar + 1);
        }
    }

private:
    void fault(const std::string& message) { faults_.add(words_.place, message); }

    void parse_alternative(std::string_view text) {
        const std::vector<std::string_view> words = split_words(text);
        if (words.empty()) return fault(fmt::format("\"{}\" has an empty alternative.", words_.text));
        if (words.front() == ".." || words.back() == "..") {
            return fault(fmt::format("\"..\" must stand between two words, as in \"ottaa .. yhteys\"."));
        }
        std::vector<Phrase> phrases{{}};
        std::uint8_t gap = 0;
        for (const std::string_view word : words) {
            if (word == "..") {
                gap = words_between;
                continue;
            }
            const std::vector<Phrase> readings = parse_term(word);
            if (readings.empty()) return;
            if (phrases.size() * readings.size() > most_phrases) {
                return fault(fmt::format("\"{}\" stands for more than {} phrases.", words_.text, most_phrases));
            }
            phrases = followed_by(phrases, readings, gap);
            gap = 0;
        }
        slot_.insert(slot_.end(), phrases.begin(), phrases.end());
    }

    static std::vector<Phrase> followed_by(const std::vector<Phrase>& phrases, const std::vector<Phrase>& next,
                                           std::uint8_t gap) {
        std::vector<Phrase> result;
        result.reserve(phrases.size() * next.size());
        for (const Phrase& first : phrases) {
            for (const Phrase& second : next) {
                result.push_back(first);
                const std::size_t joint = result.back().size();
                result.back().insert(result.back().end(), second.begin(), second.end());
                result.back()[joint].gap = gap;
            }
        }
        return result;
    }

    /// The phrases that the term stands for: one of one step, or those of a list.
    std::vector<Phrase> parse_term(std::string_view term) {
        const Notation read = notation(term);
        if (!well_formed(term, read)) {
            fault(
                fmt::format("\"{}\" cannot be read; write word, -word, word-, word*, =Word, @entity or <list>.", term));
            return {};
        }
        if (read.kind == TermKind::list) return parse_list(read.word);
        if (read.kind == TermKind::entity) return parse_entity(read.word);
        const bool exact = read.kind == TermKind::surface;
        const TermId id =
            context_.book.vocabulary.add(read.kind, exact ? std::string(read.word) : lower_case(read.word));
        return {{Step{id}}};
    }

    std::vector<Phrase> parse_entity(std::string_view name) {
        for (const std::string& known : context_.code.entities) {
            if (known == name) return {{Step{context_.book.vocabulary.add(TermKind::entity, name)}}};
        }
        fault(unknown_name("entity", name, context_.code.entities));
        return {};
    }

    std::vector<Phrase> parse_list(std::string_view name) {
        const auto list = context_.lists.resolve({name, words_.place}, faults_);
        if (!list) return {};
        if (*list >= context_.list_words.size()) {
            fault(fmt::format("The list <{}> is not read yet here; put it above the lists that name it.", name));
            return {};
        }
        return context_.list_words[*list];
    }

    PlacedText words_;
    LoadContext& context_;
    FileFaults& faults_;
    Slot slot_;
};

}  // namespace

Slot parse_slot(PlacedText words, LoadContext& context, FileFaults& faults) {
    return SlotParser(words, context, faults).parse();
}

std::vector<Slot> parse_slots(const std::vector<PlacedText>& texts, LoadContext& context, FileFaults& faults) {
    std::vector<Slot> slots;
    slots.reserve(texts.size());
    for (const PlacedText& text : texts) slots.push_back(parse_slot(text, context, faults));
    return slots;
}

}  // namespace selostelint
