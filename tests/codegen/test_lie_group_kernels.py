"""Kernels of Lie groups: exponential and logarithm against SciPy, at angles 0 and pi, derivatives, and what is refused."""

from __future__ import annotations

import copy
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.linalg
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from codegen import generate
from invariants.errors import InputError
from invariants.representations import MatrixLieAlgebra

HEISENBERG = [[[0, 1, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 0, 1], [0, 0, 0]], [[0, 0, 1], [0, 0, 0], [0, 0, 0]]]
ALGEBRAS = {
    "so2": MatrixLieAlgebra.so(2),
    "so3": MatrixLieAlgebra.so(3),
    "se2": MatrixLieAlgebra.se(2),
    "se3": MatrixLieAlgebra.se(3),
    "so4": MatrixLieAlgebra.so(4),
    "o3": MatrixLieAlgebra.o(3),
    "sl2": MatrixLieAlgebra.sl(2),
    "lorentz": MatrixLieAlgebra.lorentz(),
    "su2": MatrixLieAlgebra.su(2),
    "su3": MatrixLieAlgebra.su(3),
    "heisenberg": MatrixLieAlgebra(HEISENBERG, name="heisenberg"),
    "twice": MatrixLieAlgebra([[[0, -2], [2, 0]]], name="twice"),
}
CLOSED = ("so2", "so3", "se2", "se3")


def drawn(name: str, count: int, size: float, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return size * torch.randn(count, ALGEBRAS[name].dimension, generator=generator, dtype=torch.float64)


def reference(name: str, coordinates: Tensor) -> np.ndarray[Any, Any]:
    basis = np.array([np.array(x.tolist(), dtype=complex) for x in ALGEBRAS[name].generators])
    return np.array([scipy.linalg.expm(m) for m in np.einsum("bk,kij->bij", coordinates.numpy(), basis)])


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("name", ALGEBRAS)
def test_exponential_is_scipys_and_the_logarithm_undoes_it(name: str, dtype: torch.dtype) -> None:
    kernel, eps = compile_kernel(ALGEBRAS[name]), torch.finfo(dtype).eps
    coordinates = drawn(name, 20, 0.6)
    wanted = reference(name, coordinates)
    found = kernel.exp(coordinates.to(dtype))
    assert found.is_complex() == name.startswith("su") and found.real.dtype == dtype
    assert np.abs(found.numpy() - wanted).max() < 30 * eps * np.abs(wanted).max()
    back = kernel.log(torch.from_numpy(wanted if found.is_complex() else wanted.real).to(found.dtype))
    assert back.dtype == dtype and (back - coordinates).abs().max() < 300 * eps


def test_closed_forms_go_by_matrices_and_not_by_names() -> None:
    forms = {name: compile_kernel(algebra).spec.form for name, algebra in ALGEBRAS.items()}
    assert forms == {**dict.fromkeys(ALGEBRAS, ""), **{name: name for name in CLOSED}, "o3": "so3"}
    other = MatrixLieAlgebra(MatrixLieAlgebra.se(2).generators[::-1], name="se2")
    assert not compile_kernel(other).spec.form


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("angle", [0.0, 1e-30, 1e-12, 1e-5, 1e-2, 0.5, 0.999, 1.001, 2.0, 3.0])
@pytest.mark.parametrize("name", CLOSED)
def test_closed_forms_and_their_second_derivatives_near_the_identity(
    name: str, angle: float, dtype: torch.dtype
) -> None:
    kernel = compile_kernel(ALGEBRAS[name])
    coordinates = drawn(name, 2, 1.0, seed=1)
    turns = slice(0, 3 if name.endswith("3") else 1)
    coordinates[:, turns] *= angle / coordinates[:, turns].norm(dim=-1, keepdim=True)
    weights = torch.randn(kernel.spec.size, kernel.spec.size, generator=torch.Generator().manual_seed(2)).double()

    def general(c: Tensor) -> Tensor:
        return (torch.linalg.matrix_exp(kernel.combined(c)) * weights).sum()

    def closed(c: Tensor) -> Tensor:
        return (kernel.exp(c) * weights.to(dtype)).sum()

    for row in coordinates:
        narrow = row.to(dtype)
        for derivative in (torch.autograd.functional.jacobian, torch.autograd.functional.hessian):
            wanted, found = derivative(general, narrow.double()), derivative(closed, narrow)
            assert (found - wanted).abs().max() < 100 * torch.finfo(dtype).eps
        again = kernel.log(kernel.exp(narrow))
        assert (again - narrow)[turns].abs().max() < 10 * torch.finfo(dtype).eps * max(angle, 1e-3)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("short", [0.0, 1e-12, 1e-7, 1e-4, 1e-2, 0.3])
def test_axis_is_right_at_half_turns_and_near_them(short: float, dtype: torch.dtype) -> None:
    kernel, eps = compile_kernel(ALGEBRAS["so3"]), torch.finfo(dtype).eps
    axes = torch.cat(
        [torch.eye(3), -torch.eye(3), torch.randn(60, 3, generator=torch.Generator().manual_seed(3))]
    ).double()
    axes[6:26, 1:] *= 1e-6
    wanted = axes / axes.norm(dim=-1, keepdim=True) * (math.pi - short)
    turns = torch.from_numpy(reference("so3", wanted)).real.to(dtype).requires_grad_()
    found = kernel.log(turns)
    (gradient,) = torch.autograd.grad(found.sum(), turns)
    assert gradient.isfinite().all() and found.norm(dim=-1).max() < math.pi * (1 + 2 * eps)
    off = (found - wanted).norm(dim=-1)
    if short < 1e-6:  # rounding decides between v and -v
        off = torch.minimum(off, (found + wanted).norm(dim=-1))
    assert off.max() < 10 * eps


@pytest.mark.parametrize("name", ["se2", "se3"])
def test_rigid_motions_with_half_turns(name: str) -> None:
    kernel = compile_kernel(ALGEBRAS[name])
    motions = torch.from_numpy(reference(name, drawn(name, 8, 1.0))).real
    flips = {"se2": torch.diag(torch.tensor([-1.0, -1, 1])), "se3": torch.diag(torch.tensor([-1.0, 1, -1, 1]))}
    halves = motions @ flips[name].double() @ motions.inverse()
    assert (kernel.exp(kernel.log(halves)) - halves).abs().max() < 1e-13


@pytest.mark.parametrize("name", ALGEBRAS)
def test_derivatives_of_both(name: str) -> None:
    kernel = compile_kernel(ALGEBRAS[name])

    def both(coordinates: Tensor) -> Tensor:
        return kernel.log(kernel.exp(coordinates))

    for size in (0.0, 0.6):
        inputs = drawn(name, 1, size, seed=4).requires_grad_()
        assert torch.autograd.gradcheck(kernel.exp, inputs) and torch.autograd.gradgradcheck(kernel.exp, inputs)
        assert torch.autograd.gradcheck(both, inputs) and torch.autograd.gradgradcheck(both, inputs)
    matrices = kernel.exp(drawn(name, 1, 0.6, seed=5)).requires_grad_()
    assert torch.autograd.gradcheck(kernel.log, matrices) and torch.autograd.gradgradcheck(kernel.log, matrices)


@pytest.mark.parametrize("name", ["so3", "se3", "so4", "su2"])
def test_torchs_machinery(name: str) -> None:
    kernel = compile_kernel(ALGEBRAS[name])
    coordinates = drawn(name, 5, 0.5)
    matrices = kernel.exp(coordinates)
    assert (torch.vmap(kernel.exp)(coordinates) - matrices).abs().max() < 1e-14
    assert (torch.vmap(kernel.log)(matrices) - coordinates).abs().max() < 1e-12
    jacobian = torch.func.jacfwd(lambda c: kernel.log(kernel.exp(c)))(coordinates[0])
    assert (jacobian - torch.eye(len(jacobian))).abs().max() < 1e-11
    for call, argument in ((kernel.exp, coordinates), (kernel.log, matrices)):
        compiled = torch.compile(call, fullgraph=True, backend="aot_eager")
        assert (compiled(argument) - call(argument)).abs().max() < 1e-14
    for half in (torch.float16, torch.bfloat16):
        rounded = coordinates.to(half)
        assert kernel.log(kernel.exp(rounded)).dtype == (torch.float32 if name == "su2" else half)
        assert (kernel.log(kernel.exp(rounded)) - rounded).abs().max() < 10 * torch.finfo(half).eps
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert (kernel.exp(coordinates.float()) - matrices).abs().max() < 1e-6
    assert kernel.exp(coordinates[:0]).shape == (0, *matrices.shape[1:])
    assert kernel.log(matrices[:0]).shape == (0, coordinates.shape[1])
    assert copy.deepcopy(kernel).exp(coordinates).shape == matrices.shape


def test_logarithm_keeps_digits_near_half_turns_without_a_closed_form() -> None:
    kernel = compile_kernel(ALGEBRAS["so4"])
    turn = torch.linalg.qr(torch.randn(4, 4, generator=torch.Generator().manual_seed(6), dtype=torch.float64))[0]
    for short in (1e-2, 1e-4, 1e-6, 1e-8):
        element = kernel.combined(torch.tensor([math.pi - short, 0, 0, 0, 0, 0.3], dtype=torch.float64))
        matrix = torch.from_numpy(scipy.linalg.expm((turn @ element @ turn.T).numpy()))
        assert (kernel.combined(kernel.log(matrix)) - turn @ element @ turn.T).abs().max() < 1e-14 / short


@pytest.mark.parametrize(
    ("name", "matrix", "words"),
    [
        ("so3", torch.diag(torch.tensor([1.0, 1, -1])), "given: 2 as the largest distance"),
        ("so3", 1.01 * torch.eye(3), "given: 0.0099 as the largest distance"),
        ("so3", torch.full((3, 3), math.nan), "given: 9 entries that are not finite"),
        ("so3", torch.zeros(3, 3), "given: 1 as the largest distance"),
        ("so3", torch.eye(4), "given: a tensor of shape"),
        ("so3", torch.eye(3)[0], "given: a tensor of shape"),
        ("so3", torch.eye(3, dtype=torch.complex64), "given: matrices of torch.complex64"),
        ("so3", torch.eye(3, dtype=torch.int64), "given: torch.int64"),
        ("so4", torch.diag(torch.tensor([-1.0, -1, 1, 1])), "given: a matrix with the eigenvalue -1 "),
        ("so4", -torch.eye(4), "given: a matrix with the eigenvalue -1 "),
        ("so4", torch.diag(torch.tensor([-1.0, 1, 1, 1])), "given: -1 as the determinant"),
        ("so4", torch.zeros(4, 4), "given: 0 as the determinant"),
        ("so4", torch.diag(torch.tensor([2.0, 1, 1, 1])), "given: 0.5 as the largest distance"),
        ("su2", -torch.eye(2), "given: a matrix with the eigenvalue -1 "),
        ("su2", 1j * torch.eye(2), "given: 1.41 as the largest distance"),
    ],
)
def test_matrices_outside_the_group_are_refused_with_the_distance(name: str, matrix: Tensor, words: str) -> None:
    with pytest.raises(InputError) as caught:
        compile_kernel(ALGEBRAS[name]).log(matrix)
    assert str(caught.value).startswith(words)


@pytest.mark.parametrize(
    "coordinates", [torch.zeros(2), torch.zeros(3, dtype=torch.int64), torch.zeros(3, dtype=torch.complex64), [0.0] * 3]
)
def test_coordinates_that_are_none_are_refused(coordinates: Any) -> None:
    with pytest.raises(InputError):
        compile_kernel(ALGEBRAS["so3"]).exp(coordinates)


def test_files_stand_alone_and_methods_of_the_algebra_find_the_kernel(tmp_path: Path) -> None:
    generate(ALGEBRAS["so4"], tmp_path / "made")
    code = (
        "import pickle, torch; from made.so4 import kernel; print(kernel.exp(torch.zeros(6)).sum().item());"
        "assert pickle.loads(pickle.dumps(kernel)) is kernel"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "4.0\n", done.stderr
    code = (
        "import sys; from invariants.representations import MatrixLieAlgebra as L; assert 'torch' not in sys.modules;"
        "so3 = L.so(3); import torch; c = torch.tensor([.1, .2, .3]); print((so3.log(so3.exp(c)) - c).abs().max() < 1e-6)"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.stdout == "tensor(True)\n", done.stderr
