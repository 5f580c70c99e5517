"""Settings of a training."""

from __future__ import annotations

import math
from dataclasses import dataclass

from invariants.errors import InputError
from invariants.nn import PRESETS


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

    def __post_init__(self) -> None:
        for name, least in (("epochs", 1), ("batch", 2), ("seed", 0), ("workers", 0), ("checkpoint_steps", 1)):
            value = getattr(self, name)
            if value is None and name == "checkpoint_steps":
                continue
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                _refuse(name, value, f"an integer of at least {least}")
        for name in ("rate", "clip"):
            if not _finite(getattr(self, name)) or getattr(self, name) <= 0:
                _refuse(name, getattr(self, name), "a positive number")
        for name, limit in (("decay", math.inf), ("smoothing", 1.0)):
            if not _finite(getattr(self, name)) or not 0 <= getattr(self, name) < limit:
                _refuse(name, getattr(self, name), f"a number from 0 to below {limit:g}")
        if self.augment is not None and self.augment not in PRESETS:
            _refuse("augment", self.augment, f"one of {', '.join(PRESETS)}, or None")


def _finite(value: object) -> bool:
    return not isinstance(value, bool) and isinstance(value, (int, float)) and math.isfinite(value)


def _refuse(name: str, value: object, expected: str) -> None:
    raise InputError(given=f"{name}={value!r}", expected=expected, remedy=f"leave {name} out for its default")
