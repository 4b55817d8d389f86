#pragma once

#include <string>
#include <vector>

namespace selostelint {

/// One reading of a word by Voikko.
struct Reading {
    std::string lemma;               ///< base form, lower case
    std::vector<std::string> parts;  ///< base forms of a compound's parts; one for a simple word
    std::string root;          ///< what the last part is derived from ("käsitellä" of "käsittely"); may be empty
    std::string word_class;    ///< Voikko's CLASS: "nimisana", "teonsana", "kieltosana", "lukusana" …
    bool abessive = false;     ///< "luovuttamatta": without doing so
    bool connegative = false;  ///< a form that only a negative verb takes: "siirretä", "luovuteta"
    bool finite = false;       ///< a finite verb form: "käsittelemme", "luovutetaan", "on"
};

}  // namespace selostelint
