"""How well promises are kept, and where their points go."""
import collections
import functools

from fieldwork import Fieldwork
from score import Score, tenths_by_largest_remainder


class Scoring(Fieldwork):
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
