"""Reads exported tables with DuckDB and pandas and compares them with what goldpan prints.

usage: compare.py FOLDER NAME
"""

import json
import sys
from pathlib import Path

import duckdb
import pandas

folder, name = Path(sys.argv[1]), sys.argv[2]
checked = 0


def check(what, found, wanted):
    global checked
    checked += 1
    if found != wanted:
        sys.exit(f"FAILED: {name}: {what}: {found}, not {wanted}")


def lines(file):
    return [json.loads(line) for line in (folder / file).read_text("utf-8").splitlines()]


def readers(what):
    """What each program makes of each form of a table."""
    csv, array, objects = (str(folder / f"{what}.{form}") for form in ("csv", "json", "ndjson"))
    yield "pandas csv", pandas.read_csv(csv)
    yield "pandas json", pandas.read_json(array)
    yield "pandas ndjson", pandas.read_json(objects, lines=True)
    yield "duckdb csv", duckdb.sql(f"from read_csv('{csv}', sample_size = -1)").df()
    yield "duckdb json", duckdb.sql(f"from read_json('{array}', sample_size = -1)").df()
    yield "duckdb ndjson", duckdb.sql(f"from read_json('{objects}', sample_size = -1)").df()


def by_tag(table):
    """People and mentions of each tag, a mention being a turn."""
    found = {}
    for tag, rows in table.groupby("tag"):
        turns = rows[["transcript", "turn"]].drop_duplicates()
        found[tag] = (rows["person"].nunique(), len(turns))
    return found


counted = {row["tag"]: (row["people"], row["codings"]) for row in json.loads((folder / "customers.json").read_text())}
rows = lines("nuggets.ndjson")
for program, table in readers("nuggets"):
    check(f"{program}: rows of nuggets", len(table), len(rows))
    check(f"{program}: columns", list(table.columns), list(rows[0]))
    check(f"{program}: quotes", [q if isinstance(q, str) else "" for q in table["quote"]],
          ["'" + row["quote"] if "csv" in program and row["quote"][:1] in "=+-@" and row["quote"]
           else row["quote"] for row in rows])
    check(f"{program}: people and mentions", by_tag(table[table["audience"] == "customer"]), counted)
    check(f"{program}: sum of turns", int(table["turn"].sum()), sum(row["turn"] for row in rows))
    check(f"{program}: quotable", table["quotable"].dtype.kind, "b")
check("pandas: byte order mark", list(pandas.read_csv(folder / "bom.csv").columns), list(rows[0]))

tags = sorted(counted)
for program, table in readers("people"):
    customers = table[table["audience"] == "customer"]
    check(f"{program}: rows of people", len(table), len(lines("people.ndjson")))
    for tag in tags:
        found = (int((customers[tag] > 0).sum()), int(customers[tag].sum()))
        check(f"{program}: {tag}", found, counted[tag])

shown = lines("show.ndjson")
for program, table in readers("scorecard"):
    check(f"{program}: promises", list(table["promise"]), [row["promise"] for row in shown])
    for key in ("score", "range_low", "range_high", "above_6", "people", "of"):
        # DuckDB's and pandas' own readers of decimals may differ in the last bit.
        near = [abs(a - b) < 1e-12 for a, b in zip(table[key], [row[key] for row in shown]) if b is not None]
        check(f"{program}: {key}", all(near), True)
    check(f"{program}: verdicts", list(table["verdict"]), [row["verdict"] for row in shown])

for program, table in readers("moments"):
    check(f"{program}: moments", len(table), len(lines("moments.ndjson")))

everything = duckdb.sql(
    f"from read_json('{folder / 'all.ndjson'}', format = 'newline_delimited', sample_size = -1, union_by_name = true)"
).df()
kinds = dict(everything["record"].value_counts())
records = lines("all.ndjson")
check("all records", len(everything), len(records))
check("nuggets among all", int(kinds["nugget"]), len(rows))
study = records[0]
check("the first record", study["record"], "study")
check("codings", study["suggestions"] + study["added"], kinds["nugget"] + kinds.get("uncounted", 0))
print(f"{name}: DuckDB {duckdb.__version__} and pandas {pandas.__version__} agree on {checked} points")
