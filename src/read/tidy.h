#pragma once

#include "document/document.h"

namespace selostelint {

/// Mends what authors did to the form of a document and no format tells: a bold heading set as two paragraphs
/// becomes one block ("**Tietojen luovutus ja**", "**siirto EU:n ulkopuolelle**"), a paragraph or line that begins with
/// a bullet becomes a list item (the bullet stays in its text).
void tidy(Document& document);

}  // namespace selostelint
