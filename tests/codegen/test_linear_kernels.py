"""Kernels of linear and bilinear maps and of group actions: values against mpmath, derivatives, and torch's machinery."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from generated.runtime import compiler, native
from generated.runtime.contraction import _contract
from generated.runtime.errors import InputError as KernelInputError
from generated.runtime.group_action import _act
from invariants.errors import InputError
from invariants.limits import ACTION_TABLE_ENTRIES, PRINTED_TERMS
from invariants.representations import (
    AbelianGroup,
    CyclicGroup,
    FiniteGroup,
    QuaternionGroup,
    Representation,
    SymmetricGroup,
    TensorProduct,
    fourier,
    so3_irrep,
)
from invariants.representations.numbers.exact_matrix import ExactMatrix

BACKENDS = ("torch", "cpp")
GOLDEN = (1 + sp.sqrt(5)) / 2


def product(
    name: str, coefficients: dict[tuple[int, int, int], Any], dimensions: tuple[int, int, int]
) -> TensorProduct:
    """Any bilinear map: all are equivariant under the trivial group."""
    trivial = CyclicGroup(1)
    spaces = [Representation.from_matrices(trivial, [sp.eye(n)]) for n in dimensions]
    matrix = sp.zeros(dimensions[2], dimensions[0] * dimensions[1])
    for (i, j, k), c in coefficients.items():
        matrix[k, i * dimensions[1] + j] = c
    return TensorProduct(name, *spaces, ExactMatrix.of(matrix))


LONG = PRINTED_TERMS.value + 100
LINEAR: dict[str, sp.Matrix] = {
    "real": sp.Matrix([[1, sp.sqrt(2), 0], [0, -GOLDEN, sp.Rational(1, 3)], [2, 1, 1], [0, 0, 0], [sp.cbrt(5), 0, -1]]),
    "projector": sp.Matrix(6, 6, lambda i, j: sp.Rational(1, 3) if (i - j) % 2 == 0 else 0),
    "complex": sp.Matrix([[1, sp.I, 2 - sp.I], [sp.sqrt(3) * sp.I, 0, sp.exp(sp.I * sp.pi / 5)]]),
    "wide": sp.Matrix(2, 40, lambda i, j: sp.Integer(i + j - 20) / 7),
    "dense": sp.Matrix(40, 36, lambda i, j: sp.Integer((i * j) % 11 + 1) / 5),
    "sparse": sp.SparseMatrix(
        90, 80, {(i % 90, (7 * i + i // 90) % 80): sp.Integer(i % 13 - 6) / 3 for i in range(LONG)}
    ),
    "zero": sp.zeros(3, 2),
}
_SPARSE_BILINEAR = {
    (i % 30, (i * 7 + i // 30) % 23, (i * 5) % 17): sp.Rational(i % 9 - 4, 3) for i in range(LONG + 200)
}
BILINEAR: dict[str, Any] = {
    "cross": product("cross", {
        (i, j, k): sp.LeviCivita(i, j, k) for i in range(3) for j in range(3) for k in range(3) if sp.LeviCivita(i, j, k)
    }, (3, 3, 3)),
    "angular": TensorProduct.full(2),
    "complex": product("twisted", {
        (0, 0, 0): 1, (0, 1, 1): sp.I, (1, 0, 1): sp.sqrt(2) - sp.I, (1, 2, 0): sp.Rational(-1, 3)
    }, (2, 3, 2)),
    "table": product("table", _SPARSE_BILINEAR, (30, 23, 17)),
}  # fmt: skip


@cache
def linear(name: str) -> Any:
    return compile_kernel(LINEAR[name])


@cache
def bilinear(name: str) -> Any:
    return compile_kernel(BILINEAR[name])


def numbers(*shape: int, seed: int = 0, complex_: bool = False, dtype: torch.dtype = torch.float64) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    dtype = torch.promote_types(dtype, torch.complex64) if complex_ else dtype
    return torch.randn(*shape, generator=generator, dtype=dtype)


def exactly(x: Tensor) -> list[Any]:
    return [mpmath.mpmathify(v) for v in x.tolist()]


def rounded(values: Sequence[Any]) -> Tensor:
    return torch.tensor([complex(v) for v in values], dtype=torch.complex128)


def mp(value: Any) -> Any:
    real, imaginary = sp.re(value), sp.im(value)
    return mpmath.mpc(str(sp.N(real, 30)), str(sp.N(imaginary, 30)))


def reference_linear(matrix: sp.Matrix, x: Tensor) -> Tensor:
    with mpmath.workdps(30):
        entries = [
            (i, j, mp(matrix[i, j])) for i in range(matrix.rows) for j in range(matrix.cols) if matrix[i, j] != 0
        ]
        rows = []
        for row in map(exactly, x):
            out = [mpmath.mpf(0)] * matrix.rows
            for i, j, c in entries:
                out[i] += c * row[j]
            rows.append(rounded(out))
    return torch.stack(rows)


def reference_bilinear(tensor: Any, x: Tensor, y: Tensor) -> Tensor:
    with mpmath.workdps(30):
        entries = [(index, mp(c)) for index, c in tensor.coefficients.items()]
        rows = []
        for u, v in zip(map(exactly, x), map(exactly, y), strict=True):
            out = [mpmath.mpf(0)] * tensor.dimensions[2]
            for (i, j, k), c in entries:
                out[k] += c * u[i] * v[j]
            rows.append(rounded(out))
    return torch.stack(rows)


def assert_close(found: Tensor, wanted: Tensor, tolerance: float) -> None:
    scale = wanted.abs().max().clamp(min=1)
    assert (found.to(wanted.dtype) - wanted).abs().max() <= tolerance * scale


def backends(kernel: Any) -> tuple[str, ...]:
    """Those that the kernel was printed for."""
    return BACKENDS if kernel.contraction.source("cpp") else ("torch",)


TOLERANCE = {torch.float64: 1e-13, torch.float32: 2e-6}


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("name", LINEAR)
def test_values_of_linear_maps(name: str, dtype: torch.dtype) -> None:
    kernel = linear(name)
    for complex_ in (False, True):
        x = numbers(3, kernel.in_features, complex_=complex_, dtype=dtype)
        wanted = reference_linear(LINEAR[name], x)
        for backend in backends(kernel):
            found = kernel(x, backend)
            assert found.is_complex() == (complex_ or name == "complex")
            assert_close(found, wanted, TOLERANCE[dtype])


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("name", BILINEAR)
def test_values_of_bilinear_maps(name: str, dtype: torch.dtype) -> None:
    kernel = bilinear(name)
    for complex_ in (False, True):
        x = numbers(3, kernel.in_features[0], complex_=complex_, dtype=dtype)
        y = numbers(3, kernel.in_features[1], seed=1, dtype=dtype)
        wanted = reference_bilinear(BILINEAR[name], x, y)
        for backend in backends(kernel):
            assert_close(kernel(x, y, backend), wanted, TOLERANCE[dtype])


def test_long_sparse_maps_are_compiled_and_dense_ones_are_not() -> None:
    assert backends(linear("sparse")) == BACKENDS and backends(bilinear("table")) == BACKENDS
    assert backends(linear("dense")) == ("torch",)


@pytest.mark.parametrize("name", ["real", "complex", "sparse", "dense", "zero"])
def test_first_and_second_derivatives_of_linear_maps(name: str) -> None:
    kernel = linear(name)
    for complex_ in (False, True) if name in ("real", "complex") else (False,):
        x = numbers(2, kernel.in_features, complex_=complex_).requires_grad_()
        for backend in backends(kernel):
            call: Callable[[Tensor], Tensor] = lambda x, b=backend: kernel(x, b)  # noqa: E731
            fast = x.numel() > 20
            assert torch.autograd.gradcheck(call, (x,), fast_mode=fast)
            assert torch.autograd.gradgradcheck(call, (x,), fast_mode=fast)


SHAPES = [
    ((4,), (4,)),
    ((2, 3), (2, 1)),
    ((2, 1), (2, 3)),
    ((2, 3), (3,)),
    ((3, 1), (1, 2)),
    ((), (2,)),
    ((2, 1, 3), (2, 2, 1)),
]


@pytest.mark.parametrize("shapes", SHAPES, ids=str)
@pytest.mark.parametrize("backend", BACKENDS)
def test_broadcasting_and_derivatives_of_bilinear_maps(backend: str, shapes: Any) -> None:
    kernel = bilinear("cross")
    x, y = (numbers(*shape, 3, seed=k).requires_grad_() for k, shape in enumerate(shapes))
    found = kernel(x, y, backend)
    torch.testing.assert_close(found, torch.linalg.cross(*torch.broadcast_tensors(x, y)))
    assert torch.autograd.gradcheck(lambda x, y: kernel(x, y, backend), (x, y))
    assert torch.autograd.gradgradcheck(lambda x, y: kernel(x, y, backend), (x, y))


@pytest.mark.parametrize("name", ["angular", "complex", "table"])
def test_derivatives_of_bilinear_maps(name: str) -> None:
    kernel = bilinear(name)
    x = numbers(2, 3, kernel.in_features[0]).requires_grad_()
    y = numbers(2, 1, kernel.in_features[1], seed=1).requires_grad_()
    for backend in BACKENDS:
        call: Callable[..., Tensor] = lambda x, y, b=backend: kernel(x, y, b)  # noqa: E731
        assert torch.autograd.gradcheck(call, (x, y), fast_mode=True)
        assert torch.autograd.gradgradcheck(call, (x, y), fast_mode=True)


@pytest.mark.parametrize("rows", [1, 15, 16, 63, 64, 65, 130, 2049])
@pytest.mark.parametrize("name", ["real", "wide", "sparse"])
def test_any_number_of_rows_in_cpp(name: str, rows: int) -> None:
    kernel = linear(name)
    for dtype, tolerance in ((torch.float32, 1e-4), (torch.float64, 1e-12)):
        x = numbers(rows, kernel.in_features, dtype=dtype)
        assert (kernel(x, "cpp") - kernel(x, "torch")).abs().max() < tolerance


@pytest.mark.parametrize(("outer", "inner"), [(1, 200), (3, 70), (90, 3), (40, 64), (7, 2000)])
def test_sums_over_shared_rows_in_cpp(outer: int, inner: int) -> None:
    kernel = bilinear("angular")
    found = {}
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(3)
        for backend in BACKENDS:
            x, y = numbers(outer, inner, 9).requires_grad_(), numbers(outer, 1, 9, seed=1).requires_grad_()
            out = kernel(x, y, backend)
            found[backend] = (out, *torch.autograd.grad(out, (x, y), numbers(*out.shape, seed=2)))
    finally:
        torch.set_num_threads(threads)
    for a, b in zip(found["torch"], found["cpp"], strict=True):
        assert_close(b, a, 1e-12)


def test_opcheck() -> None:
    for kernel, x, y in (
        (linear("real"), numbers(1, 5, 3), None),
        (bilinear("angular"), numbers(2, 3, 9), numbers(2, 1, 9, seed=1)),
    ):
        for backend in BACKENDS:
            inputs = [v if v is None else v.clone().requires_grad_() for v in (x, y)]
            slot = 1 if y is None else 2
            torch.library.opcheck(_contract, (*inputs, kernel.contraction.key, slot, False, backend))
    rows = (numbers(2, 3, 9), numbers(2, 3, 51, seed=1))
    torch.library.opcheck(_contract, (*rows, bilinear("angular").contraction.key, 1, True, "cpp"))


def test_compiled_exported_mapped_and_half() -> None:
    kernel = bilinear("angular")
    x, y = numbers(4, 3, 9, dtype=torch.float32).requires_grad_(), numbers(4, 1, 9, seed=1, dtype=torch.float32)
    wanted = kernel(x, y)
    compiled = torch.compile(lambda x, y: kernel(x, y).square(), fullgraph=True)(x, y)
    torch.testing.assert_close(compiled, wanted.square())
    torch.testing.assert_close(torch.autograd.grad(compiled.sum(), x), torch.autograd.grad(wanted.square().sum(), x))

    class Module(torch.nn.Module):
        def forward(self, x: Tensor, y: Tensor) -> Tensor:
            return kernel(x, y)

    batch = torch.export.Dim("batch", min=2)
    exported = torch.export.export(Module(), (x.detach(), y), dynamic_shapes=({0: batch}, {0: batch})).module()
    torch.testing.assert_close(exported(x[:2], y[:2]), wanted[:2])
    torch.testing.assert_close(torch.vmap(kernel)(x, y[:, 0].unsqueeze(1)), wanted)
    torch.testing.assert_close(torch.vmap(kernel, in_dims=(0, None))(x[:, 0], y[0, 0]), kernel(x[:, 0], y[0, 0]))
    torch.testing.assert_close(torch.compile(torch.vmap(kernel), fullgraph=True)(x, y), wanted)
    jacobian = torch.func.jacrev(lambda u: kernel(u, y[0, 0]))(x[0, 0].detach())
    torch.testing.assert_close(jacobian @ x[0, 0].detach(), wanted[0, 0].detach())
    half = kernel(x.bfloat16(), y.bfloat16())
    assert half.dtype == torch.bfloat16
    torch.testing.assert_close(half.float(), kernel(x.bfloat16().float(), y.bfloat16().float()), rtol=1e-2, atol=1e-2)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for backend in BACKENDS:
            torch.testing.assert_close(kernel(x, y, backend), wanted)
    _, tangent = torch.func.jvp(lambda u: kernel(u, y), (x.detach(),), (x.detach(),))
    torch.testing.assert_close(tangent, wanted.detach())


def test_empty_and_non_contiguous() -> None:
    kernel, product = linear("real"), bilinear("cross")
    for backend in BACKENDS:
        empty = torch.zeros(0, 4, 3, requires_grad=True)
        assert kernel(empty, backend).shape == (0, 4, 5)
        kernel(empty, backend).sum().backward()
        assert product(empty.detach(), torch.ones(3), backend).shape == (0, 4, 3)
        y = torch.ones(3, requires_grad=True)
        product(empty.detach(), y, backend).sum().backward()
        assert torch.equal(y.grad, torch.zeros(3))
        x = numbers(3, 7, 4).transpose(0, 2)
        assert torch.equal(kernel(x, backend), kernel(x.contiguous(), backend))
        assert torch.equal(product(x, x.flip(0), backend), product(x.contiguous(), x.flip(0).contiguous(), backend))


def test_kernels_are_copied_by_reference() -> None:
    assert copy.deepcopy(linear("real")) is linear("real")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: linear("real")(torch.zeros(2, 4)), r"expected: \(..., 3\)"),
        (lambda: linear("real")(torch.zeros(2, 3, dtype=torch.int64)), "torch.int64"),
        (lambda: linear("real")([1.0, 2.0, 3.0]), "given: list"),
        (lambda: linear("real")(torch.zeros(3), "fast"), "backend='fast'"),
        (lambda: linear("dense")(torch.zeros(36), "cpp"), "backend='cpp'"),
        (lambda: bilinear("cross")(torch.zeros(2, 3), torch.zeros(4, 3)), "leading axes that broadcast"),
        (lambda: bilinear("cross")(torch.zeros(3), torch.zeros(3, device="meta")), "inputs on one device"),
    ],
)
def test_wrong_input_is_refused(call: Callable[[], Tensor], message: str) -> None:
    with pytest.raises(KernelInputError, match=message):
        call()


def test_without_a_compiler_torch_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    native.compiler.cache_clear()
    compiler._warned.clear()
    try:
        kernel = compile_kernel(sp.Matrix([[1, 7], [7, 1]]))
        with pytest.warns(RuntimeWarning, match="stands in for 'cpp'"):
            assert torch.equal(kernel(torch.tensor([1.0, 0.0])), torch.tensor([1.0, 7.0]))
    finally:
        native.compiler.cache_clear()


# ---- group actions


def signed() -> Representation:
    return Representation.from_matrices(CyclicGroup(4), [[[0, -1, 0], [1, 0, 0], [0, 0, 1]]])


def summed(irreps: Sequence[Representation]) -> Representation:
    return sum(irreps[1:], start=irreps[0])


REPRESENTATIONS: dict[str, Callable[[], Representation]] = {
    "permutation": lambda: Representation.regular(SymmetricGroup(3)),
    "signed": signed,
    "blocks": lambda: summed(SymmetricGroup(4).irreps(field="real")),
    "phases": lambda: summed(CyclicGroup(5).irreps(field="complex")),
    "complex": lambda: QuaternionGroup(8).irreps(field="complex")[-1],
}


@cache
def representation(name: str) -> Representation:
    return REPRESENTATIONS[name]()


@pytest.mark.parametrize("name", REPRESENTATIONS)
def test_group_actions(name: str) -> None:
    rho = representation(name)
    kernel = compile_kernel(rho)
    g = torch.arange(rho.group.order)
    x = numbers(rho.group.order, rho.dimension)
    wanted = torch.stack([reference_linear(sp.Matrix(rho(k)), x[k : k + 1])[0] for k in range(rho.group.order)])
    found = kernel(g, x)
    assert_close(found, wanted, 1e-14)
    assert_close(kernel(g, found, inverse=True), x.to(wanted.dtype), 1e-14)
    assert_close(kernel(g, x.float()), wanted, 1e-6)
    assert_close(kernel(g[:, None], x[:1]), torch.stack([kernel(k, x[:1]) for k in range(len(g))]), 1e-14)
    for complex_ in (False, True):
        y = numbers(2, 3, rho.dimension, complex_=complex_).requires_grad_()
        for inverse in (False, True):
            for elements in (torch.tensor([[1], [2]]), torch.tensor([[0, 1, 3], [2, 2, 1]])):
                call: Callable[[Tensor], Tensor] = lambda y, e=elements, i=inverse: kernel(e, y, inverse=i)  # noqa: E731
                assert torch.autograd.gradcheck(call, (y,), fast_mode=True)
                assert torch.autograd.gradgradcheck(call, (y,), fast_mode=True)


@pytest.mark.parametrize("name", ["signed", "blocks"])
def test_group_actions_in_torch(name: str) -> None:
    rho = representation(name)
    kernel = compile_kernel(rho)
    g, x = torch.tensor([[0], [3]]), numbers(2, 4, rho.dimension, dtype=torch.float32).requires_grad_()
    wanted = kernel(g, x)
    torch.library.opcheck(_act, (g, x, kernel.key, 0))
    torch.library.opcheck(_act, (g, x, kernel.key, 3))
    torch.testing.assert_close(torch.compile(kernel, fullgraph=True)(g, x), wanted)
    torch.testing.assert_close(torch.vmap(kernel)(g, x), wanted)
    assert kernel(g, x.bfloat16()).dtype == torch.bfloat16
    assert kernel(g[:, :0], x[:, :0]).shape == (2, 0, rho.dimension)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        torch.testing.assert_close(kernel(g, x), wanted)
    assert torch.equal(kernel(g, x.transpose(0, 1).contiguous().transpose(0, 1)), wanted)


@pytest.mark.parametrize(
    ("elements", "message"),
    [(torch.tensor([0, 6]), "elements from 0 to 6"), (-1, "from -1"), (torch.ones(2), "torch.float32"), (True, "bool")],
)
def test_wrong_elements_are_refused(elements: Any, message: str) -> None:
    kernel = compile_kernel(representation("permutation"))
    with pytest.raises(KernelInputError, match=message):
        kernel(elements, torch.zeros(2, 6))


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("action_tables", "lie_actions"):
        monkeypatch.setattr(f"codegen.linear.{module}.ACTION_TABLE_ENTRIES", replace(ACTION_TABLE_ENTRIES, value=20))
    for rho in (SymmetricGroup(3).irreps("real")[2], so3_irrep(1)):
        with pytest.raises(InputError, match="at most 20 entries"):
            compile_kernel(rho)


def test_a_large_permutation_action_is_a_table_of_indices() -> None:
    group = SymmetricGroup(6)
    points = Representation.permutation(group, group.subgroup([[1, 2, 0, 3, 4, 5]]))
    assert group.order * points.dimension**2 > 40_000_000
    kernel, x = compile_kernel(points), numbers(points.dimension)
    for g in (0, 1, 719):
        torch.testing.assert_close(kernel(torch.tensor(g), x), torch.tensor(np.array(points(g), dtype=float)) @ x)


# ---- Fourier transforms


TRANSFORMED = {
    "cyclic": (CyclicGroup(6), True),
    "abelian": (AbelianGroup(2, 4), True),
    "trivial": (CyclicGroup(1), True),
    "abelian without coordinates": (FiniteGroup.from_permutations([[1, 2, 0, 3, 4], [0, 1, 2, 4, 3]]), False),
    "symmetric": (SymmetricGroup(3), False),
    "quaternion": (QuaternionGroup(), False),
}


@pytest.mark.parametrize("name", TRANSFORMED)
def test_fourier_transforms(name: str) -> None:
    group, fast = TRANSFORMED[name]
    transform = fourier(group)
    kernel = compile_kernel(transform)
    assert ("Abelian" in type(kernel).__name__) == fast
    for complex_ in (False, True):
        x = numbers(3, kernel.order, complex_=complex_)
        assert_close(kernel(x), reference_linear(transform.matrix, x), 1e-13)
        assert_close(kernel.inverse(kernel(x)), x.to(torch.complex128), 1e-13)
    x = numbers(2, kernel.order).requires_grad_()
    assert torch.autograd.gradcheck(lambda x: torch.view_as_real(kernel.inverse(kernel(x) ** 2) + 0j), (x,))
    with pytest.raises(KernelInputError, match="expected"):
        kernel(torch.zeros(kernel.order + 1))


def test_fast_transforms_need_no_matrix() -> None:
    kernel = compile_kernel(fourier(AbelianGroup(30, 50)))
    x = numbers(2, 1500)
    torch.testing.assert_close(kernel(x), torch.fft.fftn(x.reshape(2, 30, 50), dim=(1, 2)).reshape(2, 1500))
    assert kernel(x.bfloat16()).dtype == torch.complex64
