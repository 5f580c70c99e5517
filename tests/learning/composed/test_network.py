"""The network as a torch module: outputs, losses of three kinds, dtypes, copies, compilation; and the loss on the grid."""

from __future__ import annotations

import copy
import io
import pickle
from math import factorial
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.composed import QuadraticGroupNetwork, RingElement, compose, potentials, syn
from invariants.learning.composed.grid import PairLoss
from invariants.representations import AbelianGroup, FiniteGroup, SymmetricGroup
from tests.learning.composed import oracle

GROUPS = [AbelianGroup(7), AbelianGroup(2, 3), SymmetricGroup(3)]
G = AbelianGroup(5)


def random(group: FiniteGroup, hidden: int = 9, summands: int = 2, seed: int = 0) -> QuadraticGroupNetwork:
    torch.manual_seed(seed)
    return QuadraticGroupNetwork(group, hidden, summands=summands, dtype=torch.float64)


def close(one: Tensor, two: Tensor) -> bool:
    return one.shape == two.shape and torch.allclose(one, two, atol=1e-14)


def products(group: FiniteGroup) -> np.ndarray:
    return np.array([[group.multiply(g, h) for h in range(group.order)] for g in range(group.order)])


@pytest.mark.parametrize("group", GROUPS, ids=repr)
@pytest.mark.parametrize("summands", [2, 3])
def test_outputs_and_losses_are_those_of_loops(group: FiniteGroup, summands: int) -> None:
    net = random(group, summands=summands)
    d = group.order
    inputs, output = net.inputs.detach().numpy(), net.output.detach().numpy()
    scale = 1 / (factorial(summands) * d)
    wanted = oracle.direct_loss(products(group), list(inputs), output, scale)
    assert net.loss().item() == pytest.approx(wanted, rel=1e-12)
    tuples = np.indices((d,) * summands).reshape(summands, -1)
    found = net(*(torch.tensor(g) for g in tuples)).detach().numpy()
    for j in range(0, tuples.shape[1], 7):
        pre = sum(inputs[p, g] for p, g in enumerate(tuples[:, j]))
        assert found[j] == pytest.approx(scale * (output @ pre**summands), rel=1e-12, abs=1e-15)
    assert net.tables().detach().numpy().reshape(-1, d) == pytest.approx(found, rel=1e-12, abs=1e-15)
    labels = net.targets.numpy().ravel()
    for j in range(tuples.shape[1]):
        label = int(tuples[0, j])
        for g in tuples[1:, j]:
            label = group.multiply(label, int(g))
        assert labels[j] == label
    assert net.accuracy() == pytest.approx((found.argmax(1) == labels).mean())
    assert net.norm() == pytest.approx((inputs**2).sum() + (output**2).sum())


@pytest.mark.parametrize("orders", [(5,), (2, 3), (4, 2)], ids=str)
def test_nodes_in_characters_lead_there_and_back(orders: tuple[int, ...]) -> None:
    group, phi = AbelianGroup(*orders), oracle.characters(orders)
    net = random(group)
    z = net.element
    a, b = net.inputs.detach().numpy()
    c = net.output.detach().numpy()
    d = len(a)
    for row, wanted in zip(z.entries, (phi.conj() @ a / d, phi.conj() @ b / d, phi @ c / d), strict=True):
        assert abs(row - wanted).max() < 1e-14
    again = QuadraticGroupNetwork.from_element(z, dtype=torch.float64, minimal_norm=False)
    assert torch.allclose(again.inputs, net.inputs, atol=1e-14) and torch.allclose(again.output, net.output, atol=1e-14)
    least = QuadraticGroupNetwork.from_element(z, dtype=torch.float64)
    assert torch.allclose(least.tables(), net.tables(), atol=1e-14) and least.norm() < net.norm()
    other = QuadraticGroupNetwork.from_element(z, dtype=torch.float64, scale=1.0)
    assert torch.allclose(other.tables(), net.tables(), atol=1e-14) and float(other.scale) == 1
    assert potentials(other, trivial_inputs=True).loss() == pytest.approx(net.loss().item(), rel=1e-12)


def test_a_perfect_network_stands_out_by_one() -> None:
    group = AbelianGroup(3, 4)
    net = compose(group).network(torch.float64)
    g, h = torch.arange(12), torch.arange(12).flip(0)
    out = net(g, h).detach()
    right = torch.nn.functional.one_hot(
        torch.tensor([group.multiply(int(x), int(y)) for x, y in zip(g, h, strict=True)]), 12
    )
    assert torch.allclose(out - out.mean(1, keepdim=True), right.double() - 1 / 12, atol=1e-12)


@pytest.mark.parametrize("dtype", [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64])
def test_elements_of_every_integer_type(dtype: torch.dtype) -> None:
    net = random(G)
    # as many as elements: bytes would do for a mask
    g, h = [0, 1, 1, 0, 4], [1, 0, 3, 1, 1]
    wanted = torch.stack([net.tables()[x, y] for x, y in zip(g, h, strict=True)])
    assert close(net(torch.tensor(g, dtype=dtype), torch.tensor(h, dtype=dtype)), wanted)


@pytest.mark.parametrize("make", [list, tuple, np.array])
def test_elements_that_are_no_tensors(make: Any) -> None:
    net = random(G)
    assert close(net(make([1, 2]), make([3, 4])), net.tables()[[1, 2], [3, 4]])
    assert close(net(1, 3), net.tables()[1, 3])


NOT_ELEMENTS: dict[str, Any] = {
    "one tensor": (torch.tensor([1]),),
    "three": (torch.tensor([1]),) * 3,
    "below zero": (torch.tensor([-1]), torch.tensor([1])),
    "beyond the group": (torch.tensor([1]), torch.tensor([5])),
    "floats": (torch.tensor([1.0]), torch.tensor([1])),
    "truth values": (torch.tensor([True]), torch.tensor([1])),
    "complex numbers": (torch.tensor([1j]), torch.tensor([1])),
}


@pytest.mark.parametrize("elements", NOT_ELEMENTS.values(), ids=NOT_ELEMENTS)
def test_what_is_no_element_is_refused(elements: Any) -> None:
    with pytest.raises(InputError):
        random(G)(*elements)
    assert random(G)(torch.tensor([], dtype=torch.long), torch.tensor([], dtype=torch.long)).shape == (0, 5)


NETWORKS: dict[str, Any] = {
    "one element": lambda: QuadraticGroupNetwork(AbelianGroup(1), 4),
    "no group": lambda: QuadraticGroupNetwork(5, 4),  # type: ignore[arg-type]
    "integers": lambda: QuadraticGroupNetwork(G, 4, dtype=torch.int64),
    "complex": lambda: QuadraticGroupNetwork(G, 4, dtype=torch.complex64),
    "NumPy's dtype": lambda: QuadraticGroupNetwork(G, 4, dtype=np.float64),  # type: ignore[arg-type]
    "a word": lambda: compose(G).network("float64"),  # type: ignore[arg-type]
    "a block": lambda: QuadraticGroupNetwork.from_element(syn()),
    "no nodes": lambda: QuadraticGroupNetwork.from_element(RingElement.zero(2, G)),
    "weights that are not real": lambda: QuadraticGroupNetwork.from_element(RingElement(np.ones((3, 5, 1)) * 1j, G)),
    **{f"hidden {n!r}": lambda n=n: QuadraticGroupNetwork(G, n) for n in (0, -1, 1.5, True, "3", None)},
    **{f"summands {n!r}": lambda n=n: QuadraticGroupNetwork(G, 4, summands=n) for n in (1, 0, 2.0, True, "2")},
    **{
        f"scale {n!r}": lambda n=n: compose(G).network(scale=n)
        for n in (0, float("nan"), float("inf"), True, "1", 1j)
    },
}  # fmt: skip


@pytest.mark.parametrize("make", NETWORKS.values(), ids=NETWORKS)
def test_networks_that_there_are_not_are_refused(make: Any) -> None:
    with pytest.raises(InputError):
        make()


def test_weights_that_are_not_finite_are_refused_where_they_are_read() -> None:
    net = random(G)
    net.output.data[0, 0] = float("nan")
    with pytest.raises(InputError, match="NaN"):
        potentials(net, trivial_inputs=True)
    with pytest.raises(InputError, match="not Abelian"):
        random(SymmetricGroup(3)).element


def test_copies_states_and_pickles() -> None:
    net = compose(G).network(torch.float64)
    net.loss().backward()
    file = io.BytesIO()
    torch.save(net.state_dict(), file)
    file.seek(0)
    other = QuadraticGroupNetwork(G, 10, scale=1.0, dtype=torch.float64)
    # the scale is part of the state
    other.load_state_dict(torch.load(file))
    for again in (copy.deepcopy(net), pickle.loads(pickle.dumps(net)), other):
        assert again.loss().item() < 1e-25 and torch.equal(again.tables(), net.tables())
    assert net.inputs.grad is not None and float(net.inputs.grad.abs().max()) < 1e-12
    assert "hidden=10" in repr(net)


@pytest.mark.long
def test_a_compiled_network_is_the_same() -> None:
    net = compose(G).network(torch.float64)
    compiled = torch.compile(net, fullgraph=True)
    g, h = torch.tensor([1, 2, 4]), torch.tensor([3, 3, 0])
    assert torch.allclose(compiled(g, h), net(g, h), atol=1e-14)


def plain(a: Tensor, b: Tensor, c: Tensor, targets: Tensor, counted: Tensor, scale: float) -> Tensor:
    """Pair by pair, by rows picked from tables."""
    g, h = counted.nonzero().T
    out = scale * (a[g] + b[h]) ** 2 @ c.T
    off = out - torch.nn.functional.one_hot(targets[g, h], len(c))
    return (off - off.mean(1, keepdim=True)).square().sum(1).mean()


@pytest.mark.parametrize("group", GROUPS, ids=repr)
@pytest.mark.parametrize("share", [1.0, 0.6])
@pytest.mark.parametrize("scale", [1.0, 0.07])
def test_the_loss_on_the_grid_and_its_gradient(group: FiniteGroup, share: float, scale: float) -> None:
    d = group.order
    torch.manual_seed(1)
    targets = torch.tensor(products(group))
    counted = torch.rand(d, d) < share
    tables = [torch.randn(d, 8, dtype=torch.float64, requires_grad=True) for _ in range(3)]
    found = PairLoss(targets, counted, scale)(*tables)
    wanted = plain(*tables, targets, counted, scale)
    assert found.item() == pytest.approx(wanted.item(), rel=1e-12)
    one = torch.autograd.grad(3 * found, tables)
    two = torch.autograd.grad(3 * wanted, tables)
    for x, y in zip(one, two, strict=True):
        assert torch.allclose(x, y, rtol=1e-11, atol=1e-12)


def test_the_grid_follows_the_dtype_of_the_weights() -> None:
    targets = torch.tensor(products(G))
    loss = PairLoss(targets, torch.ones(5, 5, dtype=torch.bool), 0.1)
    for dtype in (torch.float32, torch.float64, torch.float32):
        net = compose(G).network(dtype)
        value = loss(net.inputs[0], net.inputs[1], net.output)
        assert value.dtype == dtype and value.item() < 1e-12
