#pragma once

#include <vector>

#include "read/web_app/content_tree.h"

namespace selostelint {

/// Which nodes of a tree of strings make a privacy notice, topmost ones only, in their order: what a key names as one and
/// what speaks of personal data throughout. Menus and buttons of the app around it are left out. Empty when nothing is
/// a notice.
std::vector<NodeId> notice_parts(const ContentTree& tree);

}  // namespace selostelint
