# Shell functions that the tools share; sourced, never run. `root` is the repository's folder.
# Everything here speaks on stderr: stdout belongs to the program that is run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$(basename "$0"): $*"
    exit 2
}

# The packages of tools/packages for the given purposes (run, test, check, fuzz) that are not installed.
missing_packages() {
    local purpose name
    local -A installed=()
    while read -r name; do installed[$name]=1; done \
        < <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    while read -r purpose name; do
        [[ " $* " == *" $purpose "* ]] || continue
        [[ -n ${installed[$name]:-} ]] || printf '%s\n' "$name"
    done < <(grep -v '^#' "$root/tools/packages")
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif [[ -t 0 ]]; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs what is missing for the given purposes and says what that is. Silent when all is there.
install_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system; see tools/packages for what must be installed."
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "these Debian packages are missing, and there is neither root nor sudo to install them with:
    apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "Installing Debian packages: ${missing[*]}"
    { as_root apt-get update -q && as_root apt-get install -q -y --no-install-recommends "${missing[@]}"; } >&2 ||
        fail "could not install: ${missing[*]}"
}

# Configures and builds one preset of CMakePresets.json into build/PRESET. Shows the compiler's words only
# when something fails or somebody watches.
build_preset() {
    local preset=$1 log=$root/build/$1.log
    shift
    mkdir -p "$root/build"
    say "Building into build/$preset …"
    if [[ -t 2 ]]; then
        (cd "$root" && cmake --preset "$preset" --log-level=WARNING && cmake --build --preset "$preset" "$@") >&2
    else
        (cd "$root" && cmake --preset "$preset" && cmake --build --preset "$preset" "$@") >"$log" 2>&1 ||
            { cat "$log" >&2; false; }
    fi || fail "the build of build/$preset failed"
}
