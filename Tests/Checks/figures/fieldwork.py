"""People, what they said and what it was tagged with, from the records of `goldpan export ndjson` alone."""
import collections
import functools
import json


def unique(items):
    return list(dict.fromkeys(items))


class Fieldwork:
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
