"""Linear equations for angles: integer combinations that are given parts of a whole turn."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product


class Angles:
    """The angles x_1, ..., x_m, as parts of a whole turn, with M x = b modulo 1, held in Hermite form.

    Args:
        count: m.

    Example:
        >>> angles = Angles(1).with_equation([2], Fraction(1, 2))
        >>> [str(x[0]) for x in angles.solutions()], angles.with_equation([4], Fraction(1, 2))
        (['1/4', '3/4'], None)
    """

    def __init__(self, count: int, rows: Sequence[tuple[int, list[int], Fraction]] = ()) -> None:
        self.count = count
        self._rows = tuple(rows)  # (place of the first coefficient that is not zero, coefficients, right side)

    def with_equation(self, coefficients: Sequence[int], right: Fraction) -> Angles | None:
        """With one equation more; None if there are no such angles."""
        rows = {place: (line, value) for place, line, value in self._rows}
        line, value = list(coefficients), right % 1
        while True:
            place = next((j for j, c in enumerate(line) if c), None)
            if place is None:
                # nothing is left on the left side, so nothing may be left on the right
                return None if value else Angles(self.count, [(p, *rows[p]) for p in sorted(rows)])
            if place not in rows:
                if line[place] < 0:
                    line, value = [-c for c in line], -value % 1
                rows[place] = (line, value)
                return Angles(self.count, [(p, *rows[p]) for p in sorted(rows)])
            held, held_value = rows[place]
            # Euclid's algorithm on the two leading coefficients: sums and differences of equations are equivalent to them
            quotient = line[place] // held[place]
            line = [c - quotient * h for c, h in zip(line, held, strict=True)]
            value = (value - quotient * held_value) % 1
            if line[place]:
                rows[place] = (line, value)
                line, value = held, held_value

    @property
    def dimension(self) -> int:
        """How many angles are free."""
        return self.count - len(self._rows)

    def solutions(self, free: Sequence[Fraction] = ()) -> list[list[Fraction]]:
        """All angles for given values of the free ones, in order; zero where none is given."""
        held = {place: (line, value) for place, line, value in self._rows}
        open_places = [j for j in range(self.count) if j not in held]
        given = dict(zip(open_places, [*free, *[Fraction(0)] * len(open_places)], strict=False))
        found: list[list[Fraction]] = [[given.get(j, Fraction(0)) for j in range(self.count)]]
        for place in sorted(held, reverse=True):
            line, value = held[place]
            grown = []
            for angles, turn in product(found, range(line[place])):
                rest = value - sum(c * x for c, x in zip(line[place + 1 :], angles[place + 1 :], strict=True))
                grown.append([*angles[:place], (rest + turn) / line[place] % 1, *angles[place + 1 :]])
            found = grown
        return found
