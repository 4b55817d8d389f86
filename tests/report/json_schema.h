#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace selostelint::test {

/// What of a value breaks a schema, each fault as "/path: what". Knows the part of JSON Schema 2020-12 that
/// docs/report.schema.json uses: type, const, enum, required, properties, additionalProperties, items, anyOf,
/// $ref to #/…, minimum, minLength, maxLength, pattern. Another keyword is itself a fault.
std::vector<std::string> schema_faults(const nlohmann::json& schema, const nlohmann::json& value);

/// docs/report.schema.json, parsed.
const nlohmann::json& report_schema();

}  // namespace selostelint::test
