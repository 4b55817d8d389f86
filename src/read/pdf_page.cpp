#include "read/pdf_page.h"

#include <fmt/format.h>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr int most_pages = 1000;
constexpr std::size_t most_text = 4'000'000;

Error fault(const std::string& path, Text message) {
    return {path, 0, 0, std::move(message)};
}

Error damaged(const std::string& path) {
    return fault(path, {"PDF-tiedosto on vioittunut tai vajaa. Avaa se PDF-ohjelmassa ja tallenna se uudelleen.",
                        "The PDF file is damaged or incomplete. Open it in a PDF program and save it again."});
}

Error locked(const std::string& path) {
    return fault(path, {"PDF-tiedosto on suojattu salasanalla. Tallenna siitä kopio ilman salasanaa.",
                        "The PDF file is protected by a password. Save a copy of it without one."});
}

Error empty(const std::string& path) {
    return fault(path, {"PDF-tiedostossa ei ole yhtään sivua. Tallenna seloste uudelleen PDF-tiedostoksi.",
                        "The PDF file has no pages. Save the notice as PDF anew."});
}

Error scanned(const std::string& path) {
    return fault(path, {"PDF-tiedostossa ei ole tekstiä, vaan sen sivut ovat kuvia. Aja tiedosto ensin "
                        "tekstintunnistuksen läpi (esimerkiksi OCRmyPDF).",
                        "The PDF file holds no text: its pages are images. Run the file through text recognition "
                        "(such as OCRmyPDF) first."});
}

Error too_many_pages(const std::string& path, int pages) {
    return fault(path, {fmt::format("PDF-tiedostossa on {} sivua, ja enintään {} luetaan. Jaa tiedosto osiin tai jätä "
                                    "se pois.",
                                    pages, most_pages),
                        fmt::format("The PDF file has {} pages, of which at most {} are read. Split the file or leave "
                                    "it out.",
                                    pages, most_pages)});
}

Error too_much_text(const std::string& path) {
    return fault(path, {"PDF-tiedostossa on liikaa tekstiä selosteeksi. Jaa tiedosto osiin tai jätä se pois.",
                        "The PDF file holds too much text for a notice. Split the file or leave it out."});
}

/// What fonts write as one sign and texts as several, and the bullets of symbol fonts (private use).
std::string_view written_out(char32_t c) {
    static constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (c >= 0xFB00 && c <= 0xFB06) return ligatures[c - 0xFB00];
    constexpr char32_t symbols = 0xF000;
    const bool is_bullet = c == symbols + 0xB7 || c == symbols + 0xA7 || c == symbols + 0xA8 || c == symbols + 0xD8 ||
                           c == symbols + 0x6F || c == symbols + 0x76 || c == symbols + 0xFC;
    return is_bullet ? "•" : "";
}

/// UTF-16 as poppler has it; white space is left out.
std::string word_text(const poppler::ustring& units) {
    std::string text;
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t c = units[i];
        const bool pair =
            c >= 0xD800 && c < 0xDC00 && i + 1 < units.size() && units[i + 1] >= 0xDC00 && units[i + 1] < 0xE000;
        if (pair) c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u);
        if (c >= 0xD800 && c < 0xE000) c = 0xFFFD;
        const bool has_no_width = c < 0x20 || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF;
        if (is_space(c) || has_no_width) continue;
        const std::string_view letters = written_out(c);
        if (letters.empty()) append_code_point(text, c);
        text += letters;
    }
    return text;
}

bool is_bold(std::string_view font) {
    static constexpr std::array<std::string_view, 5> weights{"Bold", "bold", "Black", "Heavy", "Demi"};
    return std::ranges::any_of(weights, [&](std::string_view weight) { return font.find(weight) != font.npos; });
}

PdfWord word_of(const poppler::text_box& box) {
    PdfWord word;
    word.text = word_text(box.text());
    const poppler::rectf room = box.bbox();
    word.left = room.left();
    word.right = room.right();
    word.size = box.has_font_info() ? box.get_font_size() : 0;
    if (!(word.size > 0)) word.size = room.height();
    constexpr double descent = 0.2;  // of the font's size, as most fonts have it
    word.baseline = room.bottom() - descent * word.size;
    word.bold = box.has_font_info() && is_bold(box.get_font_name());
    word.space_after = box.has_space_after();
    return word;
}

/// Words that run along the page; those that stand upright in its margin are none of the text.
PdfPage page_of(const poppler::page& source, std::size_t& room) {
    PdfPage page;
    const poppler::rectf sheet = source.page_rect();
    page.width = sheet.width();
    page.height = sheet.height();
    for (const poppler::text_box& box : source.text_list(poppler::page::text_list_include_font)) {
        PdfWord word = word_of(box);
        if (word.text.empty() || box.rotation() != 0) continue;
        room -= std::min(room, word.text.size() + 1);
        if (room == 0) return page;
        page.words.push_back(std::move(word));
    }
    return page;
}

bool has_letters(const PdfPage& page) {
    return std::ranges::any_of(page.words, [](const PdfWord& word) {
        for (std::size_t at = 0; at < word.text.size();) {
            if (is_letter(next_code_point(word.text, at))) return true;
        }
        return false;
    });
}

/// What poppler has to say of a faulty file goes nowhere: the file's Error says it.
void silence_poppler() {
    static const bool silent = [] {
        poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
        return true;
    }();
    static_cast<void>(silent);
}

}  // namespace

Result<std::vector<PdfPage>> pdf_pages(const std::string& path, std::string_view bytes) {
    silence_poppler();
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return too_much_text(path);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (document == nullptr) return damaged(path);
    if (document->is_locked()) return locked(path);
    const int count = document->pages();
    if (count <= 0) return empty(path);
    if (count > most_pages) return too_many_pages(path, count);
    std::vector<PdfPage> pages;
    std::size_t room = most_text;
    bool any_page = false;
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        any_page = any_page || page != nullptr;
        pages.push_back(page == nullptr ? PdfPage() : page_of(*page, room));
        if (room == 0) return too_much_text(path);
    }
    if (!any_page) return damaged(path);
    if (std::ranges::none_of(pages, has_letters)) return scanned(path);
    return pages;
}

}  // namespace selostelint
