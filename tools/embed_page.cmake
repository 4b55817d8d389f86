# Writes the style and the script of the HTML report as one C++ source:
#   cmake -DFOLDER=<folder> -DOUTPUT=<file.cpp> -P embed_page.cmake
# Defines selostelint::html_style() and html_script() of src/report/html/html_assets.h.

set(delimiter "page_part")

function(to_function name path result)
    file(READ "${path}" text)
    set(${result} "std::string_view ${name}() {
    return R\"${delimiter}(${text})${delimiter}\";
}
" PARENT_SCOPE)
endfunction()

to_function(html_style "${FOLDER}/html.css" style)
to_function(html_script "${FOLDER}/html.js" script)

file(WRITE "${OUTPUT}" "// Made from src/report/html/html.css and html.js by tools/embed_page.cmake.
#include \"report/html/html_assets.h\"

namespace selostelint {

${style}
${script}
}  // namespace selostelint
")
