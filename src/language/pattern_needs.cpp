#include "language/pattern_needs.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "language/literal_scan.h"

namespace selostelint {

namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t most_strings = 32;

/// What is known of the texts that a piece of a pattern matches.
struct Piece {
    std::optional<Strings> exact;  ///< all of them, when they are few
    Strings required;              ///< else: each holds one of these; empty: nothing is known
};

Piece anything() {
    return {};
}

Piece only(std::string text) {
    return {Strings{std::move(text)}, {}};
}

void make_unique(Strings& strings) {
    std::ranges::sort(strings);
    strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
}

/// Letters and blanks stand everywhere; of fewer than three bytes only others are worth looking for.
bool tells_something(std::string_view literal) {
    const auto is_mark = [](char c) { return c > ' ' && c <= '~' && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z'); };
    return literal.size() >= LiteralScan::shortest || std::ranges::any_of(literal, is_mark);
}

/// The length of the shortest; 0 when the set tells nothing.
std::size_t strength(const Strings& strings) {
    std::size_t shortest = strings.empty() ? 0 : strings.front().size();
    for (const std::string& each : strings) shortest = tells_something(each) ? std::min(shortest, each.size()) : 0;
    return shortest;
}

Strings stronger(const Strings& a, const Strings& b) {
    const std::size_t left = strength(a);
    const std::size_t right = strength(b);
    if (left == right) return a.size() <= b.size() && left != 0 ? a : b;
    return left > right ? a : b;
}

/// What each match of the piece holds.
Strings held(const Piece& piece) {
    const Strings& strings = piece.exact ? *piece.exact : piece.required;
    return strength(strings) == 0 ? Strings{} : strings;
}

Strings each_followed_by(const Strings& first, const Strings& second) {
    Strings result;
    for (const std::string& left : first) {
        for (const std::string& right : second) result.push_back(left + right);
    }
    make_unique(result);
    return result;
}

/// Pieces one after another.
class Sequence {
public:
    void add(const Piece& piece) {
        if (piece.exact && piece.exact->size() == 1) {
            for (std::string& each : run_) each += piece.exact->front();
            return;
        }
        if (piece.exact && run_.size() * piece.exact->size() <= most_strings) {
            run_ = each_followed_by(run_, *piece.exact);
            return;
        }
        required_ = stronger(required_, stronger(held({run_, {}}), held(piece)));
        run_ = {""};
        whole_ = false;
    }

    Piece take() && {
        if (whole_) return {std::move(run_), {}};
        return {std::nullopt, stronger(required_, held({run_, {}}))};
    }

private:
    Strings run_ = {""};  ///< what the pieces since the last unknown one match
    Strings required_;
    bool whole_ = true;
};

Piece either(const std::vector<Piece>& branches) {
    Piece all{Strings{}, {}};
    bool known = true;
    for (const Piece& branch : branches) {
        if (all.exact && branch.exact) {
            all.exact->insert(all.exact->end(), branch.exact->begin(), branch.exact->end());
        } else {
            all.exact.reset();
        }
        const Strings strings = held(branch);
        known = known && !strings.empty();
        all.required.insert(all.required.end(), strings.begin(), strings.end());
    }
    if (all.exact) make_unique(*all.exact);
    if (all.exact && all.exact->size() > most_strings) all.exact.reset();
    make_unique(all.required);
    if (!known || all.required.size() > 2 * most_strings) all.required.clear();
    return all;
}

/// Reads a pattern in RE2's syntax from left to right.
class PatternReader {
public:
    explicit PatternReader(std::string_view pattern) : rest_(pattern) {}

    /// Whether what was read so far can match a line feed.
    bool crosses_lines() const { return crosses_lines_; }

    Piece alternatives() {
        std::vector<Piece> branches;
        while (true) {
            branches.push_back(sequence());
            if (!take('|')) return branches.size() == 1 ? branches.front() : either(branches);
        }
    }

private:
    bool take(char wanted) {
        if (!rest_.starts_with(wanted)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    Piece sequence() {
        Sequence pieces;
        while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') add_repeated(atom(), pieces);
        return std::move(pieces).take();
    }

    /// Adds the piece as often as the signs behind it say that it stands there at least.
    void add_repeated(const Piece& piece, Sequence& pieces) {
        constexpr int most_copies = 8;
        if (take('?')) {
            pieces.add(either({piece, only("")}));
        } else if (take('*')) {
            pieces.add(anything());
        } else if (take('+')) {
            pieces.add(piece);
            pieces.add(anything());
        } else if (is_count()) {
            const int least = std::atoi(rest_.data() + 1);
            rest_.remove_prefix(rest_.find('}') + 1);
            for (int i = 0; i < std::min(least, most_copies); ++i) pieces.add(piece);
            pieces.add(anything());
        } else {
            return pieces.add(piece);
        }
        take('?');  // reluctance changes nothing of what is held
    }

    /// "{2}", "{0,4}", "{3,}"; a brace before anything else is a literal.
    bool is_count() const {
        if (!rest_.starts_with('{') || rest_.size() < 3 || rest_[1] < '0' || rest_[1] > '9') return false;
        const std::size_t end = rest_.find_first_not_of("0123456789,", 1);
        return end != std::string_view::npos && rest_[end] == '}';
    }

    Piece atom() {
        if (rest_.front() == '(') return group();
        if (rest_.front() == '[') return bracketed();
        if (rest_.front() == '\\') return escape();
        if (take('^') || take('$')) return only("");
        if (take('.')) return anything();
        return literal();
    }

    Piece literal() {
        std::size_t size = 0;
        next_code_point(rest_, size);
        const std::string_view letter = rest_.substr(0, size);
        crosses_lines_ = crosses_lines_ || letter == "\n";
        rest_.remove_prefix(size);
        return known_letter(letter) ? only(folded(letter)) : anything();
    }

    /// ASCII and what folded() knows the other case of.
    static bool known_letter(std::string_view letter) {
        const auto first = static_cast<unsigned char>(letter.front());
        return letter.size() == 1 || first == 0xC2 || (first == 0xC3 && letter != "ß" && letter != "ÿ");
    }

    Piece group() {
        take('(');
        if (take('?')) {
            const std::size_t end = rest_.find_first_of(":)>");
            const bool flags_alone = rest_[end] == ')';
            const bool named = rest_.starts_with('P');
            crosses_lines_ = crosses_lines_ || (!named && rest_.substr(0, end).find('s') != std::string_view::npos);
            rest_.remove_prefix(end + 1);
            if (flags_alone) return only("");
        }
        Piece inside = alternatives();
        take(')');
        return inside;
    }

    /// A class of few letters, each written out, is as good as alternatives; any other is unknown.
    Piece bracketed() {
        take('[');
        const bool negated = take('^');
        const bool crossed = std::exchange(crosses_lines_, false);
        bool plain = !negated;
        Strings members;
        for (bool first = true; first || !rest_.starts_with(']'); first = false) {
            const Piece member = class_member();
            plain = plain && member.exact && member.exact->size() == 1;
            if (plain) members.push_back(member.exact->front());
        }
        take(']');
        crosses_lines_ = crossed || crosses_lines_ != negated;
        make_unique(members);
        constexpr std::size_t few = 4;
        return plain && members.size() <= few ? Piece{std::move(members), {}} : anything();
    }

    Piece class_member() {
        if (rest_.starts_with("[:")) {
            rest_.remove_prefix(rest_.find(":]") + 2);
            crosses_lines_ = true;
            return anything();
        }
        Piece member = rest_.front() == '\\' ? escape() : literal();
        const bool range = rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']';
        if (!range) return member;
        take('-');
        (void)class_member();
        return anything();
    }

    Piece escape() {
        take('\\');
        const char sign = rest_.front();
        if (sign == 'Q') return quoted();
        if (sign == 'p' || sign == 'P' || sign == 'x') return named();
        const bool letter =
            (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
        if (!letter) return literal();
        rest_.remove_prefix(1);
        crosses_lines_ = crosses_lines_ || std::string_view("sDWCn").find(sign) != std::string_view::npos;
        return std::string_view("bBAz").find(sign) == std::string_view::npos ? anything() : only("");
    }

    /// "\pL", "\p{Lu}", "\x{20AC}", "\x41".
    Piece named() {
        const bool hexadecimal = rest_.front() == 'x';
        crosses_lines_ = crosses_lines_ || rest_.front() != 'p' || rest_.starts_with("p{^");
        rest_.remove_prefix(1);
        rest_.remove_prefix(rest_.front() == '{' ? rest_.find('}') + 1 : hexadecimal ? 2 : 1);
        return anything();
    }

    Piece quoted() {
        rest_.remove_prefix(1);
        Sequence letters;
        while (!rest_.empty() && !rest_.starts_with("\\E")) letters.add(literal());
        rest_.remove_prefix(std::min<std::size_t>(rest_.size(), 2));
        return std::move(letters).take();
    }

    std::string_view rest_;
    bool crosses_lines_ = false;
};

/// One long ending or beginning that all of them share is looked for faster than all of them.
Strings shared(Strings strings) {
    const std::size_t long_enough = std::max<std::size_t>(8, strength(strings) * 2 / 3);
    if (strings.size() < 2) return strings;
    std::string_view front = strings.front();
    std::string_view back = strings.front();
    for (const std::string_view each : strings) {
        while (!each.starts_with(front)) front.remove_suffix(1);
        while (!each.ends_with(back)) back.remove_prefix(1);
    }
    const std::string_view best = front.size() > back.size() ? front : back;
    return best.size() < long_enough ? strings : Strings{std::string(best)};
}

/// What holds another of them need not be looked for.
Strings without_longer(const Strings& strings) {
    Strings kept;
    for (const std::string& each : strings) {
        const auto held_by_each = [&](const std::string& other) {
            return other.size() < each.size() && each.find(other) != std::string::npos;
        };
        if (std::ranges::none_of(strings, held_by_each)) kept.push_back(each);
    }
    return kept;
}

}  // namespace

PatternNeeds pattern_needs(std::string_view pattern) {
    PatternReader reader(pattern);
    Strings literals = held(reader.alternatives());
    return {shared(without_longer(literals)), !reader.crosses_lines()};
}

}  // namespace selostelint
