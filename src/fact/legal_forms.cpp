#include "fact/legal_forms.h"

#include <algorithm>
#include <array>

namespace selostelint {

namespace {

/// Sorted, to be searched by halves. Patentti- ja rekisterihallitus, "Yritysmuotojen ja yhteisömuotojen lyhenteet".
constexpr std::array<std::string_view, 24> legal_forms = {
    "ab",     "abp",  "as",  "ay",  "gmbh", "inc",        "kommandiittiyhtiö",
    "ky",     "llc",  "ltd", "o.y", "osk",  "osuuskunta", "oy",
    "oyj",    "r.y",  "rf",  "rp",  "rs",   "ry",         "sr",
    "säätiö", "t:mi", "tmi"};

static_assert(std::ranges::is_sorted(legal_forms));

}  // namespace

bool is_legal_form(std::string_view word) {
    // Asked of every word: nearly all are longer than the short forms and begin with none of the long ones.
    constexpr std::size_t longest_short = 4;
    const bool may_be =
        word.size() <= longest_short || word.front() == 'o' || word.front() == 's' || word.front() == 'k';
    return may_be && std::ranges::binary_search(legal_forms, word);
}

}  // namespace selostelint
