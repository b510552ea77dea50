# SPDX-FileCopyrightText: Lightloom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run and test share: from a bare Debian 12 to a built tree. Sourced by bash, with `root` set to the
# top folder of the tree.

# Installs what packaging/debian-packages names and this machine lacks, or prints the line that does.
# Where nothing is missing it asks the package database once and touches nothing.
installPackages() {
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian system: see README.md for the libraries Lightloom needs." >&2
    return 0
  fi
  local wanted missing=() package
  mapfile -t wanted <<<"$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/packaging/debian-packages")"
  local installed
  # It fails when it has never heard of one of them, and still tells of the others.
  installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
  for package in "${wanted[@]}"; do
    grep -qxF "$package installed" <<<"$installed" || missing+=("$package")
  done
  (( ${#missing[@]} == 0 )) && return 0
  if (( EUID != 0 )); then
    echo "Lightloom needs packages that are not installed. Install them, then start again:" >&2
    echo "  sudo apt-get install ${missing[*]}" >&2
    return 1
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  local apt=(apt-get -q -o DPkg::Lock::Timeout=300)
  "${apt[@]}" update
  "${apt[@]}" install --yes --no-install-recommends "${missing[@]}"
}

# Compilers to run at once: one a processor, but no more than memory holds (about 1 GB each).
buildJobs() {
  local processors memory
  processors=$(nproc)
  memory=$(awk '/MemAvailable/ {print int($2 / 1048576)}' /proc/meminfo)
  (( memory < 1 )) && memory=1
  echo $(( processors < memory ? processors : memory ))
}

# buildTree PRESET TARGET…
buildTree() {
  local preset=$1 quiet=()
  shift
  [[ -t 1 ]] || quiet=(-- --quiet)
  (
    cd "$root"
    mkdir -p "build/$preset"
    cmake --preset "$preset" >"build/$preset/configure.log" 2>&1 || { cat "build/$preset/configure.log" >&2; exit 1; }
    echo "Building ($preset) into build/$preset …"
    cmake --build "build/$preset" --parallel "$(buildJobs)" --target "$@" "${quiet[@]}"
  )
}
