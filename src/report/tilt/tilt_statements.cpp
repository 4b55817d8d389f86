#include <algorithm>
#include <iterator>

#include "report/tilt/tilt_facts.h"

namespace selostelint {

namespace {

/// "Nimi", "Tilausten toimittaminen": a line that is an item of a list by its look.
bool looks_like_item(std::string_view text) {
    constexpr std::size_t most_bytes = 120;
    return text.size() <= most_bytes && text.find_last_of(".!?") == std::string_view::npos;
}

bool leads_in(std::string_view text) {
    return text.ends_with(':');
}

/// In order, those inside others left out.
void tidy(std::vector<Span>& found) {
    std::ranges::sort(found, [](Span a, Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    std::vector<Span> kept;
    for (const Span span : found) {
        if (kept.empty() || !kept.back().contains(span)) kept.push_back(span);
    }
    found = std::move(kept);
}

}  // namespace

void TiltFacts::add_items(const Section& section, std::vector<Span>& found) const {
    const auto& blocks = judgement_.document.blocks;
    bool led = false;
    for (std::size_t i = section.first_block; i < section.end_block && i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        if (block.role != BlockRole::body || !section.body.contains(block.span)) continue;
        const std::string_view text = judgement_.document[block.span];
        if (leads_in(text)) {
            led = true;
            continue;
        }
        const bool line = block.kind == BlockKind::paragraph && (led || looks_like_item(text));
        if ((block.kind == BlockKind::list_item || line) && !denying_blocks_[i]) found.push_back(block.span);
    }
}

/// What leads to a list, with a colon or without ("Vastaanottajia ovat"), and the title where a page repeats it.
bool TiltFacts::is_no_statement(Span text) const {
    const auto& blocks = judgement_.document.blocks;
    const std::string_view words = judgement_.document[text];
    if (words.empty() || leads_in(words)) return true;
    if (judgement_.title && words == judgement_.document[*judgement_.title]) return true;
    if (std::string_view(".!?").find(words.back()) != std::string_view::npos) return false;
    const auto block =
        std::ranges::partition_point(blocks, [&](const Block& other) { return other.span.end < text.end; });
    if (block == blocks.end() || block->span.end != text.end || block->kind == BlockKind::list_item) return false;
    const auto next = std::next(block);
    return next != blocks.end() && next->kind == BlockKind::list_item;
}

std::vector<Span> TiltFacts::statements(std::string_view kind, Names sections, const std::set<Span>& but) const {
    std::vector<Span> found;
    for (const Fact* fact : placed(affirmed(kind), sections)) found.push_back(fact->sentence);
    for (const Section& section : judgement_.sections) {
        const bool alone = section.kinds.size() == 1 && section.evidence == SectionEvidence::heading;
        if (alone && names(section, sections)) add_items(section, found);
    }
    std::erase_if(found, [&](Span span) { return span.empty() || but.contains(span) || is_no_statement(span); });
    tidy(found);
    return found;
}

}  // namespace selostelint
