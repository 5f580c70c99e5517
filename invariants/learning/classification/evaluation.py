"""How well a classifier tells pictures apart, over any number of processes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from ..loop import dealt, load_batches, seed_of
from .classifier import Classifier

if TYPE_CHECKING:
    from lightning_fabric import Fabric

Transform = Callable[[Tensor, torch.Generator], Tensor]
"""Images (B, C, H, W) and a source of randomness -> images."""


@dataclass
class Tally:
    """Sums over pictures: of the loss, of the right answers, and their number.

    Sums stay on the device until they are asked for.
    """

    loss: float = 0.0
    right: float = 0.0
    count: float = 0.0
    _waiting: list[Tensor] = field(default_factory=list)

    def add(self, logits: Tensor, classes: Tensor, loss: Tensor) -> None:
        """Count a batch, given its mean loss."""
        right = (logits.argmax(1) == classes).sum()
        self._waiting.append(torch.stack([loss.detach().float() * len(classes), right.float()]))
        self.count += len(classes)

    def gather(self, fabric: Fabric) -> tuple[float, float, float]:
        """The sums over all processes; process 0 keeps them, the others start anew."""
        if self._waiting:
            loss, right = torch.stack(self._waiting).cpu().double().sum(0).tolist()
            self.loss, self.right, self._waiting = self.loss + loss, self.right + right, []
        total = [self.loss, self.right, self.count]
        if fabric.world_size > 1:
            sums = torch.tensor(total, dtype=torch.float64, device=fabric.device)
            total = torch.as_tensor(fabric.all_reduce(sums, reduce_op="sum")).tolist()
        self.loss, self.right, self.count = total if fabric.global_rank == 0 else (0.0, 0.0, 0.0)
        return total[0], total[1], total[2]


@dataclass(frozen=True)
class Score:
    """Mean cross-entropy, fraction of right answers, and the number of pictures they are over."""

    loss: float
    accuracy: float
    count: int


def evaluate(
    fabric: Fabric,
    classifier: Classifier,
    pictures: Any,
    *,
    batch: int = 64,
    workers: int = 0,
    transform: Transform | None = None,
    seed: int = 0,
) -> Score:
    """Test a classifier on every picture of a set once.

    Args:
        fabric: a launched Fabric; its processes share the pictures, and the answer does not depend on their number.
        classifier: whose network is on the device of `fabric`.
        pictures: a set of images (C, size, size) in [0, 1] and classes.
        batch: pictures at a time.
        workers: processes that read ahead.
        transform: how pictures are seen: a RandomHomography, say; None: as they are.
        seed: of the transform.

    Returns:
        The score, the same in every process.

    Raises:
        InputError: for an empty set, or what the set raises.
    """
    if len(pictures) == 0:
        raise InputError(given="a set without pictures", expected="at least one", remedy="look where the set is made")
    tally = Tally()
    mine = dealt(len(pictures), batch, fabric.global_rank, fabric.world_size)
    for indices, (images, classes) in zip(mine, load_batches(pictures, mine, workers, fabric.device), strict=True):
        if transform is not None:
            images = transform(images, torch.Generator().manual_seed(seed_of(seed, indices[0])))
        logits = classifier.logits(images).float()
        tally.add(logits, classes, nn.functional.cross_entropy(logits, classes))
    loss, right, count = tally.gather(fabric)
    return Score(loss / count, right / count, int(count))
