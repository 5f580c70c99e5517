"""What a training step of a group's network costs, on a CPU, beside the ways to write one with torch's own functions.

A step is forward, backward and Adam with a weight decay, on nine tenths of all pairs. In the gather formulation rows of two
tables are picked pair by pair, added, squared, put through a linear layer without a bias, and the loss picks the output at
the right element; the backward pass adds the rows up again. The paper's public code picks rows of the identity by a frozen
embedding and multiplies them, which is measured as well. All contenders begin with the same weights and have to find the
same loss and gradient, which is checked. They are measured in turn, ratios are formed
within rounds, first with torch's number of threads (train_group_network takes one for problems of this size, and so
does ours here), then with one thread for all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from benchmarks.timing import Spread, interleaved, slope
from invariants.learning.composed.grid import PairLoss
from invariants.representations import AbelianGroup

OURS, GATHER, EMBEDDING, GRID = "PairLoss", "gather", "nn.Embedding", "grid, autograd"
PUBLISHED, ONE_HOT = "identity embedding", "one-hot products"
RATE, DECAY, SHARE = 0.01, 1e-4, 0.9


class Problem:
    """Pairs of elements, their products, and tables (|G|, hidden) to begin with."""

    def __init__(self, order: int, hidden: int, dtype: torch.dtype = torch.float32) -> None:
        generator = torch.Generator().manual_seed(0)
        group = AbelianGroup(order)
        at = torch.arange(order)
        self.targets = torch.from_numpy(group.products(at.numpy()[:, None], at.numpy()))
        kept = torch.randperm(order**2, generator=generator)[: round(SHARE * order**2)]
        self.counted = torch.zeros(order**2, dtype=torch.bool)
        self.counted[kept] = True
        self.first, self.second = kept // order, kept % order
        self.labels = self.targets.flatten()[kept]
        sizes = (order**-0.5, order**-0.5, hidden**-0.5)
        self.tables = [
            (size * (2 * torch.rand(order, hidden, generator=generator).double() - 1)).to(dtype) for size in sizes
        ]  # fmt: skip
        self.order, self.hidden = order, hidden

    def loss_of(self, outputs: Tensor) -> Tensor:
        """As in the paper's code: the mean of |o - mean o|^2 - 2 (o - mean o)[label] + 1 - 1/|G|."""
        off = outputs - outputs.mean(1, keepdim=True)
        picked = off.gather(1, self.labels[:, None]).squeeze(1)
        return (off.square().sum(1) - 2 * picked + 1 - 1 / self.order).mean()


class Writing(nn.Module):
    """A way to write the loss; tables (|G|, hidden) of two inputs and an output."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem
        self.tables = nn.ParameterList(nn.Parameter(t.clone()) for t in problem.tables)

    def forward(self) -> Tensor:
        """The loss."""
        raise NotImplementedError

    def gradients(self) -> list[Tensor]:
        """Of the tables a, b and c."""
        return [p.grad for p in self.parameters() if p.grad is not None]

    def optimiser(self) -> torch.optim.Optimizer:
        """Adam, with torch's defaults."""
        return torch.optim.Adam(self.parameters(), lr=RATE, weight_decay=DECAY)


class Gather(Writing):
    """a[g1] + b[g2], squared, linear."""

    def forward(self) -> Tensor:
        a, b, c = self.tables
        return self.problem.loss_of((a[self.problem.first] + b[self.problem.second]).square() @ c.T)


class Embedding(Writing):
    """The same with nn.Embedding and nn.Linear."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        a, b, c = self.tables
        self.tables = nn.ParameterList()
        self.one, self.two = (nn.Embedding(*t.shape, _weight=t.detach()) for t in (a, b))
        self.linear = nn.Linear(problem.hidden, problem.order, bias=False, dtype=c.dtype)
        self.linear.weight.data = c.data

    def forward(self) -> Tensor:
        pre = self.one(self.problem.first) + self.two(self.problem.second)
        return self.problem.loss_of(self.linear(pre.square()))


class Published(Embedding):
    """The public code to the letter: a frozen embedding picks rows of the identity for linear layers (hidden, |G|)."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        eye = torch.eye(problem.order, dtype=problem.tables[0].dtype)
        self.rows = nn.Embedding(*eye.shape, _weight=eye).requires_grad_(False)
        self.one, self.two = (nn.Linear(*t.shape, bias=False, dtype=t.dtype) for t in problem.tables[:2])
        self.one.weight.data, self.two.weight.data = (t.T.contiguous() for t in problem.tables[:2])

    def forward(self) -> Tensor:
        pre = self.one(self.rows(self.problem.first)) + self.two(self.rows(self.problem.second))
        return self.problem.loss_of(self.linear(pre.pow(2)))

    def gradients(self) -> list[Tensor]:
        a, b, c = (layer.weight.grad for layer in (self.one, self.two, self.linear))
        return [a.T, b.T, c]


class OneHot(Writing):
    """Rows picked by products with one-hot matrices kept from the start; the backward pass is a product as well."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        eye = torch.eye(problem.order, dtype=problem.tables[0].dtype)
        self.rows = eye[problem.first], eye[problem.second]

    def forward(self) -> Tensor:
        a, b, c = self.tables
        return self.problem.loss_of((self.rows[0] @ a + self.rows[1] @ b).square() @ c.T)


class Grid(Writing):
    """All pairs by broadcasting, those that do not count set to zero."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.hot = nn.functional.one_hot(problem.targets.flatten(), problem.order).to(problem.tables[0])
        self.weights = problem.counted.to(problem.tables[0]) / problem.counted.sum()

    def forward(self) -> Tensor:
        a, b, c = self.tables
        off = (a[:, None] + b).square().flatten(0, 1) @ c.T - self.hot
        return ((off - off.mean(1, keepdim=True)).square().sum(1) * self.weights).sum()


class Ours(Writing):
    """As train_group_network has it: PairLoss and the fused Adam."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        d = problem.order
        self.pair_loss = PairLoss(problem.targets, problem.counted.view(d, d), 1.0)

    def forward(self) -> Tensor:
        return self.pair_loss(*self.tables)

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.Adam(self.parameters(), lr=RATE, weight_decay=DECAY, fused=True)


WRITINGS: dict[str, Callable[[Problem], Writing]] = {
    OURS: Ours, GATHER: Gather, EMBEDDING: Embedding, PUBLISHED: Published, ONE_HOT: OneHot, GRID: Grid,
}  # fmt: skip


def stepper(writing: Writing, threads: int) -> Callable[[], Tensor]:
    """A call that takes a step with so many threads."""
    optimiser = writing.optimiser()

    def step() -> Tensor:
        torch.set_num_threads(threads)
        optimiser.zero_grad(set_to_none=True)
        loss: Tensor = writing()
        loss.backward()
        optimiser.step()
        return loss

    return step


def require_same(order: int, hidden: int) -> None:
    """Refuse to compare losses or gradients that are not the same."""
    found = {}
    for name, make in WRITINGS.items():
        writing = make(Problem(order, hidden, torch.float64))
        loss = writing()
        loss.backward()
        found[name] = [loss.detach(), *writing.gradients()]
    for name, values in found.items():
        for value, first in zip(values, found[OURS], strict=True):
            if float((value - first).norm()) > 1e-12 * float(first.norm()):
                raise AssertionError(f"{name} finds another loss or gradient than {OURS}")


@dataclass(frozen=True)
class Steps:
    """Times of a step in seconds, and as multiples of ours."""

    order: int
    hidden: int
    threads: str
    seconds: dict[str, Spread]
    ratios: dict[str, Spread]


def compare(order: int, hidden: int, rounds: int, threads: int, ours: int = 1) -> Steps:
    """All writings in turn, with so many threads, ours with as many as train_group_network takes."""
    require_same(order, hidden)
    before = torch.get_num_threads()
    try:
        calls = {
            n: stepper(make(Problem(order, hidden)), ours if n == OURS else threads) for n, make in WRITINGS.items()
        }
        timed = interleaved(calls, rounds)
    finally:
        torch.set_num_threads(before)
    return Steps(
        order, hidden, str(threads) if threads == ours else f"{threads}, ours {ours}",
        {n: timed.spread(n) for n in calls}, {n: timed.ratio(n, OURS) for n in calls},
    )  # fmt: skip


@dataclass(frozen=True)
class Growth:
    """Times of a step over one size, and the exponents of a fit."""

    over: str
    sizes: list[int]
    seconds: dict[str, list[Spread]]
    exponents: dict[str, float]


def grow(over: str, sizes: Sequence[int], rounds: int, order: int = 23, hidden: int = 512) -> Growth:
    """Steps of one thread over orders of groups ("|G|") or numbers of nodes ("nodes")."""
    before = torch.get_num_threads()
    try:
        calls = {
            f"{name} {size}": stepper(make(Problem(size, hidden) if over == "|G|" else Problem(order, size)), 1)
            for size in sizes
            for name, make in ((OURS, Ours), (GATHER, Gather))
        }
        timed = interleaved(calls, rounds)
    finally:
        torch.set_num_threads(before)
    seconds = {name: [timed.spread(f"{name} {size}") for size in sizes] for name in (OURS, GATHER)}
    exponents = {name: slope(sizes, [s.median for s in found]) for name, found in seconds.items()}
    return Growth(over, list(sizes), seconds, exponents)
