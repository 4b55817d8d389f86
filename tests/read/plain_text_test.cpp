#include "reading.h"

namespace selostelint {

TEST_CASE("plain text: blocks") {
    check_blocks(
        "text",
        {
            {"paragraphs and lines", "Rekisterinpitäjä\nYritys Oy\n\nToinen.\n",
             "paragraph: Rekisterinpitäjä\n+ paragraph: Yritys Oy\nparagraph: Toinen.\n"},
            {"a sentence over lines", "Tietoja käytetään\nlaskutukseen.",
             "paragraph: Tietoja käytetään laskutukseen.\n"},
            {"lists", "Keräämme:\n- nimen\n  * etunimen\n- osoitteen\no puhelimen\n• iän",
             "paragraph: Keräämme:\nlist_item 1: nimen\nlist_item 2: etunimen\nlist_item 1: osoitteen\nlist_item 1: "
             "puhelimen\nlist_item 1: iän\n"},
            {"a numbered list", "1. nimi\n2. osoite\n3) ikä\n",
             "list_item 1 #: nimi\nlist_item 1 #: osoite\nlist_item 1 #: ikä\n"},
            {"numbered headings", "1. Rekisterinpitäjä\nYritys Oy\n\n2. Rekisterin nimi\n\nAsiakasrekisteri\n",
             "paragraph: 1. Rekisterinpitäjä\n+ paragraph: Yritys Oy\nparagraph: 2. Rekisterin nimi\nparagraph: "
             "Asiakasrekisteri\n"},
            {"a heading over lower-case text", "1. Rekisterin nimi\nasiakasrekisteri",
             "paragraph: 1. Rekisterin nimi\n+ paragraph: asiakasrekisteri\n"},
            {"a list under a numbered heading", "4. Sisältö\n1. nimi\n2. osoite\n\n5. Lähteet\nItse.",
             "paragraph: 4. Sisältö\nlist_item 1 #: nimi\nlist_item 1 #: osoite\nparagraph: 5. Lähteet\n+ paragraph: "
             "Itse.\n"},
            {"an empty part between headings", "1. Nimi\nA.\n\n2. Luovutus\n\n3. Siirto\nB.",
             "paragraph: 1. Nimi\n+ paragraph: A.\nparagraph: 2. Luovutus\nparagraph: 3. Siirto\n+ paragraph: B.\n"},
            {"a wrapped item", "- nimi, jonka\n  annat\n- osoite\nMuuta tietoa.",
             "list_item 1: nimi, jonka annat\nlist_item 1: osoite\n+ paragraph: Muuta tietoa.\n"},
            {"letters", "a) nimi\nb) osoite", "list_item 1 #: nimi\nlist_item 1 #: osoite\n"},
            {"dates and levels are no items", "1.2.2020 laadittu\n\n4.1 Sisältö\n\n-5 astetta",
             "paragraph: 1.2.2020 laadittu\nparagraph: 4.1 Sisältö\nparagraph: -5 astetta\n"},
            {"tabs", "Nimi\tYritys Oy\nY-tunnus\t\nOsoite\tKatu 1\n\nLoppu",
             "table_cell 1/0/0: Nimi\ntable_cell 1/0/1: Yritys Oy\ntable_cell 1/1/0: Y-tunnus\ntable_cell 1/2/0: "
             "Osoite\ntable_cell 1/2/1: Katu 1\nparagraph: Loppu\n"},
            {"underlined headings", "Seloste\n=======\nTeksti\n\nOsa\n---\nLoppu.\n\n-----------\nX",
             "heading 1: Seloste\nparagraph: Teksti\nheading 2: Osa\nparagraph: Loppu.\nparagraph: X\n"},
            {"page ends", "Eka\fToka", "paragraph: Eka\nparagraph: Toka\n"},
            {"labels stay", "Nimi: Yritys Oy\nOsoite: Katu 1",
             "paragraph: Nimi: Yritys Oy\n+ paragraph: Osoite: Katu 1\n"},
            {"no markup is read", "a &auml; <b> b", "paragraph: a &auml; <b> b\n"},
            {"Windows and old Mac line ends", "Eka\r\n\r\nToka\r\rKolmas",
             "paragraph: Eka\nparagraph: Toka\nparagraph: Kolmas\n"},
        });
}

TEST_CASE("plain text: wrapped lines are joined by the width of the text") {
    const std::string text =
        "Yhdistyksen asiakkailla ja jäsenillä on milloin tahansa\n"
        "Oikeus saada tietää mitä heistä on tallennettu, ja myös\n"
        "EU:n asetuksessa tarkoitettu oikeus saada virheelliset\n"
        "Tiedot oikaistuiksi viimeistään kuukauden kuluttua tai\n"
        "5. päivänä sen jälkeen.\n"
        "Lyhyt rivi\n"
        "Toinen lyhyt\n";
    CHECK(dump_blocks(read(text, "text")) ==
          "paragraph: Yhdistyksen asiakkailla ja jäsenillä on milloin tahansa Oikeus saada tietää mitä heistä on "
          "tallennettu, ja myös EU:n asetuksessa tarkoitettu oikeus saada virheelliset Tiedot oikaistuiksi "
          "viimeistään kuukauden kuluttua tai 5. päivänä sen jälkeen.\n"
          "+ paragraph: Lyhyt rivi\n"
          "+ paragraph: Toinen lyhyt\n");
}

TEST_CASE("plain text: a line that leaves a bracket open goes on, though the next word had room on it") {
    const std::string text =
        "Yhdistyksen asiakkailla ja jäsenillä on milloin tahansa\n"
        "oikeus saada tietää mitä heistä on tallennettu, ja myös\n"
        "EU:n asetuksessa tarkoitettu oikeus saada virheelliset\n"
        "tiedot oikaistuiksi (yleisen tietosuoja-asetuksen\n"
        "16 artikla).\n";
    CHECK(dump_blocks(read(text, "text")).ends_with("oikaistuiksi (yleisen tietosuoja-asetuksen 16 artikla).\n"));
}

TEST_CASE("plain text: each field of a form stays a line of its own, however long") {
    const std::string text =
        "Yhdistyksen asiakkailla ja jäsenillä on milloin tahansa\n"
        "oikeus saada tietää mitä heistä on tallennettu, ja myös\n"
        "EU:n asetuksessa tarkoitettu oikeus saada virheelliset\n"
        "tiedot oikaistuiksi.\n"
        "\n"
        "Nimi: Markkinointipäällikkö Kaarina Uusi-Heikkilä\n"
        "Sähköposti: kaarina.uusi-heikkila@haavikko.example\n"
        "Puhelin:\n";
    const std::string blocks = dump_blocks(read(text, "text"));
    CHECK(
        blocks.ends_with("paragraph: Nimi: Markkinointipäällikkö Kaarina Uusi-Heikkilä\n"
                         "+ paragraph: Sähköposti: kaarina.uusi-heikkila@haavikko.example\n"
                         "+ paragraph: Puhelin:\n"));
}

TEST_CASE("plain text maps back to the source") {
    check_map("text", {
                          {"a phrase over lines", "on Privacy\n   shield", "Privacy shield", "Privacy\n   shield"},
                          {"a word over lines", "henkilö-\r\ntietolaki", "henkilötietolaki", "henkilö-\r\ntietolaki"},
                          {"a soft hyphen", "henkilö\u00ADtietolaki", "henkilötietolaki", "henkilö\u00ADtietolaki"},
                          {"in an item", "- nimi\n- henkilötietolaki", "henkilötietolaki", "henkilötietolaki"},
                          {"in a cell", "Laki\thenkilötietolaki", "henkilötietolaki", "henkilötietolaki"},
                          {"a byte order mark", "\uFEFFhenkilötietolaki", "henkilötietolaki", "henkilötietolaki"},
                      });
}

}  // namespace selostelint
