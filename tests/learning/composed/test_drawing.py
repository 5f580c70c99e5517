"""Pictures of trainings and networks."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("matplotlib")

from invariants.errors import InputError
from invariants.learning.composed import analyse, c4, compose, draw_frequency, draw_orders, draw_training, xi
from invariants.representations import AbelianGroup

ROWS = [{"step": k, "R_g": 1 / k, "R_c": 0.1 / k, "R_n": 0.0, "R_*": 0.3 / k} for k in (1, 2, 3)]


def test_pictures_show_the_figures(tmp_path: Path) -> None:
    group = AbelianGroup(5, 5)
    found = analyse(compose(group))
    training, orders = draw_training(ROWS), draw_orders([found, found])
    heights = {(bar.get_x() + bar.get_width() / 2, bar.get_height()) for bar in orders.axes[0].patches}
    assert heights == {(4, 22), (6, 2)}
    assert list(training.axes[0].lines[0].get_ydata()) == [1, 1 / 2, 1 / 3]
    nodes = draw_frequency(found, (0, 2))
    marks = [line for line in nodes.axes[0].lines if line.get_marker() == "o"]
    assert len(marks) == found.frequency((0, 2)).order == found.frequency((0, 3)).order
    for name, figure in {"training": training, "orders": orders, "nodes": nodes}.items():
        figure.savefig(tmp_path / f"{name}.png")
        assert (tmp_path / f"{name}.png").stat().st_size > 5_000


def test_what_cannot_be_drawn_is_refused() -> None:
    group = AbelianGroup(7)
    partial = analyse(compose(group, {1: c4() * xi()}).element, tolerance=0.1)
    with pytest.raises(InputError, match="which is not learned"):
        draw_frequency(partial, 2)
    with pytest.raises(InputError, match="at least one"):
        draw_orders([])
    for rows in ([], [{"step": 1, "loss": 2.0}]):
        with pytest.raises(InputError, match="rows of a training"):
            draw_training(rows)
    with pytest.raises(InputError, match="character"):
        draw_frequency(partial, 7)
