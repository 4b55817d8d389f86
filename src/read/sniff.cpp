#include "read/sniff.h"

#include <algorithm>
#include <array>
#include <utility>

#include "read/header_fields.h"
#include "read/markup/html_elements.h"
#include "read/markup/html_tokens.h"
#include "read/office/office_package.h"

namespace selostelint {

namespace {

constexpr std::size_t looked_at = 65536;

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::string_view without_leading_blanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// Each line of the text's beginning.
template <class Visit>
void each_line(std::string_view text, Visit visit) {
    text = text.substr(0, looked_at);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        visit(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

bool is_markdown_heading(std::string_view line) {
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    return hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ';
}

/// Code of PHP, JSP, ASP, Twig or Django; a page with `{{placeholders}}` alone is none, for a reader would see them.
bool looks_like_template(std::string_view text) {
    const std::string_view head = text.substr(0, looked_at);
    const std::size_t brace = head.find("{%");
    const bool block = brace != std::string_view::npos && contains(head.substr(brace), "%}");
    return block || contains(head, "<?php") || contains(head, "<?=") || contains(head, "<%");
}

/// An OpenDocument text in one XML file.
bool is_flat_opendocument(std::string_view text) {
    const std::string_view head = without_leading_blanks(text).substr(0, looked_at);
    return starts_with(head, "<") && contains(head, "urn:oasis:names:tc:opendocument:xmlns:office:1.0") &&
           contains(head, "application/vnd.oasis.opendocument.text");
}

bool has_tag(std::string_view text) {
    HtmlTokens tokens(text, {0, static_cast<std::uint32_t>(std::min(text.size(), looked_at))});
    HtmlToken token;
    while (tokens.next(token)) {
        if (token.kind != HtmlToken::Kind::text && token.element != Element::unknown) return true;
    }
    return false;
}

/// The header may stand behind a byte order mark and blank lines, as servers put them there.
bool is_pdf(std::string_view bytes) {
    if (starts_with(bytes, "\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return starts_with(without_leading_blanks(bytes.substr(0, 1024)), "%PDF-");
}

/// A page that a browser saved with its pictures, or a mail.
bool is_mime_message(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, looked_at);
    const std::size_t colon = head.find_first_of(": \r\n");
    if (colon == std::string_view::npos || head[colon] != ':') return false;
    const HeaderFields fields = parse_header(head);
    return fields.count("mime-version") > 0 && fields.count("content-type") > 0;
}

}  // namespace

const Format* binary_format(std::string_view bytes) {
    if (is_pdf(bytes)) return format_named("pdf");
    if (starts_with(bytes, "{\\rtf")) return format_named("rtf");
    if (is_protected_ooxml(bytes)) return format_named("docx");
    if (starts_with(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return format_named("doc");
    if (is_flat_opendocument(bytes)) return format_named("odt");
    if (is_mime_message(bytes)) return format_named("mhtml");
    if (!starts_with(bytes, "PK\x03\x04")) return nullptr;
    switch (package_kind(bytes)) {
        case PackageKind::ooxml: return format_named("docx");
        case PackageKind::opendocument: return format_named("odt");
        case PackageKind::none: break;
    }
    return nullptr;
}

const Format* damaged_office_format(std::string_view bytes, std::string_view extension) {
    if (!starts_with(bytes, "PK\x03\x04")) return nullptr;
    const Format* named = format_of_extension(extension);
    const bool office = named == format_named("docx") || named == format_named("odt");
    return office ? named : nullptr;
}

std::string_view foreign_kind(std::string_view bytes) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> signatures{{
        {"\x89PNG\r\n\x1A\n", "PNG"},
        {"\xFF\xD8\xFF", "JPEG"},
        {"GIF87a", "GIF"},
        {"GIF89a", "GIF"},
        {"PK\x03\x04", "ZIP"},
        {"\x1F\x8B", "gzip"},
        {"7z\xBC\xAF\x27\x1C", "7-Zip"},
        {"\x7F"
         "ELF",
         "ELF"},
        {"Rar!\x1A\x07", "RAR"},
        {"SQLite format 3", "SQLite"},
        {"wOF2", "WOFF"},
    }};
    for (const auto& [signature, kind] : signatures) {
        if (starts_with(bytes, signature)) return kind;
    }
    return {};
}

bool looks_like_html(std::string_view text) {
    const std::string_view begin = without_leading_blanks(text);
    const std::string_view head = begin.substr(0, 15);
    if (starts_with(head, "<!DOCTYPE html") || starts_with(head, "<!doctype html") || starts_with(head, "<html"))
        return true;
    const auto size = static_cast<std::uint32_t>(std::min(text.size(), looked_at));
    HtmlTokens tokens(text, {0, size});
    HtmlToken token;
    int blocks = 0;
    while (tokens.next(token)) {
        if (token.kind == HtmlToken::Kind::text) continue;
        const bool shapes = traits_of(token.element).is_block || token.element == Element::br;
        if (shapes && ++blocks >= 3) return true;
    }
    return false;
}

bool looks_like_markdown(std::string_view text) {
    int headings = 0;
    int marks = 0;
    each_line(text, [&](std::string_view line) {
        if (is_markdown_heading(line)) ++headings;
        if (contains(line, "](") || starts_with(line, "**")) ++marks;
    });
    return headings >= 2 || (headings == 1 && marks > 0) || marks >= 3;
}

const Format* text_format(std::string_view text, std::string_view extension) {
    const Format* by_extension = format_of_extension(extension);
    const Format* html = format_named("html");
    const Format* markdown = format_named("markdown");
    const Format* plain = format_named("text");
    if (by_extension != nullptr && (by_extension->name == "template" || by_extension->is_of_web_app))
        return by_extension;
    if (by_extension != markdown && looks_like_template(text)) return format_named("template");
    if (by_extension == markdown) {
        // Markdown may hold any tag, so only a whole page counts.
        const std::string_view begin = without_leading_blanks(text).substr(0, 9);
        return begin == "<!DOCTYPE" || begin == "<!doctype" ? html : markdown;
    }
    if (looks_like_html(text)) return html;
    if (by_extension == html && has_tag(text)) return html;
    if (by_extension == plain || by_extension == html || by_extension == nullptr) {
        return looks_like_markdown(text) ? markdown : plain;
    }
    return plain;
}

}  // namespace selostelint
