#include "reading.h"

namespace selostelint {

namespace {

/// A source of a template by its path, and its blocks.
struct TemplateCase {
    std::string path;
    std::string source;
    std::string blocks;
};

}  // namespace

TEST_CASE("templates are read with their code left out") {
    const TemplateCase cases[] = {
        {"a.php", "<?php include 'x.php'; ?>\n<h1>Seloste</h1><p>Yritys <?= $nimi ?> Oy</p><?php echo '<p>';",
         "heading 1: Seloste\nparagraph: Yritys Oy\n"},
        {"a.blade.php",
         "@extends('layouts.app')\n@section('content')\n<h1>{{ $otsikko }} Seloste</h1>\n<p>info@yritys.example {!! $x "
         "!!}</p><br>\n@endsection\n",
         "heading 1: Seloste\nparagraph: info@yritys.example\n"},
        {"a.php", "#Seloste\n\nTeksti\n##Osa\n", "heading 1: Seloste\nparagraph: Teksti\nheading 2: Osa\n"},
        {"a.php", "<?php x(); ?>\nPelkkää tekstiä.\n", "paragraph: Pelkkää tekstiä.\n"},
        {"a.jsp", "<%@ page import=\"a\" %><%-- <p>b --%><jsp:include page=\"c\"/><div><h1>A</h1><p>${x} B</p></div>",
         "heading 1: A\nparagraph: B\n"},
        {"a.ftl", "<#if a gt 1><p>A</p></#if><@macro/><#-- b --><p>${c!} D</p><br>", "paragraph: A\nparagraph: D\n"},
        {"a.tpl", "{* Tekijä *}<div {if $x == \"}\"}class=\"b\"{/if}><h1>{$otsikko}A</h1><p>B</p></div>",
         "heading 1: A\nparagraph: B\n"},
        {"a.twig", "{% extends 'x' %}{# b #}<h1>A</h1><p>{{ c }}B</p><br>", "heading 1: A\nparagraph: B\n"},
        {"a.liquid", "{% schema %}{\"a\": \"b\"}{% endschema %}<h1>A</h1><p>B</p><br>", "heading 1: A\nparagraph: B\n"},
        {"a.erb", "<%= a %><h1>A</h1><p>B <%# c %>D</p><br>", "heading 1: A\nparagraph: B D\n"},
        {"a.hbs", "{{#if a}}<h1>A</h1><p>{{{b}}}C</p>{{/if}}<br>", "heading 1: A\nparagraph: C\n"},
        {"a.html", "{% load i18n %}<h1>A</h1><p>B</p><p>C</p>", "heading 1: A\nparagraph: B\nparagraph: C\n"},
    };
    for (const TemplateCase& c : cases) {
        CAPTURE(c.path);
        CAPTURE(c.source);
        const Document document = read(c.source, "", c.path);
        CHECK(document.format == "template");
        CHECK(dump_blocks(document) == c.blocks);
    }
}

TEST_CASE("positions in templates are those of the file") {
    const Document document = read("<?php\n// Säilytys\n?>\n<p>Henkil&ouml;<?= 1 ?>tietolaki</p><br><br>", "", "a.php");
    CHECK(original_of(document, "Henkilö") == "Henkil&ouml;");
    CHECK(original_of(document, "tietolaki") == "tietolaki");
}

}  // namespace selostelint
