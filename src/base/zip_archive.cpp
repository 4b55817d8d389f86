#include "base/zip_archive.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <utility>

namespace selostelint {

namespace {

constexpr std::size_t read_at_once = 65536;

Error missing(const std::string& path, const std::string& name) {
    return {
        path,
        0,
        0,
        {fmt::format("Tiedostosta puuttuu osa ”{}”. Avaa ja tallenna se uudelleen ohjelmalla, jolla se on tehty.",
                     name),
         fmt::format("The file lacks its part “{}”. Open it in the program that made it and save it again.", name)}};
}

Error too_large(const std::string& path, const std::string& name, std::uint64_t max_bytes) {
    constexpr double mebibyte = 1024.0 * 1024.0;
    const double limit = static_cast<double>(max_bytes) / mebibyte;
    return {
        path,
        0,
        0,
        {fmt::format("Tiedoston osa ”{}” on purettuna suurempi kuin {:.0f} MiB. Jaa seloste osiin tai jätä se pois.",
                     name, limit),
         fmt::format("The file's part “{}” is larger than {:.0f} MiB when unpacked. Split the notice or leave it out.",
                     name, limit)}};
}

Error under_password(const std::string& path) {
    return {path,
            0,
            0,
            {"Tiedosto on suojattu salasanalla. Tallenna siitä suojaamaton kopio ja tarkasta se.",
             "The file is protected by a password. Save a copy without a password and check that."}};
}

Error no_zip(const std::string& path, std::string_view reason) {
    return {path,
            0,
            0,
            {fmt::format("Tiedosto on vioittunut tai kesken: zip-pakkausta ei voi avata ({}). Hae tiedosto uudelleen.",
                         reason),
             fmt::format("The file is damaged or cut off: its zip container cannot be opened ({}). Get the file again.",
                         reason)}};
}

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::string path, std::unique_ptr<zip, Close> archive)
    : path_(std::move(path)), archive_(std::move(archive)) {}

Result<ZipArchive> ZipArchive::open(std::string path, std::string_view bytes) {
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &fault);
    if (archive == nullptr) {
        zip_source_free(source);
        Error error = no_zip(path, zip_error_strerror(&fault));
        zip_error_fini(&fault);
        return error;
    }
    zip_error_fini(&fault);
    return ZipArchive(std::move(path), std::unique_ptr<zip, Close>(archive));
}

bool ZipArchive::holds(const std::string& name) const {
    return zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<std::string> ZipArchive::read(const std::string& name, std::uint64_t max_bytes) const {
    const zip_int64_t index = zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) return missing(path_, name);
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(index), 0));
    if (file == nullptr) {
        zip_error_t* fault = zip_get_error(archive_.get());
        if (zip_error_code_zip(fault) == ZIP_ER_NOPASSWD) return under_password(path_);
        return damaged(name, zip_error_strerror(fault));
    }
    std::string bytes;
    while (true) {
        const std::size_t used = bytes.size();
        bytes.resize(used + read_at_once);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + used, read_at_once);
        if (got < 0) return damaged(name, zip_error_strerror(zip_file_get_error(file.get())));
        bytes.resize(used + static_cast<std::size_t>(got));
        if (bytes.size() > max_bytes) return too_large(path_, name, max_bytes);
        if (got == 0) return bytes;
    }
}

Error ZipArchive::damaged(const std::string& name, std::string_view reason) const {
    return {
        path_,
        0,
        0,
        {fmt::format("Tiedosto on vioittunut: osaa ”{}” ei voi purkaa ({}). Hae tiedosto uudelleen.", name, reason),
         fmt::format("The file is damaged: its part “{}” cannot be unpacked ({}). Get the file again.", name, reason)}};
}

}  // namespace selostelint
