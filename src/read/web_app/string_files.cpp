// Translations as lines of keys and strings: gettext's PO and Java's properties.

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "read/formats.h"
#include "read/web_app/content_tree.h"
#include "read/web_app/script_text.h"
#include "read/web_app/strings.h"
#include "read/wrapping.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;

/// Reads PO files (GNU gettext manual, 10). A string that is not translated is shown as it is, so its msgid is its text.
class PoReader {
public:
    PoReader(std::string_view source, ContentTree& tree)
        : source_(source), tree_(tree), record_(tree.add(0, {.kind = Kind::record})) {}

    void read() {
        for (std::size_t at = 0; at < source_.size();) {
            const std::size_t begin = at;
            const std::string_view line = trimmed(line_at(source_, at, at));
            if (line.empty() || line.front() == '#') continue;
            const std::size_t quote = source_.find('"', begin);
            const std::string_view word = line.substr(0, line.find_first_of(" \t[\""));
            if (!word.empty()) take_keyword(word, line);
            if (quote < at) take_string(static_cast<std::uint32_t>(quote));
        }
        finish();
    }

private:
    void take_keyword(std::string_view word, std::string_view line) {
        const bool begins = word == "msgctxt" || (word == "msgid" && part_ != &context_);
        if (begins) finish();
        part_ = nullptr;
        if (word == "msgctxt") part_ = &context_;
        if (word == "msgid") part_ = &id_;
        // Of the plural forms the first stands for all.
        if (word == "msgstr" && (line.substr(0, 7) != "msgstr[" || line.substr(0, 9) == "msgstr[0]")) part_ = &string_;
    }

    void take_string(std::uint32_t quote) {
        if (part_ == nullptr) return;
        const std::uint32_t end = string_end(source_, quote, static_cast<std::uint32_t>(source_.size()));
        const bool closed = end > quote + 1 && source_[end - 1] == '"';
        const Span span{quote + 1, closed ? end - 1 : end};
        if (part_->empty()) place_ = quote;
        if (part_ == &context_ || (part_ == &id_ && key_.empty())) key_ = source_.substr(span.begin, span.size());
        decode_escapes(*part_, source_, span);
    }

    void finish() {
        // The entry without a msgid is the file's header.
        const bool is_header = id_.empty();
        MappedText text = string_.empty() ? std::move(id_) : std::move(string_);
        if (!text.empty() && !is_header) {
            const NodeId field = tree_.add(record_, {.kind = Kind::field, .key = key_, .place = place_});
            tree_.add_text(field, place_, std::move(text));
        }
        id_ = string_ = context_ = {};
        key_ = {};
        part_ = nullptr;
    }

    std::string_view source_;
    ContentTree& tree_;
    NodeId record_;
    MappedText context_;
    MappedText id_;
    MappedText string_;
    MappedText* part_ = nullptr;  ///< what the strings that follow belong to
    std::string_view key_;
    std::uint32_t place_ = 0;
};

/// Whether a line of properties goes on on the next: it ends in an odd number of backslashes.
bool goes_on(std::string_view line) {
    const std::size_t last = line.find_last_not_of('\\');
    const std::size_t slashes = line.size() - (last == std::string_view::npos ? 0 : last + 1);
    return slashes % 2 == 1;
}

/// Where the key of a line ends: at the first '=', ':' or blank that no backslash escapes.
std::size_t property_key_end(std::string_view line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
        } else if (line[i] == '=' || line[i] == ':' || line[i] == ' ' || line[i] == '\t') {
            return i;
        }
    }
    return line.size();
}

/// Reads properties (java.util.Properties.load).
void scan_properties(std::string_view source, ContentTree& tree) {
    const NodeId record = tree.add(0, {.kind = Kind::record});
    for (std::size_t at = 0; at < source.size();) {
        std::size_t begin = at;
        std::string_view line = line_at(source, at, at);
        const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
        begin += first;
        line.remove_prefix(first);
        if (line.empty() || line[0] == '#' || line[0] == '!') continue;
        const std::size_t key_end = property_key_end(line);
        std::size_t value = std::min(line.find_first_not_of(" \t", key_end), line.size());
        if (value < line.size() && (line[value] == '=' || line[value] == ':'))
            value = std::min(line.find_first_not_of(" \t", value + 1), line.size());
        const auto place = static_cast<std::uint32_t>(begin);
        MappedText text;
        decode_escapes(text, source,
                       {place + static_cast<std::uint32_t>(value), place + static_cast<std::uint32_t>(line.size())});
        while (goes_on(line) && at < source.size()) {
            const std::size_t next = at;
            line = line_at(source, at, at);
            const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
            decode_escapes(text, source,
                           {static_cast<std::uint32_t>(next + indent), static_cast<std::uint32_t>(next + line.size())});
        }
        const NodeId field =
            tree.add(record, {.kind = Kind::field, .key = source.substr(begin, key_end), .place = place});
        tree.add_text(field, place, std::move(text));
    }
}

}  // namespace

Document read_po(DocumentBuilder builder) {
    ContentTree tree;
    PoReader(builder.original(), tree).read();
    return read_strings(std::move(builder), unfolded(tree));
}

Document read_properties(DocumentBuilder builder) {
    ContentTree tree;
    scan_properties(builder.original(), tree);
    return read_strings(std::move(builder), unfolded(tree));
}

}  // namespace selostelint
