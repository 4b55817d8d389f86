#include "cli/run.h"

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <exception>
#include <optional>
#include <utility>

namespace selostelint {

namespace {

/// What one file gave: its text in every report, or an error.
struct Piece {
    Summary part;
    std::vector<std::string> texts;                         ///< by output
    std::vector<std::pair<std::size_t, ReportFile>> files;  ///< each with its output
    std::optional<Error> error;
    std::vector<Error> remarks;
    double share = 0;  ///< how far the run is with it
};

Result<Judgement> guarded(const Inspect& inspect, Source source) {
    const std::string path = source.path;
    // The last line of defence: whatever goes wrong with one file, the others are judged.
    try {
        return inspect(std::move(source));
    } catch (const std::bad_alloc&) {
        return Error{path,
                     0,
                     0,
                     {"Muisti ei riitä tiedoston tarkastamiseen. Jaa tiedosto osiin.",
                      "Memory does not suffice to check the file. Split it."}};
    } catch (const std::exception& fault) {
        return Error{path,
                     0,
                     0,
                     {std::string("Ohjelmavirhe, josta kannattaa ilmoittaa tekijöille: ") + fault.what(),
                      std::string("A fault of the program, worth a report to its authors: ") + fault.what()}};
    }
}

class Run {
public:
    Run(const Batch& batch, std::vector<Output>& outputs)
        : batch_(batch),
          outputs_(outputs),
          rows_wanted_(std::any_of(outputs.begin(), outputs.end(),
                                   [](const Output& output) { return output.reporter->wants_rows(); })) {}

    Piece work(Source source) const;
    void write(Piece piece, Progress& progress);
    void write_all(const std::function<std::string(Output&)>& text);
    void add_error(const Error& error);
    void start();
    void finish() {
        for (Output& output : outputs_) end(output);
    }
    /// Whether any output still takes text. Safe to ask from any thread.
    bool heard() const { return heard_; }
    const Summary& summary() const { return summary_; }

private:
    void put(Output& output, const std::string& text);
    void put_file(Output& output, const ReportFile& file);
    void end(Output& output);
    void give_up(Output& output);

    const Batch& batch_;
    std::vector<Output>& outputs_;
    const bool rows_wanted_;
    Summary summary_;
    std::vector<Error> errors_;
    std::atomic<bool> heard_ = true;
};

Piece Run::work(Source source) const {
    Piece piece;
    piece.share = source.share;
    Result<Judgement> result = guarded(batch_.inspect, std::move(source));
    if (!result) {
        piece.error = result.error();
        for (const Output& output : outputs_) piece.texts.push_back(output.reporter->failure(*piece.error));
        return piece;
    }
    for (std::size_t i = 0; i < outputs_.size(); ++i) {
        const Output& output = outputs_[i];
        piece.texts.push_back(output.reporter->notice(result.value()));
        if (!output.open) continue;
        std::optional<ReportFile> file = output.reporter->notice_file(result.value());
        if (file) piece.files.emplace_back(i, std::move(*file));
    }
    if (batch_.remarks) piece.remarks = batch_.remarks(result.value());
    piece.part.add(result.value(), *batch_.rulebook);
    if (rows_wanted_) piece.part.rows.push_back(notice_row(result.value(), *batch_.rulebook));
    return piece;
}

void Run::put(Output& output, const std::string& text) {
    if (output.failed) return;
    // At once: who reads along shall not wait until a buffer is full.
    output.stream->write(text.data(), static_cast<std::streamsize>(text.size())).flush();
    if (!*output.stream) give_up(output);
}

void Run::put_file(Output& output, const ReportFile& file) {
    if (output.failed) return;
    Result<std::unique_ptr<std::ostream>> stream = output.open(file.name);
    if (!stream) {
        output.why = stream.error();
        return give_up(output);
    }
    stream.value()->write(file.text.data(), static_cast<std::streamsize>(file.text.size()));
    stream.value()->flush();
    if (!*stream.value()) give_up(output);
}

/// What comes after the last file.
void Run::end(Output& output) {
    const std::string text = output.assembly.end(summary_, errors_);
    if (!text.empty() || !output.reporter->is_binary()) return put(output, text);
    output.why = Error{"",
                       0,
                       0,
                       {"Raporttia ei voitu koota. Tarkista väliaikaisten tiedostojen levytila.",
                        "The report could not be put together. Check the disk's space for temporary files."}};
    give_up(output);
}

/// What comes before the first file.
void Run::start() {
    write_all([](Output& output) { return output.assembly.begin(); });
    for (Output& output : outputs_) {
        if (!output.open) continue;
        for (const ReportFile& file : output.reporter->files()) put_file(output, file);
    }
}

void Run::give_up(Output& output) {
    output.failed = true;
    heard_ = !std::all_of(outputs_.begin(), outputs_.end(), [](const Output& other) { return other.failed; });
}

void Run::write(Piece piece, Progress& progress) {
    const bool speaks =
        piece.error || !piece.remarks.empty() ||
        std::any_of(piece.texts.begin(), piece.texts.end(), [](const std::string& text) { return !text.empty(); });
    if (speaks) progress.clear();
    for (std::size_t i = 0; i < outputs_.size(); ++i) {
        put(outputs_[i], outputs_[i].assembly.add(std::move(piece.texts[i])));
    }
    for (const auto& [output, file] : piece.files) put_file(outputs_[output], file);
    if (piece.error) add_error(*piece.error);
    for (const Error& remark : piece.remarks) batch_.on_error(remark);
    summary_.merge(piece.part);
    progress.step(piece.share);
}

void Run::write_all(const std::function<std::string(Output&)>& text) {
    for (Output& output : outputs_) put(output, text(output));
}

void Run::add_error(const Error& error) {
    if (!error.path.empty()) ++summary_.unreadable;
    errors_.push_back(error);
    batch_.on_error(error);
}

void work_alone(Run& run, const Batch& batch, std::deque<Source> waiting, const std::function<void(Piece)>& write) {
    for (Source& source : waiting) {
        if (run.heard()) write(run.work(std::move(source)));
    }
    while (run.heard()) {
        std::optional<Source> next = batch.next();
        if (!next) return;
        write(run.work(std::move(*next)));
    }
}

/// `waiting` are sources that have been taken already; the rest follows them.
void work_in_parallel(Run& run, const Batch& batch, std::deque<Source> waiting,
                      const std::function<void(Piece)>& write) {
    using SharedSource = std::shared_ptr<Source>;
    const auto source = [&](tbb::flow_control& flow) -> SharedSource {
        std::optional<Source> next;
        if (run.heard()) next = waiting.empty() ? batch.next() : std::exchange(waiting.front(), {});
        if (!waiting.empty()) waiting.pop_front();
        if (next) return std::make_shared<Source>(std::move(*next));
        flow.stop();
        return nullptr;
    };
    const auto work = [&](const SharedSource& next) { return std::make_shared<Piece>(run.work(std::move(*next))); };
    const auto sink = [&](const std::shared_ptr<Piece>& piece) { write(std::move(*piece)); };
    // Without it, more jobs than processors make TBB complain on standard error.
    const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism, batch.jobs);
    tbb::task_arena arena(static_cast<int>(batch.jobs));
    arena.execute([&] {
        using tbb::filter_mode;
        const std::size_t in_flight = 4 * std::size_t{batch.jobs};
        tbb::parallel_pipeline(in_flight,
                               tbb::make_filter<void, SharedSource>(filter_mode::serial_in_order, source) &
                                   tbb::make_filter<SharedSource, std::shared_ptr<Piece>>(filter_mode::parallel, work) &
                                   tbb::make_filter<std::shared_ptr<Piece>, void>(filter_mode::serial_in_order, sink));
    });
}

}  // namespace

Summary run_batch(const Batch& batch, std::vector<Output>& outputs, Progress& progress) {
    Run run(batch, outputs);
    run.start();
    for (const Error& error : batch.errors) {
        run.write_all([&](Output& output) { return output.assembly.add(output.reporter->failure(error)); });
        run.add_error(error);
    }
    const std::function<void(Piece)> write = [&](Piece piece) { run.write(std::move(piece), progress); };
    std::deque<Source> first;
    while (first.size() < 2) {
        std::optional<Source> next = batch.next();
        if (!next) break;
        first.push_back(std::move(*next));
    }
    // Waking the threads costs more than a notice or two.
    if (batch.jobs > 1 && first.size() > 1) {
        work_in_parallel(run, batch, std::move(first), write);
    } else {
        work_alone(run, batch, std::move(first), write);
    }
    progress.clear();
    run.finish();
    return run.summary();
}

}  // namespace selostelint
