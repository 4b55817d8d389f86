#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "fact/context.h"

namespace selostelint {

/// Code that yields a kind of fact which cues cannot describe. It may read the facts found so far.
using FactRecogniser = void (*)(const FactContext& context, FactKind kind, std::vector<Fact>& facts);

/// Mentions of statutes, mechanisms, authorities and contact details, by number and name.
void recognise_law_mentions(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Dates that the notice gives of itself ("Laadittu 1.2.2020", "Päivitetty: …").
void recognise_document_dates(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// The newest of the notice's own dates when it is before the day from which the law entry "gdpr" stands.
void recognise_date_before_gdpr(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// A Y-tunnus whose check digit is wrong.
void recognise_invalid_business_ids(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// A henkilötunnus that belongs to a person.
void recognise_published_identity_codes(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Two controllers, or two business ids of one controller.
void recognise_controller_conflicts(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Labels of fields with nothing behind them.
void recognise_empty_fields(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// The notice is not written in Finnish.
void recognise_foreign_language(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// The text is no privacy notice.
void recognise_other_text(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Transfers outside the EU and the EEA are denied, and yet one is told of.
void recognise_transfer_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Disclosure is denied, and yet one is told of.
void recognise_disclosure_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Processing of the henkilötunnus is denied, and yet it is among the data.
void recognise_identity_code_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// An update before the drawing up, or a date that no calendar has.
void recognise_date_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// More than three sentences in another language, but no translation of the notice.
void recognise_foreign_passages(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Two or more required items that are told of with hedges only.
void recognise_hedged_statements(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Sentences so long, and words so long in them, that the text is hard to read; at the longest sentence, its value
/// the mean number of words in a sentence.
void recognise_hard_reading(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Links that lead nowhere.
void recognise_dead_links(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Names and contact details beside what the cues and bodies of a kind found; what has neither is dropped.
void recognise_contact_people(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// The controller with what stands beside its name, and whether it is an authority.
void recognise_controller_details(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// How long data are kept, as values, for each statement of the facts "retention".
void recognise_retention_periods(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// For which purpose each basis is named.
void recognise_basis_purposes(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Organisations that the facts "recipients" tell of by name.
void recognise_named_recipients(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Of what stands under the headings of the register's name only what may be a name.
void recognise_register_names(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Which right a request is about, where it stands under the heading of one.
void recognise_request_rights(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// A legal obligation that is named in the table's row in which the henkilötunnus stands.
void recognise_row_grounds(const FactContext& context, FactKind kind, std::vector<Fact>& facts);
/// Of what the cues take for versions the numbers, dates left out.
void recognise_versions(const FactContext& context, FactKind kind, std::vector<Fact>& facts);

struct NamedRecogniser {
    std::string_view name;  ///< as facts/*.toml write it
    FactRecogniser recognise;
};

/// In the order in which they run: a later one may read what an earlier one found.
constexpr std::array<NamedRecogniser, 26> fact_recognisers = {{
    {"law_mentions", recognise_law_mentions},
    {"document_dates", recognise_document_dates},
    {"date_before_gdpr", recognise_date_before_gdpr},
    {"invalid_business_ids", recognise_invalid_business_ids},
    {"published_identity_codes", recognise_published_identity_codes},
    {"controller_conflicts", recognise_controller_conflicts},
    {"empty_fields", recognise_empty_fields},
    {"foreign_language", recognise_foreign_language},
    {"other_text", recognise_other_text},
    {"transfer_contradictions", recognise_transfer_contradictions},
    {"disclosure_contradictions", recognise_disclosure_contradictions},
    {"identity_code_contradictions", recognise_identity_code_contradictions},
    {"date_contradictions", recognise_date_contradictions},
    {"foreign_passages", recognise_foreign_passages},
    {"hedged_statements", recognise_hedged_statements},
    {"hard_reading", recognise_hard_reading},
    {"dead_links", recognise_dead_links},
    {"contact_people", recognise_contact_people},
    {"controller_details", recognise_controller_details},
    {"retention_periods", recognise_retention_periods},
    {"basis_purposes", recognise_basis_purposes},
    {"named_recipients", recognise_named_recipients},
    {"register_names", recognise_register_names},
    {"request_rights", recognise_request_rights},
    {"row_grounds", recognise_row_grounds},
    {"versions", recognise_versions},
}};

}  // namespace selostelint
