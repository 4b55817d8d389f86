#include "read/office/xml.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// White space between elements is text in both formats.
constexpr unsigned parse_options = pugi::parse_default | pugi::parse_ws_pcdata;

struct Namespace {
    std::string_view uri;
    std::string_view prefix;
};

/// The usual prefixes: ISO/IEC 29500-1 (strict) and -4 (transitional), OpenDocument 1.2 part 1, section 1.4.
constexpr std::array<Namespace, 24> namespaces{{
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/package/2006/relationships", ""},
    {"http://schemas.openxmlformats.org/package/2006/content-types", ""},
    {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    {"urn:schemas-microsoft-com:vml", "v"},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
    {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
    {"http://www.w3.org/1999/xlink", "xlink"},
    {"http://www.w3.org/XML/1998/namespace", "xml"},
}};

const Namespace* namespace_of(std::string_view uri) {
    const auto found = std::ranges::find(namespaces, uri, &Namespace::uri);
    return found == namespaces.end() ? nullptr : &*found;
}

/// Gives names their usual prefixes, from the outermost element inwards.
class PrefixWriter {
public:
    void enter(pugi::xml_node element) {
        for (const pugi::xml_attribute attribute : element.attributes()) declare(attribute);
        if (foreign_.empty()) return;
        const std::string name = usual(element.name(), true);
        if (name != element.name()) element.set_name(name.c_str());
        for (pugi::xml_attribute attribute : element.attributes()) {
            const std::string usual_name = usual(attribute.name(), false);
            if (usual_name != attribute.name()) attribute.set_name(usual_name.c_str());
        }
    }

private:
    /// Declarations hold to the document's end: nobody means two things by one prefix.
    void declare(pugi::xml_attribute attribute) {
        const std::string_view name = attribute.name();
        const bool is_default = name == "xmlns";
        if (!is_default && !name.starts_with("xmlns:")) return;
        const Namespace* known = namespace_of(attribute.value());
        const std::string prefix(is_default ? std::string_view() : name.substr(6));
        if (known != nullptr && known->prefix != prefix) foreign_[prefix] = known->prefix;
    }

    std::string usual(std::string_view name, bool is_element) const {
        const std::size_t colon = name.find(':');
        const std::string prefix(colon == std::string_view::npos ? std::string_view() : name.substr(0, colon));
        // An attribute without prefix belongs to its element, not to the default namespace.
        const auto found = prefix.empty() && !is_element ? foreign_.end() : foreign_.find(prefix);
        if (found == foreign_.end()) return std::string(name);
        const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
        return found->second.empty() ? std::string(local) : fmt::format("{}:{}", found->second, local);
    }

    std::map<std::string, std::string_view> foreign_;  ///< the file's prefix, the usual one
};

/// Visits every element without recursion; false when they nest too deep.
bool give_usual_prefixes(pugi::xml_document& document) {
    PrefixWriter writer;
    pugi::xml_node node = document.first_child();
    std::size_t depth = 0;
    while (node) {
        if (node.type() == pugi::node_element) writer.enter(node);
        if (node.first_child()) {
            if (++depth > deepest_xml) return false;
            node = node.first_child();
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            if (depth > 0) --depth;
        }
        node = node.next_sibling();
    }
    return true;
}

Error broken(const std::string& path, const std::string& part, std::size_t line, std::string_view reason) {
    return {
        path,
        0,
        0,
        {fmt::format("Tiedosto on vioittunut: osan ”{}” XML on virheellistä rivillä {} ({}). Avaa ja tallenna se "
                     "uudelleen ohjelmalla, jolla se on tehty.",
                     part, line, reason),
         fmt::format("The file is damaged: the XML of its part “{}” is broken at line {} ({}). Open it in the program "
                     "that made it and save it again.",
                     part, line, reason)}};
}

Error too_large(const std::string& path, const std::string& part) {
    constexpr std::uint64_t mebibyte = 1024ULL * 1024;
    return {path,
            0,
            0,
            {fmt::format("XML-tiedosto ”{}” on suurempi kuin {} MiB. Jaa seloste osiin tai jätä se pois.", part,
                         largest_xml / mebibyte),
             fmt::format("The XML file “{}” is larger than {} MiB. Split the notice or leave it out.", part,
                         largest_xml / mebibyte)}};
}

Error too_deep(const std::string& path, const std::string& part) {
    return {path,
            0,
            0,
            {fmt::format("Osassa ”{}” on yli {} sisäkkäistä elementtiä. Tallenna seloste uudelleen tai jätä se pois.",
                         part, deepest_xml),
             fmt::format("The part “{}” nests elements more than {} deep. Save the notice anew or leave it out.", part,
                         deepest_xml)}};
}

}  // namespace

std::string_view XmlNode::name() const {
    return pugi::xml_node(node_).name();
}

std::string_view XmlNode::text() const {
    return pugi::xml_node(node_).value();
}

std::string_view XmlNode::attribute(const char* name) const {
    return pugi::xml_node(node_).attribute(name).value();
}

bool XmlNode::has_attribute(const char* name) const {
    return !pugi::xml_node(node_).attribute(name).empty();
}

XmlNode XmlNode::child(const char* name) const {
    return XmlNode(pugi::xml_node(node_).child(name).internal_object());
}

XmlNode XmlNode::first_child() const {
    return XmlNode(pugi::xml_node(node_).first_child().internal_object());
}

XmlNode XmlNode::next() const {
    return XmlNode(pugi::xml_node(node_).next_sibling().internal_object());
}

XmlTree::XmlTree() : document_(std::make_unique<pugi::xml_document>()) {}
XmlTree::XmlTree(XmlTree&&) noexcept = default;
XmlTree& XmlTree::operator=(XmlTree&&) noexcept = default;
XmlTree::~XmlTree() = default;

Result<XmlTree> XmlTree::parse(const std::string& path, const std::string& part, std::string bytes) {
    XmlTree tree;
    if (bytes.size() > largest_xml) return too_large(path, part);
    const pugi::xml_parse_result result = tree.document_->load_buffer(bytes.data(), bytes.size(), parse_options);
    if (!result) {
        const auto end = bytes.begin() + std::clamp<std::ptrdiff_t>(result.offset, 0, std::ssize(bytes));
        const auto line = static_cast<std::size_t>(std::count(bytes.begin(), end, '\n')) + 1;
        return broken(path, part, line, result.description());
    }
    if (!give_usual_prefixes(*tree.document_)) return too_deep(path, part);
    return tree;
}

XmlNode XmlTree::root() const {
    return XmlNode(document_->document_element().internal_object());
}

}  // namespace selostelint
