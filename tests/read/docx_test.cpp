#include "read/office_files.h"
#include "reading.h"

namespace selostelint::test {

namespace {

constexpr const char* styles = R"(
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normaali"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Otsikko"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Otsikko2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Oma"><w:name w:val="Oma otsikko"/><w:basedOn w:val="Otsikko2"/></w:style>
<w:style w:type="paragraph" w:styleId="Leipa"><w:name w:val="Leipä"/><w:basedOn w:val="Otsikko2"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Suomi"><w:name w:val="Otsikko 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Sisluet1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Kuvio"><w:name w:val="Kuvio"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Luettelo"><w:name w:val="Luettelo"/>
  <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Vahva"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Linkki"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>)";

constexpr const char* numbering = R"(
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:pStyle w:val="Luettelo"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="7"/>
  <w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num>)";

std::string styled(const std::string& style, const std::string& text) {
    return word_paragraph(text, "<w:pStyle w:val=\"" + style + "\"/>");
}

std::string item(const std::string& list, const std::string& text, int level = 0) {
    return word_paragraph(
        text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>");
}

std::string cell(const std::string& content, const std::string& properties = "") {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

/// Each body of a document, with the styles and lists above, must give its blocks.
void check_bodies(const std::vector<BlocksCase>& cases) {
    for (const BlocksCase& c : cases) {
        CAPTURE(c.name);
        const std::string bytes = docx(c.source, {{"word/styles.xml", styles}, {"word/numbering.xml", numbering}});
        CHECK(dump_blocks(read(bytes, "", "seloste.docx")) == c.blocks);
    }
}

const std::string p = word_paragraph("Teksti.");

}  // namespace

TEST_CASE("DOCX: headings by style") {
    check_bodies({
        {"by the name of the style", styled("Otsikko2", "Osa"), "heading 2: Osa\n"},
        {"by what the style rests on", styled("Oma", "Osa"), "heading 2: Osa\n"},
        {"body text by level 9", styled("Leipa", "Osa"), "paragraph: Osa\n"},
        {"by a Finnish name", styled("Suomi", "Osa"), "heading 3: Osa\n"},
        {"by the paragraph's own level", word_paragraph("Osa", R"(<w:outlineLvl w:val="0"/>)"), "heading 1: Osa\n"},
        {"a title, and what stands under it", styled("Otsikko", "Seloste") + styled("Otsikko2", "Osa"),
         "heading 1: Seloste\nheading 3: Osa\n"},
        {"a style that rests on itself", styled("A", "Osa"), "paragraph: Osa\n"},
        {"a style that is not there", styled("Kadonnut", "Osa"), "paragraph: Osa\n"},
    });
}

TEST_CASE("DOCX: what stands out by its look") {
    check_bodies({
        {"bold", word_paragraph("Osa", "", "<w:b/>"), "paragraph: «Osa»\n"},
        {"bold switched off", word_paragraph("Osa", R"(<w:pStyle w:val="Kuvio"/>)", R"(<w:b w:val="0"/>)"),
         "paragraph: Osa\n"},
        {"by the paragraph's style", styled("Kuvio", "Osa"), "paragraph: «Osa»\n"},
        {"by the style of letters", word_paragraph("Osa", "", R"(<w:rStyle w:val="Vahva"/>)"), "paragraph: «Osa»\n"},
        {"shown in capitals", word_paragraph("Osa", "", "<w:caps/>"), "paragraph: «Osa»\n"},
        {"a label before its value",
         "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nimi:</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
         "Yritys</w:t></w:r></w:p>",
         "paragraph: «Nimi:» Yritys\n"},
        {"larger letters", word_paragraph("Osa", "", R"(<w:sz w:val="28"/>)") + p,
         "paragraph: «Osa»\nparagraph: Teksti.\n"},
        {"letters a little larger", word_paragraph("Osa", "", R"(<w:sz w:val="24"/>)") + p,
         "paragraph: Osa\nparagraph: Teksti.\n"},
        {"a link is underlined for another reason", word_paragraph("osoite", "", R"(<w:rStyle w:val="Linkki"/>)"),
         "paragraph: osoite\n"},
        {"the mark of a note",
         "<w:p><w:r><w:t>etu</w:t></w:r><w:r><w:rPr><w:vertAlign "
         "w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>",
         "paragraph: etu 1\n"},
        {"hidden text", word_paragraph("Osa", "", "<w:vanish/>") + p, "paragraph: Teksti.\n"},
    });
}

TEST_CASE("DOCX: lists") {
    check_bodies({
        {"numbers, letters and bullets", item("1", "yksi") + item("1", "alla", 1) + item("2", "kaksi"),
         "list_item 1 #: yksi\nlist_item 2 #: alla\nlist_item 1: kaksi\n"},
        {"by style, at the level that names the style", styled("Luettelo", "yksi"), "list_item 2: yksi\n"},
        {"a level without mark", item("3", "yksi"), "paragraph: yksi\n"},
        {"no list by number 0", item("0", "yksi"), "paragraph: yksi\n"},
        {"a list that is not there", item("99", "yksi"), "paragraph: yksi\n"},
        {"a level that the list itself changes", item("4", "yksi"), "list_item 1: yksi\n"},
        {"numbered headings", item("1", "Osa") + p + item("1", "Toinen") + p,
         "paragraph #: Osa\nparagraph: Teksti.\nparagraph #: Toinen\nparagraph: Teksti.\n"},
        {"a list with text behind it", item("1", "yksi") + item("1", "kaksi") + p,
         "list_item 1 #: yksi\nlist_item 1 #: kaksi\nparagraph: Teksti.\n"},
        {"a numbered list with bullets set in under its items",
         item("1", "yksi") + item("2", "alla", 1) + item("1", "kaksi") + p,
         "list_item 1 #: yksi\nlist_item 2: alla\nlist_item 1 #: kaksi\nparagraph: Teksti.\n"},
        {"a numbered heading in a heading's style",
         word_paragraph("Osa", R"(<w:pStyle w:val="Otsikko2"/><w:numPr><w:numId w:val="1"/></w:numPr>)"),
         "heading 2: Osa\n"},
    });
}

TEST_CASE("DOCX: tables") {
    const std::string cells = "<w:tr>" + cell(word_paragraph("a")) + cell(word_paragraph("b")) + "</w:tr>";
    check_bodies({
        {"rows and cells", "<w:tbl>" + cells + cells + "</w:tbl>" + p,
         "table_cell 1/0/0: a\ntable_cell 1/0/1: b\ntable_cell 1/1/0: a\ntable_cell 1/1/1: b\nparagraph: Teksti.\n"},
        {"a row of headings",
         "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(word_paragraph("a", "", "<w:b/>")) + "</w:tr></w:tbl>",
         "label 1/0/0: «a»\n"},
        {"a first row that is called a heading and does not look it",
         "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(word_paragraph("a")) + "</w:tr></w:tbl>",
         "table_cell 1/0/0: a\n"},
        {"a cell over two rows",
         "<w:tbl><w:tr>" + cell(word_paragraph("a"), R"(<w:vMerge w:val="restart"/>)") + cell(word_paragraph("b")) +
             "</w:tr><w:tr>" + cell("<w:p/>", "<w:vMerge/>") + cell(word_paragraph("c")) + "</w:tr></w:tbl>",
         "table_cell 1/0/0: a\ntable_cell 1/0/1: b\ntable_cell 1/1/1: c\n"},
        {"a table in a cell",
         "<w:tbl><w:tr>" + cell(word_paragraph("a") + "<w:tbl>" + cells + "</w:tbl>" + p) + "</w:tr></w:tbl>",
         "table_cell 1/0/0: a\ntable_cell 2/0/0: a\ntable_cell 2/0/1: b\ntable_cell 1/0/0: Teksti.\n"},
        {"a deleted row", "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell(p) + "</w:tr>" + cells + "</w:tbl>",
         "table_cell 1/0/0: a\ntable_cell 1/0/1: b\n"},
        {"a row in a content control", "<w:tbl><w:sdt><w:sdtContent>" + cells + "</w:sdtContent></w:sdt></w:tbl>",
         "table_cell 1/0/0: a\ntable_cell 1/0/1: b\n"},
        {"a heading and a list in cells",
         "<w:tbl><w:tr>" + cell(styled("Otsikko2", "Osa") + item("2", "yksi")) + "</w:tr></w:tbl>",
         "heading 2: Osa\nlist_item 1: yksi\n"},
    });
}

TEST_CASE("DOCX: the signs inside a paragraph") {
    const auto run = [](const std::string& content) { return "<w:p><w:r>" + content + "</w:r></w:p>"; };
    check_bodies({
        {"runs that part a word", "<w:p><w:r><w:t>henkilö</w:t></w:r><w:r><w:t>tietolaki</w:t></w:r></w:p>",
         "paragraph: henkilötietolaki\n"},
        {"a tab", run("<w:t>Nimi:</w:t><w:tab/><w:t>Yritys</w:t>"), "paragraph: Nimi: Yritys\n"},
        {"hyphens", run("<w:t>EU</w:t><w:noBreakHyphen/><w:t>maa, tieto</w:t><w:softHyphen/><w:t>suoja</w:t>"),
         "paragraph: EU-maa, tietosuoja\n"},
        {"a line break", run("<w:t>Yritys Oy</w:t><w:br/><w:t>Katu 1</w:t>"),
         "paragraph: Yritys Oy\n+ paragraph: Katu 1\n"},
        {"two line breaks", run("<w:t>Yritys Oy</w:t><w:br/><w:br/><w:t>Katu 1</w:t>"),
         "paragraph: Yritys Oy\nparagraph: Katu 1\n"},
        {"a line break in a heading",
         "<w:p><w:pPr><w:pStyle w:val=\"Otsikko2\"/></w:pPr><w:r><w:t>Osa</w:t><w:br/><w:t>yksi</w:t></w:r></w:p>",
         "heading 2: Osa yksi\n"},
        {"a box to tick", run(R"(<w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> kyllä</w:t>)"),
         "paragraph: ☑ kyllä\n"},
        {"a bullet from a font of symbols",
         run(R"(<w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> osa</w:t>)"), "list_item 1: • osa\n"},
        {"an empty paragraph", "<w:p/>" + p, "paragraph: Teksti.\n"},
    });
}

TEST_CASE("DOCX: tracked changes count as accepted") {
    const std::string deleted_mark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
    check_bodies({
        {"insertions and deletions",
         "<w:p><w:ins><w:r><w:t>uusi</w:t></w:r></w:ins><w:del><w:r><w:delText>vanha</w:delText></w:r></w:del></w:p>",
         "paragraph: uusi\n"},
        {"moved text",
         "<w:p><w:moveFrom><w:r><w:t>täältä</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>tänne</w:t></w:r></w:moveTo></"
         "w:p>",
         "paragraph: tänne\n"},
        {"a deleted end of a paragraph", word_paragraph("Tieto", deleted_mark) + word_paragraph("suoja"),
         "paragraph: Tietosuoja\n"},
        {"a deleted end before a table",
         word_paragraph("Tieto", deleted_mark) + "<w:tbl><w:tr>" + cell(p) + "</w:tr></w:tbl>",
         "paragraph: Tieto\ntable_cell 1/0/0: Teksti.\n"},
        {"an inserted end of a paragraph", word_paragraph("a", "<w:rPr><w:ins/></w:rPr>") + p,
         "paragraph: a\nparagraph: Teksti.\n"},
    });
}

TEST_CASE("DOCX: fields show their results") {
    const auto mark = [](const std::string& type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; };
    const std::string code = "<w:r><w:instrText> IF a </w:instrText></w:r>";
    const std::string seen = "<w:r><w:t>näkyy</w:t></w:r>";
    const std::string unseen = "<w:r><w:t>ei näy</w:t></w:r>";
    const std::string contents = "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>";
    check_bodies({
        {"a simple field", "<w:p><w:fldSimple w:instr=\"DATE\">" + seen + "</w:fldSimple></w:p>", "paragraph: näkyy\n"},
        {"a field in pieces", "<w:p>" + mark("begin") + code + mark("separate") + seen + mark("end") + "</w:p>",
         "paragraph: näkyy\n"},
        {"a field inside another's code",
         "<w:p>" + mark("begin") + code + mark("begin") + code + mark("separate") + unseen + mark("end") +
             mark("separate") + seen + mark("end") + "</w:p>",
         "paragraph: näkyy\n"},
        {"a field that never ends", "<w:p>" + mark("begin") + code + "</w:p>" + p, "paragraph: Teksti.\n"},
        {"a table of contents",
         "<w:p>" + mark("begin") + contents + mark("separate") + "<w:r><w:t>Osa 2</w:t></w:r></w:p>" + p + "<w:p>" +
             mark("end") + "</w:p>" + p,
         "chrome paragraph: Osa 2\nchrome paragraph: Teksti.\nparagraph: Teksti.\n"},
        {"a table of contents by style", styled("Sisluet1", "Osa 2"), "chrome paragraph: Osa 2\n"},
        {"a table of contents that never ends",
         "<w:p>" + mark("begin") + contents + mark("separate") + "</w:p>" + styled("Otsikko2", "Osa") + p,
         "heading 2: Osa\nparagraph: Teksti.\n"},
    });
}

TEST_CASE("DOCX: content controls, links and text boxes") {
    const std::string box = "<w:txbxContent>" + word_paragraph("laatikko") + "</w:txbxContent>";
    const std::string shape = "<w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing>";
    const std::string old_shape = "<w:pict><v:textbox>" + box + "</v:textbox></w:pict>";
    check_bodies({
        {"the placeholder of a content control is residue that readers see",
         "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>[Yrityksen "
         "nimi]</w:t></w:r></w:sdtContent></w:sdt></w:p>",
         "paragraph: [Yrityksen nimi]\n"},
        {"a control around paragraphs", "<w:sdt><w:sdtContent>" + p + "</w:sdtContent></w:sdt>",
         "paragraph: Teksti.\n"},
        {"a control around the table of contents",
         "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of "
         "Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>" +
             p + "</w:sdtContent></w:sdt>",
         "chrome paragraph: Teksti.\n"},
        {"a link",
         "<w:p><w:hyperlink><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>osoite</w:t></w:r></w:hyperlink></w:p>",
         "paragraph: osoite\n"},
        {"a text box stands once, behind its paragraph",
         "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + shape + "</mc:Choice><mc:Fallback>" +
             old_shape + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>teksti</w:t></w:r></w:p>",
         "paragraph: teksti\nparagraph: laatikko\n"},
        {"a text box of old files", "<w:p><w:r>" + old_shape + "</w:r></w:p>", "paragraph: laatikko\n"},
        {"what replaces an extended symbol",
         "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"/><mc:Fallback><w:t>☺</w:t></mc:Fallback>"
         "</mc:AlternateContent></w:r></w:p>",
         "paragraph: ☺\n"},
        {"comments are no text",
         "<w:p><w:commentRangeStart/><w:r><w:t>teksti</w:t></w:r><w:r><w:commentReference/></w:r></w:p>",
         "paragraph: teksti\n"},
    });
}

TEST_CASE("DOCX: notes, headers and the title follow the text") {
    const Parts rest = {
        {"word/footnotes.xml", "<w:footnote w:id=\"0\" w:type=\"separator\">" + word_paragraph("viiva") +
                                   "</w:footnote>" + "<w:footnote w:id=\"2\">" + word_paragraph("Alaviite.") +
                                   "</w:footnote>"},
        {"word/header1.xml", word_paragraph("Yritys Oy")},
        {"word/header2.xml", word_paragraph("Ensimmäinen sivu")},
        {"word/footer3.xml", word_paragraph("Yritys Oy")},
    };
    const std::string reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    const auto section = [](const std::string& more) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:headerReference w:type=\"first\" "
               "r:id=\"header2\"/><w:footerReference r:id=\"footer3\"/>" +
               more + "</w:sectPr>";
    };
    const std::string body = "<w:p><w:r><w:t>Etu</w:t></w:r>" + reference + reference + "</w:p>" + p;
    const std::string text = "paragraph: Etu\nparagraph: Teksti.\nparagraph: Alaviite.\n";
    CHECK(dump_blocks(read(docx(body + section(""), rest), "")) == text + "chrome paragraph: Yritys Oy\n");
    CHECK(dump_blocks(read(docx(body + section("<w:titlePg/>"), rest), "")) ==
          text + "chrome paragraph: Yritys Oy\nchrome paragraph: Ensimmäinen sivu\n");
}

TEST_CASE("DOCX: the main part is found by its relationship, in strict files and under any prefix") {
    const Parts parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1")"
         R"( Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/a/b/../main.xml"/>)"
         R"(<Relationship Id="2" Target="docProps/core.xml" Type="http://schemas.openxmlformats.org/package/2006/)"
         R"(relationships/metadata/core-properties"/></Relationships>)"},
        {"a/main.xml",
         R"(<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/>)"
         R"(</x:pPr><x:r><x:t>Osa</x:t></x:r></x:p></x:body></x:document>)"},
        {"docProps/core.xml",
         R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/)"
         R"(core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Seloste</dc:title></cp:coreProperties>)"},
    };
    CHECK(dump_blocks(read(zip_of(parts), "")) == "heading 2: Osa\nfront_matter paragraph: Seloste\n");
}

TEST_CASE("DOCX: line N of the original is the Nth paragraph with text") {
    const Document document = read(docx("<w:p/>" + word_paragraph("Yksi  ja\nkaksi") + "<w:p/>" + p), "");
    CHECK(document.line_unit == LineUnit::paragraph);
    CHECK(document.format == "docx");
    CHECK(document.original == "Yksi ja kaksi\nTeksti.\n");
    CHECK(original_of(document, "kaksi") == "kaksi");
}

}  // namespace selostelint::test
