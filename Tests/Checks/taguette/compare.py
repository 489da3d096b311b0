"""Reads a CSV codebook with Taguette's own reader and compares it with the JSON form.

usage: compare.py CODEBOOK.csv CODEBOOK.json NAME
"""

import importlib.util
import json
import sys
import types
from pathlib import Path

# The package's __init__ starts a server's worth of imports; its reader needs one word of them.
folder = next(
    Path(entry) / "taguette" for entry in sys.path if (Path(entry) / "taguette").is_dir()
)
package = types.ModuleType("taguette")
package.__path__ = [str(folder)]
utils = types.ModuleType("taguette.utils")
utils._f = lambda text: text
sys.modules["taguette"] = package
sys.modules["taguette.utils"] = utils
spec = importlib.util.spec_from_file_location(
    "taguette.import_codebook", folder / "import_codebook.py"
)
reader = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reader)

table, written, name = sys.argv[1:]
with open(table, "rb") as file:
    found = reader.list_tags(file)
with open(written, encoding="utf-8") as file:
    expected = json.load(file)["tags"]


def safe(text):
    """A text as a cell holds it: an apostrophe before what begins a formula (DESIGN.md, 9)."""
    return "'" + text if text.lstrip("'")[:1] in tuple("=+-@\t\r") else text


wanted = [{"path": tag["tag"], "description": safe(tag["definition"])} for tag in expected]
if found != wanted:
    for left, right in zip(found, wanted):
        if left != right:
            sys.exit(f"FAILED: {name}: Taguette read {left}, not {right}")
    sys.exit(f"FAILED: {name}: Taguette read {len(found)} tags, not {len(wanted)}")
print(f"{name}: Taguette reads {len(found)} tags with their definitions")
