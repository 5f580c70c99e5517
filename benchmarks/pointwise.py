"""The invariants alone, jets in and features out: bytes, operations, and the share of the measured copy bandwidth.

A pointwise kernel reads and writes every number once, so a copy of as many bytes is the shortest time it could take. The
operations are those of the program that is printed, a channel and pixel; the last channels of an image need fewer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import torch

import generated
from benchmarks.contenders import GROUP, Case
from benchmarks.timing import Spread, Timed, interleaved, reason
from codegen.render import programs
from invariants import Derivation
from invariants.nn.groups import kernel_of


@dataclass(frozen=True)
class Roofline:
    """One direction of one backend.

    Attributes:
        name: backend and direction.
        seconds: time of a call.
        bytes: read and written, each number once.
        operations: arithmetic.
        share: the time of a copy of as many bytes over the time of a call, within rounds.
    """

    name: str
    seconds: Spread
    bytes: int
    operations: int
    share: Spread


@lru_cache(maxsize=1)
def stored() -> Derivation:
    """The derivation that the generated kernel was printed from."""
    path = Path(str(generated.__file__)).parent / GROUP / "derivation.json"
    return Derivation.from_json(path.read_text(encoding="utf-8"))


def pointwise(
    backends: Sequence[str], case: Case, rounds: int, tick: Callable[[str], None] = lambda _: None
) -> tuple[list[Roofline], dict[str, str], Timed]:
    """Forward and backward of the kernel beside copies of as many bytes; and why some backends are not there."""
    generator = torch.Generator().manual_seed(0)
    shape = (case.batch, case.channels, len(stored().jets.indices), case.side, case.side)
    jets = torch.randn(shape, generator=generator).to(case.device, getattr(torch, case.dtype)).requires_grad_()
    calls: dict[str, Callable[[], object]] = {}
    traffic: dict[str, int] = {}
    absent: dict[str, str] = {}
    kernel = kernel_of(GROUP)
    for backend in backends:
        try:
            call = partial(kernel, backend=backend)
            features = call(jets)
        except Exception as error:  # not on this device, no compiler
            absent[backend] = reason(error)
            continue
        cotangent = torch.ones_like(features)
        calls[f"{backend} forward"] = lambda call=call: call(jets.detach())
        # the graph is kept: what is timed is the backward kernel alone
        calls[f"{backend} backward"] = lambda features=features, cotangent=cotangent: torch.autograd.grad(
            features, jets, cotangent, retain_graph=True
        )
        traffic["forward"] = jets.nbytes + features.nbytes
        traffic["backward"] = 2 * jets.nbytes + features.nbytes
    for way, size in traffic.items():
        source = torch.ones(size // 8, dtype=torch.float32, device=case.device)
        target = torch.empty_like(source)
        calls[f"copy {way}"] = lambda source=source, target=target: target.copy_(source)
    device = torch.device(case.device)
    timed = interleaved(calls, rounds, device, tick=tick)
    made = programs(stored())
    operations = {"forward": made.forward.operations, "backward": made.backward.operations}
    points = case.batch * case.channels * case.side**2
    found = [
        Roofline(name, timed.spread(name), traffic[way], operations[way] * points, timed.ratio(f"copy {way}", name))
        for name in timed.seconds
        for way in [name.split()[-1]]
    ]
    return found, {**absent, **timed.failed}, timed
