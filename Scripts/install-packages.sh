#!/usr/bin/env bash
# Installs what is missing of the packages that building (and, with `test`, testing) needs:
# libyaml with its headers; python3 with venv, node, git, jq, patch and (on Linux) strace and valgrind for
# the tests. With `npm`, Node's package manager, with which n8n's sandbox is installed.
# With `release`, GNU's coreutils and tar, which macOS lacks.
# Does nothing where all is there. Knows apt (Debian, Ubuntu) and brew (macOS).
set -euo pipefail

has_libyaml() { command -v pkg-config >/dev/null && pkg-config --exists yaml-0.1; }
has_venv() { python3 -c 'import ensurepip, venv' 2>/dev/null; }

missing=()
if ! has_libyaml; then
  if command -v brew >/dev/null; then missing+=(libyaml pkg-config); else missing+=(libyaml-dev pkg-config); fi
fi
if [ "${1:-}" = test ]; then
  has_venv || missing+=(python3 python3-venv)
  command -v node >/dev/null || missing+=(nodejs)
  command -v git >/dev/null || missing+=(git)
  command -v jq >/dev/null || missing+=(jq)
  command -v patch >/dev/null || missing+=(patch)
  [ "$(uname)" != Linux ] || command -v strace >/dev/null || missing+=(strace)
  [ "$(uname)" != Linux ] || command -v valgrind >/dev/null || missing+=(valgrind)
fi
if [ "${1:-}" = npm ]; then
  command -v npm >/dev/null || missing+=(npm)
fi
if [ "${1:-}" = release ] && command -v brew >/dev/null; then
  for formula in coreutils gnu-tar; do
    [ -d "$(brew --prefix "$formula")" ] || missing+=("$formula")
  done
fi
[ ${#missing[@]} -eq 0 ] && exit 0

echo "installing ${missing[*]}" >&2
if command -v brew >/dev/null; then
  brew install "${missing[@]}"
elif command -v apt-get >/dev/null; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}"
else
  echo "install them by hand: this machine has neither apt-get nor brew" >&2
  exit 1
fi
