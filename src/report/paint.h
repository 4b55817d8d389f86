#pragma once

#include <string>
#include <string_view>

#include "rulebook/rulebook.h"

namespace selostelint {

enum class Style { error, warning, info, strong, dim, help };

/// Text in a colour of the terminal (ECMA-48), or as it is when colours are off.
class Paint {
public:
    explicit Paint(bool colour) : colour_(colour) {}
    std::string operator()(Style style, std::string_view text) const;

private:
    bool colour_;
};

Style style_of(Severity severity);

}  // namespace selostelint
