#!/usr/bin/env bash
# The workbook is read by another program that reads workbooks: Python's openpyxl. What the JSON report says of the same
# notices must stand in its sheets. The notices and their names are as awkward as a crawl can have them.
#
#     tests/xlsx_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"
mkdir -p "$scratch/notices/=summa"
cd "$scratch"

awkward=$'notices/=summa/-1+1,\x1b[31m\n@a.md'
cat >"$awkward" <<'NOTICE'
# =1+1

+358 on =Havulan Melojat ry. Ks. http://vanha.example/?a=1&b=<c>.
Seloste on henkilötietolain 10 §:n mukainen. Jäsenen tunnus on 030201A902W.
=SUMMA(A1:A9) Tietoja säilytetään niin kauan kuin on tarpeen [täydennä "tähän", _x0041_ <kiitos>].
NOTICE
cp "$top/tests/files/lomake.docx" "$top/tests/files/pdf/damaged.pdf" "$top/tests/files/pdf/form.pdf" notices/
cp "$top/corpus/kunta-taydellinen.md" notices/
cp "$awkward" $'notices/\xff\xc3.md'  # a name that is not UTF-8

"$program" check --as-of 2026-11-22 --report json=report.json --report xlsx=report.xlsx notices >/dev/null 2>&1 || true
"$program" check --as-of 2026-11-22 --jobs 1 --format xlsx notices >again.xlsx 2>/dev/null || true
# Without room for temporary files there is no workbook rather than half of one.
(trap '' XFSZ; ulimit -f 8; "$program" check --lang en --report xlsx=torn.xlsx "$top/corpus" >/dev/null 2>torn.err) || true

"$(python_with openpyxl)" -W ignore - <<'PYTHON'
import datetime
import json
from collections import Counter

import openpyxl

from script import check, finish


def rows(sheet):
    """The rows under the titles, each by its titles."""
    titles, *others = sheet.iter_rows(values_only=True)
    return [dict(zip(titles, row)) for row in others]


with open("report.xlsx", "rb") as one, open("again.xlsx", "rb") as two:
    check("the same bytes, whatever the number of jobs", one.read() == two.read())
with open("report.json", encoding="utf-8") as file:
    report = json.load(file)
with open("torn.err", encoding="utf-8") as file:
    check("a full disk is told", "torn.xlsx: The report could not be put together." in file.read())
book = openpyxl.load_workbook("report.xlsx")
check("sheets", book.sheetnames == ["Yhteenveto", "Selosteet", "Havainnot", "Vaatimukset"])
check("properties", book.properties.title == "Tietosuojaselosteiden tarkastus" and not book.properties.creator)
check("the day", book.properties.created == datetime.datetime(2026, 11, 22))

for sheet in book:
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    # openpyxl takes a string that begins with "=" for a formula only when the file says that it is one.
    check(f"{sheet.title}: no formula", all(cell.data_type in "snd" for cell in cells))
    check(f"{sheet.title}: no identity code is whole", not any("030201A902W" in str(cell.value) for cell in cells))
for sheet in book.worksheets[1:]:
    check(f"{sheet.title}: the titles stay", sheet.freeze_panes == "B2")
    check(f"{sheet.title}: filters over all rows", sheet.auto_filter.ref == sheet.dimensions)
    check(f"{sheet.title}: print", sheet.page_setup.orientation == "landscape" and sheet.print_title_rows)

notices = report["notices"]
findings = [finding for notice in notices for finding in notice["findings"]]
found = rows(book["Havainnot"])
check("findings: all of them", len(found) == len(findings))
check("findings: rules", Counter(row["Sääntö"] for row in found) == Counter(f["rule"] for f in findings))
check("findings: fingerprints",
      Counter(row["Tunniste"] for row in found) == Counter(f["fingerprint"] for f in findings))
check("findings: the worst first", [row["Vakavuus"] for row in found] ==
      sorted((row["Vakavuus"] for row in found), key=["virhe", "varoitus", "huomio"].index))
check("findings: places", all(row["Paikka"] and row["Havainto"] and row["Korjausehdotus"] for row in found))
check("findings: pages are numbers", {row["Sivu"] for row in found if row["Tiedosto"] == "notices/form.pdf"} <= {1, 2})
links = [cell for cell in book["Havainnot"]["J"][1:] if cell.hyperlink]
check("findings: links to the law", len(links) == len(found) and all(
    cell.hyperlink.target == cell.value and cell.value.startswith("https://") for cell in links))
check("findings: the awkward name, its control characters as signs",
      any(row["Tiedosto"] == "notices/=summa/-1+1,\u241b[31m\u240a@a.md" for row in found))

listed = {row["Tiedosto"]: row for row in rows(book["Selosteet"])}
check("notices: all of them", len(listed) == len(notices))
full = listed["notices/kunta-taydellinen.md"]
check("notices: numbers are numbers", isinstance(full["Virheitä"], int) and isinstance(full["Vaatimus täyttyy"], int))
check("notices: days are days", isinstance(full["Päivätty"], datetime.datetime))

words = {"met": "täyttyy", "vague": "epämääräinen", "missing": "puuttuu", "undecided": "ratkaisematta",
         "not_applicable": "ei koske"}
matrix = {row["Tiedosto"]: row for row in rows(book["Vaatimukset"])}
for notice in notices:
    row = matrix.get(notice["path"])
    if row is None:
        continue
    expected = Counter(words[requirement["status"]] for requirement in notice["requirements"])
    cells = Counter(value for title, value in row.items() if title != "Tiedosto")
    check(f"matrix: {notice['path']!r}", cells <= expected and cells["puuttuu"] == expected["puuttuu"])
check("matrix: a row a notice", len(matrix) == sum(1 for notice in notices if notice["requirements"]))

summary = {row[0]: row[1] for row in book["Yhteenveto"].iter_rows(values_only=True) if row[0]}
check("summary: errors", summary["Virheitä"] == sum(f["severity"] == "error" for f in findings))
check("summary: the day of the law", summary["Lain tila"] == datetime.datetime(2026, 11, 22))
check("summary: the unreadable file", "vioittunut" in summary["notices/damaged.pdf"])

finish()
PYTHON
