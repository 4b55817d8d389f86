#include "report/version.h"

#ifndef SELOSTELINT_VERSION
#define SELOSTELINT_VERSION "0.1.0"
#endif

namespace selostelint {

std::string_view program_version() {
    return SELOSTELINT_VERSION;
}

std::string_view program_address() {
    return "https://example.org/selostelint";
}

}  // namespace selostelint
