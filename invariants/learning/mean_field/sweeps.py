"""Sweeps over numbers of particles: teachers, schemes and repetitions, resumed where they were interrupted."""

from __future__ import annotations

import copy
import hashlib
import json
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor

from invariants.errors import InputError

from ..loop import seed_of
from .batches import Drawn
from .ensembles import Law, ParticleEnsemble, require_unit
from .laws import distance_to_fixed, symmetrise
from .orbits import require_count
from .records import FILE, Record, Sweep, read_records, write_records
from .schemes import SCHEMES, Scheme, SchemeLoss
from .teachers import Teacher
from .training import EnsembleTraining, train_ensemble
from .transport import relative_distance, require_transport_room
from .units import SymmetricUnit

FRESH = 2000
"""Samples of a risk."""
UNDER_WAY = "under_way"
"""Folder of trainings whose records are not written yet."""
AT_ONCE = 200
"""Of these, samples at once."""


class _Cell(NamedTuple):
    """Trainings from one start: all schemes."""

    teacher: str
    particles: int
    repetition: int


def sweep(
    unit: SymmetricUnit,
    teachers: Mapping[str, Any],
    schemes: Sequence[Scheme | tuple[Scheme, int]] = SCHEMES,
    particles: Sequence[int] = (5, 10, 50, 100),
    repetitions: int = 10,
    settings: EnsembleTraining | None = None,
    law: Law = "fixed",
    folder: str | Path | None = None,
    *,
    scale: float = 0.25,
    distances: bool = True,
    resume: bool = False,
    on_step: Callable[[int, int], None] = lambda done, total: None,
    on_record: Callable[[Record], None] = lambda record: None,
) -> Sweep:
    """Train every scheme on every teacher from the same starts, at several numbers of particles.

    Repetition k has the seed ``settings.seed + k`` for start, data and noise, the same for all teachers and schemes. Records
    are written as each start is done with; an interruption loses what came since the last checkpoint of one training.

    Args:
        unit: sigma, and how the group acts.
        teachers: by name: a Teacher, or data as ``train_ensemble`` takes them.
        schemes: names, or (name, number of random elements) such as ("augmentation", 1).
        particles: numbers N.
        repetitions: of each.
        settings: of a training; the paper's constants if left out.
        law: of the start: "fixed" or "gaussian" in the paper.
        folder: for records.jsonl; none is kept if left out.
        scale: standard deviation of an entry of the start.
        distances: whether to compare particles by optimal transport: between schemes, and, unless the start is fixed, with
            their symmetrised law (of a finite group).
        resume: go on from records.jsonl if there is one; more teachers, numbers and repetitions may be asked for.
        on_step: called with steps done and steps in all.
        on_record: called with each new record.

    Returns:
        All records.

    Raises:
        InputError: for a value out of range, or a folder that holds a sweep that is not to be resumed, or another one.

    Source: arXiv 2405.19995, section 4 and appendix F.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> settings = EnsembleTraining(alpha=5.0, horizon=2.0)
        >>> found = sweep(unit, {"weak": Teacher.random(unit, law="weak")}, particles=(5,), repetitions=1, settings=settings)
        >>> [record.scheme for record in found]
        ['vanilla', 'augmentation', 'averaging', 'equivariant']
    """
    require_unit(unit)
    settings = EnsembleTraining() if settings is None else settings
    named = _named(schemes, settings)
    held = _Held(unit, teachers, named, settings, law, scale, distances)
    if isinstance(particles, int) or not list(particles):
        raise InputError(given=f"particles={particles!r}", expected="a list of numbers", remedy="particles=(5, 10, 50)")
    counts = [
        len(ParticleEnsemble(unit, n, law, scale=scale).particles) for n in particles
    ]  # refused now, not after hours
    if distances:
        require_transport_room(max(counts), max(counts) * (unit.orbit.order if held.symmetrised else 1))
    cells = [
        _Cell(teacher, n, k)
        for n in counts
        for teacher in teachers
        for k in range(require_count(repetitions, "repetitions"))
    ]
    path = None if folder is None else Path(folder) / FILE
    records: list[Record] = [] if path is None else _records_before(path, held.recipe, resume)
    known = {(r.teacher, r.particles, r.repetition) for r in records}
    total = sum(len(named) * settings.steps(cell.particles) for cell in cells)
    done = 0
    for cell in cells:
        steps = len(named) * settings.steps(cell.particles)
        if cell not in known:
            found = held.run(cell, None if folder is None else Path(folder), lambda k, at=done: on_step(at + k, total))  # type: ignore[misc]
            records += found
            if path is not None:
                write_records(path, held.recipe, records)
                shutil.rmtree(path.parent / _under_way(cell), ignore_errors=True)
            for record in found:
                on_record(record)
        done += steps
        on_step(done, total)
    if path is not None:
        shutil.rmtree(path.parent / UNDER_WAY, ignore_errors=True)
    return Sweep(records)


class _Held:
    """What all cells of a sweep share."""

    def __init__(
        self,
        unit: SymmetricUnit,
        teachers: Mapping[str, Any],
        schemes: Mapping[str, tuple[Scheme, Any]],
        settings: EnsembleTraining,
        law: Law,
        scale: float,
        distances: bool,
    ) -> None:
        if not isinstance(teachers, Mapping) or not teachers or not all(isinstance(name, str) for name in teachers):
            raise InputError(
                given=f"teachers of type {type(teachers).__name__}",
                expected="teachers, or data, by name",
                remedy='{"weak": Teacher.random(unit, law="weak")}',
            )
        self._unit, self._schemes, self._settings, self._law, self._scale = unit, schemes, settings, law, scale
        self._data = {name: t.data() if isinstance(t, Teacher) else t for name, t in teachers.items()}
        self._distances = distances
        self.symmetrised = distances and law != "fixed" and unit.orbit.finite
        self._losses = {name: SchemeLoss(unit, scheme, orbit=orbit) for name, (scheme, orbit) in schemes.items()}
        probe = ParticleEnsemble(unit, unit.orbit.order if law == "symmetric" else 1, law, scale=scale)
        self._drawn = {name: Drawn(probe, data) for name, data in self._data.items()}
        free = ("seed", "report_steps", "checkpoint_steps")
        recipe = {
            "unit": repr(unit), "law": law, "scale": scale, "distances": distances, "schemes": list(schemes),
            "seed": settings.seed, **{k: v for k, v in asdict(settings).items() if k not in free},
            "teachers": {name: drawn.fingerprint for name, drawn in self._drawn.items()},
        }  # fmt: skip
        self.recipe: dict[str, Any] = json.loads(json.dumps(recipe))

    def run(self, cell: _Cell, folder: Path | None, on_step: Callable[[int], None]) -> list[Record]:
        """All trainings of a cell, and what is between them."""
        seed = self._settings.seed + cell.repetition
        start = ParticleEnsemble(self._unit, cell.particles, self._law, scale=self._scale, seed=seed)
        trained: dict[str, ParticleEnsemble] = {}
        seconds: dict[str, float] = {}
        steps = self._settings.steps(cell.particles)
        for k, (name, (scheme, orbit)) in enumerate(self._schemes.items()):
            ensemble = trained[name] = copy.deepcopy(start)
            began = time.perf_counter()
            train_ensemble(
                ensemble, self._data[cell.teacher], scheme, replace(self._settings, seed=seed, orbit=orbit),
                None if folder is None else folder / _under_way(cell) / str(k), resume=folder is not None,
                on_step=lambda done, _, at=k * steps: on_step(at + done),  # type: ignore[misc]
            )  # fmt: skip
            seconds[name] = time.perf_counter() - began
        return self._records(cell, seed, start, trained, seconds)

    @torch.no_grad()
    def _records(
        self,
        cell: _Cell,
        seed: int,
        start: ParticleEnsemble,
        trained: Mapping[str, ParticleEnsemble],
        seconds: Mapping[str, float],
    ) -> list[Record]:
        generator = torch.Generator().manual_seed(seed_of(seed, FRESH))
        x, y = self._drawn[cell.teacher](FRESH, generator, start.particles)
        outputs = {name: self._outputs(name, ensemble, x) for name, ensemble in trained.items()}
        between = {
            frozenset((a, b)): relative_distance(one, two) ** 2
            for i, (a, one) in enumerate(trained.items())
            for b, two in list(trained.items())[:i]
            if self._distances
        }
        floor = self._from_symmetrised(start)
        records = []
        for name, ensemble in trained.items():
            others = [other for other in trained if other != name]
            record = Record(
                teacher=cell.teacher,
                scheme=name,
                particles=cell.particles,
                repetition=cell.repetition,
                rmd2_fixed=distance_to_fixed(ensemble, self._unit, relative=True) ** 2,
                risk=_mean_square(outputs[name] - y),
                rmd2_symmetrised=self._from_symmetrised(ensemble),
                floor=floor,
                distances={other: between[frozenset((name, other))] for other in others} if self._distances else {},
                model_distances={other: _mean_square(outputs[name] - outputs[other]) for other in others},
                seconds=seconds[name],
            )
            records.append(record)
        return records

    def _from_symmetrised(self, ensemble: ParticleEnsemble) -> float | None:
        return relative_distance(ensemble, symmetrise(ensemble, self._unit)) ** 2 if self.symmetrised else None

    def _outputs(self, name: str, ensemble: ParticleEnsemble, x: Tensor) -> Tensor:
        """Of the model as its scheme uses it."""
        model, generator = self._losses[name].model, torch.Generator()
        return torch.cat([model(ensemble, part, generator.manual_seed(0)) for part in x.split(AT_ONCE)])


def _mean_square(off: Tensor) -> float:
    return float(off.square().sum(1).mean())


def _named(schemes: Any, settings: EnsembleTraining) -> dict[str, tuple[Scheme, Any]]:
    """Schemes with their orbits, by name."""
    found: dict[str, tuple[Scheme, Any]] = {}
    for item in [schemes] if isinstance(schemes, str) else schemes:
        scheme, orbit = item if isinstance(item, tuple) and len(item) == 2 else (item, settings.orbit)
        if scheme not in SCHEMES:
            raise InputError(
                given=f"a scheme {item!r}",
                expected=f"one of {SCHEMES}, or one with a number of random elements",
                remedy='schemes=("vanilla", "augmentation", ("augmentation", 1))',
            )
        if orbit != "full":
            require_count(orbit, "orbit")
        found[scheme if orbit == settings.orbit else f"{scheme}, {orbit}"] = scheme, orbit
    if not found:
        raise InputError(given="no scheme", expected=f"some of {SCHEMES}", remedy="leave schemes out for all")
    return found


def _records_before(path: Path, recipe: dict[str, Any], resume: bool) -> list[Record]:
    """Records of the file, if it is of the same sweep; its other teachers are entered in the recipe."""
    if not path.exists():
        return []
    if not resume:
        raise InputError(
            given=f"{path}, which holds a sweep",
            expected="a folder without one",
            remedy="go on with it by resume=True, or sweep into another folder",
        )
    before, records = read_records(path)
    teachers = before.get("teachers")
    merged = recipe["teachers"] | teachers if isinstance(teachers, dict) else recipe["teachers"]
    for name, value in recipe.items():
        held = merged if name == "teachers" else before.get(name)
        if held != value and not (name == "teachers" and value.items() <= merged.items()):
            raise InputError(
                given=f"{path}, a sweep with {name}={before.get(name)!r}"[:400],
                expected=f"{name}={value!r}"[:400],
                remedy="sweep into another folder, or with what the first one had",
            )
    recipe["teachers"] = merged
    return records


def _under_way(cell: _Cell) -> str:
    """The folder of a cell, whatever the teacher is called."""
    return f"{UNDER_WAY}/{hashlib.sha256(repr(cell).encode()).hexdigest()[:16]}"
