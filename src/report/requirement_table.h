#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "check/judgement.h"
#include "report/notice_view.h"
#include "report/reporter.h"

namespace selostelint {

/// What articles 13 and 14 of the GDPR require, as a checklist for people: each requirement that a rule watches
/// with its status, the first words that it rests on with their line, for what is missing the sections where it
/// was looked for and its nearest miss, and for what is not applicable or undecided the reason.
///
///     ✗ puuttuu        Säilytysaika (13 artiklan 2 kohdan a alakohta)
///         etsitty: koko seloste, erityisesti Henkilötietoryhmät (rivi 12); omaa kohtaa ei ole: Säilytysaika
///         lähin kohta: rivi 20: ”säilytetään lukitussa” – Tässä kerrotaan, missä ja miten aineistoa säilytetään, …
///
/// "" for what was not judged, being no Finnish notice.
std::string requirement_table(const Judgement& judgement, const NoticeView& view, const ReportOptions& options);

/// "rivi 12: ”säilytetään”"
std::string quoted_place(Span words, const NoticeView& view, Language language);

/// "rivi 20: ”säilytetään lukitussa” – Tässä kerrotaan, missä …"
std::string nearest_miss_text(const NearestMiss& miss, const NoticeView& view, Language language);

/// "täyttyy", "puuttuu" …; "met", "missing" …
std::string_view status_word(RequirementStatus status, Language language);

/// Whether a rule watches that requirement: else it has a status that nobody looked for.
bool is_watched_requirement(RequirementId id, const Rulebook& rulebook);
/// The indices of those requirements, in the rulebook's order.
std::vector<std::size_t> watched_requirements(const Rulebook& rulebook);

/// What the controller is and how that is known: "viranomainen (päätelty)"; "" when it is not known.
std::string role_words(const Judgement& judgement, const ReportOptions& options);

}  // namespace selostelint
