#include "read/office/office_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr char32_t no_break_hyphen = 0x2011;

/// "heading 2" is "heading" and 2; 0 when `name` is not so.
std::uint8_t number_behind(std::string_view name, std::string_view word) {
    if (!name.starts_with(word)) return 0;
    name.remove_prefix(word.size());
    while (name.starts_with(' ') || name.starts_with('_')) name.remove_prefix(1);
    return name.size() == 1 && name[0] >= '1' && name[0] <= '9' ? static_cast<std::uint8_t>(name[0] - '0') : 0;
}

}  // namespace

TextLook TextLook::over(const TextLook& base) const {
    TextLook look = *this;
    if (!look.bold) look.bold = base.bold;
    if (!look.italic) look.italic = base.italic;
    if (!look.underlined) look.underlined = base.underlined;
    if (!look.capitals) look.capitals = base.capitals;
    if (!look.hidden) look.hidden = base.hidden;
    if (!look.raised) look.raised = base.raised;
    if (!look.size) look.size = base.size;
    return look;
}

bool TextLook::stands_out() const {
    return bold.value_or(false) || italic.value_or(false) || underlined.value_or(false) || capitals.value_or(false);
}

void OfficeText::text(std::string_view text, const TextLook& look) {
    if (look.hidden.value_or(false)) return;
    const bool raised = look.raised.value_or(false);
    std::string& line = open_.text;
    if (raised && !raised_ && !line.empty() && line.back() != ' ') line.push_back(' ');
    raised_ = raised;
    const std::string valid = well_formed_utf8(text);
    for (std::size_t at = 0; at < valid.size();) {
        const char32_t c = next_code_point(valid, at);
        const bool blank = is_space(c) || c < 0x20;
        if (!blank) append_code_point(line, c == no_break_hyphen ? U'-' : c);
        if (blank && !line.empty() && line.back() != ' ') line.push_back(' ');
    }
    const auto end = static_cast<std::uint32_t>(line.size());
    if (!open_.runs.empty() && open_.runs.back().end == end) return;
    if (end > 0) open_.runs.push_back({end, look.stands_out(), look.size.value_or(0)});
}

void OfficeText::line_break() {
    std::string& line = open_.text;
    if (line.empty()) return;
    // A second break keeps a blank of its own: two in a row end the paragraph.
    const auto end = static_cast<std::uint32_t>(line.size());
    const bool after_break = !open_.breaks.empty() && open_.breaks.back() + 1 == end;
    if (line.back() != ' ' || after_break) {
        line.push_back(' ');
        open_.runs.back().end = end + 1;
    }
    open_.breaks.push_back(static_cast<std::uint32_t>(line.size()) - 1);
}

void OfficeText::link(std::uint32_t begin, std::string_view target) {
    Span words{begin, text_end()};
    while (!words.empty() && open_.text[words.begin] == ' ') ++words.begin;
    while (!words.empty() && open_.text[words.end - 1] == ' ') --words.end;
    if (!words.empty()) open_.links.push_back({words, well_formed_utf8(target.substr(0, longest_target))});
}

void OfficeText::end(const ParagraphKind& kind) {
    while (open_.text.ends_with(' ')) open_.text.pop_back();
    const auto size = static_cast<std::uint32_t>(open_.text.size());
    while (!open_.breaks.empty() && open_.breaks.back() >= size) open_.breaks.pop_back();
    for (OfficeRun& run : open_.runs) run.end = std::min(run.end, size);
    if (size > 0) {
        open_.kind = kind;
        paragraphs_.push_back(std::move(open_));
    }
    open_ = OfficeParagraph();
    raised_ = false;
}

std::vector<OfficeParagraph> OfficeText::paragraphs() && {
    end({});
    return std::move(paragraphs_);
}

std::uint8_t heading_level_of_style(std::string_view lower_case_name) {
    static constexpr std::array<std::string_view, 3> words{"heading", "otsikko", "rubrik"};
    std::uint8_t level = 0;
    for (const std::string_view word : words) level = std::max(level, number_behind(lower_case_name, word));
    return std::min<std::uint8_t>(level, 6);
}

bool is_title_style(std::string_view lower_case_name) {
    return lower_case_name == "title" || lower_case_name == "otsikko" || lower_case_name == "rubrik";
}

bool is_term_style(std::string_view lower_case_name) {
    return lower_case_name.starts_with("definition term") || lower_case_name == "list heading";
}

bool is_contents_style(std::string_view lower_case_name) {
    static constexpr std::array<std::string_view, 4> words{"toc", "contents", "sisluet", "sisällysluettelo"};
    static constexpr std::array<std::string_view, 5> headings{"toc heading", "contents heading", "sisällysluettelo",
                                                              "sisällysluettelon otsikko",
                                                              "innehållsförteckningsrubrik"};
    return std::ranges::find(headings, lower_case_name) != headings.end() ||
           std::ranges::any_of(words, [&](std::string_view word) { return number_behind(lower_case_name, word) > 0; });
}

}  // namespace selostelint
