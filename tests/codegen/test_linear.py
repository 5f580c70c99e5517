"""Exact maps: coefficients, shared sums, the text that is printed from them, and what is refused."""

from __future__ import annotations

import importlib
import os
import pickle
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import sympy as sp
import torch

from codegen import compile as compile_kernel
from codegen import generate
from codegen.cli import main
from codegen.linear.exact_numbers import decimals
from codegen.linear.items import LinearItem, item_of
from codegen.linear.multilinear import MultilinearMap
from codegen.linear.rendering import form, operation_count, render_linear
from codegen.linear.sharing import SharedSums, share
from codegen.linear.stored import stored_names
from invariants.errors import InputError
from invariants.limits import PRINTED_TERMS
from invariants.nn.groups import kernel_of
from invariants.representations import Representation, SymmetricGroup, equivariant_basis, fixed_space
from invariants.representations.lie.coupling import TensorProduct


@pytest.mark.parametrize(
    ("value", "real", "imaginary"),
    [
        (sp.Rational(1, 3), "0." + "3" * 50, "0"),
        (sp.sqrt(2), "1.4142135623730950488016887242096980785696718753769", "0"),
        (sp.exp(2 * sp.pi * sp.I / 8), "0.70710678118654752440084436210484903928483593768847", "same"),
        (sp.cos(sp.pi / 5) - (1 + sp.sqrt(5)) / 4, "0", "0"),
        (3, "3", "0"),
    ],
)
def test_numbers_are_exact_to_forty_digits(value: Any, real: str, imaginary: str) -> None:
    found = decimals(value)
    wanted = Decimal(real), Decimal(real if imaginary == "same" else imaginary)
    assert all(abs(a - b) < Decimal(10) ** -45 for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize("value", [0.5, sp.Float("0.5"), sp.Symbol("x"), sp.oo, sp.sqrt(2) + 0.1, "x y", None])
def test_what_is_no_exact_number_is_refused(value: Any) -> None:
    with pytest.raises(InputError, match="expected: an exact"):
        decimals(value)


def evaluated(sums: SharedSums, inputs: list[list[Fraction]]) -> list[Fraction]:
    """The program run in exact arithmetic."""
    values = []
    for leaf in sums.leaves:
        value = Fraction(1)
        for row, index in zip(inputs, leaf, strict=True):
            value *= row[index]
        values.append(value)
    for left, right, ratio in sums.sums:
        values.append(values[left] + Fraction(ratio) * values[right])
    return [sum((Fraction(c) * values[v] for v, c in row), Fraction(0)) for row in sums.rows]


@pytest.mark.parametrize("seed", range(5))
def test_shared_sums_are_the_sums(seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    numbers = torch.randint(-4, 5, (6, 5, 7), generator=generator).tolist()
    entries = {
        (i, j, k): numbers[i][j][k] for i in range(6) for j in range(5) for k in range(7) if numbers[i][j][k] > 0
    }
    exact = MultilinearMap.from_entries((6, 5, 7), entries)
    x, y = [Fraction(2 * i - 5, 3) for i in range(6)], [Fraction(j * j - 3, 2) for j in range(5)]
    program = share(exact.rows(2))
    for k, found in enumerate(evaluated(program, [x, y])):
        wanted = sum((c * x[i] * y[j] for (i, j, m), c in entries.items() if m == k), Fraction(0))
        assert abs(found - wanted) < Fraction(1, 10**30)
    assert program.operations < exact.operations


def test_a_projector_onto_constants_is_one_sum() -> None:
    program = share(MultilinearMap.from_matrix(sp.ones(16, 16) / 16).rows(1))
    assert program.operations == 15 + 16


def test_sharing_finds_the_fast_hadamard_transform() -> None:
    matrix = sp.Matrix(8, 8, lambda i, j: (-1) ** bin(i & j).count("1"))
    assert share(MultilinearMap.from_matrix(matrix).rows(1)).operations == 24


def test_a_complex_map_is_the_real_map_on_pairs() -> None:
    exact = MultilinearMap.from_entries((1, 1, 1), {(0, 0, 0): 2 + 3 * sp.I})
    assert exact.complex and exact.sizes == (2, 2, 2)
    x, y = complex(1, -2), complex(-3, 5)
    real, imaginary = evaluated(share(exact.rows(2)), [[Fraction(1), Fraction(-2)], [Fraction(-3), Fraction(5)]])
    assert complex(real, imaginary) == (2 + 3j) * x * y


def test_the_digest_is_of_the_numbers_not_of_their_spelling() -> None:
    one = MultilinearMap.from_matrix(sp.Matrix([[sp.sqrt(3 + 2 * sp.sqrt(2))]]))
    other = MultilinearMap.from_matrix(sp.Matrix([[1 + sp.sqrt(2)]]))
    assert one.digest == other.digest
    assert one.digest != MultilinearMap.from_matrix(sp.Matrix([[sp.sqrt(2)]])).digest


def test_long_maps_are_tables_and_dense_ones_matrices() -> None:
    n = 50
    dense = MultilinearMap.from_entries((n, n), {(i, j): i + j + 1 for i in range(n) for j in range(n)})
    size = PRINTED_TERMS.value + 1
    sparse = MultilinearMap.from_entries((size, size), {(i, (7 * i) % size): i + 1 for i in range(size)})
    assert (form(dense), form(sparse)) == ("matrix", "table")
    item = LinearItem("linear", "sparse", "sparse", {"kernel": sparse})
    files = render_linear(item, ("torch", "cpp"), "test")
    assert len(files["kernel.cpp"].splitlines()) < 40
    assert "kernel.cpp" not in render_linear(LinearItem("linear", "dense", "d", {"kernel": dense}), ("cpp",), "test")
    assert "kernel.cpp" not in render_linear(item, ("torch",), "test")


SCRIPT = """
import sympy as sp
from codegen.linear.items import item_of
from codegen.linear.rendering import render_linear
from invariants.representations import Representation, SymmetricGroup, equivariant_basis
from invariants.representations import TensorProduct
rho = Representation.regular(SymmetricGroup(3))
irreps = SymmetricGroup(3).irreps(field="real")
for item in (rho, irreps[-1], equivariant_basis(rho, rho), TensorProduct.full(2), sp.Matrix([[1, sp.I], [sp.I, 1]])):
    for name, text in render_linear(item_of(item, "item"), ("torch", "cpp"), "test").items():
        print(name, text)
"""


@pytest.mark.slow
def test_equal_items_give_equal_text_under_any_hash_seed() -> None:
    texts = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(texts) == 1 and len(next(iter(texts))) > 10_000


def test_generated_files_say_what_they_are_and_run_from_a_package_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = SymmetricGroup(3)
    rho = Representation.permutation(group)
    items = [rho, fixed_space(rho), equivariant_basis(rho, rho), TensorProduct.full(1)]
    out = tmp_path / "own_linear_package"
    changed = generate(items, out)
    assert generate(items, out) == []
    folders = {path.parent.name for path in changed} - {"own_linear_package", "runtime"}
    assert folders == {"s3_points", "s3_points_fixed", "s3_points_to_s3_points", "tensor_product_real_full1"}
    header = (out / "s3_points_to_s3_points" / "kernel.cpp").read_text()
    for part in ("do not edit", "Regenerate with", "Spec hash", "operations a row"):
        assert part in header
    monkeypatch.syspath_prepend(str(tmp_path))
    kernels = {name: importlib.import_module(f"own_linear_package.{name}").kernel for name in folders}
    x = torch.tensor([1.0, 2.0, 6.0])
    assert torch.equal(kernels["s3_points_fixed"](x), torch.full((3,), 3.0))
    assert torch.equal(compile_kernel(fixed_space(rho))(x), torch.full((3,), 3.0))
    w = kernels["s3_points_to_s3_points"](torch.tensor([1.0, 10.0]))
    assert torch.equal(w, torch.ones(3, 3) + 9 * torch.eye(3))
    assert torch.equal(kernels["s3_points"](group.identity, x), x)
    assert kernels["tensor_product_real_full1"](torch.ones(4), torch.ones(4)).shape == (11,)
    assert kernels["s3_points_fixed"].contraction.source("cpp")


def test_stored_kernels_are_listed_checked_and_right(capsys: pytest.CaptureFixture[str]) -> None:
    names = list(stored_names())
    assert main([*names, "--check"]) == 0, capsys.readouterr().out
    assert main([*names, "--list"]) == 0
    listed = capsys.readouterr().out
    for degree, name in ((1, "so3_product1"), (2, "so3_product2")):
        assert name in listed
        stored = importlib.import_module(f"generated.{name}").kernel
        x, y = torch.randn(2, 3, (degree + 1) ** 2, generator=torch.Generator().manual_seed(0))
        assert torch.equal(stored(x, y), compile_kernel(TensorProduct.full(degree))(x, y))
        assert pickle.loads(pickle.dumps(stored)) is stored
    with pytest.raises(InputError, match="the group 'so3_product1'"):
        kernel_of("so3_product1")


def test_names_and_matrices() -> None:
    half = sp.eye(2) / 2
    assert item_of(half, "half").name == "half"
    assert operation_count(item_of(half, "half")) == 2
    kernel = compile_kernel(half)
    assert compile_kernel(half) is kernel
    assert torch.equal(kernel(torch.tensor([2.0, 4.0])), torch.tensor([1.0, 2.0]))


@pytest.mark.parametrize(
    ("items", "message"),
    [
        (sp.eye(2), "a matrix without a name"),
        ({"not a name": sp.eye(2)}, "the name 'not a name'"),
        ({"runtime": sp.eye(2)}, "the name 'runtime'"),
        ({1: sp.eye(2)}, "the name 1"),
        ({"floats": sp.Matrix([[0.5]])}, "the coefficient"),
        ({"symbols": sp.Matrix([[sp.Symbol("t")]])}, "the coefficient"),
        ([], "nothing to generate"),
        (7, "7 of type int"),
        ({"word": "projective"}, "'projective' of type str"),
    ],
)
def test_what_cannot_be_generated_is_refused(items: Any, message: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=message):
        generate(items, tmp_path)
    assert not list(tmp_path.iterdir())


def test_two_items_of_one_name_are_refused(tmp_path: Path) -> None:
    rho = Representation.permutation(SymmetricGroup(3))
    with pytest.raises(InputError, match="two items of the name 's3_points'"):
        generate([rho, Representation.permutation(SymmetricGroup(3))], tmp_path)


def test_compile_refuses_what_it_does_not_know() -> None:
    with pytest.raises(InputError, match="expected: a Derivation, an exact SymPy matrix, or a Representation"):
        compile_kernel("projective")


def test_indices_out_of_range_are_refused() -> None:
    with pytest.raises(InputError, match="indices below"):
        MultilinearMap.from_entries((2, 2), {(0, 2): 1})
    with pytest.raises(InputError, match="one or two inputs"):
        MultilinearMap.from_entries((2,), {})
