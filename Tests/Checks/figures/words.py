"""Checks that every claim of a digest leads to somebody's own words, and that they stand in a transcript."""
import html
import os
import re

TIMING = re.compile(r"^(\d+|WEBVTT.*|NOTE.*|.*\d\d:\d\d[.,:]\d\d.*-->.*|)$")


def plain(text):
    return " ".join(html.unescape(text).split())


def spoken(folder):
    """Each transcript as running text: as it stands, and without cue lines, markup and speakers."""
    texts = []
    for place, _, names in os.walk(os.path.join(folder, "transcripts")):
        for name in names:
            if name.endswith((".md", ".txt", ".vtt", ".srt")):
                with open(os.path.join(place, name), "rb") as file:
                    raw = file.read()
                try:
                    text = raw.decode("utf-8-sig")
                except UnicodeDecodeError:
                    text = raw.decode("cp1252")
                lines = [line.strip() for line in re.sub(r"</?v[^>]*>", "", text).splitlines()]
                lines = [line for line in lines if not TIMING.match(line)]
                texts += [plain(text), plain(" ".join(lines)),
                          plain(" ".join(re.sub(r"^[\w .()-]{1,30}: ", "", line) for line in lines))]
    return texts


def unescaped(text):
    return plain(re.sub(r"\\([\\`*_{}\[\]()#+.!|<>~&-])", r"\1", text))


def paired(text):
    """The words without a quotation mark that nothing closes or opens."""
    return text.strip('"') if text.count('"') % 2 else text


class Words:
    def __init__(self, text, study, folder):
        self.body, _, index = text.partition("\n## Evidence\n")
        self.problems, self.study = [], study
        self.evidence = {}
        for block in re.split(r"^#### ", index, flags=re.M)[1:]:
            name, _, rest = block.partition("\n")
            quote = " ".join(line[1:].strip() for line in rest.splitlines() if line.startswith(">"))
            self.evidence[name.strip()] = unescaped(quote)[1:-1]
        self.texts = spoken(folder)
        self.links = self.claims = self.elsewhere = self.withheld = 0

    def check(self):
        known = {n["id"]: n for n in self.study.nuggets}
        for name, quote in self.evidence.items():
            pieces = [p.strip() for p in quote.split("[…]") if p.strip()]
            if not pieces or not any(all(p in text for p in pieces) for text in self.texts):
                self.problems.append(f"{name}: its words stand in no transcript: {quote}")
            if name not in known:
                self.problems.append(f"{name}: is not in the export")
            elif not known[name]["quotable"]:
                self.problems.append(f"{name}: may not be quoted")
        for name in re.findall(r"\(#(q-[0-9a-z]+)\)", self.body):
            self.links += 1
            if name not in self.evidence:
                self.problems.append(f"a link to {name}, which is not in the evidence")
        for straight, curved, name in re.findall(r"(?:\"([^\"\n]+)\"|“([^”\n]+)”) \([^()\n]*\) \[(q-[0-9a-z]+)\]",
                                      self.body):
            quote = straight or curved
            if unescaped(quote) != paired(self.evidence.get(name, "")):
                self.problems.append(f"{name}: quoted as {quote}, in the evidence {self.evidence.get(name)}")
        self.lead_somewhere()
        return self

    def lead_somewhere(self):
        """Bullets of the top line, and rows that count people: a link in the row, or in a block of the
        same chapter that begins with its name; for the scorecard, in the chapter on lost points or on
        company and customers. Answers (ratings, awareness) are no words, and no words stand where
        they would point at one of two people."""
        every = self.blocks(self.body)
        for chapter in re.split(r"^## ", self.body, flags=re.M)[1:]:
            title = chapter.split("\n", 1)[0]
            if title == "In one minute":
                for line in re.findall(r"^\d+\. .*", chapter, flags=re.M):
                    self.claims += 1
                    if "(#q-" not in line:
                        self.problems.append(f"top line without words: {line}")
                continue
            blocks = self.blocks(chapter)
            for number, line in enumerate(chapter.split("\n")):
                if not line.startswith("| "):
                    continue
                name = re.split(r"(?<!\\)\|", line)[1].strip(" *").removesuffix("**, weakest").strip("*")
                if not re.search(r"\d+ of \d+", line) or name == "unexplained":
                    continue
                if re.match(r"^\| ?\*[^|]*\* \| \d+ of \d+[^|]*\| \d+ of \d+[^|]*\|$", line) \
                        or re.match(r"^\| [^|]+ \| [\d.]+ \| [\d.]+–[\d.]+ \| \d+ of \d+ \|$", line):
                    continue  # who knows a promise; ratings of touchpoints
                self.claims += 1
                of_name = lambda block: block.lower().startswith(name.lower()) and "(#q-" in block
                if "(#q-" in line or any(map(of_name, blocks)):
                    continue
                if title == "Scorecard" and any(map(of_name, every)):
                    self.elsewhere += 1
                elif title == "Segments" and self.few_might_have_said_it(chapter, number, line):
                    self.withheld += 1
                else:
                    self.problems.append(f"a row without words, in “{title}”: {line}")

    def few_might_have_said_it(self, chapter, number, line):
        """A quote is attributed by the first column: with the row's group that leaves under three."""
        column = [row for row in chapter.split("\n")[:number] if row.startswith("### By ")][-1]
        column = re.sub("^what became of them: ", "outcome.", column[7:])
        row = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        groups, first = self.study.groups(column), self.study.groups(self.study.header_column())
        group = next((set(groups[cell]) for cell in row[:2] if cell in groups), set())
        return all(len(group & set(people)) < 3 for people in first.values())

    @staticmethod
    def blocks(chapter):
        """Bullets, and paragraphs or headings with the quotes below them."""
        found = re.findall(r"^- [*]+(.*)", chapter, flags=re.M)
        for start in (r"^(?=\*\*|### )", r"^(?=### )"):
            found += [piece.removeprefix("### ").lstrip("*")
                      for piece in re.split(start, chapter, flags=re.M)
                      if piece.startswith(("**", "### "))]
        return found
