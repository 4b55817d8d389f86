#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/formats.h"
#include "read/web_app/content_tree.h"
#include "read/web_app/page_maker.h"
#include "read/web_app/script_scanner.h"

namespace selostelint {

namespace {

using Braces = ScriptDialect::Braces;

constexpr ScriptDialect script{.elements = false};
constexpr ScriptDialect vue{.elements = false, .html_text = true, .braces = Braces::mustache};
constexpr ScriptDialect svelte{.elements = false, .html_text = true, .braces = Braces::svelte};
constexpr ScriptDialect astro{.elements = true, .html_text = true, .braces = Braces::single};

std::uint32_t size_of(std::string_view source) {
    return static_cast<std::uint32_t>(source.size());
}

/// A part of a component's file: `<script>` and the like at its top level.
struct Part {
    std::string_view name;
    Span attributes;
    Span contents;
    Span whole;
};

/// The outermost elements of that name. A template may hold templates, so that its last end tag closes it.
std::vector<Part> parts_named(std::string_view source, std::string_view name) {
    std::vector<Part> parts;
    const std::string open = "<" + std::string(name);
    const std::string close = "</" + std::string(name);
    const bool nests = name == "template";
    for (std::size_t at = source.find(open); at != std::string_view::npos;) {
        const std::size_t behind = at + open.size();
        const std::size_t tag_end = source.find('>', behind);
        if (tag_end == std::string_view::npos) break;
        if (source[behind] != '>' && source[behind] != ' ' && source[behind] != '\n') {
            at = source.find(open, behind);
            continue;
        }
        std::size_t end = nests ? source.rfind(close) : source.find(close, tag_end);
        if (end == std::string_view::npos || end < tag_end) end = source.size();
        const auto span = [](std::size_t begin, std::size_t stop) {
            return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(stop)};
        };
        const std::size_t after = std::min(source.size(), source.find('>', end));
        parts.push_back({name, span(behind, tag_end), span(tag_end + 1, end), span(at, after)});
        at = nests ? std::string_view::npos : source.find(open, end);
    }
    return parts;
}

Document show(DocumentBuilder builder, const ContentTree& tree) {
    const MappedText page = PageMaker(tree).page();
    return read_made_page(std::move(builder), page);
}

/// The translations that a component brings along.
void scan_translations(std::string_view source, ContentTree& tree) {
    for (const Part& part : parts_named(source, "i18n")) {
        const NodeId home =
            tree.add(0, {.kind = ContentNode::Kind::statement, .key = "i18n", .place = part.whole.begin});
        ScriptScanner(source, script, tree).scan_expression(part.contents, home);
    }
}

/// Where the code between the fences of an Astro file ends; empty when there is none.
Span fenced(std::string_view source) {
    const std::size_t begin = source.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || source.substr(begin, 3) != "---") return {};
    const std::size_t end = source.find("\n---", begin + 3);
    if (end == std::string_view::npos) return {};
    return {static_cast<std::uint32_t>(begin + 3), static_cast<std::uint32_t>(end)};
}

}  // namespace

Document read_vue(DocumentBuilder builder) {
    const std::string_view source = builder.original();
    ContentTree tree;
    for (const Part& part : parts_named(source, "script")) {
        ScriptScanner(source, script, tree).scan_code(part.contents, 0);
    }
    scan_translations(source, tree);
    for (const Part& part : parts_named(source, "template")) {
        ScriptScanner(source, vue, tree).scan_markup(part.contents, 0);
    }
    return show(std::move(builder), tree);
}

Document read_svelte(DocumentBuilder builder) {
    const std::string_view source = builder.original();
    ContentTree tree;
    for (const Part& part : parts_named(source, "script")) {
        ScriptScanner(source, script, tree).scan_code(part.contents, 0);
    }
    // Scripts and styles are passed over where the markup has them.
    ScriptScanner(source, svelte, tree).scan_markup({0, size_of(source)}, 0);
    return show(std::move(builder), tree);
}

Document read_astro(DocumentBuilder builder) {
    const std::string_view source = builder.original();
    const Span code = fenced(source);
    ContentTree tree;
    ScriptScanner(source, script, tree).scan_code(code, 0);
    const std::uint32_t markup = code.empty() ? 0 : code.end + 4;
    ScriptScanner(source, astro, tree).scan_markup({markup, size_of(source)}, 0);
    return show(std::move(builder), tree);
}

}  // namespace selostelint
