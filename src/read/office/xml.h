#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace pugi {
class xml_document;
struct xml_node_struct;
}  // namespace pugi

namespace selostelint {

/// An element or a text of an XmlTree, or nothing: whatever is asked of nothing is empty. Copied freely; lives as long
/// as its tree.
class XmlNode {
public:
    XmlNode() = default;
    explicit XmlNode(pugi::xml_node_struct* node) : node_(node) {}

    explicit operator bool() const { return node_ != nullptr; }
    /// "w:p"; empty for a text.
    std::string_view name() const;
    /// Of a text; UTF-8, entities decoded.
    std::string_view text() const;
    /// Empty when there is none.
    std::string_view attribute(const char* name) const;
    bool has_attribute(const char* name) const;
    /// The first of that name.
    XmlNode child(const char* name) const;

    XmlNode first_child() const;
    XmlNode next() const;

    class Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    pugi::xml_node_struct* node_ = nullptr;
};

/// Walks over the children of a node, elements and texts.
class XmlNode::Iterator {
public:
    explicit Iterator(XmlNode node) : node_(node) {}
    XmlNode operator*() const { return node_; }
    Iterator& operator++() {
        node_ = node_.next();
        return *this;
    }
    bool operator!=(const Iterator& other) const { return node_.node_ != other.node_.node_; }

private:
    XmlNode node_;
};

inline XmlNode::Iterator XmlNode::begin() const {
    return Iterator(first_child());
}
inline XmlNode::Iterator XmlNode::end() const {
    return Iterator(XmlNode());
}

/// How deep elements may nest. Word processors stay below 100; what walks a tree may recurse.
constexpr std::size_t deepest_xml = 400;

/// The most bytes of an XML file. Its tree takes up to sixteen times as much memory while it is walked.
constexpr std::uint64_t largest_xml = 16ULL * 1024 * 1024;

/// An XML file of an office document. Entities other than XML's own five are not expanded, DTDs not read, nothing is
/// loaded from elsewhere. The prefixes of the namespaces of OOXML (transitional and strict) and ODF are the usual ones,
/// whatever the file calls them.
class XmlTree {
public:
    XmlTree();
    XmlTree(XmlTree&&) noexcept;
    XmlTree& operator=(XmlTree&&) noexcept;
    ~XmlTree();

    /// `path` and `part` are named in errors: the XML is broken (with its line), is larger than `largest_xml`, or nests deeper than
    /// `deepest_xml`.
    static Result<XmlTree> parse(const std::string& path, const std::string& part, std::string bytes);

    XmlNode root() const;

private:
    std::unique_ptr<pugi::xml_document> document_;
};

}  // namespace selostelint
