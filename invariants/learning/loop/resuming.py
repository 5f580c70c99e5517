"""Going on with a training that was interrupted."""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from invariants.errors import FileFormatError, InputError

from . import checkpoints
from .fingerprints import ASPECTS, fingerprint
from .stored_parts import require_parts, shown

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from lightning_fabric import Fabric

LAST = "last.pt"
FREE = ("workers", "checkpoint_steps", "seconds", "tensorboard")
"""Settings that change no result."""

Value = TypeVar("Value")


def at_first(fabric: Fabric, read: Callable[[], Value]) -> Value:
    """What process 0 reads, in every process; an InputError there is raised everywhere.

    Args:
        fabric: a launched Fabric.
        read: called in process 0 alone, whose disk may be the only one that has the file.
    """
    found: Value | InputError | None = None
    if fabric.is_global_zero:
        try:
            found = read()
        except InputError as error:
            found = error
    found = fabric.broadcast(found)
    if isinstance(found, InputError):
        raise found
    return found  # type: ignore[return-value]


def recipe_of(fabric: Fabric, method: str, settings: DataclassInstance, named: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that a training's result depends on and that can be named, as plain values.

    Args:
        fabric: a launched Fabric.
        method: its name.
        settings: a dataclass; FREE are left out.
        named: what else there is.
    """
    recipe = {name: value for name, value in asdict(settings).items() if name not in FREE}
    recipe |= {
        **named,
        "method": method,
        "processes": fabric.world_size,
        "precision": fabric.strategy.precision.precision,
    }
    plain: dict[str, Any] = json.loads(json.dumps(recipe))
    return plain


def samples_of(fabric: Fabric, **sets: Any) -> dict[str, Any]:
    """What a recipe says of sets of samples: how many, and digests of their names, sizes and content.

    Args:
        fabric: a launched Fabric; process 0 reads the files.
        sets: by what they are called, with _ for blanks.
    """

    def read() -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, samples in sets.items():
            name = key.replace("_", " ")
            found[name] = len(samples)
            found |= {f"{name}, {aspect}": digits for aspect, digits in fingerprint(samples).items()}
        return found

    return at_first(fabric, read)


def state_to_resume(folder: Path, resume: bool, recipe: Mapping[str, Any]) -> dict[str, Any] | None:
    """The state to go on from; None to begin.

    Args:
        folder: of the training.
        resume: go on from its last.pt if there is one.
        recipe: everything the result depends on, as plain values; saved under that name.

    Raises:
        InputError: if the folder holds a training that is not to be resumed, or one of another recipe.
        FileFormatError: if last.pt is none.
    """
    if not os.path.lexists(folder / LAST):
        return None
    if not resume:
        raise InputError(
            given=f"{folder}, which holds a training",
            expected="an empty or new folder",
            remedy="resume that training (--resume), or give another folder (--out)",
        )
    state = checkpoints.load(folder / LAST)
    if "recipe" not in state and "history" not in state:
        raise InputError(
            given=f"{folder / LAST}, which holds no training",
            expected="the last.pt of a training",
            remedy="best.pt holds the result alone; start anew in another folder",
        )
    try:
        require_parts(state)
    except ValueError as error:
        raise FileFormatError(
            given=f"{folder / LAST}, whose parts are not those of a training: {error}",
            expected="a last.pt as a training writes it",
            remedy="train anew in another folder (--out)",
        ) from error
    # earlier versions named no method
    earlier = state["recipe"] if "method" in state["recipe"] else {**recipe, **state["recipe"]}
    if earlier["method"] != recipe["method"]:
        raise InputError(
            given=f"{folder}, which holds a training by {earlier['method']}",
            expected=f"one by {recipe['method']}, or an empty folder",
            remedy="give another folder (--out)",
        )
    unknown = [name for name in recipe if name not in earlier and name.endswith(tuple(f", {a}" for a in ASPECTS))]
    if unknown:  # earlier versions kept no digests
        warnings.warn(
            f"{folder / LAST} does not say which samples it was trained on: whether they are these is not known",
            RuntimeWarning,
            stacklevel=2,
        )
        earlier = earlier | {name: recipe[name] for name in unknown}
    differences = [
        f"{name}: {shown(earlier.get(name))} then, {shown(recipe.get(name))} now"
        for name in sorted(set(earlier) | set(recipe))
        if earlier.get(name) != recipe.get(name)
    ]
    if differences:
        raise InputError(
            given=f"a training to resume that differs from that in {folder}: {'; '.join(differences)}",
            expected="the same settings, network, samples and processes",
            remedy="give the earlier values, or train anew in another folder (--out)",
        )
    return state
