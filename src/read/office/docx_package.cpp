#include "read/office/docx_package.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// "word/_rels/document.xml.rels" of "word/document.xml".
std::string relationships_part(const std::string& part) {
    const std::size_t name = part.find_last_of('/') + 1;
    return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

/// The name of the part to which `target` leads from `source`: "styles.xml", "../a.xml" or "/word/styles.xml".
std::string resolved(const std::string& source, std::string_view target) {
    std::string whole = target.starts_with('/') ? "" : source.substr(0, source.find_last_of('/') + 1);
    whole += target;
    std::vector<std::string_view> steps;
    for (std::size_t at = 0; at <= whole.size();) {
        const std::size_t end = std::min(whole.find('/', at), whole.size());
        const std::string_view step = std::string_view(whole).substr(at, end - at);
        at = end + 1;
        if (step == ".." && !steps.empty()) steps.pop_back();
        if (!step.empty() && step != "." && step != "..") steps.push_back(step);
    }
    std::string name;
    for (const std::string_view step : steps) name.append(name.empty() ? "" : "/").append(step);
    return name;
}

/// The content type of a part; empty when nothing names it.
std::string content_type(XmlNode types, std::string_view part) {
    for (const XmlNode entry : types) {
        std::string_view name = entry.attribute("PartName");
        if (name.starts_with('/')) name.remove_prefix(1);
        if (entry.name() == "Override" && name == part) return well_formed_utf8(entry.attribute("ContentType"));
    }
    return {};
}

Error no_word_document(const std::string& path, const std::string& found) {
    return {path,
            0,
            0,
            {fmt::format("Tiedosto ei ole Word-asiakirja: {}. Tallenna seloste .docx-, .odt- tai PDF-tiedostona.",
                         found.empty() ? "siinä ei ole asiakirjan tekstiä" : "sen pääosan tyyppi on " + found),
             fmt::format("The file is no Word document: {}. Save the notice as .docx, .odt or PDF.",
                         found.empty() ? "it holds no document text" : "the type of its main part is " + found)}};
}

}  // namespace

Result<Relationships> relationships_of(OfficePackage& package, const std::string& part) {
    const Result<XmlTree> tree = package.xml_if_there(relationships_part(part));
    if (!tree) return tree.error();
    Relationships relationships;
    for (const XmlNode entry : tree.value().root()) {
        const std::string_view type = entry.attribute("Type");
        Relationship relationship;
        relationship.type = type.substr(type.find_last_of('/') + 1);
        const std::string target = well_formed_utf8(entry.attribute("Target"));
        const bool leads_out = entry.attribute("TargetMode") == "External";
        (leads_out ? relationship.address : relationship.part) = leads_out ? target : resolved(part, target);
        relationships.emplace(entry.attribute("Id"), std::move(relationship));
    }
    return relationships;
}

std::string part_of_type(const Relationships& relationships, std::string_view type) {
    const auto found = std::ranges::find_if(
        relationships, [&](const auto& entry) { return entry.second.type == type && !entry.second.part.empty(); });
    return found == relationships.end() ? std::string() : found->second.part;
}

Result<std::string> main_part_of(OfficePackage& package, const Relationships& of_package) {
    const std::string part = part_of_type(of_package, "officeDocument");
    if (part.empty()) return no_word_document(package.path(), "");
    const Result<XmlTree> types = package.xml("[Content_Types].xml");
    if (!types) return types.error();
    const std::string type = content_type(types.value().root(), part);
    // Macro-enabled documents and templates are of "ms-word". A type that is missing is no reason to refuse the text.
    const bool word =
        type.empty() || type.find("wordprocessingml") != std::string::npos || type.find("ms-word") != std::string::npos;
    if (!word) return no_word_document(package.path(), type);
    return part;
}

}  // namespace selostelint
