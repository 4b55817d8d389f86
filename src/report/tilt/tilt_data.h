#pragma once

#include <string>
#include <vector>

#include "report/tilt/tilt_facts.h"

namespace selostelint {

/// A kind of data and the storage periods that are said of it; "" and all periods where no kind is named.
struct TiltCategory {
    std::string name;
    Span place;
    std::vector<const Fact*> periods;
};

/// A recipient: one with a name, or what a sentence or an item of a list says of some.
struct TiltRecipient {
    Span place;                   ///< the sentence or item
    const Fact* named = nullptr;  ///< the fact that names it
    std::string name;
};

/// A point of Article 6(1) or a statute, in TILT's form: "GDPR-6-1-f", "LAKI-1336-1997".
struct TiltBasis {
    std::string reference;
    const Fact* fact;
};

/// What a notice says of its data. Little of it is said of one kind of data alone, but TILT has it with each kind.
struct TiltData {
    std::vector<TiltCategory> categories;
    std::vector<Span> purposes;
    std::vector<TiltBasis> bases;
    std::vector<TiltRecipient> recipients;       ///< those with a name, each once, then the others
    std::vector<const Fact*> recipient_denials;  ///< that there are none
    std::vector<const Fact*> interests;          ///< which interests are meant, where one is a basis
    std::string consequences;                    ///< whether data must be given, and what follows if they are not
    Span consequences_place;
};

TiltData read_tilt_data(const TiltFacts& facts);

}  // namespace selostelint
