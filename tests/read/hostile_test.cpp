#include <chrono>

#include "reading.h"

namespace selostelint {

namespace {

std::string times(int count, const std::string& text) {
    std::string all;
    all.reserve(static_cast<std::size_t>(count) * text.size());
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("no input makes reading slow or deep") {
    struct Case {
        std::string name;
        std::string path;
        std::string source;
    };
    const Case cases[] = {
        {"nested elements", "a.html", times(100000, "<div>") + "teksti" + times(100000, "</div>")},
        {"nested emphasis", "a.html", "<p>" + times(100000, "<b>") + "teksti"},
        {"nested lists", "a.html", times(100000, "<ul><li>") + "teksti"},
        {"nested tables", "a.html", times(50000, "<table><tr><td>") + "teksti"},
        {"nested hidden parts", "a.html", times(100000, "<span hidden>") + "teksti"},
        {"tags never closed", "a.html", "<p><p><p>" + times(200000, "<a ")},
        {"quotes never closed", "a.html", "<p><p><p>" + times(100000, "<a href=\"")},
        {"scripts never closed", "a.html", "<p><p><p>" + times(100000, "<script></x>")},
        {"comments never closed", "a.html", "<p><p><p>" + times(200000, "<!--")},
        {"ampersands", "a.html", "<p><p><p>" + times(500000, "&")},
        {"unknown entities", "a.html", "<p><p><p>" + times(100000, "&foo;")},
        {"attributes", "a.html", "<p><p><p><p " + times(200000, "a=b ") + ">x"},
        {"nested quotations", "a.md", times(100000, ">") + " teksti"},
        {"list markers", "a.md", times(50000, "- ") + "teksti"},
        {"emphasis marks", "a.md", times(100000, "*a **b ")},
        {"brackets", "a.md", times(100000, "[")},
        {"backticks", "a.md", times(5000, "`a``b```c")},
        {"a wide table", "a.md", times(20000, "|a") + "\n" + times(20000, "|-") + "\n" + times(20000, "a\n")},
        {"open shortcodes", "a.md", times(100000, "{{<")},
        {"open braces of MDX", "a.mdx", times(200000, "{")},
        {"open components of MDX", "a.mdx", times(100000, "<A ")},
        {"nested braces of MDX's expressions", "a.mdx", "# A\n\n" + times(100000, "{") + times(100000, "}")},
        {"nested braces of an export", "a.mdx", "export const a = " + times(100000, "{a: ") + times(100000, "}")},
        {"exports never closed", "a.mdx", times(50000, "export const a = {\n\n")},
        {"strings of exports never closed", "a.mdx", times(50000, "export const a = `b ${\n\n")},
        {"samples of code never closed", "a.mdx", times(50000, "```\n````\n{a}\n")},
        {"a long text shown again and again", "a.mdx",
         "export const a = '" + times(50000, "tietoja ") + "';\n\n" + times(100000, "{a} ")},
        {"open braces of Smarty", "a.tpl", times(200000, "{a")},
        {"open comments of Liquid", "a.liquid", times(50000, "{% comment %}")},
        {"nested braces of a script", "a.js", times(100000, "{")},
        {"nested arrays", "a.json", times(100000, "[") + "1" + times(100000, "]")},
        {"nested objects", "a.json", times(100000, "{\"a\":") + "1"},
        {"nested elements of JSX", "a.jsx", "x = " + times(100000, "<div>") + "teksti" + times(100000, "</div>")},
        {"elements in braces", "a.tsx", "x = " + times(100000, "<b>{")},
        {"end tags without elements", "a.astro", times(300, "<a>") + times(200000, "</x>")},
        {"tags of JSX never closed", "a.tsx", "x = " + times(200000, "<a ")},
        {"attributes never closed", "a.vue", "<template>" + times(100000, "<a b=\"")},
        {"strings never closed", "a.ts", times(200000, "'a\n")},
        {"templates never closed", "a.ts", times(100000, "`${")},
        {"patterns never closed", "a.ts", "= " + times(500000, "/ ")},
        {"conditions in conditions", "a.jsx", "x = <p>{" + times(100000, "a ? b : ") + "c}</p>"},
        {"commas", "a.jsx", "x = <p>{f(" + times(200000, "a, ") + ")}</p>"},
        {"names of names", "a.jsx", times(50000, "const a = b; const b = a; ") + "x = <p>{a}{b}</p>"},
        {"names that show others twice", "a.tsx",
         [] {
             std::string script;
             for (int i = 0; i < 100; ++i) {
                 const std::string next = "{a" + std::to_string(i + 1) + "}";
                 script += "const a" + std::to_string(i) + " = <>" + next + next + "</>;\n";
             }
             return script + "x = <p>{a0}</p>";
         }()},
        {"open mustaches", "a.vue", "<template><p>" + times(200000, "{{ ")},
        {"open scripts of Vue", "a.vue", times(100000, "<script>")},
        {"blocks of Svelte", "a.svelte", times(100000, "{#if a}")},
        {"nested YAML", "a.yaml", times(50000, "- ")},
        {"deeper and deeper YAML", "a.yaml",
         [] {
             std::string yaml;
             for (int i = 0; i < 2000; ++i) yaml += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
             return yaml;
         }()},
        {"quotes of YAML never closed", "a.yaml", times(100000, "a: \"b\n")},
        {"entries of PO", "a.po", times(200000, "msgid \"a\n")},
        {"properties that go on", "a.properties", times(500000, "a\\\n")},
        {"many keys", "a.json", "{" + times(200000, "\"a.b.c\": \"tietoja käsitellään\", ") + "}"},
        {"a long source", "a.tsx",
         "x = <p>{[" + times(200000, "{title: 'Käsittely', body: 'tietoja säilyt'}, ") + "]}</p>"},
        {"a line of ten megabytes", "a.txt", times(1000000, "henkilöti ")},
        {"empty lines", "a.txt", times(1000000, "\n") + "teksti"},
        {"hyphens", "a.txt", times(200000, "a-\n")},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const auto begin = std::chrono::steady_clock::now();
        const Result<Document> document = read_document({c.path, c.source, ""});
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        CHECK(document);
        CHECK(time.count() < 5.0);
    }
}

TEST_CASE("depth beyond what is remembered still keeps hidden text hidden") {
    const Document document = read(times(600, "<div>") + "<script>x</script><span hidden><i>y</i></span>z", "html");
    CHECK(document.text == "z");
}

TEST_CASE("a PDF file of too many pages or too much text is refused, not read for hours") {
    const std::string head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    const std::string font = "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n";
    const std::string tail = "trailer<</Root 1 0 R>>\n%%EOF\n";
    std::string kids;
    std::string pages;
    for (int number = 10; number < 1011; ++number) {
        kids += std::to_string(number) + " 0 R ";
        pages += std::to_string(number) + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n";
    }
    const auto many = read_document(
        {"a.pdf", head + "2 0 obj<</Type/Pages/Count 1001/Kids[" + kids + "]>>endobj\n" + pages + tail, ""});
    REQUIRE_FALSE(many);
    CHECK(many.error().message.en.find("1001 pages") != std::string::npos);

    const std::string text =
        "BT /F 9 Tf 9 9 Td " + times(150000, "(tiedot tietosuojasta ja muusta sellaisesta) Tj ") + "ET";
    const auto long_one =
        read_document({"a.pdf",
                       head + "2 0 obj<</Type/Pages/Count 1/Kids[10 0 R]>>endobj\n" + font +
                           "10 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90000000 99]/Contents 4 0 "
                           "R/Resources<</Font<</F 3 0 R>>>>>>"
                           "endobj\n4 0 obj<</Length " +
                           std::to_string(text.size()) + ">>\nstream\n" + text + "\nendstream endobj\n" + tail,
                       ""});
    REQUIRE_FALSE(long_one);
    CHECK(long_one.error().message.en.find("too large") != std::string::npos);
}

}  // namespace selostelint
