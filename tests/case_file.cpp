#include "case_file.h"

#include <sstream>

#include "line_diff.h"

namespace selostelint::test {

namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::string default_filename(std::string_view format) {
    if (format == "markdown") return "notice.md";
    if (format == "html") return "notice.html";
    return "notice.txt";
}

void trim_blank_lines(std::string& text) {
    while (text.ends_with("\n\n") || text == "\n") text.pop_back();
}

std::string input_text(const Case& written) {
    if (!written.file.empty()) return "--- file " + written.file + '\n';
    std::string text = "--- input " + written.format;
    if (written.filename != default_filename(written.format)) text += ' ' + written.filename;
    return text + '\n' + written.input;
}

class Parser {
public:
    CaseFile parse(std::string_view text) {
        for (const std::string_view line : lines_of(text)) {
            ++line_;
            if (line.starts_with("=== ")) {
                begin_case(line.substr(4));
            } else if (line.starts_with("--- ")) {
                begin_part(words_of(line.substr(4)));
            } else if (target_ != nullptr) {
                target_->append(line).push_back('\n');
            } else if (!line.empty()) {
                fault("text that belongs to no part; a case goes on with \"--- input FORMAT\"");
            }
        }
        end_case();
        return std::move(file_);
    }

private:
    void fault(const std::string& message) { file_.faults.push_back("line " + std::to_string(line_) + ": " + message); }

    void begin_case(std::string_view title) {
        end_case();
        Case& added = file_.cases.emplace_back();
        added.title = title;
        added.line = line_;
        target_ = nullptr;
    }

    void begin_part(const std::vector<std::string>& words) {
        if (file_.cases.empty() || words.empty()) return fault("a part before the first \"=== title\"");
        Case& current = file_.cases.back();
        if (words[0] == "file") return name_file(words);
        if (words[0] != "input") {
            current.expectations.push_back({words[0], {words.begin() + 1, words.end()}, ""});
            target_ = &current.expectations.back().text;
            return;
        }
        if (!current.format.empty()) fault("a second input");
        if (words.size() < 2 || words.size() > 3) fault("write --- input FORMAT [FILENAME]");
        current.format = words.size() > 1 ? words[1] : "text";
        current.filename = words.size() > 2 ? words[2] : default_filename(current.format);
        target_ = &current.input;
    }

    void name_file(const std::vector<std::string>& words) {
        Case& current = file_.cases.back();
        if (!current.format.empty()) fault("a second input");
        if (words.size() != 2) return fault("write --- file PATH");
        current.format = "auto";
        current.filename = current.file = words[1];
        target_ = nullptr;
    }

    void end_case() {
        if (file_.cases.empty()) return;
        Case& done = file_.cases.back();
        trim_blank_lines(done.input);
        for (Expectation& expectation : done.expectations) trim_blank_lines(expectation.text);
        if (done.format.empty()) fault("the case \"" + done.title + "\" has no input");
        if (done.expectations.empty()) fault("the case \"" + done.title + "\" expects nothing");
    }

    CaseFile file_;
    std::size_t line_ = 0;
    std::string* target_ = &file_.preamble;
};

}  // namespace

CaseFile parse_case_file(std::string_view text) {
    return Parser().parse(text);
}

std::string write_case_file(const CaseFile& file) {
    std::string text = file.preamble;
    for (const Case& written : file.cases) {
        if (!text.empty() && !text.ends_with("\n\n")) text += '\n';
        text += "=== " + written.title + "\n" + input_text(written);
        for (const Expectation& expectation : written.expectations) {
            text += "--- " + expectation.stage;
            for (const std::string& argument : expectation.arguments) text += ' ' + argument;
            text += '\n' + expectation.text;
        }
    }
    return text;
}

}  // namespace selostelint::test
