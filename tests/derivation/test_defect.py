"""Algebraic defect: invariants of analytic functions under finite group elements, sharing no code with the prolongation.

Each group element is written out as a map and its inverse. Jets of u and of g.u = u o g^-1 come from automatic
differentiation in float64; the invariants are evaluated at z and at g z.
"""

from __future__ import annotations

import math

import pytest
import sympy as sp
import torch

from invariants import catalogue
from tests.usual import in_turn

TOLERANCE = 1e-9
ELEMENTS = 4


class Draw:
    def __init__(self, seed):
        self.generator = torch.Generator().manual_seed(seed)

    def __call__(self, *shape):
        return torch.randn(*shape, generator=self.generator, dtype=torch.float64)

    def number(self, size=1.0):
        return float(self(1)) * size


def linear(matrix, shift=None):
    """The maps z -> A z + b and back."""
    shift = torch.zeros(len(matrix), dtype=torch.float64) if shift is None else shift
    inverse = torch.linalg.inv(matrix)
    return (lambda p: matrix @ p + shift), (lambda p: inverse @ (p - shift))


def rotation(angle):
    c, s = math.cos(angle), math.sin(angle)
    return torch.tensor([[c, -s], [s, c]], dtype=torch.float64)


def rotation3(draw):
    q, r = torch.linalg.qr(draw(3, 3))
    q = q * torch.sign(torch.diagonal(r))
    return q if torch.linalg.det(q) > 0 else -q


def near_identity(draw, size):
    return torch.eye(size, dtype=torch.float64) + 0.3 * draw(size, size)


def unimodular(draw):
    m = near_identity(draw, 2)
    return (
        m
        / torch.linalg.det(m).abs().sqrt()
        @ torch.diag(torch.tensor([1.0, float(torch.linalg.det(m).sign())]).double())
    )


def orientation_kept(draw, size=2):
    m = near_identity(draw, size)
    return m if torch.linalg.det(m) > 0 else m @ torch.diag(torch.tensor([-1.0] + [1.0] * (size - 1)).double())


def homography(draw, dimension=2):
    matrix = torch.eye(dimension + 1, dtype=torch.float64) + 0.2 * draw(dimension + 1, dimension + 1)

    def apply(m):
        def map_(p):
            q = m[:, :dimension] @ p + m[:, dimension]
            return q[:dimension] / q[dimension]

        return map_

    return apply(matrix), apply(torch.linalg.inv(matrix))


def complex_moebius(a, b, c, d):
    def apply(a, b, c, d):
        def map_(p):
            # (a z + b) / (c z + d) in real parts, so that every derivative is taken over the reals
            top = (a.real * p[0] - a.imag * p[1] + b.real, a.real * p[1] + a.imag * p[0] + b.imag)
            low = (c.real * p[0] - c.imag * p[1] + d.real, c.real * p[1] + c.imag * p[0] + d.imag)
            size = low[0] ** 2 + low[1] ** 2
            return torch.stack([(top[0] * low[0] + top[1] * low[1]) / size, (top[1] * low[0] - top[0] * low[1]) / size])

        return map_

    return apply(a, b, c, d), apply(d, -b, -c, a)


def moebius(draw):
    noise = [complex(draw.number(0.3), draw.number(0.3)) for _ in range(4)]
    return complex_moebius(1 + noise[0], noise[1], noise[2], 1 + noise[3])


def turn_of_sphere(draw):
    alpha, beta = complex(draw.number(), draw.number()), complex(draw.number(), draw.number()) * 0.4
    return complex_moebius(alpha, beta, -beta.conjugate(), alpha.conjugate())


def bent(draw):
    c, b = draw.number(), draw.number()
    move = lambda c, b: lambda p: torch.stack([p[0] + c, p[1] + 2 * c * p[0] + b])  # noqa: E731
    return move(c, b), move(-c, 2 * c * c - b)


def twice_bent(draw):
    shift = 0.3 * draw(2)

    def straight(p):
        w = p[1] - p[0] ** 2
        return torch.stack([p[0] - w**2, w])

    def back(q):
        first = q[0] + q[1] ** 2
        return torch.stack([first, q[1] + first**2])

    return (lambda p: back(straight(p) + shift)), (lambda p: back(straight(p) - shift))


def boost(size):
    c, s = math.cosh(size), math.sinh(size)
    return torch.tensor([[c, s], [s, c]], dtype=torch.float64)


def diag(*entries):
    return torch.diag(torch.tensor(entries, dtype=torch.float64))


CATALOGUE = {
    "translation": lambda d: linear(torch.eye(2).double(), d(2)),
    "scale": lambda d: linear(math.exp(d.number(0.4)) * torch.eye(2).double(), d(2)),
    "se2": lambda d: linear(rotation(d.number(2)), d(2)),
    "e2": lambda d: linear(rotation(d.number(2)) @ diag(1, -1), d(2)),
    "similarity": lambda d: linear(math.exp(d.number(0.4)) * rotation(d.number(2)), d(2)),
    "sa2": lambda d: linear(unimodular(d), d(2)),
    "affine": lambda d: linear(orientation_kept(d), d(2)),
    "projective": homography,
    "moebius": moebius,
}
OTHERS = {
    "so2": lambda d: linear(rotation(d.number(2))),
    "anisotropic": lambda d: (lambda r: linear(diag(r, r * r), d(2)))(math.exp(d.number(0.4))),
    "diagonal": lambda d: linear(diag(math.exp(d.number(0.4)), math.exp(d.number(0.4))), d(2)),
    "poincare": lambda d: linear(boost(d.number(0.5)), d(2)),
    "lorentz": lambda d: linear(boost(d.number(0.5))),
    "galilei": lambda d: linear(torch.tensor([[1.0, d.number()], [0.0, 1.0]]).double(), d(2)),
    "gl2": lambda d: linear(orientation_kept(d)),
    "line": lambda d: homography(d, dimension=1),
    "sphere": turn_of_sphere,
    "se3": lambda d: linear(rotation3(d), d(3)),
    "similarity3": lambda d: linear(math.exp(d.number(0.4)) * rotation3(d), d(3)),
    "bent": bent,
    "twice_bent": twice_bent,
}


def relative_gap(before, after):
    return max(abs(p - q) / max(abs(p), abs(q)) for p, q in zip(before, after, strict=True))


def defects(derivation, element, jet_values, smooth, seed):
    """Largest relative change of the absolute invariants, and of the relative ones weighted by det(Dg)."""
    draw = Draw(1000 * seed + 17)
    forward, backward = element(draw)
    jets = derivation.jets
    functions = smooth(seed, len(jets.base), jets.channels)
    here = 0.4 * draw(len(jets.base))
    there = forward(here)
    torch.testing.assert_close(backward(there), here)
    values = jet_values(jets, functions, here), jet_values(jets, lambda p: functions(backward(p)), there)
    absolute = sp.lambdify(jets.coordinates, [i.expr for i in derivation.invariants], "math")
    determinant = float(torch.linalg.det(torch.func.jacfwd(forward)(here)))
    relative = sp.lambdify(jets.coordinates, [r.expr for r in derivation.relative], "math")
    return (
        relative_gap(absolute(*values[0]), absolute(*values[1])),
        determinant,
        (relative(*values[0]), relative(*values[1])),
    )


@pytest.mark.parametrize(("name", "channels"), in_turn(CATALOGUE, [2, 3]))
def test_the_catalogue_is_invariant_under_finite_elements(name, channels, derived, jet_values, smooth):
    derivation = derived(name, channels)
    for seed in range(ELEMENTS):
        gap, determinant, (before, after) = defects(derivation, CATALOGUE[name], jet_values, smooth, seed)
        assert gap < TOLERANCE
        weights = [float(r.weight) for r in derivation.relative]
        carried = [abs(determinant) ** w * v for w, v in zip(weights, after, strict=True)]
        assert relative_gap(before, carried) < TOLERANCE


def test_every_catalogue_entry_has_a_finite_map():
    assert set(CATALOGUE) <= set(catalogue.names())


@pytest.mark.parametrize("name", OTHERS)
def test_other_groups_are_invariant_under_finite_elements(name, other, jet_values, smooth):
    for seed in range(ELEMENTS):
        gap, _, _ = defects(other(name), OTHERS[name], jet_values, smooth, seed)
        assert gap < TOLERANCE


@pytest.mark.parametrize(("name", "wrong"), [("se2", "affine"), ("affine", "projective"), ("similarity", "moebius")])
def test_a_larger_group_breaks_invariance(name, wrong, derived, jet_values, smooth):
    gap, _, _ = defects(derived(name), CATALOGUE[wrong], jet_values, smooth, seed=1)
    assert gap > 1e-3


def test_the_schwarzian_is_invariant_under_finite_moebius_maps_of_the_values(other, jet_values):
    derivation = other("schwarzian")
    evaluate = sp.lambdify(derivation.jets.coordinates, [i.expr for i in derivation.invariants], "math")
    for seed in range(ELEMENTS):
        draw = Draw(seed)
        a, b, c, d = 1 + 0.2 * draw(1), draw(1), 0.3 * draw(1), 1 + 0.2 * draw(1)
        curve = lambda p: torch.sin(p) + p**2 / 3 + torch.exp(p / 2)  # noqa: E731
        point = 0.3 * draw(1)
        before = jet_values(derivation.jets, curve, point)
        after = jet_values(derivation.jets, lambda p: (a * curve(p) + b) / (c * curve(p) + d), point)  # noqa: B023
        assert relative_gap(evaluate(*before), evaluate(*after)) < TOLERANCE
