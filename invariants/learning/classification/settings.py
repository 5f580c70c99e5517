"""Settings of the training of a classifier."""

from __future__ import annotations

import math
from dataclasses import dataclass

from invariants.nn import PRESETS
from invariants.nn.perspective import BORDERS

from ..loop import refuse, require_integers, require_integers_or_none, require_positive, require_shares


@dataclass(frozen=True)
class Settings:
    """How to train; the defaults suit small networks on a few thousand pictures.

    Args:
        epochs: passes over the pictures.
        batch: pictures of a step, over all processes.
        rate: largest learning rate; it rises over the first fifth of the steps and falls over the rest.
        decay: weight decay of AdamW.
        smoothing: part of the target that is spread evenly over the classes, 0 to less than 1.
        clip: largest norm of the gradient.
        seed: of weights, order and augmentation.
        augment: a name in :data:`invariants.nn.PRESETS`: training pictures are seen through such random homographies.
        workers: processes that read pictures ahead, for each training process.
        checkpoint_steps: steps after which last.pt is written within an epoch; None: at its end alone.
        border: beyond augmented pictures, "zeros", "replicate" or "reflect": see :func:`invariants.nn.warp`.

    Raises:
        InputError: for a value out of range.

    Example:
        >>> Settings(epochs=2).batch
        50
    """

    epochs: int = 8
    batch: int = 50
    rate: float = 2e-2
    decay: float = 1e-2
    smoothing: float = 0.05
    clip: float = 1.0
    seed: int = 0
    augment: str | None = None
    workers: int = 0
    checkpoint_steps: int | None = None
    border: str = "zeros"

    def __post_init__(self) -> None:
        require_integers(self, epochs=1, batch=2, seed=0, workers=0)
        require_integers_or_none(self, checkpoint_steps=1)
        require_positive(self, "rate", "clip")
        require_shares(self, decay=math.inf, smoothing=1.0)
        if self.augment is not None and self.augment not in PRESETS:
            refuse(self, "augment", f"one of {', '.join(PRESETS)}, or None")
        if self.border not in BORDERS:
            refuse(self, "border", f"one of {', '.join(BORDERS)}")
