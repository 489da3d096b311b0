"""What became of promises and tags from one wave to the next, and what else a promise could say."""
from fieldwork import unique
from score import probability_higher


def trend(p):
    return "up" if p >= 0.9 else "down" if p <= 0.1 else "unclear"


class Waves:
    """Two waves: each the study of `export ndjson --wave WAVE`, for only those know a wave's ratings."""

    def __init__(self, before, after):
        self.before, self.after = before, after

    def head(self):
        side = lambda s: {"wave": s.study["waves"][0], "people": len(s.customers),
                          "conversations": len([t for t in s.transcripts.values() if any(
                              p in s.customers for p in t["participants"])])}
        return {"before": side(self.before), "after": side(self.after),
                "people": len({*self.before.customers, *self.after.customers}),
                "panel": len({*self.before.customers} & {*self.after.customers})}

    def promise(self, promise):
        sides = {}
        for name, study in (("before", self.before), ("after", self.after)):
            score = study.score(promise)
            sides[name] = score and {
                "score": score.value, "range_low": score.low, "range_high": score.high,
                "people": score.people, "verdict": study.verdict(promise)[0]}
        one, two = self.before.score(promise), self.after.score(promise)
        if not one or not two:
            return None
        p = probability_higher(two.a, two.b, one.a, one.b)
        return {"promise": promise, **sides, "change": two.value - one.value, "probability": p,
                "trend": trend(p), "panel": self.panel(promise)}

    def panel(self, promise):
        """People of both waves: a rating beside a rating, words beside words."""
        changes, unlike = [], 0
        for person in self.before.customers:
            if person not in self.after.customers:
                continue
            views = [s.view(promise, person) for s in (self.before, self.after)]
            rated = [promise in s.people[person]["ratings"] for s in (self.before, self.after)]
            if None in views:
                continue
            if rated[0] == rated[1]:
                changes.append(views[1] - views[0])
            else:
                unlike += 1
        return {"people": len(changes), "rose": sum(c > 0 for c in changes),
                "fell": sum(c < 0 for c in changes), "same": sum(c == 0 for c in changes),
                "unlike": unlike,
                "mean_change": sum(changes) / len(changes) if changes else None}

    def tags(self):
        found = {}
        n, m = len(self.before.customers), len(self.after.customers)
        for tag in unique([*self.before.themes(), *self.after.themes()]):
            k, j = len(self.before.speakers([tag])), len(self.after.speakers([tag]))
            p = probability_higher(1 + j, 1 + m - j, 1 + k, 1 + n - k)
            found[tag] = {"tag": tag, "before": k, "after": j, "change": j / m - k / n,
                          "probability": p, "trend": trend(p), "new": not k, "gone": not j}
        return found


def rewordings(study, promise):
    """Tags loved by >= 3 people that stand for the promise, or for none and in a stage of its kept
    tags; scored from words alone against what breaks the promise or any other, live or draft, that the
    tag keeps; above 6. A promise to keep has none."""
    if study.verdict(promise)[0] == "keep":
        return {}
    kept, broken = study.promises[promise]["kept_by"], study.promises[promise]["broken_by"]
    stages = {study.tags[t]["stage"] for t in kept} - {None}
    found = {}
    for tag, theme in study.themes("positive").items():
        here = study.tags[tag]["stage"]
        linked = tag in kept
        if theme["people"] < 3 or not (linked or (here in stages and not any(
                tag in study.promises[p]["kept_by"] for p in study.live))):
            continue
        against = {*broken, *(t for p in study.live + study.drafts
                              if tag in study.promises[p]["kept_by"]
                              for t in study.promises[p]["broken_by"])} - {tag}
        views, broken_for = {}, set()
        for person in study.customers:
            good = {c[2:] for c in study.codings([person], tag)}
            bad = {c[2:] for t in against for c in study.codings([person], t)}
            if good or bad:
                views[person] = 10 * len(good) / (len(good) + len(bad))
            if bad:
                broken_for.add(person)
        score = study.score_of(views)
        if score.value > 6:
            found[tag] = {"theme": theme, "score": score.value, "range_low": score.low,
                          "range_high": score.high, "people": score.people,
                          "broken": len(broken_for), "above_6": score.above_6,
                          "promiseable": score.promiseable(study.keep_at), "linked": linked}
    return found
