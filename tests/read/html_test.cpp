#include "reading.h"

namespace selostelint {

TEST_CASE("HTML: elements make blocks") {
    check_blocks(
        "html",
        {
            {"headings and paragraphs", "<h1>Seloste</h1><p>Teksti.</p><h3>Osa</h3>",
             "heading 1: Seloste\nparagraph: Teksti.\nheading 3: Osa\n"},
            {"a heading broken by br and tags", "<h2>Tietojen<br>siirto <span>EU:n</span><br/>ulkopuolelle</h2>",
             "heading 2: Tietojen siirto EU:n ulkopuolelle\n"},
            {"br makes lines", "<p>Yritys Oy<br>Katu 1<br />00100 Helsinki</p>",
             "paragraph: Yritys Oy\n+ paragraph: Katu 1\n+ paragraph: 00100 Helsinki\n"},
            {"two br make a paragraph", "<p>Eka<br><br>Toka<br>\n<br>&nbsp;<br>Kolmas",
             "paragraph: Eka\nparagraph: Toka\nparagraph: Kolmas\n"},
            {"a sentence over a br", "<p>Tietoja käytetään<br>laskutukseen.</p>",
             "paragraph: Tietoja käytetään laskutukseen.\n"},
            {"nested lists", "<ul><li>Nimi<ol><li>etunimi<li>sukunimi</ol><li>Osoite</ul>",
             "list_item 1: Nimi\nlist_item 2 #: etunimi\nlist_item 2 #: sukunimi\nlist_item 1: Osoite\n"},
            {"paragraphs in an item", "<ul><li><p>Nimi</p><p>Osoite</p></li></ul>",
             "list_item 1: Nimi\nlist_item 1: Osoite\n"},
            {"a table", "<table><caption>Tiedot</caption><tr><th>Tieto<th>Sisältö<tr><td>Nimi<td>Yritys Oy</table>",
             "label: Tiedot\nlabel 1/0/0: Tieto\nlabel 1/0/1: Sisältö\ntable_cell 1/1/0: Nimi\ntable_cell 1/1/1: "
             "Yritys Oy\n"},
            {"a table in a table", "<table><tr><td>a<table><tr><td>b</table><td>c</table>",
             "table_cell 1/0/0: a\ntable_cell 2/0/0: b\ntable_cell 1/0/1: c\n"},
            {"a definition list", "<dl><dt>Nimi<dd>Yritys Oy<dt>Osoite<dd>Katu 1</dl>",
             "label: Nimi\nparagraph: Yritys Oy\nlabel: Osoite\nparagraph: Katu 1\n"},
            {"a disclosure", "<details><summary>Säilytys</summary>Kuusi kuukautta.</details>",
             "label: Säilytys\nparagraph: Kuusi kuukautta.\n"},
            {"an accordion's button", "<h2><button>Säilytys</button></h2><p>a<button>Lähetä</button>",
             "heading 2: Säilytys\nparagraph: a\n"},
            {"text without paragraphs", "Eka<div>Toka<p>Kolmas</div>Neljäs",
             "paragraph: Eka\nparagraph: Toka\nparagraph: Kolmas\nparagraph: Neljäs\n"},
            {"bold leads", "<p><strong>Nimi</strong><br>Yritys <b>Oy</b></p><p><u>Osoite:</u> Katu 1</p>",
             "paragraph: «Nimi»\n+ paragraph: Yritys Oy\nparagraph: «Osoite:» Katu 1\n"},
            {"preformatted lines", "<pre>Nimi: Yritys\nOsoite: Katu 1\n\nLoppu</pre>",
             "paragraph: Nimi: Yritys\n+ paragraph: Osoite: Katu 1\nparagraph: Loppu\n"},
            {"a quotation", "<blockquote><p>Lainaus.</p></blockquote>", "quote paragraph: Lainaus.\n"},
            {"a footnote's number", "<p>laki<sup>1</sup> on</p>", "paragraph: laki 1 on\n"},
            {"bullets after br", "<p>Keräämme:<br>- nimen<br>– osoitteen</p>",
             "paragraph: Keräämme:\n+ list_item 1: - nimen\n+ list_item 1: – osoitteen\n"},
            {"a bold heading in two paragraphs",
             "<table><tr><td><p><b>Luovutus ja</b></p><p><b>siirto</b></p><td>a</table>",
             "table_cell 1/0/0: «Luovutus ja siirto»\ntable_cell 1/0/1: a\n"},
            {"upper-case tags, unquoted attributes", "<P CLASS=x>Eka<BR>Toka</P>",
             "paragraph: Eka\n+ paragraph: Toka\n"},
            {"tabs and line ends", "<p>\r\n\tYritys\r\n\tOy\r\n</p>", "paragraph: Yritys Oy\n"},
        });
}

TEST_CASE("HTML: what readers do not see is left out") {
    check_blocks(
        "html",
        {
            {"script and style", "<p>a<script>if (a < b) x('<p>')</script>b<style>p{}</style>c", "paragraph: abc\n"},
            {"comments", "<p>a<!-- <p>b</p> -->c<!-->d", "paragraph: acd\n"},
            {"hidden parts",
             "<p>a<span hidden>b<span>c</span>d</span>e<div aria-hidden='true'>f</div><p style='color:red; DISPLAY : "
             "none'>g</p>h",
             "paragraph: ae\nparagraph: h\n"},
            {"icons", "<p><i class='icon' aria-hidden=\"true\">x</i>Nimi", "paragraph: Nimi\n"},
            {"forms", "<form><p>Nimi</p><input value='x'><select><option>y</select><textarea>z</textarea></form>",
             "paragraph: Nimi\n"},
            {"noscript, template, svg",
             "<noscript>a</noscript><template><p>b</template><svg><title>c</title></svg><p>d", "paragraph: d\n"},
            {"text struck out", "<p>Laki <del>523/1999</del><s>x</s> 1050/2018", "paragraph: Laki 1050/2018\n"},
            {"the title is front matter", "<html><head><title>Sel&ouml;ste</title><meta charset=utf-8></head><body>a",
             "front_matter paragraph: Selöste\nparagraph: a\n"},
            {"attributes and targets", "<p><a href='mailto:x@y.example' title='t'>Ota yhteyttä</a><img alt='kuva'>",
             "paragraph: Ota yhteyttä\n"},
        });
}

TEST_CASE("HTML: the page around the notice") {
    const std::string body = "<p>Tietosuojaseloste, joka on sivun varsinainen sisältö.</p>";
    const std::string dump = "paragraph: Tietosuojaseloste, joka on sivun varsinainen sisältö.\n";
    check_blocks(
        "html",
        {
            {"landmarks",
             "<header>Logo</header><nav><ul><li>Etusivu</ul></nav>" + body +
                 "<aside>Uutisia</aside><footer>Yritys Oy</footer>",
             "chrome paragraph: Logo\nchrome list_item 1: Etusivu\n" + dump +
                 "chrome paragraph: Uutisia\nchrome paragraph: Yritys Oy\n"},
            {"roles", "<div role=navigation>a</div>" + body + "<div role='contentinfo'>b</div>",
             "chrome paragraph: a\n" + dump + "chrome paragraph: b\n"},
            {"classes and ids",
             "<div class='top cookie-banner-x'>a</div><ul id=main-menu><li>b</ul>" + body +
                 "<div class=\"sidebar\">c</div>",
             "chrome paragraph: a\nchrome list_item 1: b\n" + dump + "chrome paragraph: c\n"},
            {"classes that only speak of them",
             "<div class='has-sidebar nav-height-fix cookie-policy'>" + body + "</div>", dump},
            {"header of an article",
             "<article><header><h1>Seloste</h1></header>" + body + "<footer>Päivitetty 1.1.2024</footer></article>",
             "heading 1: Seloste\n" + dump + "paragraph: Päivitetty 1.1.2024\n"},
            {"main inside what is named a menu",
             "<div class=menu-page><div class=menu><p>a</p><main>" + body + "</main></div></div>",
             "chrome paragraph: a\n" + dump},
            {"a notice wholly in chrome", "<div class='sidebar'>" + body + "</div><p>a</p>", dump + "paragraph: a\n"},
            {"the only first-level heading", "<header><h1>Tietosuojaseloste</h1></header>" + body,
             "heading 1: Tietosuojaseloste\n" + dump},
        });
}

TEST_CASE("HTML: torn pages") {
    check_blocks("html",
                 {
                     {"end tags without beginning", "</p></div>a</b></h2>b", "paragraph: a\nparagraph: b\n"},
                     {"a tag cut short", "<p>a < b ja c <d", "paragraph: a < b ja c <d\n"},
                     {"bold over paragraphs", "<b><p>a</b>b<p>c", "paragraph: «a»b\nparagraph: c\n"},
                     {"script without end", "<p>a<script>b", "paragraph: ab\n"},
                     {"comment without end", "<p>a<!-- b <p>c", "paragraph: ac\n"},
                     {"cells without table", "<td>a<td>b", "paragraph: a\nparagraph: b\n"},
                     {"title without end", "<title>a<p>b", "paragraph: a\nparagraph: b\n"},
                     {"a page kept in a script",
                      "<script type='text/html'><h1>Seloste</h1><p>{{nimi}} Teksti</p></script><script>x</script>",
                      "heading 1: Seloste\nparagraph: Teksti\n"},
                 });
}

TEST_CASE("HTML: text maps back to the source") {
    check_map(
        "html",
        {
            {"named entities", "<p>S&auml;ilytys", "Säilytys", "S&auml;ilytys"},
            {"one letter of it", "<p>S&auml;ilytys", "ä", "&auml;"},
            {"after it", "<p>S&auml;ilytys", "ilytys", "ilytys"},
            {"decimal and hexadecimal", "<p>S&#228;ily&#xE4;s", "Säilyäs", "S&#228;ily&#xE4;s"},
            {"without semicolon", "<p>S&aumlilytys", "Säilytys", "S&aumlilytys"},
            {"soft hyphen", "<p>Henkil&shy;ötieto&#173;lain", "Henkilötietolain", "Henkil&shy;ötieto&#173;lain"},
            {"no-break space", "<p>10&nbsp;§", "10 §", "10&nbsp;§"},
            {"emphasis inside a word", "<p><b>Henkilö</b>tietolaki", "Henkilötietolaki", "Henkilö</b>tietolaki"},
            {"emphasis inside a phrase", "<p>on <em>Privacy</em> Shield", "Privacy Shield", "Privacy</em> Shield"},
            {"over a line end", "<p>Privacy\n   Shield", "Privacy Shield", "Privacy\n   Shield"},
            {"over a comment", "<p>Privacy<!-- x --> Shield", "Privacy Shield", "Privacy<!-- x --> Shield"},
            {"a link's text", "<p><a href='/henkilotietolaki'>henkilötietolaki</a>", "henkilötietolaki",
             "henkilötietolaki"},
            {"in the title", "<title>HetiL &amp; GDPR</title><p>x", "HetiL & GDPR", "HetiL &amp; GDPR"},
            {"a cell", "<table><tr><td><i>oikeutettu</i> etu</table>", "oikeutettu etu", "oikeutettu</i> etu"},
            {"hyphen at a line's end", "<p>henkilö-\n tietolaki", "henkilötietolaki", "henkilö-\n tietolaki"},
            {"windows line ends", "<p>Privacy\r\nShield", "Privacy Shield", "Privacy\r\nShield"},
        });
}

}  // namespace selostelint
