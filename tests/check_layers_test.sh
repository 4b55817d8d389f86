#!/usr/bin/env bash
# tools/check_layers names each breach with its place, and is silent about a tree that keeps the rules.
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"

mkdir -p "$scratch/src/base" "$scratch/src/report" "$scratch/tests"
cp -r "$top/tools" "$scratch/tools"
git init -q "$scratch"

# says WORDS: they stand in what the tool said last.
says() {
    local words=$1
    check "it says: $words" 'grep -qF -- "$words" "$scratch/output"'
}

printf '#include "base/span.h"\n#include <string>\n' >"$scratch/src/report/brief.cpp"
check "a tree that keeps the rules passes" '"$scratch/tools/check_layers" >"$scratch/output" 2>&1'
says "1 sources, no breach"

mkdir "$scratch/src/oops"
printf '#pragma once\n\n#include "report/brief.h"\n' >"$scratch/src/base/span.h"
printf '#include <re2/re2.h>\n' >"$scratch/src/report/frame.h"
printf '#include "lib/thing.h"\n' >"$scratch/src/oops/thing.cpp"
for name in a b; do printf '#include <boost/x.hpp>\n' >"$scratch/src/report/$name.cpp"; done
printf '//\n%.0s' {1..501} >"$scratch/tests/long_test.cpp"
check "one that does not fails" '! "$scratch/tools/check_layers" >"$scratch/output" 2>&1'
says "src/base/span.h:3: base may not include report, which stands above it"
says "src/report/frame.h:1: third-party header <re2/re2.h> in a header"
says "src/oops/thing.cpp:1: the folder oops is none of: cli report"
says 'src/oops/thing.cpp:1: "lib/thing.h" is no header of a folder of src/'
says "<boost/…> stands in 2 sources, at most 1 may name it"
says "tests/long_test.cpp:501: 501 lines, at most 500"
says "6 breaches"


finish
