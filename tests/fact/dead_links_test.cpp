#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine.h"
#include "read/office_files.h"

namespace selostelint::test {

namespace {

/// The words of the links of a text that lead nowhere.
std::vector<std::string> dead_links(const std::string& path, const std::string& bytes) {
    const Judgement judgement = judge_source({path, bytes, ""});
    std::vector<std::string> words;
    for (const Fact& fact : judgement.facts) {
        if (fact.kind == embedded_rulebook().fact("dead_link")) words.emplace_back(judgement.document[fact.span]);
    }
    return words;
}

/// A Word document with one link, whose attributes are these and whose relationship "linkki" leads to `target`.
std::string word_with_link(const std::string& attributes, const std::string& target) {
    const std::string run = "<w:r><w:t xml:space=\"preserve\"> tällä lomakkeella </w:t></w:r>";
    Parts parts = docx_parts("<w:p><w:r><w:t>Pyynnön voit tehdä </w:t></w:r><w:hyperlink " + attributes + ">" + run +
                             "</w:hyperlink></w:p>");
    for (auto& [name, content] : parts) {
        const std::string relationship =
            "\n<Relationship Id=\"linkki\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            "hyperlink\" TargetMode=\"External\" Target=\"" +
            target + "\"/>";
        if (name == "word/_rels/document.xml.rels") content.insert(content.find("</Relationships>"), relationship);
    }
    return zip_of(parts);
}

std::string open_with_link(const std::string& target, const std::string& words = "tällä lomakkeella") {
    return odt("<text:p>Pyynnön voit tehdä <text:a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"" +
               target + "\">" + words + "</text:a>.</text:p>");
}

}  // namespace

TEST_CASE("links of Word and OpenDocument that lead nowhere are found by their words") {
    const std::vector<std::string> found{"tällä lomakkeella"};
    for (const std::string target : {"#", "", "TODO", "https://www.example.com/lomake", "http://example.org"}) {
        CAPTURE(target);
        CHECK(dead_links("a.docx", word_with_link("r:id=\"linkki\"", target)) == found);
        CHECK(dead_links("a.odt", open_with_link(target)) == found);
    }
    CHECK(dead_links("a.docx", word_with_link("w:anchor=\"\"", "")) == found);
}

TEST_CASE("marks of notes are no links to be mended") {
    for (const std::string mark : {"1", "↩", "[2]", "*"}) {
        CAPTURE(mark);
        CHECK(dead_links("a.odt", open_with_link("#", mark)).empty());
    }
}

TEST_CASE("links of Word and OpenDocument that lead somewhere are let be") {
    for (const std::string target : {"#oikeudet", "https://lumikuura.example/lomake", "mailto:tieto@lumikuura.example",
                                     "https://example.computer/lomake"}) {
        CAPTURE(target);
        CHECK(dead_links("a.docx", word_with_link("r:id=\"linkki\"", target)).empty());
        CHECK(dead_links("a.odt", open_with_link(target)).empty());
    }
    CHECK(dead_links("a.docx", word_with_link("w:anchor=\"oikeudet\"", "#")).empty());
    CHECK(dead_links("a.docx", word_with_link("", "#")).empty());
    CHECK(dead_links("a.docx", word_with_link("r:id=\"muu\"", "#")).empty());
}

}  // namespace selostelint::test
