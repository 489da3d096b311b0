"""Compares every number that a digest prints in Markdown with the figures made anew.

A line's numbers are compared in their order with those expected of it. An expected "#4" is a constant of
the sentence (a scale, a limit) and counts as none; "?" is a number that the export does not give.
"""
import decimal
import re

DROPPED = [
    (re.compile(r"\[q-[0-9a-z]+\]\(#q-[0-9a-z]+\)|\bq-[0-9a-z]{6,}"), ""),
    (re.compile(r"“[^”]*”"), "“”"), (re.compile(r'"[^"]*"'), '""'),
    (re.compile(r"\(sha256 [^)]*\)"), ""), (re.compile(r"\b\d+\.\d+\.\d+\b"), ""),
    (re.compile(r"\b\d{4}-\d\d-\d\d\b"), ""), (re.compile(r"\bw\d+\b"), ""),
    (re.compile(r"\b(January|February|March|April|May|June|July|August|September|October|November|"
                r"December) \d{4}"), ""), (re.compile(r"\\"), ""),
    (re.compile(r"^\d+\. "), ""),
]
NUMBER = re.compile(r"[<>]?(?:(?<![\w\d–])[+−-])?(?<![A-Za-z])\d+(?:\.\d+)?")
RANGE = r"[\d.]+ \([\d.]+–[\d.]+"


def numbers(line):
    for pattern, instead in DROPPED:
        line = pattern.sub(instead, line)
    return [n.replace("−", "-") for n in NUMBER.findall(line)]


def one(x):
    text = str(decimal.Decimal(x).quantize(decimal.Decimal("0.1"), decimal.ROUND_HALF_UP))
    return "0.0" if text == "-0.0" else text


def signed(x):
    return one(x) if x < 0 else "+" + one(x)


def percent(p):
    """Whole percents; what would round to 0 or 100 is not certain."""
    whole = str(decimal.Decimal(p * 100).quantize(decimal.Decimal(1), decimal.ROUND_HALF_UP))
    return {"0": "<1", "100": ">99"}.get(whole, whole)


def tenths(n):
    return f"{n // 10}.{n % 10}"


def label(tag):
    return tag.split("/", 1)[1].replace("/", " ").replace("-", " ")


def of(theme):
    return [str(theme["people"]), str(theme["of"])]


def span(score):
    """S and its range: a Score or a row with the same figures."""
    if isinstance(score, dict):
        return [one(score["score"]), one(score["range_low"]), one(score["range_high"])]
    return [one(score.value), one(score.low), one(score.high)]


SEEN = {"blind-spot": "blind spot", "hidden-strength": "hidden strength"}


def column(part):
    """What a heading of the chapter on segments is about."""
    return re.sub("^what became of them: ", "outcome.", part.removeprefix("By "))


class Page:
    def __init__(self, study, text, waves=None):
        self.study, self.waves, self.lines = study, waves, text.split("\n## Evidence\n")[0].split("\n")
        self.equal, self.differences, self.unknown, self.unread = 0, [], [], []
        self.claims = {study.promises[p]["claim"]: p for p in study.promises}
        self.total = str(len(study.customers))

    def expect(self, where, expected, words=()):
        number, line = where
        found = numbers(line)
        if len(found) != len(expected):
            self.differences.append(f"line {number}: {found} where {expected} is expected: {line}")
            return
        for theirs, mine in zip(found, expected):
            if mine.startswith("?"):
                self.unknown.append(f"line {number}: {theirs} in: {line}")
            elif mine.startswith("#") and mine[1:] == theirs:
                pass
            elif mine == theirs:
                self.equal += 1
            else:
                self.differences.append(f"line {number}: {theirs}, recomputed {mine}: {line}")
        for word in words:
            if word not in line:
                self.differences.append(f"line {number}: no “{word}”: {line}")

    def themes(self, name, accept=lambda tag: True):
        """Tags that are called so, those in use first."""
        name = name.strip("*“” ").lower()
        tags = [t for t in self.study.tags if label(t) == name and accept(t)
                and self.study.speakers([t])]
        if not tags:
            raise LookupError(f"no tag is called {name}")
        return tags

    def expect_any(self, where, choices, words=()):
        """One of several readings must fit: labels do not say of which kind a tag is."""
        fitting = [c for c in choices if [e.lstrip("#") for e in c] == numbers(where[1])]
        self.expect(where, (fitting or choices)[0], words)

    def read(self):
        import sentences
        import tables
        chapter, part, header = "", "", None
        for number, line in enumerate(self.lines, 1):
            where = (number, line)
            if line.startswith("## "):
                chapter, part, header = line[3:], "", None
            elif line.startswith("### "):
                part, header = line[4:], None
            if not line.startswith("|"):
                header = None
            elif header is None:
                header = cells(line)
            if line.startswith("|") and cells(line) in (header,) or re.match(r"\|[-:| ]+$", line):
                self.expect(where, ["#" + n for n in numbers(line)])
                continue
            try:
                handled = (tables.table(self, where, chapter, part, header, cells(line))
                           if header else sentences.sentence(self, where, chapter, part))
            except (LookupError, AttributeError, TypeError, ValueError) as problem:
                self.differences.append(f"line {number}: cannot be read ({problem!r}): {line}")
                continue
            if not handled and numbers(line):
                self.unread.append(f"line {number}: {', '.join(numbers(line))} in: {line}")


def cells(line):
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
