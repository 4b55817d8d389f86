#pragma once

#include <string>
#include <utility>
#include <vector>

namespace selostelint::test {

/// Names and contents of the files in a zip, in order.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip file in memory.
std::string zip_of(const Parts& parts);

/// The parts of a Word document with this content of w:body. Parts that are given besides stand for those that every
/// document has, or are tied to the main part by the relationship that their name tells ("word/styles.xml": styles);
/// `rest` of the XML is what stands inside their root element.
Parts docx_parts(const std::string& body, const Parts& rest = {});
std::string docx(const std::string& body, const Parts& rest = {});

/// An OpenDocument text with this content of office:text; `automatic` is that of office:automatic-styles in
/// content.xml, `styles` what office:document-styles holds.
Parts odt_parts(const std::string& text, const std::string& automatic = "", const std::string& styles = "");
std::string odt(const std::string& text, const std::string& automatic = "", const std::string& styles = "");

/// A paragraph of WordprocessingML with text in one run.
std::string word_paragraph(const std::string& text, const std::string& properties = "",
                           const std::string& run_properties = "");

}  // namespace selostelint::test
