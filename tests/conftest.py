"""Shared by all tests: one cache for the workers of a run, derivations made once, actions outside the catalogue, jets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
import sympy as sp
import torch

from invariants import Derivation, LieAction, derive
from invariants.jets.jet_space import JetSpace
from tests.derivations import catalogue_derivation

x, y, z, u, t, s, a = sp.symbols("x y z u t s a")
PLANE = [(1, 0), (0, 1)]
SPACE = [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
TURNS = [(-y, x, 0), (0, -z, y), (z, 0, -x)]


def _fields(name: str, base: tuple[sp.Symbol, ...], *fields: tuple[object, ...], **more: object) -> LieAction:
    return LieAction.from_fields(name, base=base, fields=list(fields), **more)  # type: ignore[arg-type]


# name: (action, order, channels)
OTHERS: dict[str, tuple[Callable[[], LieAction], int, int]] = {
    "so2": (
        lambda: LieAction.from_map(
            "so2",
            base=(x, y),
            parameters=(t,),
            identity=(0,),
            image=(sp.cos(t) * x - sp.sin(t) * y, sp.sin(t) * x + sp.cos(t) * y),
        ),
        2,
        2,
    ),
    "anisotropic": (lambda: _fields("anisotropic", (x, y), *PLANE, (x, 2 * y)), 2, 2),
    "diagonal": (lambda: _fields("diagonal", (x, y), *PLANE, (x, 0), (0, y)), 2, 2),
    "poincare": (lambda: _fields("poincare", (x, y), *PLANE, (y, x)), 2, 2),
    "lorentz": (lambda: _fields("lorentz", (x, y), (y, x)), 2, 2),
    "galilei": (lambda: _fields("galilei", (x, y), *PLANE, (y, 0)), 2, 2),
    "gl2": (lambda: _fields("gl2", (x, y), (x, 0), (y, 0), (0, x), (0, y)), 2, 2),
    "line": (lambda: _fields("line", (x,), (1,), (x,), (x**2,)), 3, 2),
    "sphere": (
        lambda: _fields("sphere", (x, y), (-y, x), ((1 + x**2 - y**2) / 2, x * y), (x * y, (1 - x**2 + y**2) / 2)),
        1,
        2,
    ),
    "se3": (lambda: _fields("se3", (x, y, z), *SPACE, *TURNS), 2, 1),
    "similarity3": (lambda: _fields("similarity3", (x, y, z), *SPACE, *TURNS, (x, y, z)), 2, 1),
    "bent": (lambda: _fields("bent", (x, y), (1, 2 * x), (0, 1)), 2, 2),
    "twice_bent": (
        # translations of (x - (y - x^2)^2, y - x^2)
        lambda: _fields("twice_bent", (x, y), (1, 2 * x), (2 * (y - x**2), 1 + 4 * x * (y - x**2))),
        2,
        2,
    ),
    "schwarzian": (
        lambda: _fields("schwarzian", (x,), (0, 1), (0, u), (0, u**2), fiber=(u,)),
        3,
        1,
    ),
}


@pytest.fixture(scope="session", autouse=True)
def _one_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Derivations and compiled libraries of this run, shared by its workers; that of REPERE_CACHE, if it is set."""
    if "REPERE_CACHE" in os.environ:
        yield Path(os.environ["REPERE_CACHE"])
        return
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "repere-cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPERE_CACHE", str(folder))
        yield folder


@cache
def _other_derivation(name: str) -> Derivation:
    make, order, channels = OTHERS[name]
    return derive(make(), order=order, channels=channels)


@pytest.fixture(scope="session")
def derived() -> Callable[..., Derivation]:
    """derived(name, channels=2, order=2): a derivation of the catalogue, made once."""
    return catalogue_derivation


@pytest.fixture(scope="session")
def other() -> Callable[[str], Derivation]:
    """other(name): the derivation of an action outside the catalogue, made once."""
    return _other_derivation


def _jet_values(jets: JetSpace, functions: Callable[[torch.Tensor], torch.Tensor], point: torch.Tensor) -> list[float]:
    """Values of jets.coordinates at a point by forward automatic differentiation; functions maps (n,) to (channels,)."""
    tensors = [functions(point)]
    derivative = functions
    for _ in range(jets.order):
        derivative = torch.func.jacfwd(derivative)
        tensors.append(derivative(point))
    values = [float(v) for v in point]
    for channel in range(jets.channels):
        for index in jets.indices:
            letters = [i for i, count in enumerate(index) for _ in range(count)]
            values.append(float(tensors[len(letters)][(channel, *letters)]))
    return values


@pytest.fixture(scope="session")
def jet_values() -> Callable[..., list[float]]:
    return _jet_values


def _smooth(seed: int, dimension: int, channels: int) -> Callable[[torch.Tensor], torch.Tensor]:
    """Random analytic functions: waves and exponentials of random linear and quadratic forms."""
    generator = torch.Generator().manual_seed(seed)

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    linear, quadratic, phase = draw(channels, 3, dimension), draw(channels, 3, dimension, dimension), draw(channels, 3)
    size = draw(channels, 3)

    def functions(point: torch.Tensor) -> torch.Tensor:
        form = linear @ point + torch.einsum("i,cfij,j->cf", point, quadratic, point) / 2 + phase
        waves = torch.stack([torch.sin(form[:, 0]), torch.cos(form[:, 1]), torch.exp(form[:, 2] / 4)], dim=1)
        return (size * waves).sum(dim=1)

    return functions


@pytest.fixture(scope="session")
def smooth() -> Callable[..., Callable[[torch.Tensor], torch.Tensor]]:
    return _smooth
