#include "report/html/html_page.h"

#include <fmt/format.h>

#include "base/digest.h"
#include "report/html/html_assets.h"
#include "report/html/html_markup.h"
#include "report/version.h"

namespace selostelint {

namespace {

int hex_value(char digit) {
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
}

/// The form in which a content security policy names a text that it allows: SHA-256 in Base64 (CSP Level 3, 2.3.1).
std::string policy_hash(std::string_view text) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string digits = sha256(text) + "00";
    std::string base64;
    for (std::size_t at = 0; at < digits.size(); at += 3) {
        const int bits = hex_value(digits[at]) << 8 | hex_value(digits[at + 1]) << 4 | hex_value(digits[at + 2]);
        base64 += letters[static_cast<std::size_t>(bits >> 6)];
        base64 += letters[static_cast<std::size_t>(bits & 63)];
    }
    // 32 bytes make 43 letters; the two digits of padding show as one more.
    base64.back() = '=';
    return "'sha256-" + base64 + "'";
}

/// Nothing is loaded but the style and the script, wherever a notice's text might want to lead.
std::string policy(HtmlAssets assets) {
    const bool inside = assets == HtmlAssets::inside;
    return fmt::format(
        "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
        inside ? policy_hash(html_style()) : "'self' file:", inside ? policy_hash(html_script()) : "'self' file:");
}

std::string_view above(HtmlAssets assets) {
    return assets == HtmlAssets::one_above ? "../" : "";
}

std::string style(HtmlAssets assets) {
    if (assets == HtmlAssets::inside) return fmt::format("<style>{}</style>\n", html_style());
    return fmt::format("<link rel=\"stylesheet\" href=\"{}{}\">\n", above(assets), html_style_file);
}

std::string script(HtmlAssets assets) {
    if (assets == HtmlAssets::inside) return fmt::format("<script>{}</script>\n", html_script());
    return fmt::format("<script src=\"{}{}\"></script>\n", above(assets), html_script_file);
}

}  // namespace

std::string html_date(Date date, Language language) {
    return language == Language::fi ? finnish_date(date) : iso_date(date);
}

std::string html_page_begin(const ReportOptions& options, std::string_view title, HtmlAssets assets) {
    const bool fi = options.language == Language::fi;
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"selostelint {}\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<title>{}</title>\n{}</head>\n<body>\n<a class=\"skip\" href=\"#main\">{}</a>\n",
        fi ? "fi" : "en", policy(assets), program_version(), html_escaped(title), style(assets),
        fi ? "Siirry sisältöön" : "Skip to the content");
}

std::string html_page_end(const ReportOptions& options, HtmlAssets assets) {
    const bool fi = options.language == Language::fi;
    return fmt::format("<footer>\n<p>selostelint {} · {} {} · {} {}</p>\n</footer>\n{}</body>\n</html>\n",
                       program_version(), fi ? "säännöstö" : "rulebook", html_escaped(options.rulebook->version),
                       fi ? "lain tila" : "law as of", html_date(options.as_of, options.language), script(assets));
}

}  // namespace selostelint
