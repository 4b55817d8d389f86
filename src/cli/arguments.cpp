#include "cli/arguments.h"

#include <fmt/format.h>

#include <boost/program_options.hpp>

#include "base/nearest.h"

namespace selostelint {

namespace {

namespace po = boost::program_options;
using Strings = std::vector<std::string>;

po::options_description described() {
    po::options_description all;
    auto add = all.add_options();
    for (const char* name :
         {"help,h", "version,V", "force-exclude", "quiet,q", "statistics", "requirements", "no-suppress"}) {
        add(name, "");
    }
    for (const char* name : {"format,f", "stdin-filename", "from", "stage", "lang", "color", "as-of", "fail-on",
                             "jobs,j", "role", "config", "baseline"}) {
        add(name, po::value<std::string>(), "");
    }
    for (const char* name : {"report", "select", "ignore", "exclude", "rules", "files-from", "operand"}) {
        add(name, po::value<Strings>(), "");
    }
    return all;
}

Error usage(std::string fi, std::string en) {
    return {"", 0, 0, {std::move(fi), std::move(en)}};
}

/// "--format" for the name that the library gives: with, without or with one hyphen.
std::string with_hyphens(const std::string& name) {
    const std::size_t letters = name.find_first_not_of('-');
    if (letters == std::string::npos) return name;
    if (letters > 0) return name;
    return (name.size() == 1 ? "-" : "--") + name;
}

Error unknown_option(const std::string& given) {
    const std::string name = with_hyphens(given.substr(0, given.find('=')));
    const Text hint = did_you_mean(name, option_names());
    return usage(fmt::format("tuntematon valitsin {}{}", name, hint.fi),
                 fmt::format("unknown option {}{}", name, hint.en));
}

Error bad_value(const std::string& option, const std::string& value, const Strings& allowed) {
    const std::string list = fmt::format("{}", fmt::join(allowed, ", "));
    const Text hint = did_you_mean(value, allowed);
    return usage(fmt::format("valitsimen --{} arvo ”{}” ei kelpaa{} Mahdolliset: {}.", option, value,
                             hint.fi.empty() ? "." : hint.fi, list),
                 fmt::format("option --{} does not take “{}”{} Possible: {}.", option, value,
                             hint.en.empty() ? "." : hint.en, list));
}

/// What the library said, in words of our own.
Error library_error(const po::error& error) {
    if (const auto* unknown = dynamic_cast<const po::unknown_option*>(&error)) {
        return unknown_option(unknown->get_option_name());
    }
    if (const auto* syntax = dynamic_cast<const po::invalid_command_line_syntax*>(&error)) {
        const std::string name = with_hyphens(syntax->get_option_name());
        if (syntax->kind() == po::invalid_command_line_syntax::extra_parameter) {
            return usage(fmt::format("valitsin {} ei ota arvoa", name), fmt::format("option {} takes no value", name));
        }
        return usage(fmt::format("valitsimelta {} puuttuu arvo", name), fmt::format("option {} needs a value", name));
    }
    if (const auto* twice = dynamic_cast<const po::multiple_occurrences*>(&error)) {
        const std::string name = with_hyphens(twice->get_option_name());
        return usage(fmt::format("valitsin {} on annettu kahdesti", name),
                     fmt::format("option {} is given twice", name));
    }
    return usage(fmt::format("komentoriviä ei voi tulkita: {}", error.what()),
                 fmt::format("the command line cannot be read: {}", error.what()));
}

Strings list_of(const po::variables_map& values, const char* name) {
    return values.count(name) > 0 ? values[name].as<Strings>() : Strings{};
}

std::string value_of(const po::variables_map& values, const char* name) {
    return values.count(name) > 0 ? values[name].as<std::string>() : std::string();
}

/// "REQ110,OUT" → two; blanks around and empty pieces are dropped.
Strings split_commas(const Strings& lists) {
    Strings pieces;
    for (const std::string& list : lists) {
        std::string piece;
        for (const char c : list + ",") {
            if (c != ',') {
                if (c != ' ') piece += c;
            } else if (!piece.empty()) {
                pieces.push_back(std::move(piece));
                piece.clear();
            }
        }
    }
    return pieces;
}

template <class Value>
struct Choice {
    const char* name;
    Value value;
};

/// Sets `target` to the choice of that name; an absent option leaves it as it is.
template <class Value, std::size_t N>
std::optional<Error> choose(const po::variables_map& values, const char* option, const Choice<Value> (&choices)[N],
                            Value& target) {
    if (values.count(option) == 0) return std::nullopt;
    const std::string given = value_of(values, option);
    Strings names;
    for (const Choice<Value>& choice : choices) {
        if (given == choice.name) {
            target = choice.value;
            return std::nullopt;
        }
        names.emplace_back(choice.name);
    }
    return bad_value(option, given, names);
}

std::optional<Error> read_choices(const po::variables_map& values, Arguments& arguments) {
    static constexpr Choice<Language> languages[] = {{"fi", Language::fi}, {"en", Language::en}};
    static constexpr Choice<When> times[] = {
        {"auto", When::automatic}, {"always", When::always}, {"never", When::never}};
    static constexpr Choice<std::optional<Severity>> severities[] = {
        {"error", Severity::error}, {"warning", Severity::warning}, {"info", Severity::info}, {"never", std::nullopt}};
    if (auto error = choose(values, "lang", languages, arguments.language)) return error;
    if (auto error = choose(values, "color", times, arguments.colour)) return error;
    return choose(values, "fail-on", severities, arguments.fail_on);
}

std::optional<Error> read_jobs(const po::variables_map& values, Arguments& arguments) {
    const std::string given = value_of(values, "jobs");
    if (values.count("jobs") == 0) return std::nullopt;
    const bool digits =
        !given.empty() && given.size() <= 4 && given.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || std::stoul(given) == 0) {
        return usage(fmt::format("valitsimen --jobs arvo ”{}” ei kelpaa. Anna säikeiden määrä, esimerkiksi 2.", given),
                     fmt::format("option --jobs does not take “{}”. Give a number of threads, such as 2.", given));
    }
    arguments.jobs = static_cast<unsigned>(std::stoul(given));
    return std::nullopt;
}

std::optional<Error> read_date(const po::variables_map& values, Arguments& arguments) {
    if (values.count("as-of") == 0) return std::nullopt;
    arguments.as_of = parse_iso_date(value_of(values, "as-of"));
    if (arguments.as_of) return std::nullopt;
    const std::string given = value_of(values, "as-of");
    return usage(fmt::format("valitsimen --as-of arvo ”{}” ei ole päivä. Anna se muodossa 2026-11-22.", given),
                 fmt::format("option --as-of does not take “{}”. Give a day in the form 2026-11-22.", given));
}

std::optional<Error> read_reports(const po::variables_map& values, Arguments& arguments) {
    for (const std::string& given : list_of(values, "report")) {
        const std::size_t equals = given.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == given.size()) {
            return usage(
                fmt::format("valitsimen --report arvo ”{}” ei kelpaa. Anna muoto ja tiedosto: json=raportti.json",
                            given),
                fmt::format("option --report does not take “{}”. Give format and file: json=report.json", given));
        }
        arguments.reports.emplace_back(given.substr(0, equals), given.substr(equals + 1));
    }
    return std::nullopt;
}

void read_command(const po::variables_map& values, Arguments& arguments) {
    arguments.operands = list_of(values, "operand");
    static constexpr Choice<Command> commands[] = {{"check", Command::check},     {"compare", Command::compare},
                                                   {"explain", Command::explain}, {"rules", Command::rules},
                                                   {"show", Command::show},       {"init", Command::init}};
    for (const auto& [name, command] : commands) {
        if (arguments.operands.empty() || arguments.operands.front() != name) continue;
        arguments.command = command;
        arguments.command_named = true;
        arguments.operands.erase(arguments.operands.begin());
        break;
    }
    if (values.count("version") > 0) arguments.command = Command::version;
    if (values.count("help") > 0) arguments.command = Command::help;
}

Result<Arguments> interpret(const po::variables_map& values) {
    Arguments arguments;
    if (auto error = read_choices(values, arguments)) return *error;
    if (auto error = read_jobs(values, arguments)) return *error;
    if (auto error = read_date(values, arguments)) return *error;
    if (auto error = read_reports(values, arguments)) return *error;
    read_command(values, arguments);
    arguments.format = value_of(values, "format");
    arguments.stdin_filename = value_of(values, "stdin-filename");
    arguments.from = value_of(values, "from");
    arguments.config = value_of(values, "config");
    arguments.baseline = value_of(values, "baseline");
    arguments.suppress = values.count("no-suppress") == 0;
    if (values.count("role") > 0) arguments.roles.push_back({value_of(values, "role"), {}, {}, {}});
    for (const auto& [name, value] : values) arguments.given.insert(name);
    if (values.count("stage") > 0) arguments.stage = value_of(values, "stage");
    arguments.select = split_commas(list_of(values, "select"));
    arguments.ignore = split_commas(list_of(values, "ignore"));
    arguments.exclude = list_of(values, "exclude");
    arguments.rules = list_of(values, "rules");
    arguments.files_from = list_of(values, "files-from");
    arguments.force_exclude = values.count("force-exclude") > 0;
    arguments.quiet = values.count("quiet") > 0;
    arguments.statistics = values.count("statistics") > 0;
    arguments.requirements = values.count("requirements") > 0;
    return arguments;
}

}  // namespace

Result<Arguments> parse_arguments(const std::vector<std::string>& arguments) {
    try {
        const po::options_description options = described();
        po::positional_options_description operands;
        operands.add("operand", -1);
        // Abbreviated options would change their meaning when an option is added.
        const int style = po::command_line_style::default_style & ~po::command_line_style::allow_guessing;
        po::variables_map values;
        po::store(po::command_line_parser(arguments).options(options).positional(operands).style(style).run(), values);
        return interpret(values);
    } catch (const po::error& error) {
        return library_error(error);
    }
}

std::vector<std::string> option_names() {
    std::vector<std::string> names;
    const po::options_description options = described();
    for (const auto& option : options.options()) {
        if (option->long_name() != "operand") names.push_back("--" + option->long_name());
    }
    return names;
}

std::vector<std::string> command_names() {
    return {"check", "compare", "explain", "rules", "show", "init"};
}

}  // namespace selostelint
