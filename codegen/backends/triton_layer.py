"""A layer on images: sweeps over channels that make the jets of a channel and the features of a window of channels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ..majorants import majorants
from .base import Programs
from .triton_steps import printed_steps
from .triton_values import ZERO, Buffer, Held, Value, among, assembled, enclosed, exists, family_mask, plus
from .triton_walk import GradientRow, carried_gradients, chosen_step, gradient_rows, running_sums

_MOST_FAMILIES = 16


@dataclass(frozen=True)
class Size:
    """The features that share a scale: their largest size, and their sum of squares relative to it.

    Attributes:
        number: of the scale.
        members: the features.
    """

    number: int
    members: tuple[Value, ...]

    @property
    def largest(self) -> str:
        """The largest size so far."""
        most = f"n{self.number}"
        for member in self.members:
            most = f"tl.maximum({most}, tl.abs({member}))"
        return most


@dataclass(frozen=True)
class LayerKernels:
    """What the template prints of a layer on images: jets of a channel, and the statements of a sweep over channels.

    Attributes:
        order: of the jets.
        sums: (derivative, its order along x, along y).
        families: their number.
        columns: the least power of two that holds them.
        scales: for each family the number of its weight among those that are not zero; -1 for weight zero.
        count: weights that are not zero.
        first_jets: statements that make the jets of the channels before the loop.
        next_jets: statements of the loop that make those of the window's last channel.
        shifts: (channels beyond i, their mask).
        call: statements that run the step of the forward pass.
        found: (feature, its mask, what the step gives).
        sizes: the features of each weight that is not zero.
        orders: of the jets that bounds on the rounding of these read.
        first_largest: for each of them the largest jet of the channels before the loop.
        next_largest: and that so far, with the window's last channel.
        row: the features side by side, as an expression.
        parts: statements that take such a row, called ``seeds``, apart into the cotangents.
        masks: for each family where it exists.
        backward_call: statements that run the step of the backward pass.
        gradients: what is stored and carried of the gradient by the jets.
        carried: the running sums.
        rolled: each jet of the window, and the one that takes its place.
    """

    order: int
    sums: tuple[tuple[int, int, int], ...]
    families: int
    columns: int
    scales: tuple[int, ...]
    count: int
    first_jets: tuple[str, ...]
    next_jets: tuple[str, ...]
    shifts: tuple[tuple[int, str], ...]
    call: tuple[str, ...]
    found: tuple[tuple[Value, str, Held], ...]
    sizes: tuple[Size, ...]
    orders: tuple[int, ...]
    first_largest: tuple[str, ...]
    next_largest: tuple[str, ...]
    row: str
    parts: tuple[str, ...]
    masks: tuple[str, ...]
    backward_call: tuple[str, ...]
    gradients: tuple[GradientRow, ...]
    carried: tuple[Value, ...]
    rolled: tuple[tuple[Value, Value], ...]


def layer_kernels(programs: Programs) -> LayerKernels | None:
    """Print the sweeps of a layer on images; None on a base of another dimension, or for very many families."""
    loop = programs.loop
    families, window, jets = len(loop.reaches), loop.window, loop.jets
    plane = tuple((k, index[0], index[1]) for k, index in enumerate(programs.indices) if len(index) == 2)
    if not plane or families > _MOST_FAMILIES:
        return None
    weights = programs.weights or ((),) * families
    distinct = list(dict.fromkeys(w for w in weights if any(w)))
    scales = tuple(distinct.index(w) if any(w) else -1 for w in weights)
    features = [Value(Buffer.FEATURES, f) for f in range(families)]
    call, found = chosen_step(printed_steps("forward", loop))
    backward = printed_steps("backward", loop)
    backward_call, results = chosen_step(backward)
    carried = carried_gradients(backward)
    masks = tuple(family_mask(reach) for reach in loop.reaches)
    width = max(8, 1 << (families - 1).bit_length())
    orders = _orders(programs, weights)
    return LayerKernels(
        order=max(x + y for _, x, y in plane),
        sums=plane,
        families=families,
        columns=width,
        scales=scales,
        count=len(distinct),
        first_jets=tuple(line for t in range(window - 1) for line in _jets_at(t, str(t), jets)),
        next_jets=tuple(_jets_at(window - 1, plus("i", window - 1), jets)),
        shifts=tuple((t, exists("i", t)) for t in sorted({reach for reach in loop.reaches if reach})),
        call=tuple(call),
        # sweeps that take two channels a turn may end beyond the last
        found=tuple(
            (f, among("i < channels") if mask == "m0" else mask, found[f])
            for f, mask in zip(features, masks, strict=True)
        ),
        sizes=tuple(
            Size(c, tuple(f for f, scale in zip(features, scales, strict=True) if scale == c))
            for c in range(len(distinct))
        ),
        orders=orders,
        first_largest=tuple(_largest("zero", plane, m, range(window - 1)) for m in orders),
        next_largest=tuple(_largest(f"k{m}", plane, m, [window - 1]) for m in orders),
        row=f"tl.reshape({_joined([*features, *[ZERO] * (width - families)])}, [block, {width}])",
        parts=tuple(_parted(width, families)),
        masks=masks,
        backward_call=tuple(backward_call),
        gradients=gradient_rows(results, carried, jets),
        carried=running_sums(carried),
        rolled=tuple(
            (Value(Buffer.JETS, k, t), Value(Buffer.JETS, k, t + 1)) for t in range(window - 1) for k in range(jets)
        ),
    )


def _orders(programs: Programs, weights: Sequence[tuple[Fraction, ...]]) -> tuple[int, ...]:
    """Orders of the jets in the invariants that have a weight."""
    found = majorants(programs.forward, programs.indices)
    some = [majorant[0] for majorant, weight in zip(found, weights, strict=True) if majorant and any(weight)]
    order = max(map(sum, programs.indices))
    return tuple(m for m in range(order + 1) if any(powers[m] for polynomial in some for powers in polynomial))


def _largest(start: str, plane: Sequence[tuple[int, int, int]], order: int, shifts: Iterable[int]) -> str:
    """The largest size of the jets of an order in some channels of the window, and of what it starts from."""
    most = start
    for shift in shifts:
        for k, x, y in plane:
            if x + y == order:
                most = f"tl.maximum({most}, tl.abs({Value(Buffer.JETS, k, shift)}))"
    return most


def _jets_at(shift: int, channel: str, jets: int) -> list[str]:
    *before, last = assembled("", [Value(Buffer.JETS, k, shift) for k in range(jets)])
    given = [f"source + ({channel}) * area", f"{channel} < channels"]
    given += ["row", "height", "width", "across", "below", "inside", "radius", "wide"]
    return [*before, *enclosed(f"{last} = jets_of(", given, ")")]


def _joined(values: list[Held]) -> str:
    """Blocks side by side along new axes of two, the last of them the fastest."""
    return str(values[0]) if len(values) == 1 else f"tl.join({_joined(values[::2])}, {_joined(values[1::2])})"


def _parted(width: int, families: int) -> Iterator[str]:
    """The inverse: each column of ``seeds`` (block, width)."""
    bits = width.bit_length() - 1
    yield f"parts = tl.reshape(seeds, [block, {', '.join(['2'] * bits)}])"
    # each split takes the lowest bit of the column's number: after some splits a part holds the columns that end alike
    for level in range(bits):
        for low in _endings(level):
            if low < families:
                halves = [_part(level + 1, low + (bit << level), bits) for bit in range(2)]
                yield f"{halves[0]}, {halves[1]} = tl.split({_part(level, low, bits)})"


def _endings(level: int) -> list[int]:
    """The last bits of the columns that the parts hold after so many splits, in the order of the parts."""
    endings = [0]
    for bit in range(level):
        endings = [low + (high << bit) for low in endings for high in range(2)]
    return endings


def _part(level: int, low: int, bits: int) -> str:
    if level == bits:
        return str(Value(Buffer.SEEDS, low))
    return f"parts_{low:0{level}b}" if level else "parts"
