"""Sweeps: records, resuming, what is refused; and the figures drawn from them."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

pytest.importorskip("lightning_fabric")
pytest.importorskip("ot")

from invariants.errors import FileFormatError, InputError
from invariants.learning.mean_field import (
    EnsembleTraining,
    ParticleEnsemble,
    Record,
    Sweep,
    Teacher,
    draw_distances,
    draw_particles,
    draw_scheme_distances,
    relative_distance,
    sweep,
    symmetrise,
    train_ensemble,
)
from tests.learning.mean_field.cases import normal, unit_of

UNIT = unit_of("C2")
TEACHERS = {"weak": Teacher.random(UNIT, law="weak"), "any": Teacher.random(UNIT).data(noise=0.1)}
SETTINGS = EnsembleTraining(alpha=5.0, horizon=2.0)
SMALL: dict[str, Any] = {"particles": (4, 6), "repetitions": 2, "settings": SETTINGS}


def run(folder: Path | None = None, **options: Any) -> Sweep:
    named = {"teachers": TEACHERS, "schemes": ("vanilla", "equivariant", ("augmentation", 1)), "folder": folder}
    return sweep(UNIT, **(named | SMALL | options))  # type: ignore[arg-type]


def plain(found: Sweep) -> list[Record]:
    """Without times, in one order."""
    held = [replace(record, seconds=0.0) for record in found]
    return sorted(held, key=lambda r: (r.particles, r.teacher, r.repetition, r.scheme))


def test_records_are_those_of_single_trainings() -> None:
    found = run(law="gaussian")
    assert len(found) == 2 * 2 * 2 * 3
    record = next(r for r in found if (r.teacher, r.scheme, r.particles, r.repetition) == ("weak", "vanilla", 6, 1))
    start = ParticleEnsemble(UNIT, 6, seed=1)
    floor = relative_distance(start, symmetrise(start, UNIT)) ** 2
    settings = replace(SETTINGS, seed=1)
    alone = train_ensemble(start, TEACHERS["weak"].data(), "vanilla", settings)  # type: ignore[union-attr]
    other = ParticleEnsemble(UNIT, 6, seed=1)
    train_ensemble(other, TEACHERS["weak"].data(), "augmentation", replace(settings, orbit=1))  # type: ignore[union-attr]
    assert record.rmd2_fixed == alone.rows[-1]["rmd2_fixed"] and record.floor == floor
    assert record.rmd2_symmetrised == relative_distance(start, symmetrise(start, UNIT)) ** 2
    assert record.distances["augmentation, 1"] == relative_distance(start, other) ** 2
    assert 0 < record.risk < 1 and set(record.model_distances) == {"equivariant", "augmentation, 1"}


def test_an_interrupted_sweep_goes_on_to_the_same_records(tmp_path: Path) -> None:
    whole = run()

    class Interruption(Exception):
        pass

    for after in (9, 100):
        count = 0

        def stop(done: int, total: int, after: int = after) -> None:
            nonlocal count
            count += 1
            if count == after:
                raise Interruption

        with pytest.raises(Interruption):
            run(tmp_path, on_step=stop, resume=True)
    held = Sweep.read(tmp_path)
    assert 0 < len(held) < len(whole) and len(held) % 3 == 0
    new: list[Record] = []
    last: list[tuple[int, int]] = []
    again = run(tmp_path, resume=True, on_record=new.append, on_step=lambda *at: last.append(at))
    assert plain(again) == plain(whole) == plain(Sweep.read(tmp_path))
    assert len(new) == len(whole) - len(held) and last[-1] == (240, 240)
    assert [path.name for path in tmp_path.iterdir()] == ["records.jsonl"]
    more = run(tmp_path, resume=True, repetitions=3, particles=(5,), teachers={"weak": TEACHERS["weak"]})
    assert len(more) == len(whole) + 9
    assert len(run(tmp_path, resume=True)) == len(more)


def test_another_sweep_is_not_gone_on_with(tmp_path: Path) -> None:
    run(tmp_path)
    with pytest.raises(InputError, match="resume=True"):
        run(tmp_path)
    others: list[dict[str, Any]] = [
        {"law": "gaussian"}, {"scale": 0.5}, {"schemes": ("vanilla",)}, {"settings": replace(SETTINGS, alpha=1.0)},
        {"settings": replace(SETTINGS, seed=1)}, {"teachers": {"weak": Teacher.random(UNIT, seed=9)}}, {"distances": False},
    ]  # fmt: skip
    for options in others:
        with pytest.raises(InputError, match="another folder"):
            run(tmp_path, resume=True, **options)


@pytest.mark.parametrize("text", ["", "nonsense\n", "{}\n", '{"recipe": 3}\n', '{"recipe": {}}\n[1]\n', "[" * 100_000])
def test_damaged_files_are_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "records.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(FileFormatError, match="another folder"):
        run(tmp_path, resume=True)


def test_damaged_records_are_refused(tmp_path: Path) -> None:
    run(tmp_path)
    path = tmp_path / "records.jsonl"
    first, second, *rest = path.read_text(encoding="utf-8").splitlines()
    for change in ({"risk": "1"}, {"particles": 4.0}, {"distances": [1]}, {"teacher": None}, {"more": 1}):
        line = json.dumps(json.loads(second) | change)
        path.write_text("\n".join([first, line, *rest]), encoding="utf-8")
        with pytest.raises(FileFormatError):
            Sweep.read(tmp_path)
    with pytest.raises(FileFormatError):
        Sweep.read(tmp_path / "nowhere")


def test_unfit_sweeps_are_refused_in_words() -> None:
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"teachers": {}}, "teachers"), ({"teachers": [TEACHERS["weak"]]}, "teachers of type list"),
        ({"teachers": {"weak": 3}}, "data of type int"), ({"schemes": ()}, "no scheme"),
        ({"schemes": ("vanila",)}, "a scheme 'vanila'"), ({"schemes": [("augmentation", 0)]}, "orbit=0"),
        ({"particles": 5}, "particles=5"), ({"particles": ()}, r"particles=\(\)"), ({"particles": (0,)}, "particles=0"),
        ({"repetitions": 0}, "repetitions=0"), ({"law": "wrong"}, "law='wrong'"),
        ({"particles": (9000,)}, "optimal transport"),
        ({"settings": replace(SETTINGS, horizon=1e-3)}, "at least one step"),
    ]  # fmt: skip
    for options, words in wrong:
        with pytest.raises(InputError, match=words):
            run(**options)
    steps: list[int] = []
    turned, none = unit_of("SO(2)"), EnsembleTraining(horizon=1.0)
    with pytest.raises(InputError, match="particles=4"):  # before anything is trained
        run(law="symmetric", particles=(4, 5, 6), schemes=("vanilla",), on_step=lambda *at: steps.append(1))
    with pytest.raises(InputError, match="orbit=16"):
        sweep(turned, {"any": Teacher.random(turned)}, settings=none, on_step=lambda *at: steps.append(1))
    assert not steps


def test_averages() -> None:
    found = run()
    rows = found.averages("distances", "weak", "vanilla", "equivariant")
    values = [r.distances["equivariant"] for r in found if (r.teacher, r.scheme, r.particles) == ("weak", "vanilla", 4)]
    assert [row.particles for row in rows] == [4, 6] and rows[0].mean == sum(values) / 2 and rows[0].repetitions == 2
    assert found.averages("floor", "weak", "vanilla") == [] and found.averages("risk", "none", "vanilla") == []
    for figure, other in (("distances", None), ("risk", "vanilla"), ("loss", None)):
        with pytest.raises(InputError, match="figure="):
            found.averages(figure, "weak", "vanilla", other)


def test_figures_show_what_was_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("matplotlib")
    found = run()
    figure = draw_distances(found)
    assert [ax.get_title() for ax in figure.axes] == ["weak teacher", "any teacher"]
    vanilla = figure.axes[0].lines[0]
    assert list(vanilla.get_xdata()) == [4, 6]
    assert list(vanilla.get_ydata()) == [row.mean for row in found.averages("rmd2_fixed", "weak", "vanilla")]
    assert min(figure.axes[0].lines[1].get_ydata()) > 0  # zero, drawn on a logarithmic scale
    assert (
        len(draw_scheme_distances(found).axes[1].lines)
        == 3
        == len(draw_scheme_distances(found, models=True).axes[1].lines)
    )
    turned = unit_of("SO(2)")
    scatter = draw_particles({"one": ParticleEnsemble(turned, 7, "fixed"), "two": normal(9, 4)}, turned)
    offsets = [ax.collections[0].get_offsets() for ax in scatter.axes]
    assert [len(at) for at in offsets] == [7, 9]
    assert abs(offsets[0][:, 1]).max() < 1e-12 < abs(offsets[1][:, 1]).max()
    zero = draw_particles({"origin": torch.zeros(3, 4)}, UNIT)
    assert abs(zero.axes[0].collections[0].get_offsets()).max() == 0
    wrong: list[tuple[Any, tuple[Any, ...], str]] = [
        (draw_distances, (found, "loss"), "figure='loss'"), (draw_distances, (Sweep([]),), "without records"),
        (draw_distances, ([],), "of type list"), (draw_particles, ({}, UNIT), "clouds of type dict"),
        (draw_particles, ({"a": torch.zeros(3, 3)}, UNIT), "shape"),
        (draw_scheme_distances, (run(schemes=("vanilla",)),), "without distances"),
    ]  # fmt: skip
    for draw, arguments, words in wrong:
        with pytest.raises(InputError, match=words):
            draw(*arguments)
    for name in [name for name in sys.modules if name.partition(".")[0] == "matplotlib"]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(InputError, match=r'pip install "repere\[matplotlib\]"'):
        draw_distances(found)
