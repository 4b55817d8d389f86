#include <string>

#include "base/date.h"
#include "fact/digits.h"
#include "fact/entities.h"
#include "fact/identifiers.h"
#include "fact/scan.h"
#include "language/letter_classes.h"

namespace selostelint {

namespace {

/// A statute's year: two digits are of the 1900s when they are past 30.
int full_year(std::string_view digits) {
    const int year = number_of(digits);
    return digits.size() == 4 ? year : year + (year > 30 ? 1900 : 2000);
}

bool stands_alone(const Document& document, Span span) {
    const auto joins = [](char c) { return (c >= '0' && c <= '9') || c == '/' || c == '-'; };
    return (span.begin == 0 || !joins(document.text[span.begin - 1])) &&
           (span.end >= document.text.size() || !joins(document.text[span.end]));
}

}  // namespace

void recognise_business_ids(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 pattern(R"(\b(\d{6,7}) ?[-–‐‑] ?(\d)\b|\bFI ?(\d{8})\b)");
    each_match(document, pattern, [&](Span span, const auto& groups) {
        std::string digits = digits_of(groups[0]);
        digits.insert(0, digits.size() == 7 ? "0" : "");
        if (!stands_alone(document, span)) {
            return;
        }
        EntityMention mention{EntityKind::business_id, span, 0, 0, digits.substr(0, 7) + "-" + digits.substr(7), true};
        mention.valid = is_valid_business_id(digits);
        found.push_back(std::move(mention));
    });
}

void recognise_personal_ids(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 pattern(
        R"(\b((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2})([-+–−YXWVUABCDEF])(\d{3}[0-9A-FHJ-NPR-Y])\b)");
    each_match(document, pattern, [&](Span span, const auto& groups) {
        const std::string sign = groups[2].size() > 1 ? "-" : std::string(groups[2]);
        EntityMention mention{
            EntityKind::personal_id, span, 0, 0, std::string(groups[1]) + sign + std::string(groups[3]), true};
        mention.valid = is_valid_personal_id(mention.value);
        found.push_back(std::move(mention));
    });
}

void recognise_statutes(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 number_first(R"(\b(\d{1,4}) ?/ ?((?:19|20)\d\d|\d\d)\b)");
    static const RE2 date_first(R"(\b\d{1,2}\.\d{1,2}\.((?:19|20)\d\d)/(\d{1,4})\b)");
    const auto add = [&](Span span, std::string_view act, std::string_view year) {
        found.push_back({EntityKind::statute, span, 0, 0,
                         std::to_string(number_of(act)) + "/" + std::to_string(full_year(year)), true});
    };
    each_match(document, number_first, [&](Span span, const auto& groups) {
        if (stands_alone(document, span) && number_of(groups[1]) > 0) {
            add(span, groups[1], groups[2]);
        }
    });
    each_match(document, date_first, [&](Span span, const auto& groups) { add(span, groups[2], groups[1]); });
}

void recognise_articles(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 pattern(with_latin_letters(
        R"((?i)\b(\d{1,3}(?: ?[a-z])?(?:(?: ?[-–,] ?| ja | sekä | tai )\d{1,3})*)\.? ?(?:§|artikl\pL*|art\.?\b)|\bartikl\pL+ (\d{1,2}\b))"));
    each_match(document, pattern, [&](Span span, const auto& groups) {
        found.push_back(
            {EntityKind::article, span, 0, 0, std::string(groups[1].empty() ? groups[2] : groups[1]), true});
    });
}

}  // namespace selostelint
