#include "cli/configuration.h"

#include <optional>

#include "rulebook/toml_reader.h"

namespace selostelint {

namespace {

constexpr std::uint64_t most_bytes = 1 << 20;

/// "a/b" of "a/b/selostelint.toml"; "" for a file in the current folder.
std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return {};
    return path.substr(0, slash == 0 ? 1 : slash);
}

/// The nearest file in the current folder or above it; "" when there is none.
std::string find_file(const Environment& environment) {
    const auto is_file = [&](const std::string& path) { return environment.files.kind(path) == FileKind::file; };
    if (is_file(configuration_name)) return configuration_name;
    for (std::string folder = folder_of(environment.folder); !folder.empty(); folder = folder_of(folder)) {
        const bool top = folder == "/";
        std::string path = folder + (top ? "" : "/") + configuration_name;
        if (is_file(path)) return path;
        if (top) break;
    }
    return {};
}

std::vector<std::string> texts(TableReader& reader, std::string_view key) {
    std::vector<std::string> result;
    for (const PlacedText& text : reader.texts(key)) result.emplace_back(text.text);
    return result;
}

/// Reads the file into arguments, each key only where the command line has not given the option of that name.
class ConfigurationReader {
public:
    ConfigurationReader(const TomlNode& root, std::string path, FileFaults& faults, Arguments& arguments)
        : reader_(root, faults), path_(std::move(path)), arguments_(arguments) {}

    void read() {
        read_choices();
        list("select", "select", arguments_.select);
        list("ignore", "ignore", arguments_.ignore);
        const bool excluded = list("exclude", "exclude", arguments_.exclude);
        if (excluded) arguments_.exclude_base = folder_of(path_);
        if (list("rules", "rules", arguments_.rules)) {
            for (std::string& folder : arguments_.rules) folder = below(folder);
        }
        const std::string baseline(reader_.text("baseline", Need::optional));
        if (!baseline.empty() && !arguments_.is_given("baseline")) arguments_.baseline = below(baseline);
        read_roles();
        read_suppressions();
        reader_.refuse_unknown_keys();
    }

private:
    void read_choices() {
        if (const auto language = reader_.choice("lang", {"fi", "en"}); language && !arguments_.is_given("lang")) {
            arguments_.language = *language == 0 ? Language::fi : Language::en;
        }
        const auto threshold = reader_.choice("fail_on", {"info", "warning", "error", "never"});
        if (!threshold || arguments_.is_given("fail-on")) return;
        arguments_.fail_on = static_cast<Severity>(*threshold);
        if (*threshold == 3) arguments_.fail_on = std::nullopt;
    }

    /// Whether the file's list counts.
    bool list(std::string_view key, const char* option, std::vector<std::string>& target) {
        std::vector<std::string> given = texts(reader_, key);
        if (!reader_.has(key) || arguments_.is_given(option)) return false;
        target = std::move(given);
        return true;
    }

    void read_roles() {
        std::vector<RoleWish> wishes;
        for (const TomlNode* node : reader_.tables("notice")) {
            TableReader notice(*node, reader_.faults());
            RoleWish wish;
            for (const PlacedText& path : notice.texts("paths", Need::required)) wish.paths.emplace_back(path.text);
            read_role(notice, Need::required, wish);
            notice.refuse_unknown_keys();
            wishes.push_back(std::move(wish));
        }
        RoleWish everywhere;
        read_role(reader_, Need::optional, everywhere);
        if (!everywhere.role.empty()) wishes.push_back(std::move(everywhere));
        if (!arguments_.is_given("role")) arguments_.roles = std::move(wishes);
    }

    void read_suppressions() {
        for (const TomlNode* node : reader_.tables("suppress")) {
            TableReader table(*node, reader_.faults());
            SuppressionWish wish;
            wish.rule = table.text("rule", Need::required);
            wish.path = table.text("path", Need::optional);
            wish.fingerprint = table.text("fingerprint", Need::optional);
            wish.reason = table.text("reason", Need::required);
            wish.until = table.date("until");
            wish.folder = folder_of(path_);
            wish.origin = {path_, table.place_of("rule").line, table.place_of("rule").column, {}};
            table.refuse_unknown_keys();
            arguments_.suppressions.push_back(std::move(wish));
        }
    }

    void read_role(TableReader& reader, Need need, RoleWish& wish) const {
        wish.role = reader.text("role", need);
        wish.folder = folder_of(path_);
        const TomlPlace place = reader.place_of("role");
        wish.origin = {path_, place.line, place.column, {}};
    }

    std::string below(const std::string& folder) const {
        const std::string own = folder_of(path_);
        if (own.empty() || folder.front() == '/') return folder;
        return own + (own.back() == '/' ? "" : "/") + folder;
    }

    TableReader reader_;
    std::string path_;
    Arguments& arguments_;
};

}  // namespace

void configure(const Environment& environment, Arguments& arguments, std::vector<Error>& errors) {
    const std::string path = arguments.config.empty() ? find_file(environment) : arguments.config;
    if (path.empty()) return;
    const Result<std::string> bytes = environment.files.read(path, most_bytes);
    if (!bytes) {
        errors.push_back(bytes.error());
        return;
    }
    FileFaults faults(path);
    const TomlFile toml = read_toml(bytes.value(), faults);
    if (toml.parsed) ConfigurationReader(toml.root, path, faults, arguments).read();
    faults.move_to(errors);
}

}  // namespace selostelint
