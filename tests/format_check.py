"""Validates a folder's reports, report.FORMAT, in every format for machines, and compares what each says with what the
JSON says, and the places of SARIF with the files.

    format_check.py FOLDER TOP      TOP is the folder from which the reports' paths start"""
import csv
import json
import os
import re
import sys
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree

import format_validators
from script import check, finish

folder, top = sys.argv[1:]


def path(name):
    return f"{folder}/report.{name}"


def shown(value):
    """As reports print it: control characters as signs."""
    return "".join(chr(0x2400 + ord(c)) if ord(c) < 0x20 else "\u2421" if c == "\x7f" else c for c in value)


report = json.loads(format_validators.text(path("json")))
pairs = [(notice, finding) for notice in report["notices"] for finding in notice["findings"]]


def same(what, have, want):
    have, want = sorted(have, key=str), sorted(want, key=str)
    check(what, have == want, [row for row in have if row not in want][:2], [row for row in want if row not in have][:2])


def formats_say_the_same():
    lined = [(notice, finding) for notice, finding in pairs if notice["line_unit"] == "line"]
    commands = [command for _, command in format_validators.github_commands(path("github"))][:-1]
    same("github: places, rules and messages",
         [(c[1]["file"], c[1]["line"], c[1]["title"].split()[0], c[2].split("\n")[0]) for c in commands if "line" in c[1]],
         [(shown(n["path"]).replace("\u240a", "\n"), str(f["line"]), f["rule"], f["message"]) for n, f in lined])

    rows = list(csv.DictReader(format_validators.text(path("csv")).splitlines(keepends=True)))
    bare = [[re.sub("^'(?=[=+@-])", "", row[name]) for name in ("path", "rule", "line", "message", "quote", "fingerprint")]
            for row in rows if row["rule"] != "unreadable" and row["name"] != "unreadable"]
    same("csv: places, rules, messages and quotes", bare,
         [[shown(n["path"]), f["rule"], str(f["line"]), f["message"], f["quote"] or "", f["fingerprint"]]
          for n, f in pairs])

    root = ElementTree.parse(path("checkstyle")).getroot()
    same("checkstyle: places, rules and messages",
         [(file.get("name"), error.get("line"), error.get("source"), error.get("message"))
          for file in root for error in file if error.get("line")],
         [(shown(n["path"]).replace("\u240a", "\n"), str(f["line"]), "selostelint." + f["rule"], f["message"])
          for n, f in lined])

    counts = {}
    for notice, finding in pairs:
        key = (shown(os.path.dirname(notice["path"]) or ".").replace("\u240a", "\n"), finding["rule"], finding["severity"])
        counts[key] = counts.get(key, 0) + 1
    families = {family.name: family for family in format_validators.openmetrics_parser.text_string_to_metric_families(
        format_validators.text(path("openmetrics")))}
    same("openmetrics: findings by folder, rule and severity",
         [(s.labels["folder"], s.labels["rule"], s.labels["severity"], int(s.value))
          for s in families["selostelint_findings"].samples], [(*key, count) for key, count in counts.items()])
    files = {sample.labels["outcome"]: int(sample.value) for sample in families["selostelint_files"].samples}
    check("openmetrics: files", files == {"notice": sum(n["is_notice"] for n in report["notices"]),
                                          "not_notice": sum(not n["is_notice"] for n in report["notices"]),
                                          "unreadable": len(report["errors"])}, files)


def words_at(lines, region):
    """What stands in a region, by lines and by columns in code points."""
    cut = lines[region["startLine"] - 1:region["endLine"]]
    cut[-1] = cut[-1][:region["endColumn"] - 1]
    cut[0] = cut[0][region["startColumn"] - 1:]
    return "".join(cut)


def decoded(data):
    """Files of the corpus are UTF-8, UTF-16 with a mark, or windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("windows-1252")


def sarif_points_at_the_words():
    """URIs lead from the top to the files, regions to the words, absences to a heading."""
    by_fingerprint = {(shown(n["path"]), f["fingerprint"]): (n, f) for n, f in pairs}
    snippets = absences = 0
    for result in json.loads(format_validators.text(path("sarif")))["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        name = unquote_to_bytes(place["artifactLocation"]["uri"])
        source = os.path.join(os.fsencode(top), name)
        if not os.path.exists(source):
            # A name that is not UTF-8 can be told by its characters alone.
            check(f"sarif: {name} is there", "\ufffd" in name.decode())
            continue
        found = by_fingerprint.get((shown(name.decode("utf-8", "replace")), result["partialFingerprints"]["selostelint/v1"]))
        check(f"sarif: {name} {result['ruleId']} is in the JSON", found)
        if found is None or "startLine" not in place["region"]:
            continue
        notice, finding = found
        spot = [place["region"][key] for key in ("startLine", "startColumn", "endLine", "endColumn")]
        check(f"sarif: {name} {result['ruleId']}: the place of the JSON",
              spot == [finding[key] for key in ("line", "column", "end_line", "end_column")])
        if finding["anchor"] == "section":
            absences += 1
            headings = [s["line"] for s in notice["sections"] if finding["section"] in s["kind"].split("+") + [s["kind"]]]
            check(f"sarif: {name} {result['ruleId']} stands at its heading", finding["line"] in headings)
        snippet = place["region"].get("snippet", {}).get("text", "")
        with open(source, "rb") as file:
            data = file.read()
        # Identity codes are masked.
        if snippet and "*" not in snippet:
            snippets += 1
            lines = re.split("(?<=\n)", decoded(data).replace("\r\n", "\n"))
            check(f"sarif: {name} {result['ruleId']}: the words of the region",
                  words_at(lines, place["region"]) == snippet.replace("\r\n", "\n"))
    check("sarif: there are words and absences to look at", snippets > 9 and absences > 0, snippets, absences)


for name in format_validators.VALIDATORS:
    faults = format_validators.faults(name, path(name))
    check(f"{name}: valid", not faults, faults[:3])
formats_say_the_same()
sarif_points_at_the_words()

finish()
