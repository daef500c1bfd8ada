"""The hooks at commits that an operator makes, with gen installed."""

from pathlib import Path

import pytest

from lab import RUNNERS, STACK, Lab, hooks_alone

MANIFEST = "generated/ollama/values.yaml"


@pytest.fixture(params=RUNNERS)
def lab(request: pytest.FixtureRequest, tmp_path: Path) -> Lab:
    lab = Lab(tmp_path, request.param, hooks_alone(tmp_path / "hooks"))
    lab.write("models.yaml", STACK)
    return lab


@pytest.fixture
def settled(lab: Lab) -> Lab:
    """The lab with all its manifests committed."""
    lab.generate()
    lab.use("gen-system")
    done, said = lab.commit()
    assert done, said
    return lab


def test_first_manifests_are_refused_until_they_are_added(lab: Lab) -> None:
    lab.use("gen-system")
    done, said = lab.commit()
    assert not done
    assert f"created {MANIFEST}" in said
    assert lab.git("status", "--short", "generated") == "?? generated/\n"
    done, said = lab.commit()
    assert done, said
    assert MANIFEST in lab.git("ls-files").splitlines()


@pytest.mark.parametrize("hook", ["gen-system", "gen-check-system", "gen-lint-system"])
def test_clean_commit_passes(settled: Lab, hook: str) -> None:
    settled.use(hook)
    settled.write("README.md", "A lab.\n")
    done, said = settled.commit()
    assert done, said
    assert "Passed" in said


def test_drift_is_repaired_and_the_commit_refused(settled: Lab) -> None:
    settled.edit("models.yaml", "limit: 6Gi", "limit: 7Gi")
    done, said = settled.commit()
    assert not done
    assert f"updated {MANIFEST}" in said
    done, said = settled.commit()
    assert done, said
    assert "7Gi" in settled.git("show", f"HEAD:{MANIFEST}")


def test_hand_edit_of_a_manifest_is_taken_back(settled: Lab) -> None:
    before = (settled.root / MANIFEST).read_text()
    settled.edit(MANIFEST, "6Gi", "9Gi")
    done, said = settled.commit()
    assert not done
    assert f"updated {MANIFEST}" in said
    assert (settled.root / MANIFEST).read_text() == before


def test_check_refuses_drift_and_leaves_it(settled: Lab) -> None:
    settled.use("gen-check-system")
    settled.edit(MANIFEST, "6Gi", "9Gi")
    done, said = settled.commit()
    assert not done
    assert MANIFEST in said and "[manifest-up-to-date]" in said and "help: run gen" in said
    assert "9Gi" in (settled.root / MANIFEST).read_text()


def test_lint_looks_at_no_manifest(settled: Lab) -> None:
    settled.use("gen-lint-system")
    settled.edit(MANIFEST, "6Gi", "9Gi")
    done, said = settled.commit()
    assert done, said


@pytest.mark.parametrize("hook", ["gen-system", "gen-check-system", "gen-lint-system"])
@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("model: phi4-mini,", "model: 'phi4-mini:3.8b',", "models.yaml:16:"),
        ("[fast, small]", "[fast, smal]", "models.yaml:18:12: error:"),
        ("backends:", "backends: [", "models.yaml:"),
    ],
    ids=["a refused tag", "an unknown alias", "no YAML"],
)
def test_broken_stack_is_refused_with_its_place(settled: Lab, hook: str, old: str, new: str, message: str) -> None:
    settled.use(hook)
    settled.edit("models.yaml", old, new)
    done, said = settled.commit()
    assert not done
    assert message in said
    assert settled.git("status", "--short", "generated") == ""


@pytest.mark.parametrize("hook", ["gen-system", "gen-check-system", "gen-lint-system"])
def test_deleted_stack_is_refused(settled: Lab, hook: str) -> None:
    settled.use(hook)
    (settled.root / "models.yaml").unlink()
    done, said = settled.commit()
    assert not done
    assert "error: cannot read 'models.yaml'" in said


def test_what_is_not_staged_does_not_count(settled: Lab) -> None:
    settled.edit("models.yaml", "[fast, small]", "[fast, smal]")
    settled.write("README.md", "A lab.\n")
    done, said = settled.commit("README.md")
    assert done, said
    assert settled.git("status", "--short") == " M models.yaml\n"


def test_one_hook_serves_several_stacks(lab: Lab) -> None:
    configs = ["clusters/a/models.yaml", "clusters/b/models.yaml"]
    for config in configs:
        lab.write(config, STACK)
        lab.generate("--config", config)
    lab.use("gen-system", configs=configs)
    done, said = lab.commit()
    assert done, said
    lab.edit("clusters/b/models.yaml", "limit: 6Gi", "limit: 7Gi")
    done, said = lab.commit()
    assert not done
    assert "clusters/a/models.yaml: 3 manifests are up to date" in said
    assert f"updated clusters/b/{MANIFEST}" in said


@pytest.mark.parametrize(
    ("runner", "message"),
    [("pre-commit", "Executable `gen` not found"), ("prek", "Failed to run `gen generate --exit-code`")],
)
def test_missing_program_is_said(runner: str, message: str, tmp_path: Path) -> None:
    lab = Lab(tmp_path, runner, hooks_alone(tmp_path / "hooks"), has_gen=False)
    lab.write("models.yaml", STACK)
    lab.use("gen-system")
    done, said = lab.commit()
    assert not done
    assert message in said
