#pragma once

#include <functional>
#include <initializer_list>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/judgement.h"
#include "report/notice_view.h"
#include "report/reporter.h"

namespace selostelint {

/// What a notice says, chosen for a document of facts. Rules ask whether something is told anywhere, and a fact too many
/// keeps them silent; here a fact too many would be an invention. So only what is stated counts, and of what can be
/// said in passing only what stands where it belongs. `judgement` and `options` must outlive it.
class TiltFacts {
public:
    using Names = std::initializer_list<std::string_view>;

    TiltFacts(const Judgement& judgement, const ReportOptions& options);

    const Judgement& judgement() const { return judgement_; }
    const ReportOptions& options() const { return options_; }
    const NoticeView& view() const { return view_; }

    /// Facts of a kind that are stated, said to be so or not, history left out; in the order of the text.
    std::vector<const Fact*> stated(std::string_view kind) const;
    /// Those that are said to be so.
    std::vector<const Fact*> affirmed(std::string_view kind) const;
    /// Those that are said not to be so.
    std::vector<const Fact*> denied(std::string_view kind) const;
    /// Those with one of the values.
    std::vector<const Fact*> with_value(std::string_view kind, Names values) const;

    /// Of facts those under a heading of one of `sections`, or else those under none that names something else.
    std::vector<const Fact*> placed(std::vector<const Fact*> facts, Names sections) const;
    /// Of facts those under a heading of one of `sections`, or else all.
    std::vector<const Fact*> preferred(std::vector<const Fact*> facts, Names sections) const;
    /// The sentences that hold a fact of one of the kinds.
    std::set<Span> sentences_of(Names kinds) const;
    /// The sentences that state a fact of that kind where it belongs, and the items of the lists under headings that
    /// name nothing but one of `sections`; in the order of the text, none inside another. Items with a denial, what only
    /// leads to a list, and the sentences `but` are left out.
    std::vector<Span> statements(std::string_view kind, Names sections, const std::set<Span>& but = {}) const;

    /// Whether a fact stands under a heading that names several things.
    bool under_several(const Fact& fact) const;
    bool in_list(const Fact& fact) const;
    /// Whether the words are a section's heading, numbers and colons aside.
    bool is_heading(std::string_view words) const;
    /// What stands under the only heading that names this and nothing else; empty where there is none or several.
    Span only_section(std::string_view name) const;

    /// The name of a fact's value, "" when it has none; and its title in the report's language.
    std::string_view value(const Fact& fact) const;
    std::string value_title(const Fact& fact) const;
    /// A detail with secrets masked; "" when the fact does not have it.
    std::string detail(const Fact& fact, std::string_view name) const;
    /// A piece of the text on one line, secrets masked, without a list's comma at its end, at most `longest_words` code points.
    std::string words(Span text) const;
    /// The sentences of facts, each once, as one text of a few sentences.
    std::string sentences(std::span<const Fact* const> facts) const;

    static constexpr std::size_t longest_words = 500;

private:
    bool is_under(const Fact& fact, Names sections) const;
    bool is_free(const Fact& fact) const;
    bool names(const Section& section, Names sections) const;
    void add_items(const Section& section, std::vector<Span>& found) const;
    bool is_no_statement(Span text) const;

    const Judgement& judgement_;
    const ReportOptions& options_;
    NoticeView view_;
    std::set<std::string, std::less<>> headings_;
    std::vector<bool> denying_blocks_;  ///< by block: holds something that is said not to be so
};

}  // namespace selostelint
