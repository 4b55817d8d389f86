#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// Where a finding stands in the text.
struct HtmlMark {
    Span span;                 ///< of Document::text, not empty
    std::uint32_t number = 0;  ///< of the finding on its page, from 1
    Severity severity = Severity::info;
    bool has_words = true;  ///< false for what is missing under a heading: a label stands behind it, nothing is marked
};

/// A stretch of one block that is shown in one way: HTML's elements nest, findings overlap.
struct HtmlSegment {
    Span span;
    const HtmlMark* mark = nullptr;             ///< the worst of those whose words cover it; null for none
    std::vector<std::uint32_t> ending = {};     ///< numbers of the findings that end with it
    std::vector<std::uint32_t> beginning = {};  ///< … and of those that begin with it
    bool target = false;                        ///< a quote begins here: people jump to it
    bool strong = false;                        ///< part of the emphasis that its block begins with
};

/// Cuts the blocks of a document where marks, quotes and emphases begin and end; in the order of the text, without the
/// line ends between blocks. `marks` must outlive the result. Costs n log n of all places.
std::vector<HtmlSegment> html_segments(const Document& document, std::span<const HtmlMark> marks,
                                       std::span<const Span> quotes);

}  // namespace selostelint
