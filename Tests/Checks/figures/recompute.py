"""Recomputes every figure of a digest from `goldpan export ndjson`, and compares.

usage: recompute.py FOLDER STUDY [--list]

FOLDER holds study.ndjson, WAVE.ndjson of each wave, digest.json and digest.md; STUDY is the study's own
folder. The figures are made from DESIGN.md and the export's documentation, without a look at the
program. Of the study's files only participants.csv (ratings of stages and touchpoints, which are not
exported) and the transcripts (whether quotes stand in them) are read. --list also lists what was not
recomputed.
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
from printed import Page
from waves import Waves
from words import Words


def survey(folder, waves):
    """Columns `rating X` of participants.csv; `rating X WAVE` of a later wave stands instead."""
    found = collections.defaultdict(dict)
    path = os.path.join(folder, "transcripts", "participants.csv")
    with open(path, encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            for wave in (None, *waves):
                for column, value in row.items():
                    if not (column or "").startswith("rating ") or not value:
                        continue
                    subject, _, last = column[7:].rpartition(" ")
                    of_wave = last if subject and last in waves else None
                    if of_wave == wave:
                        found[subject if of_wave else column[7:]][row["id"]] = float(value)
    return found


def main(arguments):
    outputs, folder = [a for a in arguments if not a.startswith("--")]
    file = lambda name: os.path.join(outputs, name)
    with open(file("study.ndjson"), encoding="utf-8") as lines:
        names = json.loads(next(lines))["waves"]
    study = Study(file("study.ndjson"), survey(folder, names))
    waves = Waves(*(Study(file(f"{name}.ndjson")) for name in names[-2:])) if len(names) > 1 else None
    with open(file("digest.json"), encoding="utf-8") as source:
        digest = json.load(source)
    with open(file("digest.md"), encoding="utf-8") as source:
        text = source.read()

    comparison = Comparison()
    whole.compare(comparison, study, digest, waves)
    page = Page(study, text, waves)
    page.read()
    words = Words(text, study, folder).check()
    unread = [f"nothing is known of a number: {line}" for line in page.unread]
    different = comparison.differences + page.differences + words.problems + unread
    for line in different:
        print(line)
    left = collections.Counter(re.sub(r"\[\d+\]", "[]", path.lstrip("."))
                               for path in comparison.unseen("", digest))
    if "--list" in arguments:
        for path, count in sorted(left.items()):
            print(f"not recomputed, JSON: {path} ({count})")
        for line in page.unknown:
            print(f"not recomputed, Markdown: {line}")
    print(f"{comparison.readings} readings and names; {page.equal} numbers in Markdown; "
          f"{len(words.evidence)} quotes verbatim, {words.links} links to them from {words.claims} claims "
          f"({words.elsewhere} in another chapter, {words.withheld} withheld as too few might have said it); "
          f"not recomputed: {sum(left.values())} in JSON, {len(page.unknown)} in Markdown",
          file=sys.stderr)
    if different:
        print(f"figures: {len(different)} differ of {comparison.equal + page.equal}")
        return 1
    print(f"figures: {comparison.equal + page.equal} figures of the digest recomputed, all equal")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
