"""Kernels of actions of Lie groups: SciPy's exponentials, Wigner matrices, homomorphisms, derivatives, bad input."""

from __future__ import annotations

import copy
import math
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import mpmath
import numpy as np
import pytest
import scipy.linalg
import sympy as sp
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from codegen import generate
from invariants.errors import InputError
from invariants.limits import POLYNOMIAL_DEGREE
from invariants.representations import (
    MatrixLieAlgebra,
    Representation,
    o3_irrep,
    sl2_irrep,
    so3_irrep,
    su2_irrep,
    wigner_matrix,
)

SO2, SO3, O3 = MatrixLieAlgebra.so(2), MatrixLieAlgebra.so(3), MatrixLieAlgebra.o(3)
SO4, SE2, SE3, LORENTZ = (
    MatrixLieAlgebra.so(4),
    MatrixLieAlgebra.se(2),
    MatrixLieAlgebra.se(3),
    MatrixLieAlgebra.lorentz(),
)
HEISENBERG = MatrixLieAlgebra(
    [[[0, 1, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 0, 1], [0, 0, 0]], [[0, 0, 1], [0, 0, 0], [0, 0, 0]]],
    name="heisenberg",
)
GL2 = MatrixLieAlgebra([[[1, 0], [0, 0]], [[0, 1], [0, 0]], [[0, 0], [1, 0]], [[0, 0], [0, 1]]], name="gl2")


def turning(frequency: object) -> Representation:
    return Representation.from_matrices(SO2, [[[0, -frequency], [frequency, 0]]])  # type: ignore[operator]


def mixed() -> Representation:
    """so(3) on scalars and vectors that no block separates, in a basis that is not orthonormal."""
    basis = sp.Matrix([[1, 0, 0, 1], [1, 1, 0, 0], [0, 0, 2, 1], [0, 1, 0, 3]])
    rho = so3_irrep(0) + SO3.defining
    return Representation.from_matrices(SO3, [basis * rho(k) * basis.inv() for k in range(3)])


REPRESENTATIONS: dict[str, Callable[[], Representation]] = {
    **{f"so2_{k}": lambda k=k: turning(k) for k in (1, 2, 3, 4)},  # type: ignore[misc]
    "so2_sum": lambda: turning(2) + Representation.trivial(SO2) + turning(1) + turning(2),
    **{f"so3_{k}": lambda k=k: so3_irrep(k) for k in (0, 1, 2, 3, 4, 6)},  # type: ignore[misc]
    "so3_sum": lambda: so3_irrep(1) + so3_irrep(0) + so3_irrep(2) + so3_irrep(1) + so3_irrep(3),
    "so3_complex": lambda: so3_irrep(2, basis="complex"),
    "so3_pairs": lambda: SO3.defining * SO3.defining,
    "so3_triples": lambda: SO3.defining * SO3.defining * SO3.defining,
    "so3_mixed": mixed,
    "se2": lambda: SE2.defining,
    "se2_sum": lambda: SE2.adjoint + SE2.defining.symmetric(2) + SE2.defining.dual() + SE2.adjoint.dual(),
    "se3": lambda: SE3.defining,
    "se3_adjoint": lambda: SE3.adjoint + SE3.adjoint.dual(),
    **{f"sl2_{k}": lambda k=k: sl2_irrep(k) for k in (1, 2, 3, 4)},  # type: ignore[misc]
    "lorentz": lambda: LORENTZ.defining,
    "lorentz_sum": lambda: LORENTZ.adjoint + LORENTZ.defining,
    **{f"o3_{k}_{p}": lambda k=k, p=p: o3_irrep(k, parity=p) for k in (0, 1, 2) for p in (1, -1)},  # type: ignore[misc]
    "o3_sum": lambda: o3_irrep(2, parity=-1) + o3_irrep(0, parity=-1) + o3_irrep(1, parity=-1),
    "so4": lambda: SO4.defining,
    "so4_adjoint": lambda: SO4.adjoint,
    "su2_half": lambda: su2_irrep(sp.Rational(1, 2)),
    "su2_3_halves": lambda: su2_irrep(sp.Rational(3, 2)),
    "su2_adjoint": lambda: MatrixLieAlgebra.su(2).adjoint,
    "heisenberg": lambda: HEISENBERG.defining + HEISENBERG.adjoint,
    "galilei_adjoint": lambda: MatrixLieAlgebra.galilei().adjoint,
    "gl2_volumes": lambda: GL2.defining.exterior(2) * GL2.defining + GL2.defining.exterior(2).dual(),
}


@cache
def made(name: str) -> tuple[Representation, Any]:
    rho = REPRESENTATIONS[name]()
    return rho, compile_kernel(rho)


def drawn(rho: Representation, count: int, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return 0.6 * torch.randn(count, rho.group.dimension, generator=generator, dtype=torch.float64)


def exponentials(rho: Representation, coordinates: Tensor) -> Tensor:
    basis = np.array([np.array(rho(k).evalf(20).tolist(), dtype=complex) for k in range(rho.group.dimension)])
    return torch.from_numpy(
        np.array([scipy.linalg.expm(m) for m in np.einsum("bk,kij->bij", coordinates.numpy(), basis)])
    )


def off(one: Tensor, other: Tensor) -> float:
    return float((one - other).abs().max())


@pytest.mark.parametrize("name", REPRESENTATIONS)
def test_matrices_are_scipys_exponentials_and_a_homomorphism(name: str) -> None:
    rho, kernel = made(name)
    coordinates = drawn(rho, 6)
    wanted = exponentials(rho, coordinates)
    assert kernel.has_matrices and kernel.generators.shape == (rho.group.dimension, rho.dimension, rho.dimension)
    assert off(kernel.matrices(coordinates), wanted) < 1e-11
    g, h = kernel.lie.exp(coordinates), kernel.lie.exp(coordinates.flip(0))
    assert off(kernel.matrices_of(g), wanted) < 1e-11
    if rho.group.components:
        g = torch.cat([g[:3], g[3:] @ torch.tensor(rho.group.components[0].tolist(), dtype=torch.float64)])
    assert off(kernel.matrices_of(g @ h), kernel.matrices_of(g) @ kernel.matrices_of(h)) < 1e-11
    x = torch.randn(6, rho.dimension, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    rows = x.to(kernel.matrices_of(g).dtype)
    assert off(kernel.by_matrices(g, x), (kernel.matrices_of(g) @ rows.unsqueeze(-1)).squeeze(-1)) < 1e-12
    assert off(kernel.by_matrices(g, kernel.by_matrices(g, x), inverse=True), x) < 1e-11
    assert off(kernel(coordinates, kernel(coordinates, x), inverse=True), x) < 1e-11


@pytest.mark.parametrize("name", ["so2_sum", "so3_sum", "so3_mixed", "se2_sum", "lorentz_sum", "o3_sum", "gl2_volumes"])
def test_components_and_exact_elements(name: str) -> None:
    rho, kernel = made(name)
    assert (
        off(
            kernel.generators,
            torch.stack(
                [torch.tensor(np.array(rho(k).evalf(20).tolist(), dtype=float)) for k in range(rho.group.dimension)]
            ),
        )
        < 1e-15
    )
    for k, component in enumerate(rho.group.components, start=rho.group.dimension):
        g = torch.tensor(np.array(component.tolist(), dtype=float))
        assert off(kernel.matrices_of(g), torch.tensor(np.array(rho(k).evalf(20).tolist(), dtype=float))) < 1e-14


@pytest.mark.parametrize("degree", [1, 2, 4])
def test_rotations_by_euler_angles_have_wigners_matrices(degree: int) -> None:
    angles = sp.pi / 7, 2 * sp.pi / 5, -sp.pi / 3
    wanted = torch.tensor(np.array(wigner_matrix(degree, *angles, basis="real").evalf(20).tolist(), dtype=float))
    a, b, c = (float(angle) for angle in angles)
    axes = torch.tensor([[0, 0, a], [0, b, 0], [0, 0, c]], dtype=torch.float64)
    first, second, third = SO3.exp(axes)
    kernel = compile_kernel(so3_irrep(degree))
    assert off(kernel.matrices_of(first @ second @ third), wanted) < 1e-14
    one, two, three = kernel.matrices(axes)
    assert off(one @ two @ three, wanted) < 1e-14


def test_spins_that_matrices_do_not_determine() -> None:
    half = Representation.from_matrices(SO3, MatrixLieAlgebra.su(2).generators, name="half")
    for rho in (
        half,
        turning(sp.Rational(1, 2)),
        turning(POLYNOMIAL_DEGREE.value + 1),
        turning(1) + turning(sp.sqrt(2)),
    ):
        kernel = compile_kernel(rho)
        coordinates = drawn(rho, 4)
        assert not kernel.has_matrices and off(kernel.matrices(coordinates), exponentials(rho, coordinates)) < 1e-13
        g = kernel.lie.exp(coordinates)
        with pytest.raises(InputError, match=r"given: matrices of the group for .*(.|\n)*pass coordinates"):
            kernel.by_matrices(g, torch.zeros(4, rho.dimension, dtype=torch.float64))
        with pytest.raises(InputError):
            kernel.matrices_of(g)
    turn = torch.tensor([[0, 0, 2 * math.pi]], dtype=torch.float64)
    assert off(compile_kernel(half).matrices(turn)[0], -torch.eye(2)) < 1e-14


@pytest.mark.parametrize(
    "name", ["so2_sum", "so3_sum", "so3_complex", "se2_sum", "se3", "sl2_3", "o3_sum", "su2_adjoint", "gl2_volumes"]
)
def test_derivatives_by_both(name: str) -> None:
    rho, kernel = made(name)
    for size in (0.0, 1.0):
        coordinates = (size * drawn(rho, 2)).requires_grad_()
        x = torch.randn(
            2, rho.dimension, generator=torch.Generator().manual_seed(2), dtype=torch.float64
        ).requires_grad_()
        assert torch.autograd.gradcheck(kernel, (coordinates, x), fast_mode=True)
        assert torch.autograd.gradgradcheck(kernel, (coordinates, x), fast_mode=True)
    g = kernel.lie.exp(coordinates.detach()).requires_grad_()
    if not g.is_complex():
        assert torch.autograd.gradcheck(
            lambda c, y: kernel.by_matrices(kernel.lie.exp(c), y), (coordinates, x), fast_mode=True
        )


def test_axes_broadcast_and_copies_share_a_matrix() -> None:
    for name in ("so3_sum", "so2_sum", "so4_adjoint"):
        rho, kernel = made(name)
        coordinates = drawn(rho, 6).unflatten(0, (2, 3))
        matrices = kernel.matrices(coordinates)
        x = torch.randn(2, 3, 5, rho.dimension, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
        wanted = torch.einsum("abij,abcj->abci", matrices, x)
        assert off(kernel(coordinates.unsqueeze(2), x), wanted) < 1e-13
        assert off(kernel.by_matrices(kernel.lie.exp(coordinates).unsqueeze(2), x), wanted) < 1e-13
        assert (
            off(kernel(coordinates[:, :1].unsqueeze(2), x), torch.einsum("aij,abcj->abci", matrices[:, 0], x)) < 1e-13
        )
        assert off(kernel(coordinates[0, 0], x), x @ matrices[0, 0].T) < 1e-13
        assert off(kernel(coordinates, x[0, 0, 0]), matrices @ x[0, 0, 0]) < 1e-13
        assert kernel(coordinates[:0], x[:0, :, 0]).shape == (0, 3, rho.dimension)


@pytest.mark.parametrize("name", ["so2_sum", "so3_sum", "se3_adjoint", "so4_adjoint", "su2_3_halves", "o3_sum"])
def test_torchs_machinery(name: str) -> None:
    rho, kernel = made(name)
    coordinates = drawn(rho, 5)
    x = torch.randn(5, rho.dimension, generator=torch.Generator().manual_seed(4), dtype=torch.float64)
    wanted, g = kernel(coordinates, x), kernel.lie.exp(coordinates)
    assert off(torch.vmap(kernel)(coordinates, x), wanted) < 1e-13
    assert off(torch.vmap(kernel.by_matrices)(g, x), wanted) < 1e-12
    for call, element in ((kernel, coordinates), (kernel.by_matrices, g)):
        compiled = torch.compile(call, fullgraph=True, backend="aot_eager")
        assert off(compiled(element, x), call(element, x)) < 1e-13
    assert off(kernel(coordinates.float(), x.float()), wanted) < 1e-5
    assert kernel(coordinates.float(), x).real.dtype == torch.float64
    for half in (torch.float16, torch.bfloat16):
        found = kernel(coordinates.to(half), x.to(half))
        assert found.dtype == (torch.complex64 if rho.is_real() is False else half)
        assert off(found, wanted) < 50 * torch.finfo(half).eps
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert off(kernel(coordinates.float(), x.float()), wanted) < 1e-5
    both = kernel(coordinates, torch.complex(x, 2 * x))
    assert off(both, (1 + 2j) * wanted) < 1e-12
    assert off(copy.deepcopy(kernel)(coordinates, x), wanted) == 0


@pytest.mark.parametrize("norm", [3.0, 8.0, 12.0])
@pytest.mark.parametrize("algebra", [MatrixLieAlgebra.sl(2), MatrixLieAlgebra.sl(3), GL2], ids=lambda a: a.name)
def test_large_elements_of_groups_that_are_not_compact(algebra: MatrixLieAlgebra, norm: float) -> None:
    # blocks of pairs are made of g and its inverse, of determinant 1 up to rounding however large g is
    kernel = compile_kernel(algebra.defining * algebra.defining + algebra.adjoint)
    c = torch.randn(4, algebra.dimension, generator=torch.Generator().manual_seed(2))
    c = c / c.norm(dim=1, keepdim=True) * norm
    with mpmath.workdps(50):
        elements = np.tensordot(c.double().numpy(), kernel.generators.numpy(), 1).tolist()
        exact = np.array([mpmath.expm(mpmath.matrix(x)).tolist() for x in elements], dtype=float)
    for dtype, error in ((torch.float32, 2e-4), (torch.float64, 1e-12)):
        found = kernel.matrices(c.to(dtype)).numpy()
        size = np.abs(exact).max((1, 2), keepdims=True)
        assert np.abs((found - exact) / size).max() < error
    assert bool(kernel.matrices(torch.full((1, algebra.dimension), 10.0)).isfinite().all())


def test_singular_matrices_are_refused_where_an_inverse_acts() -> None:
    kernel = compile_kernel(SE2.adjoint.dual())
    with pytest.raises(InputError, match="a singular matrix for"):
        kernel.by_matrices(torch.zeros(1, 3, 3), torch.zeros(1, 3))
    with pytest.raises(InputError, match="a singular matrix for"):
        compile_kernel(SE2.defining).by_matrices(torch.zeros(1, 3, 3), torch.zeros(1, 3), inverse=True)


def test_what_does_not_fit_is_refused() -> None:
    _, kernel = made("so3_2")
    x, turn = torch.zeros(2, 5), torch.eye(3).expand(2, 3, 3)
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: kernel(torch.zeros(2, 2), x), "given: a tensor of shape"),
        (lambda: kernel(torch.zeros(3, 3), x), "given: elements of leading shape"),
        (lambda: kernel(torch.zeros(2, 3), torch.zeros(2, 4)), "given: a tensor of shape"),
        (lambda: kernel(torch.zeros(2, 3, dtype=torch.int64), x), "given: torch.int64"),
        (lambda: kernel.by_matrices(torch.zeros(2, 3, 2), x), "given: a tensor of shape"),
        (lambda: kernel.by_matrices(1.01 * turn, x), "given: matrices for .* with g\\^T g off 1 by 0.0201"),
        (lambda: kernel.by_matrices(math.nan * turn, x), "given: matrices for .* not finite"),
        (lambda: kernel.matrices_of(turn + 0.01), "given: matrices for .* with g\\^T g off 1 by"),
        (lambda: kernel(torch.zeros(2, 3, device="meta"), x), "given: one input on meta"),
    ]
    for call, words in calls:
        with pytest.raises(InputError, match=words):
            call()


def test_files_stand_alone(tmp_path: Path) -> None:
    generate({"turned": so3_irrep(2) + so3_irrep(0) + so3_irrep(2)}, tmp_path / "made")
    code = (
        "import pickle, torch; from made.turned import kernel; from made.turned.kernel import lie;"
        "print(kernel(torch.zeros(3), torch.ones(11)).sum().item());"
        "assert pickle.loads(pickle.dumps(kernel)) is kernel and pickle.loads(pickle.dumps(kernel.lie)) is lie"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "11.0\n", done.stderr
