#pragma once

#include "document/builder.h"
#include "document/document.h"
#include "read/web_app/content_tree.h"

namespace selostelint {

/// Reads the notice that a tree of strings holds; a document without text when it holds none.
Document read_strings(DocumentBuilder builder, const ContentTree& tree);

/// The same tree with keys such as "privacy.title" unfolded into records within records.
ContentTree unfolded(const ContentTree& tree);

}  // namespace selostelint
