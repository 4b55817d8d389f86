#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "report/html/html_markup.h"
#include "report/html/html_notice.h"
#include "report/language_names.h"

namespace selostelint {

namespace {

constexpr std::size_t deepest_list = 6;
constexpr std::uint32_t widest_gap = 20;

/// Writes the blocks of a notice as headings, paragraphs, lists and tables.
class TextWriter {
public:
    explicit TextWriter(const HtmlNotice& notice);

    std::string text();

private:
    /// A run of blocks that make one element.
    struct Run {
        std::size_t begin;
        std::size_t end;
    };

    /// What a run belongs to.
    struct Place {
        BlockRole role;
        const LanguagePart* part;
    };

    const LanguagePart* part_of(std::size_t index) const {
        const auto part = foreign_.find(index);
        return part == foreign_.end() ? nullptr : part->second;
    }
    const Block& block(std::size_t index) const { return notice_.judgement.document.blocks[index]; }
    Run run_from(std::size_t begin) const;
    void write(Run run);
    Place place_of(Run run) const;
    void enter(Place place);
    void leave();
    void section_mark(std::size_t index);

    void heading(Run run);
    void item(Run run);
    void table(Run run);
    void open_cell(std::size_t index);
    void row_to(const Block& cell, std::uint32_t& column);
    void words(Run run);
    void notes(Run run);
    void segment(const HtmlSegment& segment);
    void close_lists(std::size_t depth);

    const HtmlNotice& notice_;
    std::vector<HtmlSegment> segments_;
    std::size_t next_segment_ = 0;
    std::vector<std::pair<std::uint32_t, std::size_t>> notes_;  ///< where a finding begins, its number; in order
    std::size_t next_note_ = 0;
    std::map<std::size_t, const Section*> sections_;      ///< by their first block
    std::map<std::size_t, const LanguagePart*> foreign_;  ///< by their blocks
    std::vector<const char*> lists_;                      ///< the open ones, "ul" or "ol"
    const LanguagePart* part_ = nullptr;
    BlockRole role_ = BlockRole::body;
    unsigned last_level_ = 0;
    std::string html_;
};

TextWriter::TextWriter(const HtmlNotice& notice)
    : notice_(notice), segments_(html_segments(notice.judgement.document, notice.marks, notice.quotes)) {
    for (std::size_t i = 0; i < notice.findings.size(); ++i) {
        const Span place = notice.place(*notice.findings[i]);
        if (!place.empty()) notes_.emplace_back(place.begin, i + 1);
    }
    std::sort(notes_.begin(), notes_.end());
    for (const Section& section : notice.judgement.sections) sections_.emplace(section.first_block, &section);
    for (const LanguagePart& part : notice.judgement.translations) {
        for (const std::uint32_t index : part.blocks) foreign_.emplace(index, &part);
    }
    last_level_ = notice.level + 1;
}

std::string TextWriter::text() {
    const std::size_t count = notice_.judgement.document.blocks.size();
    if (count == 0) return fmt::format("<p>{}</p>\n", notice_.say("(Tiedostossa ei ole tekstiä.)", "(No text.)"));
    for (std::size_t at = 0; at < count;) {
        const Run run = run_from(at);
        write(run);
        at = run.end;
    }
    leave();
    return std::move(html_);
}

/// A table's cells make one run; else a block with those that go on after a line break.
TextWriter::Run TextWriter::run_from(std::size_t begin) const {
    const Block& first = block(begin);
    std::size_t end = begin + 1;
    const std::size_t count = notice_.judgement.document.blocks.size();
    const auto goes_on = [&](std::size_t index) {
        const Block& other = block(index);
        if (first.table > 0) return other.table == first.table;
        return other.role == first.role && other.continues && other.kind == first.kind && other.table == 0 &&
               sections_.count(index) == 0;
    };
    while (end < count && goes_on(end)) ++end;
    return {begin, end};
}

void TextWriter::write(Run run) {
    const Block& first = block(run.begin);
    const Place place = place_of(run);
    if (place.role != role_ || place.part != part_) enter(place);
    if (first.kind != BlockKind::list_item || sections_.count(run.begin) > 0) close_lists(0);
    section_mark(run.begin);
    if (first.table > 0) return table(run);
    switch (first.kind) {
        case BlockKind::heading: return heading(run);
        case BlockKind::list_item: return item(run);
        case BlockKind::paragraph:
        case BlockKind::table_cell:
        case BlockKind::label: break;
    }
    notes(run);
    html_ += first.kind == BlockKind::label ? "<p class=\"label\">" : "<p>";
    words(run);
    html_ += "</p>\n";
}

/// A table with a column in another language is still one table.
TextWriter::Place TextWriter::place_of(Run run) const {
    const BlockRole role = block(run.begin).role;
    if (role != BlockRole::translation) return {role, nullptr};
    for (std::size_t i = run.begin; i < run.end; ++i) {
        if (block(i).role != role) return {BlockRole::body, nullptr};
    }
    return {role, part_of(run.begin)};
}

/// What stands around the notice and what was not judged is set apart, and says what it is.
void TextWriter::enter(Place place) {
    leave();
    role_ = place.role;
    part_ = place.part;
    const auto open = [&](const char* what, const std::string& label) {
        html_ += fmt::format("<div class=\"aside {}\">\n<p class=\"what\" lang=\"{}\">{}</p>\n", what,
                             notice_.say("fi", "en"), label);
    };
    switch (role_) {
        case BlockRole::body: return;
        case BlockRole::chrome: return open("chrome", notice_.say("Sivun kehystä", "Around the notice"));
        case BlockRole::front_matter: return open("front", notice_.say("Tiedoston tietoja", "The file’s properties"));
        case BlockRole::quote: html_ += "<blockquote>\n"; return;
        case BlockRole::translation: break;
    }
    const std::string code = part_ == nullptr ? "und" : html_escaped(part_->language);
    open("foreign",
         std::string(notice_.say("Ei tarkastettu: ", "Not checked: ")) + written_in(code).in(notice_.options.language));
    html_ += fmt::format("<div lang=\"{}\">\n", code);
}

void TextWriter::leave() {
    close_lists(0);
    switch (role_) {
        case BlockRole::body: break;
        case BlockRole::quote: html_ += "</blockquote>\n"; break;
        case BlockRole::translation: html_ += "</div>\n</div>\n"; break;
        case BlockRole::chrome:
        case BlockRole::front_matter: html_ += "</div>\n"; break;
    }
    role_ = BlockRole::body;
    part_ = nullptr;
}

/// What a section was taken for, in the margin of its beginning.
void TextWriter::section_mark(std::size_t index) {
    const auto found = sections_.find(index);
    if (found == sections_.end() || found->second->evidence == SectionEvidence::none) return;
    std::string titles;
    for (const SectionKind kind : found->second->kinds) {
        if (!titles.empty()) titles += ", ";
        titles += (*notice_.options.rulebook)[kind].title.in(notice_.options.language);
    }
    html_ += fmt::format("<p class=\"kind\" lang=\"{}\">{}</p>\n", notice_.say("fi", "en"), html_escaped(titles));
}

void TextWriter::heading(Run run) {
    notes(run);
    // A level that is left out would tell a screen reader of a heading that is not there.
    const unsigned wanted = notice_.level + 1 + std::max<unsigned>(block(run.begin).level, 1);
    last_level_ = std::min({wanted, last_level_ + 1, 6U});
    html_ += fmt::format("<h{}>", last_level_);
    words(run);
    html_ += fmt::format("</h{}>\n", last_level_);
}

void TextWriter::close_lists(std::size_t depth) {
    while (lists_.size() > depth) {
        html_ += fmt::format("</li>\n</{}>\n", lists_.back());
        lists_.pop_back();
    }
}

void TextWriter::item(Run run) {
    const Block& first = block(run.begin);
    const std::size_t depth = std::clamp<std::size_t>(first.level, 1, std::min(lists_.size() + 1, deepest_list));
    const char* list = first.numbered ? "ol" : "ul";
    close_lists(depth);
    if (lists_.size() == depth && lists_.back() != std::string_view(list)) close_lists(depth - 1);
    if (lists_.size() == depth) {
        html_ += "</li>\n<li>";
    } else {
        html_ += fmt::format("<{}>\n<li>", list);
        lists_.push_back(list);
    }
    notes(run);
    words(run);
}

/// Opens the row and fills the columns before a cell.
void TextWriter::row_to(const Block& cell, std::uint32_t& column) {
    const std::uint32_t gap = std::min(cell.column > column ? cell.column - column : 0, widest_gap);
    for (std::uint32_t i = 0; i < gap; ++i) html_ += "<td></td>";
    column = std::max(column, cell.column);
}

void TextWriter::open_cell(std::size_t index) {
    const Block& cell = block(index);
    html_ += cell.kind != BlockKind::label ? "<td" : (cell.row == 0 ? "<th scope=\"col\"" : "<th scope=\"row\"");
    const LanguagePart* part = part_of(index);
    html_ += part == nullptr ? ">" : fmt::format(" class=\"foreign\" lang=\"{}\">", html_escaped(part->language));
}

void TextWriter::table(Run run) {
    notes(run);
    html_ += fmt::format("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{}\">\n<table>\n",
                         notice_.say("Taulukko", "Table"));
    std::uint32_t column = 0;
    for (std::size_t at = run.begin; at < run.end;) {
        const Block& cell = block(at);
        const bool new_row = at == run.begin || cell.row != block(at - 1).row;
        if (new_row) {
            html_ += at == run.begin ? "<tr>" : "</tr>\n<tr>";
            column = 0;
        }
        row_to(cell, column);
        std::size_t end = at + 1;
        while (end < run.end && block(end).row == cell.row && block(end).column == cell.column) ++end;
        open_cell(at);
        words({at, end});
        html_ += cell.kind == BlockKind::label ? "</th>" : "</td>";
        ++column;
        at = end;
    }
    html_ += "</tr>\n</table>\n</div>\n";
}

void TextWriter::words(Run run) {
    for (std::size_t index = run.begin; index < run.end; ++index) {
        if (index > run.begin) html_ += "<br>";
        const Span span = block(index).span;
        for (; next_segment_ < segments_.size() && segments_[next_segment_].span.begin < span.end; ++next_segment_) {
            segment(segments_[next_segment_]);
        }
    }
}

/// The notes of the findings that begin in these blocks.
void TextWriter::notes(Run run) {
    const std::uint32_t end = block(run.end - 1).span.end;
    for (; next_note_ < notes_.size() && notes_[next_note_].first < end; ++next_note_) {
        html_ += html_note(notice_, notes_[next_note_].second);
    }
}

void TextWriter::segment(const HtmlSegment& segment) {
    const bool own_element = segment.target || segment.strong;
    for (const std::uint32_t number : segment.beginning) {
        html_ += fmt::format("<span id=\"{}\"></span>", notice_.id('m', number));
    }
    if (segment.mark != nullptr) html_ += fmt::format("<mark class=\"{}\">", severity_name(segment.mark->severity));
    if (own_element) {
        html_ += segment.strong ? "<b" : "<span";
        if (segment.target) html_ += fmt::format(" id=\"{}\"", notice_.id('t', segment.span.begin));
        html_ += ">";
    }
    append_html(html_, notice_.view.secrets().of_text(segment.span));
    if (own_element) html_ += segment.strong ? "</b>" : "</span>";
    if (segment.mark != nullptr) html_ += "</mark>";
    for (const std::uint32_t number : segment.ending) html_ += html_note_label(notice_, number);
}

}  // namespace

std::string html_text(const HtmlNotice& notice) {
    return TextWriter(notice).text();
}

}  // namespace selostelint
