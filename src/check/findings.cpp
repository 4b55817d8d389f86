#include "check/findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/digest.h"
#include "base/utf8.h"
#include "fact/identity_codes.h"

namespace selostelint {

namespace {

constexpr std::size_t fingerprint_digits = 16;

/// "13, 14 ja 30 artikla (10 §); 14 artikla (24 §)": what stands in the place of each of several sections.
void tell_apart(const std::vector<const Succession*>& known, Text& joined) {
    for (const Succession* each : known) {
        joined.fi += fmt::format("{}{} ({} §)", joined.fi.empty() ? "" : "; ", each->successor.fi, each->provision);
        joined.en +=
            fmt::format("{}{} (section {})", joined.en.empty() ? "" : "; ", each->successor.en, each->provision);
    }
}

/// Today's place of the sections that the mention names, or of the whole act.
Text successor(const LawEntry& law, const std::string& provision) {
    std::vector<const Succession*> known;
    for (std::size_t at = 0; at < provision.size();) {
        const std::size_t begin = provision.find_first_of("0123456789", at);
        if (begin == std::string::npos) {
            break;
        }
        const std::size_t end = std::min(provision.find_first_not_of("0123456789", begin), provision.size());
        const auto found =
            std::ranges::find(law.provisions, provision.substr(begin, end - begin), &Succession::provision);
        if (found != law.provisions.end() && std::ranges::find(known, &*found) == known.end()) {
            known.push_back(&*found);
        }
        at = end;
    }
    if (known.empty()) {
        return law.successor;
    }
    const bool alike = std::ranges::all_of(
        known, [&](const Succession* each) { return each->successor.fi == known.front()->successor.fi; });
    Text joined;
    if (alike) {
        joined = known.front()->successor;
    } else {
        tell_apart(known, joined);
    }
    return joined;
}

void describe(const Rulebook& rulebook, const Fact& fact, Finding& finding) {
    finding.values.emplace_back("value", same(fact.text));
    if (!fact.law) {
        return;
    }
    const LawEntry& law = rulebook[*fact.law];
    finding.values.emplace_back("name", law.name);
    finding.values.emplace_back("successor", successor(law, fact.provision));
    if (law.until) {
        const Date ended = std::chrono::sys_days(*law.until) + std::chrono::days(1);
        finding.values.emplace_back("date", Text{finnish_date(ended), iso_date(ended)});
    }
}

Finding at_fact(const Rulebook& rulebook, const Fact& fact, Severity severity) {
    Finding finding;
    finding.severity = severity;
    finding.anchor = Anchor::text;
    finding.span = fact.span;
    finding.section = fact.section;
    finding.secret = fact.secret;
    if (fact.law && !rulebook[*fact.law].confirmed) {
        finding.severity = std::min(severity, Severity::warning);
    }
    describe(rulebook, fact, finding);
    if (fact.other) {
        finding.related.push_back({*fact.other, {"Ristiriidassa tämän kohdan kanssa.", "Contradicts this place."}});
    }
    return finding;
}

/// An absence stands at the heading where it belongs, else at the title.
Finding at_absence(const Rule& rule, Severity severity, const Judgement& judgement) {
    Finding finding;
    finding.severity = severity;
    finding.anchor = Anchor::document;
    finding.span = judgement.title.value_or(Span{});
    for (const SectionKind wanted : rule.searched) {
        for (std::uint32_t s = 0; s < judgement.sections.size(); ++s) {
            const Section& section = judgement.sections[s];
            if (!section.heading.empty() && std::ranges::find(section.kinds, wanted) != section.kinds.end()) {
                finding.anchor = Anchor::section;
                finding.span = section.heading;
                finding.section = s;
                return finding;
            }
        }
    }
    return finding;
}

std::string normalised(std::string_view words) {
    std::string folded;
    for (std::size_t at = 0; at < words.size();) {
        const char32_t c = next_code_point(words, at);
        if (!is_space(c)) {
            append_code_point(folded, c);
        } else if (!folded.empty() && folded.back() != ' ') {
            folded += ' ';
        }
    }
    return lower_case(folded);
}

/// Words that no digest may be made of, apart from each other and in the order of the text: there are so few identity codes
/// that all of them could be tried until one has the digest.
std::vector<Span> secret_words(const Judgement& judgement) {
    std::vector<Span> secrets = identity_codes(judgement.document.text);
    for (const Finding& finding : judgement.findings) {
        if (finding.secret) secrets.push_back(finding.span);
    }
    for (const Fact& fact : judgement.facts) {
        if (fact.secret) secrets.push_back(fact.span);
    }
    std::ranges::sort(secrets);
    std::vector<Span> joined;
    for (const Span secret : secrets) {
        if (joined.empty() || secret.begin > joined.back().end) {
            joined.push_back(secret);
        } else {
            joined.back() = join(joined.back(), secret);
        }
    }
    return joined;
}

/// Some words of the document, a '*' in the place of each secret.
std::string without(const std::vector<Span>& secrets, const Document& document, Span words) {
    std::string shown;
    std::uint32_t at = words.begin;
    const auto ends_before = [](const Span& secret, std::uint32_t offset) { return secret.end <= offset; };
    auto secret = std::lower_bound(secrets.begin(), secrets.end(), words.begin, ends_before);
    for (; secret != secrets.end() && secret->begin < words.end; ++secret) {
        if (secret->begin > at) shown += document[{at, secret->begin}];
        shown += '*';
        at = std::min(secret->end, words.end);
    }
    return shown += document[{at, words.end}];
}

}  // namespace

void add_findings(const Rulebook& rulebook, RuleId id, const RuleResult& result, Judgement& judgement) {
    const Rule& rule = rulebook[id];
    if (result.evidence.empty()) {
        judgement.findings.push_back(at_absence(rule, result.severity, judgement));
        judgement.findings.back().rule = id;
        return;
    }
    for (const Fact* fact : result.evidence) {
        if (rule.once && fact != result.evidence.front()) {
            judgement.findings.back().related.push_back({fact->span, {"Myös tässä.", "Here too."}});
            continue;
        }
        Finding finding = at_fact(rulebook, *fact, result.severity);
        finding.rule = id;
        if (rule.document) {
            finding.anchor = Anchor::document;
        }
        judgement.findings.push_back(std::move(finding));
    }
}

void add_fingerprints(const Rulebook& rulebook, Judgement& judgement) {
    const std::vector<Span> secrets = secret_words(judgement);
    std::map<std::string, int> seen;
    for (Finding& finding : judgement.findings) {
        std::string content = rulebook[finding.rule].id;
        if (finding.anchor == Anchor::text) {
            content += '\n' + normalised(without(secrets, judgement.document, finding.span));
            if (finding.section < judgement.sections.size()) {
                content += '\n' + rulebook[judgement.sections[finding.section].kinds.front()].name;
            }
        }
        content += '\n' + std::to_string(seen[content]++);
        finding.fingerprint = sha256(content).substr(0, fingerprint_digits);
    }
}

}  // namespace selostelint
