"""The kernels on jets: one a program, each a loop over channels with a window of them in registers."""

from __future__ import annotations

from dataclasses import dataclass

from ..channel_steps import ChannelLoop
from .triton_steps import Pass, Step, printed_steps, scalar_program
from .triton_values import CHANNEL_GROUPS, Buffer, Held, Value, Window, exists, family_mask, tops
from .triton_walk import GradientRow, carried_gradients, chosen_step, gradient_rows, running_sums

# A thread gets 4, 2 or 1 pixels so that their values, as counted here, are at most so many. Compiled for an H100, the
# kernels of the plane then take up to 128 registers, which leaves 512 threads on a processor, and none spills.
_VALUES_A_THREAD = 128

_TENSORS: dict[Pass, tuple[str, ...]] = {
    "forward": ("features",),
    "backward": ("grad", "grad_jets"),
    "double": ("grad", "grad_grad_jets", "grad_jets", "grad_grad_features"),
}


@dataclass(frozen=True)
class FusedKernel:
    """What the template prints of a kernel.

    Attributes:
        name: 'forward', 'backward' or 'double'.
        steps: the functions it calls.
        tensors: parameters beside the jets and the base.
        origins: (array, its channels and derivatives, or features, of an image).
        coordinates: of the base, as far as they are read.
        windows: derivatives that are held of several channels.
        shifts: (channels beyond i, their mask).
        seeds: each cotangent that is read, and its mask.
        call: statements that run the step.
        gradients: what is stored and carried of the gradient by the jets; empty in the forward pass.
        sums: what is carried.
        features: (array, family, value, mask) of each feature that is stored.
        halo: steps before its first channel that a block repeats, for what they add to the gradients of its channels.
        pixels: pixels a thread, for values of four bytes.
    """

    name: str
    steps: tuple[Step, ...]
    tensors: tuple[str, ...]
    origins: tuple[tuple[str, str], ...]
    coordinates: tuple[Value, ...]
    windows: tuple[Window, ...]
    shifts: tuple[tuple[int, str], ...]
    seeds: tuple[tuple[Value, str], ...]
    call: tuple[str, ...]
    gradients: tuple[GradientRow, ...]
    sums: tuple[Value, ...]
    features: tuple[tuple[str, int, Held, str], ...]
    halo: int
    pixels: int


def fused_kernel(name: Pass, loop: ChannelLoop) -> FusedKernel:
    """Print one of the programs of a loop."""
    jets, families = loop.jets, range(len(loop.reaches))
    programs = [scalar_program(name, step) for step in loop.steps]
    steps = printed_steps(name, loop)

    def read(group: str) -> set[int]:
        return {index for program in programs for index in program.inputs(group)}

    windows = tuple(
        Window(group, k, top, jets)
        for group in CHANNEL_GROUPS
        for k, top in tops(divmod(index, jets) for index in read(group))
    )
    carried = carried_gradients(steps)
    shifts = {window.top for window in windows} | {reach for reach in loop.reaches if reach}
    call, results = chosen_step(steps)
    features: list[tuple[str, int, Held, str]] = []
    if name != "backward":
        target, own = ("features", "") if name == "forward" else ("grad_grad_features", " & own")
        for f in families:
            reach = loop.reaches[f]
            mask = family_mask(reach) + ("" if reach is None else own)
            features.append((target, f, results[Value(Buffer.FEATURES, f)], mask))
    values = sum(window.top for window in windows) + sum(carried.values()) + steps[-1].pressure
    return FusedKernel(
        name=name,
        steps=tuple(step for step in steps if step.targets),
        tensors=_TENSORS[name],
        origins=tuple(
            (tensor, f"channels * {jets}" if tensor.endswith("jets") else f"o{len(loop.reaches)}")
            for tensor in ("jets", *_TENSORS[name])
        ),
        coordinates=tuple(Value(Buffer.BASE, d) for d in sorted(read("base"))),
        windows=windows,
        shifts=tuple((t, exists("i", t)) for t in sorted(shifts - {0})),
        seeds=tuple((Value(Buffer.SEEDS, f), family_mask(loop.reaches[f])) for f in sorted(read("grad_features"))),
        call=tuple(call),
        gradients=() if name == "forward" else gradient_rows(results, carried, jets),
        sums=running_sums(carried),
        features=tuple(features),
        halo=max(carried.values(), default=0),
        pixels=next(n for n in (4, 2, 1) if n == 1 or n * values <= _VALUES_A_THREAD),
    )
