#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <vector>

class Object;
class PDFDoc;
class Page;

namespace selostelint {

/// Measures what a page's description, its forms and its fonts hold unpacked, before poppler reads them: blanks pack a
/// thousand to one, and poppler asks nobody whether it is to stop while it passes over them.
class PdfStreams {
public:
    /// `document` must outlive this.
    explicit PdfStreams(PDFDoc& document) : document_(document) {}

    /// Looks through what the page is made of; each shared object once, the page's own description every time.
    void measure(Page& page);
    /// Counts that a form is drawn, by the number of its object.
    void draw(int form);
    /// Whether the document holds more than a notice does.
    bool is_spent() const;

private:
    void measure_description(const Object& contents);
    void walk(std::vector<Object>& left);
    std::size_t unpacked(const Object& stream);

    PDFDoc& document_;
    std::set<int> seen_;
    std::map<int, std::size_t> sizes_;  ///< of streams in bytes, by the number of their object
    std::size_t drawn_ = 0;             ///< bytes of descriptions and forms, as often as they are read
    bool too_large_ = false;            ///< one stream is
};

}  // namespace selostelint
