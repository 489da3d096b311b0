"""Compares every figure of `goldpan digest --json` with the study's records."""
import calendar
import datetime

from waves import rewordings

QUADRATURE = 1e-6


def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def compare(comparison, study, digest, waves=None):
    check, keyed = comparison.check, comparison.check_keyed
    about(comparison, study, digest)
    check("set_verdict", study.set_verdict(), digest["set_verdict"])
    for name, promises in (("scorecard", study.live), ("drafts", study.drafts)):
        keyed(name, {p: study.row(p) for p in promises if study.score(p)}, digest[name],
              lambda row: row["promise"])
    lost(comparison, study, digest)
    themes(comparison, study, digest)
    keyed("gap", {p: g for p in study.live if (g := study.gap(p))}, digest["gap"],
          lambda row: row["promise"], QUADRATURE)
    keyed("awareness", {p: study.awareness(p) for p in study.live}, digest["awareness"],
          lambda row: row["promise"])
    journey(comparison, study, digest["journey"])
    expectations(comparison, study, digest)
    check("beliefs", study.beliefs(), digest["beliefs"])
    for i, belief in enumerate(digest["beliefs"]):
        for side in ("for", "against"):
            one = belief[side]
            check(f"beliefs[{i}].{side} adds up", one["people"], one["spontaneous"] + one["asked"])
    segments(comparison, study, digest["segments"])
    keyed("minority.severe", study.severe_minority(), digest["minority"]["severe"],
          lambda theme: theme["tag"])
    keyed("minority.dissents", study.dissents(), digest["minority"]["dissents"],
          lambda row: (row["promise"], row["column"], row["value"]))
    method(comparison, study, digest["method"])
    top_line(comparison, study, digest, waves)
    if waves and digest.get("since_last_wave"):
        since_last_wave(comparison, waves, digest["since_last_wave"])
    check("promises with rewordings",
          {p for p in study.live + study.drafts if study.verdict(p)[0] != "keep"
           and study.score(p) and study.lost_points(p)["tenths"] > 0},
          {row["promise"] for row in digest.get("rewordings", [])})
    for i, row in enumerate(digest.get("rewordings", [])):
        keyed(f"rewordings[{i}].candidates", rewordings(study, row["promise"]), row["candidates"],
              lambda candidate: candidate["theme"]["tag"])


def about(comparison, study, digest):
    rules = [n for n in study.nuggets + study.records["uncounted"] if n["source"] == "rule"]
    added = [n for n in study.nuggets + study.records["uncounted"] if n["source"] == "person"]
    days = sorted({t["date"] for t in study.records["transcript"] if t["date"]})
    until = months_later(datetime.date.fromisoformat(days[-1]),
                         int(study.study["valid_for"].split()[0]))
    comparison.check("about", {
        "people": {a: len(study.audience(a)) for a in ("customer", "employee")},
        "segments": [{"name": v, "people": len(who)}
                     for v, who in study.groups(study.header_column()).items() if v],
        "conversations": len(study.transcripts),
        "waves": sorted({t["wave"] for t in study.records["transcript"]}), "dates": days,
        "suggestions": len(rules),
        "reviewed": len([n for n in rules if n["state"] != "pending"]),
        "added": len(added), "valid_until": until.isoformat()}, digest["about"])


def lost(comparison, study, digest):
    for i, theirs in enumerate(digest["lost_points"]):
        mine = study.lost_points(theirs["promise"])
        path = f"lost_points[{i}]"
        comparison.check(f"{path}.tenths", mine["tenths"], theirs["tenths"])
        comparison.check(f"{path} adds up", sum(row["tenths"] for row in theirs["rows"]),
                         theirs["tenths"])
        comparison.check_keyed(f"{path}.rows", mine["rows"], theirs["rows"],
                               lambda row: row["theme"] and row["theme"]["tag"])


def themes(comparison, study, digest):
    tag = lambda theme: theme["tag"]
    for name, mine in (("hurts", study.themes("negative")), ("strengths", study.themes("positive")),
                       ("expectations", study.themes(kind="expects"))):
        comparison.check_keyed(name, mine, digest[name], tag)
    comparison.check("unpromised", sorted(study.unpromised()), sorted(digest["unpromised"]))
    wishes = {t: {**theme, "segments": sorted(study.wish_segments(t).items())}
              for t, theme in study.themes(kind="wish").items()}
    theirs = [{**w, "segments": sorted((s["name"], s["people"]) for s in w["segments"])}
              for w in digest["wishes"]]
    for theme in wishes.values():
        theme["segments"] = [list(pair) for pair in theme["segments"]]
    theirs = [{**w, "segments": [list(pair) for pair in w["segments"]]} for w in theirs]
    comparison.check_keyed("wishes", wishes, theirs, tag)
    for i, wish in enumerate(digest["wishes"]):
        comparison.seen.update(f"wishes[{i}].segments[{j}].people" for j in range(len(wish["segments"])))
    by = [study.advocacy(p) for p in study.customers]
    nps = [study.people[p]["nps"] for p in study.customers if study.people[p]["nps"] is not None]
    comparison.check("advocates", {
        "people": len([b for b in by if b]), "of": len(study.customers),
        "by_answer": by.count("answer"), "by_words": by.count("words"),
        "by_column": by.count("column"), "promoters": len([n for n in nps if n >= 9]),
        "passives": len([n for n in nps if 7 <= n < 9]),
        "detractors": len([n for n in nps if n < 7])}, digest["advocates"])


def journey(comparison, study, theirs):
    check = comparison.check
    check("journey.of", len(study.customers), theirs["of"])
    weakest = study.weakest()
    for i, row in enumerate(theirs["stages"]):
        mine, path = study.stage_row(row["stage"]), f"journey.stages[{i}]"
        tops = {k: mine.pop(k) for k in ("loved", "pain", "loved_themes", "pain_themes")}
        check(path, {**mine, "weakest": row["stage"] in weakest}, row)
        for side in ("loved", "pain"):
            top = row[side]
            check(f"{path}.{side}.people", tops[side], top and top["people"])
            if top:
                check(f"{path}.{side}", tops[side + "_themes"].get(top["tag"]), top)
    check("journey.stages", list(study.stages), [row["stage"] for row in theirs["stages"]])
    comparison.check_keyed("journey.unplaced", {row["stage"]: row for row in study.unplaced()},
                           theirs["unplaced"], lambda row: row["stage"])
    ratings(comparison, study, theirs["ratings"])
    check("journey.hand_offs", study.hand_offs(), theirs["hand_offs"])
    sets = [{**row, "tags": set(row["tags"])} for row in theirs["worth_it"]]
    comparison.check_keyed("journey.worth_it", study.worth_it(), sets,
                           lambda row: (row["phase"], row["stage"]))


def ratings(comparison, study, theirs):
    """Of participants.csv: the export has the ratings of promises only."""
    if not study.ratings or not theirs:
        return
    whole = study.rated("overall")
    names = [t for t in dict.fromkeys(list(study.stages) + [
        t for stage in study.stages.values() for t in stage["touchpoints"]]) if study.rated(t)]
    mine = {name: study.rated(name) for name in names}
    comparison.check("journey.ratings.whole", whole, theirs["whole"])
    comparison.check_keyed("journey.ratings.touchpoints",
                           {name: {"name": name, "rating": one} for name, one in mine.items()},
                           theirs["touchpoints"], lambda row: row["name"])
    if mine:
        mean = sum(one["mean"] for one in mine.values()) / len(mine)
        people = {p for name in names for p in study.ratings[name] if p in study.customers}
        comparison.check("journey.ratings", {
            "touchpoint_mean": mean, "touchpoint_people": len(people),
            **({"gap": mean - whole["mean"]} if whole else {})}, theirs)


def expectations(comparison, study, digest):
    theirs = digest["outcomes"]
    mine = [{**row, "tags": sorted(row["tags"])} for row in study.outcomes()]
    comparison.check("outcomes.by_outcome", mine,
                     [{**row, "tags": sorted(row["tags"])} for row in theirs["by_outcome"]])
    comparison.check("outcomes.table_stakes", len(study.table_stakes()), len(theirs["table_stakes"]))
    found = {}
    for tag, sides in study.consistent().items():
        found[tag] = {"theme": study.theme(tag), **sides}
    flat = [{**row, **{side: {one["name"]: one["people"] for one in row[side]}
                       for side in ("stages", "waves")}} for row in theirs["consistent"]]
    comparison.check_keyed("outcomes.consistent", found, flat, lambda row: row["theme"]["tag"])
    for i, row in enumerate(theirs["consistent"]):
        for side in ("stages", "waves"):
            comparison.seen.update(f"outcomes.consistent[{i}].{side}[{j}].people"
                                   for j in range(len(row[side])))


def segments(comparison, study, theirs):
    for i, column in enumerate(theirs["columns"]):
        name, path = column["column"], f"segments.columns[{i}]"
        groups = study.groups(name)
        comparison.check_keyed(f"{path}.groups",
                               {v: {"segment": v, "people": len(who)} for v, who in groups.items()},
                               column["groups"], lambda group: group["segment"])
        comparison.check(f"{path}.without_value",
                         len(study.customers) - sum(map(len, groups.values())),
                         column["without_value"])
        for j, block in enumerate(column["promises"]):
            rows = {row["value"]: row for row in study.segment_rows(block["promise"], [name])}
            mine = {}
            for value, people in groups.items():
                row = rows.get(value)
                told = len(study.views(block["promise"], people))
                mine[value] = {"segment": value, "of": len(people), **({
                    k: row[k] for k in ("people", "score", "range_low", "range_high", "verdict")
                } if row else {"score": None, "verdict": None})}
                theirs_one = [s for s in block["segments"] if s["segment"] == value]
                if theirs_one and theirs_one[0]["people"] is not None:
                    mine[value]["people"] = told
            comparison.check_keyed(f"{path}.promises[{j}].segments", mine, block["segments"],
                                   lambda row: row["segment"])
            comparison.check(f"{path}.promises[{j}].divided",
                             study.divides(row["verdict"] for row in rows.values()), block["divided"])
        comparison.check_keyed(f"{path}.marks", study.marks(name), column["marks"],
                               lambda mark: (mark["segment"], mark["tag"]), QUADRATURE)
    for i, column in enumerate(theirs["outcomes"]):
        groups, path = study.groups(column["column"]), f"segments.outcomes[{i}]"
        comparison.check_keyed(f"{path}.groups",
                               {v: {"segment": v, "people": len(who)} for v, who in groups.items()},
                               column["groups"], lambda group: group["segment"])
        comparison.check(f"{path}.without_value",
                         len(study.customers) - sum(map(len, groups.values())),
                         column["without_value"])
        order = [group["segment"] for group in column["groups"]]
        for j, row in enumerate(column["tags"]):
            comparison.check(f"{path}.tags[{j}].people", [
                len(study.speakers([row["tag"]], groups[value])) for value in order], row["people"])


def method(comparison, study, theirs):
    kinds = [t["method"] for t in study.records["transcript"]]
    told = {(n["tag"], n["person"], n["transcript"], n["turn"]) for n in study.nuggets
            if n["stage"] is None and n["person"] in study.customers}
    comparison.check("method", {
        "conversations": {kind: kinds.count(kind) for kind in kinds},
        "focus_groups": [t["members"] for t in study.records["transcript"]
                         if t["method"] == "focus-group"],
        "pending": len([n for n in study.nuggets if n["state"] == "pending"]),
        "pending_not_own": len([n for n in study.records["uncounted"] if n["state"] == "pending"]),
        "without_stage": len(told),
        "without_consent": len([p for p in study.people.values() if p["consent"] is None]),
        "left_out": study.study["left_out"]["customer"]}, theirs)


def top_line(comparison, study, digest, waves):
    for i, bullet in enumerate(digest["top_line"]):
        path, kind = f"top_line[{i}]", bullet["kind"]
        if kind == "verdict":
            verdicts = {p: study.verdict(p)[0] for p in study.live}
            comparison.check(path, {"verdict": study.set_verdict(), **{
                v: [p for p in study.live if verdicts[p] == v]
                for v in ("keep", "refresh", "overhaul", "unproven")}}, bullet)
        elif kind == "costliest":
            lost_of = {p: study.lost_points(p) for p in study.live}
            tag = bullet["theme"]["tag"]
            row = lost_of[bullet["promise"]]["rows"].get(tag)
            comparison.check(path, {"tenths": row["tenths"], "theme": row["theme"],
                                    "of_tenths": lost_of[bullet["promise"]]["tenths"]}, bullet)
            most = max(r["tenths"] for one in lost_of.values() for r in one["rows"].values()
                       if r["theme"])
            comparison.check(f"{path} costs most", most, bullet["tenths"])
        elif kind == "changed" and waves:
            moved = {p: row for p in study.live
                     if (row := waves.promise(p)) and row["trend"] != "unclear"}
            comparison.check_keyed(f"{path}.changes", moved, bullet["changes"],
                                   lambda row: row["promise"], QUADRATURE)
        elif "view" in bullet:
            comparison.check(f"{path}.view", study.gap(bullet["view"]["promise"]), bullet["view"],
                             QUADRATURE)
        elif "theme" in bullet:
            comparison.check(f"{path}.theme", study.theme(bullet["theme"]["tag"]), bullet["theme"])


def since_last_wave(comparison, waves, theirs):
    comparison.check("since_last_wave", waves.head(), theirs)
    promises = {p: row for p in waves.before.live if (row := waves.promise(p))}
    comparison.check_keyed("since_last_wave.promises", promises, theirs["promises"],
                           lambda row: row["promise"], QUADRATURE)
    comparison.check_keyed("since_last_wave.tags", waves.tags(), theirs["tags"],
                           lambda row: row["tag"], QUADRATURE)
