#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "check/judgement.h"

namespace selostelint {

/// A text that belongs to no notice, such as a path, its identity codes masked in the same way.
std::string with_codes_masked(std::string_view text);

/// What no report may show: the words of findings and facts that are secret, and every identity code besides. Of each,
/// the first two characters stay and a '*' stands for every other one.
class Secrets {
public:
    explicit Secrets(const Judgement& judgement);

    /// A piece of Document::text.
    std::string of_text(Span span) const;
    /// A piece of Document::original, bytes [begin, end).
    std::string of_original(Span span) const;
    /// Any other text of the judgement, such as a fact's value.
    std::string of_value(std::string_view value) const;

private:
    const Document& document_;
    std::vector<Span> in_text_;
    std::vector<Span> in_original_;
    std::vector<std::string> words_;
};

}  // namespace selostelint
