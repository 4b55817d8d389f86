#pragma once

#include <string>
#include <string_view>

#include "base/span.h"
#include "document/document.h"

namespace selostelint {

/// Builds a Document while a reader walks its source; the only place where text is normalised.
/// What it does to text: white space of every kind becomes one blank, none at the ends of a block;
/// soft hyphens, zero-width characters and byte order marks vanish; letters and combining marks that
/// follow them are composed (NFC); a hyphen at a line's end between lower-case letters is taken out when
/// a word goes on ("henkilö-⏎tietolaki"), kept before "ja", "tai", "sekä" and "eli".
class DocumentBuilder {
public:
    /// `original` is valid UTF-8 without a byte order mark, at most 4 GiB.
    DocumentBuilder(std::string path, std::string format, std::string original);

    const std::string& original() const;

    /// Opens a block; one that is open is closed first. `prototype` gives kind, role, level, table, row and
    /// column. A block that gets no text leaves no trace.
    void open(const Block& prototype);
    /// Closes the open block, if there is one.
    void close();
    /// A line break inside a block (`<br>`, two blanks at a Markdown line's end): the rest becomes a block
    /// of the same kind with `continues`, unless the sentence plainly runs on (the next text starts with a
    /// lower-case letter and the line did not end in a colon or a full stop): then it is a blank.
    void line_break(Span original);

    /// Text that stands in the original as it is. Outside a block it opens a paragraph.
    void copy(Span original);
    /// Text that the original writes in another way, such as an entity.
    void decoded(std::string_view text, Span original);

    /// Bold, underlined or italic text begins or ends. Calls nest.
    void emphasis(bool begins);

    /// Gives the document away; the builder is spent.
    Document finish() &&;

private:
    void append(char32_t code_point, Span original);
    void flush_pending(char32_t next);
    void ensure_open();

    Document document_;
    Block prototype_;
    bool open_ = false;
    bool block_continues_ = false;
    std::uint32_t block_begin_ = 0;
    int emphasis_depth_ = 0;
    bool leading_emphasis_ = false;
    Span emphasis_;
    enum class Pending : std::uint8_t { none, blank, line_end, line_break };
    Pending pending_ = Pending::none;
    Span pending_span_;
};

}  // namespace selostelint
