#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "report/json_writer.h"
#include "report/notice_view.h"

namespace selostelint {

/// Writes a TILT document from left to right and remembers of its members what TILT has no fields for: the words that
/// they rest on, and which are empty because the notice does not tell. Members are named by JSON pointers (RFC 6901).
class TiltWriter {
public:
    TiltWriter();

    /// A `key` is "" inside arrays, as in JsonWriter.
    void open(std::string_view key, char bracket);
    void close();
    void text(std::string_view key, std::string_view value);
    /// "" is unknown.
    void text_or_unknown(std::string_view key, std::string_view value);
    void truth(std::string_view key, bool value);
    void number(std::string_view key, std::uint64_t value);

    /// The member that was written or opened last rests on these words; an empty span says nothing.
    void rests_on(Span words);
    /// Its value stands for one that the notice does not tell.
    void unknown();
    /// The same of a member that is left out, for the schema knows no empty form of it.
    void unknown_member(std::string_view key);
    /// It is a list that lacks so many items.
    void left_out(std::size_t items);

    /// Adds what was remembered, each as a member of its own, and ends the document. `view` tells places and quotes.
    std::string finish(const NoticeView& view) &&;

private:
    struct Level {
        std::string pointer;
        bool array;
        std::size_t next = 0;  ///< index of an array's next item
    };

    void member(std::string_view key);
    void evidence_member(const NoticeView& view);

    JsonWriter json_;
    std::vector<Level> levels_;
    std::string last_;  ///< pointer of the member written or opened last
    std::vector<std::string> unknown_;
    std::map<std::string, std::size_t> left_out_;
    std::map<Span, std::vector<std::string>> evidence_;
};

}  // namespace selostelint
