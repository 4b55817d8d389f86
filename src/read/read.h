#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"

namespace selostelint {

/// A file as it came from the disk.
struct SourceFile {
    std::string path;  ///< as the user named it; its extension tells the format when the content does not
    std::string bytes;
    std::string format;  ///< name of a format that the user forces; empty: found by content and extension
};

/// Reads any supported file. Errors: empty file, binary file, broken encoding, unsupported format; each
/// message names what was found and what to do.
Result<Document> read_document(SourceFile source);

/// What a walk over a folder picks up: extensions in lower case without the dot (".blade.php" is "php").
std::vector<std::string> known_extensions();

/// Names of formats for --from.
std::vector<std::string> format_names();

}  // namespace selostelint
