#pragma once

#include <string>
#include <string_view>

#include "base/span.h"
#include "document/document.h"

namespace selostelint {

/// Builds a Document while a reader walks its source; the only place where text is normalised.
/// What it does to text: white space of every kind becomes one blank, none at the ends of a block;
/// control characters, soft hyphens, zero-width characters and byte order marks vanish; letters and combining
/// marks that follow them are composed (NFC).
/// A hyphen at a line's end is taken out when a lower-case word goes on ("henkilö-⏎tietolaki"). It stays where it
/// belongs to the word: between like vowels ("tietosuoja-⏎asetus") and after a capital letter ("EU-⏎maat"); before
/// "ja", "tai", "sekä", "eli" and their like both hyphen and blank stay ("osoite- ja puhelintiedot").
class DocumentBuilder {
public:
    /// `original` is valid UTF-8 without a byte order mark, at most 4 GiB.
    DocumentBuilder(std::string path, std::string format, std::string original);

    const std::string& path() const { return document_.path; }
    const std::string& original() const;

    /// Opens a block; one that is open is closed first. `prototype` gives kind, role, level, table, row and
    /// column. A block that gets no text leaves no trace.
    void open(const Block& prototype);
    /// Closes the open block, if there is one.
    void close();
    /// A line break inside a block (`<br>`, two blanks at a Markdown line's end): the rest becomes a block
    /// of the same kind with `continues`, unless the sentence plainly runs on (the line ends in a letter or a
    /// comma, and a word in lower case follows that is no label, address or abbreviation): then it is a blank.
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
    enum class Pending : std::uint8_t { none, blank, line_end, line_break };
    /// What is open until the word after a line's end is known.
    enum class Joint : std::uint8_t { none, hyphen, run_on };

    void append(char32_t code_point, Span original);
    bool append_plain(Span original);
    void add(std::string_view text, Span original, bool is_copy);
    void add_normalised(char32_t code_point, Span original);
    void compose_with_last(char32_t code_point, Span original);
    void note_space(char32_t code_point, Span original);
    void flush_pending(char32_t next);
    void begin_block();
    void end_block(std::uint32_t end);
    void erase(Span text);
    std::uint32_t text_end() const;

    void open_joint(char32_t next);
    void settle_joint();
    void settle_hyphen(std::string_view word);
    void split_at_joint();

    Document document_;
    Block prototype_;
    bool open_ = false;     ///< a block was opened, explicitly or by its text
    bool started_ = false;  ///< … and has text
    bool continues_ = false;
    std::uint32_t block_begin_ = 0;

    int emphasis_depth_ = 0;
    bool leading_emphasis_ = false;  ///< the run with which the block begins goes on
    Span emphasis_;
    std::uint32_t last_emphasis_end_ = 0;

    Pending pending_ = Pending::none;
    Span pending_span_;
    bool soft_hyphen_ = false;  ///< the last character was one

    Joint joint_ = Joint::none;
    std::uint32_t joint_at_ = 0;  ///< the hyphen or the blank in question
    std::uint32_t joint_word_ = 0;
    bool joint_emphasised_ = false;
};

}  // namespace selostelint
