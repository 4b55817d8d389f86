#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "read/office/office_package.h"

namespace selostelint {

/// A relationship of a part (ISO/IEC 29500-2, 9.3).
struct Relationship {
    std::string type;  ///< the last word of its address: "styles", "header"; the same in transitional and strict files
    std::string part;  ///< the name of the part that it leads to, without a slash at its beginning; else empty
    std::string address;  ///< where it leads out of the package; else empty
};

/// Relationships by id.
using Relationships = std::map<std::string, Relationship, std::less<>>;

/// The relationships of a part; of the package itself when `part` is empty.
Result<Relationships> relationships_of(OfficePackage& package, const std::string& part);

/// The part to which the first relationship of a type leads; empty when there is none.
std::string part_of_type(const Relationships& relationships, std::string_view type);

/// The part that holds the text of a Word document. Error when the package holds none, which says what it is.
Result<std::string> main_part_of(OfficePackage& package, const Relationships& of_package);

}  // namespace selostelint
