#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "fact/firing.h"

namespace selostelint::test {

namespace {

const std::vector<std::string> contradictory_transfers = {
    "## Tietojen siirto EU:n tai ETA:n ulkopuolelle\n\nTietoja ei siirretä EU:n tai ETA:n ulkopuolelle.\n\n## "
    "Palvelut\n\nUutiskirjeet lähetetään Mailchimpin kautta.",
    "## Tietojen käsittely\n\nEmme siirrä henkilötietoja Euroopan talousalueen ulkopuolelle. Sivuston kävijämääriä "
    "seurataan Google Analyticsilla.",
    "## Tietojen käsittely\n\nHenkilötietoja ei luovuteta EU:n eikä ETA:n ulkopuolelle.\n\n## Tietojen "
    "tallennus\n\nTiedot tallennetaan palvelimille, jotka sijaitsevat Yhdysvalloissa.",
    "## Tietojen käsittely\n\nTietoja ei siirretä Euroopan unionin ulkopuolelle.\n\n## Kyselyt\n\nPalautekyselyn "
    "vastaukset kerätään SurveyMonkeyllä.",
    "## Tietojen käsittely\n\nAsiakkaiden tietoja ei lähetetä kolmansiin maihin.\n\n## "
    "Järjestelmät\n\nAsiakasrekisteriä ylläpidetään Salesforcessa.",
    "## Tietojen käsittely\n\nTietojasi ei käsitellä EU/ETA-alueen ulkopuolella.\n\n## Varmuuskopiot\n\nVarmuuskopiot "
    "säilytetään Dropboxissa.",
    "## Tietojen käsittely\n\nEU:n tai ETA:n ulkopuolelle tietoja ei siirretä.\n\n## Lomakkeet\n\nIlmoittautumiset "
    "tehdään Google Forms -lomakkeella.",
    "## Tietojen käsittely\n\nSiirto EU:n ulkopuolelle: tietoja ei siirretä EU:n ulkopuolelle.\n\n## "
    "Evästeet\n\nKäytämme Facebook-pikseliä mainonnan kohdentamiseen.",
    "## Tietojen käsittely\n\nHenkilötietoja ei siirry EU-alueen ulkopuolelle.\n\n## Tekninen toteutus\n\nSovellus "
    "käyttää Firebasea kirjautumiseen.",
    "## Tietojen käsittely\n\nTietoja ei missään tilanteessa siirretä EU- tai ETA-alueen ulkopuolelle.\n\n## "
    "Verkkosivut\n\nGoogle Analytics -palvelu kerää tietoja kävijöistä.",
    "## Tietojen käsittely\n\nTietoja ei viedä EU:n ulkopuolelle.\n\n## Viestintä\n\nViestit lähtevät SendGridillä.",
    "## Tietojen käsittely\n\nEmme luovuta tietoja ETA-alueen ulkopuolelle.\n\n## Tuki\n\nTukipyynnöt käsitellään "
    "HubSpotissa.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle. Henkilöstöhallinnon tiedot siirtyvät emoyhtiölle "
    "Intiaan.",
    "## Tietojen käsittely\n\nTietoja ei siirretä kolmansiin maihin.\n\n## Tekoäly\n\nChattimme vastaukset tuottaa "
    "OpenAI:n malli, jolle viestisi lähetetään.",
    "## Tietojen käsittely\n\nHenkilötietojasi ei siirretä EU:n tai ETA:n ulkopuolelle.\n\n## "
    "Etäyhteydet\n\nPalvelimen ylläpitäjä käsittelee tietoja Kiinassa ja tiedot tallentuvat sinne.",
};

const std::vector<std::string> consistent_transfers = {
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle, paitsi uutiskirjeen tilaajien osoitteet, jotka "
    "ovat Mailchimpissä.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n tai ETA:n ulkopuolelle ilman suostumustasi.\n\n## "
    "Uutiskirje\n\nUutiskirje lähetetään Mailchimpillä.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle muutoin kuin Google Analyticsin osalta.",
    "## Tietojen käsittely\n\nPääsääntöisesti tietoja ei siirretä EU:n ulkopuolelle. Tiedot voivat siirtyä "
    "Yhdysvaltoihin pilvipalvelun kautta.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle lukuun ottamatta kävijäseurantaa.\n\n## "
    "Analytiikka\n\nKäytämme Google Analyticsia.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n tai ETA:n ulkopuolelle.\n\n## Analytiikka\n\nEmme käytä Google "
    "Analyticsia emmekä muitakaan seurantatyökaluja.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle.\n\n## Analytiikka\n\nSivustolla ei ole Google "
    "Analyticsia eikä Facebook-pikseliä.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle.\n\n## Pilvipalvelu\n\nTiedot tallennetaan Google "
    "Workspaceen, jonka palvelimet ovat Suomessa.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle.\n\n## Oikeudet\n\nSinulla on oikeus siirtää "
    "tietosi järjestelmästä toiseen.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle.\n\nJos tietoja siirrettäisiin Yhdysvaltoihin, "
    "käyttäisimme vakiolausekkeita.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle.\n\n## Matkat\n\nSeuran matkat suuntautuvat usein "
    "Yhdysvaltoihin ja Kiinaan.",
    "## Tietojen käsittely\n\nHenkilötunnuksia ei siirretä EU:n ulkopuolelle.\n\n## Uutiskirje\n\nUutiskirje "
    "lähetetään Mailchimpillä.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle.\n\n## Historia\n\nLuovuimme Mailchimpistä vuonna "
    "2021, ja rekisteri poistettiin sieltä.",
    "## Tietojen käsittely\n\nMaksutietoja ei siirretä EU:n ulkopuolelle. Analytiikkatiedot siirtyvät Yhdysvaltoihin.",
    "## Tietojen käsittely\n\nMikäli et anna suostumusta evästeisiin, tietoja ei siirretä EU:n ulkopuolelle. "
    "Suostumuksellasi käytämme Google Analyticsia.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle.\n\n## Tietosuojan taso\n\nYhdysvaltojen "
    "kansalaisilla on samat oikeudet.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n tai ETA:n ulkopuolelle, ellei se ole palvelun toteuttamiseksi "
    "välttämätöntä.\n\n## Palvelut\n\nKäytämme Dropboxia.",
    "## Tietojen käsittely\n\nYhdistys ei itse siirrä tietoja EU:n ulkopuolelle. Facebookin sivuilla Meta käsittelee "
    "tietoja omana rekisterinpitäjänään.",
    "## Tietojen käsittely\n\nTietoja ei siirretä EU:n ulkopuolelle. Google Analyticsin tiedot käsitellään Google "
    "Ireland Limitedin palvelimilla EU:ssa.",
    "## Tietojen käsittely\n\nTietoja ei säännönmukaisesti siirretä EU:n ulkopuolelle. Osa tiedoista tallentuu "
    "Yhdysvaltoihin.",
};

const std::vector<std::string> contradictory_disclosures = {
    "## Tietojen luovutukset\n\nEmme luovuta tietoja ulkopuolisille.\n\n## Kilpailut\n\nIlmoittautuneiden nimet "
    "luovutetaan Suomen Soutuliitolle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta kolmansille osapuolille.\n\n## Yhteistyö\n\nJäsenten yhteystiedot "
    "luovutetaan yhteistyökumppaneille tarjouksia varten.",
    "## Tietojen käsittely\n\nAsiakastietoja ei luovuteta.\n\n## Toimitus\n\nNimi ja osoite luovutetaan "
    "kuljetusyritykselle.",
    "## Tietojen käsittely\n\nHenkilötietoja ei luovuteta kenellekään.\n\n## Vakuutus\n\nPelaajien tiedot toimitetaan "
    "vakuutusyhtiölle.",
    "## Tietojen käsittely\n\nJäsentietoja emme luovuta eteenpäin. Piirille toimitetaan vuosittain jäsenluettelo.",
    "## Tietojen käsittely\n\nTietojasi ei luovuteta ulkopuolisille tahoille.\n\n## Sponsorit\n\nKilpailun "
    "osallistujien sähköpostiosoitteet annetaan pääsponsorille.",
    "## Tietojen käsittely\n\nEmme myy emmekä luovuta tietojasi ulkopuolisille.\n\n## Konserni\n\nAsiakkaiden tiedot "
    "luovutetaan konsernin tytäryhtiöille.",
    "## Tietojen käsittely\n\nRekisterin tietoja ei luovuteta.\n\n## Oppilaitokset\n\nTietoja luovutetaan "
    "oppilaitoksille opintojen hyväksilukemista varten.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta eteenpäin.\n\n## Tapahtumat\n\nOsallistujalista lähetetään "
    "tapahtuman järjestäjälle.",
    "## Tietojen käsittely\n\nEmme anna tietojasi kolmansille osapuolille.\n\n## Sähkösopimus\n\nTiedot välitetään "
    "sähköyhtiölle sopimuksen siirtoa varten.",
    "## Tietojen käsittely\n\nRekisteristä ei luovuteta tietoja.\n\n## Lehti\n\nJäsenten osoitteet luovutetaan "
    "Saaristolehti Oy:lle lehden postitusta varten.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille. Mainostajille jaetaan tietoja kävijöistä.",
    "## Tietojen käsittely\n\nYhdistys ei luovuta jäsentietoja. Uusien jäsenten nimet ja osoitteet luovutetaan "
    "keskusjärjestölle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta kolmansille osapuolille.\n\n## Rahoitus\n\nLuottohakemuksen tiedot "
    "luovutetaan pankille.",
};

const std::vector<std::string> consistent_disclosures = {
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille, paitsi liitolle jäsenmaksuja varten.\n\n## "
    "Liitto\n\nNimet luovutetaan Soutuliitolle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ilman suostumusta.\n\n## Liitto\n\nNimet luovutetaan Soutuliitolle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta muutoin kuin kuljetusyhtiölle toimitusta varten. Osoite luovutetaan "
    "kuljetusyhtiölle.",
    "## Tietojen käsittely\n\nTietoja ei pääsääntöisesti luovuteta. Osoitteet luovutetaan kuljetusyritykselle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta lukuun ottamatta vakuutusyhtiötä. Pelaajien tiedot toimitetaan "
    "vakuutusyhtiölle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille. Tilitoimisto Numero Oy käsittelee laskutustietoja "
    "lukuumme.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille. Palvelimen ylläpito on ulkoistettu Pilvi Oy:lle.",
    "## Tietojen käsittely\n\nEmme luovuta tietoja ulkopuolisille. Viranomaisille tietoja luovutetaan lain "
    "velvoittamana.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta suoramarkkinointiin. Nimet luovutetaan Soutuliitolle.",
    "## Tietojen käsittely\n\nTerveystietoja ei luovuteta. Osallistujien nimet toimitetaan leirin järjestäjälle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille.\n\n## Tietolähteet\n\nTiedot saadaan Soutuliitolta "
    "ja oppilaitoksilta.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille.\n\n## Oikeudet\n\nVoit pyytää, että tietosi "
    "luovutetaan toiselle palveluntarjoajalle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille.\n\n## Tietolähteet\n\nKunta luovuttaa meille "
    "oppilaiden yhteystiedot.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille. Jos yritys myydään, tiedot siirretään ostajalle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille. Suostumuksellasi nimesi annetaan "
    "yhteistyökumppanille.",
    "## Tietojen käsittely\n\nEmme luovuta tietoja kolmansille osapuolille. Edustajamme toimittaa asiakkaalle "
    "tilauksen tiedot.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta EU:n ulkopuolelle. Osoitteet luovutetaan kuljetusyritykselle.",
    "## Tietojen käsittely\n\nSalasanoja ei luovuteta kenellekään. Osoitteet luovutetaan kuljetusyritykselle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta säännönmukaisesti. Osoitteet luovutetaan kuljetusyritykselle.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta kolmansille osapuolille ilman laissa säädettyä perustetta. Tietoja "
    "luovutetaan oppilaitoksille.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta ulkopuolisille. Jäsen voi itse antaa yhteystietonsa sponsorille.",
    "## Tietojen käsittely\n\nTietoja ei luovuteta edellä mainittujen tahojen lisäksi. Osoitteet luovutetaan "
    "kuljetusyritykselle.",
    "## Tietojen käsittely\n\nEmme luovuta tietoja. Aiemmin nimet luovutettiin Soutuliitolle, mutta vuodesta 2020 "
    "alkaen ei enää.",
};

const std::vector<std::string> contradictory_codes = {
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia.\n\n## Rekisterin tietosisältö\n\nNimi, osoite, "
    "henkilötunnus ja puhelinnumero.",
    "## Tietojen käsittely\n\nHenkilötunnusta ei kysytä.\n\n## Tietosisältö\n\n- etunimi\n- sukunimi\n- henkilötunnus",
    "## Tietojen käsittely\n\nAsiakkaan henkilötunnusta ei käsitellä missään vaiheessa.\n\n## Sopimus\n\nSopimukseen "
    "kirjataan nimi, henkilötunnus ja osoite.",
    "## Tietojen käsittely\n\nEmme pyydä henkilötunnustasi.\n\n## Käsiteltävät tiedot\n\nHetu, nimi, sähköposti.",
    "## Tietojen käsittely\n\nHenkilötunnuksia ei rekisteröidä.\n\n## Mitä tietoja keräämme?\n\nNimi, syntymäaika, "
    "henkilötunnus ja kuntosalikortin numero.",
    "## Tietojen käsittely\n\nYhdistys ei kerää jäsentensä henkilötunnuksia.\n\n## Jäsenrekisterin "
    "tietosisältö\n\nJäsenen nimi\nHenkilötunnus\nKotipaikka",
    "## Tietojen käsittely\n\nEmme käsittele henkilötunnuksia.\n\n## Tilaaminen\n\nTilauslomakkeella kysytään nimi, "
    "osoite ja henkilötunnus.",
    "## Tietojen käsittely\n\nHenkilötunnusta ei kerätä rekisteriin.\n\n## Tietoryhmät\n\nLaskutusta varten "
    "henkilötunnus ja osoite.",
    "## Tietojen käsittely\n\nEmme kysy henkilötunnusta. Luottopäätöstä varten ilmoita henkilötunnuksesi lomakkeella.",
    "## Tietojen käsittely\n\nPalvelu ei kerää henkilötunnuksia.\n\n## Henkilötiedot\n\nKeräämme nimen, "
    "henkilötunnuksen ja sähköpostiosoitteen.",
    "## Tietojen käsittely\n\nHetua ei kysytä.\n\n## Rekisterin tietosisältö\n\nPotilaan hetu, nimi ja osoite.",
    "## Tietojen käsittely\n\nHenkilötunnuksia emme käsittele.\n\n## Työnhakijat\n\nTyönhakijasta tallennetaan nimi, "
    "henkilötunnus ja koulutus.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia tai pankkitietoja.\n\n## Tietosisältö\n\nNimi, "
    "henkilötunnus, tilinumero",
    "## Tietojen käsittely\n\nAsukkaiden henkilötunnuksia ei kerätä.\n\n## Rekisteriin tallennettavat "
    "henkilötiedot\n\nAsukkaan nimi ja henkilötunnus.",
    "## Tietojen käsittely\n\nVerkkokauppa ei pyydä henkilötunnusta.\n\n## Asiakastiedot\n\nAsiakkaasta rekisteröidään "
    "nimi, henkilötunnus ja toimitusosoite.",
};

const std::vector<std::string> consistent_codes = {
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia, paitsi luottolaskun tilaajilta.\n\n## Tietosisältö\n\nNimi, "
    "henkilötunnus (luottolasku).",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia ilman suostumusta.\n\n## Tietosisältö\n\nNimi, "
    "henkilötunnus.",
    "## Tietojen käsittely\n\nHenkilötunnusta ei kysytä muutoin kuin työsuhteen alkaessa.\n\n## "
    "Työntekijät\n\nTyöntekijästä tallennetaan henkilötunnus.",
    "## Tietojen käsittely\n\nPääsääntöisesti emme kerää henkilötunnuksia.\n\n## Tietosisältö\n\nHenkilötunnus, jos "
    "laki sitä vaatii.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia.\n\n## Tietoturva\n\nÄlä lähetä henkilötunnustasi "
    "sähköpostitse.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia.\n\n## Oikeudet\n\nTarkastuspyynnön tekijältä voidaan pyytää "
    "henkilötunnus henkilöllisyyden varmistamiseksi.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia.\n\n## Tietosisältö\n\nNimi, syntymäaika (ei "
    "henkilötunnusta), osoite",
    "## Tietojen käsittely\n\nHenkilötunnuksia ei julkaista.\n\n## Tietosisältö\n\nNimi, henkilötunnus.",
    "## Tietojen käsittely\n\nHenkilötunnusta ei lähetetä sähköpostilla.\n\n## Tietosisältö\n\nNimi, henkilötunnus.",
    "## Tietojen käsittely\n\nEmme kysy henkilötunnusta, vaan syntymäajan.\n\n## Tietosisältö\n\nNimi, syntymäaika.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia lukuun ottamatta vuokrasopimuksia.\n\n## "
    "Vuokrasopimus\n\nSopimukseen kirjataan henkilötunnus.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia. Henkilötunnuksen sijaan käytämme jäsennumeroa.",
    "## Tietojen käsittely\n\nHenkilötunnuksen loppuosaa ei kerätä.\n\n## Tietosisältö\n\nNimi, henkilötunnuksen "
    "alkuosa.",
    "## Tietojen käsittely\n\nHenkilötunnusta ei käytetä tunnistamiseen.\n\n## Tietosisältö\n\nNimi, henkilötunnus.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia. Pankki käsittelee henkilötunnuksesi omassa palvelussaan.",
    "## Tietojen käsittely\n\nEmme kerää tarpeettomasti henkilötunnuksia.\n\n## Tietosisältö\n\nNimi, henkilötunnus.",
    "## Tietojen käsittely\n\nEmme kerää henkilötunnuksia.\n\n## Tietosisältö\n\nNimi, asiakasnumero, Y-tunnus ja "
    "käyttäjätunnus.",
    "## Tietojen käsittely\n\nEmme kerää alaikäisten henkilötunnuksia.\n\n## Tietosisältö\n\nHuoltajan nimi ja "
    "henkilötunnus.",
    "## Tietojen käsittely\n\nEmme enää kerää henkilötunnuksia. Ennen vuotta 2019 jäsenlomakkeella kysyttiin "
    "henkilötunnusta.",
    "## Tietojen käsittely\n\nVapaaehtoisilta ei kysytä henkilötunnusta.\n\n## Työntekijät\n\nTyöntekijästä "
    "tallennetaan nimi ja henkilötunnus.",
};

}  // namespace

TEST_CASE("CON301: transfers that are denied and yet told of") {
    check_all("CON301", contradictory_transfers, true);
}

TEST_CASE("CON301: exceptions, other actors, other data and other times contradict nothing") {
    check_all("CON301", consistent_transfers, false);
}

TEST_CASE("CON302: disclosures that are denied and yet told of") {
    check_all("CON302", contradictory_disclosures, true);
}

TEST_CASE("CON302: exceptions, other actors, other data and other times contradict nothing") {
    check_all("CON302", consistent_disclosures, false);
}

TEST_CASE("CON303: identity codes that are denied and yet listed") {
    check_all("CON303", contradictory_codes, true);
}

TEST_CASE("CON303: exceptions, other actors, other data and other times contradict nothing") {
    check_all("CON303", consistent_codes, false);
}

}  // namespace selostelint::test
