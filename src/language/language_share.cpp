#include "language/language_share.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>

#include "language/foreign_words.h"

namespace selostelint {

namespace {

/// The share of words known to Voikko from which on a text is Finnish without more ado.
constexpr double plainly_finnish = 0.7;
constexpr std::size_t sample_size = 20000;  // bytes are plenty to tell a language

std::string body_text(const Document& document) {
    std::string body;
    for (const Block& block : document.blocks) {
        if (block.role == BlockRole::body && body.size() < sample_size) {
            body += document[block.span];
            body += '\n';
        }
    }
    return body;
}

double known_share(const TokenisedText& text) {
    std::size_t words = 0;
    std::size_t known = 0;
    for (const Token& token : text.tokens) {
        // Short words are alike in many languages.
        if (token.word != nullptr && token.span.size() > 3) {
            ++words;
            known += token.word->known ? 1U : 0U;
        }
    }
    return words == 0 ? 1.0 : static_cast<double>(known) / static_cast<double>(words);
}

}  // namespace

LanguageShare measure_languages(const Document& document, const TokenisedText& text) {
    const double known = known_share(text);
    // Whatever CLD2 makes of such a text, it is Finnish; asking would take a tenth of the run.
    if (known > plainly_finnish) return {"fi", known};
    const std::string body = body_text(document);
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    int text_bytes = 0;
    bool reliable = false;
    CLD2::DetectLanguageSummary(body.c_str(), static_cast<int>(body.size()), true, languages.data(), percents.data(),
                                &text_bytes, &reliable);
    LanguageShare share;
    share.finnish = 0;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (languages[i] == CLD2::FINNISH) {
            share.finnish = percents[i] / 100.0;
        }
    }
    share.main = languages[0] == CLD2::UNKNOWN_LANGUAGE ? "und" : CLD2::LanguageCode(languages[0]);
    if (!reliable || text_bytes < 200) share.finnish = std::max(share.finnish, known);
    if (share.finnish >= 0.5) share.main = "fi";
    // CLD2 does not know Saami and takes it for whatever is near.
    const WordCounts words(text.tokens);
    if (words.is_foreign() && words.language() == "se") share = {"se", 0};
    return share;
}

}  // namespace selostelint
