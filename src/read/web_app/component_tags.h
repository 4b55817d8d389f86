#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace selostelint {

/// What an element of a component's markup is to a reader.
struct ComponentTag {
    enum class Kind : std::uint8_t {
        element,  ///< an element of HTML, as it is
        inside,   ///< nothing of its own: what it holds runs on in what is around it
        head,     ///< what it holds and bears is for the browser's window and for search engines
        skipped,  ///< holds no text
    };
    Kind kind = Kind::element;
    std::string name;           ///< of the HTML element that stands for it
    bool is_component = false;  ///< somebody's own element, whose attributes may bear text
};

/// By the names that authors and libraries of components give: "CardTitle", "Typography", "Accordion.Item", "H2",
/// "motion.div". `shape` is the value of an attribute that names the element ("h3", "body1"), or empty; `level` of one
/// that gives a heading's level, 0 without it.
ComponentTag component_tag(std::string_view name, std::string_view shape, unsigned level);

}  // namespace selostelint
