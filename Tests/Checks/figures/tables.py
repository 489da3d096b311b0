"""What numbers each table of a digest must print."""
import re

from printed import SEEN, column, label, numbers, of, one, percent, signed, span, tenths


def claim(page, cell):
    return page.claims[re.search(r"\*([^*]+)\*", cell)[1]]


def table(page, where, chapter, part, header, row):
    reader = TABLES.get(tuple(header[:3]))
    if not reader:
        return False
    reader(page, where, part, row, header)
    return True


def scorecard(page, where, part, row, header):
    mine = page.study.row(claim(page, row[0]))
    sure = {"firm": "yes", "tentative": "tentative", "no": "no"}[mine["promiseable"]]
    page.expect(where, [*span(mine), one(mine["mean"]), *of(mine), percent(mine["above_6"])],
                [mine["verdict"], f"| {sure} ("])


def lost(page, where, part, row, header):
    mine = page.study.lost_points(page.claims[part.split(": where ")[0]])
    tag = None if row[0] == "unexplained" else page.themes(row[0])[0]
    line = mine["rows"][tag]
    severity = [str(line["theme"]["severity"])] if tag and line["theme"]["severity"] else []
    page.expect(where, [tenths(line["tenths"]), str(line["people"]), page.total, *severity],
                ["⚠"] if tag and line["theme"]["escalates"] else [])


def other_pain(page, where, part, row, header):
    theme = page.study.theme(page.themes(row[0], lambda t: t.startswith("pain/"))[0])
    page.expect(where, [*of(theme), *([str(theme["severity"])] if theme["severity"] else [])],
                ["⚠"] if theme["escalates"] else [])


def loved(page, where, part, row, header):
    positive = lambda t: page.study.tags[t]["polarity"] == "positive"
    themes = [page.study.theme(t) for t in page.themes(row[0], positive)]
    page.expect_any(where, [[*of(t), str(t["advocates"])] for t in themes],
                    [page.study.promises[p]["claim"] for p in themes[0]["promises"]] or ["**none**"])


def gap(page, where, part, row, header):
    mine = page.study.gap(claim(page, row[0]))
    sides = []
    for side in (mine["company"], mine["customers"]):
        sides += [one(side["mean"]), one(side["range_low"]), one(side["range_high"]),
                  str(side["above_6"]), str(side["people"])]
    page.expect(where, [*sides, signed(mine["gap"]), percent(mine["company_higher"])],
                [SEEN.get(mine["reading"], mine["reading"])])


def aware(page, where, part, row, header):
    expected = []
    for a in page.study.awareness(claim(page, row[0]))["answers"]:
        expected += [str(a["aware"]), str(a["asked"])]
        if a["asked"] != a["people"]:
            expected += [str(a["asked"]), str(a["people"])]
    page.expect(where, expected)


def stages(page, where, part, row, header):
    titles = {stage["title"]: name for name, stage in page.study.stages.items()}
    title = re.sub(r"^\*\*(.+)\*\*, weakest$", r"\1", row[0])
    mine = page.study.stage_row(titles[title])
    n = str(mine["people"])
    page.expect(where, [*of(mine), str(mine["loving_people"]), n, str(mine["hurting_people"]), n])
    if ("weakest" in row[0]) != (titles[title] in page.study.weakest()):
        page.differences.append(f"line {where[0]}: weakest are {page.study.weakest()}")


def rated(page, where, part, row, header):
    name = row[0].strip("*")
    mine = page.study.rated("overall" if name == "the whole journey" else name)
    if mine is None:
        page.expect(where, ["?"] * len(numbers(where[1])))
    else:
        page.expect(where, [one(mine["mean"]), one(mine["range_low"]), one(mine["range_high"]),
                            str(mine["people"]), page.total])


def hand_off(page, where, part, row, header):
    title = lambda s: page.study.stages[s]["title"]
    target = lambda e: "within it" if e["from"] == e["to"] else title(e["to"])
    mine = [e for e in page.study.hand_offs() if [title(e["from"]), target(e)] == row[:2]]
    page.expect(where, of(mine[0]), [label(t) for t in mine[0]["tags"]])


def worth_it(page, where, part, row, header):
    title = lambda s: page.study.stages[s]["title"] if s else "not said"
    mine = [e for e in page.study.worth_it().values()
            if [e["phase"] or "not said", title(e["stage"])] == row[:2]]
    page.expect(where, of(mine[0]), [label(t) for t in mine[0]["tags"]])


def belief(page, where, part, row, header):
    mine = [b for b in page.study.beliefs() if f"*{b['claim']}*" == row[0]][0]
    expected = []
    for side in ("for", "against"):
        people = str(mine[side]["people"])
        expected += [people, page.total]
        if people != "0" or numbers(row[3 if side == "for" else 5]):
            expected += ["?", people]
    page.expect(where, expected, [mine["finding"]])


def segment(page, where, part, row, header):
    name = column(part)
    promise = claim(page, row[0])
    people = page.study.groups(name)[row[1]]
    mine = [s for s in page.study.segment_rows(promise, [name]) if s["value"] == row[1]]
    n = len(page.study.views(promise, people))
    if mine:
        page.expect(where, [*span(mine[0]), str(n), str(len(people))], [mine[0]["verdict"]])
    else:
        page.expect(where, [str(n), str(len(people))], ["too few to say"])


def mark(page, where, part, row, header):
    mine = page.study.marks(column(part))
    themes = [mine[row[0], t] for t in page.themes(row[1]) if (row[0], t) in mine]
    page.expect_any(where, [[str(m["people"]), str(m["of"]), str(m["rest_people"]),
                             str(m["rest_of"]), percent(m["certainty"])] for m in themes])


def outcome(page, where, part, row, header):
    groups = page.study.groups(column(part))
    choices = []
    for tag in page.themes(row[0]):
        choices.append([])
        for value, _ in re.findall(r"([^,]+?) \d+ of (\d+)", row[1].replace(", ", ",")):
            who = groups[value]
            choices[-1] += [str(len(page.study.speakers([tag], who))), str(len(who))]
    page.expect_any(where, choices)


def since(page, where, part, row, header):
    mine = page.waves.promise(claim(page, row[0]))
    expected = []
    for name, study in (("before", page.waves.before), ("after", page.waves.after)):
        expected += [*span(mine[name]), str(mine[name]["people"]), str(len(study.customers))]
    p, panel = mine["probability"], mine["panel"]
    expected += [signed(mine["change"]), percent(1 - p if mine["trend"] == "down" else p)]
    expected += [str(panel[side]) for side in ("rose", "fell", "same") if panel[side]]
    if panel["people"]:
        average = panel["mean_change"]
        expected.append(signed(average) if one(average) not in ("0.0", "-0.0") else "0.0")
    expected += [str(panel["unlike"])] if panel["unlike"] else []
    page.expect(where, expected, [mine["before"]["verdict"], mine["after"]["verdict"],
                                  {"up": "**better**", "down": "**worse**"}.get(
                                      mine["trend"], "no clear change")])


def since_tag(page, where, part, row, header):
    mine, choices = page.waves.tags(), []
    n, m = str(len(page.waves.before.customers)), str(len(page.waves.after.customers))
    for tag in page.themes(row[0]):
        one_tag = mine[tag]
        p = one_tag["probability"]
        sure = [] if one_tag["trend"] == "unclear" else [percent(max(p, 1 - p))]
        choices.append([str(one_tag["before"]), n, str(one_tag["after"]), m, *sure])
    page.expect_any(where, choices)


TABLES = {
    ("Promise", "Before", "After"): since, ("Tag", "Before", "After"): since_tag,
    ("Promise", "", "Score"): scorecard, ("Promise", "Score", "90 % range"): scorecard,
    ("Pain", "Lost", "People"): lost, ("Pain", "People", "Severity"): other_pain,
    ("Loved", "People", "Advocates"): loved, ("Promise", "Company", "90 % range"): gap,
    ("Promise", "Customers", "Employees"): aware, ("Stage", "Ideal", "Touchpoints"): stages,
    ("Rated", "Mean", "90 % range"): rated, ("From", "To", "People"): hand_off,
    ("When", "Stage", "People"): worth_it, ("Belief", "Finding", "For"): belief,
    ("Promise", "Segment", "Score"): segment, ("Segment", "More often said", "Here"): mark,
    ("Said", "People", "Words"): outcome,
}
