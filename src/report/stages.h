#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "check/judgement.h"
#include "language/lexicon.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// A step of the pipeline whose outcome can be looked at.
enum class Stage : std::uint8_t { blocks, tokens, sections, facts, verdicts, findings };

/// All names of stages for `show --stage`, in the order of the pipeline.
std::span<const std::string> stage_names();

/// The stage of that name, if there is one.
std::optional<Stage> stage_named(std::string_view name);

/// What the dumps need besides the judgement.
struct StageContext {
    const Rulebook& rulebook;
    const Lexicon* lexicon = nullptr;  ///< needed for Stage::tokens alone
};

/// One stage as text for people and for the test cases: one item a line, each ending in '\n', fields set
/// apart by one blank, texts last, in double quotes, on one line and whole. Identity codes are masked.
/// Places are line:column of the original file, page/line:column where it has pages.
///
///     blocks     LINE:COLUMN KIND[ LEVEL][ ROLE][ continues][ numbered][ table=T,ROW,COLUMN] "text"[ emphasis="…"]
///     tokens     LINE:COLUMN KIND "surface" lemma|lemma …; a line `sentence` before those of each sentence
///     sections   LINE KIND+KIND EVIDENCE "heading" LINE-LINE of the body; "-" in place of what is not there
///     facts      LINE:COLUMN NAME[=VALUE] CERTAINTY POLARITY[ historical][ law=ID][ provision=P][ DETAIL="…"]…[ text="…"]
///                "words"
///     verdicts   RULE NAME OUTCOME[ LINE:COLUMN "evidence"]…
///     findings   LINE:COLUMN SEVERITY RULE NAME ["words" | @section | @document][ suppressed]
std::string dump_stage(Stage stage, const Judgement& judgement, const StageContext& context);

}  // namespace selostelint
