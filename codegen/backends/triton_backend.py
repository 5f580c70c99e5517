"""The triton backend: fused kernels in which blocks of pixels walk over the channels, on jets and on images."""

from __future__ import annotations

from invariants.exact import FUNCTIONS

from .base import Backend, Programs, register
from .triton_layer import layer_kernels
from .triton_pointwise import fused_kernel
from .triton_steps import PASSES


def printed(programs: Programs) -> dict[str, object]:
    """The three kernels and what they share."""
    loop = programs.loop
    kernels = tuple(fused_kernel(name, loop) for name in PASSES)
    helpers = {name for kernel in kernels for step in kernel.steps for name in step.helpers}
    layer = layer_kernels(programs)
    shared = {"among", "feature_shape", "launch", "load", "place"} | (
        {"neighbours", "scaled_by", "stencil", "taps"} if layer else set()
    )
    return {
        "kernels": kernels,
        "layer": layer,
        "helpers": sorted(helpers | shared),
        "reaches": loop.reaches,
        "reads_base": any(step.forward.uses("base") for step in loop.steps),
    }


TRITON = register(
    Backend(
        name="triton",
        templates="triton",
        files={"kernel_triton.py.j2": "kernel_triton.py"},
        printed=printed,
        functions=frozenset(FUNCTIONS),
    )
)
