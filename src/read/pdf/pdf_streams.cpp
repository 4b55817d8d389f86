#include "read/pdf/pdf_streams.h"

#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/Stream.h>

#include <array>
#include <utility>

namespace selostelint {

namespace {

constexpr std::size_t most_unpacked = std::size_t{32} << 20U;  // bytes of one stream
constexpr std::size_t most_drawn = std::size_t{128} << 20U;    // bytes of all, as often as they are read

/// Images are never unpacked where only letters are asked for.
bool is_image(const Object& stream) {
    return stream.streamGetDict()->lookup("Subtype").isName("Image");
}

void add_values(Dict* dict, std::vector<Object>& left) {
    for (int i = 0; i < dict->getLength(); ++i) left.push_back(dict->getValNF(i).copy());
}

void add_items(Array* array, std::vector<Object>& left) {
    for (int i = 0; i < array->getLength(); ++i) left.push_back(array->getNF(i).copy());
}

}  // namespace

void PdfStreams::measure(Page& page) {
    measure_description(page.getContents());
    std::vector<Object> left;
    if (Dict* resources = page.getResourceDict()) add_values(resources, left);
    const Object notes = page.getAnnotsObject();
    for (int i = 0; notes.isArray() && i < notes.arrayGetLength(); ++i) {
        const Object note = notes.arrayGet(i);
        if (note.isDict()) left.push_back(note.dictLookupNF("AP").copy());
    }
    walk(left);
}

void PdfStreams::draw(int form) {
    const auto size = sizes_.find(form);
    if (size != sizes_.end()) drawn_ += size->second;
}

bool PdfStreams::is_spent() const {
    return too_large_ || drawn_ > most_drawn;
}

/// One stream or several, to be read as one.
void PdfStreams::measure_description(const Object& contents) {
    if (contents.isStream()) drawn_ += unpacked(contents);
    for (int i = 0; contents.isArray() && i < contents.arrayGetLength() && !is_spent(); ++i) {
        const Object part = contents.arrayGet(i);
        if (part.isStream()) drawn_ += unpacked(part);
    }
}

void PdfStreams::walk(std::vector<Object>& left) {
    while (!left.empty() && !is_spent()) {
        Object next = std::move(left.back());
        left.pop_back();
        int number = 0;
        if (next.isRef()) {
            number = next.getRefNum();
            if (!seen_.insert(number).second) continue;
            next = next.fetch(document_.getXRef());
        }
        if (next.isArray()) add_items(next.getArray(), left);
        if (next.isDict()) add_values(next.getDict(), left);
        if (!next.isStream() || is_image(next)) continue;
        sizes_[number] = unpacked(next);
        add_values(next.streamGetDict(), left);
    }
}

/// As far as the bound.
std::size_t PdfStreams::unpacked(const Object& stream) {
    std::array<unsigned char, 4096> bytes{};
    std::size_t size = 0;
    Stream* source = stream.getStream();
    source->reset();
    while (size <= most_unpacked) {
        const int read = source->doGetChars(static_cast<int>(bytes.size()), bytes.data());
        if (read <= 0) break;
        size += static_cast<std::size_t>(read);
    }
    source->close();
    too_large_ = too_large_ || size > most_unpacked;
    return size;
}

}  // namespace selostelint
