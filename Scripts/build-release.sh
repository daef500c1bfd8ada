#!/usr/bin/env bash
# Builds what is released, on Linux, into dist/:
#
#   bin/gen                            one static executable, stripped
#   share/                             completions for bash, zsh and fish, manual pages, the scripts of a pull request
#   gen-VERSION-linux-ARCHITECTURE.tar.gz   both of them
#   SHA256SUMS                         of the executable and the archive
#
# Two clones of one commit give the same bytes. The version is that of Sources/gen/Version.swift.
set -euo pipefail
export LC_ALL=C TZ=UTC

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=.build-release
dist=dist
build=(
  swift build --configuration release --scratch-path "$scratch"
  -Xswiftc -static-executable -Xswiftc -file-prefix-map -Xswiftc "$PWD=."
)
# What is dated bears the date of the commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}

"${build[@]}" --product gen
# The argument parser's own generator of manual pages; its plugin would build a second, unoptimised gen to ask.
"${build[@]}" --product generate-manual
built=$("${build[@]}" --show-bin-path)

rm -rf "$dist"
mkdir -p "$dist/bin"
# The two sections are hashes that take in the folder's name; nothing reads them at run time.
objcopy --strip-all --remove-section .swift_modhash --remove-section .note.gnu.build-id "$built/gen" "$dist/bin/gen"

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

# What the workflow that `gen init` writes runs.
mkdir -p "$dist/share/gen/pull-request"
cp Scripts/pull-request/{stacks,check,diff,comment}.sh "$dist/share/gen/pull-request"

archive=gen-$("$gen" --version)-linux-$(uname --machine).tar.gz
tar --create --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw,a-s \
  --mtime="@$SOURCE_DATE_EPOCH" --directory "$dist" bin share | gzip --no-name --best >"$dist/$archive"
cd "$dist"
sha256sum bin/gen "$archive" >SHA256SUMS
