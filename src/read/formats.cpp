#include "read/formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "read/pdf/pdf.h"

namespace selostelint {

namespace {

constexpr std::array<std::string_view, 2> text_extensions{"txt", "text"};
constexpr std::array<std::string_view, 3> markdown_extensions{"md", "markdown", "mdx"};
constexpr std::array<std::string_view, 6> html_extensions{"html", "htm", "xhtml", "shtml", "aspx", "do"};
constexpr std::array<std::string_view, 3> mhtml_extensions{"mht", "mhtml", "eml"};
constexpr std::array<std::string_view, 13> template_extensions{
    "php", "phtml", "jsp", "ftl", "twig", "tpl", "erb", "ejs", "liquid", "j2", "jinja", "hbs", "mustache"};
constexpr std::array<std::string_view, 8> script_extensions{"js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"};
constexpr std::array<std::string_view, 1> vue_extensions{"vue"};
constexpr std::array<std::string_view, 1> svelte_extensions{"svelte"};
constexpr std::array<std::string_view, 1> astro_extensions{"astro"};
constexpr std::array<std::string_view, 4> json_extensions{"json", "jsonc", "json5", "arb"};
constexpr std::array<std::string_view, 2> yaml_extensions{"yaml", "yml"};
constexpr std::array<std::string_view, 2> po_extensions{"po", "pot"};
constexpr std::array<std::string_view, 1> properties_extensions{"properties"};
constexpr std::array<std::string_view, 1> pdf_extensions{"pdf"};
constexpr std::array<std::string_view, 2> docx_extensions{"docx", "docm"};
constexpr std::array<std::string_view, 2> odt_extensions{"odt", "fodt"};
constexpr std::array<std::string_view, 1> doc_extensions{"doc"};
constexpr std::array<std::string_view, 1> rtf_extensions{"rtf"};

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

constexpr std::array<Format, 18> table{{
    {"text", text_extensions, read_plain_text, nullptr, nullptr},
    {"markdown", markdown_extensions, read_markdown, nullptr, nullptr},
    {"html", html_extensions, read_html, nullptr, nullptr},
    {"mhtml", mhtml_extensions, nullptr, read_mhtml, nullptr},
    {"template", template_extensions, read_template, nullptr, nullptr},
    {"script", script_extensions, read_script, nullptr, nullptr, true},
    {"vue", vue_extensions, read_vue, nullptr, nullptr, true},
    {"svelte", svelte_extensions, read_svelte, nullptr, nullptr, true},
    {"astro", astro_extensions, read_astro, nullptr, nullptr, true},
    {"json", json_extensions, read_json, nullptr, nullptr, true},
    {"yaml", yaml_extensions, read_yaml, nullptr, nullptr, true},
    {"po", po_extensions, read_po, nullptr, nullptr, true},
    {"properties", properties_extensions, read_properties, nullptr, nullptr, true},
    {"pdf", pdf_extensions, nullptr, read_pdf, nullptr},
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
    std::string whole = last_extension(name);
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
