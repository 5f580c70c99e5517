"""Parts of last.pt, compared with what a training of this kind would have written."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from invariants.limits import NAME_LENGTH


def require_parts(state: Mapping[str, Any]) -> None:
    """Refuse a recipe, history or position that are none.

    Raises:
        ValueError: says which.
    """
    recipe, history = state.get("recipe"), state.get("history")
    if not isinstance(recipe, dict) or not _is_plain(recipe):
        raise ValueError("its recipe is no dictionary of plain values by name")
    method = recipe.get("method", "")
    if not isinstance(method, str) or len(method) > NAME_LENGTH.value:
        raise ValueError(f"its method is {shown(method)}")
    if not isinstance(history, list) or not all(map(_is_row, history)):
        raise ValueError("its history is no list of rows of figures")
    for name, usual, least in (("stage", 1, 1), ("epoch", 0, 0), ("step", None, 0)):
        value = state.get(name, usual)
        if type(value) is not int or value < least:
            raise ValueError(f"its {name} is {shown(value)}")
    if not isinstance(state.get("optimiser"), dict):
        raise ValueError("it has no optimiser")


def shown(value: Any) -> str:
    """A value in few characters."""
    try:
        text = repr(value)
    except Exception as error:  # of whatever kind it is
        text = f"{type(value).__name__} ({type(error).__name__})"
    return text if len(text) <= 200 else f"{text[:200]}..."


def require_sums(sums: Any, processes: int) -> None:
    """Refuse sums of losses that are not one number a process."""
    if not isinstance(sums, list) or len(sums) != processes or not all(type(x) in (int, float) for x in sums):
        raise ValueError(f"it has sums of losses {shown(sums)}, where {processes} belong")


def load_optimiser(optimiser: Optimizer, stored: Any) -> None:
    """Take over an optimiser's state, if it is one that this optimiser could have.

    Raises:
        ValueError: for a state of another kind or shape; the optimiser is then not to be used.
    """
    groups = [_without_parameters(group) for group in optimiser.param_groups]
    twin = _after_a_step(optimiser)
    optimiser.load_state_dict(stored)
    for before, after in zip(groups, optimiser.param_groups, strict=True):
        for name, value in before.items():
            if name not in after or not _alike(value, after[name]):
                raise ValueError(f"the optimiser's {name} is {shown(after.get(name))}")
    parameters = {id(p): p for group in optimiser.param_groups for p in group["params"]}
    if any(id(p) not in parameters for p in optimiser.state):
        raise ValueError("the optimiser has a state of no parameter")
    if twin is None:
        return
    if any(twin.values()) and not any(optimiser.state.values()):
        raise ValueError("the optimiser has no state")
    for parameter, held in optimiser.state.items():
        _require_state(held, twin[id(parameter)], parameter)


def load_schedule(schedule: LRScheduler, stored: Any, done: int) -> None:
    """Take over a schedule's state, if it is one that this schedule could have after so many steps.

    Raises:
        ValueError: for a state of another kind, or of another step.
    """
    before = copy.deepcopy(schedule.state_dict())
    if not isinstance(stored, dict) or any(name not in before and hasattr(schedule, name) for name in stored):
        raise ValueError("the schedule's state is none")
    schedule.load_state_dict(stored)
    after = schedule.state_dict()
    for name, value in before.items():
        if name not in stored or not _alike(value, after[name]):
            raise ValueError(f"the schedule's {name} is {shown(stored.get(name))}")
    expected = {"last_epoch": done, "total_steps": before.get("total_steps")}
    for name, value in expected.items():
        if name in before and stored[name] != value:
            raise ValueError(f"the schedule's {name} is {shown(stored[name])}, not {value}")


def _is_plain(value: Any) -> bool:
    """Whether it is what JSON holds."""
    if isinstance(value, dict):
        return all(isinstance(name, str) and _is_plain(part) for name, part in value.items())
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return value is None or type(value) in (bool, int, float, str)


def _is_row(row: Any) -> bool:
    return isinstance(row, dict) and all(isinstance(k, str) and type(v) in (int, float) for k, v in row.items())


def _without_parameters(group: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in group.items() if name != "params"}


def _alike(a: Any, b: Any) -> bool:
    """Whether two values are of one kind; numbers of any size are."""
    if isinstance(a, Tensor) or isinstance(b, Tensor):
        return isinstance(a, Tensor) and isinstance(b, Tensor) and a.shape == b.shape
    if isinstance(a, dict):
        return isinstance(b, dict) and a.keys() == b.keys() and all(_alike(a[name], b[name]) for name in a)
    if isinstance(a, (list, tuple)):
        return isinstance(b, (list, tuple)) and len(a) == len(b) and all(map(_alike, a, b))
    numbers = (int, float)
    return type(a) is type(b) or (type(a) in numbers and type(b) in numbers)


def _after_a_step(optimiser: Optimizer) -> dict[int, dict[str, Any]] | None:
    """What torch's own optimiser holds of each parameter after a step, on stand-ins of one element; None of others."""
    if not type(optimiser).__module__.startswith("torch.optim."):
        return None
    parameters = [p for group in optimiser.param_groups for p in group["params"]]
    small = [torch.zeros([1] * p.dim(), dtype=p.dtype, device=p.device, requires_grad=True) for p in parameters]
    memo: dict[int, Any] = {id(p): stand_in for p, stand_in in zip(parameters, small, strict=True)}
    try:
        twin = copy.deepcopy(optimiser, memo)
        for stand_in in small:
            stand_in.grad = torch.zeros_like(stand_in)
        type(twin).step(twin)
    except Exception:  # one that asks for more than gradients
        return None
    return {id(p): dict(twin.state[stand_in]) for p, stand_in in zip(parameters, small, strict=True)}


def _require_state(held: Any, usual: Mapping[str, Any], parameter: Tensor) -> None:
    """Compare a parameter's state with that of its stand-in, of one element."""
    if not isinstance(held, dict):
        raise ValueError(f"the optimiser's state of a parameter is {shown(held)}")
    for name, value in usual.items():
        found = held.get(name)
        if isinstance(value, Tensor) and isinstance(found, Tensor):
            same = parameter.shape if value.shape == (1,) * parameter.dim() else value.shape
            if found.shape != same:
                raise ValueError(f"the optimiser's {name} has the shape {tuple(found.shape)}, not {tuple(same)}")
        elif name not in held or not _alike(value, found):
            raise ValueError(f"the optimiser's {name} is {shown(found)}")
