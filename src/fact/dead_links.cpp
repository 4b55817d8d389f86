#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Finds links that lead nowhere. Where a link leads is no text of the document, so that the original is read.
class DeadLinks {
public:
    DeadLinks(const FactContext& context, FactKind kind, std::vector<Fact>& facts)
        : context_(context), kind_(kind), facts_(facts) {}

    /// `pattern` has one group: the words of the link, which may hold tags.
    void find(const RE2& pattern, bool within_text_only) {
        const std::string& original = context_.document.original;
        re2::StringPiece rest(original);
        re2::StringPiece words;
        while (RE2::FindAndConsume(&rest, pattern, &words)) {
            const auto begin = static_cast<std::uint32_t>(words.data() - original.data());
            add(plain(words), {begin, begin + static_cast<std::uint32_t>(words.size())}, within_text_only);
        }
    }

    /// The links of a format that shows their targets nowhere in the original. Marks of notes, "1" and "↩", are links
    /// too, which programs that convert files tear.
    void find_linked(const RE2& dead_target) {
        static const RE2 word("\\pL{2}");
        const Document& document = context_.document;
        for (const Link& link : document.links) {
            const std::string words = document.original.substr(link.words.begin, link.words.size());
            const bool dead = RE2::FullMatch(link.target, dead_target) && RE2::PartialMatch(words, word);
            if (dead) add(words, link.words, false);
        }
    }

private:
    /// More of them tell nobody more; looking for the words of each costs time.
    static constexpr std::size_t most = 1000;

    static std::string plain(const re2::StringPiece& words) {
        static const RE2 tags("<[^>]*>");
        std::string text(words);
        RE2::GlobalReplace(&text, tags, "");
        return text;
    }

    /// The block of the body whose source holds the link; of several the first.
    const Block* block_of(Span source) {
        const auto& blocks = context_.document.blocks;
        if (places_.empty()) find_places();
        auto place = std::ranges::partition_point(places_, [&](const Place& p) { return p.source.begin < source.end; });
        std::uint32_t first = static_cast<std::uint32_t>(blocks.size());
        while (place != places_.begin() && (--place)->farthest > source.begin) {
            if (place->source.overlaps(source)) first = std::min(first, place->block);
        }
        return first < blocks.size() && blocks[first].role == BlockRole::body ? &blocks[first] : nullptr;
    }

    /// Where each block comes from, in the order of the source, which need not be that of the text.
    void find_places() {
        for (std::uint32_t i = 0; i < context_.document.blocks.size(); ++i) {
            const Span source = context_.document.source_map.original(context_.document.blocks[i].span);
            places_.push_back({source, i, source.end});
        }
        std::ranges::sort(places_, {}, [](const Place& place) { return std::pair(place.source, place.block); });
        std::uint32_t farthest = 0;
        for (Place& place : places_) farthest = place.farthest = std::max(farthest, place.farthest);
    }

    /// Scripts hang menus and buttons on such links of pages; inside running text they are left over.
    void add(const std::string& words, Span source, bool within_text_only) {
        constexpr std::size_t more_text = 8;
        if (++seen_ > most) return;
        const Block* block = words.empty() ? nullptr : block_of(source);
        if (block == nullptr || (within_text_only && block->span.size() < words.size() + more_text)) {
            return;
        }
        const std::size_t at = context_.document[block->span].find(words);
        if (at == std::string_view::npos) {
            return;
        }
        const auto begin = block->span.begin + static_cast<std::uint32_t>(at);
        facts_.push_back(context_.fact(kind_, {begin, begin + static_cast<std::uint32_t>(words.size())}));
    }

    struct Place {
        Span source;
        std::uint32_t block;
        std::uint32_t farthest;  ///< the last end of this place and all before it
    };

    const FactContext& context_;
    FactKind kind_;
    std::vector<Fact>& facts_;
    std::vector<Place> places_;
    std::size_t seen_ = 0;
};

}  // namespace

void recognise_dead_links(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    static const RE2 markdown(
        R"((?i)(?:^|[^!])\[([^\[\]\n]{1,200})\]\(\s*(?:#|todo|https?://(?:www\.)?example\.(?:com|org|net)[^)\s]*)?\s*\))");
    static const RE2 html(
        R"rx((?is)<a(?:\s+(?:target|rel|title)\s*=\s*"[^"]*")*\s+href\s*=\s*["'](?:#|https?://(?:www\.)?example\.(?:com|org|net)[^"']*)?["'](?:\s+(?:target|rel|title)\s*=\s*"[^"]*")*\s*>(.{1,300}?)</a>)rx");
    DeadLinks links(context, kind, facts);
    links.find(markdown, false);
    links.find(html, true);
    static const RE2 target(R"((?i)\s*(?:#|todo|https?://(?:www\.)?example\.(?:com|org|net)(?:[/?#:].*)?)?\s*)");
    links.find_linked(target);
}

}  // namespace selostelint
