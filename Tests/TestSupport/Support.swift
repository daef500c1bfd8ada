public import YAML
