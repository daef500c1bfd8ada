"""Stands in for helm, kubectl, ssh and scp: it records how it is called, answers what it is told, and fails where told.

It is called by one of these names from the folder `bin` of a lab; what it reads and writes lies beside that folder.
"""

import json
import sys
import time
from pathlib import Path

program = Path(sys.argv[0])
lab = program.parent.parent
words = [program.name, *sys.argv[1:]]
line = " ".join(words)

with (lab / "calls").open("a") as calls:
    calls.write(json.dumps(words) + "\n")

script = json.loads((lab / "script.json").read_text())
if script["hangs"] and line.startswith(script["hangs"]):
    time.sleep(30)
if script["fails"] and line.startswith(script["fails"]):
    print(f"{program.name}: refused by the test", file=sys.stderr)
    sys.exit(3)
for beginning, (output, status) in script["answers"].items():
    if line.startswith(beginning):
        sys.stdout.write(output)
        sys.exit(status)
