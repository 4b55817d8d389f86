#pragma once

#include <cstddef>
#include <string_view>

#include "read/markup/islands.h"

namespace selostelint {

/// Masks the code of a template: `<?php … ?>`, `<% … %>`, `{{ … }}`, `{% … %}`, `{!! … !!}`, `${ … }` and their like,
/// and what the extension adds: Smarty's `{if …}` (tpl), FreeMarker's `<#if …>` (ftl), Blade's `@if (…)` (php).
/// Line ends stay, so that lines keep their numbers. Linear in the size of the source.
void mask_code(MaskedSource& source, std::string_view extension);

/// Finds where braces, brackets and parentheses close, quotes and inner ones passed over. Gives up on a source in which
/// they keep staying open, so that such a source costs linear time.
class BracketMatcher {
public:
    explicit BracketMatcher(std::string_view text) : text_(text) {}

    /// Behind the bracket that closes the one at `at`; npos when none does within a few thousand bytes.
    std::size_t end(std::size_t at);

private:
    std::string_view text_;
    int unclosed_ = 0;
};

}  // namespace selostelint
