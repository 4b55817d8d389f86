#include "read/markup/code_islands.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace selostelint {

namespace {

/// How an island begins and ends, and in which templates (an empty extension: in all).
struct Delimiters {
    std::string_view open;
    std::string_view close;
    std::string_view extension;
    bool to_the_end = false;  ///< without its close it takes all that follows
};

/// The first that fits counts, so longer openings stand before those that they begin with.
constexpr std::array<Delimiters, 21> delimiters{{
    {"<?", "?>", "", true}, {"<%--", "--%>", ""}, {"<%", "%>", ""},    {"{{{", "}}}", ""},     {"{{--", "--}}", ""},
    {"{{!--", "--}}", ""},  {"{{", "}}", ""},     {"{!!", "!!}", ""},  {"{%", "%}", ""},       {"{#", "#}", ""},
    {"${", "}", ""},        {"#{", "}", ""},      {"{*", "*}", "tpl"}, {"<#--", "-->", "ftl"}, {"<#", ">", "ftl"},
    {"</#", ">", "ftl"},    {"<@", ">", "ftl"},   {"</@", ">", "ftl"}, {"[#--", "--]", "ftl"}, {"[#", "]", "ftl"},
    {"[/#", "]", "ftl"},
}};

/// Liquid's and Twig's tags whose content is code or a comment.
constexpr std::array<std::string_view, 5> code_blocks{"comment", "schema", "javascript", "stylesheet", "style"};

constexpr std::array<std::string_view, 40> blade_directives{
    "extends",    "section",  "endsection", "yield",        "include", "includeIf", "if",         "elseif",
    "else",       "endif",    "foreach",    "endforeach",   "forelse", "empty",     "endforelse", "for",
    "endfor",     "while",    "endwhile",   "csrf",         "lang",    "push",      "endpush",    "prepend",
    "endprepend", "stack",    "component",  "endcomponent", "slot",    "endslot",   "auth",       "endauth",
    "guest",      "endguest", "stop",       "show",         "parent",  "vite",      "props",      "isset"};

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The word that begins at `at` after blanks and dashes.
std::string_view word_at(std::string_view text, std::size_t at) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n-", at), text.size());
    std::size_t end = begin;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    return text.substr(begin, end - begin);
}

class CodeMasker {
public:
    CodeMasker(MaskedSource& source, std::string_view extension)
        : source_(source), text_(source.text()), extension_(extension), brackets_(source.text()) {}

    void run() {
        for (std::size_t at = text_.find_first_of("<{$#[@"); at != std::string_view::npos;
             at = text_.find_first_of("<{$#[@", at)) {
            const std::size_t end = island_end(at);
            if (end == at) {
                ++at;
                continue;
            }
            source_.mask({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, Island::Kind::blank);
            at = end;
        }
        source_.sort();
    }

private:
    std::size_t island_end(std::size_t at);
    std::size_t delimited_end(std::size_t at, std::size_t which);
    std::size_t block_end(std::size_t tag, std::size_t tag_end);
    std::size_t smarty_end(std::size_t at);
    std::size_t blade_end(std::size_t at);

    MaskedSource& source_;
    std::string_view text_;
    std::string_view extension_;
    BracketMatcher brackets_;
    std::bitset<delimiters.size()> never_closed_;
    bool block_unclosed_ = false;
};

/// Where the island that begins at `at` ends; `at` itself when none begins there.
std::size_t CodeMasker::island_end(std::size_t at) {
    for (std::size_t i = 0; i < delimiters.size(); ++i) {
        const Delimiters& kind = delimiters[i];
        const bool here = kind.extension.empty() || kind.extension == extension_;
        if (here && text_.compare(at, kind.open.size(), kind.open) == 0) return delimited_end(at, i);
    }
    if (text_[at] == '{' && extension_ == "tpl") return smarty_end(at);
    if (text_[at] == '@' && extension_ == "php") return blade_end(at);
    return at;
}

std::size_t CodeMasker::delimited_end(std::size_t at, std::size_t which) {
    const Delimiters& kind = delimiters[which];
    const std::size_t begin = at + kind.open.size();
    const std::size_t close = never_closed_[which] ? std::string_view::npos : text_.find(kind.close, begin);
    if (close == std::string_view::npos) {
        never_closed_[which] = true;
        return kind.to_the_end ? text_.size() : at;
    }
    const std::size_t end = close + kind.close.size();
    return kind.open == "{%" ? block_end(begin, end) : end;
}

/// The end of `{% comment %} … {% endcomment %}` and its like; of the tag alone when it is another.
std::size_t CodeMasker::block_end(std::size_t tag, std::size_t tag_end) {
    constexpr std::size_t longest = 100000;
    const std::string_view name = word_at(text_, tag);
    if (block_unclosed_ || std::find(code_blocks.begin(), code_blocks.end(), name) == code_blocks.end()) return tag_end;
    const std::string_view rest = text_.substr(tag_end, longest);
    for (std::size_t open = rest.find("{%"); open != std::string_view::npos; open = rest.find("{%", open + 2)) {
        const std::string_view word = word_at(rest, open + 2);
        if (word.substr(0, 3) != "end" || word.substr(3) != name) continue;
        const std::size_t close = rest.find("%}", open);
        return close == std::string_view::npos ? tag_end : tag_end + close + 2;
    }
    block_unclosed_ = true;
    return tag_end;
}

/// Smarty takes a brace for its own when no blank follows.
std::size_t CodeMasker::smarty_end(std::size_t at) {
    const char next = at + 1 < text_.size() ? text_[at + 1] : ' ';
    const bool tag = is_word_byte(next) || next == '$' || next == '/' || next == '"' || next == '\'';
    const std::size_t end = tag ? brackets_.end(at) : std::string_view::npos;
    return end == std::string_view::npos ? at : end;
}

/// "@section('content')" at a line's beginning or after a blank; addresses and names of accounts are none.
std::size_t CodeMasker::blade_end(std::size_t at) {
    const char before = at == 0 ? '\n' : text_[at - 1];
    if (before != '\n' && before != ' ' && before != '\t' && before != '>') return at;
    const std::string_view name = word_at(text_, at + 1);
    if (name.data() != text_.data() + at + 1) return at;
    if (std::find(blade_directives.begin(), blade_directives.end(), name) == blade_directives.end()) return at;
    const std::size_t end = at + 1 + name.size();
    const std::size_t arguments = std::min(text_.find_first_not_of(" \t", end), text_.size());
    if (arguments == text_.size() || text_[arguments] != '(') return end;
    const std::size_t close = brackets_.end(arguments);
    return close == std::string_view::npos ? end : close;
}

}  // namespace

std::size_t BracketMatcher::end(std::size_t at) {
    constexpr std::size_t longest = 4000;
    constexpr int most_unclosed = 500;
    if (unclosed_ > most_unclosed) return std::string_view::npos;
    const std::size_t stop = std::min(text_.size(), at + longest);
    int depth = 0;
    char quote = '\0';
    for (std::size_t i = at; i < stop; ++i) {
        const char c = text_[i];
        if (quote != '\0') {
            if (c == '\\') ++i;
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'' || c == '`') {
            quote = c;
        } else if (c == '{' || c == '(' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ')' || c == ']') && --depth == 0) {
            return i + 1;
        }
    }
    ++unclosed_;
    return std::string_view::npos;
}

void mask_code(MaskedSource& source, std::string_view extension) {
    CodeMasker(source, extension).run();
}

}  // namespace selostelint
