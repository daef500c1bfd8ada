#!/usr/bin/env bash
# Packs what build-release.sh has left in dist/ as a Debian package, dist/gen_VERSION_ARCHITECTURE.deb, and adds its
# checksum to SHA256SUMS. DEBFULLNAME and DEBEMAIL name its maintainer.
set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# What is dated bears the date of the commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$(dist/bin/gen --version)
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-The maintainers of gen} <${DEBEMAIL:-maintainers@gen.invalid}>"

root=$(mktemp --directory)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
share=$root/usr/share

install -D dist/bin/gen "$root/usr/bin/gen"
data() { install -D --mode=644 --target-directory="$share/$1" "${@:2}"; }
data bash-completion/completions dist/share/bash-completion/completions/gen
data zsh/vendor-completions dist/share/zsh/site-functions/_gen
data fish/vendor_completions.d dist/share/fish/vendor_completions.d/gen.fish
data man/man1 dist/share/man/man1/*
install -D dist/share/gen/deploy "$share/gen/deploy"
install -D --target-directory="$share/gen/pull-request" dist/share/gen/pull-request/{check,diff,comment}.sh
data gen/pull-request dist/share/gen/pull-request/stacks.sh
data doc/gen Packaging/debian/copyright
install --mode=644 CHANGELOG.md "$share/doc/gen/changelog"
cat >"$share/doc/gen/changelog.Debian" <<END
gen ($version-1) unstable; urgency=medium

  * Release $version: what changed stands in changelog.gz.

 -- $maintainer  $(date --rfc-email --date "@$SOURCE_DATE_EPOCH")
END
gzip --no-name --best "$share"/man/man1/* "$share"/doc/gen/changelog*

mkdir "$root/DEBIAN"
(cd "$root" && find usr -type f -print0 | sort --zero-terminated | xargs --null md5sum) >"$root/DEBIAN/md5sums"
# In KiB, without the folders, whose size is the file system's.
size=$(find "$root/usr" -type f -printf '%s\n' | awk '{ bytes += $1 } END { print int((bytes + 1023) / 1024) }')
printf '%s\n' "Package: gen" "Version: $version-1" "Architecture: $architecture" "Maintainer: $maintainer" \
  "Installed-Size: $size" | cat - Packaging/debian/control.in >"$root/DEBIAN/control"

find "$root" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
package=gen_$version-1_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "dist/$package"
cd dist
sha256sum "$package" >>SHA256SUMS
