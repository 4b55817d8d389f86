#include "archive/members.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "archive/http_response.h"
#include "archive/unpacking.h"
#include "archive/warc.h"
#include "base/utf8.h"
#include "read/encoding.h"

namespace selostelint {

namespace {

Error without_path(Text message) {
    return {"", 0, 0, std::move(message)};
}

Text broken_member(const std::string& detail) {
    return {fmt::format("Tiedostoa ei voi purkaa arkistosta ({}).", detail),
            fmt::format("The file cannot be unpacked from the archive ({}).", detail)};
}

/// Everything that `read` gives, at most `most_bytes`.
template <class Read>
Result<std::string> read_member(Read read, const Unpacking& unpacking) {
    const std::uint64_t most_bytes = unpacking.limits().member_bytes;
    std::string bytes;
    std::array<char, 65536> piece{};
    while (bytes.size() <= most_bytes) {
        const std::ptrdiff_t got = read(piece.data(), piece.size());
        if (got < 0) return without_path(unpacking.fault().value_or(broken_member("CRC")));
        if (got == 0) return bytes;
        bytes.append(piece.data(), static_cast<std::size_t>(got));
    }
    return without_path(too_large_member(most_bytes));
}

/// A ZIP or TAR file.
class PackedMembers : public Members {
public:
    PackedMembers(std::unique_ptr<Unpacking> unpacking, PackedEntry first)
        : unpacking_(std::move(unpacking)), entry_(std::move(first)) {}

    std::optional<Member> next() override {
        while (std::exchange(is_first_, false) || unpacking_->next(entry_)) {
            if (entry_.is_file) return Member{entry_.name, "", false, entry_.encrypted};
        }
        return std::nullopt;
    }
    Result<std::string> bytes() override {
        return read_member([&](char* target, std::size_t size) { return unpacking_->read(target, size); }, *unpacking_);
    }
    std::optional<Text> fault() const override { return unpacking_->fault(); }
    double share() const override { return unpacking_->share(); }

private:
    std::unique_ptr<Unpacking> unpacking_;
    PackedEntry entry_;
    bool is_first_ = true;
};

/// One file that is packed, and nothing else.
class SingleMember : public Members {
public:
    SingleMember(std::unique_ptr<Unpacking> unpacking, std::unique_ptr<PiecewiseInput> input, std::string name)
        : unpacking_(std::move(unpacking)), input_(std::move(input)), name_(std::move(name)) {}

    std::optional<Member> next() override {
        if (std::exchange(done_, true)) return std::nullopt;
        return Member{name_, "", false, false};
    }
    Result<std::string> bytes() override {
        const std::uint64_t most_bytes = unpacking_->limits().member_bytes;
        std::string bytes = input_->take(most_bytes + 1);
        if (bytes.size() > most_bytes) return without_path(too_large_member(most_bytes));
        if (input_->failed()) return without_path(unpacking_->fault().value_or(broken_archive("")));
        return bytes;
    }
    std::optional<Text> fault() const override { return unpacking_->fault(); }
    double share() const override { return unpacking_->share(); }

private:
    std::unique_ptr<Unpacking> unpacking_;
    std::unique_ptr<PiecewiseInput> input_;
    std::string name_;
    bool done_ = false;
};

struct MediaType {
    std::string_view name;
    std::string_view format;  ///< empty: found by content
};

/// What pages of a crawl can be documents. https://www.iana.org/assignments/media-types
constexpr std::array<MediaType, 13> documents{{
    {"text/html", "html"},
    {"application/xhtml+xml", "html"},
    {"text/plain", ""},
    {"text/markdown", "markdown"},
    {"application/pdf", "pdf"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
    {"application/vnd.oasis.opendocument.text", "odt"},
    {"application/msword", "doc"},
    {"application/rtf", "rtf"},
    {"text/rtf", "rtf"},
    {"multipart/related", "mhtml"},
    {"message/rfc822", "mhtml"},
    {"application/x-mimearchive", "mhtml"},
}};

/// A crawl.
class WarcMembers : public Members {
public:
    WarcMembers(std::unique_ptr<Unpacking> unpacking, std::unique_ptr<PiecewiseInput> input)
        : unpacking_(std::move(unpacking)), input_(std::move(input)), reader_(*input_) {}

    std::optional<Member> next() override {
        while (std::optional<WarcPage> page = reader_.next()) {
            if (!unpacking_->count_member()) return std::nullopt;
            page_ = std::move(*page);
            if (page_.size > 0) return member();
        }
        const bool cut = reader_.broken() || input_->failed();
        if (cut && !unpacking_->fault()) unpacking_->give_up(broken_archive("WARC"));
        return std::nullopt;
    }
    Result<std::string> bytes() override {
        const std::uint64_t most_bytes = unpacking_->limits().member_bytes;
        if (page_.size > most_bytes) return without_path(too_large_member(most_bytes));
        std::string body = reader_.body();
        if (unpacking_->fault()) return without_path(*unpacking_->fault());
        return decode_http_body(page_.http, std::move(body), most_bytes);
    }
    std::optional<Text> fault() const override { return unpacking_->fault(); }
    double share() const override { return unpacking_->share(); }

private:
    Member member() const {
        const bool valid = first_invalid_utf8(page_.address) == page_.address.size();
        Member member{valid ? page_.address : decode_single_byte(page_.address), "", false, false};
        for (const MediaType& type : documents) {
            if (type.name != page_.content_type) continue;
            member.format = type.format;
            member.is_document = true;
        }
        return member;
    }

    std::unique_ptr<Unpacking> unpacking_;
    std::unique_ptr<PiecewiseInput> input_;
    WarcReader reader_;
    WarcPage page_;
};

/// An archive of which nothing can be had.
class NoMembers : public Members {
public:
    explicit NoMembers(std::optional<Text> fault) : fault_(std::move(fault)) {}
    std::optional<Member> next() override { return std::nullopt; }
    Result<std::string> bytes() override { return without_path(broken_archive("")); }
    std::optional<Text> fault() const override { return fault_; }
    double share() const override { return 1; }

private:
    std::optional<Text> fault_;
};

/// "kunta/seloste.html.gz" → "seloste.html".
std::string unpacked_name(const std::string& name) {
    const std::string last = name.substr(name.find_last_of("/!") + 1);
    const std::size_t dot = last.find_last_of('.');
    return dot == std::string::npos || dot == 0 ? last : last.substr(0, dot);
}

}  // namespace

std::unique_ptr<Members> open_members(const std::string& name, const ByteSource& bytes, ArchiveCost& cost) {
    auto unpacking = std::make_unique<Unpacking>(bytes, cost);
    PackedEntry first;
    if (!unpacking->next(first)) return std::make_unique<NoMembers>(unpacking->fault());
    if (!unpacking->is_single()) return std::make_unique<PackedMembers>(std::move(unpacking), std::move(first));
    auto input = std::make_unique<PiecewiseInput>(
        [source = unpacking.get()](char* target, std::size_t size) { return source->read(target, size); });
    if (input->peek(5) == "WARC/") return std::make_unique<WarcMembers>(std::move(unpacking), std::move(input));
    return std::make_unique<SingleMember>(std::move(unpacking), std::move(input), unpacked_name(name));
}

}  // namespace selostelint
