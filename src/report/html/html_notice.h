#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/html/html_segments.h"
#include "report/notice_view.h"
#include "report/reporter.h"

namespace selostelint {

/// A notice on its way to HTML: what the parts of its page share. Made for one page; the judgement and the options must
/// outlive it.
struct HtmlNotice {
    /// `prefix` goes before every id, so that the notices of one file do not meet; `level` is that of the notice's
    /// heading, 1 where it has a page for itself.
    HtmlNotice(const Judgement& of, const ReportOptions& with, std::string id_prefix, unsigned heading_level);

    const Judgement& judgement;
    const ReportOptions& options;
    NoticeView view;
    std::string prefix;
    unsigned level;
    bool fi;
    std::vector<const Finding*> findings;  ///< those that count; the first has the number 1
    std::vector<std::size_t> told;         ///< by finding, the first number of the same rule with the same remedy
    std::vector<HtmlMark> marks;           ///< of the findings that have a place in the text
    std::vector<Span> quotes;              ///< pieces of the text that other parts of the page link to

    /// The place in the text that a finding is shown at; empty for one that concerns the whole notice.
    Span place(const Finding& finding) const;
    /// A link to a piece of the text with its words: `<a href="#t120">”säilytetään”</a>, rivi 12`.
    std::string quoted(Span words) const;
    std::string id(char kind, std::size_t number) const;
    const char* say(const char* finnish, const char* english) const { return fi ? finnish : english; }
    std::string heading(unsigned below, std::string_view text) const;
};

/// The notice's text as read, block by block, findings marked in it and explained beside it (html_text.cpp).
std::string html_text(const HtmlNotice& notice);
/// One finding: what is wrong, the law, the remedy, further places (html_note.cpp).
std::string html_note(const HtmlNotice& notice, std::size_t number);
/// The label that stands behind a finding's words and leads to its note: "virhe 3".
std::string html_note_label(const HtmlNotice& notice, std::size_t number);
/// The requirements as a table, quotes leading to their places; "" for what was not judged (html_checklist.cpp).
std::string html_checklist(const HtmlNotice& notice);
/// The sections as understood (html_outline.cpp).
std::string html_outline(const HtmlNotice& notice);
/// The findings that are suppressed or in the baseline, each with the reason; "" when there are none
/// (html_set_aside.cpp).
std::string html_set_aside(const HtmlNotice& notice);
/// All of it under its heading, without the frame of a page (html_notice.cpp).
std::string html_notice(const HtmlNotice& notice);

}  // namespace selostelint
