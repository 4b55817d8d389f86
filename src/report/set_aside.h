#pragma once

#include <string>

#include "check/judgement.h"
#include "report/notice_view.h"
#include "report/summary.h"

namespace selostelint {

// Findings that are kept but do not count: suppressed ones and those that the baseline has.

/// Why a finding does not count: "vaimennettu: Yhteystieto on tarkistettu (30.6.2027 asti)", "vertailutasossa"; "" for
/// one that counts.
std::string set_aside_text(const Finding& finding, const NoticeView& view, Language language);

/// "Lisäksi: 2 vaimennettua havaintoa, 12 vertailutason havaintoa."; "" when there are none.
std::string set_aside_counts(const Summary& summary, Language language);

}  // namespace selostelint
