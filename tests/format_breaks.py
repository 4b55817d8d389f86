"""Breaks copies of a folder's reports, report.FORMAT, each in one way: format_validators.py must refuse every one of them.

    format_breaks.py FOLDER"""
import json
import re
import sys

import format_validators
from script import check, finish


def edited(change):
    """A text of JSON whose value `change` has edited in its place."""
    def edit(whole):
        value = json.loads(whole)
        change(value)
        return json.dumps(value)
    return edit


def replaced(old, new):
    def replace(whole):
        assert old in whole, old
        return whole.replace(old, new, 1)
    return replace


def region(report):
    return report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]


def uri(report, value):
    place = report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    place["artifactLocation"]["uri"] = value


BROKEN = {
    "json": {
        "cut short": lambda whole: whole[:-3],
        "no digest": edited(lambda report: report["notices"][0].pop("sha256")),
        "line 0": edited(lambda report: report["notices"][0]["findings"][0].update(line=0)),
        "a severity": edited(lambda report: report["notices"][0]["findings"][0].update(severity="fatal")),
        "another version": edited(lambda report: report.update(version=2)),
    },
    "jsonl": {
        "cut short": lambda whole: whole[:-3],
        "two on a line": lambda whole: whole.replace("\n", " ", 1),
        "no path": replaced('{"path":', '{"file":'),
    },
    "sarif": {
        "line 0": edited(lambda report: region(report).update(startLine=0)),
        "columns without a line": edited(lambda report: region(report).pop("startLine")),
        "a level": edited(lambda report: report["runs"][0]["results"][0].update(level="fatal")),
        "an unknown property": edited(lambda report: report["runs"][0]["results"][0].update(severity="error")),
        "no message": edited(lambda report: report["runs"][0]["results"][0].pop("message")),
        "no runs": edited(lambda report: report.update(runs=[])),
        "an absolute path": edited(lambda report: uri(report, "/etc/passwd")),
        "an address": edited(lambda report: uri(report, "file:///a.md")),
        "a blank in a URI": edited(lambda report: uri(report, "a b.md")),
        "another rule's index": edited(lambda report: report["runs"][0]["results"][0].update(ruleIndex=10000)),
        "25,001 results": edited(lambda report: report["runs"][0].update(results=report["runs"][0]["results"][:1] * 25001)),
        "a long description": edited(lambda report: report["runs"][0]["tool"]["driver"]["rules"][0].update(
            fullDescription={"text": "a" * 1025})),
    },
    "junit": {
        "an ampersand": replaced("&amp;", "&"),
        "a wrong count": lambda whole: re.sub('failures="[0-9]+"', 'failures="99"', whole, count=1),
        "no count": lambda whole: re.sub(' tests="[0-9]+"', "", whole, count=1),
        "an unknown element": lambda whole: whole.replace("<failure ", "<fault ").replace("</failure>", "</fault>"),
        "a case twice": lambda whole: re.sub("(<testcase .*?</testcase>\n)", r"\1\1", whole, count=1, flags=re.S),
    },
    "gitlab": {
        "cut short": lambda whole: whole[:-3],
        "a severity": edited(lambda entries: entries[0].update(severity="fatal")),
        "no fingerprint": edited(lambda entries: entries[0].pop("fingerprint")),
        "a fingerprint twice": edited(lambda entries: entries[0].update(fingerprint=entries[1]["fingerprint"])),
        "a path from here": edited(lambda entries: entries[0]["location"].update(path="./a.md")),
        "no line": edited(lambda entries: entries[0]["location"].pop("lines")),
    },
    "github": {
        "a line end in a message": replaced("%0A", "\n"),
        "a colon in a path": replaced("%3A", ":"),
        "a comma in a path": replaced("%2C", ","),
        "a bare percent sign": replaced("%25", "%"),
        "line 0": lambda whole: re.sub(",line=[0-9]+", ",line=0", whole, count=1),
        "an unknown command": replaced("::error ", "::fatal "),
    },
    "checkstyle": {
        "a severity": replaced('severity="error"', 'severity="fatal"'),
        "line 0": lambda whole: re.sub(' line="[0-9]+"', ' line="0"', whole, count=1),
        "no version": replaced(' version="4.3"', ""),
        "a bare bracket": replaced("&lt;", "<"),
    },
    "csv": {
        "a bare quote": replaced('""', '"'),
        "a line end": replaced("\r\n", "\n"),
        "a cell too many": lambda whole: whole[:-2] + ",\r\n",
        "a formula": replaced(",error,", ",=error,"),
    },
    "openmetrics": {
        "no end": replaced("# EOF\n", ""),
        "a sample twice": lambda whole: re.sub("(\nselostelint_findings.*)", r"\1\1", whole, count=1),
        "a bare quote": replaced('\\"', '"'),
        "no number": lambda whole: re.sub("[0-9]+\n# EOF", "many\n# EOF", whole, count=1),
    },
}


def main(folder):
    for name, copies in BROKEN.items():
        whole = format_validators.text(f"{folder}/report.{name}")
        for what, change in copies.items():
            broken = f"{folder}/broken.{name}"
            with open(broken, "w", encoding="utf-8", newline="") as file:
                file.write(change(whole))
            check(f"{name}: {what} is refused", format_validators.faults(name, broken))
    finish()


main(sys.argv[1])
