#include "read/formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace selostelint {

namespace {

constexpr std::array<std::string_view, 2> text_extensions{"txt", "text"};
constexpr std::array<std::string_view, 3> markdown_extensions{"md", "markdown", "mdx"};
constexpr std::array<std::string_view, 6> html_extensions{"html", "htm", "xhtml", "shtml", "aspx", "do"};
constexpr std::array<std::string_view, 3> mhtml_extensions{"mht", "mhtml", "eml"};
constexpr std::array<std::string_view, 13> template_extensions{
    "php", "phtml", "jsp", "ftl", "twig", "tpl", "erb", "ejs", "liquid", "j2", "jinja", "hbs", "mustache"};
constexpr std::array<std::string_view, 1> pdf_extensions{"pdf"};
constexpr std::array<std::string_view, 2> docx_extensions{"docx", "docm"};
constexpr std::array<std::string_view, 2> odt_extensions{"odt", "fodt"};
constexpr std::array<std::string_view, 1> doc_extensions{"doc"};
constexpr std::array<std::string_view, 1> rtf_extensions{"rtf"};

Error not_yet(const std::string& path, std::string_view fi, std::string_view en) {
    return {path,
            0,
            0,
            {fmt::format("{} ei vielä tueta. Tallenna seloste tekstinä tai HTML:nä.", fi),
             fmt::format("{} are not yet supported. Save the notice as text or HTML.", en)}};
}

Error refuse_pdf(const std::string& path) {
    return not_yet(path, "PDF-tiedostoja", "PDF files");
}

Error to_be_converted(const std::string& path, std::string_view fi, std::string_view en) {
    constexpr std::string_view command = "soffice --headless --convert-to docx";
    return {
        path,
        0,
        0,
        {fmt::format("{} ei lueta. Tallenna seloste .docx-, .odt- tai PDF-tiedostona, esimerkiksi LibreOfficella: {}.",
                     fi, command),
         fmt::format("{} are not read. Save the notice as .docx, .odt or PDF, for example with LibreOffice: {}.", en,
                     command)}};
}

Error refuse_doc(const std::string& path) {
    return to_be_converted(path, "Vanhoja Office-tiedostoja (kuten .doc)", "Old Office files (such as .doc)");
}

Error refuse_rtf(const std::string& path) {
    return to_be_converted(path, "RTF-tiedostoja", "RTF files");
}

constexpr std::array<Format, 10> table{{
    {"text", text_extensions, read_plain_text, nullptr, nullptr},
    {"markdown", markdown_extensions, read_markdown, nullptr, nullptr},
    {"html", html_extensions, read_html, nullptr, nullptr},
    {"mhtml", mhtml_extensions, nullptr, read_mhtml, nullptr},
    {"template", template_extensions, read_template, nullptr, nullptr},
    {"pdf", pdf_extensions, nullptr, nullptr, refuse_pdf},
    {"docx", docx_extensions, nullptr, read_docx, nullptr},
    {"odt", odt_extensions, nullptr, read_odt, nullptr},
    {"doc", doc_extensions, nullptr, nullptr, refuse_doc},
    {"rtf", rtf_extensions, nullptr, nullptr, refuse_rtf},
}};

/// "Seloste.PDF" → "pdf"; empty for a name without a dot or with nothing before it.
std::string last_extension(std::string_view name) {
    const std::size_t dot = name.find_last_of('.');
    if (dot == std::string_view::npos || dot == 0) return {};
    std::string extension(name.substr(dot + 1));
    for (char& c : extension) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return extension;
}

}  // namespace

std::span<const Format> formats() {
    return table;
}

const Format* format_named(std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Format& format) { return format.name == name; });
    return found == table.end() ? nullptr : &*found;
}

const Format* format_of_extension(std::string_view extension) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Format& format) {
        return std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end();
    });
    return found == table.end() ? nullptr : &*found;
}

std::string extension_of(std::string_view path) {
    std::string_view name = path.substr(path.find_last_of('/') + 1);
    const std::string whole = last_extension(name);
    if (format_of_extension(whole) != nullptr) return whole;
    // What tools that save sites make of an address with a query.
    if (const std::size_t query = path.find_first_of("?@"); query != std::string_view::npos) {
        name = path.substr(0, query);
        name = name.substr(name.find_last_of('/') + 1);
    }
    // "seloste.html.1": the second of that name.
    const std::string last = last_extension(name);
    const bool is_number = !last.empty() && last.find_first_not_of("0123456789") == std::string::npos;
    const std::string earlier = last_extension(is_number ? name.substr(0, name.find_last_of('.')) : name);
    return format_of_extension(earlier) != nullptr ? earlier : whole;
}

}  // namespace selostelint
