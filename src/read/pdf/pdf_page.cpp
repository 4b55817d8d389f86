#include "read/pdf/pdf_page.h"

#include <fmt/format.h>
#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>
#include <poppler/GlobalParams.h>
#include <poppler/OutputDev.h>
#include <poppler/PDFDoc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "read/pdf/pdf_streams.h"
#include "read/pdf/pdf_words.h"

namespace selostelint {

namespace {

constexpr int most_pages = 1000;
constexpr std::size_t most_text = 4'000'000;  // bytes
constexpr int most_work = 200'000;            // steps of some ten operators of a page's description

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

Error too_much(const std::string& path) {
    return fault(path, {"PDF-tiedosto on liian suuri selosteeksi. Jaa tiedosto osiin tai jätä se pois.",
                        "The PDF file is too large for a notice. Split the file or leave it out."});
}

bool is_bold(const GfxFont& font) {
    static constexpr std::array<std::string_view, 5> weights{"Bold", "bold", "Black", "Heavy", "Demi"};
    if (font.isBold() || font.getWeight() >= GfxFont::W600) return true;
    const std::string_view name = font.getName() ? std::string_view(*font.getName()) : std::string_view();
    return std::ranges::any_of(weights, [&](std::string_view weight) { return name.find(weight) != name.npos; });
}

/// Takes the letters of a page from poppler as it goes through the page's description. poppler's own layout of text
/// takes hours over a page with a hundred thousand words; this costs the same for each letter.
class LetterDevice : public OutputDev {
public:
    /// `streams` must outlive this.
    explicit LetterDevice(PdfStreams& streams) : streams_(streams) {}

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    bool needNonText() override { return false; }
    /// Asked before each form: forms that draw each other many times cost no operators, and past the bound they are
    /// left to drawForm(), which does nothing.
    bool useDrawForm() override {
        constexpr int form = 10;  // steps that reading a form's own objects costs
        work_ += form;
        return stop(this);
    }
    void beginForm(Ref form) override { streams_.draw(form.num); }

    void updateFont(GfxState* state) override {
        const std::shared_ptr<GfxFont>& font = state->getFont();
        bold_ = font != nullptr && is_bold(*font);
        size_ = state->getTransformedFontSize();
    }

    void drawChar(GfxState* state, double x, double y, double dx, double dy, double, double, CharCode code, int,
                  const Unicode* letters, int count) override;

    void begin(double width, double height) { page_ = {width, height, {}}; }
    /// The page, turned so that most of its letters stand upright. Those that lie then on their side stand in a margin
    /// and are none of the text.
    PdfPage take();
    bool is_spent() const { return work_ > most_work || text_ > most_text || streams_.is_spent(); }

    /// poppler asks now and then whether it is to stop.
    static bool stop(void* device) {
        auto* self = static_cast<LetterDevice*>(device);
        ++self->work_;
        return self->is_spent();
    }

private:
    /// Where a line of letters runs.
    enum Direction : std::uint8_t { right, down, left, up };
    void turn(PdfGlyph& glyph) const;

    PdfStreams& streams_;
    std::array<PdfWordBuilder, 4> words_;  ///< by direction
    PdfPage page_;
    Direction direction_ = right;
    double size_ = 0;
    bool bold_ = false;
    std::size_t text_ = 0;  ///< bytes of all pages
    int work_ = 0;
};

/// Turns a letter's place with the page.
void LetterDevice::turn(PdfGlyph& glyph) const {
    const double x = glyph.left;
    const double y = glyph.baseline;
    switch (direction_) {
        case right: return;
        case down: glyph.left = y, glyph.baseline = page_.width - x; return;
        case left: glyph.left = page_.width - x, glyph.baseline = page_.height - y; return;
        case up: glyph.left = page_.height - y, glyph.baseline = x; return;
    }
}

// NOLINTNEXTLINE(readability-function-size): the parameters are those that poppler calls it with
void LetterDevice::drawChar(GfxState* state, double x, double y, double dx, double dy, double, double, CharCode code,
                            int, const Unicode* letters, int count) {
    if (letters == nullptr || count <= 0 || !(size_ > 0) || is_spent()) return;
    constexpr CharCode blank = 0x20;
    const double spacing = state->getCharSpace() + (code == blank ? state->getWordSpace() : 0);
    double spacing_x = 0;
    double spacing_y = 0;
    state->textTransformDelta(spacing * state->getHorizScaling(), 0, &spacing_x, &spacing_y);
    double across = 0;
    double along = 0;
    state->transformDelta(dx - spacing_x, dy - spacing_y, &across, &along);
    PdfGlyph glyph;
    state->transform(x, y, &glyph.left, &glyph.baseline);
    const bool is_on_page = glyph.left >= -size_ && glyph.left <= page_.width && glyph.baseline >= 0 &&
                            glyph.baseline <= page_.height + size_;
    if (!is_on_page) return;
    const bool level = std::abs(across) >= std::abs(along);
    // A mark set upon a letter takes no room and goes the way of the letter.
    if (across != 0 || along != 0) direction_ = level ? (across > 0 ? right : left) : (along > 0 ? down : up);
    turn(glyph);
    constexpr int outlined = 2;  // letters filled and drawn around, as word processors make bold type
    glyph.code_points = {letters, static_cast<std::size_t>(count)};
    glyph.width = std::max(std::abs(across), std::abs(along));
    glyph.size = size_;
    glyph.bold = bold_ || state->getRender() == outlined;
    text_ += words_[direction_].add(glyph);
}

PdfPage LetterDevice::take() {
    std::array<std::vector<PdfWord>, 4> found;
    std::ranges::transform(words_, found.begin(), [](PdfWordBuilder& builder) { return builder.take(); });
    const auto most =
        std::ranges::max_element(found, {}, [](const std::vector<PdfWord>& words) { return words.size(); });
    const bool on_its_side = (most - found.begin()) % 2 == 1;
    if (on_its_side) std::swap(page_.width, page_.height);
    page_.words = std::move(*most);
    direction_ = right;
    return std::exchange(page_, {});
}

bool has_letters(const PdfPage& page) {
    return std::ranges::any_of(page.words, [](const PdfWord& word) {
        for (std::size_t at = 0; at < word.text.size();) {
            if (is_letter(next_code_point(word.text, at))) return true;
        }
        return false;
    });
}

/// Fills in the pages' words; an error when they are too many or no page is there.
std::optional<Error> read_pages(const std::string& path, PDFDoc& document, std::vector<PdfPage>& pages) {
    constexpr double points = 72;  // an inch
    PdfStreams streams(document);
    LetterDevice device(streams);
    bool any = false;
    for (int number = 1; number <= document.getNumPages(); ++number) {
        Page* page = document.getPage(number);
        if (page == nullptr) {
            pages.emplace_back();
            continue;
        }
        any = true;
        streams.measure(*page);
        if (device.is_spent()) return too_much(path);
        const bool turned = page->getRotate() % 180 != 0;
        const double width = page->getCropWidth();
        const double height = page->getCropHeight();
        device.begin(turned ? height : width, turned ? width : height);
        document.displayPage(&device, number, points, points, 0, false, true, false, LetterDevice::stop, &device);
        pages.push_back(device.take());
        if (device.is_spent()) return too_much(path);
    }
    if (!any) return damaged(path);
    return std::nullopt;
}

}  // namespace

Result<std::vector<PdfPage>> pdf_pages(const std::string& path, std::string_view bytes) {
    // What poppler has to say of a faulty file goes nowhere: the file's Error says it.
    static const GlobalParamsIniter poppler([](ErrorCategory, Goffset, const char*) {});
    PDFDoc document(new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)));
    if (!document.isOk()) return document.getErrorCode() == errEncrypted ? locked(path) : damaged(path);
    const int count = document.getNumPages();
    if (count <= 0) return empty(path);
    if (count > most_pages) return too_many_pages(path, count);
    std::vector<PdfPage> pages;
    if (const std::optional<Error> error = read_pages(path, document, pages)) return *error;
    if (std::ranges::none_of(pages, has_letters)) return scanned(path);
    return pages;
}

}  // namespace selostelint
