#include "cli/configuration.h"

namespace selostelint {

namespace {

constexpr const char* finnish =
    R"(# Selostelintin asetukset. Tiedosto löydetään nykyisestä kansiosta tai sen yläpuolelta; komentorivin valitsin
# korvaa vastaavan avaimen. Poista rivin alusta #, niin se tulee voimaan.

# Mikä rekisterinpitäjä on. Ilman tätä se päätellään selosteen sanoista. Mahdolliset:
# public_authority, health_care, school, association, company, private_person
#role = "association"

# Viestien kieli: fi tai en.
#lang = "fi"

# Mistä vakavuudesta alkaen paluukoodi on 1: error, warning, info tai never.
#fail_on = "error"

# Vain nämä säännöt, tai kaikki paitsi nämä: tunnus, nimi tai tunnuksen alku.
#select = ["OUT", "REQ110"]
#ignore = ["DOC603"]

# Tiedostot, joita ei tarkasteta. Kuviot alkavat tämän tiedoston kansiosta.
#exclude = ["vanhat/**", "*.txt"]

# Kansiot, joissa on omia sääntöjä. Polut alkavat tämän tiedoston kansiosta.
#rules = ["omat-saannot"]

# Aiemman ajon JSON-raportti: sen havainnot eivät vaikuta paluukoodiin, uudet vaikuttavat.
#baseline = "vertailutaso.json"

# Poikkeus joidenkin tiedostojen rekisterinpitäjään; ensimmäinen sopiva ratkaisee.
#[[notice]]
#paths = ["kunta/**"]
#role  = "public_authority"

# Havainto, jota ei lasketa, ja miksi. Pois voi jättää kohdat path (kuvio), fingerprint (yksi havainto) ja
# until (viimeinen voimassaolopäivä).
#[[suppress]]
#rule   = "DOC603"
#path   = "kunta/**"
#reason = "Päiväys on julkaisujärjestelmän tuottamassa alatunnisteessa."
#until  = 2027-12-31
)";

constexpr const char* english =
    R"(# Settings of selostelint. The file is found in the current folder or above it; an option on the command line takes
# the place of its key. Take away the # at the start of a line to put it into force.

# What the controller is. Without this the notice's words decide. Possible:
# public_authority, health_care, school, association, company, private_person
#role = "association"

# Language of messages: fi or en.
#lang = "fi"

# From which severity on the exit code is 1: error, warning, info or never.
#fail_on = "error"

# Only these rules, or all but these: an id, a name or an id's beginning.
#select = ["OUT", "REQ110"]
#ignore = ["DOC603"]

# Files that are not checked. Patterns start from this file's folder.
#exclude = ["old/**", "*.txt"]

# Folders with rules of your own. Paths start from this file's folder.
#rules = ["our-rules"]

# A JSON report of an earlier run: its findings do not touch the exit code, new ones do.
#baseline = "baseline.json"

# Another controller for some files; the first that fits decides.
#[[notice]]
#paths = ["municipality/**"]
#role  = "public_authority"

# A finding that does not count, and why. path (a pattern), fingerprint (one finding) and until (the last day on which
# it holds) may be left out.
#[[suppress]]
#rule   = "DOC603"
#path   = "municipality/**"
#reason = "The date is in the footer that the publishing system adds."
#until  = 2027-12-31
)";

}  // namespace

const Text& configuration_template() {
    static const Text text = {finnish, english};
    return text;
}

}  // namespace selostelint
