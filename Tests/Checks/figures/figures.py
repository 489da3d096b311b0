"""All figures of a digest anew, from the records of `goldpan export ndjson` alone."""
import collections
import functools
import json

from score import Score, probability_higher, tenths_by_largest_remainder

VERDICTS = ("keep", "refresh", "overhaul")


def unique(items):
    return list(dict.fromkeys(items))


class Study:
    def __init__(self, path, ratings=None):
        """ratings: {column: {person: value}} of participants.csv, where the export has none."""
        self.records = collections.defaultdict(list)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                self.records[record["record"]].append(record)
        self.study = self.records["study"][0]
        self.keep_at = self.study["keep_at"]
        self.tags = {tag["id"]: tag for tag in self.records["tag"]}
        self.people = {person["id"]: person for person in self.records["person"]}
        self.transcripts = {one["id"]: one for one in self.records["transcript"]}
        self.nuggets = self.records["nugget"]
        self.promises = {one["id"]: one for one in self.study["promises"]}
        self.live = [p["id"] for p in self.study["promises"] if p["status"] == "live"]
        self.drafts = [p["id"] for p in self.study["promises"] if p["status"] == "draft"]
        self.stages = {one["id"]: one for one in self.study["stages"]}
        self.ratings = ratings or {}
        self.memory = {}

    # People

    def audience(self, name):
        return [p for p, person in self.people.items() if person["audience"] == name]

    @functools.cached_property
    def customers(self):
        return self.audience("customer")

    @functools.cached_property
    def advocates(self):
        return {p for p in self.customers if self.people[p]["advocate"]}

    def advocacy(self, person):
        """By what a person is an advocate, by §5: the answer, their words, the column."""
        nps = self.people[person]["nps"]
        if nps is not None and nps >= 9:
            return "answer"
        if any(n["person"] == person and n["tag"] == "says/recommends" and n["state"] == "accepted"
               for n in self.nuggets):
            return "words"
        # The column `advocate` itself is not exported: only what the program made of it.
        return "column" if self.people[person]["advocate_by"] == "column" else None

    def columns(self):
        names = unique(c for p in self.customers for c in self.people[p]["segments"])
        return sorted(names)

    def dividing(self):
        return [c for c in self.columns() if not c.startswith("outcome.")]

    def groups(self, column):
        """{value: people} of at least three, largest first; None: the smaller ones merged."""
        found = collections.defaultdict(list)
        for p in self.customers:
            value = self.people[p]["segments"].get(column)
            if value is not None:
                found[value].append(p)
        large = {v: who for v, who in found.items() if len(who) >= 3 and v != "other"}
        rest = [p for v, who in found.items() if v not in large for p in who]
        order = dict(sorted(large.items(), key=lambda item: -len(item[1])))
        return {**order, **({None: rest} if rest else {})}

    # Codings

    def codings(self, people=None, tag=None, stage="any"):
        """A tag once a turn: {(tag, person, transcript, turn)}."""
        who = set(self.customers if people is None else people)
        return {(n["tag"], n["person"], n["transcript"], n["turn"]) for n in self.nuggets
                if n["person"] in who and (tag is None or n["tag"] == tag)
                and (stage == "any" or n["stage"] == stage)}

    def speakers(self, tags, people=None, stage="any"):
        who = set(self.customers if people is None else people)
        return {n["person"] for n in self.nuggets if n["tag"] in tags and n["person"] in who
                and (stage == "any" or n["stage"] == stage)}

    def theme(self, tag, stage="any"):
        found = [n for n in self.nuggets if n["tag"] == tag and n["person"] in set(self.customers)
                 and (stage == "any" or n["stage"] == stage)]
        people = {n["person"] for n in found}
        severe = {n["person"] for n in found if (n["severity"] or 0) >= 3}
        owners = self.owners(tag)
        return {
            "tag": tag, "definition": self.tags[tag]["definition"], "people": len(people),
            "of": len(self.customers), "advocates": len(people & self.advocates),
            "codings": len(self.codings(tag=tag, stage=stage)),
            "severity": max((n["severity"] for n in found if n["severity"]), default=None),
            "severe_people": len(severe), "escalates": len(severe) >= 2,
            "cause": self.tags[tag]["cause"], "owners": owners,
            "promises": [p for p in self.live if tag in self.promises[p]["kept_by"]
                         + self.promises[p]["broken_by"]],
        }

    def owners(self, tag):
        kind = tag.split("/")[0]
        own = [o for o in self.study["owners"] if o["of"] == "tags"
               and o["subject"] in (tag, kind + "/*")]
        # Nobody owns the tag: then whoever owns a promise that it keeps or breaks.
        of_promise = [o for o in self.study["owners"] if o["of"] == "promise"
                      and any(tag in self.promises[o["subject"]][side]
                              for side in ("kept_by", "broken_by") if o["subject"] in self.live)]
        return [{"name": o["name"], "escalates_to": o["escalates_to"]} for o in own or of_promise]

    def themes(self, polarity=None, kind=None):
        used = unique(n["tag"] for n in self.nuggets if n["person"] in set(self.customers))
        chosen = [t for t in used if (polarity is None or self.tags[t]["polarity"] == polarity)
                  and (kind is None or self.tags[t]["kind"] == kind)]
        return {t: self.theme(t) for t in chosen}

    # Scores

    @functools.cached_property
    def moments(self):
        """{promise: {person: {(transcript, turn): (kept tags, broken tags)}}}."""
        found = {}
        for promise in self.live + self.drafts:
            of_promise = found.setdefault(promise, {})
            kept, broken = self.promises[promise]["kept_by"], self.promises[promise]["broken_by"]
            for n in self.nuggets:
                for side, tags in enumerate((kept, broken)):
                    if n["tag"] in tags:
                        turn = of_promise.setdefault(n["person"], {}).setdefault(
                            (n["transcript"], n["turn"]), (set(), set()))
                        turn[side].add(n["tag"])
        return found

    def told(self, promise, person):
        """10·H/(H+M) of what a person tells, or nothing."""
        turns = self.moments[promise].get(person, {}).values()
        kept, broken = sum(bool(k) for k, _ in turns), sum(bool(b) for _, b in turns)
        return 10 * kept / (kept + broken) if kept + broken else None

    def view(self, promise, person):
        rated = self.people[person]["ratings"].get(promise)
        return rated if rated is not None else self.told(promise, person)

    def views(self, promise, people):
        found = {p: self.view(promise, p) for p in people}
        return {p: y for p, y in found.items() if y is not None}

    @functools.cached_property
    def only_in_group(self):
        """{person: focus group} of everybody who never spoke alone."""
        spoke = collections.defaultdict(list)
        for one in self.transcripts.values():
            for p in one["participants"]:
                spoke[p].append(one)
        return {p: [one["id"] for one in spoken] for p, spoken in spoke.items()
                if all(one["method"] == "focus-group" and one["members"] > 1 for one in spoken)}

    def weights(self, people):
        """d by §6: m = members of the group who have a view (somebody also alone is a member)."""
        found = {}
        for p in people:
            groups = self.only_in_group.get(p)
            if not groups:
                found[p] = 1.0
                continue
            m = max(sum(q in people for q in self.transcripts[g]["participants"]) for g in groups)
            found[p] = 1 / (1 + (m - 1) * 0.3)
        return found

    def score_of(self, views):
        return Score(views, self.weights(views)) if views else None

    def score(self, promise, people=None):
        views = self.views(promise, self.customers if people is None else people)
        return self.score_of(views)

    def verdict(self, promise, people=None):
        """The verdict of some people by the rules for all, and how many more would prove it."""
        views = self.views(promise, self.customers if people is None else people)
        others = [p for p in views if p not in self.advocates]
        missing = max(5 - len(views), 3 - len(others), 0)
        if missing:
            return "unproven", missing
        return self.score_of(views).reading(self.keep_at), 0

    def decisive(self, promise):
        """Whoever's leaving out changes the verdict, the rule about n aside."""
        views = self.views(promise, self.customers)
        whole = self.score_of(views).reading(self.keep_at)
        return [p for p in views if len(views) > 1 and self.score_of(
            {q: y for q, y in views.items() if q != p}).reading(self.keep_at) != whole]

    def segment_rows(self, promise, columns=None):
        """Scores of groups; what became of people afterwards, outcome.*, divides nobody."""
        rows = []
        for column in self.dividing() if columns is None else columns:
            for value, people in sorted((v, w) for v, w in self.groups(column).items() if v):
                score = self.score(promise, people)
                if score and score.people >= 3:
                    rows.append({"column": column, "value": value, "people": score.people,
                                 "score": score.value, "range_low": score.low,
                                 "range_high": score.high,
                                 "verdict": self.verdict(promise, people)[0]})
        return rows

    def divides(self, verdicts):
        return len({v for v in verdicts if v != "unproven"}) > 1

    def row(self, promise):
        score = self.score(promise)
        verdict, missing = self.verdict(promise)
        rest = self.score(promise, [p for p in self.customers if p not in self.advocates])
        segments = self.segment_rows(promise)
        decisive = self.decisive(promise)
        telling = {p: turns for p, turns in self.moments[promise].items() if p in self.customers}
        mismatches = [p for p in telling if self.people[p]["ratings"].get(promise) is not None
                      and abs(self.people[p]["ratings"][promise] - self.told(promise, p)) >= 4]
        pending = any(n["state"] == "pending" for n in self.nuggets)
        return {
            "promise": promise, "claim": self.promises[promise]["claim"], "score": score.value,
            "range_low": score.low, "range_high": score.high, "mean": score.mean,
            "people": score.people, "of": len(self.customers), "effective_people": score.effective,
            "above_6": score.above_6, "promiseable": score.promiseable(self.keep_at),
            "verdict": verdict, "people_missing": missing, "fragile": bool(decisive),
            "decisive": len(decisive),
            **({} if pending else {"if_rejected": verdict, "if_accepted": verdict}),
            "without_advocates": rest and {"score": rest.value, "range_low": rest.low,
                                           "range_high": rest.high, "people": rest.people},
            "segments": segments,
            "divided_by": [c for c in self.dividing()
                           if self.divides(s["verdict"] for s in segments if s["column"] == c)],
            "mismatches": len(mismatches), "moments": sum(map(len, telling.values())),
            "people_telling": len(telling), "delivered_by": self.promises[promise]["delivered_by"],
        }

    def set_verdict(self):
        verdicts = [self.verdict(p)[0] for p in self.live]
        proven = [v for v in verdicts if v != "unproven"]
        if len(proven) * 2 < len(verdicts):
            return "unproven"
        if proven.count("overhaul") * 2 >= len(proven):
            return "overhaul"
        if all(v == "keep" for v in proven) and not self.unpromised():
            return "keep"
        return "refresh"

    def lost_points(self, promise):
        score = self.score(promise)
        parts, people = collections.defaultdict(float), collections.defaultdict(set)
        for p, y in score.views.items():
            share = score.weights[p] / score.effective * (10 - y)
            turns = [b for _, b in self.moments[promise].get(p, {}).values() if b]
            for broken in turns:
                for tag in broken:
                    parts[tag] += share / len(turns) / len(broken)
                    people[tag].add(p)
            if not turns and y < 10:
                parts[None] += share
                people[None].add(p)
        tenths, rounded = tenths_by_largest_remainder(parts, 10 - score.mean)
        assert abs(sum(parts.values()) - (10 - score.mean)) < 1e-9
        rows = {tag: {"theme": self.theme(tag) if tag else None, "people": len(people[tag]),
                      "tenths": rounded[tag]} for tag in parts}
        return {"promise": promise, "tenths": tenths, "rows": rows, "exact": dict(parts)}

    # The other sections

    def unpromised(self):
        said = {t for p in self.live for t in self.promises[p]["kept_by"]
                + self.promises[p]["broken_by"]}
        return [t for t, theme in self.themes(kind="loved").items()
                if t not in said and theme["people"] >= 3]

    def gap(self, promise):
        sides = []
        for people in (self.audience("employee"), self.customers):
            score = self.score(promise, people)
            sides.append((score, score and {
                "people": score.people, "of": len(people), "mean": score.mean,
                "above_6": sum(y > 6 for y in score.views.values()),
                "range_low": score.low, "range_high": score.high}))
        (company, left), (customers, right) = sides
        if not company or not customers:
            return None
        gap = company.mean - customers.mean
        higher = probability_higher(company.a, company.b, customers.a, customers.b)
        reading = ("blind-spot" if gap >= 2 and higher >= 0.9 else
                   "hidden-strength" if gap <= -2 and higher <= 0.1 else
                   "aligned" if abs(gap) < 1 else "unclear")
        return {"promise": promise, "company": left, "customers": right, "gap": gap,
                "company_higher": higher, "reading": reading}

    def awareness(self, promise):
        answers = []
        for audience in ("customer", "employee", "partner"):
            people = self.audience(audience)
            asked = [self.people[p]["aware"][promise] for p in people
                     if promise in self.people[p]["aware"]]
            if people:
                answers.append({"audience": audience, "aware": sum(asked), "asked": len(asked),
                                "people": len(people)})
        staff = [a for a in answers if a["audience"] == "employee" and a["asked"]]
        return {"promise": promise, "answers": answers,
                "needs_telling": any(a["aware"] * 2 < a["asked"] for a in staff)}

    def stage_row(self, stage):
        here = [n for n in self.nuggets if n["stage"] == stage and n["person"] in self.customers]
        by = lambda sign: {n["person"] for n in here if self.tags[n["tag"]]["polarity"] == sign}
        tops = {}
        for name, sign in (("loved", "positive"), ("pain", "negative")):
            themes = [self.theme(t, stage) for t in unique(n["tag"] for n in here)
                      if self.tags[t]["polarity"] == sign]
            tops[name] = max((t["people"] for t in themes), default=None)
            tops[name + "_themes"] = {t["tag"]: t for t in themes}
        return {"stage": stage, "people": len({n["person"] for n in here}),
                "of": len(self.customers), "loving_people": len(by("positive")),
                "hurting_people": len(by("negative")), **tops}

    def weakest(self):
        rows = [r for r in map(self.stage_row, self.stages) if r["people"] >= 3]
        worst = max((r["hurting_people"] / r["people"] for r in rows), default=0)
        return [r["stage"] for r in rows if worst and r["hurting_people"] / r["people"] == worst]

    def unplaced(self):
        found = collections.defaultdict(set)
        for n in self.nuggets:
            if n["person"] in self.customers and n["stage"] not in self.stages:
                found[n["stage"]].add((n["tag"], n["person"], n["transcript"], n["turn"]))
        return [{"stage": stage, "people": len({c[1] for c in codings}), "codings": len(codings)}
                for stage, codings in found.items()]

    def rated(self, column):
        """The rating of a stage, a touchpoint or everything; not exported, so of participants.csv."""
        views = {p: y for p, y in self.ratings.get(column, {}).items() if p in self.customers}
        score = self.score_of(views)
        return score and {"mean": score.mean, "range_low": score.low, "range_high": score.high,
                          "people": score.people}

    def hand_offs(self):
        edges = collections.defaultdict(list)
        for tag in self.tags.values():
            if tag["from"] and tag["to"] and self.speakers([tag["id"]]):
                edges[tag["from"], tag["to"]].append(tag["id"])
        return [{"from": a, "to": b, "tags": tags, "people": len(self.speakers(tags)),
                 "of": len(self.customers),
                 "codings": sum(len(self.codings(tag=t)) for t in tags)}
                for (a, b), tags in edges.items()]

    def worth_it(self):
        rows = collections.defaultdict(set)
        for n in self.nuggets:
            tag = self.tags[n["tag"]]
            if tag["kind"] == "affirm" and n["person"] in self.customers:
                rows[tag["phase"], n["stage"]].add((n["tag"], n["person"], n["transcript"], n["turn"]))
        return {key: {"phase": key[0], "stage": key[1], "people": len({c[1] for c in found}),
                      "of": len(self.customers), "codings": len(found),
                      "tags": {c[0] for c in found}} for key, found in rows.items()}

    def outcomes(self):
        found = []
        for outcome in ("met", "missed", "exceeded", "changed"):
            tags = [t for t in self.themes() if self.tags[t]["outcome"] == outcome]
            if tags:
                found.append({"outcome": outcome, "people": len(self.speakers(tags)),
                              "of": len(self.customers), "tags": tags})
        return found

    def table_stakes(self):
        """>= 3 people when broken, <= 1 when kept: pains of a promise, or an outcome's tags (§1, 15)."""
        found = []
        for promise in self.live:
            broken = self.speakers(self.promises[promise]["broken_by"])
            kept = self.speakers(self.promises[promise]["kept_by"])
            if len(broken) >= 3 and len(kept) <= 1:
                found.append(promise)
        return found

    def consistent(self):
        found = {}
        for tag in self.themes():
            if self.tags[tag]["outcome"] != "exceeded":
                continue
            sides = []
            for field in ("stage", "wave"):
                who = collections.defaultdict(set)
                for n in self.nuggets:
                    if n["tag"] == tag and n["person"] in self.customers and n[field] is not None:
                        who[n[field]].add(n["person"])
                sides.append({name: len(people) for name, people in who.items()})
            if max(map(len, sides)) >= 2:
                found[tag] = {"stages": sides[0], "waves": sides[1]}
        return found

    def wish_segments(self, tag):
        """Who wishes, by the first column."""
        who = self.speakers([tag])
        return {v: n for v, people in self.groups(self.header_column()).items()
                if v and (n := len(who & set(people)))}

    def header_column(self):
        return next(iter(self.people[self.customers[0]]["segments"]))

    def beliefs(self):
        found = []
        for belief in self.study["beliefs"]:
            pro, con = (len(self.speakers(belief[side])) for side in ("true_if", "false_if"))
            finding = ("unheard" if pro + con == 0 else
                       "confirmed" if pro >= 3 and pro >= 2 * con else
                       "contradicted" if con >= 3 and con >= 2 * pro else "mixed")
            found.append({"belief": belief["id"], "claim": belief["claim"], "finding": finding,
                          "of": len(self.customers), "for": {"people": pro}, "against": {"people": con}})
        return found

    def marks(self, column):
        """Tags of >= 3 people whose share is larger in a segment, P >= .9 with +1/+1 each side."""
        found = {}
        for value, people in self.groups(column).items():
            rest = [p for p in self.customers if p not in people
                    and self.people[p]["segments"].get(column) is not None]
            if value is None or len(rest) < 3:
                continue
            for tag in self.themes():
                here, there = len(self.speakers([tag], people)), len(self.speakers([tag], rest))
                p = probability_higher(1 + here, 1 + len(people) - here,
                                       1 + there, 1 + len(rest) - there)
                if here >= 3 and p >= 0.9:
                    found[value, tag] = {"segment": value, "tag": tag, "people": here,
                                         "of": len(people), "rest_people": there,
                                         "rest_of": len(rest), "certainty": p}
        return found

    def dissents(self):
        """A segment of at most a third of those with a view, against the rest; where that is one other
        segment, the chapter on segments has said it."""
        found = {}
        for promise in self.live:
            for column in self.dividing():
                groups = self.groups(column)
                for value, people in groups.items():
                    rest = [p for p in self.customers if p not in people]
                    one, other = self.score(promise, people), self.score(promise, rest)
                    if value is None or not one or not other or min(one.people, other.people) < 3:
                        continue
                    if one.people * 3 > one.people + other.people:
                        continue
                    heard = set(self.views(promise, rest))
                    if any(heard <= set(who) for v, who in groups.items() if v is not None):
                        continue
                    if one.reading(self.keep_at) != other.reading(self.keep_at):
                        verdicts = [self.verdict(promise, who)[0] for who in (people, rest)]
                        side = lambda s: {"score": s.value, "range_low": s.low,
                                          "range_high": s.high, "people": s.people}
                        found[promise, column, value] = {
                            "promise": promise, "column": column, "value": value,
                            "score": side(one), "verdict": verdicts[0], "rest": side(other),
                            "rest_verdict": verdicts[1]}
        return found

    def severe_minority(self):
        return {t: theme for t, theme in self.themes().items()
                if theme["people"] <= 2 and theme["severity"] == 3}
