"""python_load.py FILE: loads a YAML file as Python's fastest reader does, and does nothing with it."""
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    yaml.load(file, yaml.CSafeLoader)
