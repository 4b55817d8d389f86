"""Whether a report is what its format asks, by schemas and by those who read the format elsewhere: JSON Schema, libxml2's
xmllint, junitparser, Prometheus's parser of OpenMetrics, Python's csv, GitHub's grammar of commands.

VALIDATORS has a function for each format: it takes a file's path and returns the faults, none for a good report."""
import csv
import itertools
import json
import os
import re
import subprocess

import jsonschema
import junitparser
from prometheus_client.openmetrics import parser as openmetrics_parser

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COLUMNS = ("path line_unit page line column end_line end_column rule name severity message help law quote section "
           "fingerprint suppressed baseline").split()
COMMAND = re.compile(r"::(error|warning|notice) ([^:\r\n]+)::(.+)")
COUNTS = re.compile(r"selostelint: \d+ \S")
PROPERTIES = {"file", "line", "endLine", "col", "endColumn", "title"}


def text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def schema(name, definition=None):
    whole = json.loads(text(f"{TOP}/{name}"))
    if definition:
        whole = {"$defs": whole["$defs"], **definition(whole)}
    jsonschema.Draft202012Validator.check_schema(whole)
    return jsonschema.Draft202012Validator(whole)


def by_schema(validator, value):
    """The first fault: one is enough, and a list of 25,000 may have as many."""
    return [f"{fault.json_path}: {fault.message[:200]}" for fault in itertools.islice(validator.iter_errors(value), 1)]


def json_faults(path):
    return by_schema(schema("docs/report.schema.json"), json.loads(text(path)))


def jsonl_faults(path):
    notice = schema("docs/report.schema.json", lambda whole: whole["$defs"]["notice"])
    error = schema("docs/report.schema.json", lambda whole: whole["properties"]["errors"]["items"])
    faults = []
    for number, line in enumerate(text(path).splitlines(), 1):
        value = json.loads(line)
        faults += [f"{number}: {fault}" for fault in by_schema(notice if "sha256" in value else error, value)]
    return faults


def sarif_faults(path):
    report = json.loads(text(path))
    faults = by_schema(schema("tests/schemas/sarif.schema.json"), report)
    for run in [] if faults else report["runs"]:
        ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        faults += ["two rules with one id"] if len(set(ids)) < len(ids) else []
        for result in run["results"]:
            if ids[result["ruleIndex"]:result["ruleIndex"] + 1] != [result["ruleId"]]:
                faults.append(f"ruleIndex {result['ruleIndex']} is not {result['ruleId']}")
    return faults


def gitlab_faults(path):
    entries = json.loads(text(path))
    faults = by_schema(schema("tests/schemas/gitlab.schema.json"), entries)
    if not faults and len({entry["fingerprint"] for entry in entries}) < len(entries):
        faults.append("GitLab takes entries with one fingerprint for one")
    return faults


def xml_faults(path, name):
    run = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", f"{TOP}/tests/schemas/{name}.xsd", path],
                         capture_output=True, text=True, check=False)
    return [] if run.returncode == 0 else run.stderr.splitlines()


def checkstyle_faults(path):
    return xml_faults(path, "checkstyle")


def junit_faults(path):
    faults = xml_faults(path, "junit")
    for suite in [] if faults else junitparser.JUnitXml.fromfile(path):
        said = (suite.tests, suite.failures, suite.errors, suite.skipped)
        suite.update_statistics()
        counted = (suite.tests, suite.failures, suite.errors, suite.skipped)
        if said != counted:
            faults.append(f"{suite.name} says {said}, and junitparser counts {counted}")
    return faults


def unescaped(value):
    for escape, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(escape, sign)
    return value


def github_commands(path):
    """Each line as GitHub's runner reads it: level, properties and message; None for what is no command."""
    for line in text(path).splitlines(keepends=True):
        command = COMMAND.fullmatch(line.removesuffix("\n"))
        if not command:
            yield line, None
            continue
        pairs = [pair.partition("=")[::2] for pair in command[2].split(",")]
        yield line, (command[1], {name: unescaped(value) for name, value in pairs}, unescaped(command[3]))


def github_faults(path):
    faults = []
    lines = list(github_commands(path))
    for number, (line, command) in enumerate(lines, 1):
        if command is None:
            if number < len(lines) or not COUNTS.match(line):
                faults.append(f"{number}: no command: {line[:100]!r}")
            continue
        properties = command[1]
        numbers = [properties.get(name, "1") for name in ("line", "endLine", "col", "endColumn")]
        if set(properties) - PROPERTIES or not properties.get("title"):
            faults.append(f"{number}: properties {sorted(properties)}")
        if not all(re.fullmatch("[1-9][0-9]*", value) for value in numbers):
            faults.append(f"{number}: places {numbers}")
        if re.search("%(?!25|0A|0D|3A|2C)", line) or re.search("[\x00-\x09\x0b-\x1f]", line):
            faults.append(f"{number}: an escape or a sign that GitHub does not know")
    return faults


def csv_faults(path):
    whole = text(path)
    faults = [] if whole.endswith("\r\n") and "\n" not in whole.replace("\r\n", "") else ["line ends"]
    rows = list(csv.reader(whole.splitlines(keepends=True), strict=True))
    if rows[:1] != [COLUMNS]:
        faults.append(f"the header is {rows[:1]}")
    for number, row in enumerate(rows, 1):
        if len(row) != len(COLUMNS):
            faults.append(f"{number}: {len(row)} cells")
        faults += [f"{number}: a formula: {cell[:50]}" for cell in row if cell[:1] in tuple("=+-@\t\r")]
    return faults


def openmetrics_faults(path):
    whole = text(path)
    families = list(openmetrics_parser.text_string_to_metric_families(whole))
    # The parser silently leaves out a second sample of the same labels, which the standard forbids.
    written = sum(not line.startswith("#") for line in whole.splitlines())
    read = sum(len(family.samples) for family in families)
    faults = [] if read == written else [f"{written} samples, of which {read} are read"]
    return faults + [f"{family.name} has no help" for family in families if not family.documentation]


VALIDATORS = {
    "json": json_faults,
    "jsonl": jsonl_faults,
    "sarif": sarif_faults,
    "junit": junit_faults,
    "gitlab": gitlab_faults,
    "github": github_faults,
    "checkstyle": checkstyle_faults,
    "csv": csv_faults,
    "openmetrics": openmetrics_faults,
}


def faults(name, path):
    """What is wrong; a report that its reader cannot read at all has one fault, the reader's words."""
    try:
        return VALIDATORS[name](path)
    except (ValueError, csv.Error) as error:
        return [f"cannot be read: {error}"]
