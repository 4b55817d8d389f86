#include "fact/identifiers.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace selostelint {

namespace {

bool all_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

int century(char sign) {
    constexpr std::string_view nineteen = "-YXWVU";
    constexpr std::string_view twenty = "ABCDEF";
    if (sign == '+') {
        return 1800;
    }
    if (nineteen.find(sign) != std::string_view::npos) {
        return 1900;
    }
    return twenty.find(sign) != std::string_view::npos ? 2000 : 0;
}

}  // namespace

bool is_valid_business_id(std::string_view digits) {
    if (digits.size() != 8 || !all_digits(digits)) {
        return false;
    }
    constexpr std::array<int, 7> weights = {7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * (digits[i] - '0');
    }
    const int remainder = sum % 11;
    return remainder != 1 && digits[7] - '0' == (remainder == 0 ? 0 : 11 - remainder);
}

bool is_placeholder_business_id(std::string_view digits) {
    constexpr std::string_view counting = "1234567";
    return digits.starts_with(counting) ||
           (!digits.empty() && digits.find_first_not_of(digits[0]) == std::string_view::npos) ||
           digits.starts_with("0000000") || digits.starts_with("1111111");
}

bool is_valid_personal_id(std::string_view code) {
    if (code.size() != 11 || !all_digits(code.substr(0, 6)) || !all_digits(code.substr(7, 3)) ||
        century(code[6]) == 0) {
        return false;
    }
    const std::chrono::year_month_day day{std::chrono::year{century(code[6]) + number(code.substr(4, 2))},
                                          std::chrono::month{static_cast<unsigned>(number(code.substr(2, 2)))},
                                          std::chrono::day{static_cast<unsigned>(number(code.substr(0, 2)))}};
    constexpr std::string_view checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    const int value = number(code.substr(0, 6)) * 1000 + number(code.substr(7, 3));
    return day.ok() && number(code.substr(7, 3)) >= 2 && checks[static_cast<std::size_t>(value % 31)] == code[10];
}

bool is_artificial_personal_id(std::string_view code) {
    return code[7] == '9' || code == "131052-308T";
}

}  // namespace selostelint
