#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "fact/firing.h"

namespace selostelint::test {

namespace {

const std::vector<std::string> vague_retention = {
    "## Tietojen säilytysaika\n\nSäilytämme tietoja niin kauan kuin on tarpeen.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään toistaiseksi.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään lain edellyttämän ajan.",
    "## Tietojen säilytysaika\n\nTiedot poistetaan, kun niitä ei enää tarvita.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään vain niin kauan kuin se on käyttötarkoituksen kannalta "
    "välttämätöntä.",
    "## Tietojen säilytysaika\n\nSäilytysaika määräytyy tarpeen mukaan.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään kohtuullinen aika.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään rekisterin voimassaoloajan.",
    "## Tietojen säilytysaika\n\nTarpeettomat tiedot poistetaan säännöllisesti.\n\n## Evästeet\n\nEvästeet vanhenevat "
    "30 päivän kuluttua.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään niin kauan kuin on tarpeen.\n\n## Rekisteröidyn "
    "oikeudet\n\nVastaamme pyyntöön kuukauden kuluessa.",
    "## Tietojen säilytysaika\n\nSäilytämme tiedot vähintään vuoden.",
};

const std::vector<std::string> definite_retention = {
    "## Tietojen säilytysaika\n\nSäilytämme tietoja niin kauan kuin on tarpeen, kuitenkin enintään kaksi vuotta.",
    "## Tietojen säilytysaika\n\nSäilytämme tietoja niin kauan kuin on tarpeen.\n\n## Liite: "
    "säilytysajat\n\nLaskutustiedot: 6 vuotta tilikauden päättymisestä\nUutiskirje: tilauksen perumiseen saakka",
    "## Tietojen säilytysaika\n\nSäilytysajat on lueteltu taulukossa. Muilta osin tietoja säilytetään niin kauan kuin "
    "on tarpeen.\n\n## | Tieto | Säilytysaika |\n\n|---|---|\n| Laskut | 6 vuotta |\n| Palautteet | 1 vuosi |",
    "## Liite 1. Säilytysajat\n\nJäsentiedot säilytetään jäsenyyden päättymiseen saakka ja kuusi kuukautta sen "
    "jälkeen.\n\n## Tietojen säilytysaika\n\nTietoja säilytetään vain niin kauan kuin on tarpeen.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään lain edellyttämän ajan: kirjanpitolain mukaan tositteet kuusi "
    "vuotta.",
    "## Tietojen säilytysaika\n\nTiedot säilytetään asiakassuhteen ajan ja kaksi vuotta sen jälkeen. Tarpeettomat "
    "tiedot poistetaan.",
    "## Tietojen säilytysaika\n\nTietoja säilytetään toistaiseksi, kunnes käyttäjä poistaa tilinsä.",
    "## Tietojen säilytysaika\n\nTiedot poistetaan, kun niitä ei enää tarvita.\n\n## Kameravalvonta\n\nTallenteet "
    "poistetaan 14 vuorokauden kuluttua.",
    "## Tietojen säilytysaika\n\nKirjanpitolain edellyttämän ajan.",
    "## Mitä tietoja keräämme\n\nNimi, osoite ja tilaukset. Tilaustiedot poistetaan vuoden kuluttua "
    "toimituksesta.\n\n## Tietojen säilytysaika\n\nMuutoin tietoja säilytetään niin kauan kuin on tarpeen.",
    "## Tietojen säilytysaika\n\nSäilytämme tietoja niin kauan kuin on tarpeen. Säilytysajat tietoryhmittäin:\n\n- "
    "laskut: 6 v\n- hakemukset: 1 v",
    "## Säilytysajat\n\n| Rekisteri | Aika |\n|---|---|\n| Jäsenrekisteri | jäsenyyden ajan |\n| Tositteet | 6 vuotta "
    "|\n\nTiedot poistetaan, kun ne ovat käyneet tarpeettomiksi.",
};

const std::vector<std::string> vague_purposes = {
    "## Käsittelyn tarkoitus\n\nTietoja käytetään tarpeellisiin tarkoituksiin.",
    "## Käsittelyn tarkoitus\n\nTietoja käytetään liiketoiminnan tarpeisiin.",
    "## Käsittelyn tarkoitus\n\nTietoja käsitellään palvelun parantamiseksi.",
    "## Käsittelyn tarkoitus\n\nHenkilötietoja käytetään palveluidemme kehittämiseen.",
    "## Käsittelyn tarkoitus\n\nTietoja käsitellään yhtiön tarpeisiin.",
};

const std::vector<std::string> definite_purposes = {
    "## Käsittelyn tarkoitus\n\nTietoja käytetään tilausten toimittamiseen ja palvelun parantamiseen.",
    "## Käsittelyn tarkoitus\n\nTietoja käytetään palvelun kehittämiseen.\n\n## Laskutus\n\nNimeä ja osoitetta "
    "käytetään laskujen lähettämiseen.",
    "## Käsittelyn tarkoitus\n\nTietoja käytetään palvelun parantamiseen.\n\nLiite: käyttötarkoitukset\n\n## | Tieto | "
    "Tarkoitus |\n\n|---|---|\n| Sähköposti | uutiskirjeen lähettäminen |\n| Osoite | tilauksen toimitus |",
    "## Uutiskirje\n\nSähköpostiosoitettasi käytetään uutiskirjeen lähettämiseen.\n\n## Käsittelyn "
    "tarkoitus\n\nTietoja käsitellään liiketoiminnan tarpeisiin.",
    "## Käsittelyn tarkoitus\n\nTietoja käytetään palveluiden kehittämiseen:\n\n- vikailmoitusten selvittäminen\n- "
    "asiakaspalautteeseen vastaaminen",
    "## Käsittelyn tarkoitus\n\nJäsenrekisterin ylläpito, jäsenmaksujen laskutus ja toiminnan kehittäminen.",
};

const std::vector<std::string> vague_hedges = {
    "## Käsittelyn tarkoitus\n\nVoimme käyttää tietoja esimerkiksi markkinointiin.\n\n## Vastaanottajat\n\nTietoja "
    "saatetaan luovuttaa mahdollisesti esimerkiksi yhteistyökumppaneille.\n\n## Säilytysaika\n\nTietoja voidaan "
    "säilyttää tarvittaessa pitkään.",
    "## Henkilötietojen käsittelyn tarkoitus\n\nTietoja saatetaan käyttää mahdollisesti markkinointiin.\n\n## Tietojen "
    "luovutukset\n\nTietoja saatetaan luovuttaa tarvittaessa esimerkiksi kumppaneille.",
};

const std::vector<std::string> definite_hedges = {
    "## Käsittelyn tarkoitus\n\nSaatamme käyttää tietojasi esimerkiksi mainonnan kohdentamiseen. Tietoja käytetään "
    "laskutukseen.\n\n## Tietolähteet\n\nTiedot saadaan asiakkaalta itseltään.",
    "## Käsittelyn tarkoitus\n\nTietoja käytetään laskutukseen.\n\n## Tietojen luovutukset\n\nTietoja saatetaan "
    "luovuttaa tarvittaessa esimerkiksi kumppaneille.",
    "## Käsittelyn tarkoitus\n\nVoimme käyttää tietoja esimerkiksi markkinointiin.\n\n## Tietojen "
    "luovutukset\n\nTietoja saatetaan luovuttaa esimerkiksi kumppaneille.\n\nLiite 1\n\n## | Tarkoitus | Vastaanottaja "
    "|\n\n|---|---|\n| Laskujen lähettäminen asiakkaalle | Laskupalvelu Numero Oy vastaanottaa asiakkaan tiedot |",
    "## Laskutus\n\nAsiakkaan nimeä ja osoitetta käytetään laskutukseen. Laskutustiedot luovutetaan Perintä "
    "Oy:lle.\n\n## Muu käyttö\n\nVoimme käyttää tietoja esimerkiksi markkinointiin. Tietoja saatetaan luovuttaa "
    "kumppaneille.",
    "## Käsittelyn tarkoitus\n\nTietoja käytetään esimerkiksi laskutukseen ja tilausten toimittamiseen.\n\n## Tietojen "
    "luovutukset\n\nTietoja ei luovuteta.",
};

}  // namespace

TEST_CASE("REQ111: storage periods that nothing makes definite") {
    check_all("REQ111", vague_retention, true);
}

TEST_CASE("REQ111: storage periods that are definite elsewhere: later, earlier, in a table, in an appendix") {
    check_all("REQ111", definite_retention, false);
}

TEST_CASE("CLR501: purposes that nothing makes definite") {
    check_all("CLR501", vague_purposes, true);
}

TEST_CASE("CLR501: purposes that are definite elsewhere: later, earlier, in a table, in an appendix") {
    check_all("CLR501", definite_purposes, false);
}

TEST_CASE("CLR502: hedged items that nothing makes definite") {
    check_all("CLR502", vague_hedges, true);
}

TEST_CASE("CLR502: hedged items that are definite elsewhere: later, earlier, in a table, in an appendix") {
    check_all("CLR502", definite_hedges, false);
}

}  // namespace selostelint::test
