#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace selostelint {

/// The fields that are open at a place of a Word document (ISO/IEC 29500-1, 17.16.18): w:fldChar begins a field, parts
/// its code from its result, and ends it; they may stand in different paragraphs and nest.
class DocxFields {
public:
    /// `type` is w:fldCharType.
    void mark(std::string_view type);
    /// Text of w:instrText.
    void code(std::string_view text);
    /// Whether text here belongs to a field's code, which nobody sees.
    bool in_code() const { return in_code_ > 0; }
    /// Whether text here is the result of a field that makes a table of contents.
    bool in_contents() const { return in_contents_ > 0; }

    /// A field whose code has not ended by now is broken: its text is shown.
    void end_paragraph();
    /// A heading stands in no table of contents: what said so was broken.
    void leave_contents();

private:
    struct Field {
        std::string code;
        bool is_code = true;
        bool is_contents = false;
    };
    void show(Field& field);

    std::vector<Field> open_;
    int in_code_ = 0;
    int in_contents_ = 0;
};

}  // namespace selostelint
