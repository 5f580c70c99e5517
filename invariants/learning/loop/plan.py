"""How long a training takes, and when it writes what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from invariants.errors import InputError

from .settings import require_integers, require_integers_or_none, require_positive


class SteppedSettings(Protocol):
    """Settings of a training that is counted in steps; report_steps=None: a row for each fiftieth of them."""

    @property
    def steps(self) -> int:
        """How many."""
        ...

    @property
    def seed(self) -> int:
        """Of every draw."""
        ...

    @property
    def report_steps(self) -> int | None:
        """Of one row of figures."""
        ...

    @property
    def checkpoint_steps(self) -> int | None:
        """After which last.pt is written; None: at the end alone."""
        ...

    @property
    def seconds(self) -> float | None:
        """Time limit."""
        ...


@dataclass(frozen=True)
class Plan:
    """How long a method is trained, from which seed, and when figures and files are written.

    Exactly one of `epochs` and `steps` is given.

    Args:
        epochs: passes over the method's batches; each ends with a row of figures and last.pt.
        steps: steps, over as many passes as they take; their end has a row of figures and last.pt.
        seed: of every draw.
        report_steps: steps of one row of figures, counted within each pass or within `steps`; None: at the end alone.
        checkpoint_steps: steps after which last.pt is written, counted alike; None: at the end alone.
        seconds: time after which last.pt is written and the training stops, to be resumed; several processes look at the
            clock where they write last.pt anyway; None: no limit.
        tensorboard: rows are written for TensorBoard too.

    Raises:
        InputError: for a value out of range, or both or none of `epochs` and `steps`.

    Example:
        >>> Plan(steps=1000, report_steps=100).seed
        0
    """

    epochs: int | None = None
    steps: int | None = None
    seed: int = 0
    report_steps: int | None = None
    checkpoint_steps: int | None = None
    seconds: float | None = None
    tensorboard: bool = False

    def __post_init__(self) -> None:
        if (self.epochs is None) == (self.steps is None):
            raise InputError(
                given=f"epochs={self.epochs!r}, steps={self.steps!r}",
                expected="one of the two",
                remedy="epochs=10 for passes over a set, steps=1000 for anything else",
            )
        require_integers(self, seed=0)
        require_integers_or_none(self, epochs=1, steps=1, report_steps=1, checkpoint_steps=1)
        if self.seconds is not None:
            require_positive(self, "seconds")

    @classmethod
    def of(cls, settings: SteppedSettings) -> Plan:
        """The plan of settings that are counted in steps."""
        rows = max(1, settings.steps // 50) if settings.report_steps is None else settings.report_steps
        return cls(
            steps=settings.steps,
            seed=settings.seed,
            report_steps=rows,
            checkpoint_steps=settings.checkpoint_steps,
            seconds=settings.seconds,
        )
