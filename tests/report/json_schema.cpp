#include "report/json_schema.h"

#include <algorithm>
#include <regex>
#include <set>

#include "base/utf8.h"
#include "engine.h"

namespace selostelint::test {

namespace {

using nlohmann::json;

class Validator {
public:
    explicit Validator(const json& root) : root_(root) {}

    void check(const json& schema, const json& value, const std::string& path) {
        for (const auto& [keyword, asked] : schema.items()) keyword_holds(keyword, asked, value, path);
        if (value.is_object()) check_object(schema, value, path);
        if (value.is_array() && schema.contains("items")) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                check(schema["items"], value[i], path + "/" + std::to_string(i));
            }
        }
    }
    std::vector<std::string> faults;

private:
    void fault(const std::string& path, const std::string& what) { faults.push_back(path + ": " + what); }

    static bool has_type(const json& value, const std::string& type) {
        if (type == "integer") return value.is_number_integer();
        if (type == "number") return value.is_number();
        return type == value.type_name();
    }

    void check_object(const json& schema, const json& value, const std::string& path) {
        const json known = schema.value("properties", json::object());
        for (const auto& [name, member] : value.items()) {
            if (known.contains(name)) {
                check(known[name], member, path + "/" + name);
            } else if (schema.contains("additionalProperties") && schema["additionalProperties"].is_object()) {
                check(schema["additionalProperties"], member, path + "/" + name);
            }
        }
        for (const auto& name : schema.value("required", json::array())) {
            if (!value.contains(name.get<std::string>())) fault(path, "lacks " + name.get<std::string>());
        }
    }

    bool fits(const json& schema, const json& value) const {
        Validator alone(root_);
        alone.check(schema, value, "");
        return alone.faults.empty();
    }

    void keyword_holds(const std::string& keyword, const json& asked, const json& value, const std::string& path) {
        static const std::set<std::string> elsewhere = {"$schema",     "$id",      "$defs",      "title",
                                                        "description", "required", "properties", "additionalProperties",
                                                        "items"};
        if (elsewhere.count(keyword) > 0) return;
        if (keyword == "$ref")
            return check(root_.at(json::json_pointer(asked.get<std::string>().substr(1))), value, path);
        if (!holds(keyword, asked, value))
            fault(path, keyword + " " + asked.dump() + " against " + value.dump().substr(0, 80));
    }

    bool holds(const std::string& keyword, const json& asked, const json& value) const {
        if (keyword == "type") {
            const json types = asked.is_array() ? asked : json::array({asked});
            return std::any_of(types.begin(), types.end(), [&](const json& type) { return has_type(value, type); });
        }
        if (keyword == "const") return value == asked;
        if (keyword == "enum") return std::find(asked.begin(), asked.end(), value) != asked.end();
        if (keyword == "anyOf") {
            return std::any_of(asked.begin(), asked.end(), [&](const json& option) { return fits(option, value); });
        }
        if (keyword == "minimum") return !value.is_number() || value >= asked;
        if (!value.is_string()) return keyword == "minLength" || keyword == "maxLength" || keyword == "pattern";
        const std::string text = value.get<std::string>();
        if (keyword == "minLength") return count_code_points(text) >= asked.get<std::size_t>();
        if (keyword == "maxLength") return count_code_points(text) <= asked.get<std::size_t>();
        return keyword == "pattern" && std::regex_search(text, std::regex(asked.get<std::string>()));
    }

    const json& root_;
};

}  // namespace

std::vector<std::string> schema_faults(const json& schema, const json& value) {
    Validator validator(schema);
    validator.check(schema, value, "");
    return validator.faults;
}

const json& report_schema() {
    static const json schema = json::parse(repository_file("docs/report.schema.json"));
    return schema;
}

}  // namespace selostelint::test
