#include "language/translations.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "read/read.h"
#include "tests/language/language_bench.h"

namespace selostelint::test {

namespace {

using Words = std::vector<std::string>;

const std::string finnish =
    "Rekisterinpitäjä\n\nKäsittelemme asiakkaiden henkilötietoja tilausten toimittamista ja laskutusta varten.\n\n"
    "Säilytysaika\n\nTietoja säilytetään kaksi vuotta asiakassuhteen päättymisestä, minkä jälkeen ne poistetaan "
    "kaikista järjestelmistä. Asiakkaalla on oikeus tarkastaa tietonsa ja pyytää niiden oikaisemista.\n\n";
const std::string swedish =
    "Personuppgiftsansvarig\n\nVi behandlar kundernas personuppgifter för att leverera beställningar och fakturera.\n\n"
    "Lagringstid\n\nUppgifterna bevaras i två år efter det att kundförhållandet har upphört, och efter det raderas de "
    "ur alla system. Kunden har rätt att granska sina uppgifter och be om att de rättas.\n\n";
const std::string english =
    "Data controller\n\nWe process the personal data of our customers in order to deliver orders and to invoice "
    "them.\n\nStorage\n\nThe data is kept for two years after the end of the customer relationship and then erased "
    "from all of the systems. You have the right of access to your data and to have it rectified.\n\n";
const std::string estonian =
    "Vastutav töötleja\n\nTöötleme teie isikuandmeid selleks, et täita tellimusi ja esitada arveid.\n\n"
    "Andmeid säilitatakse kaks aastat, kui teie kliendisuhe on lõppenud, ja siis need kustutatakse. Teil on õigus oma "
    "andmete kohta teavet saada või nõuda, et neid parandatakse, kui need ei ole õiged.\n\n";
const std::string russian =
    "Контролер данных\n\nМы обрабатываем ваши персональные данные для выполнения заказов и выставления счетов.\n\n"
    "Данные хранятся два года после окончания договора, и мы удаляем их из всех систем. Вы имеете право на доступ к "
    "данным и на их исправление, если они не верны.\n\n";
const std::string saami =
    "Diehtodoalli\n\nMii meannudit du persovdnadieđuid dan várás ahte sáhttit doaimmahit diŋgojumiid.\n\n"
    "Dieđut vurkejuvvojit guokte jagi, ja dan maŋŋá dat sihkkojuvvojit. Dus lea vuoigatvuohta oažžut dieđuid iežat "
    "birra dahje divvut daid, jus dat eai leat riekta. Dieđut leat suodjaluvvon bures.\n\n";

/// Each part as "sv: its first words … its last words".
Words parts(const std::string& source, const std::string& format = "text") {
    const LanguageBench bench("[[cue]]\nall = [\"tieto\"]\n");
    Result<Document> document = read_document({"seloste", source, format});
    REQUIRE(document);
    const TokenisedText text = tokenise(document.value(), *bench.lexicon);
    Words found;
    for (const LanguagePart& part : find_translations(document.value(), text)) {
        const std::string words(document.value()[part.span]);
        const std::string last = words.substr(words.find_last_of(" \n") + 1);
        found.push_back(part.language + ": " + words.substr(0, words.find('\n')) + " … " + last);
    }
    return found;
}

}  // namespace

TEST_CASE("a short notice in another language behind the Finnish one is a part when its title says so") {
    std::string long_finnish;
    for (int i = 0; i < 6; ++i) long_finnish += finnish;
    CHECK(parts(long_finnish + swedish).empty());
    CHECK(parts(long_finnish + "Dataskyddsbeskrivning\n\n" + swedish) == Words{"sv: Dataskyddsbeskrivning … rättas."});
    CHECK(parts(long_finnish + "Privacy notice\n\n" + english) == Words{"en: Privacy notice … rectified."});
    CHECK(parts(finnish + "Dataskyddsbeskrivning\n\n" + swedish + long_finnish).empty());
}

TEST_CASE("parallel translations are parts of their own, with their headings") {
    CHECK(parts(finnish).empty());
    CHECK(parts(finnish + english) == Words{"en: Data controller … rectified."});
    CHECK(parts(english + finnish) == Words{"en: Data controller … rectified."});
    CHECK(parts(finnish + swedish + english) ==
          Words{"sv: Personuppgiftsansvarig … rättas.", "en: Data controller … rectified."});
    CHECK(parts(swedish + finnish + english) ==
          Words{"sv: Personuppgiftsansvarig … rättas.", "en: Data controller … rectified."});
}

TEST_CASE("languages that notices are translated into are told apart") {
    CHECK(parts(finnish + estonian) == Words{"et: Vastutav töötleja … õiged."});
    CHECK(parts(finnish + russian) == Words{"ru: Контролер данных … верны."});
    CHECK(parts(finnish + saami) == Words{"se: Diehtodoalli … bures."});
}

TEST_CASE("paragraphs may take turns") {
    const std::string source =
        "Käsittelemme asiakkaiden henkilötietoja tilausten toimittamista ja laskutusta varten.\n\n"
        "We process the personal data of our customers in order to deliver orders and to invoice.\n\n"
        "Tietoja säilytetään kaksi vuotta asiakassuhteen päättymisestä, minkä jälkeen ne poistetaan.\n\n"
        "The data is kept for two years after the end of the customer relationship and then erased.\n\n"
        "Asiakkaalla on oikeus tarkastaa tietonsa, oikaista ne ja pyytää niiden poistamista milloin tahansa.\n\n"
        "You have the right to inspect your data, to have it rectified and to ask for its erasure.\n";
    CHECK(parts(source) == Words{"en: We process the personal data of our customers in order to deliver orders and to "
                                 "invoice. … invoice.",
                                 "en: The data is kept for two years after the end of the customer relationship and "
                                 "then erased. … erased.",
                                 "en: You have the right to inspect your data, to have it rectified and to ask for its "
                                 "erasure. … erasure."});
}

TEST_CASE("columns of a table may be in languages of their own") {
    const std::string source =
        "<table><tr><th>Suomeksi</th><th>In English</th></tr>"
        "<tr><td>Rekisterinpitäjä on Lumikellon Kukka Oy, ja se vastaa tiedoista.</td><td>The controller is Lumikellon "
        "Kukka Oy.</td></tr><tr><td>Käsittelemme asiakkaiden henkilötietoja tilausten toimittamista ja laskutusta "
        "varten. "
        "Tietoja säilytetään kaksi vuotta, minkä jälkeen ne poistetaan järjestelmistä. Tietoja ei luovuteta "
        "ulkopuolisille missään tilanteessa, eikä niitä siirretä.</td><td>We process the personal data of our "
        "customers in order to deliver orders and to "
        "invoice. We keep it for two years and then it is erased from the systems. It is not disclosed to others "
        "in any case.</td></tr></table>";
    CHECK(parts(source, "html") == Words{"en: In English … case."});
}

TEST_CASE("names, addresses, quotations and short passages make no part") {
    CHECK(parts(finnish + "Northern Lights Software and Services Ltd, The Street of the Sun 4, London\n\n").empty());
    CHECK(parts(finnish + "Lagringstid\n\nVi finns på Sandviks Grillbod Ab, Hamngatan 4, 10600 Ekenäs.\n\n").empty());
    CHECK(parts(finnish + "Käytämme palveluja Google Analytics, Meta Pixel for Business, Hotjar and Mailchimp.\n\n")
              .empty());
    CHECK(
        parts(finnish + "In English: ask for the privacy notice of our customer register at the office.\n\n").empty());
    CHECK(parts(finnish + finnish + finnish + swedish).empty());
}

TEST_CASE("a foreign text with a few words of Finnish has no parts: it is foreign as a whole") {
    CHECK(parts(english).empty());
    CHECK(parts(english + english + english + "Tietosuojaseloste\n\nSaat selosteen suomeksi asiakaspalvelustamme.\n")
              .empty());
}

TEST_CASE("an address inside a translation belongs to it") {
    const std::string in_english = "Data controller\n\nLumikellon Kukka Oy\n\nPuistokatu 4, 00100 Helsinki\n\n";
    CHECK(parts(finnish + in_english + english) == Words{"en: Data controller … rectified."});
    const std::string address = "Tietosuojavaltuutetun toimisto, Ratapihantie 9, 00520 Helsinki\n\n";
    CHECK(parts(finnish + finnish + english + address + english) == Words{"en: Data controller … rectified."});
}

}  // namespace selostelint::test
