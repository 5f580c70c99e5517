"""A bar for trainings, which goes when they are done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from invariants.learning.contrast import ContrastTraining, EbC, PairedActionDataset
from invariants.learning.loop import Row


class Watch(NamedTuple):
    """What a training calls as it goes on.

    Attributes:
        on_step: with steps done and steps in all.
        on_row: with each row of figures.
    """

    on_step: Callable[[int, int], None]
    on_row: Callable[[Row], None]


@contextlib.contextmanager
def watched(steps: int, name: str = "training") -> Iterator[Watch]:
    """A bar of so many steps, with the loss beside it."""
    columns = (TextColumn(name), BarColumn(), TimeElapsedColumn(), TextColumn("{task.fields[loss]}"))
    with Progress(*columns, transient=True) as bar:
        task = bar.add_task("", total=steps, loss="")
        yield Watch(
            lambda done, total: bar.update(task, completed=done),
            lambda row: bar.update(task, loss=f"loss {row['loss']:.2f}"),
        )


def fitted(model: EbC, pairs: PairedActionDataset, settings: ContrastTraining) -> EbC:
    """Train an embedding in place."""
    with watched(settings.steps) as watch:
        return model.fit(pairs, settings, on_step=watch.on_step, on_row=watch.on_row)
