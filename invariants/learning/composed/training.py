"""Gradient descent for networks that multiply in a group, through the one training loop (torch)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.representations import FiniteGroup

from ..loop import (
    Method,
    Plan,
    Report,
    Row,
    Step,
    one_cpu,
    refuse,
    require_integers,
    require_integers_or_none,
    require_positive,
    require_shares,
    seed_of,
    train_small,
)
from .grid import PairLoss
from .network import QuadraticGroupNetwork, require_group
from .potentials import potentials
from .ring import require_room, require_summands

if TYPE_CHECKING:
    from lightning_fabric import Fabric

SMALL = 1 << 22
"""Numbers of a pass, below which one thread is faster than several."""


@dataclass(frozen=True)
class GroupTraining:
    """How a network is trained; the paper's settings, with the learning rate annealed.

    Args:
        hidden: nodes.
        steps: of Adam, each on all training pairs.
        rate: learning rate.
        anneal: whether the rate falls to zero along a half cosine; in the paper it stays.
        weight_decay: coupled with the gradient, as in torch.optim.Adam; the paper has 1e-5 to 5e-4.
        share: of all tuples that are trained on; the others are for testing.
        seed: of the weights and of the split.
        report_steps: steps of one row of figures.
        checkpoint_steps: steps after which last.pt is written; None: at the end alone.

    Raises:
        InputError: for a value out of range.

    Example:
        >>> GroupTraining(hidden=64, steps=100).rate
        0.01
    """

    hidden: int = 512
    steps: int = 10_000
    rate: float = 0.01
    anneal: bool = True
    weight_decay: float = 1e-4
    share: float = 0.9
    seed: int = 0
    report_steps: int = 200
    checkpoint_steps: int | None = None

    def __post_init__(self) -> None:
        require_integers(self, hidden=1, steps=1, seed=0, report_steps=1)
        require_integers_or_none(self, checkpoint_steps=1)
        require_positive(self, "rate", "share")
        require_shares(self, weight_decay=1.0)
        if not isinstance(self.anneal, bool):
            refuse(self, "anneal", "True or False")
        if self.share > 1:
            refuse(self, "share", "a number above 0 and at most 1")


@dataclass(frozen=True)
class TrainedNetwork:
    """What :func:`train_group_network` gives.

    Args:
        network: with outputs as in the paper's code, scale 1.
        rows: figures: step, rate, loss, loss and accuracy on the tuples left out, and what each family of potentials adds to
            the loss over all tuples (where the group is Abelian, not too large, and there are two summands).
    """

    network: QuadraticGroupNetwork
    rows: list[Row]


def train_group_network(
    group: FiniteGroup,
    settings: GroupTraining | None = None,
    folder: str | Path | None = None,
    *,
    summands: int = 2,
    fabric: Fabric | None = None,
    resume: bool = False,
    on_step: Callable[[int, int], None] = lambda done, total: None,
    on_row: Callable[[Row], None] = lambda row: None,
) -> TrainedNetwork:
    """Train a network on most of a group's multiplication table.

    Args:
        group: finite; Abelian or not.
        settings: how; the defaults if left out.
        folder: for last.pt and metrics.csv; none are kept if left out.
        summands: s; the table has |G|^s entries.
        fabric: a launched Fabric; one CPU if left out.
        resume: go on from last.pt if there is one.
        on_step: called with steps done and steps in all.
        on_row: called with each row of figures.

    Returns:
        The network, in evaluation, and its figures.

    Raises:
        InputError: if a setting cannot be used, if no tuple is left to train on, or what the loop raises.

    Source: Tian (2024), Section 6, and its public code.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> done = train_group_network(AbelianGroup(5), GroupTraining(hidden=32, steps=20, report_steps=10))
        >>> [row["step"] for row in done.rows], done.network.hidden
        ([10, 20], 32)
    """
    settings = GroupTraining() if settings is None else settings
    if not isinstance(settings, GroupTraining):
        raise InputError(
            given=f"settings of type {type(settings).__name__}",
            expected="GroupTraining",
            remedy="GroupTraining(hidden=256, steps=4000)",
        )
    fabric = one_cpu() if fabric is None else fabric
    method = _Multiplication(group, settings, summands, fabric.device)
    plan = Plan(
        steps=settings.steps,
        seed=settings.seed,
        report_steps=settings.report_steps,
        checkpoint_steps=settings.checkpoint_steps,
    )
    small = group.order**summands * settings.hidden < SMALL
    rows = train_small(fabric, method, plan, folder, small=small, resume=resume, on_step=on_step, on_row=on_row)
    return TrainedNetwork(method.network.eval(), rows)


class _Multiplication(Method):
    """The mean over the training tuples of |P (o - onehot)|^2."""

    remedy = "a smaller rate"

    def __init__(self, group: FiniteGroup, settings: GroupTraining, summands: int, device: torch.device) -> None:
        self._settings = settings
        require_group(group)
        require_summands(summands)
        require_room(group.order**summands, group.order, what="tuples of elements")
        generator = torch.Generator().manual_seed(seed_of(settings.seed, 0))
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed_of(settings.seed, 1))
            self.network = QuadraticGroupNetwork(group, settings.hidden, summands=summands, scale=1.0).to(device)
        self.module = self.network
        targets = self.network.targets.flatten()
        count = round(settings.share * len(targets))
        if count < 1:
            raise InputError(
                given=f"share={settings.share} of {len(targets)} tuples",
                expected="at least one tuple to train on",
                remedy="share=0.9",
            )
        order = torch.randperm(len(targets), generator=generator)
        counted = torch.zeros(len(targets), dtype=torch.bool)
        counted[order[:count]] = True
        d = group.order
        self._counted = counted.to(device)
        self._targets = targets.to(device)
        self._grid = None if summands > 2 else PairLoss(self.network.targets.to(device), counted.view(d, d), 1.0)
        self._abelian = group.is_abelian and summands == 2

    def optimiser(self) -> torch.optim.Optimizer:
        s = self._settings
        return torch.optim.Adam(self.module.parameters(), lr=s.rate, weight_decay=s.weight_decay, fused=True)

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> Any:
        return torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps) if self._settings.anneal else None

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        net = self.network
        if self._grid is not None:
            return self._grid(net.inputs[0], net.inputs[1], net.output)
        return self._off()[self._counted].square().sum(1).mean()

    def _off(self) -> Tensor:
        """P (o - onehot) for all tuples, (|G|^s, |G|)."""
        d = self.network.group.order
        off = self.network.tables().flatten(0, -2) - nn.functional.one_hot(self._targets, d)
        return off - off.mean(1, keepdim=True)

    @torch.no_grad()
    def figures(self, report: Report) -> Row:
        row: Row = {"step": report.step, "rate": report.rate, "loss": report.mean(report.loss)}
        left = ~self._counted
        if left.any():
            off = self._off()
            best = (off + nn.functional.one_hot(self._targets, off.shape[1])).argmax(1)
            row["test_loss"] = float(off[left].square().sum(1).mean())
            row["test_accuracy"] = float((best == self._targets)[left].float().mean())
        if self._abelian:
            row |= potentials(self.network, trivial_inputs=True).shares()
        return row

    def recipe(self) -> Mapping[str, Any]:
        named = {
            k: v for k, v in vars(self._settings).items() if k not in ("steps", "report_steps", "checkpoint_steps")
        }
        return named | {"module": repr(self.module), "targets": _digest(self._targets)}


def _digest(targets: Tensor) -> str:
    return hashlib.sha256(targets.cpu().numpy().tobytes()).hexdigest()[:16]
