# What the test scripts share; each sources it first. $top is the repository, $program the script's first argument, $scratch
# a folder that goes away with the script.
#
#     source "$(dirname "${BASH_SOURCE[0]}")/script.sh"
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[[ $# -eq 0 ]] || program=$(readlink -f "$1")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Python's parts find script.py, and leave nothing in the repository.
export PYTHONPATH=$top/tests PYTHONDONTWRITEBYTECODE=1
checks=0
failed=0

# check WHAT CONDITION: evaluates the condition; one that does not hold is told with $scratch/output, which is what the
# script has last run.
check() {
    checks=$((checks + 1))
    if ! eval "$2"; then
        failed=$((failed + 1))
        printf 'FAILED: %s\n  %s\n' "$1" "$2"
        [[ ! -f $scratch/output ]] || sed 's/^/  | /' "$scratch/output"
    fi
}

# python_with MODULE…: the Python that has them. Debian packs them for its own, and another may come first on the PATH.
python_with() {
    local modules=$*
    if python3 -c "import ${modules// /, }" 2>/dev/null; then echo python3; else echo /usr/bin/python3; fi
}

# Ends the script, with the counts in the form that tools/test adds up: a script is one case of many checks.
finish() {
    local wrong=$((failed > 0))
    printf '[doctest] test cases: 1 | %d passed | %d failed | 0 skipped\n' $((1 - wrong)) "$wrong"
    printf '[doctest] assertions: %d | %d passed | %d failed |\n' "$checks" $((checks - failed)) "$failed"
    exit $((failed > 0))
}
