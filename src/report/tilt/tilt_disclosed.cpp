#include <algorithm>
#include <span>

#include "report/tilt/tilt_data.h"
#include "report/tilt/tilt_notice.h"
#include "report/tilt/tilt_storage.h"

namespace selostelint {

namespace {

/// The items of a list that a document takes.
template <class Item>
std::span<const Item> taken(const std::vector<Item>& items) {
    return std::span(items).first(std::min(items.size(), tilt_longest_list));
}

template <class Item>
std::size_t left_out(const std::vector<Item>& items) {
    return items.size() - taken(items).size();
}

/// Writes each kind of data with what is said of all of them.
class DisclosedWriter {
public:
    DisclosedWriter(const TiltFacts& facts, TiltWriter& tilt)
        : facts_(facts), data_(read_tilt_data(facts)), tilt_(tilt) {}

    void write();

private:
    void write_category(const TiltCategory& category, std::size_t index);
    void write_purposes();
    void write_bases();
    void write_interests();
    void write_recipients();
    void write_recipient(const TiltRecipient& recipient);
    void write_provision();

    const TiltFacts& facts_;
    const TiltData data_;
    TiltWriter& tilt_;
};

void DisclosedWriter::write_purposes() {
    tilt_.open("purposes", '[');
    if (data_.purposes.empty()) tilt_.unknown();
    for (const Span place : taken(data_.purposes)) {
        tilt_.open("", '{');
        tilt_.rests_on(place);
        tilt_.text("purpose", facts_.words(place));
        tilt_.text("description", "");
        tilt_.close();
    }
    tilt_.close();
    tilt_.left_out(left_out(data_.purposes));
}

void DisclosedWriter::write_bases() {
    tilt_.open("legalBases", '[');
    if (data_.bases.empty()) tilt_.unknown();
    for (const TiltBasis& basis : taken(data_.bases)) {
        tilt_.open("", '{');
        tilt_.rests_on(basis.fact->span);
        tilt_.text("reference", basis.reference);
        tilt_.text("description", facts_.words(basis.fact->sentence));
        const std::string purpose = facts_.detail(*basis.fact, "purpose");
        if (!purpose.empty()) tilt_.text("x-purpose", purpose);
        tilt_.close();
    }
    tilt_.close();
    tilt_.left_out(left_out(data_.bases));
}

/// Where other bases are named and no interest is, there is none.
void DisclosedWriter::write_interests() {
    const bool exists = std::ranges::find(data_.bases, "GDPR-6-1-f", &TiltBasis::reference) != data_.bases.end();
    tilt_.open("legitimateInterests", '[');
    if (data_.bases.empty()) tilt_.unknown();
    if (exists) {
        tilt_.open("", '{');
        tilt_.truth("exists", true);
        tilt_.text_or_unknown("reasoning", facts_.sentences(data_.interests));
        if (!data_.interests.empty()) tilt_.rests_on(data_.interests.front()->sentence);
        tilt_.close();
    }
    tilt_.close();
}

void DisclosedWriter::write_recipients() {
    const bool none = data_.recipients.empty();
    tilt_.open("recipients", '[');
    if (none && data_.recipient_denials.empty()) tilt_.unknown();
    if (none && !data_.recipient_denials.empty()) tilt_.rests_on(data_.recipient_denials.front()->sentence);
    for (const TiltRecipient& recipient : taken(data_.recipients)) write_recipient(recipient);
    tilt_.close();
    tilt_.left_out(left_out(data_.recipients));
}

/// One without a name has a category alone: what the notice says of it.
void DisclosedWriter::write_recipient(const TiltRecipient& recipient) {
    const bool named = recipient.named != nullptr;
    tilt_.open("", '{');
    tilt_.rests_on(named ? recipient.named->span : recipient.place);
    if (named) tilt_.text("name", recipient.name);
    tilt_.text("category", named ? facts_.value_title(*recipient.named) : facts_.words(recipient.place));
    if (named) tilt_.text("x-description", facts_.words(recipient.place));
    tilt_.close();
}

/// No fact tells by what data must be given; the notice's words do.
void DisclosedWriter::write_provision() {
    tilt_.open("nonDisclosure", '{');
    for (const std::string_view key : {"legalRequirement", "contractualRegulation", "obligationToProvide"}) {
        tilt_.truth(key, false);
        tilt_.unknown();
    }
    tilt_.text_or_unknown("consequences", data_.consequences);
    tilt_.rests_on(data_.consequences_place);
    tilt_.close();
}

void DisclosedWriter::write_category(const TiltCategory& category, std::size_t index) {
    tilt_.open("", '{');
    tilt_.text("_id", "data-" + std::to_string(index + 1));
    tilt_.text_or_unknown("category", category.name);
    tilt_.rests_on(category.place);
    tilt_.text("x-scope", "notice");
    write_purposes();
    write_bases();
    write_interests();
    write_recipients();
    write_tilt_storage(facts_, category.periods, tilt_);
    write_provision();
    tilt_.close();
}

void DisclosedWriter::write() {
    tilt_.open("dataDisclosed", '[');
    if (data_.categories.empty()) tilt_.unknown();
    for (std::size_t i = 0; i < taken(data_.categories).size(); ++i) write_category(data_.categories[i], i);
    tilt_.close();
    tilt_.left_out(left_out(data_.categories));
}

}  // namespace

void write_tilt_data(const TiltFacts& facts, TiltWriter& tilt) {
    DisclosedWriter(facts, tilt).write();
}

}  // namespace selostelint
