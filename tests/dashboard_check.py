"""Answers the questions of examples/dashboard/questions from the JSON reports themselves, without a database.

    dashboard_check.py REPORT... -- FOLDER...

Each folder holds a database's answers as CSV, a file a question. Prints what differs; the reports are in the order of
their loading."""
import csv
import json
import os
import sys
from collections import Counter, defaultdict

from script import check, finish

UNNAMED = "(nimetön / unnamed)"
RIGHTS = ["right_access", "right_rectification", "right_erasure", "right_restriction", "right_objection",
          "right_portability", "withdraw_consent", "complaint"]
SEVERITIES = ["error", "warning", "info"]


def controller(notice):
    names = [fact["details"]["name"] for fact in notice["facts"]
             if fact["kind"] == "controller_details" and "name" in fact["details"]]
    return names[0] if names else UNNAMED


def folder(notice):
    return os.path.dirname(notice["path"]) or "."


def open_findings(notice):
    return [finding for finding in notice["findings"] if not finding["suppressed"]]


def counts(notice):
    count = Counter(finding["severity"] for finding in open_findings(notice))
    return [count[severity] for severity in SEVERITIES]


def percent(part, whole):
    return 100 * part // whole if whole else None


def worst_notices(notices):
    rows = [(n["path"], controller(n), *counts(n)) for n in notices if open_findings(n)]
    return sorted(rows, key=lambda row: (-row[2], -row[3], -row[4], row[0]))[:20]


def controllers(notices):
    groups = defaultdict(list)
    for notice in notices:
        groups[controller(notice)].append(counts(notice))
    rows = []
    for name, group in groups.items():
        errors, warnings = (sum(count[i] for count in group) for i in (0, 1))
        rows.append((name, len(group), errors, warnings, percent(errors, len(group))))
    return sorted(rows, key=lambda row: (-row[2], -row[3], row[0]))


def outdated_laws(notices):
    cited = defaultdict(set)
    for notice in notices:
        laws = defaultdict(set)
        for fact in notice["facts"]:
            if fact["kind"] == "law_mention":
                laws[fact["line"], fact["column"]].add(fact["law"])
        for finding in open_findings(notice):
            for law in laws[finding["line"], finding["column"]] if finding["rule"].startswith("OUT") else ():
                cited[folder(notice), controller(notice), law].add((notice["path"], finding["quote"]))
    rows = [(*key, len({path for path, _ in places}), min(quote for _, quote in places))
            for key, places in cited.items()]
    return sorted(rows, key=lambda row: (row[0], row[1], -row[3], row[2]))


def requirements(notices):
    statuses = defaultdict(Counter)
    for notice in notices:
        for requirement in notice["requirements"]:
            statuses[requirement["id"]][requirement["status"]] += 1
    rows = []
    for name, count in statuses.items():
        due = sum(count.values()) - count["not_applicable"]
        rows.append((name, count["missing"], count["vague"], count["undecided"], due,
                     percent(count["missing"] + count["vague"], due)))
    return sorted(rows, key=lambda row: (-row[1], -row[2], row[0]))


def dates(notices):
    rows = []
    for notice in notices:
        stated = [fact["text"] for fact in notice["facts"]
                  if fact["kind"] == "document_date" and fact["certainty"] == "stated"]
        rows.append((notice["path"], controller(notice), max(stated, default=None)))
    return sorted(rows, key=lambda row: (row[2] or "", row[0]))[:20]


def transfers(notices):
    rows = []
    for notice in notices:
        for number, fact in enumerate(notice["facts"]):
            if (fact["kind"] in ("transfer_made", "transfer_country", "transfer_ground")
                    and (fact["certainty"], fact["polarity"]) == ("stated", "affirmed")):
                rows.append(((notice["path"], fact["line"], fact["column"], fact["kind"], number),
                             (notice["path"], controller(notice), fact["kind"], fact["value"], fact["line"],
                              fact["quote"])))
    return [row for _, row in sorted(rows)]


def transfers_without_ground(notices):
    rows = [(n["path"], controller(n), f["rule"], f["line"], f["quote"]) for n in notices for f in open_findings(n)
            if f["name"] in ("transfer-safeguard-missing", "transfer-ground-invalid")]
    return sorted(rows, key=lambda row: (row[0], row[3], row[2]))


def vague_retention(notices):
    rows = []
    for notice in notices:
        for requirement in notice["requirements"]:
            if requirement["id"] != "retention" or requirement["status"] not in ("vague", "missing"):
                continue
            for place in requirement["evidence"] or [{"line": None, "quote": None}]:
                rows.append((notice["path"], controller(notice), requirement["status"], place["line"],
                             place["quote"]))
    return sorted(rows, key=lambda row: (row[2], row[0]))


def contradictions(notices):
    rows = []
    for notice in notices:
        for finding in open_findings(notice):
            if not finding["rule"].startswith("CON"):
                continue
            for other in finding["related"] or [{"line": None, "quote": None}]:
                rows.append((notice["path"], controller(notice), finding["name"], finding["line"], finding["quote"],
                             other["line"], other["quote"]))
    return sorted(rows, key=lambda row: (row[0], row[3], row[2]))


def unreadable(report):
    errors = sorted(("unreadable", error["path"], error["message"]) for error in report["errors"])
    return errors + sorted(("no notice", n["path"], n["title"]) for n in report["notices"] if not n["is_notice"])


def trend(reports):
    if len(reports) < 2:
        return []
    old, new = ({(n["path"], f["fingerprint"]): f for n in report["notices"] for f in n["findings"]}
                for report in reports[-2:])
    paths = {notice["path"] for notice in reports[-1]["notices"]}
    rows = []
    for key in set(old) | set(new):
        was, now = (key in some and not some[key]["suppressed"] for some in (old, new))
        if now:
            state = "open" if was else "new"
        elif was:
            state = "suppressed" if key in new else "fixed" if key[0] in paths else "gone"
        else:
            continue
        finding = new.get(key) or old[key]
        rows.append((state, key[0], finding["rule"], finding["name"], finding["quote"]))
    return sorted(rows, key=lambda row: (row[0], row[1], row[2], row[4] or ""))


def complete_notices(notices):
    groups = defaultdict(Counter)
    for notice in notices:
        statuses = {requirement["status"] for requirement in notice["requirements"]}
        if not statuses:
            continue
        outcome = ("incomplete" if statuses & {"missing", "vague"} else
                   "undecided" if "undecided" in statuses else "complete")
        groups[notice["role"]["value"] if notice["role"] else "unknown"][outcome] += 1
    rows = []
    for role, count in groups.items():
        whole = sum(count.values())
        rows.append((role, whole, count["complete"], count["undecided"], count["incomplete"],
                     percent(count["complete"], whole)))
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def rights(notices):
    rows = []
    for notice in notices:
        status = {requirement["id"]: requirement["status"] for requirement in notice["requirements"]}
        if status:
            rows.append((notice["path"], controller(notice), *(status.get(right) for right in RIGHTS)))
    return sorted(rows, key=lambda row: row[0])


def articles(notices):
    found = defaultdict(list)
    for notice in notices:
        for finding in open_findings(notice):
            for ground in finding["ground"] if finding["severity"] != "info" else ():
                found[ground["act"], ground["provision"]].append(notice["path"])
    rows = [(*key, len(paths), len(set(paths))) for key, paths in found.items()]
    return sorted(rows, key=lambda row: (-row[2], row[0], row[1]))


def expected(reports):
    notices = [notice for notice in reports[-1]["notices"] if notice["is_notice"]]
    answers = [worst_notices, controllers, outdated_laws, requirements, dates, transfers, transfers_without_ground,
               vague_retention, contradictions, unreadable, trend, complete_notices, rights, articles]
    given = {unreadable: reports[-1], trend: reports}
    return {f"{number:02}_{answer.__name__}": answer(given.get(answer, notices))
            for number, answer in enumerate(answers, 1)}


def main():
    split = sys.argv.index("--")
    reports = [json.load(open(path, encoding="utf-8")) for path in sys.argv[1:split]]
    for answers in sys.argv[split + 1:]:
        names = {name.removesuffix(".csv") for name in os.listdir(answers)}
        for name, rows in expected(reports).items():
            want = [["" if cell is None else str(cell) for cell in row] for row in rows]
            with open(f"{answers}/{name}.csv", encoding="utf-8", newline="") as file:
                have = list(csv.reader(file))[1:]
            names.discard(name)
            first = next((i for i, pair in enumerate(zip(have, want)) if pair[0] != pair[1]), min(len(have), len(want)))
            check(f"{answers}/{name}: {len(want)} rows", have == want, f"not {len(have)}; row {first + 1} is "
                  f"{have[first:first + 1]}, not {want[first:first + 1]}")
        check(f"{answers}: every answer is checked", not names, sorted(names))
    finish()


main()
