# What a test suite needs: sections, checks, counts taken from the test tools'
# own words, and the closing line. Sourced by each suite, never run.
#
#   . "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
#   section "unit tests"
#   counted cargo  cargo test -p redress      # counts what the tool says it ran
#   check "header compiles as C11"  cc -std=c11 -fsyntax-only redress.h
#   finish                                    # prints `N passed, N failed`
#
# Runs under `set -uo pipefail`, without -e: a failing check is counted and the
# suite goes on.

set -uo pipefail

suites=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$suites/../.." && pwd)
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$project/target}
# Where the suites of one run leave what a later suite compares.
run_dir=${REDRESS_RUN_DIR:-$CARGO_TARGET_DIR/test-run}
mkdir -p "$run_dir"
cd "$project" || exit 1

passed=0
failed=0

section() { printf '\n-- %s\n' "$*"; }

pass() {
  passed=$((passed + 1))
  printf 'ok: %s\n' "$1"
}

fail() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$1"
}

# check NAME COMMAND...: one test, which passes if the command does.
check() {
  local name=$1
  shift
  if "$@"; then pass "$name"; else fail "$name"; fi
}

# counted TOOL COMMAND...: runs a test tool and adds up what it reports. TOOL is
# cargo, node, surefire, swift, or plain (a program whose last count line reads
# `N passed, N failed`). A tool that fails without naming a failed test, or
# succeeds without having run any, counts as one failed.
counted() {
  local tool=$1 log status counts run_passed run_failed
  shift
  log=$(mktemp)
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  counts=$(count_"$tool" <"$log")
  rm -f "$log"
  read -r run_passed run_failed <<<"$counts"
  if ((status != 0 && run_failed == 0)); then
    echo "FAILED: \`$*\` ended with status $status"
    run_failed=1
  elif ((status == 0 && run_passed + run_failed == 0)); then
    echo "FAILED: \`$*\` ran no test"
    run_failed=1
  fi
  passed=$((passed + run_passed))
  failed=$((failed + run_failed))
}

# replayed RUNNER COMMAND...: runs a runner of the vectors, first on the conformance vectors (or on REDRESS_VECTORS, alone),
# then on the random inputs, which count for themselves as RUNNER-random.
replayed() {
  local runner=$1 ids
  shift
  replayed_once "$runner" "$@"
  [[ -z ${REDRESS_VECTORS:-} ]] || return 0
  printf '\n-- random inputs\n'
  random_inputs || { fail "random inputs"; return; }
  REDRESS_VECTORS=$random replayed_once "$runner-random" "$@"
  mapfile -t ids < <(grep -o 'random-[0-9]*-[a-z_]*-[0-9]*' "$run_dir/vectors/$runner-random.log" | sort -u | head -n 3)
  ((${#ids[@]} == 0)) || { echo "as vectors, to paste once their answers were read:" && random_tool show "$random" "${ids[@]}"; }
}

# replayed_once RUNNER COMMAND...: the runner says `vectors: N passed, N failed`; each vector counts, and the two numbers
# are kept for the suite that compares the runners with each other.
replayed_once() {
  local runner=$1 log status counts run_passed run_failed
  shift
  mkdir -p "$run_dir/vectors"
  log=$run_dir/vectors/$runner.log
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  counts=$(count_vectors <"$log")
  read -r run_passed run_failed <<<"$counts"
  echo "$counts" >"$run_dir/vectors/$runner"
  if ((status != 0 && run_failed == 0)) || ((run_passed + run_failed == 0)); then
    echo "FAILED: the $runner runner ended with status $status after $run_passed vectors"
    run_failed=1
  fi
  passed=$((passed + run_passed))
  failed=$((failed + run_failed))
}

# quoted README LANGUAGE FILE: the README's first block of that language stands in FILE, which a suite runs, line for line.
quoted() {
  local block
  block=$(awk -v fence="\`\`\`$2" '$0 == "```" && on { exit } on; $0 == fence { on = 1 }' "$1")
  [[ -n $block && $(<"$3") == *"$block"* ]]
}

# same_story FILE: the last lines of FILE are what the story tells in every language, but for the case of a name.
same_story() { tail -n "$(wc -l <examples/story.txt)" "$1" | diff --ignore-case examples/story.txt -; }

# only_our_symbols LIBRARY, and named_for_the_linker LIBRARY, of libredress. The number of the ABI stands in the header, in
# the library's name, and in the Java package.
only_our_symbols() { ! nm -D --defined-only "$1" | awk '{ print $3 }' | grep -v '^redress_'; }
named_for_the_linker() {
  local abi
  abi=$(sed -n 's/^#define REDRESS_ABI_VERSION \(.*\)/\1/p' ffi/include/redress.h)
  objdump -p "$1" | grep -q "SONAME *libredress.so.$abi\$" &&
    grep -q "ABI_VERSION = $abi;" bindings/java/src/main/java/redress/Library.java &&
    grep -q "@rpath/libredress.$abi.dylib" ffi/build.rs
}

# random_inputs: makes the random inputs of REDRESS_SEED, or of a new seed, once a run of tests/run.
random=$run_dir/random
random_tool() { cargo run --locked --quiet -p redress-tests --bin random-inputs -- "$@"; }
random_inputs() {
  local log=$run_dir/random.log
  if [[ -z ${REDRESS_RUN_DIR:-} || ! -e $random ]]; then
    random_tool make "$random" >"$log" 2>&1 || { cat "$log"; return 1; }
  fi
  head -n 2 "$log"
}

# skip REASON: the suite cannot run on this machine.
skip() {
  echo "SKIPPED: $*"
  exit 77
}

finish() {
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
  exit
}

# The parsers read a tool's output and print `PASSED FAILED`. An ignored or
# skipped test is neither.

plain_text() { sed 's/\x1b\[[0-9;]*[A-Za-z]//g'; }

count_cargo() {
  plain_text | awk '
    /^test result: / {
      for (i = 2; i <= NF; i++) {
        if ($i == "passed;") passed += $(i - 1)
        if ($i == "failed;") failed += $(i - 1)
      }
    }
    END { print passed + 0, failed + 0 }'
}

# Both reporters: `# pass 3` (TAP) and `ℹ pass 3` (spec). A cancelled test failed.
count_node() {
  plain_text | awk '
    NF == 3 && ($1 == "#" || $1 == "ℹ") && $3 ~ /^[0-9]+$/ {
      if ($2 == "pass") passed += $3
      if ($2 == "fail" || $2 == "cancelled") failed += $3
    }
    END { print passed + 0, failed + 0 }'
}

# Surefire prints a line for each class, which ends in the time taken, and one
# for each module, which does not; the modules are added up.
count_surefire() {
  plain_text | sed -n 's/^.*Tests run: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\), Skipped: \([0-9]*\)$/\1 \2 \3 \4/p' |
    awk '{ failed += $2 + $3; passed += $1 - $2 - $3 - $4 } END { print passed + 0, failed + 0 }'
}

# XCTest reports cases (its totals count assertions), Swift Testing reports tests
# with a final line of its own.
count_swift() {
  plain_text | awk '
    /^Test Case .* passed \([0-9.]+ seconds\)/ { passed++ }
    /^Test Case .* failed \([0-9.]+ seconds\)/ { failed++ }
    /^[^A-Za-z]*Test run with / || /^[^A-Za-z]*Suite / { next }
    /^[^A-Za-z]* ?Test .* passed after [0-9.]+ seconds/ { passed++ }
    /^[^A-Za-z]* ?Test .* failed after [0-9.]+ seconds/ { failed++ }
    END { print passed + 0, failed + 0 }'
}

count_plain() {
  plain_text | sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed$/\1 \2/p' | tail -n 1 | grep . || echo '0 0'
}

# A test tool may put its own words before the line.
count_vectors() {
  plain_text | sed -n 's/^.*vectors: \([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed$/\1 \2/p' | tail -n 1 | grep . || echo '0 0'
}
