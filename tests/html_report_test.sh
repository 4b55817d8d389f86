#!/usr/bin/env bash
# The HTML report as users get it, over the corpus and hostile files: elements are balanced, ids are unique, links lead
# somewhere, and nothing is loaded from a network.
#
#     tests/html_report_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"

mkdir -p "$scratch/in/-- ..;\"<b>'&"
cp "$top"/corpus/*.* "$top"/tests/files/pdf/*.pdf "$scratch/in/"
cat >"$scratch/in/-- ..;\"<b>'&/131052-308T.html" <<'NOTICE'
<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>
<h1>Tietosuojaseloste &lt;/main&gt;&lt;!--</h1><h5>Rekisterinpitäjä</h5>
<p>Esimerkki &lt;/style&gt; Oy &lt;img src="http://paha.example/x"&gt; 131052-308T &#27;[31m</p>
<ul><li>a<ol><li>b<li>c</ol><li>henkilötietolaki (523/1999)</ul><ol><li>d</ol>
<table><tr><th>e<th>f<tr><td><td>131052-308T<table><tr><td>g</table></table>
<table><caption>h</caption><tr><td>i<tr><th>j<td>k<td>l</table>
<blockquote><p>m</p><ul><li>n</ul></blockquote><nav>Etusivu</nav>
NOTICE
printf '' >"$scratch/in/tyhja.txt"

cd "$scratch"
for lang in fi en; do
    code=0
    "$program" check in --lang $lang --report html=$lang/ --report html=$lang.html -q >/dev/null 2>&1 || code=$?
    [[ $code -le 2 ]]
done
python3 "$top/tests/html_check.py" fi fi.html en en.html
