#include "read/web_app/notice_part.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "read/web_app/key_roles.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;

/// Parts of the words that notices are made of, without what inflection, capitals and escapes change.
constexpr std::array<std::string_view, 10> stems{"ietosuoj", "enkilöti", "ekister", "äsittel", "äsitell",
                                                 "äilyt",    "uovut",    "uostumu", "ietoja",  "ietosi"};

/// So many bytes of a notice hold one of them at the least.
constexpr std::uint64_t bytes_a_stem = 400;
constexpr std::uint64_t fewest_stems = 4;

struct Weight {
    std::uint64_t bytes = 0;
    std::uint64_t stems = 0;
    std::uint64_t strings = 0;
    std::uint64_t telling = 0;  ///< strings with a stem

    bool is_dense() const { return stems >= fewest_stems && stems * bytes_a_stem >= bytes; }
    void add(const Weight& other) {
        bytes += other.bytes;
        stems += other.stems;
        strings += other.strings;
        telling += other.telling;
    }
};

std::uint64_t count(std::string_view text, std::string_view stem) {
    std::uint64_t found = 0;
    for (std::size_t at = text.find(stem); at != std::string_view::npos; at = text.find(stem, at + stem.size()))
        ++found;
    return found;
}

Weight weight_of(std::string_view text) {
    Weight weight{text.size(), 0, 1, 0};
    for (const std::string_view stem : stems) weight.stems += count(text, stem);
    weight.telling = weight.stems > 0 ? 1 : 0;
    return weight;
}

class NoticeFinder {
public:
    explicit NoticeFinder(const ContentTree& tree) : tree_(tree), weights_(tree.size()) {
        for (NodeId id = 0; id < tree.size(); ++id) {
            if (tree[id].kind == Kind::text) weights_[id] = weight_of(tree.text(id).text());
        }
        for (NodeId id = tree.size(); id-- > 1;) weights_[tree[id].parent].add(weights_[id]);
    }

    std::vector<NodeId> find() {
        find_named();
        if (parts_.empty() && weights_[0].stems >= fewest_stems) find_dense();
        return std::move(parts_);
    }

private:
    /// What keys name a notice and is one.
    void find_named() {
        for (NodeId id = 1; id < tree_.size(); ++id) {
            const bool names = tree_[id].kind == Kind::field && names_notice(tree_[id].key);
            if (!names || !weights_[id].is_dense() || is_inside_part(id)) continue;
            // Beside a whole notice, what else bears such a name is the banner or the menu that leads to it.
            if (weights_[id].stems * 10 >= weights_[0].stems) parts_.push_back(id);
        }
    }

    /// From the root down to where what speaks of personal data is no longer one child among others.
    void find_dense() {
        constexpr std::uint64_t several = 4;
        NodeId node = 0;
        for (NodeId heaviest = heaviest_child(node); heaviest != no_node; heaviest = heaviest_child(node)) {
            if (is_flat(node)) return find_in_flat(node);
            const std::uint64_t others = weights_[node].strings - weights_[heaviest].strings;
            const std::uint64_t telling = weights_[node].telling - weights_[heaviest].telling;
            const std::uint64_t rest = weights_[node].stems - weights_[heaviest].stems;
            const bool rest_is_other =
                others >= several && telling * 3 <= others && rest * 4 <= weights_[heaviest].stems;
            if (!rest_is_other && others > 0) break;
            node = heaviest;
        }
        if (weights_[node].is_dense()) parts_.push_back(node);
    }

    /// Whether a node holds many strings one after the other, and little else.
    bool is_flat(NodeId node) const {
        constexpr std::size_t many = 8;
        std::size_t strings = 0;
        std::size_t others = 0;
        for (NodeId id = tree_[node].first; id != no_node; id = tree_[id].next) {
            ++(tree_[tree_.value(id)].kind == Kind::text ? strings : others);
        }
        return strings >= many && strings > others * 4;
    }

    /// The strings whose keys name the notice, if they make one; else a stretch of them.
    void find_in_flat(NodeId node) {
        Weight named;
        for (NodeId id = tree_[node].first; id != no_node; id = tree_[id].next) {
            if (!names_notice(tree_[id].key)) continue;
            named.add(weights_[id]);
            parts_.push_back(id);
        }
        if (named.is_dense() && named.stems * 2 > weights_[node].stems) return;
        parts_.clear();
        find_stretch(node);
    }

    /// Of many strings those from the first to the last of the notice: the stretch in which texts on personal data
    /// outweigh the others most (the largest sum of neighbours, by Kadane).
    void find_stretch(NodeId node) {
        std::vector<NodeId> strings;
        for (NodeId id = tree_[node].first; id != no_node; id = tree_[id].next) strings.push_back(id);
        std::int64_t sum = 0;
        std::int64_t most = 0;
        std::size_t begin = 0;
        std::size_t best_begin = 0;
        std::size_t best_end = 0;
        for (std::size_t i = 0; i < strings.size(); ++i) {
            const Weight& own = weights_[strings[i]];
            const auto size = static_cast<std::int64_t>(own.bytes);
            sum += own.stems > 0 ? std::min(size, static_cast<std::int64_t>(own.stems * bytes_a_stem)) : -size;
            if (sum > most) {
                most = sum;
                best_begin = begin;
                best_end = i + 1;
            }
            if (sum > 0) continue;
            sum = 0;
            begin = i + 1;
        }
        Weight weight;
        for (std::size_t i = best_begin; i < best_end; ++i) weight.add(weights_[strings[i]]);
        if (!weight.is_dense()) return;
        // A little around it is the notice's own beginning and end.
        const bool nearly_all = weight.bytes * 4 > weights_[node].bytes * 3;
        if (nearly_all) return parts_.push_back(node);
        const auto first = strings.begin();
        parts_.assign(first + static_cast<std::ptrdiff_t>(best_begin), first + static_cast<std::ptrdiff_t>(best_end));
    }

    NodeId heaviest_child(NodeId node) const {
        NodeId heaviest = no_node;
        for (NodeId id = tree_[node].first; id != no_node; id = tree_[id].next) {
            if (heaviest == no_node || weights_[id].stems > weights_[heaviest].stems) heaviest = id;
        }
        return heaviest;
    }

    bool is_inside_part(NodeId id) const {
        for (NodeId above = tree_[id].parent; above != no_node; above = tree_[above].parent) {
            if (std::find(parts_.begin(), parts_.end(), above) != parts_.end()) return true;
        }
        return false;
    }

    const ContentTree& tree_;
    std::vector<Weight> weights_;
    std::vector<NodeId> parts_;
};

}  // namespace

std::vector<NodeId> notice_parts(const ContentTree& tree) {
    return NoticeFinder(tree).find();
}

}  // namespace selostelint
