#include "cli/arguments.h"

namespace selostelint {

namespace {

constexpr const char* finnish = R"(selostelint — lukee suomenkielisiä tietosuojaselosteita ja kertoo, mikä niissä on
vanhentunutta, puutteellista, epämääräistä tai ristiriitaista

Käyttö
  selostelint [check] POLKU…          tarkasta tiedostot, kansiot, arkistot (zip, tar, warc …), *.md
                                      tai - (vakiosyöte)
  selostelint compare VANHA.json UUSI.json   mitkä havainnot ovat uusia, korjattuja tai avoimia
                                      kahdessa JSON-raportissa
  selostelint explain SÄÄNTÖ…         mitä sääntö vaatii, miksi ja minkä lain nojalla
  selostelint rules                   luettelo säännöistä
  selostelint show --stage VAIHE POLKU…   mitä selosteesta on ymmärretty
  selostelint init                    kirjoita asetustiedosto selostelint.toml

Mitä tarkastetaan
      --exclude KUVIO        jätä pois, esimerkiksi 'vanhat/**' tai '*.txt' (toistettava)
      --force-exclude        jätä pois myös nimeltä annetut tiedostot
      --files-from TIEDOSTO  lue polut tiedostosta, yksi riville; - on vakiosyöte (toistettava)
      --stdin-filename NIMI  nimi, jolla vakiosyötteestä raportoidaan
      --from MUOTO           syötteen muoto: text, markdown, html, mhtml, template, pdf, docx, odt,
                             script, vue, svelte, astro, json, yaml, po tai properties
                             (oletus: tunnistetaan)

Minkä mukaan
      --select SÄÄNTÖ,…      vain nämä: tunnus, nimi tai tunnuksen alku (REQ, OUT0) (toistettava)
      --ignore SÄÄNTÖ,…      kaikki paitsi nämä (toistettava)
      --as-of PÄIVÄ          minkä päivän lain mukaan, esimerkiksi 2018-12-31 (oletus: tänään)
      --rules KANSIO         omat säännöt ohjelman omien lisäksi (toistettava)
      --role ASEMA           mikä rekisterinpitäjä on: public_authority, health_care, school,
                             association, company tai private_person (oletus: päätellään)
      --config TIEDOSTO      asetukset (oletus: selostelint.toml nykyisestä kansiosta ylöspäin)

Mitä ei lasketa
      --baseline TIEDOSTO    aiemman ajon JSON-raportti: sen havainnot eivät vaikuta paluukoodiin
      --no-suppress          älä noudata vaimennuksia: kommentteja ”selostelint-disable SÄÄNTÖ: syy”
                             eikä asetusten kohtia [[suppress]]

Mitä tulostetaan
  -f, --format MUOTO         human (lukijalle), brief (rivi havainnosta), json (kaikki tiedot),
                             jsonl (seloste riville heti valmistuttuaan), sarif (GitHub ym.),
                             junit (tarkistuslista: vaatimus on testi), gitlab (koodin laatu),
                             github (huomautukset), checkstyle, csv (havainnot taulukkona),
                             markdown (yhteenveto muutospyyntöön), openmetrics (lukumäärät),
                             html (sivut selaimelle), xlsx (työkirja asiakkaalle),
                             tilt (selosteen tiedot TILT-kielellä);
                             rules, compare: human, json, markdown
      --report MUOTO=TIEDOSTO   kirjoita raportti myös tiedostoon (toistettava); html=KANSIO/ on
                             kansio, jossa kullakin selosteella on sivunsa; samoin tilt=KANSIO/
      --stage VAIHE          show: blocks, tokens, sections, facts, verdicts, findings
      --lang fi|en           viestien kieli (oletus: fi)
      --color MILLOIN        auto, always tai never (oletus: auto; NO_COLOR otetaan huomioon)
  -q, --quiet                vain havainnot, ei yhteenvetoa
      --statistics           kuinka monta kertaa kukin sääntö täyttyi
      --requirements         human: kustakin selosteesta myös luettelo siitä, mikä 13 ja 14 artiklan
                             vaatimuksista täyttyy ja mikä puuttuu

Muut
      --fail-on VAKAVUUS     mistä alkaen paluukoodi on 1: error, warning, info tai never
                             (oletus: error)
  -j, --jobs N               säikeiden määrä (oletus: suorittimien määrä)
  -h, --help                 tämä ohje
  -V, --version              ohjelman versio

Esimerkkejä
  selostelint tietosuoja.md
  selostelint selosteet/ --exclude 'arkisto/**' --report json=raportti.json
  selostelint --select OUT --as-of 2018-12-31 --format brief .
  selostelint --baseline vertailutaso.json selosteet/
  selostelint explain REQ110

Paluukoodit
  0  ei havaintoja, jotka yltävät --fail-on-rajaan
  1  havaintoja
  2  ei voitu vastata: väärä käyttö, lukukelvoton tiedosto, virheellinen sääntö, ei tarkastettavaa
)";

constexpr const char* english = R"(selostelint — reads Finnish privacy notices and says what is outdated, missing, vague
or contradictory in them

Usage
  selostelint [check] PATH…           check files, folders, archives (zip, tar, warc …), *.md or
                                      - (standard input)
  selostelint compare OLD.json NEW.json   which findings of two JSON reports are new, fixed or open
  selostelint explain RULE…           what a rule asks for, why, and by which law
  selostelint rules                   the catalogue of rules
  selostelint show --stage STAGE PATH…    what was understood of a notice
  selostelint init                    write a configuration file, selostelint.toml

What is checked
      --exclude GLOB         leave out, such as 'old/**' or '*.txt' (repeatable)
      --force-exclude        leave out files that are named, too
      --files-from FILE      read paths from a file, one a line; - is standard input (repeatable)
      --stdin-filename NAME  the name under which standard input is reported
      --from FORMAT          format of the input: text, markdown, html, mhtml, template, pdf, docx,
                             odt, script, vue, svelte, astro, json, yaml, po or properties
                             (default: found)

By which rules
      --select RULE,…        only these: id, name or an id's beginning (REQ, OUT0) (repeatable)
      --ignore RULE,…        all but these (repeatable)
      --as-of DATE           by the law of that day, such as 2018-12-31 (default: today)
      --rules DIR            your own rules on top of the program's (repeatable)
      --role ROLE            what the controller is: public_authority, health_care, school,
                             association, company or private_person (default: found)
      --config FILE          settings (default: selostelint.toml, from the current folder upwards)

What does not count
      --baseline FILE        a JSON report of an earlier run: its findings do not touch the exit code
      --no-suppress          heed no suppressions: neither comments “selostelint-disable RULE: reason”
                             nor [[suppress]] in the settings

What is printed
  -f, --format FORMAT        human (for people), brief (a line a finding), json (everything),
                             jsonl (a notice a line, as soon as known), sarif (GitHub and others),
                             junit (a checklist: a requirement is a test), gitlab (code quality),
                             github (annotations), checkstyle, csv (findings as a table),
                             markdown (a summary for a pull request), openmetrics (counts),
                             html (pages for a browser), xlsx (a workbook),
                             tilt (the facts of a notice in the language TILT);
                             rules, compare: human, json, markdown
      --report FORMAT=FILE   write a report to a file, too (repeatable); html=FOLDER/ is a folder
                             with a page for each notice; tilt=FOLDER/ too, with a file
      --stage STAGE          show: blocks, tokens, sections, facts, verdicts, findings
      --lang fi|en           language of messages (default: fi)
      --color WHEN           auto, always or never (default: auto; NO_COLOR is respected)
  -q, --quiet                findings alone, no summary
      --statistics           how often each rule fired
      --requirements         human: for each notice also a checklist of what Articles 13 and 14
                             require, met or missing

Other
      --fail-on SEVERITY     from where on the exit code is 1: error, warning, info or never
                             (default: error)
  -j, --jobs N               number of threads (default: number of processors)
  -h, --help                 this text
  -V, --version              the program's version

Examples
  selostelint tietosuoja.md
  selostelint notices/ --exclude 'archive/**' --report json=report.json
  selostelint --select OUT --as-of 2018-12-31 --format brief .
  selostelint --baseline baseline.json notices/
  selostelint explain REQ110

Exit codes
  0  no findings at or above --fail-on
  1  findings
  2  could not answer: wrong use, unreadable file, faulty rule, nothing to check
)";

}  // namespace

const Text& help_text() {
    static const Text text = {finnish, english};
    return text;
}

}  // namespace selostelint
