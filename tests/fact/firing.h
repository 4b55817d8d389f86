#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine.h"

namespace selostelint::test {

/// Whether the rule fires on a company's notice that holds the text besides the controller.
inline bool fires(const std::string& rule, const std::string& text) {
    const std::string notice =
        "# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\nLumipuro Oy, Rantatie 12, 33100 Tampere\n\n" + text + "\n";
    const Judgement judgement = judge_source({"notice", notice, "markdown"});
    const std::vector<std::string> rules = fired(judgement);
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

/// Checks each text with fires().
inline void check_all(const std::string& rule, const std::vector<std::string>& texts, bool expected) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(fires(rule, text) == expected);
    }
}

}  // namespace selostelint::test
