#include "read/office_files.h"
#include "reading.h"

namespace selostelint::test {

namespace {

constexpr const char* automatic = R"(
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="P3" style:family="paragraph"><style:text-properties fo:font-size="16pt"/></style:style>
<style:style style:name="P4" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P5" style:family="paragraph" style:parent-style-name="P5"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="700"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-position="33% 80%"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
<text:list-level-style-bullet text:level="2"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>)";

constexpr const char* styles = R"(<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>
<style:style style:name="Heading" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:family="paragraph" style:parent-style-name="Heading"
  style:display-name="Heading 2" style:default-outline-level="2"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/>
</office:styles>
<office:automatic-styles><style:style style:name="P2" style:family="paragraph"/></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard">
<style:header><text:p text:style-name="P2">Yritys Oy</text:p></style:header>
<style:header-left><text:p>Vasen sivu</text:p></style:header-left>
<style:footer style:display="false"><text:p>Piilossa</text:p></style:footer>
<style:footer-first><text:p>Yritys Oy</text:p></style:footer-first>
</style:master-page></office:master-styles>)";

const std::string p = "<text:p>Teksti.</text:p>";
const std::string header = "chrome paragraph: Yritys Oy\n";

/// Each content of a document with the styles above must give its blocks and those of its header.
void check_texts(const std::vector<BlocksCase>& cases) {
    for (const BlocksCase& c : cases) {
        CAPTURE(c.name);
        CHECK(dump_blocks(read(odt(c.source, automatic, styles), "", "seloste.odt")) == c.blocks + header);
    }
}

std::string item(const std::string& text) {
    return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
}

std::string list(const std::string& style, const std::string& items) {
    return "<text:list text:style-name=\"" + style + "\">" + items + "</text:list>";
}

}  // namespace

TEST_CASE("ODT: headings and what stands out") {
    check_texts({
        {"a heading", "<text:h text:outline-level=\"3\">Osa</text:h>", "heading 3: Osa\n"},
        {"a paragraph in a heading's style", "<text:p text:style-name=\"P1\">Osa</text:p>", "heading 2: «Osa»\n"},
        {"a title, and what stands under it",
         "<text:p text:style-name=\"P4\">Seloste</text:p><text:h text:outline-level=\"1\">Osa</text:h>",
         "heading 1: «Seloste»\nheading 2: Osa\n"},
        {"a bold paragraph", "<text:p text:style-name=\"P2\">Osa</text:p>", "paragraph: «Osa»\n"},
        {"larger letters", "<text:p text:style-name=\"P3\">Osa</text:p>" + p, "paragraph: «Osa»\nparagraph: Teksti.\n"},
        {"a bold label", "<text:p><text:span text:style-name=\"T1\">Nimi:</text:span> Yritys</text:p>",
         "paragraph: «Nimi:» Yritys\n"},
        {"a link is underlined for another reason",
         "<text:p><text:a><text:span text:style-name=\"T3\">osoite</text:span></text:a></text:p>",
         "paragraph: osoite\n"},
        {"a term that its explanation follows",
         "<text:p text:style-name=\"Definition_20_Term_20_Tight\">Kesto</text:p>", "label: Kesto\n"},
        {"the mark of a note", "<text:p>etu<text:span text:style-name=\"T4\">1</text:span></text:p>",
         "paragraph: etu 1\n"},
        {"a style that rests on itself", "<text:p text:style-name=\"P5\">Osa</text:p>", "paragraph: Osa\n"},
        {"a title's style that the file does not hold", "<text:p text:style-name=\"Otsikko_20_2\">Osa</text:p>",
         "heading 2: Osa\n"},
    });
}

TEST_CASE("ODT: lists") {
    const std::string nested =
        "<text:list-item><text:p>yksi</text:p><text:list>" + item("alla") + "</text:list></text:list-item>";
    check_texts({
        {"numbers with bullets below", list("L1", nested + item("kaksi")),
         "list_item 1 #: yksi\nlist_item 2: alla\nlist_item 1 #: kaksi\n"},
        {"an item of two paragraphs",
         list("", "<text:list-item><text:p>yksi</text:p><text:p>jatkuu</text:p></text:list-item>"),
         "list_item 1: yksi\nlist_item 1: jatkuu\n"},
        {"a list without marks", list("L2", item("yksi")), "paragraph: yksi\n"},
        {"numbered headings", list("L1", item("Osa")) + p + list("L1", item("Toinen")) + p,
         "paragraph #: Osa\nparagraph: Teksti.\nparagraph #: Toinen\nparagraph: Teksti.\n"},
        {"a heading in a list",
         list("L1", "<text:list-item><text:h text:outline-level=\"2\">Osa</text:h></text:list-item>"),
         "heading 2: Osa\n"},
    });
}

TEST_CASE("ODT: tables") {
    const auto cell = [](const std::string& content) { return "<table:table-cell>" + content + "</table:table-cell>"; };
    const std::string row = "<table:table-row>" + cell("<text:p>a</text:p>") + "<table:covered-table-cell/>" + cell(p) +
                            "</table:table-row>";
    check_texts({
        {"rows, cells and one that is covered", "<table:table>" + row + row + "</table:table>",
         "table_cell 1/0/0: a\ntable_cell 1/0/2: Teksti.\ntable_cell 1/1/0: a\ntable_cell 1/1/2: Teksti.\n"},
        {"a cell over two columns",
         "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\">" + p +
             "</table:table-cell><table:covered-table-cell/>" + cell(p) + "</table:table-row></table:table>",
         "table_cell 1/0/0: Teksti.\ntable_cell 1/0/1: Teksti.\n"},
        {"a row of headings",
         "<table:table><table:table-header-rows><table:table-row>" + cell("<text:p text:style-name=\"P2\">a</text:p>") +
             "</table:table-row></table:table-header-rows></table:table>",
         "label 1/0/0: «a»\n"},
        {"a first row that is called a heading and does not look it",
         "<table:table><table:table-header-rows>" + row + "</table:table-header-rows></table:table>",
         "table_cell 1/0/0: a\ntable_cell 1/0/2: Teksti.\n"},
        {"a table in a cell",
         "<table:table><table:table-row>" + cell("<table:table>" + row + "</table:table>") + cell(p) +
             "</table:table-row></table:table>",
         "table_cell 2/0/0: a\ntable_cell 2/0/2: Teksti.\ntable_cell 1/0/1: Teksti.\n"},
    });
}

TEST_CASE("ODT: what is seen and what is not") {
    check_texts({
        {"blanks, tabs and line breaks",
         "<text:p>Yritys<text:s text:c=\"3\"/>Oy<text:line-break/>Katu<text:tab/>1</text:p>",
         "paragraph: Yritys Oy\n+ paragraph: Katu 1\n"},
        {"tracked changes count as accepted",
         "<text:tracked-changes><text:changed-region><text:deletion><text:p>vanha</text:p></text:deletion></"
         "text:changed-region>"
         "</text:tracked-changes><text:p><text:change-start/>uusi<text:change-end/><text:change/></text:p>",
         "paragraph: uusi\n"},
        {"comments", "<text:p>teksti<office:annotation><text:p>huomio</text:p></office:annotation></text:p>",
         "paragraph: teksti\n"},
        {"fields and placeholders",
         "<text:p><text:date>1.2.2024</text:date> <text:placeholder>&lt;nimi&gt;</text:placeholder></text:p>",
         "paragraph: 1.2.2024 <nimi>\n"},
        {"a hyphen that does not break", "<text:p>EU\u2011maa</text:p>", "paragraph: EU-maa\n"},
        {"hidden letters", "<text:p>a<text:span text:style-name=\"T2\">b</text:span></text:p>", "paragraph: a\n"},
        {"a hidden paragraph", "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>a</text:p>", ""},
        {"a hidden section", "<text:section text:display=\"none\">" + p + "</text:section>", ""},
        {"a section", "<text:section>" + p + "</text:section>", "paragraph: Teksti.\n"},
        {"a table of contents",
         "<text:table-of-content><text:table-of-content-source><text:index-title-template>Sisällys</"
         "text:index-title-template>"
         "</text:table-of-content-source><text:index-body><text:p>Osa "
         "2</text:p></text:index-body></text:table-of-content>",
         "chrome paragraph: Osa 2\n"},
        {"a note follows the text",
         "<text:p>Etu<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Alaviite.</text:p></"
         "text:note-body>"
         "</text:note></text:p>" +
             p,
         "paragraph: Etu\nparagraph: Teksti.\nparagraph: Alaviite.\n"},
        {"a text box follows its paragraph",
         "<text:p><draw:frame><draw:text-box><text:p>laatikko</text:p></draw:text-box><svg:desc>kuva</svg:desc></"
         "draw:frame>teksti</text:p>",
         "paragraph: teksti\nparagraph: laatikko\n"},
        {"text in a shape", "<draw:custom-shape><text:p>laatikko</text:p></draw:custom-shape>",
         "paragraph: laatikko\n"},
    });
}

TEST_CASE("ODT: the title of the document's properties, packed and flat") {
    const std::string meta =
        R"(<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        R"( xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Seloste</dc:title></office:meta></office:document-meta>)";
    Parts parts = odt_parts(p);
    parts.emplace_back("meta.xml", meta);
    CHECK(dump_blocks(read(zip_of(parts), "")) == "paragraph: Teksti.\nfront_matter paragraph: Seloste\n");
    const std::string flat =
        R"(<?xml version="1.0"?><o:document o:mimetype="application/vnd.oasis.opendocument.text")"
        R"( xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0">)"
        R"(<o:body><o:text><h outline-level="1">Osa</h><p>Teksti.</p></o:text></o:body></o:document>)";
    const Document document = read(flat, "", "seloste.fodt");
    CHECK(document.format == "odt");
    CHECK(dump_blocks(document) == "heading 1: Osa\nparagraph: Teksti.\n");
}

}  // namespace selostelint::test
