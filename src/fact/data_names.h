#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "fact/context.h"

namespace selostelint {

/// Says which data a statement of the notice is about. The context must outlive it.
class DataNames {
public:
    explicit DataNames(const FactContext& context);

    /// The first cell of the sentence's row, the label before a colon ("Laskut: kuusi vuotta"), or what a passive verb
    /// is said of ("Laskut säilytetään …"). Empty where it speaks of the data at large ("Tietoja säilytetään …").
    std::string of(std::uint32_t sentence) const;
    /// What the column of the cell that holds the sentence is called; empty outside tables and in their first row.
    std::string_view column(std::uint32_t sentence) const;
    /// The words of the first cell in the row of the cell that holds the sentence; empty outside tables and there.
    std::string_view row(std::uint32_t sentence) const;

private:
    std::string words(std::uint32_t first, std::uint32_t last) const;

    const FactContext& context_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, Span> heads_;   ///< by table and column
    std::map<std::pair<std::uint32_t, std::uint32_t>, Span> labels_;  ///< by table and row
};

}  // namespace selostelint
