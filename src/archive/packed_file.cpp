#include "archive/packed_file.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include "base/utf8.h"
#include "read/encoding.h"

namespace selostelint {

namespace {

constexpr std::size_t piece_bytes = 65536;
/// A package of an office program has its parts' list among its first entries or, at worst, has few entries.
constexpr int entries_of_package = 10'000;

/// While it lives, libarchive gives this thread names in UTF-8 whatever the user's locale is.
class Utf8Names {
public:
    Utf8Names() : locale_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        if (locale_ != nullptr) before_ = ::uselocale(locale_);
    }
    ~Utf8Names() {
        if (locale_ == nullptr) return;
        ::uselocale(before_);
        ::freelocale(locale_);
    }
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t locale_;
    locale_t before_ = nullptr;
};

/// Old packers wrote names in the code page of MS-DOS or of Windows. Finnish letters tell them apart: those of
/// MS-DOS stand where Windows has none.
std::string utf8_name(const char* name) {
    std::string raw = name == nullptr ? "" : name;
    if (first_invalid_utf8(raw) == raw.size()) return raw;
    const bool dos = std::any_of(raw.begin(), raw.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xA0;
    });
    if (!dos) return decode_single_byte(raw);
    Result<std::string> decoded = decode_named("", raw, "ibm-850");
    return decoded ? std::move(decoded).value() : decode_single_byte(raw);
}

}  // namespace

struct PackedFile::State {
    const ByteSource& bytes;
    struct archive* handle = nullptr;
    std::uint64_t offset = 0;
    std::uint64_t taken = 0;
    bool opened = false;
    std::array<char, piece_bytes> piece{};

    explicit State(const ByteSource& source) : bytes(source) {}

    la_ssize_t read(const void** target) {
        const Result<std::size_t> got = bytes.read_at(offset, piece.data(), piece.size());
        if (!got) {
            ::archive_set_error(handle, EIO, "%s", got.error().message.en.c_str());
            return ARCHIVE_FATAL;
        }
        offset += got.value();
        taken += got.value();
        *target = piece.data();
        return static_cast<la_ssize_t>(got.value());
    }

    la_int64_t seek(la_int64_t by, int whence) {
        const auto size = static_cast<la_int64_t>(bytes.size());
        const la_int64_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? static_cast<la_int64_t>(offset) : size;
        offset = static_cast<std::uint64_t>(std::clamp<la_int64_t>(by, -from, size - from) + from);
        return static_cast<la_int64_t>(offset);
    }

    la_int64_t skip(la_int64_t by) {
        const std::uint64_t before = offset;
        seek(by, SEEK_CUR);
        return static_cast<la_int64_t>(offset - before);
    }
};

PackedFile::PackedFile(const ByteSource& bytes) : state_(std::make_unique<State>(bytes)) {
    const Utf8Names names;
    struct archive* handle = ::archive_read_new();
    state_->handle = handle;
    ::archive_read_support_filter_gzip(handle);
    ::archive_read_support_filter_bzip2(handle);
    ::archive_read_support_filter_xz(handle);
    ::archive_read_support_filter_zstd(handle);
    ::archive_read_support_format_zip(handle);
    ::archive_read_support_format_tar(handle);
    ::archive_read_support_format_raw(handle);
    ::archive_read_set_callback_data(handle, state_.get());
    ::archive_read_set_read_callback(handle, [](struct archive*, void* state, const void** target) {
        return static_cast<State*>(state)->read(target);
    });
    ::archive_read_set_skip_callback(
        handle, [](struct archive*, void* state, la_int64_t by) { return static_cast<State*>(state)->skip(by); });
    ::archive_read_set_seek_callback(handle, [](struct archive*, void* state, la_int64_t by, int whence) {
        return static_cast<State*>(state)->seek(by, whence);
    });
    state_->opened = ::archive_read_open1(handle) == ARCHIVE_OK;
}

PackedFile::~PackedFile() {
    ::archive_read_free(state_->handle);
}

PackedFile::Step PackedFile::next(PackedEntry& entry) {
    if (!state_->opened) return Step::broken;
    const Utf8Names names;
    struct archive_entry* header = nullptr;
    const int result = ::archive_read_next_header(state_->handle, &header);
    if (result == ARCHIVE_EOF) return Step::end;
    // A warning is about a name or a time that cannot be had; the entry's bytes can.
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return Step::broken;
    entry.name = is_single() ? "" : utf8_name(::archive_entry_pathname(header));
    entry.is_file = ::archive_entry_filetype(header) == AE_IFREG && ::archive_entry_hardlink(header) == nullptr;
    entry.encrypted = ::archive_entry_is_encrypted(header) != 0;
    return Step::entry;
}

std::ptrdiff_t PackedFile::read(char* target, std::size_t size) {
    const Utf8Names names;
    const la_ssize_t got = ::archive_read_data(state_->handle, target, size);
    return got < 0 ? -1 : static_cast<std::ptrdiff_t>(got);
}

bool PackedFile::is_single() const {
    return (::archive_format(state_->handle) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_RAW;
}

bool PackedFile::is_stream() const {
    return ::archive_filter_count(state_->handle) > 1;
}

std::uint64_t PackedFile::taken() const {
    return state_->taken;
}

std::string PackedFile::fault() const {
    const char* said = ::archive_error_string(state_->handle);
    return said == nullptr ? "" : said;
}

namespace {

bool is_package(const ByteSource& bytes) {
    PackedFile file(bytes);
    PackedEntry entry;
    for (int i = 0; i < entries_of_package && file.next(entry) == PackedFile::Step::entry; ++i) {
        if (entry.name == "[Content_Types].xml" || (i == 0 && entry.name == "mimetype")) return true;
    }
    return false;
}

}  // namespace

bool is_packed(const ByteSource& bytes) {
    constexpr std::size_t tar_magic = 257;  // POSIX.1-1988, "ustar" in the first header
    std::array<char, tar_magic + 5> piece{};
    const Result<std::size_t> got = bytes.read_at(0, piece.data(), piece.size());
    if (!got) return false;
    const std::string_view head(piece.data(), got.value());
    const auto begins = [&](std::string_view magic) { return head.substr(0, magic.size()) == magic; };
    if (begins("PK\x03\x04") || begins(std::string_view("PK\x05\x06", 4))) return !is_package(bytes);
    if (begins("\x1F\x8B") || begins("BZh") ||
        begins(std::string_view("\xFD"
                                "7zXZ\0",
                                6)))
        return true;
    if (begins("\x28\xB5\x2F\xFD") || begins("WARC/")) return true;
    return head.size() > tar_magic && head.substr(tar_magic) == "ustar";
}

}  // namespace selostelint
