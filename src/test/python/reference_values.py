"""Writes the reference values of the statistics: src/test/resources/org/crampdiary/statistics/*.csv.

Run from the root of the repository: python3 src/test/python/reference_values.py
Made with Python 3.11.7, scipy 1.17.1 and numpy 2.4.6; other versions may differ in the last digits.
docs/statistics.md says which figure comes from which function.
"""

import csv
import math
import random
from fractions import Fraction
from pathlib import Path

import numpy as np
from scipy import stats

FOLDER = Path(__file__).parents[1] / "resources/org/crampdiary/statistics"
THIRTY_YEARS = 10950
Z = stats.norm.ppf(0.975)
rng = random.Random(20260320)


def write(name, header, rows):
    with open(FOLDER / f"{name}.csv", "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header.split())
        table.writerows([cell(value) for value in row] for row in rows)


def cell(value):
    """A list as its numbers with spaces between, a number with all its digits."""
    if isinstance(value, (list, np.ndarray)):
        return " ".join(cell(x) for x in value)
    return repr(float(value)) if isinstance(value, (float, np.floating)) else str(int(value))


def share(n=None):
    """A count and its whole: none, all, or anything between."""
    n = n or rng.choice([1, 2, 3, 5, 14, rng.randint(1, 60), rng.randint(1, 4000), THIRTY_YEARS])
    return rng.choice([0, n, rng.randint(0, n), rng.randint(0, n), rng.randint(0, n)]), n


def counts(n):
    """Nightly counts in clusters; now and then all equal."""
    if rng.random() < 0.08:
        return [rng.randint(0, 3)] * n
    p = 1 / (1 + 2 * rng.uniform(0.05, 2))
    return [int(x) for x in np.random.default_rng(rng.randint(0, 10**9)).negative_binomial(0.5, p, n)]


def series(longest):
    """Weeks with gaps, and rates with many ties (of clusters), some (of sevenths), or none."""
    n = rng.choice([2, 3, 4, 5, 8, 9, 12, rng.randint(8, longest), rng.randint(8, longest)])
    times = sorted(rng.sample(range(-2 * n, 1), n))
    rates = {
        "ties": lambda: [float(x) for x in counts(n)],
        "sevenths": lambda: [7 * rng.randint(0, 12) / rng.choice([5, 6, 7]) for _ in range(n)],
        "none": lambda: [round(rng.gauss(0, 3) + 0.05 * t, 6) for t in times],
    }[rng.choice(["ties", "sevenths", "none"])]()
    return times, rates


def garwood():
    for i in range(300):
        count = [0, 1, 2, 3, THIRTY_YEARS, 30000][i] if i < 6 else rng.choice(
            [rng.randint(0, 30), rng.randint(0, 500), rng.randint(0, 40000)])
        phi = 1.0 if i < 6 or i % 3 == 0 else rng.choice([1.01, 5.0, round(rng.uniform(1, 12), 4)])
        low = phi * stats.chi2.ppf(0.025, 2 * count / phi) / 2 if count else 0.0
        yield count, phi, low, phi * stats.chi2.ppf(0.975, 2 * count / phi + 2) / 2


def wilson(successes, n):
    interval = stats.binomtest(successes, n).proportion_ci(0.95, method="wilson")
    # At the ends scipy leaves rounding of about 1e-17.
    return (0.0 if successes == 0 else interval.low), (1.0 if successes == n else interval.high)


def wilsons():
    for _ in range(300):
        successes, n = share()
        yield successes, n, *wilson(successes, n)


def newcombe():
    for _ in range(300):
        (a, m), (b, n) = share(), share()
        (l1, u1), (l2, u2) = wilson(a, m), wilson(b, n)
        p1, p2 = a / m, b / n
        down, up = math.hypot(p1 - l1, u2 - p2), math.hypot(u1 - p1, p2 - l2)
        yield a, m, b, n, p1 - p2, p1 - p2 - down, p1 - p2 + up


def fisher():
    for i in range(300):
        (a, m), (b, n) = share(), share()
        if i % 5 == 0:  # Thirty years, halved by a factor that says little.
            m, n = rng.randint(3000, 5475), rng.randint(3000, 5475)
            a, b = int(m * rng.uniform(0.2, 0.25)), int(n * rng.uniform(0.2, 0.25))
        # Whole numbers up to the last division, so that all digits hold.
        way = same_ways = math.comb(m, a) * math.comb(n, b)
        more_ways = 0
        for k in range(a, min(m, a + b)):
            way = way * (m - k) * (a + b - k) // ((k + 1) * (n - a - b + k + 1))
            more_ways += way
        every = math.comb(m + n, a + b)
        more = Fraction(more_ways, every)
        same = Fraction(same_ways, every)
        one, two = more + same / 2, 2 * min(more + same / 2, 1 - more - same / 2)
        scipys = stats.fisher_exact([[a, m - a], [b, n - b]], alternative="greater").pvalue
        assert math.isclose(scipys, more + same, rel_tol=1e-7, abs_tol=1e-300), (a, m, b, n)
        yield a, m, b, n, float(more + same), float(one), float(min(two, Fraction(1)))


def mann_kendall():
    for _ in range(250):
        _, y = series(300)
        n = len(y)
        s = int(sum(np.sign(y[j] - y[i]) for i in range(n) for j in range(i + 1, n)))
        ties = np.unique(y, return_counts=True)[1].tolist()
        variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
        if len(ties) > 1 and n > 2:  # scipy has no continuity correction, but the same variance.
            scipys = stats.kendalltau(range(n), y, method="asymptotic").pvalue
            assert math.isclose(scipys, 2 * stats.norm.sf(abs(s) / math.sqrt(variance)), rel_tol=1e-9)
        z = (s - np.sign(s)) / math.sqrt(variance) if s else 0.0
        yield y, s, variance, float(z), 2 * stats.norm.sf(abs(z))


def sen_slope():
    for i in range(250):
        times, y = series(1564 if i == 0 else 120)
        fit = stats.theilslopes(y, times, alpha=0.95)
        yield times, y, float(fit.slope), float(fit.low_slope), float(fit.high_slope)


def median_interval():
    for i in range(200):
        n = i + 1 if i < 60 else 1564 if i == 60 else rng.randint(60, 120)
        y = [x / 2 for x in counts(n)] if i % 2 else [round(rng.gauss(0, 3), 4) for _ in range(n)]
        rank, ordered = max(1, int(stats.binom.ppf(0.025, n, 0.5))), np.sort(y)
        if n > 5:
            exact = stats.quantile_test(y, p=0.5).confidence_interval(0.95)
            assert (exact.low, exact.high) == (ordered[rank - 1], ordered[n - rank]), n
        yield y, float(np.median(y)), float(ordered[rank - 1]), float(ordered[n - rank])


def benjamini_hochberg():
    for i in range(200):
        p = [rng.random() ** rng.choice([1, 3, 8]) for _ in range(rng.randint(1, 10))]
        p = [round(x, 1) for x in p] if i % 4 == 0 else p
        yield p, stats.false_discovery_control(p, method="bh")


def quantiles():
    for i in range(200):
        n = i + 1 if i < 20 else rng.randint(1, 120)
        y = [round(rng.lognormvariate(5, 1), 2) if i % 2 else rng.randint(0, 10) for _ in range(n)]
        y = [rng.randint(0, 10) for _ in range(THIRTY_YEARS)] if i == 21 else y
        yield y, *(float(q) for q in np.quantile(y, [0.25, 0.5, 0.75, 0.9], method="linear"))


def overdispersion():
    for i in range(200):
        y = counts(i + 1 if i < 20 else rng.choice([rng.randint(14, 400), THIRTY_YEARS]))
        known = len(y) > 1 and sum(y) > 0
        phi = float(max(1.0, np.var(y, ddof=1) / np.mean(y))) if known else 1.0
        yield len(y), sum(y), sum(x * x for x in y), phi


write("garwood", "count dispersion low high", garwood())
write("wilson", "successes n low high", wilsons())
write("newcombe", "a m b n value low high", newcombe())
write("fisher", "a m b n oneSided oneSidedMidP twoSidedMidP", fisher())
write("mann-kendall", "values s variance z p", mann_kendall())
write("sen-slope", "times values slope low high", sen_slope())
write("median-interval", "values median low high", median_interval())
write("benjamini-hochberg", "p q", benjamini_hochberg())
write("quantiles", "values q25 median q75 q90", quantiles())
write("overdispersion", "n sum sumOfSquares dispersion", overdispersion())
