#include "language/abbreviations.h"

#include <algorithm>
#include <array>

namespace selostelint {

namespace {

// From Kielitoimiston ohjepankki, "Lyhenneluettelo", those that end in a stop and meet in notices; sorted.
constexpr std::array<std::string_view, 62> abbreviations = {
    "aik", "alk", "art",  "as",   "asiak", "ed",  "eg",   "em",   "emt", "engl", "ent", "esim", "etunimi",
    "fax", "gsm", "henk", "huom", "h",     "ilm", "jne",  "joht", "k",   "kap",  "klo", "kpl",  "krs",
    "ks",  "ko",  "kohd", "lk",   "ltd",   "m",   "mahd", "max",  "min", "ml",   "mm",  "mom",  "mrd",
    "ms",  "n",   "nk",   "nro",  "o",     "oik", "os",   "p",    "pj",  "pnro", "ptj", "puh",  "puhj",
    "r",   "s",   "so",   "synt", "tel",   "tms", "toim", "ts",   "v",   "vrt"};

}  // namespace

bool is_abbreviation(std::string_view word) {
    return std::ranges::find(abbreviations, word) != abbreviations.end();
}

}  // namespace selostelint
