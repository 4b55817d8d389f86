#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "read/web_app/component_tags.h"
#include "read/web_app/content_tree.h"
#include "read/web_app/mapped_text.h"

namespace selostelint {

/// Makes of what a web app's source holds the page of HTML that a Finnish reader sees, as far as the source alone tells:
/// the literal text of its markup, the strings and arrays that it shows, objects of titles and bodies as headings and
/// paragraphs, of texts in several languages the Finnish one.
class PageMaker {
public:
    explicit PageMaker(const ContentTree& tree) : tree_(tree) {}

    /// A script or a component: elements and data in the order in which the source shows them.
    MappedText page();
    /// Data alone, `node` being all that is to be shown.
    MappedText data_page(NodeId node);
    /// Expressions and markup that stand in a text of another format: what each of them shows at its place. Data are
    /// shown once, where they come first.
    std::vector<MappedText> parts(const std::vector<NodeId>& nodes);

private:
    /// How deep what is shown may nest, and how far a name is followed to what it stands for.
    static constexpr unsigned deepest = 400;
    static constexpr unsigned farthest = 8;
    /// What names may bring to a page in all, in bytes, each name counted as some itself: names that show others twice
    /// and those again twice would never come to an end.
    static constexpr std::uint64_t most_brought = 8ULL * 1024 * 1024;
    static constexpr std::uint64_t price_of_name = 100;

    void find_names();
    bool is_hidden_language(NodeId record, NodeId field) const;

    // Data.
    void value(NodeId node, unsigned level, std::string_view key);
    void record(NodeId node, unsigned level);
    void record_fields(NodeId node, NodeId heading, unsigned level);
    void list(NodeId node, unsigned level, std::string_view key);
    void list_item(NodeId item, unsigned level);
    bool is_point(NodeId record) const;
    void point(NodeId record, unsigned level);
    void heading(NodeId field, unsigned level);
    void page_title(NodeId node);
    MappedText string(NodeId text) const;
    NodeId held_by(NodeId field) const;
    NodeId heading_field(NodeId record) const;
    bool reads_like_content(NodeId node) const;

    // Expressions: the nodes from `first` to before `end`.
    void sequence(NodeId first, NodeId end, bool shown);
    void expression(NodeId first, NodeId end, bool shown);
    NodeId matching_colon(NodeId question, NodeId end) const;
    void alternatives(NodeId first, NodeId end, bool shown);
    void operands(NodeId first, NodeId end, bool shown);
    NodeId literal_data(NodeId node, bool shown);
    NodeId named_value(NodeId name, bool shown);
    void call(NodeId name, NodeId node, bool shown);
    void statement(NodeId node);
    bool joins_to_text(NodeId first, NodeId end) const;
    bool holds_more(NodeId group) const;
    MappedText joined_text(NodeId first, NodeId end, unsigned far);
    NodeId resolve(NodeId name, NodeId& after, unsigned far);
    NodeId evaluate(NodeId group, unsigned far);
    NodeId find_mark(NodeId first, NodeId end, ContentNode::Mark mark) const;
    /// Whether a condition asks for Finnish (true) or for another language (false).
    std::optional<bool> asks_for_finnish(NodeId first, NodeId end) const;

    // Elements.
    void element(NodeId node);
    void html_element(NodeId node, const ComponentTag& tag);
    void contents(NodeId node);
    bool stands_beside_words(NodeId child) const;
    bool stands_in_text(NodeId expression) const;
    void attributes(NodeId node);
    void component_texts(NodeId node, bool in_head);
    NodeId given_data(NodeId attribute);
    ComponentTag tag_of(NodeId node) const;
    NodeId attribute(NodeId node, std::string_view name) const;
    std::string plain_attribute(NodeId node, std::string_view name) const;
    bool is_hidden_element(NodeId node) const;

    void open(std::string_view name, NodeId at) { page_.markup("<" + std::string(name) + ">", tree_[at].place); }
    void close(std::string_view name, NodeId at) { page_.markup("</" + std::string(name) + ">", tree_[at].place); }

    const ContentTree& tree_;
    MappedText page_;
    std::map<std::string_view, NodeId> names_;  ///< statements by the name that they bind
    std::set<NodeId> shown_;                    ///< statements that are shown where their name stands
    std::set<NodeId> active_;                   ///< statements that are being shown
    std::set<NodeId> done_;                     ///< lists and records that have been shown as a whole
    std::uint64_t brought_ = 0;                 ///< by names, as most_brought counts it
    bool only_strings_ = false;                 ///< the markup around them is in another file
    unsigned depth_ = 0;
    unsigned inline_depth_ = 0;  ///< paragraphs, headings and the like that are open
    unsigned level_ = 1;         ///< of the headings that data get
};

}  // namespace selostelint
