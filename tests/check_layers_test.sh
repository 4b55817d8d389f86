#!/usr/bin/env bash
# tools/check_layers names each breach with its place, and is silent about a tree that keeps the rules.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/src/base" "$scratch/src/report" "$scratch/src/oops" "$scratch/tests"
cp -r "$top/tools" "$scratch/tools"
git init -q "$scratch"

checks=0
failed=0
expect() {
    checks=$((checks + 1))
    if ! grep -qF -- "$1" <<<"$output"; then
        failed=$((failed + 1))
        printf 'FAILED: expected "%s" in:\n%s\n' "$1" "$output"
    fi
}

printf '#include "base/span.h"\n#include <string>\n' >"$scratch/src/report/brief.cpp"
rmdir "$scratch/src/oops"
output=$("$scratch/tools/check_layers")
expect "1 sources, no breach"

mkdir "$scratch/src/oops"
printf '#pragma once\n\n#include "report/brief.h"\n' >"$scratch/src/base/span.h"
printf '#include <re2/re2.h>\n' >"$scratch/src/report/frame.h"
printf '#include "lib/thing.h"\n' >"$scratch/src/oops/thing.cpp"
for name in a b; do printf '#include <boost/x.hpp>\n' >"$scratch/src/report/$name.cpp"; done
printf '//\n%.0s' {1..501} >"$scratch/tests/long_test.cpp"
output=$("$scratch/tools/check_layers" 2>&1) && output="passed: $output"
expect "src/base/span.h:3: base may not include report, which stands above it"
expect "src/report/frame.h:1: third-party header <re2/re2.h> in a header"
expect "src/oops/thing.cpp:1: the folder oops is none of: cli report"
expect 'src/oops/thing.cpp:1: "lib/thing.h" is no header of a folder of src/'
expect "<boost/…> stands in 2 sources, at most 1 may name it"
expect "tests/long_test.cpp:501: 501 lines, at most 500"
expect "6 breaches"

printf '[doctest] test cases: %d | %d passed | %d failed | 0 skipped\n' "$checks" $((checks - failed)) "$failed"
printf '[doctest] assertions: %d | %d passed | %d failed |\n' "$checks" $((checks - failed)) "$failed"
[[ $failed -eq 0 ]]
