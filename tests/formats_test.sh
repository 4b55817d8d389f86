#!/usr/bin/env bash
# The formats for machines are read by those who read them elsewhere: Python's parsers of XML, JSON and CSV, and, in
# format_check.py, schemas and validators. The notices and their names are as awkward as a crawl can have them.
#
#     tests/formats_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"
mkdir -p "$scratch/notices/=summa\\\""
cd "$scratch"

awkward=$'notices/=summa\\"/"a",<b>&\x1b[31m,\nc:100%.md'
cat >"$awkward" <<'NOTICE'
# Tietosuojaseloste ]]> <b>"x"</b> & '@kaikki'

😀 Seloste ::error file=x:: <script>alert(1)</script> 100 % | `a` on henkilötietolain | 10 §:n mukainen.

Rekisterinpitäjä on =Havulan Melojat ry | @havula. Ks. http://vanha.example/?a=1&b=<c>.
Seloste on henkilö&shy;tietolain 10 §:n mukainen. Jäsenen tunnus on 030201A902W ja toisen 131052-308T.
Tietoja säilytetään niin kauan kuin on tarpeen [täydennä "tähän", <kiitos>].
NOTICE
printf '%s\n' 'Hinnasto' '' 'Kanootti maksaa 15 euroa.' >notices/hinnasto.txt
cp "$top/tests/files/lomake.docx" "$top/tests/files/pdf/damaged.pdf" notices/
cp "$top/corpus/kunta-taydellinen.md" notices/
cp "$awkward" $'notices/\xff\xc3.md'  # a name that is not UTF-8

formats="json jsonl sarif junit gitlab github checkstyle csv markdown openmetrics"
reports=()
for format in $formats; do reports+=(--report "$format=$scratch/report.$format"); done
code=0
"$program" check --lang en "${reports[@]}" notices >/dev/null 2>&1 || code=$?

python=$(python_with jsonschema junitparser prometheus_client)
"$python" "$top/tests/format_check.py" "$scratch" "$scratch"
"$python" "$top/tests/format_breaks.py" "$scratch"

mkdir "$scratch/corpus"
cp "$top"/corpus/*.* "$scratch/corpus/"
reports=()
for format in $formats; do reports+=(--report "$format=$scratch/corpus/report.$format"); done
"$program" check --lang fi "${reports[@]}" corpus notices >/dev/null 2>&1 || [[ $? == 2 ]]
"$python" "$top/tests/format_check.py" "$scratch/corpus" "$scratch"

code=$code python3 - "$scratch" <<'PYTHON'
import csv
import json
import os
import re
import sys
import xml.etree.ElementTree as xml

from script import check, finish

scratch = sys.argv[1]


def text(name):
    with open(f"{scratch}/report.{name}", encoding="utf-8", newline="") as file:
        return file.read()


report = json.loads(text("json"))
notices = {notice["path"]: notice for notice in report["notices"]}
awkward = next(path for path in notices if "summa" in path)
findings = sum(len(notice["findings"]) for notice in report["notices"])
check("one file is damaged", os.environ["code"] == "2" and len(report["errors"]) == 1)
check("the awkward notice has findings of its own words", any(f["quote"] for f in notices[awkward]["findings"]))

for name in "json jsonl sarif junit gitlab github checkstyle csv markdown openmetrics".split():
    whole = text(name)
    check(f"{name}: no identity code is whole", "131052-308T" not in whole and "030201A902W" not in whole)
    check(f"{name}: no control character", not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", whole))

lines = [json.loads(line) for line in text("jsonl").splitlines()]
check("jsonl: the notices of the JSON", [line for line in lines if "findings" in line] == report["notices"])
check("jsonl: its errors", [line for line in lines if "message" in line] == report["errors"])

run = json.loads(text("sarif"))["runs"][0]
check("sarif: all findings", len(run["results"]) == findings)
check("sarif: rules by index", all(run["tool"]["driver"]["rules"][r["ruleIndex"]]["id"] == r["ruleId"]
                                   for r in run["results"]))
check("sarif: the unreadable file", not run["invocations"][0]["executionSuccessful"])

for tree in (xml.fromstring(text("junit")), xml.fromstring(text("checkstyle"))):
    names = [element.get("name") for element in tree]
    check(f"{tree.tag}: six files", len(names) == 6)
    # The character that no XML may hold is a sign; all others come through.
    check(f"{tree.tag}: the path comes through", awkward.replace("\x1b", "\u241b") in names)

suites = {suite.get("name"): suite for suite in xml.fromstring(text("junit"))}
for suite in suites.values():
    cases = suite.findall("testcase")
    for count, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        check(f"junit: {count}", int(suite.get(count)) == sum(case.find(tag) is not None for case in cases))
    check("junit: tests", int(suite.get("tests")) == len(cases))
    check("junit: names are unique", len({case.get("name") for case in cases}) == len(cases))
checklist = {case.get("name").split(":")[0]: case for case in suites["notices/kunta-taydellinen.md"].findall("testcase")}
for requirement in notices["notices/kunta-taydellinen.md"]["requirements"]:
    case = checklist.get(requirement["id"])
    if case is None:
        continue
    outcome = {"met": None, "missing": "failure", "vague": "failure"}.get(requirement["status"], "skipped")
    found = next((tag for tag in ("failure", "error", "skipped") if case.find(tag) is not None), None)
    check(f"junit: {requirement['id']} is {requirement['status']}", found == outcome)
check("junit: a file that cannot be read", suites["notices/damaged.pdf"].get("errors") == "1")

entries = json.loads(text("gitlab"))
check("gitlab: all findings and the error", len(entries) == findings + 1)
check("gitlab: fingerprints are unique", len({entry["fingerprint"] for entry in entries}) == len(entries))
check("gitlab: severities", {entry["severity"] for entry in entries} <= {"info", "minor", "major", "critical"})
check("gitlab: paths", {entry["location"]["path"] for entry in entries} <= set(notices) | {"notices/damaged.pdf"})
check("gitlab: lines", all(entry["location"]["lines"]["begin"] >= 1 for entry in entries))

commands = text("github").splitlines()
check("github: a line an item, and the counts", len(commands) == findings + 2)
form = re.compile(r"::(error|warning|notice) (?:[A-Za-z]+=[^,:]*(?:,|(?=::)))+::\S")
check("github: the form", all(form.match(command) for command in commands[:-1]))
levels = [command.split()[0] for command in commands[:-1]]
check("github: the most severe first", levels == sorted(levels, key=["::error", "::warning", "::notice"].index))

rows = list(csv.reader(text("csv").splitlines(keepends=True)))
check("csv: a row a finding and an error", len(rows) == findings + 2)
check("csv: all rows are as long", {len(row) for row in rows} == {18})
check("csv: line ends", text("csv").count("\r\n") == len(rows))
check("csv: no formula", not any(cell[:1] in ("=", "+", "-", "@") for row in rows for cell in row if cell))

table = [line for line in text("markdown").splitlines() if line.startswith("|")]
check("markdown: four cells a row", all(len(re.findall(r"(?<!\\)\|", line)) == 5 for line in table))
check("markdown: no HTML of the notice", not re.search(r"(?<!\\)<(?!!-- -->)", text("markdown")))

samples = [line for line in text("openmetrics").splitlines() if not line.startswith("#")]
sample = re.compile(r'selostelint_[a-z_]+\{(?:[a-z_]+="(?:[^"\\\n]|\\[\\n"])*",?)+\} (\d+)$')
check("openmetrics: the form", all(sample.match(line) for line in samples))
total = sum(int(line.split()[-1]) for line in samples if line.startswith("selostelint_findings"))
check("openmetrics: all findings", total == findings)
check("openmetrics: the end", text("openmetrics").endswith("# EOF\n"))

finish()
PYTHON
