"""Exact numbers: arithmetic against floating point, SymPy both ways, and what is refused."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.representations.numbers.number_expressions import sympy_form
from invariants.representations.numbers.number_field import Number, common_field, cyclotomic_field
from invariants.representations.numbers.number_forms import number_from, root_of_rational, square_root
from invariants.representations.numbers.roots_of_unity import conductor, residue_root, sum_of_roots

FORMS = [
    sp.Rational(-3, 7),
    sp.sqrt(2),
    sp.sqrt(-3) / 2,
    sp.sqrt(sp.Rational(5, 12)),
    sp.cos(2 * sp.pi / 5),
    sp.sin(2 * sp.pi / 5),
    sp.sin(sp.pi / 16),
    sp.cos(2 * sp.pi / 7),
    3 * sp.exp(2 * sp.pi * sp.I / 9),
    sp.root(2, 3),
    sp.GoldenRatio,
    sp.sqrt(3 + 2 * sp.sqrt(2)),
    sp.root(-1, 3),
    1 / sp.sqrt((5 + sp.sqrt(5)) / 10),
    sp.sqrt(1 + sp.sqrt(2)),
    sp.tan(sp.pi / 5),
    (1 + sp.I) ** 5 / sp.sqrt(6),
]


def random_number(draw: random.Random, n: int) -> Number:
    field = cyclotomic_field(n)
    total = field.zero
    for _ in range(3):
        total = total + field.root_of_unity(draw.randrange(n), n) * Fraction(draw.randint(-5, 5), draw.randint(1, 4))
    return total


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_sympy_both_ways(form: sp.Expr) -> None:
    number = number_from(form)
    assert complex(number) == pytest.approx(complex(sp.N(form, 30)), abs=1e-12)
    assert complex(sp.N(number.to_sympy(), 30)) == pytest.approx(complex(sp.N(form, 30)), abs=1e-12)
    assert number_from(number.to_sympy()) == number
    assert number * number.inverse() == 1


@pytest.mark.parametrize("seed", range(12))
def test_arithmetic_is_that_of_complex_numbers(seed: int) -> None:
    draw = random.Random(seed)
    a, b = (random_number(draw, draw.choice([1, 3, 4, 5, 6, 7, 8, 9, 12, 15, 20])) for _ in range(2))
    for exact, floating in (
        (a + b, complex(a) + complex(b)),
        (a - b, complex(a) - complex(b)),
        (a * b, complex(a) * complex(b)),
        (3 - a, 3 - complex(a)),
        (a**3, complex(a) ** 3),
        (a.conjugate(), complex(a).conjugate()),
    ):
        assert complex(exact) == pytest.approx(floating, abs=1e-9)
    if b:
        assert (a / b) * b == a
        assert complex(1 / b) == pytest.approx(1 / complex(b), rel=1e-9)
    assert hash(a * 2 - a) == hash(a)


def test_equal_numbers_of_two_fields() -> None:
    assert cyclotomic_field(3).root_of_unity(1) == cyclotomic_field(12).root_of_unity(4)
    assert cyclotomic_field(5).root_of_unity(1, 10) == -cyclotomic_field(5).root_of_unity(3)
    assert common_field([cyclotomic_field(4), cyclotomic_field(6)]).conductor == 12


def test_numbers_that_are_no_sums_of_roots_of_unity() -> None:
    cube = number_from(sp.root(2, 3))
    mixed = cube + number_from(sp.sqrt(3))
    assert (mixed - cube) ** 2 == 3
    assert cube.conjugate() == cube
    with pytest.raises(InputError, match="a cyclotomic or a real field"):
        (cube * number_from(sp.I)).conjugate()


def test_forms_are_the_simplest() -> None:
    assert sympy_form(cyclotomic_field(24).root_of_unity(3)) == sp.sqrt(2) / 2 + sp.sqrt(2) * sp.I / 2
    fifth = cyclotomic_field(5)
    assert sympy_form(fifth.root_of_unity(1) + fifth.root_of_unity(4)) == (sp.sqrt(5) - 1) / 2
    assert sympy_form(cyclotomic_field(7).root_of_unity(2) * 3) == 3 * sp.exp(4 * sp.pi * sp.I / 7)


@pytest.mark.parametrize("value", [Fraction(2), Fraction(-3, 4), Fraction(50, 27), Fraction(-1), Fraction(9, 4)])
def test_roots_of_rationals(value: Fraction) -> None:
    root = root_of_rational(value)
    assert root * root == value
    assert (complex(root).real if value > 0 else complex(root).imag) > 0


def test_square_roots_of_real_numbers() -> None:
    for n in (5, 7, 8, 9, 12, 16, 60):
        field = cyclotomic_field(n)
        value = (2 - field.root_of_unity(1) - field.root_of_unity(-1)) * Fraction(3, 4)
        for given in (value, 1 / value):
            root = square_root(given)
            assert root is not None
            assert root * root == given
            assert complex(root).real > 0
    assert square_root(number_from(1 + sp.sqrt(2))) is None


def test_sums_of_roots_lie_in_the_smallest_field() -> None:
    # exp(2 pi i/5) summed over all units is -1
    terms = {k * 3: 1 for k in range(1, 5)}
    assert conductor([terms], 15) == 1
    assert sum_of_roots(terms, 15, 1) == -1
    assert conductor([{5: 1}], 15) == 3
    assert sum_of_roots({5: 2, 0: 1}, 15, 3) == 2 * cyclotomic_field(3).root_of_unity(1) + 1
    p, root = residue_root(12, 1000)
    assert p % 12 == 1 and p >= 1000 and pow(root, 12, p) == 1 and pow(root, 6, p) == p - 1


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (0.5, "Rational"),
        (sp.Float(1) + sp.sqrt(2), "Rational"),
        (sp.Symbol("x"), "an exact number"),
        (sp.pi, "algebraic"),
        (None, "an exact number"),
        ("x+", "an exact number"),
        (True, "an exact number"),
    ],
)
def test_what_is_not_exact_is_refused(value: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        number_from(value)
