"""compile(): the same kernel as the generated one, its source at hand, and groups of a user's own."""

from __future__ import annotations

import importlib
import inspect
import linecache
import pickle
import re
import traceback
from functools import cache, partial

import pytest
import sympy as sp
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from generated.runtime.kernel import Kernel
from invariants import Derivation, LieAction, catalogue, derive
from invariants.errors import InputError
from tests.derivations import catalogue_derivation

x, y, z, u = sp.symbols("x y z u")
_SHIFTS = [(1, 0), (0, 1)]

# (action, order, channels, jets of another number of channels are served)
OWN: dict[str, tuple[LieAction, int, int, bool]] = {
    "uneven": (LieAction.from_fields("uneven", base=(x, y), fields=[*_SHIFTS, (x, 2 * y)]), 2, 2, True),
    "opposed": (LieAction.from_fields("opposed", base=(x, y), fields=[*_SHIFTS, (x, -2 * y)]), 2, 2, True),
    "shear": (LieAction.from_fields("shear", base=(x, y), fields=[*_SHIFTS, (y, 0)]), 2, 2, True),
    "about_origin": (LieAction.from_fields("about_origin", base=(x, y), fields=[(-y, x)]), 2, 2, True),
    "dilation_at_origin": (LieAction.from_fields("dilation_at_origin", base=(x, y), fields=[(x, y)]), 2, 2, True),
    "line": (LieAction.from_fields("line", base=(x,), fields=[(1,), (x,)]), 2, 2, True),
    "space": (
        LieAction.from_fields("space", base=(x, y, z), fields=[(1, 0, 0), (0, 1, 0), (0, 0, 1), (x, y, z)]),
        2,
        2,
        True,
    ),
    "growing": (LieAction.from_fields("growing", base=(x, y), fields=[(1, 0), (0, sp.exp(x))]), 2, 2, False),
    "moebius_fiber": (
        LieAction.from_fields("moebius_fiber", base=(x,), fiber=(u,), fields=[(0, 1), (0, u), (0, u**2)]),
        3,
        1,
        False,
    ),
    "exponential_fiber": (
        LieAction.from_fields("exponential_fiber", base=(x,), fiber=(u,), fields=[(0, sp.exp(x)), (1, 0)]),
        2,
        1,
        False,
    ),
    "diagonal": (LieAction.from_fields("diagonal", base=(x, y), fields=[*_SHIFTS, (x, 0), (0, y)]), 2, 2, True),
    "boosts": (LieAction.from_fields("boosts", base=(x, y), fields=[*_SHIFTS, (y, x)]), 2, 2, True),
}


# whose C++ is compiled too; it is slow to compile, and test_cpp_kernels holds it against torch
IN_CPP = ("projective", "uneven", "about_origin", "moebius_fiber")


@cache
def own(name: str) -> Derivation:
    action, order, channels, _ = OWN[name]
    return derive(action, order=order, channels=channels)


def inputs(kernel: Kernel, channels: int, seed: int = 0) -> tuple[Tensor, Tensor | None]:
    """Jets and, where they are read, base coordinates, all between 1/2 and 3/2."""
    generator = torch.Generator().manual_seed(seed)
    spatial = (2,) * kernel.spec.dimension
    jets = torch.rand(2, channels, kernel.spec.jets, *spatial, generator=generator, dtype=torch.float64) + 0.5
    if not kernel.spec.uses_base:
        return jets, None
    return jets, torch.rand(1, kernel.spec.dimension, *spatial, generator=generator, dtype=torch.float64) + 0.5


@pytest.mark.parametrize("name", [n for n in catalogue.names("plane") if catalogue.get(n).translations])
def test_compiled_equals_generated_and_neither_disturbs_the_other(name: str) -> None:
    generated: Kernel = importlib.import_module(f"generated.{name}").kernel
    backend = "auto" if name in IN_CPP else "torch"
    jets = torch.randn(2, 3, 6, 4, dtype=torch.float64, requires_grad=True)
    before = generated(jets, backend=backend)
    compiled = compile_kernel(catalogue_derivation(name))
    assert compiled.spec == generated.spec
    for each in (compiled, generated):
        assert torch.equal(each(jets, backend=backend), before)
        (first,) = torch.autograd.grad(each(jets, backend=backend).sin().sum(), jets, create_graph=True)
        (second,) = torch.autograd.grad(first.square().sum(), jets)
        assert torch.isfinite(second).all()
    (old,) = torch.autograd.grad(before.sum(), jets)  # a graph made before the operator was registered again
    assert torch.equal(old, torch.autograd.grad(generated(jets, backend=backend).sum(), jets)[0])


def test_compiling_twice_gives_the_same_object() -> None:
    first = compile_kernel(derive(catalogue.get("se2"), order=2, channels=2))
    assert compile_kernel(derive(catalogue.get("se2"), order=2, channels=2)) is first
    text = derive(catalogue.get("se2"), order=2, channels=2).to_json()
    assert compile_kernel(Derivation.from_json(text)) is first
    assert compile_kernel(derive(catalogue.get("se2"), order=1, channels=2)) is not first


def test_the_source_is_visible() -> None:
    kernel = compile_kernel(own("uneven"))
    source = inspect.getsource(kernel.programs("torch", double=False).forward)
    assert source.startswith("def forward(jets: Tensor") and "return join([" in source
    file = inspect.getsourcefile(kernel.programs("torch", double=False).forward)
    assert file is not None and "uneven" in file
    linecache.checkcache()
    whole = "".join(linecache.getlines(file))
    assert "def double_backward(" in whole and own("uneven").digest in whole
    try:
        kernel.programs("torch", double=False).forward(torch.zeros(1, 1, 1), None)
    except (IndexError, RuntimeError) as error:
        shown = "".join(traceback.format_exception(error))
        assert re.search(r"uneven [0-9a-f]+>\", line \d+, in forward\n\s+v\d+ = jets\[", shown), shown
    else:
        pytest.fail("one derivative where six are read")


def test_a_kernel_in_memory_cannot_be_pickled_silently() -> None:
    with pytest.raises((pickle.PicklingError, AttributeError, ImportError)):
        pickle.dumps(compile_kernel(own("shear")))


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("name", OWN)
def test_own_groups_have_correct_values_and_derivatives(name: str, channels: int) -> None:
    d, (_action, _order, derived, any_channels) = own(name), OWN[name]
    kernel = compile_kernel(d)
    call = partial(kernel, backend="auto" if name in IN_CPP else "torch")
    if not any_channels and channels != derived:
        with pytest.raises(ValueError, match=f"{channels} channels"):
            call(*inputs(kernel, channels))
        return
    jets, base = inputs(kernel, channels)
    features = call(jets, base)
    assert features.shape[1] == kernel.out_channels(channels) == len(d.features(channels))
    assert torch.autograd.gradcheck(lambda j: call(j, base), (jets.requires_grad_(),), fast_mode=True)
    assert torch.autograd.gradgradcheck(lambda j: call(j, base), (jets.requires_grad_(),), fast_mode=True)
    if channels != d.channels:
        return
    space = d.jets
    at = {b: float(base[0, k].flatten()[0]) for k, b in enumerate(space.base)} if base is not None else {}
    for c in range(channels):
        at |= {space.coordinate(c, i): float(jets[1, c, j].detach().flatten()[0]) for j, i in enumerate(space.indices)}
    values = dict(zip(d.features(channels), features[1].flatten(1)[:, 0].tolist(), strict=True))
    expressions = d.relative or d.invariants
    assert expressions
    for each in expressions:
        assert values[each.name] == pytest.approx(float(each.expr.subs(at)), rel=1e-10), each.name


@pytest.mark.parametrize("name", ["about_origin", "dilation_at_origin", "moebius_fiber"])
def test_kernels_that_read_the_position(name: str) -> None:
    kernel = compile_kernel(own(name))
    channels = OWN[name][2]
    jets, base = inputs(kernel, channels)
    assert kernel.spec.uses_base and base is not None
    each = base.expand(2, *base.shape[1:])
    assert torch.equal(kernel(jets, each), kernel(jets, base))
    assert not torch.equal(kernel(jets, base + 1), kernel(jets, base))
    over_jets = torch.func.vmap(lambda j: kernel(j[None], base)[0])(jets)
    assert torch.allclose(over_jets, kernel(jets, base))
    by_rule = torch.func.vmap(lambda j: kernel.op(j[None], base)[0])(jets)
    assert torch.allclose(by_rule, kernel(jets, base))
    with pytest.raises(ValueError, match="depend on the position"):
        kernel(jets)
    torch.library.opcheck(kernel.op, (jets.requires_grad_(), base))


def test_the_schwarzian_is_the_schwarzian() -> None:
    kernel = compile_kernel(own("moebius_fiber"))
    t = torch.linspace(0.1, 1.0, 7, dtype=torch.float64)
    jets = torch.stack([t.exp()] * 4)[None, None]  # u = exp: u_xxx/u_x - 3/2 (u_xx/u_x)^2 = -1/2
    out = kernel(jets, t[None, None])
    names = own("moebius_fiber").features(1)
    slope, numerator = names.index("u_x"), names.index("Q")  # Q = 2 u_x u_xxx - 3 u_xx^2

    def schwarzian(features: Tensor) -> Tensor:
        return features[0, numerator] / (2 * features[0, slope] ** 2)

    assert torch.allclose(schwarzian(out), torch.full_like(t, -0.5))
    moved = 1 / (t.exp() + 2)  # a Moebius map of u leaves it alone
    derivatives = [moved]
    for _ in range(3):
        t.requires_grad_()
        derivatives = [1 / (t.exp() + 2)]
        for _ in range(3):
            derivatives.append(torch.autograd.grad(derivatives[-1].sum(), t, create_graph=True)[0])
    out = kernel(torch.stack([v.detach() for v in derivatives])[None, None], t.detach()[None, None])
    assert torch.allclose(schwarzian(out), torch.full_like(moved, -0.5))


@pytest.mark.parametrize("thing", [None, "projective", 3, catalogue.get("affine")])
def test_what_is_no_derivation_is_refused(thing: object) -> None:
    with pytest.raises(InputError, match=r"(?s)expected: a Derivation.*derive\(action, order=2, channels=2\)"):
        compile_kernel(thing)  # type: ignore[arg-type]
