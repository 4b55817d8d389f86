#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rulebook/load.h"

namespace selostelint::tests {

using Sources = std::vector<std::pair<std::string, std::string>>;  // path and TOML

/// A rulebook without faults, to which each test adds a file or puts another in the place of one.
inline Sources small_rulebook() {
    return {
        {"words.toml", "people = [\"asiakas\", \"-henkilö\"]\nall_people = [\"<people>\", \"hakea .. työ\"]\n"},
        {"requirements.toml",
         "[[requirement]]\nid = \"retention\"\ntitle = { fi = \"Säilytysaika\", en = \"Retention\" }\n"
         "provision = \"13(2)(a)\"\n"},
        {"sections/retention.toml",
         "title = { fi = \"Säilytysaika\", en = \"Retention\" }\nyields_to = [\"security\"]\n"
         "[[heading]]\nall = [\"säilyttää\"]\n"},
        {"sections/security.toml", "title = { fi = \"Suojaus\", en = \"Security\" }\n"},
        {"facts/retention.toml",
         "title = { fi = \"Säilytysaika\", en = \"Retention\" }\nvalues = [\"concrete\", \"vague\"]\n"
         "[[cue]]\nall = [\"säilyttää\", \"@duration\"]\nvalue = \"concrete\"\n"},
        {"facts/consent.toml", "title = { fi = \"Suostumus\", en = \"Consent\" }\nrecogniser = \"consent_finder\"\n"},
        {"law/statutes.toml",
         "[[entry]]\nid = \"personal-data-act\"\nname = { fi = \"henkilötietolaki\", en = \"Personal Data Act\" }\n"
         "number = \"523/1999\"\nfrom = 1999-06-01\nuntil = 2018-12-31\n"},
    };
}

/// A rule without faults; `{}` keys and tables can be put after its last line.
inline std::string small_rule() {
    return "severity = \"error\"\nsince = \"0.1.0\"\n"
           "title = { fi = \"t\", en = \"t\" }\nmessage = { fi = \"m\", en = \"m\" }\n"
           "remedy = { fi = \"r\", en = \"r\" }\nwhy = { fi = \"w\", en = \"w\" }\n"
           "ground = [{ act = \"GDPR\", provision = \"13(2)(a)\", url = \"https://example.org\" }]\n";
}

/// Two examples that fire and two that do not; those that fire are marked on demand.
inline std::string four_examples(bool marked) {
    const std::string fires = marked ? "[[example]]\ntext = \"yksi ⟦kaksi⟧\"\n" : "[[example]]\ntext = \"yksi\"\n";
    const std::string silent = "[[example]]\ntext = \"kolme\"\nfires = false\n";
    return fires + fires + silent + silent;
}

struct Loaded {
    Rulebook book;
    std::string faults;  ///< a line "path:line:column: message" each, in the order given
};

inline Loaded load(const Sources& sources) {
    const CodeNames names{{"consent_finder"}, {"duration", "date"}};
    std::vector<RuleFile> files;
    for (const auto& [path, toml] : sources) files.push_back({path, toml});
    std::vector<Error> errors;
    Loaded loaded{load_rulebook(files, names, errors), {}};
    for (const Error& error : errors) {
        loaded.faults += error.path + ":" + std::to_string(error.line) + ":" + std::to_string(error.column) + ": " +
                         error.message.en + "\n";
    }
    return loaded;
}

/// The small rulebook with one more file, or with another in the place of one.
inline Loaded load_with(std::string path, std::string toml) {
    Sources sources = small_rulebook();
    sources.emplace_back(std::move(path), std::move(toml));
    return load(sources);
}

}  // namespace selostelint::tests
