#include <fmt/format.h>

#include <ostream>

#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/rule_wording.h"
#include "cli/selection.h"
#include "report/columns.h"
#include "report/paint.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// Everything about one rule, under fixed headings.
class Explanation {
public:
    Explanation(const Rulebook& rulebook, Language language, Paint paint, std::size_t width)
        : rulebook_(rulebook), language_(language), paint_(paint), width_(width < 100 ? width : 100) {}

    std::string text(const Rule& rule) const;

private:
    std::string say(const char* fi, const char* en) const { return language_ == Language::fi ? fi : en; }
    std::string heading(const std::string& title) const { return "\n" + paint_(Style::strong, title) + "\n"; }
    std::string paragraph(const std::string& text) const { return "  " + wrap(text, width_, 2) + "\n"; }
    std::string part(const std::string& title, const Text& text) const {
        return text.empty() ? std::string() : heading(title) + paragraph(text.in(language_));
    }
    std::string law(const Rule& rule) const;
    std::string searched(const Rule& rule) const;
    std::string applies(const Rule& rule) const;
    std::string general(const Rule& rule, const Text& text) const {
        return general_text(rulebook_, rule, text, language_);
    }
    std::string examples(const Rule& rule, bool fires, const std::string& title) const;

    const Rulebook& rulebook_;
    Language language_;
    Paint paint_;
    std::size_t width_;
};

std::string Explanation::text(const Rule& rule) const {
    std::string text = fmt::format("{} {} — {}\n", paint_(Style::strong, rule.id), rule.name, rule.title.in(language_));
    text += fmt::format("{}, {} {}\n", paint_(style_of(rule.severity), severity_word(rule.severity, language_)),
                        say("mukana ohjelman versiosta", "since version"), rule.since);
    text += heading(say("Havainto", "Finding")) + paragraph(general(rule, rule.message));
    text += part(say("Miksi", "Why"), rule.why);
    text += law(rule) + applies(rule) + searched(rule);
    text += heading(say("Korjaus", "Remedy")) + paragraph(general(rule, rule.remedy));
    text += examples(rule, true, say("Tästä huomautetaan", "This is reported"));
    return text + examples(rule, false, say("Tästä ei huomauteta", "This is not"));
}

std::string Explanation::law(const Rule& rule) const {
    if (rule.grounds.empty()) return {};
    std::string text = heading(say("Laki", "Law"));
    for (const Ground& ground : rule.grounds) {
        text += fmt::format("  {}{}{}\n", provision_text(ground, language_), ground.url.empty() ? "" : "  ",
                            paint_(Style::dim, ground.url));
    }
    return text;
}

std::string Explanation::applies(const Rule& rule) const {
    std::string text;
    for (const Clause& clause : applicability(rulebook_, rule, language_)) {
        text += heading(clause.heading);
        for (const std::string& line : clause.lines) text += paragraph(line);
    }
    return text;
}

std::string Explanation::searched(const Rule& rule) const {
    if (rule.searched.empty()) return {};
    std::string names;
    for (const SectionKind kind : rule.searched) {
        names += (names.empty() ? "" : ", ") + rulebook_[kind].title.in(language_);
    }
    return heading(say("Mistä kohdasta etsitään", "Where it is looked for")) + paragraph(names);
}

std::string Explanation::examples(const Rule& rule, bool fires, const std::string& title) const {
    std::string text;
    for (const Example& example : rule.examples) {
        if (example.fires != fires) continue;
        const std::string shown = marked_example(example);
        text += text.empty() ? heading(title) : "\n";
        for (std::size_t begin = 0; begin < shown.size();) {
            const std::size_t end = std::min(shown.find('\n', begin), shown.size());
            const std::string line = printable(shown.substr(begin, end - begin));
            text += fmt::format("  {}{}{}\n", paint_(Style::dim, "|"), line.empty() ? "" : " ", line);
            begin = end + 1;
        }
        if (!example.as_of.empty()) {
            text += paragraph(fmt::format("({} {})", say("kun laki luetaan päivänä", "the law as of"), example.as_of));
        }
    }
    return text;
}

}  // namespace

int explain(const Arguments& arguments, const Environment& environment) {
    if (arguments.operands.empty()) {
        return refuse({{"",
                        0,
                        0,
                        {"anna säännön tunnus, esimerkiksi ”selostelint explain REQ110”",
                         "name a rule, such as “selostelint explain REQ110”"}}},
                      arguments, environment);
    }
    std::vector<Error> errors;
    const Rulebook rulebook = open_rulebook(environment.files, arguments.rules, Examples::shown, errors);
    if (!errors.empty()) return refuse(errors, arguments, environment);
    const Explanation explanation(rulebook, arguments.language, Paint(wants_colour(arguments, environment)),
                                  environment.width);
    int code = 0;
    for (std::size_t i = 0; i < arguments.operands.size(); ++i) {
        const Result<const Rule*> rule = find_rule(rulebook, arguments.operands[i]);
        if (!rule) {
            code = refuse({rule.error()}, arguments, environment);
            continue;
        }
        environment.out << (i > 0 ? "\n" : "") << explanation.text(*rule.value());
    }
    environment.out.flush();
    return code;
}

}  // namespace selostelint
