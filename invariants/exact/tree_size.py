"""How large an expression becomes that a file describes: bounded from its tree, before SymPy sees any of it.

Constructors of SymPy evaluate: a power of numbers becomes a number, exp(n log x) the power x^n, and whether a sum of
roots is zero is found from its minimal polynomial. A tree of a few nodes can so ask for any time and memory. What is
bounded here: numbers in digits, sums in terms when multiplied out, exponents, the algebraic degree of constants, and
constants as arguments of functions in size.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import comb

from ..errors import FileFormatError
from ..limits import (
    EXPRESSION_ARGUMENT,
    EXPRESSION_DEGREE,
    EXPRESSION_DIGITS,
    EXPRESSION_EXPONENT,
    EXPRESSION_LEVELS,
    EXPRESSION_NODES,
    EXPRESSION_TERMS,
)

FUNCTION_NAMES = ("exp", "log", "sin", "cos", "tan", "sinh", "cosh", "tanh", "atan")
"""Functions of one argument that an exact expression may hold."""

_RATIONAL = re.compile(r"-?[0-9]+(/[0-9]+)?\Z", re.ASCII)
_BITS = 4 * EXPRESSION_DIGITS.value
"""Bits of a number, or of the coefficients of a power, that is computed from smaller ones."""


@dataclass(frozen=True)
class Size:
    """Bounds for a subtree.

    Attributes:
        terms: when multiplied out, with exponentials of logarithms as powers.
        above, below: bits of the numerators and of the common denominator.
        power: the largest exponent of a factor.
        constant: whether there is no symbol in it.
        magnitude: of a constant: log2 of what its absolute value does not exceed.
        number: the value, if it is a rational.
        roots: degree of each root of a number, and of each value of a function at a multiple of pi.
        logarithms: argument and factor of each logarithm that is a term, or a factor of one.
        pi: of a constant: a rational whose denominator is that of its multiples of pi.
    """

    terms: int = 1
    above: float = 1.0
    below: float = 0.0
    power: Fraction = Fraction(1)
    constant: bool = False
    magnitude: float = 0.0
    number: Fraction | None = None
    roots: Mapping[str, int] = field(default_factory=dict)
    logarithms: tuple[tuple[Size, Fraction], ...] = ()
    pi: Fraction | None = None


def check_tree(tree: object, symbols: Container[str], exponent: int = EXPRESSION_EXPONENT.value) -> None:
    """Refuse a tree that is none, or that describes an expression beyond the limits; no SymPy object is made.

    Args:
        tree: nested lists as :func:`~invariants.exact.to_tree` gives.
        symbols: names that may appear.
        exponent: the largest that may.

    Raises:
        FileFormatError: saying which bound it passes.

    Example:
        >>> check_tree(["^", ["s", "x"], "2"], {"x"})
        >>> check_tree(["^", ["s", "x"], "1000000"], {"x"})
        Traceback (most recent call last):
        ...
        invariants.errors.FileFormatError: given: the exponent 1000000
        expected: an expression tree such as ["+", ["q", "1"], ["^", ["s", "x"], "2"]] in the declared symbols
        what to do: regenerate the file with to_json(); expressions are never evaluated from text
    """
    _Reader(symbols, exponent).size(tree, 0)


def rational(text: object) -> Fraction:
    """Read a fraction such as ``"-3/4"``; refuse anything else."""
    if not isinstance(text, str) or len(text) > EXPRESSION_DIGITS.value or not _RATIONAL.match(text):
        raise malformed(short(text))
    top, _, bottom = text.partition("/")
    if bottom and int(bottom) == 0:
        raise malformed(f"the fraction {short(text)}")
    return Fraction(int(top), int(bottom or "1"))


def short(value: object) -> str:
    """What a value looks like, in one line."""
    if isinstance(value, list):  # its text may be as long as the file
        return f"a list of {len(value)} entries" if len(value) > 8 else f"[{', '.join(map(short, value))}]"[:80]
    if isinstance(value, dict):
        return f"an object of {len(value)} entries"
    if isinstance(value, int) and abs(value) > 10**60:  # Python has no text for those of thousands of digits
        return f"an integer of {value.bit_length()} bits"
    text = ascii(value[:80] if isinstance(value, str) else value)
    return text if len(text) < 80 else text[:77] + "..."


def malformed(what: str) -> FileFormatError:
    """The refusal of a tree."""
    return FileFormatError(
        given=what,
        expected='an expression tree such as ["+", ["q", "1"], ["^", ["s", "x"], "2"]] in the declared symbols',
        remedy="regenerate the file with to_json(); expressions are never evaluated from text",
    )


def _brief(value: Fraction) -> str:
    text = str(value)
    return text if len(text) < 40 else f"of {len(text)} digits"


class _Reader:
    """Sizes of the subtrees of one tree."""

    def __init__(self, symbols: Container[str], exponent: int) -> None:
        self._symbols, self._exponent, self._left = symbols, exponent, EXPRESSION_NODES.value

    def size(self, tree: object, depth: int) -> Size:
        self._left -= 1
        if self._left < 0 or depth > EXPRESSION_LEVELS.value:
            raise malformed(f"a tree of over {EXPRESSION_NODES.value} nodes or {EXPRESSION_LEVELS.value} levels")
        if not isinstance(tree, list) or len(tree) < 2 or not isinstance(tree[0], str):
            raise malformed(short(tree))
        head, *rest = tree
        if head == "q" and len(rest) == 1:
            return _of_number(rational(rest[0]))
        if head == "s" and len(rest) == 1 and isinstance(rest[0], str) and rest[0] in self._symbols:
            return Size()
        if head == "k" and rest in (["e"], ["pi"]):
            return Size(constant=True, magnitude=2.0, pi=Fraction(1) if rest == ["pi"] else None)
        if head in ("+", "*"):
            parts = [self.size(a, depth + 1) for a in rest]
            return self._bounded(_sum(parts) if head == "+" else _product(parts))
        if head == "^" and len(rest) == 2:
            exponent, base = rational(rest[1]), self.size(rest[0], depth + 1)
            return self._bounded(_power(base, exponent, rest, self._exponent))
        if head in FUNCTION_NAMES and len(rest) == 1:
            return self._bounded(_function(head, self.size(rest[0], depth + 1), tree, self._exponent))
        raise malformed(short(tree))

    def _bounded(self, size: Size) -> Size:
        if size.terms > EXPRESSION_TERMS.value:
            raise malformed(f"an expression of over {EXPRESSION_TERMS.value} terms when multiplied out")
        if math.prod(size.roots.values()) > EXPRESSION_DEGREE.value:
            raise malformed(f"a constant of an algebraic degree of over {EXPRESSION_DEGREE.value}")
        return size


def _of_number(value: Fraction) -> Size:
    above, below = abs(value.numerator).bit_length(), value.denominator.bit_length()
    return Size(above=above, below=below - 1, constant=True, magnitude=_log2(value), number=value)


def _log2(value: Fraction) -> float:
    return math.log2(abs(value.numerator)) - math.log2(value.denominator) if value else -1e9


def _require_digits(numbers: list[Fraction]) -> None:
    if sum(n.numerator.bit_length() + n.denominator.bit_length() for n in numbers) > _BITS and len(numbers) > 1:
        raise malformed(f"numbers that give one of over {EXPRESSION_DIGITS.value} digits")


def _joined(parts: list[Size]) -> dict[str, int]:
    return {name: degree for part in parts for name, degree in part.roots.items()}


def _sum(parts: list[Size]) -> Size:
    below = sum(p.below for p in parts)
    numbers = [p.number for p in parts if p.number is not None]
    _require_digits(numbers)
    return Size(
        terms=sum(p.terms for p in parts),
        above=max(p.above + below - p.below for p in parts) + math.log2(len(parts)),
        below=below,
        constant=all(p.constant for p in parts),
        magnitude=max(p.magnitude for p in parts) + math.log2(len(parts)),
        number=sum(numbers, Fraction(0)) if len(numbers) == len(parts) else None,
        roots=_joined(parts),
        logarithms=tuple(entry for p in parts for entry in p.logarithms),
        pi=_common([p.pi for p in parts if p.pi is not None]),
    )


def _common(factors: list[Fraction]) -> Fraction | None:
    """A rational whose denominator is that of a sum."""
    return Fraction(1, math.lcm(*(f.denominator for f in factors))) if factors else None


def _product(parts: list[Size]) -> Size:
    terms = 1
    for part in parts:
        terms = min(terms * part.terms, EXPRESSION_TERMS.value + 1)
    numbers = [p.number for p in parts if p.number is not None]
    _require_digits(numbers)
    factor = math.prod(numbers, start=Fraction(1))
    logarithms = tuple((size, by * factor) for p in parts for size, by in p.logarithms)
    if any(max(size.above, size.below) * abs(by) > _BITS for size, by in logarithms):
        # SymPy writes n log b as log b^n where it looks for the simplest form
        raise malformed(f"a multiple of a logarithm, and with it a power of over {EXPRESSION_DIGITS.value} digits")
    return Size(
        terms=terms,
        above=sum(p.above for p in parts),
        below=sum(p.below for p in parts),
        power=max(p.power for p in parts),
        constant=all(p.constant for p in parts),
        magnitude=sum(p.magnitude for p in parts),
        number=factor if len(numbers) == len(parts) else None,
        roots=_joined(parts),
        logarithms=logarithms,
        pi=_common([p.pi * factor for p in parts if p.pi is not None]),
    )


def _power(base: Size, exponent: Fraction, key: list[object], most: int) -> Size:
    if abs(exponent) > most or exponent.denominator > EXPRESSION_EXPONENT.value:
        raise malformed(f"the exponent {_brief(exponent)}")
    if base.number == 0 and exponent < 0:
        raise malformed("a division by zero")
    times = abs(exponent)
    power = max(base.power * times, Fraction(1))
    if power > most:
        raise malformed(f"the exponent {_brief(power)}")  # of nested powers
    count = math.ceil(times)
    above, below = base.above * count, base.below * count
    if base.terms > 1:
        above += count * math.log2(base.terms)
    if count > 1 and max(above, below) > _BITS:
        raise malformed(f"a power of over {EXPRESSION_DIGITS.value} digits")
    if exponent.denominator > 1 and max(base.above, base.below) * exponent.denominator > _BITS:
        # derivatives raise the number to powers up to the degree of the root, and SymPy asks whether those are primes
        raise malformed(f"a root whose powers have over {EXPRESSION_DIGITS.value} digits")
    roots = dict(base.roots)
    if exponent.denominator > 1 and base.constant:
        roots[json.dumps([key[0], exponent.denominator])] = exponent.denominator
    number = base.number**exponent.numerator if base.number is not None and exponent.denominator == 1 else None
    if number is not None:
        return _of_number(number)
    return Size(
        terms=_multiplied_out(base.terms, count),
        above=above if exponent > 0 else below,
        below=below if exponent > 0 else above,
        power=power,
        constant=base.constant,
        # of the reciprocal nothing is known but what its digits say
        magnitude=base.magnitude * float(exponent) if exponent > 0 else max(base.below, base.above) * float(times),
        roots=roots,
    )


def _multiplied_out(terms: int, power: int) -> int:
    if terms <= 1 or power <= 1:
        return terms
    if terms > EXPRESSION_TERMS.value or power > EXPRESSION_TERMS.value:
        return EXPRESSION_TERMS.value + 1
    return min(comb(terms + power - 1, power), EXPRESSION_TERMS.value + 1)


def _function(name: str, argument: Size, tree: list[object], most: int) -> Size:
    roots = dict(argument.roots)
    terms = 1
    if argument.constant and name not in ("log", "atan") and argument.magnitude > math.log2(EXPRESSION_ARGUMENT.value):
        raise malformed(f"{name} of a constant that may be larger than {EXPRESSION_ARGUMENT.value}")
    if argument.constant and argument.pi is not None:
        roots[json.dumps(tree)] = _totient(2 * argument.pi.denominator) // 2 or 1
    if name not in ("log", "atan"):
        # exp(c log b) is b^c, and the others are sums of two such
        for size, by in argument.logarithms:
            if abs(by) > most or by.denominator > EXPRESSION_EXPONENT.value:
                raise malformed(f"the exponent {_brief(by)}")
            if max(size.above, size.below) * abs(by) > _BITS:
                raise malformed(f"a power of over {EXPRESSION_DIGITS.value} digits")
            terms = min(terms * _multiplied_out(size.terms, math.ceil(abs(by))), EXPRESSION_TERMS.value + 1)
        if argument.logarithms and name != "exp":
            terms = 2 * terms**2
    magnitude = {"exp": 1.5, "sinh": 1.5, "cosh": 1.5}.get(name)
    return Size(
        terms=terms,
        above=argument.above,
        below=argument.below,
        constant=argument.constant,
        magnitude=2.0 ** min(argument.magnitude, 20) * magnitude
        if magnitude
        # a logarithm near zero, a tangent near its poles
        else {"log": 16.0, "tan": 16.0}.get(name, 1.0),
        roots=roots,
        logarithms=((argument, Fraction(1)),) if name == "log" else (),
    )


def _totient(n: int) -> int:
    """Euler's function; the number itself, which is no less, where it is large."""
    if n > 10**6:
        return n
    result, left, p = n, n, 2
    while p * p <= left:
        if left % p == 0:
            while left % p == 0:
                left //= p
            result -= result // p
        p += 1
    return result - result // left if left > 1 else result
