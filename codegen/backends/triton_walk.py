"""A turn of the loop over channels: the step for the number of channels left, and what becomes of its gradients."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .triton_steps import Step
from .triton_values import ZERO, Buffer, Held, Row, Value, tops


@dataclass(frozen=True)
class GradientRow:
    """The gradient by one derivative: what is stored for channel i, and what is gathered for the channels beyond.

    Attributes:
        row: where it is stored.
        stored: its terms.
        carried: each running sum, as it is at the next channel, and its terms.
    """

    row: Row
    stored: tuple[Held, ...]
    carried: tuple[tuple[Value, tuple[Held, ...]], ...]


def chosen_step(steps: Sequence[Step]) -> tuple[list[str], Mapping[Value, Held]]:
    """Statements that run the step for the channels left, and where its results are.

    The largest step comes first, and a smaller one leaves zeros.
    """
    if len(steps) == 1:
        return steps[0].call(), steps[0].results
    results: dict[Value, Held] = {key: key for key in steps[-1].results}
    lines: list[str] = []
    for step in reversed(steps):
        word = "if" if step is steps[-1] else "elif"
        lines.append("else:" if step is steps[0] else f"{word} i + {step.left - 1} < channels:")
        inner = [*step.call(), *(f"{k} = {step.results.get(k, ZERO)}" for k in results if k not in step.targets)]
        lines += [f"    {line}" for line in inner]
    return lines, results


def carried_gradients(steps: Iterable[Step]) -> dict[int, int]:
    """Each derivative by which there is a gradient, and how many channels ahead steps add to it."""
    added = {key for step in steps for key, held in step.results.items() if held != ZERO}
    return dict(tops((key.shift, key.number) for key in added if key.shift is not None))


def running_sums(carried: Mapping[int, int]) -> tuple[Value, ...]:
    """Sums of what steps have added to the gradients of channels ahead."""
    return tuple(Value(Buffer.SUMS, k, t) for k, top in carried.items() for t in range(top))


def gradient_rows(results: Mapping[Value, Held], carried: Mapping[int, int], jets: int) -> tuple[GradientRow, ...]:
    """What a step does to the gradient of every derivative."""
    rows = []
    for k in range(jets):
        top = carried.get(k, 0)
        sums: list[tuple[Held, ...]] = []
        for t in range(top + 1):
            new = results.get(Value(Buffer.GRADIENTS, k, t), ZERO)
            before = (Value(Buffer.SUMS, k, t),) if t < top else ()
            sums.append(before if before and new == ZERO else (*before, new))
        rows.append(
            GradientRow(
                row=Row("i", 0, jets, k),
                stored=sums[0],
                carried=tuple((Value(Buffer.SUMS, k, t), total) for t, total in enumerate(sums[1:])),
            )
        )
    return tuple(rows)
