"""Programs in a root that holds nothing but what a test has put there."""

import shutil
import subprocess
from pathlib import Path


def in_root(root: Path, *command: str, proc: bool = True) -> subprocess.CompletedProcess[str]:
    """
    :param proc: whether there is a /proc, as in every container; its folder must be there
    """
    namespace = ["unshare", "--map-root-user", "--mount", "--pid", "--fork"]
    if proc:
        namespace.append(f"--mount-proc={root / 'proc'}")
    return subprocess.run(
        [*namespace, shutil.which("chroot") or "/usr/sbin/chroot", root, *command],
        env={}, capture_output=True, text=True, timeout=60,
    )
