#include "read/suppression_comments.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace selostelint {

namespace {

constexpr std::string_view marker = "selostelint-disable";
constexpr std::string_view blanks = " \t";
constexpr std::string_view spaces = " \t\r\n";
constexpr std::size_t longest_comment = 4096;
constexpr std::size_t most_comments = 1000;

/// How comments begin and end; "" ends with the line.
struct CommentForm {
    std::string_view opener;
    std::string_view closer;
    std::string_view formats;  ///< each between blanks
};

// Where one opener is the end of another, the longer stands first.
constexpr std::array<CommentForm, 11> forms{{
    {"{{!--", "--}}", " template "},
    {"<%--", "--%>", " template "},
    {"<#--", "-->", " template "},
    {"<!--", "-->", " markdown html mhtml template vue svelte astro "},
    {"<%#", "%>", " template "},
    {"{{!", "}}", " template "},
    {"{#", "#}", " template "},
    {"/*", "*/", " script vue svelte astro markdown json template "},
    {"//", "", " script vue svelte astro json template "},
    {"#", "", " yaml po properties "},
    {"!", "", " properties "},
}};

bool is_of(const CommentForm& form, std::string_view format) {
    return form.formats.find(" " + std::string(format) + " ") != std::string_view::npos;
}

/// Whether a comment of the form opens right before `at`.
bool opens(const CommentForm& form, std::string_view source, std::size_t at) {
    const bool ends_with_line = form.closer.empty();
    const std::size_t nearby = at > 256 ? at - 256 : 0;  // so that long runs of blanks are not walked for each marker
    const std::string_view before = source.substr(nearby, at - nearby);
    const std::size_t last = before.find_last_not_of(ends_with_line ? blanks : spaces);
    if (last == std::string_view::npos || !before.substr(0, last + 1).ends_with(form.opener)) return false;
    const std::size_t begin = nearby + last + 1 - form.opener.size();
    // "https://…" and "sivu#kohta" are no comments.
    return !ends_with_line || begin == 0 || spaces.find(source[begin - 1]) != std::string_view::npos;
}

/// What stands between the marker and the comment's end.
std::string_view words_of(const CommentForm& form, std::string_view rest) {
    rest = rest.substr(0, longest_comment);
    const std::size_t line_end = rest.find_first_of("\r\n");
    const std::size_t end = form.closer.empty() ? line_end : rest.find(form.closer);
    if (end != std::string_view::npos) return rest.substr(0, end);
    return rest.substr(0, line_end);
}

std::vector<std::string> pieces(std::string_view text, std::string_view separators) {
    std::vector<std::string> found;
    for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        found.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(separators, end);
    }
    return found;
}

/// " OUT001, REQ103 until 2027-06-30: why" in its parts.
SuppressionComment parts_of(std::string_view words) {
    SuppressionComment comment;
    const bool is_word = words.empty() || words.front() == ':' || spaces.find(words.front()) != std::string_view::npos;
    if (!is_word) return comment;  // "selostelint-disable-line" and the like, which there is not
    const std::size_t colon = words.find(':');
    if (colon != std::string_view::npos) {
        for (const std::string& word : pieces(words.substr(colon + 1), spaces)) {
            comment.reason += (comment.reason.empty() ? "" : " ") + word;
        }
    }
    std::vector<std::string> names = pieces(words.substr(0, colon), " \t\r\n,");
    const auto until = std::find(names.begin(), names.end(), "until");
    // Without a day behind it the word stands for one that is none, lest it hold for ever.
    if (until != names.end()) comment.until = until + 1 == names.end() ? *until : *(until + 1);
    names.erase(until, names.end());
    comment.rules = std::move(names);
    return comment;
}

}  // namespace

std::vector<SuppressionComment> find_suppression_comments(std::string_view source, std::string_view format) {
    std::vector<SuppressionComment> comments;
    for (std::size_t at = source.find(marker); at != std::string_view::npos && comments.size() < most_comments;
         at = source.find(marker, at + marker.size())) {
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const CommentForm& candidate) {
            return is_of(candidate, format) && opens(candidate, source, at);
        });
        if (form == forms.end()) continue;
        const std::string_view words = words_of(*form, source.substr(at + marker.size()));
        SuppressionComment comment = parts_of(words);
        const std::size_t end = at + marker.size() + words.find_last_not_of(spaces) + 1;
        comment.place = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        comments.push_back(std::move(comment));
    }
    return comments;
}

}  // namespace selostelint
