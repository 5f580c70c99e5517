"""The one loop: any method on any number of devices, resumed after an interruption as if there had been none."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from invariants.errors import FileFormatError, InputError

from .batches import Batches
from .checkpoints import save
from .locks import FolderLock
from .logs import Row, tensorboard, write_table
from .method import Method
from .plan import Plan
from .resuming import LAST, at_first, recipe_of, samples_of, state_to_resume
from .stage import Stage

if TYPE_CHECKING:
    from lightning_fabric import Fabric

BEST = "best.pt"
TABLE = "metrics.csv"

OnStep = Callable[[int, int], None]
OnRow = Callable[[Row], None]


def train(
    fabric: Fabric,
    method: Method,
    plan: Plan,
    folder: str | Path,
    *,
    resume: bool = False,
    on_step: OnStep = lambda done, total: None,
    on_row: OnRow = lambda row: None,
) -> list[Row]:
    """Train a method in place: steps of its loss, seeded one by one; rows of figures; files to go on from.

    Every draw is a function of (seed, epoch, step, process), in a training counted in steps of (seed, step, process);
    last.pt holds the rest. On a CPU a resumed training therefore ends in the same bits as one that was not interrupted;
    whoever interrupts one loses what came since the last checkpoint. `folder` gets last.pt, best.pt if the method says what
    is best, metrics.csv, and tensorboard/ if the plan says so.

    Args:
        fabric: a launched Fabric: devices, processes, precision.
        method: what is trained, and how.
        plan: how long, from which seed, what is written when.
        folder: for results; shared between nodes, or that of node 0.
        resume: go on from last.pt if there is one.
        on_step: called in every process with steps done and steps in all.
        on_row: called in every process with each row of figures.

    Returns:
        The figures of every row, those before the interruption included.

    Raises:
        InputError: if `folder` holds a training and `resume` is False, if that was by another method or recipe, or on other
            samples, if another process trains there, if it cannot be written, if the loss or the weights are no longer
            finite, or what the method raises.
        FileFormatError: if last.pt is damaged or does not fit the method.
        TimeoutError: after `plan.seconds`, with last.pt written.

    Example:
        >>> import tempfile
        >>> from lightning_fabric import Fabric
        >>> class Line(Method):
        ...     '''A line through points, by the method of least squares.'''
        ...
        ...     def __init__(self, x, y):
        ...         self.module, self.x, self.y = torch.nn.Linear(1, 1), x, y
        ...
        ...     def optimiser(self):
        ...         return torch.optim.SGD(self.module.parameters(), lr=0.5)
        ...
        ...     def loss(self, module, batch, step):
        ...         return (module(self.x) - self.y).square().mean()
        >>> x = torch.linspace(-1, 1, 50)[:, None]
        >>> line = Line(x, 2 * x + 1)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     fabric = Fabric(accelerator="cpu", devices=1)
        ...     rows = train(fabric, line, Plan(steps=200, report_steps=100), folder)
        >>> [row["step"] for row in rows], round(line.module.weight.item(), 3)
        ([100, 200], 2.0)
    """
    samples = {} if method.batches is None else samples_of(fabric, samples=method.batches.samples)
    samples.pop("samples", None)  # their number is in their sizes, and may be in the method's own recipe
    recipe = recipe_of(fabric, type(method).__name__, plan, samples | dict(method.recipe()))
    training = Training(fabric, folder, recipe, resume=resume)
    training.run(method, plan, on_step=on_step, on_row=on_row)
    return training.end()


class Training:
    """A folder and what it holds of a training, of one stage or of several that follow one another.

    Args:
        fabric: a launched Fabric.
        folder: for results.
        recipe: see :func:`recipe_of`.
        resume: go on from last.pt if there is one.

    Raises:
        InputError: if `folder` holds a training that is not to be resumed, or one of another recipe.
    """

    def __init__(self, fabric: Fabric, folder: str | Path, recipe: Mapping[str, Any], *, resume: bool) -> None:
        self._fabric, self._folder, self._recipe = fabric, Path(folder), dict(recipe)
        self._lock = FolderLock(self._folder)

        def first() -> dict[str, Any] | None:
            self._lock.take()
            try:
                return state_to_resume(self._folder, resume, recipe)
            except BaseException:
                self._lock.release()
                raise

        self._state = at_first(fabric, first)
        self._reached: int = 0 if self._state is None else self._state.get("stage", 1)
        self._history: list[Row] = [] if self._state is None else self._state["history"]
        self._written = 0

    def run(
        self,
        method: Method,
        plan: Plan,
        *,
        stage: int = 1,
        on_step: OnStep = lambda done, total: None,
        on_row: OnRow = lambda row: None,
    ) -> None:
        """Train a stage, or what is left of it; see :func:`train`.

        Args:
            method: what is trained in this stage.
            plan: of this stage.
            stage: its number, from 1.
            on_step: called with steps done and steps of the stage.
            on_row: called with each row of figures.
        """
        if stage < self._reached:
            return
        try:
            if self._fabric.is_global_zero:
                self._lock.take()
            self._run(method, plan, stage, on_step, on_row)
        except BaseException:  # whoever resumes takes it again
            self._lock.release()
            raise

    def _run(self, method: Method, plan: Plan, stage: int, on_step: OnStep, on_row: OnRow) -> None:
        running = Stage(self._fabric, method, plan, stage)
        if stage == self._reached and self._state is not None:
            running.restore(self._state, self._folder / LAST)
            self._state = None
        fabric, done, total, period = self._fabric, running.done, running.total, running.period
        logs = plan.tensorboard and fabric.is_global_zero
        logger = tensorboard(self._folder / "tensorboard", done) if logs else None
        started = time.monotonic()
        with closing(_stream(method.batches, done, fabric.device)) as batches:
            for step in range(done, total):
                rate = running.step(step, next(batches))
                after = step % period + 1
                row = None
                if after == period or (plan.report_steps and after % plan.report_steps == 0):
                    row = running.figures(step + 1, rate)
                    self._add(method, row)
                keep = after == period or (plan.checkpoint_steps and after % plan.checkpoint_steps == 0)
                late = plan.seconds is not None and _late(fabric, started + plan.seconds, bool(keep))
                if keep or late:
                    self._keep(running.state(step + 1))
                if row is not None and logger is not None:
                    logger.log_metrics(row, step + 1)
                    logger.save()
                on_step(step + 1, total)
                if row is not None:
                    on_row(row)
                if late and step + 1 < total:
                    raise TimeoutError(
                        f"{plan.seconds:g} s have passed: {step + 1} of {total} steps are done and kept in "
                        f"{self._folder / LAST}; resume goes on from there"
                    )
        if logger is not None:
            logger.finalize("success")

    def end(self) -> list[Row]:
        """All rows of figures, once every process is done; metrics.csv is theirs.

        Raises:
            FileFormatError: if last.pt was of a stage that this training does not have.
        """
        try:
            if self._state is not None:
                raise FileFormatError(
                    given=f"{self._folder / LAST}, a training in its stage {self._reached}",
                    expected="a stage that this training has",
                    remedy="train anew in another folder (--out)",
                )
            if self._history and self._fabric.is_global_zero:
                write_table(self._folder / TABLE, self._history)
            self._fabric.barrier()
            return self._history
        finally:
            self._lock.release()

    def _add(self, method: Method, row: Row) -> None:
        self._history.append(row)
        if method.best is None:
            return
        name, which = method.best
        if name not in row:
            raise InputError(
                given=f"best={name!r}",
                expected=f"one of the figures {', '.join(row)}",
                remedy="correct best or figures",
            )
        sign = 1 if which == "largest" else -1
        best = all(sign * row[name] > sign * other[name] for other in self._history[:-1] if name in other)
        if best and self._fabric.is_global_zero:
            # before last.pt: whoever is stopped in between writes it again
            save(self._folder / BEST, method.result() | {"figures": row})

    def _keep(self, state: dict[str, Any]) -> None:
        if not self._fabric.is_global_zero:
            return
        save(self._folder / LAST, state | {"recipe": self._recipe, "history": self._history})
        if len(self._history) > self._written:
            write_table(self._folder / TABLE, self._history)
            self._written = len(self._history)


def _stream(batches: Batches | None, done: int, device: torch.device) -> Generator[Any, None, None]:
    """Batches without end, epoch after epoch."""
    if batches is None:
        while True:
            yield None
    epoch, first = divmod(done, batches.order.steps)
    while True:
        yield from batches.epoch(epoch, first, device)
        epoch, first = epoch + 1, 0


def _late(fabric: Fabric, deadline: float, meeting: bool) -> bool:
    """Whether the time has passed; several processes ask process 0, where they meet anyway."""
    if fabric.world_size == 1:
        return time.monotonic() > deadline
    return meeting and bool(fabric.broadcast(time.monotonic() > deadline))
