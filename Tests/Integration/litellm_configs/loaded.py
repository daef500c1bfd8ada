"""What one LiteLLM version made of everything that was loaded."""

from dataclasses import dataclass
from pathlib import Path

from corpus import Config
from loading import HERE, Outcome

VENVS = sorted(path.stem for path in (HERE.parent / "requirements").glob("litellm-*.txt"))


@dataclass(frozen=True)
class Loaded:
    """What came of everything, on one version."""

    version: str
    venvs: list[Path]
    """The virtual environments of all versions."""
    corpus: list[tuple[Config, Outcome]]
    failovers: list[Outcome]
    """In the order of `FAILOVERS`."""
    values: Outcome
    """Of `schema_values`."""
    broken: dict[str, Outcome]
    proofs: dict[str, Outcome]
