#include "archive/packing.h"

#include <archive.h>
#include <archive_entry.h>

namespace selostelint::test {

namespace {

la_ssize_t append(struct archive*, void* target, const void* bytes, std::size_t size) {
    static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

void add(struct archive* writer, const Packed& file) {
    struct archive_entry* entry = ::archive_entry_new();
    ::archive_entry_set_pathname(entry, file.name.c_str());
    ::archive_entry_set_perm(entry, 0644);
    ::archive_entry_set_filetype(entry, file.kind == Packed::Kind::file     ? AE_IFREG
                                        : file.kind == Packed::Kind::device ? AE_IFCHR
                                                                            : AE_IFLNK);
    if (file.kind == Packed::Kind::link) ::archive_entry_set_symlink(entry, "/etc/hostname");
    ::archive_entry_set_size(entry, static_cast<la_int64_t>(file.bytes.size()));
    ::archive_write_header(writer, entry);
    ::archive_write_data(writer, file.bytes.data(), file.bytes.size());
    ::archive_entry_free(entry);
}

/// `prepare` sets format and filters.
template <class Prepare>
std::string packed(const std::vector<Packed>& files, Prepare prepare) {
    std::string bytes;
    struct archive* writer = ::archive_write_new();
    prepare(writer);
    ::archive_write_set_bytes_in_last_block(writer, 1);
    ::archive_write_open(writer, &bytes, nullptr, append, nullptr);
    for (const Packed& file : files) add(writer, file);
    ::archive_write_close(writer);
    ::archive_write_free(writer);
    return bytes;
}

}  // namespace

std::string zip(const std::vector<Packed>& files, const std::string& password) {
    return packed(files, [&](struct archive* writer) {
        ::archive_write_set_format_zip(writer);
        if (password.empty()) return;
        ::archive_write_set_options(writer, "zip:encryption=traditional");
        ::archive_write_set_passphrase(writer, password.c_str());
    });
}

std::string tar(const std::vector<Packed>& files) {
    return packed(files, [](struct archive* writer) { ::archive_write_set_format_ustar(writer); });
}

std::string gzip(const std::string& bytes) {
    return packed({{"x", bytes, Packed::Kind::file}}, [](struct archive* writer) {
        ::archive_write_set_format_raw(writer);
        ::archive_write_add_filter_gzip(writer);
    });
}

std::map<std::string, std::string> unpacked(const std::string& bytes) {
    std::map<std::string, std::string> files;
    struct archive* reader = ::archive_read_new();
    ::archive_read_support_format_all(reader);
    ::archive_read_open_memory(reader, bytes.data(), bytes.size());
    for (struct archive_entry* entry = nullptr; ::archive_read_next_header(reader, &entry) == ARCHIVE_OK;) {
        std::string& file = files[::archive_entry_pathname(entry)];
        char part[4096];
        for (la_ssize_t size = 0; (size = ::archive_read_data(reader, part, sizeof part)) > 0;) {
            file.append(part, static_cast<std::size_t>(size));
        }
    }
    ::archive_read_free(reader);
    return files;
}

std::string warc_record(const std::string& type, const std::string& address, const std::string& block,
                        const std::string& content_type) {
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address + "\r\nContent-Type: " + content_type +
           "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string http_response(const std::string& fields, const std::string& body, const std::string& status) {
    return "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body;
}

}  // namespace selostelint::test
