#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/span.h"
#include "report/notice_view.h"
#include "report/paint.h"

namespace selostelint {

/// How a caret frame looks.
struct FrameStyle {
    Paint paint{false};
    Style carets = Style::error;
    std::size_t gutter = 3;   ///< columns of the line numbers
    std::size_t width = 100;  ///< columns of the whole frame
};

/// The source line of a piece of the text with carets under its words, and `label` after them:
///
///       3 | Henkilötietolain (523/1999) 10 §:n mukainen rekisteriseloste
///         | ^^^^^^^^^^^^^^^^ label
///
/// Of words over several lines the first and the last line are shown. Long lines are cut around the words
/// with "…". Secrets are masked. Ends in '\n'; "" for an empty span.
std::string frame(const NoticeView& view, Span text, const FrameStyle& style, std::string_view label = {});

}  // namespace selostelint
