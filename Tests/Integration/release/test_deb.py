"""The Debian package, put into a root of its own and taken out of it by the real dpkg."""

import gzip
import os
import subprocess
from pathlib import Path

import pytest

from empty_root import in_root

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("release")]


def run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


class Target:
    """A root in which nothing is but dpkg's own records."""

    def __init__(self, root: Path) -> None:
        self.root = root
        records = root / "var/lib/dpkg"
        for name in ("info", "updates", "triggers"):
            (records / name).mkdir(parents=True)
        (records / "status").touch()

    def dpkg(self, *arguments: str | Path) -> str:
        # The package's files belong to root, which whoever runs the tests need not be.
        as_root = [] if os.geteuid() == 0 else ["unshare", "--map-root-user"]
        return run(*as_root, "dpkg", f"--root={self.root}", f"--log={self.root.parent / 'dpkg.log'}", *arguments)

    @property
    def files(self) -> dict[str, Path]:
        paths = [path for path in self.root.rglob("*") if path.is_file() or path.is_symlink()]
        return {f"/{path.relative_to(self.root)}": path for path in paths if "var/lib/dpkg" not in str(path)}


@pytest.fixture
def target(tmp_path: Path) -> Target:
    return Target(tmp_path / "root")


@pytest.fixture
def deb(dist: Path) -> Path:
    (found,) = dist.glob("*.deb")
    return found


def test_package_is_installed_and_removed_without_a_trace(dist: Path, deb: Path, target: Target) -> None:
    target.dpkg("--install", deb)
    assert target.dpkg("--verify", "gen") == ""
    assert "install ok installed" in target.dpkg("--status", "gen")
    assert target.files["/usr/bin/gen"].read_bytes() == (dist / "bin/gen").read_bytes()
    assert target.files["/usr/bin/gen"].stat().st_mode & 0o777 == 0o755
    target.dpkg("--purge", "gen")
    assert target.files == {}
    assert [path.name for path in target.root.iterdir()] == ["var"]


def test_installed_program_runs(dist: Path, deb: Path, target: Target) -> None:
    target.dpkg("--install", deb)
    (target.root / "proc").mkdir()
    done = in_root(target.root, "/usr/bin/gen", "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert target.dpkg("--status", "gen").count(f"Version: {done.stdout.strip()}-1\n") == 1


def test_what_belongs_to_it_is_where_debian_looks_for_it(dist: Path, deb: Path, target: Target) -> None:
    target.dpkg("--install", deb)
    manual = {f"/usr/share/man/man1/{page.name}.gz": page for page in (dist / "share/man/man1").iterdir()}
    places = {
        "/usr/share/bash-completion/completions/gen": dist / "share/bash-completion/completions/gen",
        "/usr/share/zsh/vendor-completions/_gen": dist / "share/zsh/site-functions/_gen",
        "/usr/share/fish/vendor_completions.d/gen.fish": dist / "share/fish/vendor_completions.d/gen.fish",
        "/usr/share/gen/deploy": dist / "share/gen/deploy",
        **{
            f"/usr/share/gen/pull-request/{name}.sh": dist / f"share/gen/pull-request/{name}.sh"
            for name in ("stacks", "check", "diff", "comment")
        },
    }
    documentation = {f"/usr/share/doc/gen/{name}" for name in ("changelog.gz", "changelog.Debian.gz", "copyright")}
    assert target.files.keys() == {"/usr/bin/gen", *places, *manual, *documentation}
    for path, origin in places.items():
        assert target.files[path].read_bytes() == origin.read_bytes()
    for path, origin in manual.items():
        assert gzip.decompress(target.files[path].read_bytes()) == origin.read_bytes()
    assert {entry.split()[1] for entry in run("dpkg-deb", "--contents", deb).splitlines()} == {"root/root"}


def test_records_say_what_it_is(dist: Path, deb: Path) -> None:
    version = run(dist / "bin/gen", "--version").strip()
    architecture = run("dpkg", "--print-architecture").strip()
    assert deb.name == f"gen_{version}-1_{architecture}.deb"
    fields = run("dpkg-deb", "--field", deb, "Package", "Version", "Architecture").splitlines()
    assert fields == ["Package: gen", f"Version: {version}-1", f"Architecture: {architecture}"]
    assert "Depends" not in run("dpkg-deb", "--field", deb)
    assert f"  {deb.name}\n" in (dist / "SHA256SUMS").read_text()
