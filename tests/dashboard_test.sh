#!/usr/bin/env bash
# The dashboard of examples/: two reports of the corpus, the second of a changed copy, go into a database, and every
# question is asked. dashboard_check.py answers them from the reports themselves. SQLite always; PostgreSQL where its
# server is installed.
#
#     tests/dashboard_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"
cluster=
trap '[[ -z $cluster ]] || stop_cluster; rm -rf "$scratch"' EXIT
cd "$top/examples/dashboard"

report() {
    (cd "$scratch" && "$program" check kunnat yritykset --format json >"$1" 2>/dev/null) || [[ $? -le 2 ]]
}

mkdir -p "$scratch"/kunnat/{havula,"kuus'aho \"\$\$ :x"} "$scratch/yritykset"
cp "$top"/corpus/[a-k]*.* "$scratch/kunnat/havula/"
cp "$top"/corpus/[l-r]*.* "$scratch/kunnat/kuus'aho \"\$\$ :x/"
cp "$top"/corpus/[s-z]*.* "$scratch/yritykset/"
cat >"$scratch/yritykset/kiusa.md" <<'NOTICE'
# Tietosuojaseloste '); drop table run; -- $$ \u0000 :'x' 😀

## Rekisterinpitäjä

O'Halko Oy, Katu \1, 00100 Havula. Seloste on henkilötietolain 10 §:n mukainen.

## Säilytysaika

Tietoja säilytetään "niin kauan kuin on tarpeen", O'Halkon mukaan $1:stä {2}:een.
NOTICE
report 1.json

# Gone, mended, spoilt, new, unreadable and suppressed.
rm "$scratch"/kunnat/havula/i*
sed -i 's/henkilötietola/tietosuojala/Ig; s/Safe Harbor/vakiolausekkeet/' "$scratch"/yritykset/*
for notice in "$scratch"/kunnat/kuus*/*.md; do printf '\nHenkilötietolain 10 §:n mukaan.\n' >>"$notice"; done
cp "$top/corpus/vanha-taulukko.html" "$top/corpus/museo.md" "$top/corpus/teatteri.html" "$scratch/kunnat/"
cp "$top/tests/files/pdf/damaged.pdf" "$scratch/yritykset/"
printf 'Kanootti maksaa 15 euroa.\n' >"$scratch/yritykset/hinnasto.txt"
report 2.json
python3 - "$scratch/2.json" "$scratch/toinen ajo.json" <<'PYTHON'
import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
for notice in report["notices"][::5]:
    for finding in notice["findings"][:1]:
        finding["suppressed"] = True
json.dump(report, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)
PYTHON

in_sqlite() { sqlite3 -bail "$scratch/audit.db" "$@"; }
load_sqlite() { in_sqlite ".param set @report '$1'" '.read sqlite/load.sql'; }
in_postgresql() { psql -X -q -v ON_ERROR_STOP=1 -h "$cluster" -U audit -d postgres "$@"; }
load_postgresql() { in_postgresql -v report="$1" -f postgresql/load.sql; }

# answers DATABASE FOLDER: every question's answer as CSV.
answers() {
    local question
    mkdir -p "$2"
    for question in questions/*.sql; do
        case $1 in
            sqlite) in_sqlite -csv -header ".read $question" ;;
            postgresql) in_postgresql --csv -f "$question" ;;
        esac >"$2/$(basename "$question" .sql).csv"
    done
}

# refused DATABASE REPORT WORDS: the report is not loaded, and the user reads why.
refused() {
    local database=$1 report=$2 words=$3
    check "$database: ${report##*/} is refused" '! "load_$database" "$report" >"$scratch/output" 2>&1'
    check "$database: and says: $words" 'grep -qF "$words" "$scratch/output"'
}

# Loads both reports and asks, also after what must change nothing.
use() {
    load_"$1" "$scratch/1.json"
    answers "$1" "$scratch/$1.1"
    load_"$1" "$scratch/toinen ajo.json"
    refused "$1" "$scratch/1.json" 'Raportti on jo ladattu / The report is loaded already'
    refused "$1" "$scratch/none.json" "$2"
    printf '{"version": 1, "tool": {"name": "other"}}' >"$scratch/other.json"
    refused "$1" "$scratch/other.json" 'Tiedosto ei ole selostelintin JSON-raportti'
    answers "$1" "$scratch/$1.2"
}

server=$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -n 1)

# Why PostgreSQL's half is left out; nothing when it is not.
obstacle() {
    [[ -x $server/initdb ]] && command -v psql >/dev/null || { echo "it is not installed"; return; }
    # The server refuses to run as root.
    [[ $EUID -ne 0 ]] || chown nobody "$scratch/pg"
    "${as_server[@]}" test -w "$scratch/pg" 2>/dev/null || echo "nobody but root may use the test's folder"
}

start_cluster() {
    cluster=$scratch/pg
    pg_ctl=("${as_server[@]}" "$server/pg_ctl" -D "$cluster/data")
    "${as_server[@]}" "$server/initdb" -D "$cluster/data" --no-sync -A trust -U audit -E UTF8 --locale=C.UTF-8 >/dev/null
    "${pg_ctl[@]}" -w -l "$cluster/log" -o "-k $cluster -c listen_addresses= -c fsync=off" start >/dev/null
}

stop_cluster() { "${pg_ctl[@]}" -m immediate stop >/dev/null 2>&1 || true; }

in_sqlite '.read create.sql'
use sqlite 'Raporttia ei voi lukea / The report cannot be read'
folders=("$scratch/sqlite.2")
mkdir "$scratch/pg"
chmod 711 "$scratch"
as_server=()
[[ $EUID -ne 0 ]] || as_server=(setpriv --reuid nobody --regid nogroup --clear-groups)
why_not=$(obstacle)
if [[ -z $why_not ]]; then
    start_cluster
    in_postgresql -f create.sql
    use postgresql 'could not open file'
    folders+=("$scratch/postgresql.2")
else
    echo "PostgreSQL's half of the test is left out: $why_not."
fi

# right REPORT… -- FOLDER…: the answers are those that the reports give.
right() { python3 "$top/tests/dashboard_check.py" "$@" >"$scratch/output"; }
check "the answers about two runs" 'right "$scratch/1.json" "$scratch/toinen ajo.json" -- "${folders[@]}"'
check "the answers about one" 'right "$scratch/1.json" -- "${folders[@]/%.2/.1}"'

# A report taken out again leaves nothing; and the check sees every wrong answer.
in_sqlite 'pragma foreign_keys = on' 'delete from run where id = 2'
for table in notice section fact fact_detail requirement evidence finding ground related error; do
    check "no rows of a deleted run in $table" '[[ $(in_sqlite "select count(*) from $table where run = 2") == 0 ]]'
done
answers sqlite "$scratch/sqlite.3"
check "the first run is the same after the second is deleted" 'diff -r "$scratch/sqlite.1" "$scratch/sqlite.3" >"$scratch/output"'
check "answers about another run are wrong" '! right "$scratch/1.json" "$scratch/toinen ajo.json" -- "$scratch/sqlite.3"'
check "each of them" '[[ $(grep -c ^FAILED "$scratch/output") == $(find questions -name "*.sql" | wc -l) ]]'

finish
