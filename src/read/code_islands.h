#pragma once

#include <string_view>

#include "read/islands.h"

namespace selostelint {

/// Masks the code of a template: `<?php … ?>`, `<% … %>`, `{{ … }}`, `{% … %}`, `{!! … !!}`, `${ … }` and their like,
/// and what the extension adds: Smarty's `{if …}` (tpl), FreeMarker's `<#if …>` (ftl), Blade's `@if (…)` (php).
/// Line ends stay, so that lines keep their numbers. Linear in the size of the source.
void mask_code(MaskedSource& source, std::string_view extension);

/// The end of the brace, bracket or parenthesis that opens at `at`, quotes and inner ones passed over; npos when it
/// does not close within a few thousand bytes.
std::size_t balanced_end(std::string_view text, std::size_t at);

}  // namespace selostelint
