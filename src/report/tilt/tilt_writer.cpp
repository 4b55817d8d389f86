#include "report/tilt/tilt_writer.h"

#include <utility>

namespace selostelint {

TiltWriter::TiltWriter() {
    json_.open("", '{');
    levels_.push_back({"", false});
}

void TiltWriter::member(std::string_view key) {
    Level& level = levels_.back();
    last_ = level.pointer + "/" + (level.array ? std::to_string(level.next++) : std::string(key));
}

void TiltWriter::open(std::string_view key, char bracket) {
    member(key);
    json_.open(key, bracket);
    levels_.push_back({last_, bracket == '['});
}

void TiltWriter::close() {
    json_.close(levels_.back().array ? ']' : '}');
    last_ = levels_.back().pointer;
    levels_.pop_back();
}

void TiltWriter::text(std::string_view key, std::string_view value) {
    member(key);
    json_.text(key, value);
}

void TiltWriter::text_or_unknown(std::string_view key, std::string_view value) {
    text(key, value);
    if (value.empty()) unknown();
}

void TiltWriter::truth(std::string_view key, bool value) {
    member(key);
    json_.truth(key, value);
}

void TiltWriter::number(std::string_view key, std::uint64_t value) {
    member(key);
    json_.number(key, value);
}

void TiltWriter::rests_on(Span words) {
    if (!words.empty()) evidence_[words].push_back(last_);
}

void TiltWriter::unknown() {
    unknown_.push_back(last_);
}

void TiltWriter::unknown_member(std::string_view key) {
    unknown_.push_back(levels_.back().pointer + "/" + std::string(key));
}

void TiltWriter::left_out(std::size_t items) {
    if (items > 0) left_out_[last_] = items;
}

void TiltWriter::evidence_member(const NoticeView& view) {
    json_.open("x-evidence", '[');
    for (const auto& [words, pointers] : evidence_) {
        const Place place = view.place(words);
        json_.open("", '{');
        if (place.page > 0) json_.number("page", place.page);
        json_.number("line", place.line);
        json_.number("column", place.column);
        json_.text("quote", view.quote(words));
        json_.open("of", '[');
        for (const std::string& pointer : pointers) json_.text("", pointer);
        json_.close(']');
        json_.close('}');
    }
    json_.close(']');
}

std::string TiltWriter::finish(const NoticeView& view) && {
    if (!left_out_.empty()) {
        json_.open("x-leftOut", '{');
        for (const auto& [pointer, items] : left_out_) json_.number(pointer, items);
        json_.close('}');
    }
    json_.open("x-unknown", '[');
    for (const std::string& pointer : unknown_) json_.text("", pointer);
    json_.close(']');
    evidence_member(view);
    json_.close('}');
    return std::move(json_).take();
}

}  // namespace selostelint
