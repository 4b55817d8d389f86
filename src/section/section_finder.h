#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "document/document.h"
#include "language/entity.h"
#include "language/tokens.h"
#include "rulebook/rulebook.h"
#include "section/section.h"

namespace selostelint {

/// A notice's sections and title.
struct Outline {
    std::vector<Section> sections;       ///< in order, tiling the blocks of the body; may be empty
    std::vector<ColumnCell> in_columns;  ///< of tables whose columns have headings, in order
    std::optional<Span> title;           ///< of Document::text
};

/// Finds a notice's sections by the form and the words of its headings, and, where there are none, by what
/// its sentences say. Constant after construction; safe to share between threads.
class SectionFinder {
public:
    /// The rulebook must outlive the finder.
    explicit SectionFinder(const Rulebook& rulebook);
    ~SectionFinder();
    SectionFinder(const SectionFinder&) = delete;
    SectionFinder& operator=(const SectionFinder&) = delete;

    /// `entities` by first token, as the content cues of rules/sections/ may name them.
    Outline find(const Document& document, const TokenisedText& text, std::span<const EntityMention> entities) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace selostelint
