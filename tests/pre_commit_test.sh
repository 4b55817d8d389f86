#!/usr/bin/env bash
# The hook as users install it, with the real pre-commit in a scratch repository and without a network:
# a bad notice is stopped, a good one passes, a file that is no notice is left alone.
#
#     tests/pre_commit_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"

# Whoever runs the tests from a git hook must not have this test write into the outer repository.
unset "${!GIT_@}"
export HOME=$scratch PRE_COMMIT_HOME=$scratch/cache GIT_CONFIG_NOSYSTEM=1 PRE_COMMIT_COLOR=never
export GIT_AUTHOR_NAME=test GIT_AUTHOR_EMAIL=test@selostelint.example
export GIT_COMMITTER_NAME=test GIT_COMMITTER_EMAIL=test@selostelint.example

# The hook's definition as a repository of its own, the program as if it were installed.
mkdir -p "$scratch/bin" "$scratch/definition"
ln -s "$program" "$scratch/bin/selostelint"
export PATH=$scratch/bin:$PATH
git init -q "$scratch/definition"
cp "$top/.pre-commit-hooks.yaml" "$scratch/definition/"
git -C "$scratch/definition" add .
git -C "$scratch/definition" commit -qm "Define the hook"
git clone -q --bare "$scratch/definition" "$scratch/selostelint.git"

git init -q "$scratch/site"
cd "$scratch/site"
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $scratch/selostelint.git
    rev: $(git -C "$scratch/definition" rev-parse HEAD)
    hooks:
      - id: selostelint
YAML
git add .
git commit -qm "Configure pre-commit"
pre-commit install >"$scratch/output" 2>&1

commit() {
    status=0
    git add .
    git commit -m "$1" >"$scratch/output" 2>&1 || status=$?
}

printf 'Hinnasto\n\nParturileikkaus 32 euroa.\nHenkilötietolaki on kumottu.\n' >hinnasto.txt
commit "A price list"
check "a file that is no notice is left alone" '[[ $status -eq 0 ]]'
check "the hook is not even run on it" 'grep -q "no files to check" "$scratch/output"'

cp "$top/corpus/kunta-taydellinen.md" tietosuojaseloste.md
commit "A good notice"
check "a good notice passes" '[[ $status -eq 0 ]]'
check "nothing is said of it" '! grep -q "tietosuojaseloste.md:" "$scratch/output"'

cat >rekisteriseloste.md <<'NOTICE'
# Rekisteriseloste

Henkilötietolain (523/1999) 10 §:n mukainen seloste.

## Rekisterinpitäjä

Esimerkkikauppa Oy, Kotikatu 1, 33100 Tampere
NOTICE
commit "A bad notice"
check "a bad notice is stopped" '[[ $status -ne 0 ]]'
check "its fault is named with its place" 'grep -q "^rekisteriseloste.md:3:1: error: .*\[OUT001 " "$scratch/output"'
check "nothing is committed" '! git cat-file -e HEAD:rekisteriseloste.md 2>/dev/null'

git rm -q --cached rekisteriseloste.md && rm rekisteriseloste.md
mkdir -p app/tietosuoja
cat >app/tietosuoja/page.tsx <<'NOTICE'
export default () => (
  <main>
    <h1>Tietosuojaseloste</h1>
    <p>Henkilötietolain mukainen seloste. Rekisterinpitäjä: Esimerkkikauppa Oy.</p>
  </main>
);
NOTICE
commit "A bad notice in an app"
check "a bad notice in a web app's source is stopped" '[[ $status -ne 0 ]]'
check "its place is that of the source" 'grep -q "^app/tietosuoja/page.tsx:4:8: error: .*\[OUT001 " "$scratch/output"'

finish
