"""Equitune: exact for every weight scheme, symmetric inputs included; one batched call; compile, export, copies."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import (
    CoordinateAction,
    Equitune,
    FiniteAction,
    ImageAction,
    JointAction,
    Learned,
    OrbitWeights,
    PermutationAction,
    Select,
    Soft,
    TokenAction,
    TrivialAction,
    Uniform,
)
from invariants.representations import CyclicGroup, DihedralGroup, FiniteGroup, Representation, SymmetricGroup
from tests.usual import in_turn

LIMIT = {torch.float64: 1e-12, torch.float32: 1e-5}


def largest(y: Tensor) -> Tensor:
    return y.flatten(1).amax(1)


def skew(y: Tensor) -> Tensor:
    """A score without any symmetry."""
    return (y.flatten(1) * torch.arange(1, y[0].numel() + 1, dtype=y.dtype)).sum(1).sin()


def positive(inputs: int) -> nn.Module:
    return nn.Sequential(nn.Flatten(), nn.Linear(inputs, 1), nn.Softplus())


def cnn(classifies: bool) -> nn.Module:
    """Submodule 2 gives maps of four channels, like the pictures."""
    head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 5)] if classifies else []
    return nn.Sequential(nn.Conv2d(1, 6, 3, padding=1), nn.Tanh(), nn.Conv2d(6, 4, 3, padding=1), *head).eval()


def symmetric_pictures(dtype: torch.dtype) -> Tensor:
    """Without symmetry, alike under half turns, constant, alike under quarter turns, mirrored, zero."""
    x = torch.rand(6, 1, 8, 8)
    x[1] = x[1] + x[1].flip(-1, -2)
    x[2] = 1.0
    x[3] = torch.stack([x[3].rot90(k, (-2, -1)) for k in range(4)]).sum(0)
    x[4] = x[4] + x[4].flip(-1)
    x[5] = 0.0
    return x.to(dtype)


SCHEMES: dict[str, Callable[[], OrbitWeights]] = {
    "uniform": Uniform,
    "largest": lambda: Select(largest),
    "skew": lambda: Select(skew),
    "input": lambda: Select(skew, at="input"),
    "straight": lambda: Select(largest, gradient="straight-through"),
    "soft": lambda: Soft(largest, 3.0),
    "learned": lambda: Learned(positive(64)),
    "logits": lambda: Learned(nn.Sequential(nn.Flatten(), nn.Linear(384, 1)), at="1", logits=True),
}


@pytest.mark.parametrize(
    ("group", "scheme", "dtype"),
    in_turn([CyclicGroup(4), DihedralGroup(4), CyclicGroup(2)], SCHEMES, LIMIT),
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_pictures(group: FiniteGroup, scheme: str, dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    x = symmetric_pictures(dtype)
    turns = ImageAction.rotations(group)  # type: ignore[arg-type]
    for classifies in (True, False):
        act_out = TrivialAction(group) if classifies else turns
        module = Equitune(cnn(classifies), group, turns, act_out, SCHEMES[scheme]()).to(dtype)
        assert module.equivariance_error(x) <= LIMIT[dtype]
        y = module(x)
        for g in group.elements:  # the error itself is not trusted: directly, without its help
            moved = module(turns(torch.tensor([g]), x[None])[0])
            wanted = act_out(torch.tensor([g]), y[None])[0]
            assert (moved - wanted).abs().max() <= LIMIT[dtype] * wanted.abs().max()
        assert module(x).isfinite().all()
        # the model itself is not equivariant at all
        g = torch.tensor([1])
        plain = module.model(turns(g, x[None])[0]) - act_out(g, module.model(x)[None])[0]
        assert plain[0].abs().max() > 1e-3


@pytest.mark.parametrize("stage", ["output", "2"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_formula(scheme: str, stage: str) -> None:
    """Against the sum over elements written out one by one."""
    torch.manual_seed(1)
    group = DihedralGroup(4)
    turns = ImageAction.rotations(group)
    model = cnn(True).double()
    weights = SCHEMES[scheme]().double()
    at_stage = stage != "output"
    module = Equitune(model, group, turns, turns if at_stage else TrivialAction(group), weights, stage)
    x = symmetric_pictures(torch.float64)[:2]
    trunk, head = (model[:3], model[3:]) if at_stage else (model, nn.Identity())
    outputs, scores = [], []
    for g in group.elements:
        moved = turns(torch.tensor([g]), x[None])[0]
        y = trunk(moved)
        back = turns(torch.tensor([group.inverse(g)]), y[None])[0] if at_stage else y
        evidence = {"input": moved, "output": y, None: y, "1": model[:2](moved)}[weights.at]
        scores.append(torch.zeros(2).double() if weights.at is None else weights.scores(evidence))
        outputs.append(back)
    w = weights.weigh(torch.stack(scores))
    wanted = head((torch.stack(outputs) * w.view(*w.shape, *[1] * (outputs[0].dim() - 1))).sum(0))
    assert torch.allclose(module(x), wanted, atol=1e-13)
    assert torch.allclose(module.weights(x), w, atol=1e-14)
    assert (module.weights(x).sum(0) - 1).abs().max() < 1e-14
    assert module.orbit_outputs(x).shape == (8, *trunk(x).shape)
    assert torch.equal(module.selected(x), w.argmax(0))


@pytest.mark.parametrize("dtype", LIMIT, ids=str)
def test_scores_that_differ_by_rounding_share_the_weight(dtype: torch.dtype) -> None:
    step = 4 * torch.finfo(dtype).eps
    scores = torch.tensor([[1.0, 1.0, -3.0], [1.0 + step, 1.01, -3.0 - step], [0.5, 0.5, -3.1]], dtype=dtype)
    assert Select(largest).weigh(scores).T.tolist() == [[0.5, 0.5, 0.0], [0.0, 1.0, 0.0], [0.5, 0.5, 0.0]]
    exactly = Select(largest, tolerance=0.0)
    assert exactly.weigh(scores).T.tolist() == [[0.0, 1.0, 0.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]


def test_plain_argmax_breaks_on_symmetric_inputs_and_sharing_does_not() -> None:
    torch.manual_seed(0)
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    x = symmetric_pictures(torch.float64)[[1, 3]]
    errors = {
        ties: Equitune(cnn(False).double(), group, turns, turns, Select(largest, ties)).equivariance_error(x)
        for ties in ("first", "average")
    }
    assert errors["first"] > 0.1
    assert errors["average"] < 1e-13


@pytest.mark.parametrize("stage", ["output", "2"])
@pytest.mark.parametrize("scheme", ["uniform", "largest", "learned", "logits"])
def test_chunks_give_the_same_values_and_gradients(scheme: str, stage: str) -> None:
    torch.manual_seed(2)
    group = DihedralGroup(4)
    turns = ImageAction.rotations(group)
    model, weights = cnn(True).double(), SCHEMES[scheme]().double()
    x = torch.rand(3, 1, 8, 8, dtype=torch.float64, requires_grad=True)
    found = []
    for chunk in (None, 1, 3, 8, 100):
        act_out = TrivialAction(group) if stage == "output" else turns
        module = Equitune(model, group, turns, act_out, weights, stage, chunk)
        y = module(x)
        wanted = [x, *(p for p in module.parameters())]
        grads = torch.autograd.grad(y.square().sum(), wanted, allow_unused=True)
        found.append([y, *(g for g in grads if g is not None)])
    for other in found[1:]:
        assert all(torch.allclose(a, b, atol=1e-12) for a, b in zip(found[0], other, strict=True))


class Counted(nn.Module):
    """Keeps the sizes of the batches it is called with."""

    def __init__(self) -> None:
        super().__init__()
        self.layer, self.sizes = nn.Linear(4, 4), list[int]()

    def forward(self, x: Tensor) -> Tensor:
        self.sizes.append(len(x))
        y: Tensor = self.layer(x)
        return y


def test_the_whole_orbit_is_one_call_and_chunks_bound_it() -> None:
    group = CyclicGroup(4)
    act = PermutationAction(group)
    module = Equitune(Counted(), group, act, act)
    with torch.no_grad():
        module(torch.rand(5, 4))
        assert module.model.sizes == [20]
        module.model.sizes.clear()
        module.chunk = 1
        module(torch.rand(5, 4))
    assert module.model.sizes == [5, 5, 5, 5]


def test_chunks_bound_the_memory_of_training() -> None:
    class Wide(nn.Module):
        """Counts what it leaves for the backward pass."""

        def forward(self, x: Tensor) -> Tensor:
            return (x @ torch.ones(4, 256)).exp().tanh()[:, :4]

    group = CyclicGroup(4)
    act = PermutationAction(group)
    kept = {}
    for chunk in (None, 1):
        held: list[int] = []
        module = Equitune(Wide(), group, act, act, chunk=chunk)
        x = torch.rand(64, 4, requires_grad=True)

        def pack(t: Tensor, held: list[int] = held) -> Tensor:
            held.append(t.numel())
            return t

        with torch.autograd.graph.saved_tensors_hooks(pack, lambda t: t):
            module(x).sum().backward()
        kept[chunk] = max(held)
    assert kept[None] >= 4 * kept[1]


GROUPS: dict[str, Callable[[], tuple[FiniteGroup, FiniteAction, FiniteAction, nn.Module, Tensor]]] = {}


def case(function: Callable[[], Any]) -> Callable[[], Any]:
    GROUPS[function.__name__] = function
    return function


@case
def coordinates() -> Any:
    group = DihedralGroup(5)
    plane = next(psi for psi in group.irreps("real") if psi.dimension == 2)
    act = CoordinateAction(plane)
    return group, act, act, nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2)), torch.randn(7, 2)


@case
def point_cloud() -> Any:
    group = FiniteGroup.from_matrices([[[0, -1, 0], [1, 0, 0], [0, 0, 1]], [[0, 0, 1], [1, 0, 0], [0, 1, 0]]])
    act = CoordinateAction(Representation.from_matrices(group, [group.label(g) for g in group.generators]))
    return group, act, act, nn.Sequential(nn.Linear(3, 16), nn.Tanh(), nn.Linear(16, 3)), torch.randn(4, 9, 3)


@case
def permutation() -> Any:
    group = SymmetricGroup(4)
    act = PermutationAction(group, dim=1)
    model = nn.Sequential(nn.Flatten(), nn.Linear(12, 16), nn.Tanh(), nn.Linear(16, 12), nn.Unflatten(1, (4, 3)))
    return group, act, act, model, torch.randn(5, 4, 3)


@case
def pictures_of_vectors() -> Any:
    group = CyclicGroup(4)
    rotation = Representation.from_matrices(group, [[[0, 1], [-1, 0]]])
    act = JointAction(ImageAction(rotation), CoordinateAction(rotation, dim=1))
    return group, act, act, nn.Conv2d(2, 2, 3, padding=1), torch.randn(3, 2, 6, 6)


@case
def volume() -> Any:
    group = FiniteGroup.from_matrices([[[0, -1, 0], [1, 0, 0], [0, 0, 1]], [[0, 0, 1], [1, 0, 0], [0, 1, 0]]])
    act = ImageAction(Representation.from_matrices(group, [group.label(g) for g in group.generators]))
    return group, act, act, nn.Conv3d(1, 1, 3, padding=1), torch.randn(2, 1, 5, 5, 5)


@case
def tokens() -> Any:
    group = SymmetricGroup(3)
    act = TokenAction(group, [[1, 2, 3], [5, 7, 6]], vocabulary=9)
    model = nn.Sequential(nn.Embedding(9, 8), nn.Linear(8, 9))
    return group, act, act.on_logits(), model, torch.randint(9, (4, 6))


@case
def moves() -> Any:
    """A Q-network on states of a grid, actions exchanged."""
    group = CyclicGroup(4)
    model = nn.Sequential(nn.Flatten(), nn.Linear(25, 16), nn.Tanh(), nn.Linear(16, 4))
    return group, ImageAction.rotations(group), PermutationAction(group), model, torch.randn(5, 1, 5, 5)


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.parametrize(
    "weights", [Uniform, lambda: Select(skew), lambda: Soft(skew, 2.0)], ids=["mean", "best", "soft"]
)
def test_other_actions(name: str, weights: Callable[[], OrbitWeights]) -> None:
    torch.manual_seed(3)
    group, act_in, act_out, model, x = GROUPS[name]()
    module = Equitune(model, group, act_in, act_out, weights()).double().eval()
    x = x.double() if x.is_floating_point() else x
    report = module.check(x)
    assert report.equivariance_error <= 1e-12
    assert report.input_error <= 1e-12 and report.output_error <= 1e-12
    assert module(x).isfinite().all()


@pytest.mark.parametrize("name", GROUPS)
def test_a_model_that_is_equivariant_stays_as_it_is(name: str) -> None:
    torch.manual_seed(4)
    group, act_in, act_out, model, x = GROUPS[name]()
    x = x.double() if x.is_floating_point() else x
    once = Equitune(model, group, act_in, act_out, Soft(skew, 1.0)).double().eval()
    for weights in (Uniform(), Select(skew), Soft(skew, 5.0)):
        twice = Equitune(once, group, act_in, act_out, weights)
        assert torch.allclose(twice(x), once(x), atol=1e-11)


def test_gradients_of_the_schemes() -> None:
    torch.manual_seed(5)
    group = CyclicGroup(4)
    act = PermutationAction(group)
    model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 4)).double()
    x = torch.randn(3, 4, dtype=torch.float64, requires_grad=True)
    for weights in (Uniform(), Select(skew), Soft(skew, 1.0), Learned(positive(4).double())):
        module = Equitune(model, group, act, act, weights)
        assert torch.autograd.gradcheck(module, (x,))
        assert torch.autograd.gradgradcheck(module, (x,))
    straight = Equitune(model, group, act, act, Select(skew, gradient="straight-through"))
    mean, chosen = Equitune(model, group, act, act), Equitune(model, group, act, act, Select(skew))
    assert torch.allclose(straight(x), chosen(x), atol=1e-14)
    wanted = torch.autograd.grad(mean(x).square().sum(), x)[0]
    # the gradient of the mean, of a loss whose derivative is taken at the chosen output
    passed = torch.autograd.grad(mean(x), x, 2 * chosen(x).detach())[0]
    found = torch.autograd.grad(straight(x).square().sum(), x)[0]
    assert torch.allclose(found, passed, atol=1e-12)
    assert not torch.allclose(found, wanted)


def test_frozen_weights_stay_while_the_model_learns() -> None:
    torch.manual_seed(6)
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    for at in ("1", "output", "input"):
        size = {"1": 384, "output": 5, "input": 64}[at]
        learned = Learned(nn.Sequential(nn.Flatten(), nn.Linear(size, 1)), at=at, logits=True)
        module = Equitune(cnn(True), group, turns, TrivialAction(group), learned)
        x = torch.rand(3, 1, 8, 8)
        before, output = module.weights(x), module(x)
        module.freeze_weights()
        assert torch.equal(module(x), output)
        with torch.no_grad():
            for p in module.model.parameters():
                p.mul_(1.7)
        assert torch.equal(module.weights(x), before)
        assert not torch.allclose(module(x), output)
        assert not any(p.requires_grad for p in module.scheme.parameters())
        assert all(p.requires_grad for p in module.model.parameters())


def test_frozen_weights_with_a_stage_and_further_arguments() -> None:
    class Scaled(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.trunk, self.head = nn.Conv2d(1, 4, 3, padding=1), nn.Linear(4, 2)

        def forward(self, x: Tensor, scale: Tensor) -> Tensor:
            y: Tensor = self.head(self.trunk(x * scale).tanh().mean((-2, -1)))
            return y

    torch.manual_seed(9)
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    x, scale = torch.rand(3, 1, 6, 6), torch.rand(3, 1, 1, 1)
    for chunk in (None, 1):
        for at in ("trunk", "output"):
            weights = Learned(nn.Sequential(nn.Flatten(), nn.Linear(144, 1)), at=at, logits=True)
            module = Equitune(Scaled(), group, turns, turns, weights, "trunk", chunk)
            wanted = module(x, scale)
            assert torch.equal(module.freeze_weights()(x, scale), wanted)
            assert module.equivariance_error(x, scale) < 1e-5


def test_preimages_of_an_invertible_model() -> None:
    torch.manual_seed(7)
    group = CyclicGroup(3)
    act = PermutationAction(group)
    matrix = torch.randn(3, 3, dtype=torch.float64)
    model = nn.Linear(3, 3, bias=False).double()
    model.weight = nn.Parameter(matrix)
    module = Equitune(model, group, act, act, Select(skew))
    x = torch.randn(20, 3, dtype=torch.float64)
    y = module(x)
    candidates, consistent = module.preimages(y, lambda z: z @ torch.linalg.inv(matrix).T)
    near = (candidates - x).abs().amax(-1) < 1e-9
    assert (near & consistent).any(0).all()
    for g in group.elements:
        mine = consistent[g]
        assert torch.allclose(module(candidates[g][mine]), y[mine], atol=1e-9)


def test_results_that_are_no_tensors() -> None:
    class Named(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Linear(4, 4)

        def forward(self, x: Tensor, scale: Tensor, *, shift: float = 0.0) -> dict[str, Any]:
            return {"logits": self.layer(x) * scale + shift, "hidden": (x, 1)}

    group = CyclicGroup(4)
    act = PermutationAction(group)
    x, scale = torch.randn(5, 4), torch.rand(5, 1)
    with pytest.raises(InputError, match="output="):
        Equitune(Named(), group, act, act)(x, scale)
    for output in ("logits", lambda r: r["logits"]):
        module = Equitune(Named(), group, act, act, output=output)
        assert module.equivariance_error(x, scale, shift=0.5) < 1e-5
    with pytest.raises(InputError, match="logits"):
        Equitune(Named(), group, act, act, output="score")(x, scale)


@pytest.mark.parametrize(
    ("scheme", "stage"),
    [("uniform", "output"), ("largest", "2"), ("input", "output"), ("soft", "2"), ("logits", "output")],
)
def test_compile_and_export(scheme: str, stage: str) -> None:
    torch.manual_seed(8)
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    act_out = TrivialAction(group) if stage == "output" else turns
    module = Equitune(cnn(True), group, turns, act_out, SCHEMES[scheme](), stage).eval()
    x = torch.rand(3, 1, 8, 8)
    wanted = module(x)
    compiled = torch.compile(module, fullgraph=True, backend="aot_eager")
    assert torch.allclose(compiled(x.clone()), wanted, atol=1e-6)
    torch._dynamo.reset()
    batch = torch.export.Dim.DYNAMIC
    exported = torch.export.export(module, (x.clone(),), dynamic_shapes={"x": {0: batch}}).module()
    more = torch.rand(7, 1, 8, 8)
    assert torch.allclose(exported(more), module(more), atol=1e-6)


@pytest.mark.slow
def test_inductor() -> None:
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    module = Equitune(cnn(True), group, turns, TrivialAction(group), Select(largest)).eval()
    x = symmetric_pictures(torch.float32)
    assert torch.allclose(torch.compile(module, fullgraph=True)(x), module(x), atol=1e-5)


def test_copies_and_pickles_work_and_share_nothing() -> None:
    group, act_in, act_out, model, x = GROUPS["coordinates"]()
    learned = Learned(positive(2))
    module = Equitune(model, group, act_in, act_out, learned, stage="2").eval()
    wanted = module(x)
    for other in (copy.deepcopy(module), pickle.loads(pickle.dumps(module))):
        assert torch.equal(other(x), wanted)
        with torch.no_grad():
            next(other.parameters()).add_(1.0)
        assert torch.equal(module(x), wanted)
    fresh = Equitune(GROUPS["coordinates"]()[3], group, act_in, act_out, Learned(positive(2)), stage="2").eval()
    fresh.load_state_dict(module.state_dict())
    assert torch.equal(fresh(x), wanted)


def test_the_model_alone_is_left_as_it_was() -> None:
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    model = cnn(True)
    x = torch.rand(2, 1, 8, 8)
    wanted = model(x)
    module = Equitune(model, group, turns, turns, stage="2")
    module(x)
    assert torch.equal(model(x), wanted)
    with pytest.raises(InputError):  # an error on the way leaves no trace either
        module(torch.rand(2, 1, 8, 6))
    assert torch.equal(model(x), wanted)


def test_masked_logits_and_half_precision() -> None:
    group = CyclicGroup(2)
    act = PermutationAction(group)

    class Masked(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return torch.where(x > 0, x, -torch.inf)

    x = torch.tensor([[1.0, -1.0], [2.0, 3.0]])
    module = Equitune(Masked(), group, act, act, Select(lambda y: y.amax(-1)))
    assert not module(x).isnan().any()
    assert module.equivariance_error(x) == 0
    for dtype in (torch.bfloat16, torch.float16):
        half = Equitune(nn.Linear(2, 2).to(dtype), group, act, act, Soft(lambda y: y.amax(-1)))
        assert half(x.to(dtype)).dtype == dtype


def test_check_says_what_is_wrong() -> None:
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    x = torch.rand(3, 1, 8, 8)

    def check(model: nn.Module, weights: OrbitWeights | None = None, act: FiniteAction | None = None) -> Any:
        return Equitune(model, group, act or turns, TrivialAction(group), weights).check(x)

    report = check(cnn(True), Select(largest))
    assert report.pairs == 16 and report.margin > 0
    assert check(cnn(True)).margin is None
    with pytest.raises(InputError, match=r"Dropout '0' in training"):
        check(nn.Sequential(nn.Dropout(0.5), cnn(True)))
    with pytest.raises(InputError, match="BatchNorm2d"):
        check(nn.Sequential(nn.BatchNorm2d(1), cnn(True)))

    class Noisy(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return x.flatten(1) + torch.rand(1)

    with pytest.raises(InputError, match="deterministic"):
        check(Noisy())
    with pytest.raises(InputError, match="Softplus"):
        check(cnn(True), Learned(nn.Sequential(nn.Flatten(), nn.Linear(64, 1), nn.LogSigmoid())))

    class Wrong(FiniteAction):
        """Turns by twice as much for one element: no action."""

        def move(self, elements: Tensor, x: Tensor) -> Tensor:
            return turns(torch.where(elements == 1, 2, elements), x)

    with pytest.raises(InputError, match="differ by"):
        check(cnn(True), act=Wrong(group))
    module = Equitune(cnn(True), group, turns, TrivialAction(group))
    with pytest.raises(InputError, match=r"check\(x\)"):
        module.check()
    module(x)
    assert module.check().equivariance_error < 1e-6


BAD: dict[str, tuple[str, Callable[[FiniteGroup, FiniteAction], Any]]] = {
    "no module": ("torch module", lambda g, a: Equitune(lambda x: x, g, a, a)),  # type: ignore[arg-type]
    "weights": ("OrbitWeights", lambda g, a: Equitune(nn.Identity(), g, a, a, Uniform)),  # type: ignore[arg-type]
    "chunk": ("chunk=0", lambda g, a: Equitune(nn.Identity(), g, a, a, chunk=0)),
    "stage": ("path '7'", lambda g, a: Equitune(nn.Identity(), g, a, a, stage="7")),
    "at": ("path 'x'", lambda g, a: Equitune(nn.Identity(), g, a, a, Select(largest, at="x"))),
    "other group": ("very group", lambda g, a: Equitune(nn.Identity(), CyclicGroup(4), a, a)),
    "no action": ("act_out", lambda g, a: Equitune(nn.Identity(), g, a, None)),  # type: ignore[arg-type]
    "score": ("score=3", lambda g, a: Select(3)),  # type: ignore[arg-type]
    "ties": ("ties='last'", lambda g, a: Select(largest, "last")),
    "tolerance": ("tolerance=-1", lambda g, a: Select(largest, tolerance=-1)),
    "beta": ("beta=-1", lambda g, a: Soft(largest, -1)),
    "network": ("torch module", lambda g, a: Learned(largest)),  # type: ignore[arg-type]
    "scores": ("shape (8,)", lambda g, a: Equitune(nn.Identity(), g, a, a, Select(lambda y: y))(torch.rand(2, 4))),
    "nan": ("finite", lambda g, a: Equitune(nn.Identity(), g, a, a, Soft(lambda y: y[:, 0].log() / 0))(torch.rand(2, 4))),
    "no batch": ("(B, ...)", lambda g, a: Equitune(nn.Identity(), g, a, a)(torch.tensor(1.0))),
    "empty": ("(B, ...)", lambda g, a: Equitune(nn.Identity(), g, a, a)(torch.rand(0, 4))),
    "axis": ("along axis -1", lambda g, a: Equitune(nn.Identity(), g, a, a)(torch.rand(2, 5))),
    "classes": ("int64", lambda g, a: Equitune(_Classes(), g, a, a)(torch.rand(2, 4))),
    "dim": ("dim=0", lambda g, a: PermutationAction(g, dim=0)),
    "points": ("generators", lambda g, a: PermutationAction(g, [[0, 1], [1, 0]])),
    "no such action": ("an action of", lambda g, a: PermutationAction(g, [[1, 2, 0]])),
    "joint": ("same group object", lambda g, a: JointAction(a, PermutationAction(CyclicGroup(4)))),
    "rho": ("Representation", lambda g, a: CoordinateAction(g)),  # type: ignore[arg-type]
    "image rho": ("dimension 2", lambda g, a: ImageAction(Representation.permutation(g))),
    "rotations": ("CyclicGroup(n)", lambda g, a: ImageAction.rotations(SymmetricGroup(3))),  # type: ignore[arg-type]
    "mirror": ("order 2", lambda g, a: ImageAction.mirror(g)),
    "shear": ("not orthogonal", lambda g, a: ImageAction(_sheared())),
    "oblong": ("8 x 6", lambda g, a: ImageAction.rotations(g)(torch.tensor([1]), torch.rand(1, 1, 1, 8, 6))),  # type: ignore[arg-type]
}  # fmt: skip


class _Classes(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x.argmax(-1)


def _sheared() -> Representation:
    return Representation.from_matrices(CyclicGroup(2), [[[1, 1], [0, -1]]])


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str) -> None:
    words, call = BAD[name]
    group = CyclicGroup(4)
    with pytest.raises(InputError) as error:
        call(group, PermutationAction(group))
    assert words in str(error.value), str(error.value)
