"""Every kernel of the catalogue: values, first and second derivatives against its stored polynomials, without torch.

The polynomials of ``derivation.json`` and their derivatives are summed term by term in NumPy. Each comparison is relative
to the same sum of absolute values, which bounds what rounding does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch
from numpy.typing import NDArray
from torch import Tensor

import generated
from generated.runtime.kernel import Kernel
from invariants import Derivation, catalogue
from invariants.exact.polynomials import BASE
from tests.kernels.test_kernels import kernel, random_jets

HIGHER = tuple(f"{n}_o{k}" for n in catalogue.with_kernels() if (k := catalogue.parallel_order(n)))
NAMES = (*catalogue.with_kernels(), *HIGHER)
POINTS = 3
# kernels in C++ are held against those in torch, for some entries in the usual run and for all in the long one
EACH = [pytest.param(n, b, marks=[pytest.mark.long] if b == "cpp" else []) for n in NAMES for b in ("torch", "cpp")]

Array = NDArray[np.float64]


@cache
def stored(name: str) -> Derivation:
    """The stored derivation."""
    return Derivation.from_json((Path(generated.__file__).parent / name / "derivation.json").read_text("utf-8"))


@dataclass(frozen=True)
class Sample:
    """Jets (points, channels, J), a direction of the same shape, base (points, n), a weight for every feature."""

    jets: Array
    direction: Array
    base: Array
    weights: Array

    @property
    def magnitudes(self) -> Sample:
        return Sample(*map(np.abs, (self.jets, self.direction, self.base, self.weights)))


def sample(name: str, channels: int, seed: int = 0) -> Sample:
    k = kernel(name)
    shape = (POINTS, channels, k.spec.jets)
    return Sample(
        random_jets(*shape, seed=seed).numpy(),
        random_jets(*shape, seed=seed + 1).numpy(),
        random_jets(POINTS, k.spec.dimension, seed=seed + 2).numpy() / 2,
        random_jets(POINTS, k.out_channels(channels), seed=seed + 3).numpy(),
    )


@dataclass(frozen=True)
class Expected:
    """Values and slopes along the direction, feature by feature; gradient, and its slope, of their weighted sum."""

    values: Array
    slopes: Array
    gradient: Array
    turned: Array


def expected(name: str, at: Sample, *, absolute: bool = False) -> Expected:
    """By the product rule, term by term; with absolute values of everything if ``absolute``."""
    d, at = stored(name), at.magnitudes if absolute else at
    channels = at.jets.shape[1]
    values, slopes = np.zeros_like(at.weights), np.zeros_like(at.weights)
    gradient, turned = np.zeros_like(at.jets), np.zeros_like(at.jets)
    start = 0
    for pattern in d.patterns:
        count = pattern.count(channels)
        out = slice(start, start + count)
        weight = at.weights[:, out]
        for monomial, coefficient in d.families[pattern.family].at(pattern.offsets).items():
            c = float(abs(coefficient) if absolute else coefficient)
            for slot, j in monomial:
                if slot == BASE:
                    c = c * at.base[:, j, None]
            places = [(slice(slot, slot + count), j) for slot, j in monomial if slot != BASE]
            z = [at.jets[:, where, j] for where, j in places]
            along = [at.direction[:, where, j] for where, j in places]
            values[:, out] += _product(c, *z)
            for i, (where, j) in enumerate(places):
                slope = _product(c, *z[:i], *z[i + 1 :])
                gradient[:, where, j] += weight * slope
                slopes[:, out] += along[i] * slope
            for i, k in permutations(range(len(places)), 2):
                where, j = places[i]
                rest = [z[m] for m in range(len(places)) if m not in (i, k)]
                turned[:, where, j] += weight * along[k] * _product(c, *rest)
        start += count
    assert start == at.weights.shape[1]
    return Expected(values, slopes, gradient, turned)


def _product(c: Any, *factors: Array) -> Any:
    for factor in factors:
        c = c * factor
    return c


def computed(k: Kernel, at: Sample, dtype: torch.dtype, backend: str) -> Expected:
    """The same by the kernel; its double backward gives the slopes too, as derivatives by the weights."""
    jets, direction, base, weights = (
        torch.from_numpy(a).to(dtype) for a in (at.jets, at.direction, at.base, at.weights)
    )
    jets, weights = jets.clone().requires_grad_(), weights.clone().requires_grad_()
    values = k(jets, base, backend)
    (gradient,) = torch.autograd.grad(values, jets, weights, create_graph=True)
    along = (gradient * direction).sum()
    turned, slopes = _grad(along, jets), _grad(along, weights)
    return Expected(*(t.detach().double().numpy() for t in (values, slopes, gradient, turned)))


def _grad(value: Tensor, by: Tensor) -> Tensor:
    (found,) = torch.autograd.grad(value, by, retain_graph=True, allow_unused=True, materialize_grads=True)
    return found


def channels_of(name: str) -> tuple[int, ...]:
    served = kernel(name).spec.channels
    return (1, 3) if served is None else (served,)


# measured, over four seeds: 2.5e-15 and 3.4e-7
TOLERANCES = {torch.float64: 1e-14, torch.float32: 5e-6}


def test_there_is_a_kernel_for_every_entry_but_one() -> None:
    folder = Path(generated.__file__).parent
    folders = {p.parent.name for p in folder.glob("*/derivation.json")}
    assert folders == set(NAMES) == set(catalogue.names()) - {"affine_surface"} | {"projective_o3"}
    reading = {n for n in NAMES if kernel(n).spec.uses_base}
    assert reading == {"sphere", "klein", "sl2", "gl2", "heisenberg", "schwarzian", "intensity", "colour"}


@pytest.mark.parametrize(("name", "backend"), EACH)
def test_values_and_derivatives_are_those_of_the_stored_polynomials(name: str, backend: str) -> None:
    for channels in channels_of(name):
        at = sample(name, channels)
        exact, scale = expected(name, at), expected(name, at, absolute=True)
        for dtype, tolerance in TOLERANCES.items():
            found = computed(kernel(name), at, dtype, backend)
            for part in ("values", "slopes", "gradient", "turned"):
                error = np.abs(getattr(found, part) - getattr(exact, part))
                assert (error <= tolerance * getattr(scale, part)).all(), (channels, dtype, part)


@pytest.mark.parametrize("name", NAMES)
def test_values_are_those_of_the_certified_expressions(name: str) -> None:
    """The certificate speaks of SymPy expressions: these, at the channels of the derivation."""
    d, k = stored(name), kernel(name)
    channels = k.spec.channels or d.channels
    at = sample(name, channels, seed=10)
    symbols = [*d.jets.base, *(d.jets.coordinate(c, i) for c in range(channels) for i in d.jets.indices)]
    certified = {r.name: r.expr for r in d.relative}
    names = d.features(d.channels)
    assert set(names) <= set(certified)
    function = sp.lambdify(symbols, [certified[n] for n in names], "math")
    found = k(torch.from_numpy(at.jets), torch.from_numpy(at.base), "torch").numpy()
    scale = expected(name, at, absolute=True).values
    for p in range(POINTS):
        values = np.array(function(*at.base[p], *at.jets[p].flatten()))
        assert (np.abs(found[p] - values) <= TOLERANCES[torch.float64] * scale[p]).all()


@pytest.mark.parametrize(("name", "backend"), EACH)
def test_single_precision_is_close_to_double(name: str, backend: str) -> None:
    for channels in channels_of(name):
        at = sample(name, channels, seed=20)
        exact = expected(name, at)
        found = computed(kernel(name), at, torch.float32, backend)
        for part in ("values", "gradient", "turned"):
            size = np.abs(getattr(exact, part)).max(initial=0.0)
            error = np.abs(getattr(found, part) - getattr(exact, part)).max(initial=0.0)
            assert error <= 1e-4 * size, (channels, part)


@pytest.mark.parametrize("name", ["sphere", "heisenberg", "colour", "se3", "e3_surface", "projective_curve"])
def test_compiled_kernels_give_the_same_values_and_gradients(name: str) -> None:
    k, at = kernel(name), sample(name, channels_of(name)[-1])
    base = torch.from_numpy(at.base)
    torch._dynamo.reset()
    compiled = torch.compile(lambda z: k(z, base, "torch").sin(), fullgraph=True, backend="aot_eager")
    jets = torch.from_numpy(at.jets).requires_grad_()
    actual, plain = compiled(jets), k(jets, base, "torch").sin()
    assert torch.allclose(actual, plain, rtol=1e-12, atol=1e-12)
    (a,), (b,) = (torch.autograd.grad(v.sum(), jets) for v in (actual, plain))
    assert torch.allclose(a, b, rtol=1e-12, atol=1e-12)
