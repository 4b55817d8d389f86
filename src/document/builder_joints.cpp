// What happens where one line of the source ends and the next goes on: hyphens and sentences that run on.
#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "document/builder.h"

namespace selostelint {

namespace {

bool is_hyphen(char32_t c) {
    return c == U'-' || c == 0x2010;
}

bool is_vowel(char32_t c) {
    return std::u32string_view(U"aeiouyäöå").find(c) != std::u32string_view::npos;
}

/// Words before which a hyphen stands for the rest of a compound: "osoite- ja puhelintiedot".
bool joins_compounds(std::string_view word) {
    static constexpr std::array<std::string_view, 11> words{"ja",     "tai", "sekä",  "eli",  "että", "tahi",
                                                            "taikka", "vai", "mutta", "kuin", "eikä"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The letters with which `text` begins.
std::string_view leading_letters(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size()) {
        std::size_t next = end;
        if (!is_letter(next_code_point(text, next))) break;
        end = next;
    }
    return text.substr(0, end);
}

/// A word of running text: letters and hyphens, a comma behind them or, if it is too long for an abbreviation,
/// a full stop. "puh.", "sähköposti:" and "info@yritys.example" begin lines of their own.
bool runs_on(std::string_view word) {
    constexpr std::size_t longest_abbreviation = 5;
    const bool full_stop = !word.empty() && word.back() == '.' && word.size() > longest_abbreviation + 1;
    if (full_stop || (!word.empty() && word.back() == ',')) word.remove_suffix(1);
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        if (!is_letter(c) && !is_hyphen(c)) return false;
    }
    return !word.empty();
}

}  // namespace

void DocumentBuilder::open_joint(char32_t next) {
    const char32_t last = code_point_before(document_.text, text_end());
    const bool line_break = pending_ == Pending::line_break;
    const std::size_t hyphen_size = last == U'-' ? 1 : 3;
    const bool after_hyphen = is_hyphen(last) && text_end() > block_begin_ + hyphen_size &&
                              is_letter(code_point_before(document_.text, text_end() - hyphen_size));
    if (soft_hyphen_ && is_lower(next)) return;
    if (after_hyphen && is_lower(next)) {
        joint_ = Joint::hyphen;
        joint_at_ = text_end() - static_cast<std::uint32_t>(hyphen_size);
    } else if (line_break) {
        joint_ = Joint::run_on;
        joint_at_ = text_end();
    }
    joint_emphasised_ = emphasis_depth_ > 0;
    const bool may_run_on = is_lower(next) && (is_letter(last) || last == U',');
    add(" ", pending_span_, false);
    joint_word_ = text_end();
    if (joint_ != Joint::run_on || may_run_on) return;
    split_at_joint();
    joint_ = Joint::none;
}

void DocumentBuilder::settle_joint() {
    const Joint joint = std::exchange(joint_, Joint::none);
    if (joint == Joint::none) return;
    const std::string_view word = std::string_view(document_.text).substr(joint_word_);
    if (joint == Joint::hyphen) settle_hyphen(leading_letters(word));
    if (joint == Joint::run_on && !runs_on(word)) split_at_joint();
}

void DocumentBuilder::settle_hyphen(std::string_view word) {
    if (joins_compounds(word)) return;
    std::size_t at = joint_word_;
    const char32_t first = next_code_point(document_.text, at);
    const char32_t before = code_point_before(document_.text, joint_at_);
    // No syllable ends between like vowels, so a hyphen there is the compound's own.
    const bool belongs = !is_lower(before) || (before == first && is_vowel(first));
    const std::uint32_t begin = belongs ? joint_word_ - 1 : joint_at_;
    erase({begin, joint_word_});
}

/// Makes two blocks of one, at the blank that stands for the line break.
void DocumentBuilder::split_at_joint() {
    end_block(joint_at_);
    document_.text[joint_at_] = '\n';
    started_ = true;
    block_begin_ = joint_word_;
    emphasis_ = {joint_word_, joint_word_};
    if (!joint_emphasised_) return;
    leading_emphasis_ = emphasis_depth_ > 0;
    emphasis_.end = leading_emphasis_ ? joint_word_ : std::max(last_emphasis_end_, joint_word_);
}

}  // namespace selostelint
