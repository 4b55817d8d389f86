#include "reading.h"

namespace selostelint {

namespace {

std::string saved_page(const std::string& part_fields, const std::string& body, const std::string& end = "\r\n") {
    return "From: <Saved by a browser>" + end + "MIME-Version: 1.0" + end + "Content-Type: multipart/related;" + end +
           "\ttype=\"text/html\";" + end + "\tboundary=\"--=_osa\"" + end + end + end + "----=_osa" + end +
           "Content-Type: image/png" + end + "Content-Transfer-Encoding: base64" + end + end + "iVBORw0KGgo=" + end +
           "----=_osa" + end + part_fields + end + end + body + end + "----=_osa--" + end;
}

constexpr const char* quoted = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable";

/// The bytes of the original that `words` of the text came from.
std::string source_of(const Document& document, const std::string& words) {
    const auto begin = static_cast<std::uint32_t>(document.text.find(words));
    REQUIRE(begin < document.text.size());
    const Span place = document.source_map.original({begin, begin + static_cast<std::uint32_t>(words.size())});
    return document.original.substr(place.begin, place.size());
}

}  // namespace

TEST_CASE("a saved page is its first part of HTML, known by its content") {
    const Document page =
        read(saved_page(quoted, "<h1>Tietosuojaseloste</h1><p class=3D\"x\">S=C3=A4ilytet=\r\n=C3=A4=C3=A4n.</p>"), "");
    CHECK(page.format == "mhtml");
    CHECK(page.text == "Tietosuojaseloste\nSäilytetään.");
    CHECK(page.blocks.front().kind == BlockKind::heading);
}

TEST_CASE("places are those of the file, through quoted-printable and its soft line ends") {
    const std::string file = saved_page(quoted, "<p>S=C3=A4ilytet=\r\n=C3=A4=C3=A4n kaksi vuotta.</p>");
    const Document page = read(file, "");
    CHECK(page.original == file);
    CHECK(source_of(page, "Säily") == "S=C3=A4ily");
    CHECK(source_of(page, "Säilytetään") == "S=C3=A4ilytet=\r\n=C3=A4=C3=A4n");
    CHECK(source_of(page, "vuotta") == "vuotta");
}

TEST_CASE("encodings with one byte a letter keep the places, too") {
    const Document page = read(
        saved_page("Content-Type: text/html;\n charset=\"iso-8859-1\"\nContent-Transfer-Encoding: Quoted-Printable",
                   "<p>S=E4ilytys &amp; p=F6yt=E4</p>", "\n"),
        "");
    CHECK(page.text == "Säilytys & pöytä");
    CHECK(source_of(page, "Säilytys & p") == "S=E4ilytys &amp; p");
}

TEST_CASE("of base64 the places are those of the decoded page") {
    const Document page = read(saved_page("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64",
                                          "PHA+U8Okw6RudMO2PC9w\r\nPg=="),
                               "");
    CHECK(page.text == "Sääntö");
    CHECK(page.original == "<p>Sääntö</p>");
    CHECK(source_of(page, "Sääntö") == "Sääntö");
}

TEST_CASE("a mail is read by its part of HTML, else by its text") {
    const std::string text = "Content-Type: text/plain; charset=utf-8\n\nTekstinä.\n";
    const std::string mail = "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=a\n\n--a\n" + text;
    CHECK(read(mail + "--a\nContent-Type: text/html\n\n<p>Sivuna.</p>\n--a--\n", "").text == "Sivuna.");
    CHECK(read(mail + "--a--\n", "").text == "Tekstinä.");
    CHECK(read("MIME-Version: 1.0\n" + text, "").text == "Tekstinä.");
}

TEST_CASE("what has no page in it, or no end, is told or read as far as it goes") {
    const Result<Document> pictures = read_document({"a.mht", "MIME-Version: 1.0\nContent-Type: image/png\n\nx", ""});
    REQUIRE_FALSE(pictures);
    CHECK(pictures.error().message.en == "The saved page has neither a part of HTML nor of text. Save the page again.");
    CHECK(
        read("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n\n<p>x=3",
             "")
            .text == "x=3");
    std::string nested = "MIME-Version: 1.0\n";
    for (int i = 0; i < 100'000; ++i) nested += "Content-Type: multipart/mixed; boundary=a\n\n--a\n";
    CHECK_FALSE(read_document({"a.mht", nested, ""}));
}

}  // namespace selostelint
