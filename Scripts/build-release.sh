#!/usr/bin/env bash
# Builds what is released into dist/:
#
#   bin/gen                            one executable, stripped; static, on macOS but for the system's libraries
#   share/                             completions for bash, zsh and fish, manual pages, deploy, the scripts of a pull request
#   gen-VERSION-SYSTEM-ARCHITECTURE.tar.gz   both of them; SYSTEM is linux or macos
#   SHA256SUMS                         of the executable and the archive
#
# On Linux two clones of one commit give the same bytes. The version is that of Sources/gen/Version.swift.
# The branches for macOS were never run.
set -euo pipefail
export LC_ALL=C TZ=UTC

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=.build-release
dist=dist
build=(
  swift build --configuration release --scratch-path "$scratch" -Xswiftc -file-prefix-map -Xswiftc "$PWD=."
)
case $(uname -s) in
  Linux)
    system=linux
    build+=(-Xswiftc -static-executable)
    ;;
  Darwin)
    system=macos
    # The linker takes libyaml's archive where its shared library is in no folder that it is told of.
    mkdir -p "$scratch/libyaml"
    cp "$(pkg-config --variable=libdir yaml-0.1)/libyaml.a" "$scratch/libyaml"
    printf '%s\n' "Name: yaml" "Description: libyaml's archive alone" "Version: $(pkg-config --modversion yaml-0.1)" \
      "Libs: -L$PWD/$scratch/libyaml -lyaml" "Cflags: $(pkg-config --cflags yaml-0.1)" >"$scratch/libyaml/yaml-0.1.pc"
    export PKG_CONFIG_PATH=$PWD/$scratch/libyaml
    # `date`, `sha256sum` and `tar` below are GNU's.
    PATH=$(brew --prefix coreutils)/libexec/gnubin:$(brew --prefix gnu-tar)/libexec/gnubin:$PATH
    ;;
esac
# What is dated bears the date of the commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}

"${build[@]}" --product gen
# The argument parser's own generator of manual pages; its plugin would build a second, unoptimised gen to ask.
"${build[@]}" --product generate-manual
built=$("${build[@]}" --show-bin-path)

rm -rf "$dist"
mkdir -p "$dist/bin"
if [ "$system" = linux ]; then
  # The two sections are hashes that take in the folder's name; nothing reads them at run time.
  objcopy --strip-all --remove-section .swift_modhash --remove-section .note.gnu.build-id "$built/gen" "$dist/bin/gen"
else
  strip -x -o "$dist/bin/gen" "$built/gen"
  codesign --force --sign - "$dist/bin/gen"
  if otool -L "$dist/bin/gen" | tail -n +2 | grep -v -e '^\s*/usr/lib/' -e '^\s*/System/' >&2; then
    echo "the executable needs these, which are not on every Mac" >&2
    exit 1
  fi
fi

gen=$dist/bin/gen
completion() {
  mkdir -p "$dist/share/$2"
  "$gen" --generate-completion-script "$1" >"$dist/share/$2/$3"
}
completion bash bash-completion/completions gen
completion zsh zsh/site-functions _gen
completion fish fish/vendor_completions.d gen.fish

mkdir -p "$dist/share/man/man1"
"$built/generate-manual" "$gen" --multi-page --output-directory "$dist/share/man/man1" \
  --date "$(date --date "@$SOURCE_DATE_EPOCH" +%F)"

mkdir -p "$dist/share/gen/pull-request"
cp Scripts/deploy "$dist/share/gen/deploy"
# What the workflow that `gen init` writes runs.
cp Scripts/pull-request/{stacks,check,diff,comment}.sh "$dist/share/gen/pull-request"

archive=gen-$("$gen" --version)-$system-$(uname -m).tar.gz
tar --create --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw,a-s \
  --mtime="@$SOURCE_DATE_EPOCH" --directory "$dist" bin share | gzip --no-name --best >"$dist/$archive"
cd "$dist"
sha256sum bin/gen "$archive" >SHA256SUMS
