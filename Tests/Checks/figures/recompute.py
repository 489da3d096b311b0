"""Recomputes every figure of a digest from `goldpan export ndjson`, and compares.

usage: recompute.py EXPORT.ndjson DIGEST.json DIGEST.md STUDY-FOLDER [--list]

The figures are made from DESIGN.md and the export's documentation, without a look at the program. Of
the study's folder only participants.csv (ratings of stages and touchpoints, which are not exported) and
the transcripts (whether quotes stand in them) are read. --list also lists what could not be recomputed.
"""
import collections
import csv
import json
import os
import re
import sys

import whole
from compare import Comparison
from figures import Study


def survey(folder, waves):
    """Columns `rating X` of participants.csv; `rating X WAVE` of a later wave stands instead."""
    found = collections.defaultdict(dict)
    with open(os.path.join(folder, "transcripts", "participants.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for wave in [None, *waves]:
                for column, value in row.items():
                    name = re.fullmatch(r"rating (.+?)", column or "")
                    if not name or not value:
                        continue
                    subject, _, last = name[1].rpartition(" ")
                    of_wave = last if subject and last in waves else None
                    if of_wave == wave:
                        found[subject if of_wave else name[1]][row["id"]] = float(value)
    return found


def main(arguments):
    export, digest_json, digest_md, folder = [a for a in arguments if not a.startswith("--")]
    waves = []
    with open(export, encoding="utf-8") as lines:
        waves = json.loads(next(lines))["waves"]
    study = Study(export, survey(folder, waves))
    with open(digest_json, encoding="utf-8") as file:
        digest = json.load(file)
    comparison = Comparison()
    whole.compare(comparison, study, digest)
    in_json = comparison.equal
    left = collections.Counter(re.sub(r"\[\d+\]", "[]", path.lstrip("."))
                               for path in comparison.unseen("", digest))
    for difference in comparison.differences:
        print(difference)
    if "--list" in arguments:
        for path, count in sorted(left.items()):
            print(f"not recomputed: {path} ({count})")
    if comparison.differences:
        print(f"figures: {len(comparison.differences)} differ, {in_json} are equal")
        return 1
    print(f"figures: {in_json} figures of the digest recomputed, all equal")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
