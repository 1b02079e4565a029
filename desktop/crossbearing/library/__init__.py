"""From folders of YAML to one immutable library, with every problem told in plain words."""
