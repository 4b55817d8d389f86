#!/usr/bin/env bash
# The HTML report in a real browser: tables are sorted by clicks, filtered by words and statuses, shortened and shown
# further; quotes lead to their places; what a notice says is never run. Chromium is asked for what the pages have become
# after a script has used them. Left out, and said so, where there is no Chromium.
#
#     tests/browser_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"

browser=$(command -v chromium || true)
if [[ -z $browser ]]; then
    echo "left out: chromium is not installed (apt-get install --no-install-recommends chromium)"
    exit 0
fi
mkdir "$scratch/in"
cp "$top"/corpus/*.* "$scratch/in/"
for i in $(seq 200); do cp "$top/corpus/vanha-lomake.txt" "$scratch/in/kopio-$i.txt"; done
cat >"$scratch/in/kiusa.html" <<'NOTICE'
<title>Tietosuojaseloste</title><h1>Tietosuojaseloste &lt;script&gt;document.body.dataset.run = 1&lt;/script&gt;</h1>
<h2>Rekisterinpitäjä</h2><p>Kiusa Oy &lt;img src=x onerror="document.body.dataset.run = 1"&gt; &quot;&gt;&#39; henkilötietolaki (523/1999)</p>
<h2>Käsittelyn tarkoitus</h2><p>Käsittelemme henkilötietoja tilausten toimittamista varten. javascript:document.body.dataset.run=1</p>
NOTICE
(cd "$scratch" && "$program" check in --report html=audit/ --report json=report.json -q >/dev/null 2>&1) || [[ $? -le 2 ]]

# The pages allow scripts from files alone, so that what uses them is one as well.
cat >"$scratch/audit/use.js" <<'SCRIPT'
'use strict';
const seen = {};
const shownRows = (table) => [...table.tBodies[0].rows].filter((row) => !row.hidden && !row.classList.contains('later'));
const change = (field, value, event) => { field.value = value; field.dispatchEvent(new Event(event)); };

function useSummary() {
  const notices = document.querySelector('table[data-table=notices]');
  const matrix = document.querySelector('table[data-table=matrix]');
  const tools = notices.closest('.scroll').previousElementSibling;
  const errors = (row) => Number(row.cells[3].textContent);
  seen.first = shownRows(notices).length;
  tools.querySelector('button').click();
  seen.more = shownRows(notices).length;
  const heading = notices.tHead.rows[0].cells[3];
  heading.querySelector('button').click();
  seen.ascending = heading.getAttribute('aria-sort');
  seen.least = errors(notices.tBodies[0].rows[0]);
  heading.querySelector('button').click();
  seen.descending = heading.getAttribute('aria-sort');
  seen.most = errors(notices.tBodies[0].rows[0]);
  change(tools.querySelector('input'), 'in/KUNTA-TAYD', 'input');
  seen.found = shownRows(notices).map((row) => row.textContent.includes('kunta-taydellinen.md'));
  change(tools.querySelector('input'), 'ei tällaista', 'input');
  seen.none = shownRows(notices).length;
  const [requirement, status] = matrix.closest('.scroll').previousElementSibling.querySelectorAll('select');
  change(requirement, '1', 'change');
  change(status, 'x', 'change');
  seen.missing = shownRows(matrix).map((row) => row.cells[1].className);
}

function useNotice() {
  const links = [...document.querySelectorAll('a[href^="#"]')];
  seen.links = links.length;
  seen.lost = links.filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).length;
  const link = document.querySelector('td a[href^="#"]');
  if (link) link.click();
  seen.target = document.querySelector(':target') !== null;
}

(document.querySelector('table[data-table]') ? useSummary : useNotice)();
addEventListener('load', () => {
  seen.run = document.body.dataset.run ?? '';
  document.body.dataset.seen = JSON.stringify(seen);
});
SCRIPT

# The page's words after its own script and ours have run.
visit() {
    local page=$scratch/audit/$1 use=$2
    sed -i "s#</body>#<script src=\"$use\"></script></body>#" "$page"
    timeout 60 "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --user-data-dir="$scratch/profile" \
        --allow-file-access-from-files --dump-dom "file://$page" 2>/dev/null >"$scratch/$3"
}
visit index.html use.js index.dom
notice=$(cd "$scratch/audit" && ls notices/in-kunta-taydellinen*)
hostile=$(cd "$scratch/audit" && ls notices/in-kiusa*)
visit "$notice" ../use.js notice.dom
visit "$hostile" ../use.js hostile.dom

python3 - "$scratch" <<'PYTHON'
import html
import json
import re
import sys

from script import check, finish

scratch = sys.argv[1]


def seen(name):
    found = re.search(r'data-seen="([^"]*)"', open(f"{scratch}/{name}.dom", encoding="utf-8").read())
    check(f"{name}: the page's scripts ran to their end", found)
    return json.loads(html.unescape(found[1])) if found else {}


notices = json.load(open(f"{scratch}/report.json", encoding="utf-8"))["notices"]
errors = [sum(f["severity"] == "error" for f in n["findings"]) for n in notices]
index = seen("index")
check("a long table begins short", index.get("first") == 200, index.get("first"))
check("and is shown further", index.get("more") == len(notices), index.get("more"))
check("a click on a title sorts", (index.get("ascending"), index.get("least")) == ("ascending", min(errors)), index)
check("another one turns it round", (index.get("descending"), index.get("most")) == ("descending", max(errors)), index)
check("words filter, whatever their case", index.get("found") == [True], index.get("found"))
check("words that nothing has leave nothing", index.get("none") == 0)
check("a status filters a requirement", index.get("missing") and set(index["missing"]) == {"x"}, index.get("missing"))
for name in ("notice", "hostile"):
    page = seen(name)
    check(f"{name}: each quote's place is on the page", page.get("links", 0) > 10 and page.get("lost") == 0, page)
    check(f"{name}: a click leads there", page.get("target") is True, page)
    check(f"{name}: nothing that the notice says is run", page.get("run") == "", page)
finish()
PYTHON
