"""All figures of a digest anew, from the records of `goldpan export ndjson` alone."""
import collections

from fieldwork import unique
from score import probability_higher
from scoring import Scoring


class Study(Scoring):
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
