#!/usr/bin/env bash
# Faults seeded into three complete notices, one of each format, are found; and the tool says what it counts.
# The whole corpus is for tools/mutate by hand.
#
#     tests/mutation_test.sh PROGRAM
source "$(dirname "${BASH_SOURCE[0]}")/script.sh"

mutate() { "$top/tools/mutate" --program "$program" "$@" >"$scratch/output" 2>&1; }
share() { awk -v key="$1" '$0 ~ "^" key " " { print ($NF >= '"$2"') }' "$scratch/output"; }

notices=("$top"/corpus/{yhdistys-taydellinen.txt,laina-taydellinen.html,kunta-taydellinen.md})
check "nine in ten faults are found" "mutate --floor 0.9 --show --keep $scratch/mutants ${notices[*]}"
check "of items taken away nearly all" '[[ $(share "all delete" 0.97) == 1 ]]'
check "a repealed act is always found" '[[ $(share OUT001 1) == 1 ]]'
check "an absent period is always found" '[[ $(share REQ110 1) == 1 ]]'

gone=$(cat "$scratch"/mutants/*-REQ110-delete-yhdistys-taydellinen.txt)
check "the period is away" '! grep -q "kahden vuoden kuluttua\|kuusi vuotta" <<<"$gone"'
check "and its heading" '! grep -q "Kuinka kauan" <<<"$gone"'
check "what is no period stays" 'grep -q "säilytetään lukitussa kaapissa" <<<"$gone"'

check "a floor that is not reached fails" '! mutate --floor 1.01 --only OUT001 "${notices[0]}"'
check "and says so" 'grep -q "fewer than 1.01" "$scratch/output"'
check "a rule without seeds is refused" '! mutate --only OUT999 "${notices[0]}"'

finish
