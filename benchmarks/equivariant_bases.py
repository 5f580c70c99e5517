"""Equivariant bases: the exact null space beside emlp's numerical one, on the same matrices.

A case is a representation rho of a finite group; asked for is a basis of {W : W rho(g) = rho(g) W}. emlp (JAX) is given
the same generators as floating-point matrices and finds the null space by a singular value decomposition or, for large
ones, by Krylov iteration. Beside the times stand the number of maps found, the one that characters give, and the largest
entry of W rho(g) - rho(g) W over generators and maps: zero where the arithmetic is exact.

    TQDM_DISABLE=1 python -m benchmarks.equivariant_bases --rounds 3

emlp is no dependency of Repère: where it is not installed its column is empty. Its progress bars fail with some releases of
NumPy; TQDM_DISABLE switches them off.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp
import torch
from numpy.typing import NDArray

from benchmarks.contenders import Absent
from benchmarks.timing import Spread, metadata, reason, write_json
from invariants.representations import (
    AlternatingGroup,
    DihedralGroup,
    Representation,
    SymmetricGroup,
    equivariant_basis,
)

COUNTER = count()


@dataclass(frozen=True)
class Row:
    """One case.

    Attributes:
        case: what rho is.
        dimension: of rho.
        expected: the inner product of its character with itself.
        found: maps found, by contender.
        defect: largest entry of a commutator, by contender.
        seconds: by contender.
        failed: why emlp has no figures.
    """

    case: str
    dimension: int
    expected: int
    found: dict[str, int]
    defect: dict[str, float]
    seconds: dict[str, Spread]
    failed: dict[str, str]


def cases() -> dict[str, Callable[[], Representation]]:
    """Representations by name; each call makes the group anew, so that nothing is remembered."""

    def tensor_power(power: int) -> Representation:
        points = Representation.permutation(SymmetricGroup(4))
        rho = points
        for _ in range(power - 1):
            rho = rho * points
        return rho

    def dense() -> Representation:
        group = SymmetricGroup(4)
        rho = sum(group.irreps("real")[3:], start=group.irreps("real")[2])
        basis = sp.Matrix(8, 8, lambda i, j: sp.Rational((i * j + i + 2 * j) % 5 - 2, 1) + 7 * (i == j))
        back = basis.inv()
        return Representation.from_matrices(group, [basis * rho(g) * back for g in group.generators])

    return {
        "S4 on pairs of points": lambda: tensor_power(2),
        "S4 on triples of points": lambda: tensor_power(3),
        "S4, 2 + 3 + 3 in a dense basis": dense,
        "A5 regular": lambda: Representation.regular(AlternatingGroup(5)),
        "D7, plane x plane x plane": lambda: _cube(DihedralGroup(7).irreps("real")[2]),
    }


def _cube(rho: Representation) -> Representation:
    return rho * rho * rho


def floating(matrix: sp.Matrix) -> NDArray[np.float64]:
    """A real matrix in float64."""
    return np.array(sp.N(matrix, 17).tolist(), dtype=np.float64)


def defect(maps: NDArray[np.float64], generators: Sequence[NDArray[np.float64]]) -> float:
    """Largest entry of W g - g W."""
    if not len(maps):
        return 0.0
    return max(float(np.abs(maps @ g - g @ maps).max()) for g in generators)


def numerical(generators: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """emlp's basis for a group of these matrices, as (maps, n, n).

    Raises:
        Absent: if emlp cannot be imported.
    """
    try:
        from emlp.groups import Group
        from emlp.reps import V
    except Exception as error:
        raise Absent(f"{reason(error)} (pip install emlp jax)") from error
    size = len(generators[0])

    def begin(self: Any) -> None:
        self.discrete_generators = np.stack(generators)
        Group.__init__(self, size)

    # emlp keeps bases by the name of the group's class: a new one each time, so that none is remembered
    given = type(f"Given{next(COUNTER)}", (Group,), {"__init__": begin})
    rho = V(given())
    basis = np.asarray((rho >> rho).equivariant_basis())
    return np.moveaxis(basis.reshape(size, size, -1), -1, 0)


def measure(name: str, rounds: int) -> Row:
    """Times, dimensions and defects of one case."""
    make = cases()[name]
    rho = make()
    character = rho.character()
    generators = [floating(rho(g)) for g in rho.group.generators]  # type: ignore[attr-defined]
    contenders: dict[str, Callable[[], Any]] = {
        "exact": lambda: equivariant_basis(rho, rho),
        "emlp": lambda: numerical(generators),
    }
    seconds: dict[str, list[float]] = {key: [] for key in contenders}
    results: dict[str, Any] = {}
    failed: dict[str, str] = {}
    for _ in range(rounds):
        for key, call in contenders.items():
            if key in failed:
                continue
            began = time.perf_counter()
            try:
                results[key] = call()
            except Exception as error:  # a peer that does not run is a line in the report
                failed[key] = reason(error)
                continue
            seconds[key].append(time.perf_counter() - began)
    found = {key: len(result) for key, result in results.items()}
    defects = {}
    if "exact" in results:
        exact = all(w @ a == a @ w for w in results["exact"].exact for a in rho.matrices)
        defects["exact"] = 0.0 if exact else float("inf")
    if "emlp" in results:
        defects["emlp"] = defect(results["emlp"], generators)
    spreads = {key: Spread.of(values) for key, values in seconds.items() if values}
    return Row(name, rho.dimension, int(character.inner(character)), found, defects, spreads, failed)


def line(row: Row) -> str:
    """A row as text."""
    parts = [
        f"{key}: {row.seconds[key].show()} s, {row.found[key]} maps, commutators {row.defect[key]:.0e}"
        for key in row.seconds
    ]
    failed = [f"{key}: {why}" for key, why in row.failed.items()]
    return f"{row.case} ({row.dimension} dimensions, {row.expected} maps): {'; '.join(parts + failed)}"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status, 1 where the exact basis is not what characters say."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.equivariant_bases", description=__doc__)
    parser.add_argument("--cases", nargs="+", choices=list(cases()), default=list(cases()))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    arguments = parser.parse_args(argv)
    rows = []
    for name in arguments.cases:
        rows.append(measure(name, arguments.rounds))
        print(line(rows[-1]), flush=True)
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), "rows": rows})
    return int(any(row.found.get("exact") != row.expected or row.defect["exact"] for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())
