# What the set-up steps share: looking for tools, asking apt, and failing or
# skipping out loud. Sourced, never run. It installs nothing by itself.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${REDRESS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/redress}

say() { printf 'setup: %s\n' "$*"; }

have() {
  local tool
  for tool in "$@"; do command -v "$tool" >/dev/null 2>&1 || return 1; done
}

# A step that cannot give what it stands for ends here. In CI that is an error;
# on somebody's laptop the suites that need it will say that they were skipped.
give_up() {
  if [[ ${CI:-} == true ]]; then
    printf 'setup: FAILED: %s\n' "$*" >&2
    exit 1
  fi
  printf 'setup: SKIPPED: %s\n' "$*" >&2
  exit 77
}

# Runs a noisy command; shows its last lines only if it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  ((status == 0)) || tail -n 30 "$log" >&2
  rm -f "$log"
  return "$status"
}

is_root() { [[ $(id -u) == 0 ]]; }

# as_root COMMAND...: directly, or through a sudo that asks no question.
as_root() {
  if is_root; then "$@"; else sudo -n -- "$@"; fi
}

can_be_root() { is_root || { have sudo && sudo -n true 2>/dev/null; }; }

# apt_install WHAT_FOR PACKAGE...: gives up with a reason where that is not possible.
apt_install() {
  local purpose=$1
  shift
  have apt-get || give_up "$purpose needs the Debian packages: $* (no apt-get here; install their like and run again)"
  can_be_root || give_up "$purpose needs the Debian packages: $* (not root; run: apt-get install $*)"
  say "$purpose: apt-get install $*"
  quietly as_root apt-get update || give_up "$purpose: apt-get update failed (no network?)"
  quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" ||
    give_up "$purpose: apt-get install $* failed"
}

# at_least MINIMUM VERSION: compares dotted versions.
at_least() { [[ $(printf '%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }
