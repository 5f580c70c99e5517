"""Trainings of embeddings, with a bar that goes when they are done."""

from __future__ import annotations

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from invariants.learning.contrast import ContrastTraining, EbC, PairedActionDataset


def fitted(model: EbC, pairs: PairedActionDataset, settings: ContrastTraining) -> EbC:
    """Train a model in place."""
    columns = (TextColumn("training"), BarColumn(), TimeElapsedColumn(), TextColumn("{task.fields[loss]}"))
    with Progress(*columns, transient=True) as bar:
        task = bar.add_task("", total=settings.steps, loss="")
        return model.fit(
            pairs,
            settings,
            on_step=lambda done, total: bar.update(task, completed=done),
            on_row=lambda row: bar.update(task, loss=f"loss {row['loss']:.2f}"),
        )
