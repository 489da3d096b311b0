"""Promise scores anew, from DESIGN.md §6 alone: weights, Beta, verdicts, lost points."""
import math

EPSILON = 1e-16


def incomplete_beta(x, a, b):
    """I_x(a, b), the regularised incomplete beta, by its continued fraction (Lentz)."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
                     + a * math.log(x) + b * math.log1p(-x)) / a
    tiny = 1e-300
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    h = d
    for m in range(1, 1000):
        for step in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 + step * d
            d = 1 / (d if abs(d) > tiny else tiny)
            c = 1 + step / c
            c = c if abs(c) > tiny else tiny
            h *= d * c
        if abs(d * c - 1) < EPSILON:
            break
    return front * h


def beta_quantile(p, a, b):
    low, high = 0.0, 1.0
    for _ in range(100):
        middle = (low + high) / 2
        if incomplete_beta(middle, a, b) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def probability_higher(a1, b1, a2, b2):
    """P(X > Y) for X ~ Beta(a1, b1) and Y ~ Beta(a2, b2), by tanh-sinh quadrature."""
    log_norm = math.lgamma(a1 + b1) - math.lgamma(a1) - math.lgamma(b1)
    step, total = 1 / 64, 0.0
    for k in range(-256, 257):
        u = math.pi / 2 * math.sinh(k * step)
        low, high = 1 / (1 + math.exp(-2 * u)), 1 / (1 + math.exp(2 * u))  # x and 1 - x
        if low <= 0 or high <= 0:
            continue
        slope = math.pi * math.cosh(k * step) * low * high
        density = math.exp(log_norm + (a1 - 1) * math.log(low) + (b1 - 1) * math.log(high))
        total += density * incomplete_beta(low, a2, b2) * slope
    return total * step


class Score:
    """The score of one promise by some people: views is {person: 0...10}, weights {person: d}."""

    def __init__(self, views, weights):
        self.people = len(views)
        self.views = views
        total = sum(weights[p] for p in views)
        # n* = (Σdg)² / Σ(dg²) with g = 1, and Σw = n*: then w = d.
        self.effective = total * total / sum(weights[p] for p in views) if views else 0.0
        self.weights = {p: weights[p] / total * self.effective for p in views}
        good = sum(self.weights[p] * views[p] / 10 for p in views)
        self.a, self.b = 1 + good, 1 + self.effective - good
        self.value = 10 * self.a / (self.a + self.b)
        self.mean = 10 * good / self.effective if views else None
        self.low, self.high = (10 * beta_quantile(q, self.a, self.b) for q in (0.05, 0.95))
        self.above_6 = 1 - incomplete_beta(0.6, self.a, self.b)
        self.at_most_4 = incomplete_beta(0.4, self.a, self.b)

    def reading(self, keep_at):
        """The verdict, the rule about n aside."""
        if self.value > 6 and self.above_6 >= keep_at:
            return "keep"
        if self.value < 4 and self.at_most_4 >= keep_at:
            return "overhaul"
        return "refresh"

    def promiseable(self, keep_at):
        if not self.value > 6:
            return "no"
        return "firm" if self.above_6 >= keep_at else "tentative"


def tenths_by_largest_remainder(parts, total):
    """Parts (name: points) as whole tenths that add up to total, rounded to tenths."""
    whole = round_half_up(total * 10)
    floors = {name: math.floor(part * 10 + 1e-9) for name, part in parts.items()}
    missing = whole - sum(floors.values())
    by_rest = sorted(parts, key=lambda name: floors[name] - parts[name] * 10)
    for name in by_rest[:missing]:
        floors[name] += 1
    return whole, floors


def round_half_up(x):
    return math.floor(x + 0.5)
