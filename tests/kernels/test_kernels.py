"""Generated kernels of every catalogue action: values, derivatives, torch's transformations, formats, refusals."""

from __future__ import annotations

import copy
import importlib
import pickle
import re
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from generated.runtime.errors import InputError
from generated.runtime.kernel import Kernel
from invariants import Derivation, LieAction, catalogue, derive
from invariants.derivation.derivation import polynomial_expression
from invariants.jets.jet_space import JetSpace
from tests.derivations import catalogue_derivation

NAMES = [n for n in catalogue.names("plane") if catalogue.get(n).translations]
CHANNELS = (1, 2, 3, 5)
FEW = ("projective", "moebius", "similarity")  # the longest programs and a short one
_CHEAP = [*FEW, *(pytest.param(n, marks=pytest.mark.long) for n in NAMES if n not in FEW)]


def derivation(name: str) -> Derivation:
    return catalogue_derivation(name)


def kernel(name: str) -> Kernel:
    found: Kernel = importlib.import_module(f"generated.{name}").kernel
    return found


def call(name: str) -> Callable[..., Tensor]:
    """The kernel in C++ for a few entries, in torch for the others: test_cpp_kernels compares the two."""
    return kernel(name) if name in FEW else partial(kernel(name), backend="torch")


def random_jets(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed)).to(dtype)


def reference(name: str, jets: np.ndarray) -> np.ndarray:
    """Features by SymPy, one channel tuple at a time, from the families and the names alone."""
    d = derivation(name)
    channels = jets.shape[1]
    space = JetSpace(d.action, d.order, channels)
    symbols = [space.coordinate(c, index) for c in range(channels) for index in space.indices]
    by_letter = {family.letter: family for family in d.families}
    expressions = []
    for feature in d.features(channels):
        match = re.fullmatch(r"([A-Za-z]+)(\d+)", feature)
        assert match, feature
        letter, digits = match.groups()
        expressions.append(polynomial_expression(by_letter[letter].at(tuple(map(int, digits))), space))
    function = sp.lambdify(symbols, expressions, "numpy")
    values = [jets[:, c, j] for c in range(channels) for j in range(len(space.indices))]
    return np.stack(function(*values), axis=1)


@pytest.mark.parametrize("channels", CHANNELS)
@pytest.mark.parametrize("name", NAMES)
def test_values_are_those_of_the_derivation(name: str, channels: int) -> None:
    jets = random_jets(2, channels, 6, 3, 2)
    features = call(name)(jets)
    expected = torch.from_numpy(reference(name, jets.numpy()))
    assert features.shape == expected.shape == (2, kernel(name).out_channels(channels), 3, 2)
    assert torch.allclose(features, expected, rtol=1e-12, atol=1e-12)
    assert features.is_contiguous()


@pytest.mark.parametrize("name", NAMES)
def test_relative_invariants_of_the_derivation_are_among_the_features(name: str) -> None:
    d = derivation(name)
    jets = random_jets(1, 2, 6)
    features = dict(zip(d.features(2), call(name)(jets)[0].tolist(), strict=True))
    at = {d.jets.coordinate(c, i): float(jets[0, c, j]) for c in range(2) for j, i in enumerate(d.jets.indices)}
    for invariant in d.relative:
        assert features[invariant.name] == pytest.approx(float(invariant.expr.subs(at)), rel=1e-9), invariant.name


@pytest.mark.parametrize("channels", [1, 2, 3])
@pytest.mark.parametrize("name", NAMES)
def test_first_and_second_derivatives_by_gradcheck(name: str, channels: int) -> None:
    jets = random_jets(2, channels, 6).requires_grad_()
    assert torch.autograd.gradcheck(call(name), (jets,), check_batched_grad=True)
    assert torch.autograd.gradgradcheck(call(name), (jets,))


def _check_taylor(value: Callable[[Tensor], Tensor], channels: int) -> None:
    """The gradient of a scalar against central differences, whose remainder must fall like h^2.

    Independent of gradcheck: a direction, not the axes, and steps halved, so a missing term shows as a slope of 0.
    """
    jets, direction = random_jets(1, channels, 6, 2, seed=1), random_jets(1, channels, 6, 2, seed=2)
    z = jets.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(value(z), z)
    exact = float((gradient * direction).sum())
    errors = []
    for k in range(8, 13):
        h = 2.0**-k
        both = [value((jets + s * h * direction).requires_grad_()).detach() for s in (1, -1)]
        errors.append(abs(float(both[0] - both[1]) / (2 * h) - exact))
    assert errors[-1] < 1e-2 * max(1.0, abs(exact)), errors
    if max(errors) < 1e-11 * max(1.0, abs(exact)):
        return  # a linear or constant function: differences are exact
    slope = np.log2(errors[0] / errors[-1]) / (len(errors) - 1)
    assert 1.8 < slope < 2.2, errors


@pytest.mark.parametrize("name", NAMES)
def test_directional_derivatives_by_finite_differences(name: str) -> None:
    k, f = kernel(name), call(name)
    weights = random_jets(1, k.out_channels(3), 2, seed=3)
    direction = random_jets(1, 3, 6, 2, seed=4)

    def scalar(z: Tensor) -> Tensor:
        return (torch.sin(0.1 * f(z)) * weights).sum()

    def slope(z: Tensor) -> Tensor:
        (gradient,) = torch.autograd.grad(scalar(z), z, create_graph=True)
        return (gradient * direction).sum()

    _check_taylor(scalar, 3)
    _check_taylor(slope, 3)


@pytest.mark.slow
@pytest.mark.parametrize("name", _CHEAP)
def test_directional_derivatives_when_compiled(name: str) -> None:
    k = kernel(name)
    weights = random_jets(1, k.out_channels(3), 2, seed=3)
    direction = random_jets(1, 3, 6, 2, seed=4)
    backward = getattr(torch.ops.repere, k.operator.removeprefix("repere::") + "_backward")
    torch._dynamo.reset()
    _check_taylor(torch.compile(lambda z: (torch.sin(0.1 * k(z)) * weights).sum(), fullgraph=True), 3)
    _check_taylor(torch.compile(lambda z: (backward(z, None, weights) * direction).sin().sum(), fullgraph=True), 3)


@pytest.mark.slow
@pytest.mark.parametrize("name", _CHEAP)
def test_compiled_equals_eager_with_gradients(name: str) -> None:
    torch._dynamo.reset()
    k = kernel(name)
    compiled = torch.compile(lambda z: k(z).sin(), fullgraph=True)
    for channels in (3, 2):  # a second shape: recompiles with symbolic sizes
        jets = random_jets(2, channels, 6, 4, 3).requires_grad_()
        expected = k(jets).sin()
        actual = compiled(jets)
        assert torch.allclose(actual, expected, rtol=1e-12, atol=1e-12)
        (a,), (b,) = (torch.autograd.grad(v.square().sum(), jets) for v in (actual, expected))
        assert torch.allclose(a, b, rtol=1e-10, atol=1e-10)


def test_double_backward_through_a_compiled_graph_is_refused_by_torch_and_not_skipped() -> None:
    k = kernel("similarity")
    jets = random_jets(1, 2, 6).requires_grad_()
    torch._dynamo.reset()
    compiled = torch.compile(k, fullgraph=True, backend="aot_eager")
    (first,) = torch.autograd.grad(compiled(jets).square().sum(), jets, create_graph=True)
    with pytest.raises(RuntimeError, match="double backward"):
        torch.autograd.grad(first.sum(), jets)


@pytest.mark.slow
@pytest.mark.parametrize("name", _CHEAP)
def test_opcheck_of_the_operator_and_its_derivatives(name: str) -> None:
    k = kernel(name)
    jets = random_jets(2, 3, 6, 2).requires_grad_()
    torch.library.opcheck(k.op, (jets, None))
    grad = random_jets(*k(jets).shape, seed=1).requires_grad_()
    stem = k.operator.removeprefix("repere::")
    torch.library.opcheck(getattr(torch.ops.repere, stem + "_backward"), (jets, None, grad))
    inputs = (jets.detach(), None, grad.detach(), random_jets(2, 3, 6, 2, seed=4))
    torch.library.opcheck(getattr(torch.ops.repere, stem + "_double_backward"), inputs)


@pytest.mark.parametrize("name", NAMES)
def test_third_derivatives_are_refused_and_not_silently_wrong(name: str) -> None:
    jets = random_jets(1, 3, 6).requires_grad_()
    value = call(name)(jets).pow(3).sum()
    for _ in range(2):
        value = torch.autograd.grad(value, jets, create_graph=True)[0].pow(2).sum()
    with pytest.raises(RuntimeError, match="no autograd formula"):
        torch.autograd.grad(value, jets)


@pytest.mark.slow
@pytest.mark.parametrize("name", _CHEAP)
def test_export(name: str) -> None:
    class Module(torch.nn.Module):
        def forward(self, jets: Tensor) -> Tensor:
            return kernel(name)(jets)

    jets = random_jets(2, 3, 6, 4, 4)
    batch = torch.export.Dim("batch", min=1, max=64)
    program = torch.export.export(Module(), (jets,), dynamic_shapes=({0: batch},))
    other = random_jets(5, 3, 6, 4, 4, seed=1)
    assert torch.equal(program.module()(other), kernel(name)(other))


@pytest.mark.parametrize("name", NAMES)
def test_vmap_and_functional_derivatives(name: str) -> None:
    k, f = kernel(name), call(name)
    jets = random_jets(4, 2, 3, 6, 2)
    loop = torch.stack([f(z) for z in jets])
    assert torch.allclose(torch.func.vmap(f)(jets), loop)
    assert torch.allclose(torch.func.vmap(f, in_dims=3)(jets.movedim(0, 3)), loop)
    backend = "auto" if name in FEW else "torch"
    folded = torch.func.vmap(lambda z: k.op(z, None, backend))(jets)  # the operator's own rule, not the program
    assert torch.allclose(folded, loop)

    def scalar(z: Tensor) -> Tensor:
        return f(z).sin().sum()

    z = jets.clone().requires_grad_()
    (expected,) = torch.autograd.grad(sum((scalar(each) for each in z), torch.zeros(())), z)
    assert torch.allclose(torch.func.vmap(torch.func.grad(scalar))(jets), expected)
    point = jets[0, :1, :, :, :1]
    by_rows = torch.autograd.functional.jacobian(f, point)
    assert torch.allclose(torch.func.jacrev(f)(point), by_rows)
    assert torch.allclose(torch.func.jacfwd(f)(point), by_rows)
    assert torch.allclose(torch.autograd.functional.jacobian(f, point, vectorize=True), by_rows)
    hessian = torch.autograd.functional.hessian(scalar, point)
    assert torch.allclose(torch.func.hessian(scalar)(point), hessian)


@pytest.mark.parametrize("name", NAMES)
def test_forward_mode_is_not_silently_zero(name: str) -> None:
    f = call(name)
    jets, direction = random_jets(1, 3, 6, 2), random_jets(1, 3, 6, 2, seed=1)
    expected = (f(jets + 1e-5 * direction) - f(jets - 1e-5 * direction)) / 2e-5
    _, tangent = torch.func.jvp(f, (jets,), (direction,))
    assert torch.allclose(tangent, expected, rtol=1e-7, atol=1e-7)
    with torch.autograd.forward_ad.dual_level():
        dual = torch.autograd.forward_ad.make_dual(jets, direction)
        found = torch.autograd.forward_ad.unpack_dual(f(dual)).tangent
    assert found is not None
    assert torch.allclose(found, expected, rtol=1e-7, atol=1e-7)


@pytest.mark.parametrize("spatial", [(), (1,), (1, 1), (2, 3), (2, 1, 3)])
@pytest.mark.parametrize("batch", [0, 1, 2])
@pytest.mark.parametrize("name", NAMES)
def test_shapes_with_gradients(name: str, batch: int, spatial: tuple[int, ...]) -> None:
    k, f = kernel(name), call(name)
    jets = random_jets(batch, 2, 6, *spatial).requires_grad_()
    features = f(jets)
    assert features.shape == (batch, k.out_channels(2), *spatial)
    (first,) = torch.autograd.grad(features.square().sum(), jets, create_graph=True)
    (second,) = torch.autograd.grad(first.square().sum(), jets)
    assert first.shape == second.shape == jets.shape
    assert torch.isfinite(second).all()


@pytest.mark.parametrize("name", NAMES)
def test_strides_of_the_input_do_not_matter(name: str) -> None:
    f = call(name)
    jets = random_jets(2, 3, 6, 4, 5)
    expected = f(jets)
    permuted = jets.permute(0, 3, 4, 1, 2).contiguous().permute(0, 3, 4, 1, 2)  # pixels first, as in channels_last
    strided = torch.zeros(4, 3, 6, 4, 10, dtype=torch.float64)
    strided[::2, ..., ::2] = jets
    for view in (permuted, strided[::2, ..., ::2], jets.mT.contiguous().mT):
        assert not view.is_contiguous()
        z = view.detach().requires_grad_()
        assert torch.equal(f(z), expected)
        (gradient,) = torch.autograd.grad(f(z).sum(), z)  # an expanded cotangent
        w = jets.clone().requires_grad_()
        assert torch.equal(gradient, torch.autograd.grad(f(w).sum(), w)[0])
    expanded = jets[:1].expand(3, -1, -1, -1, -1)
    assert torch.equal(f(expanded)[2], expected[0])


@pytest.mark.parametrize("value", [0.0, 1.0])
@pytest.mark.parametrize("name", NAMES)
def test_zero_and_constant_jets_have_finite_derivatives(name: str, value: float) -> None:
    jets = torch.full((1, 3, 6, 2), value, dtype=torch.float64, requires_grad=True)
    features = call(name)(jets)
    (first,) = torch.autograd.grad(features.square().sum() + features.sum(), jets, create_graph=True)
    (second,) = torch.autograd.grad(first.square().sum(), jets)
    assert torch.isfinite(features).all() and torch.isfinite(first).all() and torch.isfinite(second).all()


# measured: 3e-7, 2e-3 and 1.7e-2 (half a unit in the last place of each format)
TOLERANCES = {torch.float32: 2e-6, torch.float16: 2e-3, torch.bfloat16: 1.6e-2}


@pytest.mark.parametrize("dtype", TOLERANCES)
@pytest.mark.parametrize("name", NAMES)
def test_lower_formats_are_computed_in_float32(name: str, dtype: torch.dtype) -> None:
    f = call(name)
    jets = random_jets(2, 3, 6, 3, dtype=dtype)
    wide = jets.double().requires_grad_()
    exact = f(wide)
    narrow = jets.clone().requires_grad_()
    features = f(narrow)
    assert features.dtype == dtype

    def close(actual: Tensor, expected: Tensor) -> bool:
        error = (actual.double() - expected).abs().max() / expected.abs().max()
        return bool(error < TOLERANCES[dtype])

    assert close(features, exact)
    cotangent = random_jets(*features.shape, seed=1, dtype=dtype)
    (a,) = torch.autograd.grad(features, narrow, cotangent)
    (b,) = torch.autograd.grad(exact, wide, cotangent.double())
    assert a.dtype == dtype
    assert close(a, b)
    if dtype != torch.float32:
        # products above the largest half-precision number, whose sum is below it, survive only in a wide interior
        assert torch.equal(features, f(jets.float()).to(dtype))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_input_gives_the_same_bits(name: str) -> None:
    f = call(name)

    def run() -> tuple[Tensor, Tensor, Tensor]:
        jets = random_jets(2, 3, 6, 7, dtype=torch.float32).requires_grad_()
        features = f(jets)
        (first,) = torch.autograd.grad(features.square().sum(), jets, create_graph=True)
        (second,) = torch.autograd.grad(first.square().sum(), jets)
        return features, first, second

    assert all(torch.equal(a, b) for a, b in zip(run(), run(), strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_copies_and_pickles_share_the_kernel(name: str) -> None:
    k = kernel(name)
    assert copy.deepcopy(k) is k
    assert copy.copy(k) is k
    assert pickle.loads(pickle.dumps(k)) is k
    assert name in repr(k)


x, y, u = sp.symbols("x y u")
_FIXED = LieAction.from_fields("fixed_schwarzian", base=(x,), fiber=(u,), fields=[(0, 1), (0, u), (0, u**2)])
_TURN = LieAction.from_fields("turn_at_origin", base=(x, y), fields=[(-y, x)])


@cache
def fixed_kernel() -> Kernel:
    return compile_kernel(derive(_FIXED, order=3))


@cache
def base_kernel() -> Kernel:
    return compile_kernel(derive(_TURN, order=1, channels=2))


def _zeros(*shape: int, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.zeros(*shape, dtype=dtype)


BAD_CALLS: list[tuple[str, Callable[[], Any], str]] = [
    ("integers", lambda: kernel("affine")(_zeros(1, 2, 6, dtype=torch.int64)), r"jets of torch\.int64.*\.float\(\)"),
    ("complex", lambda: kernel("affine")(_zeros(1, 2, 6, dtype=torch.complex64)), r"torch\.complex64.*floating-point"),
    ("a list", lambda: kernel("affine")([1.0]), r"jets of list.*floating-point tensor"),  # type: ignore[arg-type]
    ("two axes", lambda: kernel("affine")(_zeros(2, 6)), r"shape \(2, 6\).*\(batch, channels, 6, \*spatial\)"),
    ("five derivatives", lambda: kernel("affine")(_zeros(1, 2, 5)), r"\(1, 2, 5\).*GaussianJets\(order=2, dimension=2"),
    ("no channels", lambda: kernel("affine")(_zeros(1, 0, 6)), r"0 channels.*at least 1"),
    ("channels by bool", lambda: kernel("affine").out_channels(True), r"True channels"),
    ("channels by text", lambda: kernel("affine").out_channels("3"), r"'3' channels"),  # type: ignore[arg-type]
    ("a fixed kernel", lambda: fixed_kernel()(_zeros(1, 2, 4), _zeros(1, 1)), r"2 channels.*1 channels.*derive\("),
    ("no base", lambda: base_kernel()(_zeros(1, 2, 3)), r"no base coordinates.*depend on the position"),
    ("base axes", lambda: base_kernel()(_zeros(1, 2, 3, 4), _zeros(2, 4)), r"base coordinates of shape \(2, 4\)"),
    ("base size", lambda: base_kernel()(_zeros(1, 2, 3, 4), _zeros(1, 2, 5)), r"\(1, 2, 5\) for jets of.*every pixel"),
    ("base batch", lambda: base_kernel()(_zeros(2, 2, 3, 4), _zeros(3, 2, 4)), r"\(3, 2, 4\).*1 or 2"),
    (
        "base gradient",
        lambda: base_kernel()(_zeros(1, 2, 3, 4), _zeros(1, 2, 4).requires_grad_()),
        r"require a gradient.*detach",
    ),
]


@pytest.mark.parametrize(("call", "message"), [pytest.param(c, m, id=i) for i, c, m in BAD_CALLS])
def test_bad_input_is_described(call: Callable[[], Any], message: str) -> None:
    with pytest.raises(InputError, match=f"(?s){message}"):
        call()
