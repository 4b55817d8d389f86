#include "reading.h"

namespace selostelint {

namespace {

/// A script that shows this markup.
std::string component(const std::string& markup) {
    return "import X from 'henkilötietolaki';\nexport default function Sivu() {\n  return (\n" + markup + "\n  );\n}\n";
}

void check_markup(const std::vector<BlocksCase>& cases) {
    for (const BlocksCase& c : cases) {
        CAPTURE(c.name);
        CHECK(dump_blocks(read(component(c.source), "", "Sivu.tsx")) == c.blocks);
    }
}

void check_scripts(const std::vector<BlocksCase>& cases, const std::string& path = "Sivu.tsx") {
    for (const BlocksCase& c : cases) {
        CAPTURE(c.name);
        CHECK(dump_blocks(read(c.source, "", path)) == c.blocks);
    }
}

}  // namespace

TEST_CASE("the literal text of JSX is the text") {
    check_markup({
        {"elements", "<div><h1>Seloste</h1><p>Teksti.</p><ul><li>A</li><li>B</li></ul></div>",
         "heading 1: Seloste\nparagraph: Teksti.\nlist_item 1: A\nlist_item 1: B\n"},
        {"words that a line's end parts", "<p>\n  Kysymme\n  <em>iän</em>\n  ja\n  <b>nimen</b>\n  .</p>",
         "paragraph: Kysymme iän ja nimen.\n"},
        {"white space as React shows it", "<p>\n  Tietoja{' '}\n  <b>ei</b> luovu\n  teta\n</p>",
         "paragraph: Tietoja ei luovu teta\n"},
        {"apostrophes and arrows in text", "<p>Googlen 'AdWords' > \"mainokset\"</p>",
         "paragraph: Googlen 'AdWords' > \"mainokset\"\n"},
        {"entities", "<p>Säilytys&nbsp;&auml;&nbsp;&ndash; aika</p>", "paragraph: Säilytys ä – aika\n"},
        {"comments", "<div>{/* Käsittely */}<p>{/* Säilytys <p> */}Aika</p></div>", "paragraph: Aika\n"},
        {"strings as children", "<p>{\"Nimi\"} {`ja ${'osoite'}`}{'.'}</p>", "paragraph: Nimi ja osoite.\n"},
        {"fragments and self-closing elements", "<><Kuva nimi=\"a\" /><p>A<br />B</p><hr/></>",
         "paragraph: A\n+ paragraph: B\n"},
        {"attributes are code",
         "<p className=\"teksti\" style={{ color: 'punainen' }} onClick={() => alert(\"Hei > sinä\")} "
         "title=\"x\">A</p>",
         "paragraph: A\n"},
        {"an arrow in an attribute", "<p hae={(a: number) => a > 1 ? 'x' : 'y'}>A</p>", "paragraph: A\n"},
        {"hidden elements", "<div><p hidden>A</p><p style={{display: 'none'}}>B</p><p>C</p></div>", "paragraph: C\n"},
        {"style sheets and scripts",
         "<div><style jsx>{`.a { color: red }`}</style><Script>{`var a = 'b c d e'`}</Script><p>A</p></div>",
         "paragraph: A\n"},
        {"markup that is set", "<div dangerouslySetInnerHTML={{ __html: '<h2>Otsikko</h2><p>It\\'s <b>A</b></p>' }} />",
         "heading 2: Otsikko\nparagraph: It's A\n"},
        {"lines of a string", "<p>{\"Yritys Oy\\nPolku 1\\n\\nToinen.\"}</p>",
         "paragraph: Yritys Oy\n+ paragraph: Polku 1\nparagraph: Toinen.\n"},
    });
}

TEST_CASE("components are what their names say") {
    check_markup({
        {"headings",
         "<><Heading level={3}>A</Heading><CardTitle>B</CardTitle><Typography variant=\"h4\">C</Typography></>",
         "heading 3: A\nheading 2: B\nheading 4: C\n"},
        {"text",
         "<><Typography variant=\"body1\">A</Typography><Text>B</Text><P>Lue <Link href=\"/x\">lisää</Link>.</P></>",
         "paragraph: A\nparagraph: B\nparagraph: Lue lisää.\n"},
        {"a heading named by `as`", "<Box as=\"h2\">A</Box>", "heading 2: A\n"},
        {"titles and bodies as attributes", "<Section title=\"Säilytys\"><p>Vuosi.</p></Section>",
         "heading 2: Säilytys\nparagraph: Vuosi.\n"},
        {"questions", "<Faq question=\"Miksi?\" answer={`Siksi.`} />", "heading 2: Miksi?\nparagraph: Siksi.\n"},
        {"the page's own title", "<Layout title=\"Seloste | Yritys\"><h1>Seloste</h1></Layout>",
         "front_matter paragraph: Seloste | Yritys\nheading 1: Seloste\n"},
        {"inside running text", "<p>Ota <Highlight>heti</Highlight> yhteyttä.</p>", "paragraph: Ota heti yhteyttä.\n"},
    });
}

TEST_CASE("data that a component is given stand where it stands") {
    const std::string data =
        "const osio = { title: 'Säilytys', teksti: 'Tietoja säilytetään yksi vuosi.' };\n"
        "const tyylit = { label: 'painike', koko: 'iso' };\n";
    const std::string blocks =
        "heading 1: Seloste\nheading 2: Säilytys\nparagraph: Tietoja säilytetään yksi vuosi.\nparagraph: Loppu.\n";
    const auto page = [&](const std::string& osio) {
        return data + "export default () => <main><h1>Seloste</h1>" + osio + "<p>Loppu.</p></main>;\n";
    };
    check_scripts({
        {"a whole object", page("<Osio {...osio} />"), blocks},
        {"an object by name", page("<Osio sisus={osio} />"), blocks},
        {"once", page("<Osio {...osio} /><Osio {...osio} />"), blocks},
        {"settings are no text", page("<Osio {...osio} /><Nappi {...tyylit} />"), blocks},
        {"what the caller knows", page("<Osio {...props} /><Osio {...osio} {/* ei muuta */...props} />"), blocks},
    });
}

TEST_CASE("labels of what unfolds are headings") {
    check_markup({
        {"tabs", "<TabItem label=\"Säilytys\"><p>Vuosi.</p></TabItem>", "heading 2: Säilytys\nlist_item 1: Vuosi.\n"},
        {"fields of a form", "<Kentta label=\"Nimi\"><p>A</p></Kentta>", "paragraph: A\n"},
    });
}

TEST_CASE("expressions show what they come to") {
    check_markup({
        {"keys are no text", "<div><h2>{t('seloste.otsikko')}</h2><p>{t(`a.b`)}</p></div>", ""},
        {"texts that are looked up by themselves", "<p>{t('Tietoja säilytetään yksi vuosi.')}</p>",
         "paragraph: Tietoja säilytetään yksi vuosi.\n"},
        {"conditions", "<div>{auki && <p>A</p>}{a === 'xyz' ? <p>B</p> : null}{nimi || 'C'}</div>",
         "paragraph: A\nparagraph: B\nparagraph: C\n"},
        {"of two languages the Finnish", "<p>{lang === 'fi' ? 'Suomeksi' : 'In English'}</p>", "paragraph: Suomeksi\n"},
        {"the other way round", "<p>{kieli !== \"fi\" ? \"In English\" : \"Suomeksi\"}</p>", "paragraph: Suomeksi\n"},
        {"by a name", "<p>{!isFinnish ? <b>English</b> : <b>Suomi</b>}</p>", "paragraph: «Suomi»\n"},
        {"parts of a language", "<div>{locale === 'en' && <p>English</p>}{locale === 'fi' && <p>Suomi</p>}</div>",
         "paragraph: Suomi\n"},
        {"components by language show nothing", "<div>{lang === 'fi' ? <Suomi /> : <English />}</div>", ""},
        {"what the source does not tell, in the middle of text", "<p>Osoite: <b>{yritys.osoite}</b></p>",
         "paragraph: Osoite: \uFFFC\n"},
        {"what it does not tell, alone", "<div><p>{children}</p><p>A</p></div>", "paragraph: A\n"},
        {"loops", "<ul>{kohdat.map((kohta: string) => (<li key={kohta}>{kohta}</li>))}</ul>", ""},
    });
}

TEST_CASE("data is shown where its name stands") {
    check_scripts({
        {"an array of objects",
         "const osat: Osa[] = [\n  { title: 'Säilytys', content: 'Vuosi.' },\n  { title: 'Oikeudet', content: "
         "['Yksi.', "
         "'Kaksi.'] },\n];\nexport default () => <main><h1>Seloste</h1>{osat.map((o) => <S "
         "key={o.title}>{o.content}</S>)}"
         "</main>;",
         "heading 1: Seloste\nheading 2: Säilytys\nparagraph: Vuosi.\nheading 2: Oikeudet\nparagraph: "
         "Yksi.\nparagraph: "
         "Kaksi.\n"},
        {"headings stand first",
         "const a = [{ body: 'Vuosi.', heading: 'Säilytys' }];\nconst S = () => <div>{a}</div>;",
         "heading 2: Säilytys\nparagraph: Vuosi.\n"},
        {"lists", "const a = [{ otsikko: 'Tiedot', items: ['nimi', 'osoite'] }];\nconst S = () => <div>{a}</div>;",
         "heading 2: Tiedot\nlist_item 1: nimi\nlist_item 1: osoite\n"},
        {"elements in data", "const S = () => <div>{[{ title: 'A', content: <p>B <b>C</b></p> }].map(x => x)}</div>;",
         "heading 2: A\nparagraph: B C\n"},
        {"strings", "const SPOSTI = 'a@b.example';\nconst S = () => <p>Sähköposti: {SPOSTI}</p>;",
         "paragraph: Sähköposti: a@b.example\n"},
        {"members",
         "const yritys = { nimi: 'Kanto Oy', osoite: { katu: 'Polku 1' } };\nconst S = () => "
         "<p>{yritys.nimi}, {yritys.osoite.katu}</p>;",
         "paragraph: Kanto Oy, Polku 1\n"},
        {"by language",
         "const sisalto = { fi: { title: 'Seloste' }, en: { title: 'Notice' } };\nfunction S() {\n  const t "
         "= sisalto[kieli];\n  return <h1>{t.title}</h1>;\n}",
         "heading 1: Seloste\n"},
        {"the browser's title",
         "export const metadata = { title: 'Seloste | Y', description: 'Mitä teemme tiedoilla.' "
         "};\nconst S = () => <h1>Seloste</h1>;",
         "front_matter paragraph: Seloste | Y\nheading 1: Seloste\n"},
        {"style classes are no text",
         "const tyylit = { title: 'text-xl font-bold mt-4', body: 'p-4 m-2' };\nconst S = () => <p "
         "className={tyylit.body}>A</p>;",
         "paragraph: A\n"},
        {"arguments and errors are no text",
         "function f() { throw new Error('Tietoja ei voitu hakea palvelimelta'); }\nconst S = () => <p>A</p>;",
         "paragraph: A\n"},
    });
}

TEST_CASE("the rest of the language is passed over") {
    check_scripts({
        {"patterns with quotes", "const a = x.replace(/['\"`<]/g, '');\nconst S = () => <p>A</p>;", "paragraph: A\n"},
        {"divisions", "const a = b / c; const d = e / f;\nconst S = () => <p>A</p>;", "paragraph: A\n"},
        {"type parameters",
         "const f = <T,>(x: T) => x;\nconst g = <T extends object>(x: T): Array<T> => [x];\nconst S = () => <p>A</p>;",
         "paragraph: A\n"},
        {"comparisons", "if (a < b && c > d) { e(); }\nconst S = () => <p>A</p>;", "paragraph: A\n"},
        {"nested templates", "const a = `${b ? `x ${`y`} z` : '`'}`;\nconst S = () => <p>A {`${1}`}</p>;",
         "paragraph: A \uFFFC\n"},
        {"styled components", "const N = styled.div`\n  color: red; /* < */\n`;\nconst S = () => <N>A</N>;",
         "paragraph: A\n"},
        {"types",
         "interface P { a: string; b?: () => void }\ntype Q = { c: 'd' | 'e' };\nconst S: FC<P> = ({ a, b }: P) => { "
         "const [c, d] = useState<string | null>(null); return <p>A</p>; };",
         "paragraph: A\n"},
        {"classes", "class S extends Component<{}> {\n  tila = { a: 1 };\n  render() {\n    return <p>A</p>;\n  }\n}",
         "paragraph: A\n"},
        {"else and returns",
         "function S() {\n  if (x) {\n    return <p>A</p>;\n  } else {\n    return <p>B</p>;\n  }\n}",
         "paragraph: A\nparagraph: B\n"},
    });
    check_scripts({{"TypeScript without elements",
                    "export default { seloste: `# Tietosuojaseloste\n\n## Käsittely\n\nTietoja käsitellään, ja "
                    "rekisterin tietoja säilytetään. Tietoja ei luovuteta.` };\nconst x = <string>y;",
                    "heading 1: Tietosuojaseloste\nheading 2: Käsittely\nparagraph: Tietoja käsitellään, ja rekisterin "
                    "tietoja säilytetään. Tietoja ei luovuteta.\n"}},
                  "seloste.ts");
}

TEST_CASE("places in scripts are those of the source") {
    const Document document = read(component("<div><p>Henkil&ouml;tietolain</p><p>{'S\\u00e4ilytys "
                                             "\\'aika\\''}</p>{[{title: \"Käsit\\telijä\"}]}</div>"),
                                   "", "a.jsx");
    CHECK(original_of(document, "Henkilötietolain") == "Henkil&ouml;tietolain");
    CHECK(original_of(document, "Säilytys") == "S\\u00e4ilytys");
    CHECK(original_of(document, "'aika") == "\\'aika");
    CHECK(original_of(document, "Käsit") == "Käsit");
}

}  // namespace selostelint
