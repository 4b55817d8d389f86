#pragma once

#include <string>

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

/// Whether a rule watches a requirement; the status of one that none does is that nobody looked for it.
bool is_watched(const Rulebook& rulebook, RequirementId id);

/// "täyttyy", "puuttuu" …
std::string status_word(RequirementStatus status, Language language);

/// "rivi 12: ”säilytetään”"
std::string quoted_place(Span words, const NoticeView& view, Language language);

/// "rivi 20: ”säilytetään lukitussa” – Tässä kerrotaan, missä …"
std::string nearest_miss_text(const NearestMiss& miss, const NoticeView& view, Language language);

}  // namespace selostelint
