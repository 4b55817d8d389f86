#include "section/section_finder.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "section/column_headings.h"
#include "section/heading_candidate.h"
#include "section/heading_classifier.h"

namespace selostelint {

namespace {

std::vector<OwnedCue> content_cues(const Rulebook& rulebook) {
    std::vector<OwnedCue> cues;
    for (std::uint32_t kind = 0; kind < rulebook.sections.size(); ++kind) {
        for (const Cue& cue : rulebook.sections[kind].contents) {
            cues.push_back({&cue, kind});
        }
    }
    return cues;
}

/// What the sentences of blocks speak of; blocks that speak of nothing known are left out.
using BlockKinds = std::map<std::uint32_t, std::vector<SectionKind>>;

bool in_body(const Block& block) {
    return block.role == BlockRole::body || block.role == BlockRole::quote;
}

/// Whether a section opens with a label and its value in one block: "Tietosuojavastaava: Olli Rintala".
bool opens_with_label(const Document& document, const Section& section) {
    return !section.heading.empty() && section.body.begin < document.blocks[section.first_block].span.end &&
           !section.body.empty();
}

/// Whether a block is a paragraph of prose that stands apart from what is above it.
bool is_prose_apart(const Document& document, const Block& block) {
    constexpr std::size_t shortest = 120;
    return block.kind == BlockKind::paragraph && !block.continues && block.span.size() >= shortest &&
           document.text[block.span.end - 1] == '.';
}

}  // namespace

struct SectionFinder::State {
    const Rulebook& rulebook;
    HeadingClassifier headings;
    CueMatcher contents;
    SectionKind title;
    SectionKind other;
    SectionKind introduction;

    explicit State(const Rulebook& book)
        : rulebook(book),
          headings(book),
          contents(book, content_cues(book)),
          title(book.section("title").value()),
          other(book.section("other").value()),
          introduction(book.section("introduction").value()) {}

    std::vector<Section> from_headings(const Document& document, const std::vector<Heading>& found) const;
    std::vector<SectionKind> inherited(std::size_t index, const std::vector<std::size_t>& above,
                                       const std::vector<Section>& sections) const;
    BlockKinds kinds_by_block(const Document& document, const TokenisedText& text,
                              std::span<const EntityMention> entities) const;
    std::vector<Section> split(const Document& document, const Section& section, const BlockKinds& by_block) const;
    /// Whether the first heading stands over all others: it names the document, not a part of it.
    bool heads_all(const std::vector<Heading>& found) const;
    /// The first heading that calls the notice a notice, else the first of the highest level.
    std::optional<Span> title_of(const std::vector<Heading>& found) const;
    bool says_nothing(const std::vector<SectionKind>& kinds) const {
        return std::ranges::all_of(
            kinds, [&](SectionKind kind) { return kind == title || kind == other || kind == introduction; });
    }
};

namespace {

void close(const Document& document, Section& section, std::uint32_t end_block) {
    section.end_block = end_block;
    std::uint32_t begin =
        section.heading.empty() ? document.blocks[section.first_block].span.begin : section.heading.end;
    std::uint32_t end = begin;
    for (std::uint32_t block = section.first_block; block < end_block; ++block) {
        if (in_body(document.blocks[block])) {
            end = std::max(end, document.blocks[block].span.end);
        }
    }
    const std::string_view text = document.text;
    constexpr std::string_view closing = " \n:?";  // what ends a heading is no part of what stands under it
    while (begin < end && closing.find(text[begin]) != std::string_view::npos) {
        ++begin;
    }
    section.body = {begin, end};
}

}  // namespace

/// A subheading without a kind of its own speaks of what the heading above it names.
std::vector<SectionKind> SectionFinder::State::inherited(std::size_t index, const std::vector<std::size_t>& above,
                                                         const std::vector<Section>& sections) const {
    if (above.empty()) {
        return {other};
    }
    // Sections and headings run in step, but for a preamble before the first heading.
    const Section& section = sections[sections.size() - (index - above.back())];
    return says_nothing(section.kinds) ? std::vector{other} : section.kinds;
}

std::vector<Section> SectionFinder::State::from_headings(const Document& document,
                                                         const std::vector<Heading>& found) const {
    std::vector<Section> sections;
    std::uint32_t first_body = 0;
    while (first_body < document.blocks.size() && !in_body(document.blocks[first_body])) {
        ++first_body;
    }
    if (first_body == document.blocks.size()) {
        return sections;
    }
    if (found.empty() || found.front().form.first_block > first_body) {
        sections.push_back({{other}, {}, {}, first_body, 0, SectionEvidence::none});
    }
    std::vector<std::size_t> above;  // the headings under which the next one stands, from the highest down
    for (std::size_t i = 0; i < found.size(); ++i) {
        const HeadingCandidate& form = found[i].form;
        while (!above.empty() && found[above.back()].form.level >= form.level) {
            above.pop_back();
        }
        if (!sections.empty()) {
            close(document, sections.back(), form.first_block);
        }
        Section section;
        section.kinds = found[i].kinds.empty() ? inherited(i, above, sections) : found[i].kinds;
        above.push_back(i);
        if (i == 0 && heads_all(found)) {
            section.kinds = {title};
        }
        section.heading = form.span;
        section.first_block = form.first_block;
        section.evidence = SectionEvidence::heading;
        sections.push_back(std::move(section));
    }
    close(document, sections.back(), static_cast<std::uint32_t>(document.blocks.size()));
    return sections;
}

BlockKinds SectionFinder::State::kinds_by_block(const Document& document, const TokenisedText& text,
                                                std::span<const EntityMention> entities) const {
    std::vector<Unit> units;
    for (const Sentence& sentence : text.sentences) {
        units.push_back({sentence.first_token, sentence.end_token, sentence.lead_in, standing::body, 0});
    }
    BlockKinds by_block;
    for (const CueMatch& match : contents.find({document, text, entities, units})) {
        std::vector<SectionKind>& kinds = by_block[text.sentences[match.unit].block];
        if (std::ranges::find(kinds, static_cast<SectionKind>(match.owner)) == kinds.end()) {
            kinds.push_back(static_cast<SectionKind>(match.owner));
        }
    }
    return by_block;
}

/// The section, or, where its heading says nothing, the parts into which its blocks fall by what they speak of. A
/// label with its value does not reach over paragraphs further down that speak of something else.
std::vector<Section> SectionFinder::State::split(const Document& document, const Section& section,
                                                 const BlockKinds& by_block) const {
    std::vector<Section> parts = {section};
    const bool labelled = !says_nothing(section.kinds);
    if (labelled && !opens_with_label(document, section)) {
        return parts;
    }
    for (std::uint32_t block = section.first_block; block < section.end_block; ++block) {
        const auto known = by_block.find(block);
        const bool heading = !section.heading.empty() && section.heading.overlaps(document.blocks[block].span);
        if (known == by_block.end() && parts.back().evidence == SectionEvidence::content &&
            is_prose_apart(document, document.blocks[block])) {
            close(document, parts.back(), block);
            parts.push_back({{other}, {}, {}, block, 0, SectionEvidence::none});
        }
        if (known == by_block.end() || heading || !in_body(document.blocks[block]) ||
            (labelled && !is_prose_apart(document, document.blocks[block]))) {
            continue;
        }
        Section& last = parts.back();
        if (last.evidence == SectionEvidence::content && last.kinds == known->second) {
            continue;
        }
        if (last.first_block == block) {
            last.kinds = known->second;
            last.evidence = SectionEvidence::content;
            continue;
        }
        close(document, last, block);
        parts.push_back({known->second, {}, {}, block, 0, SectionEvidence::content});
    }
    close(document, parts.back(), section.end_block);
    return parts;
}

bool SectionFinder::State::heads_all(const std::vector<Heading>& found) const {
    const HeadingCandidate& first = found.front().form;
    return first.form == HeadingForm::marked && first.level == 1 && !says_nothing(found.front().kinds) &&
           std::all_of(found.begin() + 1, found.end(),
                       [&](const Heading& heading) { return heading.form.level > first.level; });
}

std::optional<Span> SectionFinder::State::title_of(const std::vector<Heading>& found) const {
    const auto titled = std::ranges::find(found, std::vector{title}, &Heading::kinds);
    const auto top = std::ranges::find(found, 1, [](const Heading& heading) { return heading.form.level; });
    auto chosen = titled != found.end() ? titled : top;
    if (chosen == found.end() && !found.empty() && found.front().form.form == HeadingForm::marked) {
        chosen = found.begin();  // whatever its level, what a text opens with is its title
    }
    return chosen == found.end() ? std::nullopt : std::optional(chosen->form.span);
}

SectionFinder::SectionFinder(const Rulebook& rulebook) : state_(std::make_unique<State>(rulebook)) {}
SectionFinder::~SectionFinder() = default;

Outline SectionFinder::find(const Document& document, const TokenisedText& text,
                            std::span<const EntityMention> entities) const {
    Outline outline;
    outline.in_columns = find_column_cells(document, text, state_->headings);
    std::vector<HeadingCandidate> candidates = find_heading_candidates(document, text);
    // The headings of columns take turns over the cells; they open no section.
    std::erase_if(candidates, [&](const HeadingCandidate& candidate) {
        return std::ranges::binary_search(outline.in_columns, candidate.first_block, {}, &ColumnCell::block);
    });
    std::vector<Heading> headings = state_->headings.classify(document, text, candidates);
    const BlockKinds by_block = state_->kinds_by_block(document, text, entities);
    for (const Section& section : state_->from_headings(document, headings)) {
        std::ranges::move(state_->split(document, section, by_block), std::back_inserter(outline.sections));
    }
    outline.title = state_->title_of(headings);
    return outline;
}

}  // namespace selostelint
