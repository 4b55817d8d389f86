#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace selostelint {

/// How letters look, as far as a style or a stretch of text says so.
struct TextLook {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> underlined;
    std::optional<bool> capitals;  ///< shown in upper case, whatever the letters are
    std::optional<bool> hidden;
    std::optional<bool> raised;  ///< superscript, as the marks of notes are
    std::optional<double> size;  ///< in points

    /// This look, with what it leaves open taken from `base`.
    TextLook over(const TextLook& base) const;
    bool stands_out() const;
};

/// What a paragraph is.
struct ParagraphKind {
    Block block;       ///< kind, role, level, numbered, table, row and column; a paragraph of the body by default
    std::string list;  ///< of an item: the same for all items that are numbered together
    bool opens_item = false;  ///< an item's first paragraph, which bears the bullet or number
    bool title = false;       ///< in the style that word processors keep for a document's title
};

/// A stretch of a paragraph in letters of one look.
struct OfficeRun {
    std::uint32_t end = 0;  ///< in the paragraph's text, where it begins at the end of the run before
    bool stands_out = false;
    double size = 0;  ///< in points; 0 when nothing says it
};

struct OfficeParagraph {
    ParagraphKind kind;
    std::string text;  ///< UTF-8, one line, single blanks
    std::vector<OfficeRun> runs;
    std::vector<std::uint32_t> breaks;  ///< offsets of the blanks that stand for line breaks
    std::vector<Link> links;            ///< spans of `text`
};

/// The paragraphs of a word processor's document in reading order, as a reader finds them.
class OfficeText {
public:
    /// Text of the open paragraph; there always is one. White space of every kind becomes a single blank, a hyphen
    /// that does not break a plain one, bytes that are no UTF-8 become U+FFFD. Hidden text is left out; raised text is
    /// no part of the word before it.
    void text(std::string_view text, const TextLook& look);
    /// A line break inside the paragraph: a blank in the transcript.
    void line_break();
    /// What was added since the open paragraph's text ended at `begin` leads to `target`.
    void link(std::uint32_t begin, std::string_view target);
    /// Where the open paragraph's text ends.
    std::uint32_t text_end() const { return static_cast<std::uint32_t>(open_.text.size()); }
    /// Closes the paragraph; one without text leaves no trace. When the mark between two paragraphs was deleted, the
    /// first is not closed and its text opens the second.
    void end(const ParagraphKind& kind);

    /// The next number for a table, from 1.
    std::uint32_t new_table() { return ++tables_; }

    /// Gives the paragraphs away; the object is spent.
    std::vector<OfficeParagraph> paragraphs() &&;

private:
    std::vector<OfficeParagraph> paragraphs_;
    OfficeParagraph open_;
    bool raised_ = false;  ///< the last text was
    std::uint32_t tables_ = 0;
};

/// The heading level that a style's name tells in English, Finnish or Swedish: "Heading 2", "Otsikko 2", "Rubrik 2".
/// 0 for other names.
std::uint8_t heading_level_of_style(std::string_view lower_case_name);
/// "Title", "Otsikko", "Rubrik".
bool is_title_style(std::string_view lower_case_name);
/// A term that its explanation follows: "Definition Term", "Definition Term Tight", "List Heading".
bool is_term_style(std::string_view lower_case_name);
/// A line of a table of contents or its heading: "toc 1", "TOC Heading", "Contents 1", "Sisluet 1".
bool is_contents_style(std::string_view lower_case_name);

}  // namespace selostelint
