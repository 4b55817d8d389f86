#include <string>

#include "fact/digits.h"
#include "fact/entities.h"
#include "fact/scan.h"
#include "language/letter_classes.h"

namespace selostelint {

namespace {

void add(std::vector<EntityMention>& found, EntityKind kind, Span span, std::string value) {
    found.push_back({kind, span, 0, 0, std::move(value), true});
}

}  // namespace

void recognise_emails(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 pattern(
        R"((?i)([a-z0-9åäö][a-z0-9åäö._%+-]*) ?(?:@|[(\[<{] ?(?:at|ät|a|@|miukumauku|miuku|snäbel) ?[)\]>}]| at |_at_) ?((?:[a-z0-9åäö-]+(?:\.| ?[(\[](?:dot|piste)[)\]] ?))+[a-z]{2,}))");
    each_match(document, pattern, [&](Span span, const auto& groups) {
        add(found, EntityKind::email, span, std::string(groups[1]) + "@" + std::string(groups[2]));
    });
}

void recognise_urls(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 pattern(
        R"((?i)https?://[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:fi|com|org|net|eu|ax|io|app|gov)\b(?:/[^\s<>"')\]]*)?)");
    each_match(document, pattern, [&](Span span, const auto& groups) {
        const bool part_of_email = span.begin > 0 && document.text[span.begin - 1] == '@';
        if (!part_of_email) {
            add(found, EntityKind::url, span, std::string(groups[0]));
        }
    });
}

void recognise_phones(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 pattern(R"((?:\+\s?358|00358|\(?\b0\d{1,3}\)?)[ ()/-]{0,3}(?:\(0\) ?)?\d(?:[ -]?\d){4,10}\b)");
    static const RE2 business_id(R"(\d{6,7} ?[-–] ?\d)");
    each_match(document, pattern, [&](Span span, const auto& groups) {
        std::string digits = digits_of(groups[0]);
        const bool other_number = RE2::FullMatch(re2::StringPiece(groups[0].data(), groups[0].size()), business_id);
        if (digits.size() >= 7 && digits.size() <= 14 && !other_number) {
            add(found, EntityKind::phone, span, std::move(digits));
        }
    });
}

void recognise_addresses(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 pattern(with_latin_letters(
        R"((?:\bPL|\bPB|P\.O\. ?Box|PO Box) ?\d{1,5}\b|\b\p{Lu}[\p{L}-]*(?:katu|kadun|tie|kuja|polku|väylä|raitti|tori|aukio|ranta|rinne|kaari|puistikko|puisto|bulevardi|esplanadi|penger|portti|mäki|gatan|vägen|laituri|piha|kulma) ?\d{1,4}\b|\b(?:Bulevardi|\p{Lu}\p{L}+ [a-zäö]+(?:katu|tie|kuja)) \d{1,4}\b|\b\d{5},? +\p{Lu}[\p{L}-]{2,})"));
    each_match(document, pattern,
               [&](Span span, const auto& groups) { add(found, EntityKind::address, span, std::string(groups[0])); });
}

}  // namespace selostelint
