#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "fact/field_labels.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Parts of a notice that hold one thing and have no parts of their own.
constexpr std::array<std::string_view, 11> filled_sections = {
    "controller", "contact_person", "dpo",       "register_name", "purposes",     "legal_basis",
    "sources",    "recipients",     "transfers", "retention",     "document_date"};

class EmptyFieldFinder {
public:
    EmptyFieldFinder(const FactContext& context, FactKind kind, std::vector<Fact>& facts)
        : context_(context), kind_(kind), facts_(facts) {
        for (const Block& block : context.document.blocks) {
            if (block.kind == BlockKind::table_cell && block.column > 0) {
                forms_.insert(block.table);
            }
        }
    }

    void run() {
        empty_sections();
        const auto& blocks = context_.document.blocks;
        for (std::uint32_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i].role == BlockRole::body && is_label(i) && is_empty(i)) {
                facts_.push_back(context_.fact(kind_, without_writing_line(context_.document, blocks[i])));
            }
        }
    }

private:
    /// A heading that another of its rank follows at once: nothing was filled in.
    void empty_sections() {
        const auto& sections = context_.outline.sections;
        for (std::size_t s = 1; s + 1 < sections.size(); ++s) {  // the first is the title, whatever it is called
            const Section& here = sections[s];
            const Section& next = sections[s + 1];
            const bool fillable = std::ranges::all_of(here.kinds, [&](SectionKind kind) {
                // "Jäsenrekisteri" names a register and has nothing to fill in, "Rekisterin nimi" has.
                const std::string& name = context_.rulebook[kind].name;
                const bool is_name =
                    name == "register_name" && context_.document[here.heading].find("nimi") == std::string_view::npos;
                return !is_name && std::ranges::find(filled_sections, name) != filled_sections.end();
            });
            const bool shared = std::ranges::any_of(
                here.kinds, [&](SectionKind kind) { return std::ranges::find(next.kinds, kind) != next.kinds.end(); });
            if (here.evidence == SectionEvidence::heading && next.evidence == SectionEvidence::heading &&
                here.body.empty() && fillable && !shared && rank(next) <= rank(here)) {
                facts_.push_back(context_.fact(kind_, here.heading));
            }
        }
    }

    /// The level of a marked heading, 7 for the rest.
    int rank(const Section& section) const {
        const Block& block = context_.document.blocks[section.first_block];
        return block.kind == BlockKind::heading ? block.level : 7;
    }

    bool is_label(std::uint32_t i) const {
        const std::uint32_t sentence = context_.text.first_sentence[i];
        return sentence < context_.text.first_sentence[i + 1] && is_field_label(context_, sentence);
    }

    bool ends_in_colon(std::uint32_t i) const {
        const std::string_view text = context_.document[context_.document.blocks[i].span];
        return text.ends_with(':') || text.ends_with('_');
    }

    bool is_section_heading(std::uint32_t i) const {
        const Block& here = context_.document.blocks[i];
        if (here.kind == BlockKind::heading) {
            return true;
        }
        const auto& sections = context_.outline.sections;
        auto section = std::ranges::upper_bound(sections, i, {}, &Section::first_block);
        // Several may begin in one block.
        while (section != sections.begin()) {
            --section;
            if (!section->heading.empty() && section->heading.overlaps(here.span)) {
                return true;
            }
            if (section->first_block < i) {
                return false;
            }
        }
        return false;
    }

    /// Nothing but another label, a heading or the end follows where the value should stand.
    bool is_empty(std::uint32_t i) const {
        const auto& blocks = context_.document.blocks;
        const Block& here = blocks[i];
        if (is_section_heading(i)) {
            return false;
        }
        const bool last = i + 1 >= blocks.size() || blocks[i + 1].role != BlockRole::body;
        if (here.kind == BlockKind::table_cell) {
            const bool has_value = !last && blocks[i + 1].table == here.table && blocks[i + 1].row == here.row;
            const bool column_form = i > 0 && blocks[i - 1].table == here.table && blocks[i - 1].row == here.row;
            return here.column == 0 && !has_value && !column_form && in_form(i);
        }
        if (here.kind == BlockKind::list_item || here.kind == BlockKind::heading) {
            return false;  // lists of data categories name the same things
        }
        return (ends_in_colon(i) || is_label_run(i)) &&
               (last || is_label(i + 1) || is_section_heading(i + 1) || (ends_in_colon(i) && begins_with_label(i + 1)));
    }

    /// "Osoite: Tunturitie 5": the next field.
    bool begins_with_label(std::uint32_t i) const {
        constexpr std::size_t longest_label = 30;
        return context_.document[context_.document.blocks[i].span].find(": ") <= longest_label;
    }

    /// A table whose other rows do have values: only then is a row without one an empty field.
    bool in_form(std::uint32_t i) const { return forms_.count(context_.document.blocks[i].table) > 0; }

    /// Labels without colons, one after the other ("Osoite", "Puhelin", "Sähköposti"): a form left empty.
    bool is_label_run(std::uint32_t i) const {
        const auto& blocks = context_.document.blocks;
        const std::string_view text = context_.document[blocks[i].span];
        if (lower_case(text) != text && text.size() > 3 && lower_case(text.substr(1)) != text.substr(1)) {
            return false;  // in capitals: a template's names for its fields, reported as such
        }
        const bool before = i > 0 && is_label(i - 1);
        const bool after = i + 1 < blocks.size() && is_label(i + 1);
        return blocks[i].kind == BlockKind::paragraph && (before || after);
    }

    const FactContext& context_;
    FactKind kind_;
    std::vector<Fact>& facts_;
    std::set<std::uint32_t> forms_;  ///< tables with values beside labels
};

}  // namespace

void recognise_empty_fields(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    EmptyFieldFinder(context, kind, facts).run();
}

}  // namespace selostelint
