"""jsonnet_config.py MODELS OUT: LiteLLM's models and fallbacks of a stack, by config.jsonnet."""
import json
import pathlib
import sys

import _gojsonnet

program = pathlib.Path(__file__).with_name("config.jsonnet")
text = _gojsonnet.evaluate_file(str(program), ext_vars={"models": pathlib.Path(sys.argv[1]).read_text()})
pathlib.Path(sys.argv[2]).write_text(json.loads(text))
