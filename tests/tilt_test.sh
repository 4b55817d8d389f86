#!/usr/bin/env bash
# TILT documents against a schema (tests/files/tilt/schema.json), through Python's validator: those of the whole corpus,
# and those of notices as awkward as a crawl can have them. Every pointer must lead somewhere, every quote come from the
# notice, and what is unknown hold no fact.
#
#     tests/tilt_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"
mkdir -p "$scratch/notices/å b"
cd "$scratch"

cat >'notices/å b/"hankala",?#%.md' <<'NOTICE'
# Tietosuojaseloste "]},{" \ </script> & 'x'

## Rekisterinpitäjä
Havulan "Melojat" ry, puh. (09) 310 1691, vaihde, \"}],{ havula@melojat.example

## Kerättävät tiedot
- nimi "etu\suku", tunnus 131052-308T
- `{"a": null}`

## Säilytysaika
Viestit säilytetään kaksi viikkoa. Kuitit säilytetään kirjanpitolain (1336/1997) mukaan kuusi vuotta.
Muut tiedot säilytetään niin kauan kuin on tarpeen 3/2026 asti, ks. (EU) 2023/1795.
NOTICE
cp notices/*/*.md $'notices/\xff\x1b\xc3.md'  # a name that is not UTF-8
printf '%s\n' 'Hinnasto' '' 'Kanootti maksaa 15 euroa.' >notices/hinnasto.txt
cp "$top/tests/files/lomake.docx" notices/
python3 - <<'PYTHON'
with open("notices/pitka.md", "w", encoding="utf-8") as file:
    file.write("# Tietosuojaseloste\n\n## Käsittelyn tarkoitukset\n\n")
    file.writelines(f"- palvelun {i} tarjoaminen asiakkaalle\n" for i in range(3000))
    file.write("\n## Kerättävät tiedot\n\n")
    file.writelines(f"- tieto {i}\n" for i in range(3000))
PYTHON

run() { "$program" check --as-of 2026-11-22 --fail-on never "$@" >/dev/null; }
run --report tilt="$scratch/corpus/" --report tilt="$scratch/corpus.json" --report json="$scratch/report.json" "$top/corpus"
run --report tilt="$scratch/awkward.json" notices
run --report tilt="$scratch/one.json" "$top/corpus/kunta-taydellinen.md"
run --report tilt="$scratch/none.json" notices/hinnasto.txt

"$(python_with jsonschema)" - "$scratch" "$top" <<'PYTHON'
import copy
import json
import pathlib
import re
import sys

import jsonschema

from script import check, finish

scratch, top = map(pathlib.Path, sys.argv[1:])
validator = jsonschema.Draft7Validator(json.loads((top / "tests/files/tilt/schema.json").read_text("utf-8")))


def read(name):
    return json.loads((scratch / name).read_text("utf-8"))


def at(document, pointer):
    for step in pointer.split("/")[1:]:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def faults(document):
    return [f"/{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(document)]


def check_document(document):
    name = document["meta"]["url"]
    found = faults(document)
    check(f"{name}: the schema: {found[:3]}", not found)
    check(f"{name}: no null", "null" not in re.sub(r'"(?:[^"\\]|\\.)*"', "", json.dumps(document)))
    for pointer in document["x-unknown"]:
        if pointer.endswith("/country") and pointer.startswith("/thirdCountryTransfers"):
            check(f"{name}: {pointer} is left out", "country" not in at(document, pointer.rsplit("/", 1)[0]))
            continue
        value = at(document, pointer)
        stands_in = pointer in ("/meta/created", "/meta/modified", "/meta/version", "/meta/status")
        check(f"{name}: {pointer} is empty", stands_in or value in ("", [], {}, False, "ZZ"))
    for place in document["x-evidence"]:
        for pointer in place["of"]:
            at(document, pointer)


report = read("report.json")
judged = [notice for notice in report["notices"] if notice["requirements"] and notice["is_notice"]]
documents = read("corpus.json")
check("corpus: a document for each notice that was judged", len(documents) == len(judged) > 60)
check("corpus: in the order of the run", [d["meta"]["_hash"] for d in documents] == [n["sha256"] for n in judged])
for document in documents:
    check_document(document)

index = read("corpus/index.json")
check("folder: the list names each file", len(index) == len(documents))
check("folder: the same documents", [read(f"corpus/{entry['file']}") for entry in index] == documents)
check("folder: nothing else", len(list((scratch / "corpus/notices").iterdir())) == len(index))

# What TILT says of a requirement is what the rest of the report says: nothing is told that was found missing.
told = {"purposes": "/dataDisclosed/0/purposes", "legal_basis": "/dataDisclosed/0/legalBases",
        "recipients": "/dataDisclosed/0/recipients", "retention": "/dataDisclosed/0/storage", "sources": "/sources",
        "third_country": "/thirdCountryTransfers", "controller_identity": "/controller/name",
        "right_access": "/rightToInformation", "right_portability": "/rightToDataPortability",
        "withdraw_consent": "/rightToWithdrawConsent", "right_restriction": "/x-rightToRestriction",
        "right_objection": "/x-rightToObject", "complaint": "/rightToComplain",
        "automated_decisions": "/automatedDecisionMaking",
        "provision_requirement": "/dataDisclosed/0/nonDisclosure/consequences"}
for notice, document in zip(judged, documents):
    for requirement in notice["requirements"]:
        pointer = told.get(requirement["id"])
        if pointer is None or requirement["status"] != "missing":
            continue
        unknown = not document["dataDisclosed"] if pointer.startswith("/dataDisclosed") else False
        check(f"{notice['path']}: {requirement['id']} is missing", unknown or pointer in document["x-unknown"])

one = read("one.json")
check("one notice: the document itself", isinstance(one, dict) and one in documents)
check_document(one)
check("no notice: an empty list", read("none.json") == [])

awkward = read("awkward.json")
check("awkward: what is no notice has no document", len(awkward) == 4)
for document in awkward:
    check_document(document)
check("awkward: no identity code", "131052-308T" not in (scratch / "awkward.json").read_text("utf-8"))
hostile = next(d for d in awkward if "hankala" in d["meta"]["url"])
storage = [storage for item in hostile["dataDisclosed"] for storage in item["storage"]]
periods = {period["ttl"] for item in storage for period in item["temporal"]}
check("awkward: weeks are days", periods == {"P14D", "P6Y"})
statutes = {statute for item in storage for statute in item["legalBasisConditional"]}
check("awkward: statutes by number, no fraction and no act of the EU", statutes == {"LAKI-1336-1997"})
check("awkward: a phone that TILT cannot hold is left out or fits", "vaihde" not in json.dumps(hostile["controller"]))
long = next(d for d in awkward if "pitka" in d["meta"]["url"])
check("awkward: long lists are cut", len(long["dataDisclosed"]) == len(long["dataDisclosed"][0]["purposes"]) == 40)
check("awkward: and say so", long["x-leftOut"] == {"/dataDisclosed": 2960}
      | {f"/dataDisclosed/{i}/purposes": 2960 for i in range(40)})

# The schema finds what it is there for.
for pointer, value in (("/controller/country", "fi"), ("/controller/country", ""), ("/meta/_hash", "x" * 63),
                       ("/meta/created", "22.11.2026"), ("/dataProtectionOfficer/phone", "(09) 310 1691, vaihde"),
                       ("/dataProtectionOfficer/email", None), ("/dataDisclosed/0/legalBases/0/reference", "GDPR 6(1)(a)"),
                       ("/dataDisclosed/0/legalBases/0/reference", "SÄHKÖLAKI-1-2000"), ("/sources", None),
                       ("/dataDisclosed/2/storage/0/temporal/0/ttl", "kolme vuotta"),
                       ("/dataDisclosed/2/storage/0/temporal/0/ttl", "P"), ("/meta/url", "a b"), ("/oma", "x"),
                       ("/rightToComplain/supervisoryAuthority", None), ("/x-unknown", [""])):
    broken = copy.deepcopy(one)
    at(broken, pointer.rsplit("/", 1)[0])[pointer.rsplit("/", 1)[1]] = value
    check(f"the schema refuses {value!r} as {pointer}", faults(broken))

finish()
PYTHON
