# Writes all rule data as one C++ source:
#   cmake -DRULES=<folder> -DOUTPUT=<file.cpp> -P embed_rules.cmake
# Defines selostelint::embedded_rules() of src/rulebook/load.h, files in the order of their paths.

# Pieces stay below what any compiler takes as one literal; cut at line ends, lest a letter be torn apart.
set(longest 15000)
set(delimiter "rule_data")

function(to_literals text result)
    set(literals "")
    string(LENGTH "${text}" rest)
    while(rest GREATER longest)
        string(SUBSTRING "${text}" 0 ${longest} piece)
        string(FIND "${piece}" "\n" cut REVERSE)
        if(cut EQUAL -1)
            break()
        endif()
        math(EXPR cut "${cut} + 1")
        string(SUBSTRING "${text}" 0 ${cut} piece)
        string(SUBSTRING "${text}" ${cut} -1 text)
        string(APPEND literals "R\"${delimiter}(${piece})${delimiter}\"\n")
        string(LENGTH "${text}" rest)
    endwhile()
    set(${result} "${literals}R\"${delimiter}(${text})${delimiter}\"sv" PARENT_SCOPE)
endfunction()

get_filename_component(RULES "${RULES}" ABSOLUTE)
file(GLOB_RECURSE paths RELATIVE "${RULES}" "${RULES}/*.toml")
list(SORT paths COMPARE STRING CASE SENSITIVE)

set(entries "")
foreach(path IN LISTS paths)
    file(READ "${RULES}/${path}" text)
    to_literals("${text}" literals)
    file(SHA256 "${RULES}/${path}" digest)
    string(APPEND entries "        {.path = \"${path}\", .toml = ${literals}, .digest = \"${digest}\"},\n")
endforeach()

file(WRITE "${OUTPUT}" "// Made from rules/ by tools/embed_rules.cmake.
#include <string_view>
#include <vector>

#include \"rulebook/load.h\"

namespace selostelint {

std::span<const RuleFile> embedded_rules() {
    using namespace std::string_view_literals;
    static const std::vector<RuleFile> files = {
${entries}    };
    return files;
}

}  // namespace selostelint
")
