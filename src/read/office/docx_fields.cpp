#include "read/office/docx_fields.h"

namespace selostelint {

namespace {

/// Deeper ones are hostile: their marks are passed over.
constexpr std::size_t deepest_field = 64;
constexpr std::size_t longest_code = 256;

bool makes_contents(std::string_view code) {
    const std::size_t begin = code.find_first_not_of(' ');
    return begin != std::string_view::npos && code.substr(begin).starts_with("TOC");
}

}  // namespace

void DocxFields::mark(std::string_view type) {
    if (type == "begin" && open_.size() < deepest_field) {
        open_.emplace_back();
        ++in_code_;
    }
    if (open_.empty()) return;
    if (type == "separate") show(open_.back());
    if (type != "end") return;
    if (open_.back().is_code) --in_code_;
    if (open_.back().is_contents) --in_contents_;
    open_.pop_back();
}

void DocxFields::code(std::string_view text) {
    if (open_.empty() || open_.back().code.size() > longest_code) return;
    open_.back().code += text;
}

void DocxFields::end_paragraph() {
    if (in_code_ == 0) return;
    for (Field& field : open_) show(field);
}

void DocxFields::leave_contents() {
    for (Field& field : open_) field.is_contents = false;
    in_contents_ = 0;
}

void DocxFields::show(Field& field) {
    if (!field.is_code) return;
    field.is_code = false;
    --in_code_;
    field.is_contents = makes_contents(field.code);
    if (field.is_contents) ++in_contents_;
}

}  // namespace selostelint
