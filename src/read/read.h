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

/// What a walk over a folder picks up: extensions in lower case without the dot (".blade.php" is "php"). Those of a web
/// app's sources are not among them.
std::vector<std::string> known_extensions();

/// Whether the path is that of a source of a web app: TSX, Vue, JSON and the like.
bool is_source_of_web_app(const std::string& path);

/// Whether a source of a web app may hold a Finnish privacy notice: a cheap look at its bytes, in any encoding, for words
/// that no notice lacks, with the letters that keys and code do not have. Scripts that a program made are none,
/// nor are this program's own reports.
bool may_hold_notice(const std::string& path, std::string_view bytes);

/// Names of formats for --from.
std::vector<std::string> format_names();

}  // namespace selostelint
