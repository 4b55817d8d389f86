#include "read/office/office_writer.h"

#include <algorithm>
#include <utility>

#include "document/builder.h"

namespace selostelint {

namespace {

/// Writes one paragraph, which begins at `begin` of the transcript, into blocks.
class ParagraphWriter {
public:
    ParagraphWriter(const OfficeParagraph& paragraph, std::uint32_t begin, DocumentBuilder& builder)
        : paragraph_(paragraph), begin_(begin), builder_(builder) {}

    void write() {
        builder_.open(paragraph_.kind.block);
        std::uint32_t at = 0;
        for (const OfficeRun& run : paragraph_.runs) {
            if (run.stands_out) builder_.emphasis(true);
            write_run(at, run.end);
            if (run.stands_out) builder_.emphasis(false);
            at = run.end;
        }
        builder_.close();
    }

private:
    void write_run(std::uint32_t at, std::uint32_t end) {
        const BlockKind kind = paragraph_.kind.block.kind;
        const bool one_line = kind == BlockKind::heading || kind == BlockKind::label;
        for (; !one_line && next_break() < end; ++breaks_) {
            const std::uint32_t line_end = next_break();
            builder_.copy({begin_ + at, begin_ + line_end});
            write_break(line_end);
            at = line_end + 1;
        }
        builder_.copy({begin_ + at, begin_ + end});
    }

    /// Two in a row end the paragraph.
    void write_break(std::uint32_t at) {
        const bool second = breaks_ > 0 && paragraph_.breaks[breaks_ - 1] + 1 == at;
        if (second) {
            builder_.open(paragraph_.kind.block);
        } else {
            builder_.line_break({begin_ + at, begin_ + at + 1});
        }
    }

    std::uint32_t next_break() const {
        return breaks_ < paragraph_.breaks.size() ? paragraph_.breaks[breaks_] : UINT32_MAX;
    }

    const OfficeParagraph& paragraph_;
    std::uint32_t begin_;
    DocumentBuilder& builder_;
    std::size_t breaks_ = 0;
};

}  // namespace

Document write_paragraphs(const std::vector<OfficeParagraph>& paragraphs, const std::string& path,
                          const std::string& format) {
    std::string transcript;
    std::vector<std::uint32_t> begins;
    std::vector<Link> links;
    for (const OfficeParagraph& paragraph : paragraphs) {
        const auto begin = static_cast<std::uint32_t>(transcript.size());
        begins.push_back(begin);
        for (const Link& link : paragraph.links) {
            links.push_back({{begin + link.words.begin, begin + link.words.end}, link.target});
        }
        transcript += paragraph.text + '\n';
    }
    DocumentBuilder builder(path, format, std::move(transcript));
    for (std::size_t i = 0; i < paragraphs.size(); ++i) ParagraphWriter(paragraphs[i], begins[i], builder).write();
    Document document = std::move(builder).finish();
    document.line_unit = LineUnit::paragraph;
    document.links = std::move(links);
    return document;
}

}  // namespace selostelint
