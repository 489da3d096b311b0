"""Compares figures made anew with a digest's JSON, and knows which numbers nobody looked at."""


class Comparison:
    def __init__(self):
        self.equal = self.readings = 0
        self.differences, self.seen = [], set()

    def differ(self, path, mine, theirs):
        self.differences.append(f"{path}: recomputed {mine!r}, the digest says {theirs!r}")

    def check(self, path, mine, theirs, tolerance=1e-9):
        """Compares whatever `mine` holds; members it lacks are left alone."""
        if isinstance(mine, dict) and isinstance(theirs, dict):
            for key, value in mine.items():
                if key in theirs:
                    self.check(f"{path}.{key}", value, theirs[key], tolerance)
                else:
                    self.differ(f"{path}.{key}", value, "nothing")
        elif isinstance(mine, list) and isinstance(theirs, list):
            if len(mine) != len(theirs):
                self.differ(path, mine, theirs)
                return
            for i, (left, right) in enumerate(zip(mine, theirs)):
                self.check(f"{path}[{i}]", left, right, tolerance)
        elif isinstance(mine, (int, float)) and not isinstance(mine, bool):
            self.seen.add(path)
            if isinstance(theirs, (int, float)) and abs(mine - theirs) <= tolerance:
                self.equal += 1
            else:
                self.differ(path, mine, theirs)
        else:
            self.seen.add(path)
            if mine == theirs:
                self.readings += 1
            else:
                self.differ(path, mine, theirs)

    def check_keyed(self, path, mine, theirs, key, tolerance=1e-9):
        """Compares {key: value} with a list in any order; both must name the same."""
        indexed = {key(item): (i, item) for i, item in enumerate(theirs)}
        for name, value in mine.items():
            if name not in indexed:
                self.differ(f"{path}[{name}]", value, "nothing")
            else:
                i, item = indexed[name]
                self.check(f"{path}[{i}]", value, item, tolerance)
        for name in indexed:
            if name not in mine:
                self.differ(f"{path}[{name}]", "nothing", indexed[name][1])

    def unseen(self, path, theirs):
        """Paths of numbers in a digest that were compared with nothing."""
        if isinstance(theirs, dict):
            return [p for k, v in theirs.items() for p in self.unseen(f"{path}.{k}", v)]
        if isinstance(theirs, list):
            return [p for i, v in enumerate(theirs) for p in self.unseen(f"{path}[{i}]", v)]
        number = isinstance(theirs, (int, float)) and not isinstance(theirs, bool)
        return [path] if number and path.lstrip(".") not in self.seen else []
