"""Records of a sweep: one for each training, in a file of lines that an interruption leaves whole."""

from __future__ import annotations

import json
import math
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

from codegen.files import write_atomically
from invariants.errors import FileFormatError, InputError

FILE = "records.jsonl"
FIGURES = ("rmd2_fixed", "rmd2_symmetrised", "risk", "seconds")


@dataclass(frozen=True)
class Record:
    """What one training of a sweep gives.

    Args:
        teacher, scheme: their names.
        particles: N.
        repetition: which, from 0.
        rmd2_fixed: squared relative distance of the particles from E^G.
        risk: mean squared error over fresh samples, of the model as the scheme uses it.
        rmd2_symmetrised: squared relative distance of the particles from their symmetrised law; None where nobody asked.
        floor: the same of the start, whose law is invariant: what it is for independent particles.
        distances: by other scheme, squared relative distance of the particles trained from the same start.
        model_distances: by other scheme, mean squared distance of the outputs over fresh samples.
        seconds: of the training.
    """

    teacher: str
    scheme: str
    particles: int
    repetition: int
    rmd2_fixed: float
    risk: float
    rmd2_symmetrised: float | None = None
    floor: float | None = None
    distances: dict[str, float] = field(default_factory=dict)
    model_distances: dict[str, float] = field(default_factory=dict)
    seconds: float = 0.0


class Averaged(NamedTuple):
    """A figure at one number of particles, over repetitions."""

    particles: int
    mean: float
    deviation: float
    repetitions: int


@dataclass(frozen=True)
class Sweep:
    """All records of a sweep.

    Args:
        records: in the order of their making.

    Example:
        >>> sweep = Sweep([Record("weak", "vanilla", 10, k, rmd2_fixed=0.01 * (k + 1), risk=0.1) for k in range(3)])
        >>> [(row.particles, round(row.mean, 3), row.repetitions) for row in sweep.averages("rmd2_fixed", "weak", "vanilla")]
        [(10, 0.02, 3)]
    """

    records: list[Record]

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    def averages(self, figure: str, teacher: str, scheme: str, other: str | None = None) -> list[Averaged]:
        """Mean and standard deviation of a figure over repetitions, by number of particles.

        Args:
            figure: "rmd2_fixed", "rmd2_symmetrised", "risk" or "seconds"; with `other` "distances" or "model_distances".
            teacher, scheme: names.
            other: the scheme that distances are to.

        Raises:
            InputError: for a figure that there is not.
        """
        if figure not in ((*FIGURES, "floor") if other is None else ("distances", "model_distances")):
            raise InputError(
                given=f"figure={figure!r}",
                expected=f"one of {(*FIGURES, 'floor')}; with other= distances or model_distances",
                remedy='averages("rmd2_fixed", "weak", "vanilla")',
            )
        found: dict[int, list[float]] = {}
        for record in self.records:
            if (record.teacher, record.scheme) != (teacher, scheme):
                continue
            value = getattr(record, figure) if other is None else getattr(record, figure).get(other)
            if value is not None:
                found.setdefault(record.particles, []).append(value)
        return [
            Averaged(n, statistics.fmean(v), statistics.stdev(v) if len(v) > 1 else math.nan, len(v))
            for n, v in sorted(found.items())
        ]

    @classmethod
    def read(cls, folder: str | Path) -> Sweep:
        """Those of a folder, as far as they have come.

        Raises:
            FileFormatError: for a file that is none of a sweep.
        """
        return cls(read_records(Path(folder) / FILE)[1])


def read_records(path: Path) -> tuple[dict[str, Any], list[Record]]:
    """The recipe and the records of a file.

    Raises:
        FileFormatError: if it is missing or damaged.
    """
    try:
        first, *lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        recipe = first["recipe"]
        if not isinstance(recipe, dict):
            raise TypeError("the recipe is none")
        return recipe, [_record(line) for line in lines]
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise FileFormatError(
            given=f"{path}, which cannot be read: {type(error).__name__}: {error}",
            expected="the records of a sweep",
            remedy="sweep into another folder",
        ) from None


def write_records(path: Path, recipe: dict[str, Any], records: Sequence[Record]) -> None:
    """Beside the file, then in its place."""
    lines = [{"recipe": recipe}, *map(asdict, records)]
    write_atomically(path, "".join(json.dumps(line) + "\n" for line in lines))


def _record(line: Any) -> Record:
    if not isinstance(line, dict):
        raise TypeError("a line is no record")
    held = Record(**line)
    for name in (f.name for f in fields(Record)):
        value = getattr(held, name)
        if name in ("teacher", "scheme"):
            fits = isinstance(value, str)
        elif name in ("particles", "repetition"):
            fits = type(value) is int
        elif name in ("distances", "model_distances"):
            fits = isinstance(value, dict) and all(type(v) in (int, float) for v in value.values())
        else:
            fits = type(value) in (int, float) or (value is None and name in ("rmd2_symmetrised", "floor"))
        if not fits:
            raise TypeError(f"{name} is {str(value)[:80]}")
    return held
