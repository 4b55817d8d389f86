#pragma once

#include "fact/context.h"

namespace selostelint {

/// The words that say from what a period runs, in the same sentence: "tilikauden päättymisestä" of "kuusi vuotta
/// tilikauden päättymisestä", "asiakassuhteen päätyttyä" of "asiakassuhteen päätyttyä vuoden ajan", "siitä, kun
/// laina on maksettu". Empty when none are said. A place ("poistetaan vuoden kuluttua järjestelmästä") is no event.
/// `duration` is one of the context's entities.
Span starting_event(const FactContext& context, const EntityMention& duration);

/// The words before the period that say while what the data are kept besides: "jäsenyyden ajan" of "jäsenyyden ajan ja
/// kaksi vuotta sen jälkeen". Empty when none are said.
Span preceding_time(const FactContext& context, const EntityMention& duration);

}  // namespace selostelint
