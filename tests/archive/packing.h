#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace selostelint::test {

/// What goes into an archive that a test makes.
struct Packed {
    enum class Kind { file, link, device };
    std::string name;
    std::string bytes;
    Kind kind = Kind::file;
};

/// Archives in memory. `password` encrypts a ZIP by the old PKWARE scheme.
std::string zip(const std::vector<Packed>& files, const std::string& password = "");
std::string tar(const std::vector<Packed>& files);
/// Packs bytes by gzip.
std::string gzip(const std::string& bytes);

/// The files of an archive by their names; empty when it is none.
std::map<std::string, std::string> unpacked(const std::string& bytes);

/// A record of a WARC file.
std::string warc_record(const std::string& type, const std::string& address, const std::string& block,
                        const std::string& content_type = "application/http; msgtype=response");
/// An HTTP response with that body.
std::string http_response(const std::string& fields, const std::string& body, const std::string& status = "200 OK");

}  // namespace selostelint::test
