#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "report/notice_view.h"

namespace selostelint {

/// What a text in that language (ISO 639-1) is called: "ruotsinkielinen", "in Swedish". Languages that
/// notices in Finland are seldom written in are "muunkielinen", "in another language".
Text written_in(std::string_view language);

/// Which parts of the file were not judged, one line for each language: "Ruotsinkielistä osaa (rivit 80–140) ei
/// tarkastettu." Empty when all of it is in Finnish.
std::string translations_text(const Judgement& judgement, const NoticeView& view, Language language);

}  // namespace selostelint
