#include "cli/program.h"

#include <fmt/format.h>

#include <exception>
#include <ostream>

#include "cli/commands.h"
#include "cli/configuration.h"
#include "cli/engine.h"
#include "report/version.h"

namespace selostelint {

namespace {

constexpr int failure_code = 2;

int dispatch(const Arguments& arguments, const Environment& environment) {
    switch (arguments.command) {
        case Command::check: return check(arguments, environment);
        case Command::compare: return compare(arguments, environment);
        case Command::explain: return explain(arguments, environment);
        case Command::rules: return list_rules(arguments, environment);
        case Command::show: return show(arguments, environment);
        case Command::init: return init(arguments, environment);
        case Command::help: environment.out << help_text().in(arguments.language) << std::flush; return 0;
        case Command::version:
            environment.out << fmt::format("selostelint {}\n", program_version()) << std::flush;
            return 0;
    }
    return failure_code;
}

bool is_configured(Command command) {
    switch (command) {
        case Command::check:
        case Command::compare:
        case Command::explain:
        case Command::rules:
        case Command::show: return true;
        case Command::init:
        case Command::help:
        case Command::version: return false;
    }
    return false;
}

int run_command(Arguments arguments, const Environment& environment) {
    std::vector<Error> errors;
    if (is_configured(arguments.command)) configure(environment, arguments, errors);
    return errors.empty() ? dispatch(arguments, environment) : refuse(errors, arguments, environment);
}

}  // namespace

int refuse(const std::vector<Error>& errors, const Arguments& arguments, const Environment& environment) {
    for (const Error& error : errors) environment.err << error_line(error, arguments.language);
    return failure_code;
}

bool wants_colour(const Arguments& arguments, const Environment& environment) {
    if (arguments.colour != When::automatic) return arguments.colour == When::always;
    const auto value = [&](const char* name) {
        const auto found = environment.variables.find(name);
        return found == environment.variables.end() ? std::string() : found->second;
    };
    // https://no-color.org: any value but the empty one.
    return environment.out_is_terminal && value("NO_COLOR").empty() && value("TERM") != "dumb";
}

int run_program(const Environment& environment) {
    try {
        const Result<Arguments> arguments = parse_arguments(environment.arguments);
        if (arguments) return run_command(arguments.value(), environment);
        environment.err << error_line(arguments.error(), language_of(environment.arguments));
    } catch (const std::exception& fault) {
        environment.err << "selostelint: ohjelmavirhe (internal error): " << fault.what() << "\n";
    }
    return failure_code;
}

}  // namespace selostelint
