"""`make new-rule` begins a rule that compiles and is known to the program."""

import shutil
import subprocess

import pytest

from program import ROOT


def new_rule(folder, *arguments):
    return subprocess.run([folder / "Scripts/new-rule.py", *arguments], capture_output=True, text=True)


@pytest.fixture
def checkout(tmp_path):
    for part in ("Scripts/new-rule.py", "Sources/ModelStack/Rules"):
        source, target = ROOT / part, tmp_path / part
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, target)
    return tmp_path


@pytest.mark.parametrize(
    ("kind", "folder", "fixture"),
    [
        ([], "Operations", "bad.yaml"),
        (["litellm"], "Documents", "bad.litellm.yaml"),
        (["ollama"], "Documents", "bad.ollama.yaml"),
        (["fallback"], "Documents", "bad.fallback.yaml"),
    ],
)
def test_a_rule_is_begun(checkout, kind, folder, fixture):
    assert new_rule(checkout, "unknown-gpu-class", *kind).returncode == 0
    source = checkout / "Sources/ModelStack/Rules" / folder / "UnknownGPUClass.swift"
    # The toolchain's own parser reads it.
    subprocess.run(["swiftc", "-parse", source], check=True)
    registry = checkout / "Sources/ModelStack/Rules/RuleRegistry.swift"
    assert registry.read_text().count("UnknownGPUClass.self,") == 1
    subprocess.run(["swiftc", "-parse", registry], check=True)
    assert (checkout / "Tests/Fixtures/rules/unknown-gpu-class" / fixture).exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["UnknownClass"], "is not an id"),
        (["unknown"], "is not an id"),
        ([""], "is not an id"),
        ([], "usage:"),
        (["unknown-gpu-class", "helm"], "usage:"),
    ],
)
def test_what_is_no_rule_is_refused(checkout, arguments, words):
    result = new_rule(checkout, *arguments)
    assert result.returncode == 1 and words in result.stderr
    assert not (checkout / "Tests").exists()


def test_a_rule_that_is_there_is_kept(checkout):
    assert new_rule(checkout, "unknown-gpu-class").returncode == 0
    source = checkout / "Sources/ModelStack/Rules/Operations/UnknownGPUClass.swift"
    source.write_text("// written\n")
    assert "already" in new_rule(checkout, "unknown-gpu-class").stderr
    assert source.read_text() == "// written\n"
