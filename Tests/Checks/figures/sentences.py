"""What numbers each sentence of a digest must print."""
import re

from printed import SEEN, column, label, numbers, of, one, percent, span, tenths
from waves import rewordings


def sentence(page, where, chapter, part):
    for of_chapter, pattern, reader in SENTENCES:
        found = re.search(pattern, where[1])
        if found and re.match(of_chapter, chapter):
            reader(page, where, found, part)
            return True
    return False


def head(page, where, found, part):
    study = page.study
    groups = {v: str(len(who)) for v, who in study.groups(study.header_column()).items() if v}
    kinds = [t["method"] for t in study.records["transcript"]
             if any(p in study.customers for p in t["participants"])]
    every = study.nuggets + study.records["uncounted"]
    rules = str(len([n for n in every if n["source"] == "rule"]))
    done = str(len([n for n in every if n["source"] == "rule" and n["state"] != "pending"]))
    page.expect(where, [page.total, *groups.values(), str(kinds.count("interview")),
                        str(kinds.count("focus-group")), str(len(study.audience("employee"))),
                        done, rules, str(len([n for n in every if n["source"] == "person"])),
                        "?", "?"])


def reason(study, promise, verdict):
    """What most people praise of a promise to keep, what costs another most: (tag, people)."""
    if verdict == "unproven":
        return None
    if verdict == "keep":
        found = [(-t["people"], -t["codings"], tag) for tag, t in study.themes("positive").items()
                 if promise in t["promises"]]
        return min(found)[2] if found else None
    rows = study.lost_points(promise)["rows"]
    found = [(-r["tenths"], -r["people"], tag) for tag, r in rows.items() if r["theme"] and r["tenths"]]
    return min(found)[2] if found else None


def set_verdict(page, where, found, part):
    study, expected = page.study, []
    word = {"keep": "Keep", "refresh": "Refresh", "overhaul": "Overhaul",
            "unproven": "unproven"}[study.set_verdict()]
    words = [word]
    for text in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", where[1]):
        promise = page.claims[text]
        verdict = study.verdict(promise)[0]
        expected += span(study.row(promise))
        tag = reason(study, promise, verdict)
        if tag:
            expected += of(study.theme(tag))
            words.append(f"{'loved for' if verdict == 'keep' else 'because of'} “{label(tag)}”")
    page.expect(where, expected, words)
    for verb, claims in re.findall(r"(keep|refresh|overhaul|unproven:?) (\*[^;]+)", where[1]):
        for text in re.findall(r"\*([^*]+)\*", claims):
            page.equal += 1
            if study.verdict(page.claims[text])[0] != verb.strip(":"):
                page.differences.append(f"line {where[0]}: {text} is not one to {verb}")


def costliest(page, where, found, part):
    mine = page.study.lost_points(page.claims[found[2]])
    row = mine["rows"][page.themes(found[1])[0]]
    mean = page.study.score(page.claims[found[2]]).mean
    page.expect(where, [tenths(row["tenths"]), tenths(mine["tenths"]), one(mean),
                        str(row["people"]), page.total])


def not_seen(page, where, found, part):
    mine = page.study.gap(page.claims[found[1]])
    expected = []
    for side in (mine["company"], mine["customers"]):
        expected += [one(side["mean"]), one(side["range_low"]), one(side["range_high"]),
                     str(side["people"])]
    page.expect(where, [*expected, percent(mine["company_higher"])], ["Blind spot"])
    page.equal += 1
    if mine["reading"] != "blind-spot":
        page.differences.append(f"line {where[0]}: {mine['reading']}")


def changed(page, where, found, part):
    expected = []
    for name, word in re.findall(r"\*([^*]+)\* is \*\*(better|worse)\*\*", where[1]):
        mine = page.waves.promise(page.claims[name])
        p = mine["probability"]
        expected += [*span(mine["before"]), str(mine["before"]["people"]), *span(mine["after"]),
                     str(mine["after"]["people"]), percent(max(p, 1 - p))]
        if mine["trend"] != {"better": "up", "worse": "down"}[word]:
            page.differences.append(f"line {where[0]}: {name} went {mine['trend']}")
    page.expect(where, expected)


def severe(page, where, found, part):
    page.expect(where, [str(page.study.theme(page.themes(found[1])[0])["severe_people"])])


def unpromised(page, where, found, part):
    theme = page.study.theme(page.themes(found[1], lambda t: t.startswith("loved/"))[0])
    page.expect(where, [*of(theme), str(theme["advocates"]), str(len(page.study.advocates))])


def notes(page, where, found, part):
    """A promise's bullet under the scorecard, clause by clause."""
    mine = page.study.row(page.claims[found[1]])
    expected = []
    body = where[1].split("*: ", 1)[1]
    for clause in re.split(r"; (?![^(]*\))", body):
        if "without the advocates" in clause:
            without = mine["without_advocates"]
            expected += [*span(without), str(without["people"])]
        elif clause.startswith("seen differently"):
            page.equal += 1
            if re.findall(r"by (\w+)", clause) != mine["divided_by"]:
                page.differences.append(f"line {where[0]}: divided by {mine['divided_by']}")
        elif "away from what they tell" in clause:
            expected += [str(mine["mismatches"]), "#4"]
        elif "themselves" in clause:
            expected += ["?", str(mine["people_telling"]), "?"]
        else:
            expected += ["?" if not re.search("fragile", clause) else "#" + n for n in numbers(clause)]
            if "fragile" in clause and not mine["fragile"]:
                page.differences.append(f"line {where[0]}: not fragile")
            several = re.search(r"any of (\d+)", clause)
            if several and int(several[1]) != mine["decisive"]:
                page.differences.append(f"line {where[0]}: {mine['decisive']} are decisive")
    page.expect(where, expected)
    if ("fragile" in body) != mine["fragile"]:
        page.differences.append(f"line {where[0]}: fragile is {mine['fragile']}")


def where_points_go(page, where, found, part):
    page.expect(where, [tenths(page.study.lost_points(page.claims[found[1]])["tenths"])])


def theme_bullet(page, where, found, part):
    accept = {"What people expect": lambda t: t.startswith("expects/"),
              "What people wish for": lambda t: t.startswith("wish/")}
    themes = [page.study.theme(t) for t in page.themes(found[1])]
    page.expect_any(where, [of(t) for t in themes])


def wish(page, where, found, part):
    tag = page.themes(found[1], lambda t: t.startswith("wish/"))[0]
    theme, who = page.study.theme(tag), page.study.wish_segments(tag)
    expected = of(theme)
    for name in re.findall(r"\d+ ([^,()]+)", found[2]):
        expected.append(str(theme["advocates"] if name.startswith("advocate") else who[name]))
    page.expect(where, expected)


def advocates(page, where, found, part):
    by = [page.study.advocacy(p) for p in page.study.customers]
    nps = [page.study.people[p]["nps"] for p in page.study.customers]
    nps = [n for n in nps if n is not None]
    expected = [str(len([b for b in by if b])), page.total]
    for reason, constants in (("answer", ["#9", "#10"]), ("words", []), ("column", [])):
        if by.count(reason):
            expected += [str(by.count(reason)), *constants]
    if "promoter" in where[1]:
        expected += [str(len([n for n in nps if n >= 9])), "#9", "#10",
                     str(len([n for n in nps if 7 <= n < 9])), "#7", "#8",
                     str(len([n for n in nps if n < 7])), "#0", "#6"]
    page.expect(where, expected)


def view(page, where, found, part):
    mine = page.study.gap(page.claims[found[1]])
    expected = []
    for side in ("company", "customers"):
        expected += [str(mine[side]["above_6"]), str(mine[side]["people"])]
    expected.insert(2, "#6")
    page.expect(where, expected, [SEEN.get(mine["reading"], mine["reading"])])


def weakest(page, where, found, part):
    titles = {stage["title"]: name for name, stage in page.study.stages.items()}
    mine = page.study.stage_row(titles[found[1]])
    page.expect(where, [str(mine["hurting_people"]), str(mine["people"])])


def unplaced(page, where, found, part):
    mine = {row["stage"]: row for row in page.study.unplaced()}[None]
    page.expect(where, [str(mine["codings"]), str(mine["people"]), page.total])


def stage_words(page, where, found, part):
    titles = {stage["title"]: name for name, stage in page.study.stages.items()}
    mine = page.study.stage_row(titles[found[1]])
    expected = []
    for side, text in (("loved", "Loved most"), ("pain", "Hurts most")):
        if text in where[1]:
            expected += [str(mine[side]), page.total]
    page.expect(where, expected)


def together(page, where, found, part):
    whole = page.study.rated("overall")
    names = dict.fromkeys([*page.study.stages, *(
        t for stage in page.study.stages.values() for t in stage["touchpoints"])])
    each = {n: page.study.rated(n) for n in names if page.study.rated(n)}
    people = {p for n in each for p in page.study.ratings[n] if p in page.study.customers}
    mean = sum(e["mean"] for e in each.values()) / len(each)
    page.expect(where, [one(mean), str(len(people)), page.total, one(whole["mean"]),
                        one(whole["range_low"]), one(whole["range_high"]), str(whole["people"]),
                        page.total, one(abs(mean - whole["mean"]))],
                ["better than all" if mean > whole["mean"] else "worse than all"])


def fared(page, where, found, part):
    mine = [o for o in page.study.outcomes() if o["outcome"] == found[1].lower()][0]
    expected = of(mine)
    for name in re.findall(r"[:,] ([a-z ]+) \(\d+ of", where[1]):
        tag = page.themes(name, lambda t: t in mine["tags"])[0]
        expected += of(page.study.theme(tag))
    page.expect(where, expected)


def again(page, where, found, part):
    tag = page.themes(found[1], lambda t: page.study.tags[t]["outcome"] == "exceeded")[0]
    sides = page.study.consistent()[tag]
    expected = of(page.study.theme(tag))
    for group in re.finditer(r"in (\d+) (stages|waves): ([^.]+)\.", where[1]):
        expected.append(str(len(sides[group[2]])))
        expected += [str(sides[group[2]][name])
                     for name in re.findall(r"([\w -]+?) \(\d+ p", group[3].replace(", ", ","))]
    page.expect(where, expected)


def groups(page, where, found, part):
    mine = page.study.groups(column(part))
    text = where[1].split(". ")[0]
    mine["without a value or with a rare one"] = set(page.study.customers).difference(*mine.values())
    expected = [str(len(mine[None if name == "other" else name]))
                for name in re.findall(r"\d+ ([^,.()]+?)(?:,| \(|\.|$)", text[7:].rstrip("."))
                if not name.startswith("each")]
    page.expect(where, expected + (["#3"] if "fewer than 3" in where[1] else []))


def one_size(page, where, found, part):
    rows = {s["value"]: s for s in page.study.segment_rows(page.claims[found[1]],
                                                           [column(part)])}
    expected = []
    for verb, name in re.findall(r"to (keep|refresh|overhaul) for ([^(]+?) \(", where[1]):
        expected += span(rows[name])
        page.equal += 1
        if rows[name]["verdict"] != verb:
            page.differences.append(f"line {where[0]}: {name} is one to {rows[name]['verdict']}")
    page.expect(where, expected)


def severe_minority(page, where, found, part):
    theme = page.study.severe_minority()[page.themes(found[1])[0]]
    page.expect(where, [*of(theme), str(theme["severity"])])


def dissent(page, where, found, part):
    promise = page.claims[found[1]]
    mine = [d for d in page.study.dissents().values()
            if d["promise"] == promise and d["value"] == found[3]][0]
    page.expect(where, [*span(mine["score"]), str(mine["score"]["people"]),
                        *span(mine["rest"]), str(mine["rest"]["people"])])
    page.equal += 2
    said = [found[2], found[4]]
    if [mine["verdict"], mine["rest_verdict"]] != said:
        page.differences.append(f"line {where[0]}: {mine['verdict']} against {mine['rest_verdict']}")
    if ("unproven" in said) == ("is one to" in where[1]):
        page.differences.append(f"line {where[0]}: says more than {said}")


def conversations(page, where, found, part):
    talks = [(t["audience"], t["method"]) for t in page.study.records["transcript"]]
    kinds = [(who, how) for who in ("customer", "employee") for how in ("interview", "focus-group")]
    silent = ["?" for _ in numbers(where[1].partition("with employees")[2])]
    page.expect(where, [*(str(talks.count(kind)) for kind in kinds if kind in talks), *silent])


def left_out(page, where, found, part):
    page.expect(where, [str(page.study.study["left_out"]["customer"])])


def focus_groups(page, where, found, part):
    sizes = [str(t["members"]) for t in page.study.records["transcript"]
             if t["method"] == "focus-group"]
    page.expect(where, [str(len(sizes)), *sizes, "#0.3"])


def no_stage(page, where, found, part):
    mine = {row["stage"]: row for row in page.study.unplaced()}[None]
    page.expect(where, [str(mine["codings"])])


def reworded(page, where, found, part):
    mine = rewordings(page.study, page.claims[part.split(": where ")[0]])
    row = mine[page.themes(found[1], lambda t: t in mine)[0]]
    broken = [str(row["broken"])] if row["broken"] else []
    page.expect(where, [*of(row["theme"]), *broken, *span(row), "#6", percent(row["above_6"])],
                ["), above 6" if row["promiseable"] == "firm" else "perhaps above 6"])


def no_rewording(page, where, found, part):
    page.expect(where, ["#6"])
    if rewordings(page.study, page.claims[part.split(": where ")[0]]):
        page.differences.append(f"line {where[0]}: something would score above 6")


def two_waves(page, where, found, part):
    mine = page.waves.head()
    expected = []
    for side in ("before", "after"):
        expected += [str(mine[side]["people"]), str(mine[side]["conversations"])]
    page.expect(where, [*expected, str(mine["panel"]), str(mine["people"])])


def other_tags(page, where, found, part):
    table = [line for line in page.lines[:where[0]] if re.match(r"\| [^|]+ \| \d+ of \d+ \| \d+ of \d+ \| "
                                                                r"(new|gone|more|fewer|no)", line)]
    page.expect(where, [str(len(page.waves.tags()) - len(table))])


def constant(*expected):
    return lambda page, where, found, part: page.expect(where, ["#" + n for n in expected])


SENTENCES = [
    (r"$", r"^\*\d+ customers", head),
    ("In one minute", r"promise set\*\*", set_verdict),
    ("In one minute", r"“(.+)” costs most\*\*.* that keep \*([^*]+)\*", costliest),
    ("In one minute", r"\*\*Since ", changed),
    ("In one minute", r"sees \*([^*]+)\* kept better", not_seen),
    ("In one minute", r"^A score says how well", constant("0", "10", "90", "6", "6", "4")),
    ("In one minute", r"“(.+)” is severe", severe),
    ("In one minute", r"“(.+)” is loved, and no promise says it", unpromised),
    ("Scorecard", r"^- \*([^*]+)\*: ", notes),
    ("Lost points", r"^### (.+): where [\d.]+ points? go", where_points_go),
    ("Lost points", r"^- \*\*(.+?)\*\*: loved by", reworded),
    ("Lost points", r"^\*\*Move the promise\*\*: nothing", no_rewording),
    ("Since", r"^Before is ", two_waves),
    ("Since", r"other tags? changed less", other_tags),
    ("Since", r"^Better and worse are said", constant("90")),
    ("What advocates", r"are advocates|is an advocate", advocates),
    ("What people wish", r"^- \*\*(.+?)\*\* \(\d+ of \d+(.*?)\)\.", wish),
    ("What people expect", r"^- \*\*(Met|Missed|Exceeded|Changed)\*\* \(\d+ of \d+\):", fared),
    ("What people expect", r"^- \*\*(.+?)\*\* \(\d+ of \d+\) in \d", again),
    ("Minority", r"^- \*\*(.+?)\*\* \(\d+ of \d+, severity", severe_minority),
    ("Minority", r"^- \*([^*]+)\* is one to (\w+) for (?:\S+ )?\*\*(.+?)\*\* .*, to (\w+) for everybody",
     dissent),
    ("Minority", r"^- \*([^*]+)\* looks different to (?:\S+ )?\*\*(.+?)\*\* "
                 r"\([^:]*: (\w+)\) than to everybody else \([^:]*: (\w+)\)",
     lambda page, where, found, part: dissent(page, where, [found[n] for n in (0, 1, 3, 2, 4)], part)),
    ("", r"^(?:- )?\*\*(.+?)\*\* \(\d+ of \d+\)\.", theme_bullet),
    ("Company", r"^- \*([^*]+)\*, [a-z ]+: \d+ of", view),
    ("Company", r"^Views are means", constant("0", "10")),
    ("The journey", r"^Weakest is \*\*(.+?)\*\*", weakest),
    ("The journey", r"^Not in this table", unplaced),
    ("The journey", r"^- \*\*(.+?)\*\*\. (?:Loved|Hurts) most", stage_words),
    ("The journey", r"^Rated one by one", together),
    ("Segments", r"^People: ", groups),
    ("Segments", r"^\*\*One size does not fit\*\*: \*([^*]+)\*", one_size),
    ("Segments", r"^What sets a segment apart", constant("90")),
    ("Method", r"^- Conversations:", conversations),
    ("Method", r"^- In \d+ focus groups?", focus_groups),
    ("Method", r"left out for want of consent", left_out),
    ("Method", r"could be placed in no stage", no_stage),
    ("Method", r"^- Score: ", constant("2006", "0", "10", "90", "6")),
]
