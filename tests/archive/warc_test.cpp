#include "archive/warc.h"

#include <doctest/doctest.h>

#include "archive/archive.h"
#include "archive/packing.h"

namespace selostelint::test {

namespace {

using Words = std::vector<std::string>;

/// Each page of a crawl that is a document, as "path [format]: bytes", each error as "path! message".
Words crawl(const std::string& bytes, ArchiveLimits limits = {}) {
    const WantedMember documents = [](const std::string&, bool is_document) { return is_document; };
    Archive archive("c.warc", std::make_unique<HeldBytes>(bytes), documents, limits);
    Words found;
    while (const std::optional<Result<SourceFile>> page = archive.next()) {
        if (!*page) found.push_back(page->error().path + "! " + page->error().message.en);
        if (*page) found.push_back(page->value().path + " [" + page->value().format + "]: " + page->value().bytes);
    }
    return found;
}

std::string page(const std::string& fields, const std::string& body) {
    return warc_record("response", "https://a.example/t", http_response(fields, body));
}

}  // namespace

TEST_CASE("responses and resources are pages, called by their address; all else is passed over") {
    const std::string bytes =
        warc_record("warcinfo", "", "software: x\r\n", "application/warc-fields") +
        warc_record("request", "https://a.example/t", "GET / HTTP/1.1\r\n\r\n") +
        warc_record("response", "<https://a.example/t?id=3>",
                    http_response("Content-Type: Text/HTML; charset=utf-8\r\n", "<p>x")) +
        warc_record("metadata", "https://a.example/t", "fetchTimeMs: 3\r\n", "application/warc-fields") +
        warc_record("revisit", "https://a.example/t", http_response("Content-Type: text/html\r\n", "")) +
        warc_record("resource", "https://a.example/s.pdf", "%PDF-1.4", "application/pdf");
    const Words expected = {"c.warc!https://a.example/t?id=3 [html]: <p>x",
                            "c.warc!https://a.example/s.pdf [pdf]: %PDF-1.4"};
    CHECK(crawl(bytes) == expected);
    CHECK(crawl(gzip(bytes)) == expected);
    // As crawlers write it: each record packed by itself.
    const std::string first = warc_record("warcinfo", "", "x");
    const std::string second = page("Content-Type: text/plain\r\n", "y");
    CHECK(crawl(gzip(first) + gzip(second)) == Words{"c.warc!https://a.example/t []: y"});
}

TEST_CASE("pictures, error pages and empty pages are no documents") {
    CHECK(crawl(page("Content-Type: image/png\r\n", "x")).empty());
    CHECK(crawl(page("Content-Type: text/html\r\n", "")).empty());
    CHECK(crawl(warc_record("response", "https://a.example/",
                            http_response("Content-Type: text/html\r\n", "x", "404 Not Found")))
              .empty());
    CHECK(crawl(warc_record("response", "dns:a.example", "a.example. 1 IN A 192.0.2.1", "text/dns")).empty());
}

TEST_CASE("bodies are given as their author sent them") {
    const std::string html = "Content-Type: text/html\r\n";
    const auto body = [&](const std::string& fields, const std::string& bytes) {
        return crawl(page(html + fields, bytes)).at(0).substr(std::string("c.warc!https://a.example/t").size());
    };
    CHECK(body("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n") == " [html]: abcd");
    CHECK(body("Content-Encoding: gzip\r\n", gzip("abc")) == " [html]: abc");
    const std::string packed = gzip("abc");
    CHECK(body("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
               "5\r\n" + packed.substr(0, 5) + "\r\n40\r\n" + packed.substr(5)) == " [html]: abc");
    // Some crawlers decode what they store and keep the head.
    CHECK(body("Content-Encoding: gzip\r\n", "abc") == " [html]: abc");
    CHECK(body("Transfer-Encoding: chunked\r\n", "<p>abc") == " [html]: <p>abc");
    CHECK(body("Content-Encoding: br\r\n", "x") ==
          "! The page is packed by “br”, which is not supported. Save it unpacked.");
    CHECK(body("Content-Encoding: gzip\r\n", "\x1F\x8B\x08rikki") == "! The page's packed content is broken.");
}

TEST_CASE("limits hold for pages, too") {
    ArchiveLimits limits;
    limits.member_bytes = 10;
    const std::string large = page("Content-Type: text/html\r\n", std::string(11, 'x'));
    const std::string bomb =
        page("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(std::string(1000, 'x')));
    const std::string small = page("Content-Type: text/html\r\n", "y");
    const std::string too_large =
        "c.warc!https://a.example/t! Unpacked, the file is larger than 0 MiB. Leave it out of the archive.";
    CHECK(crawl(large + small, limits) == Words{too_large, "c.warc!https://a.example/t [html]: y"});
    limits.member_bytes = 100;
    CHECK(crawl(bomb + small, limits) == Words{"c.warc!https://a.example/t! Unpacked, the page is larger than 0 MiB.",
                                               "c.warc!https://a.example/t [html]: y"});
}

TEST_CASE("a crawl that is cut short or has no records says so after its last whole page") {
    const std::string whole = page("Content-Type: text/html\r\n", "x");
    const std::string broken = "c.warc! The archive is broken or cut short (WARC). The rest of it was not checked.";
    CHECK(crawl(whole + "WARC/1.0\r\nWARC-Type: response\r\n") ==
          Words{"c.warc!https://a.example/t [html]: x", broken});
    CHECK(crawl(whole + "roskaa\r\n\r\n") == Words{"c.warc!https://a.example/t [html]: x", broken});
    CHECK(crawl("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 18446744073709551616\r\n\r\n") == Words{broken});
    CHECK(crawl("WARC/1.0\r\n" + std::string(1'000'000, 'x')) == Words{broken});
}

}  // namespace selostelint::test
