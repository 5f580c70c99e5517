"""Tensor products of SO(3): the generated kernel beside e3nn's, on a CPU.

Both multiply channels of x, (batch, channels, l = 0 ... L), by one y a batch entry, (batch, l = 0 ... L), over all paths
(l1, l2, l3) with l3 <= L, without weights. Each reads and writes its own layout: e3nn's has the channels inside every l.
Compared first are the coefficients and the values, then the times.

    python -m benchmarks.tensor_product --degrees 1 2 3 --channels 16 64 --batch 1024

e3nn is no dependency of Repère: run this where it is installed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks.contenders import Absent
from benchmarks.timing import Spread, interleaved, metadata, reason, write_json
from codegen import compile as compile_kernel
from invariants.representations.lie import TensorProduct

GENERATED, PEER, PEER_COMPILED = "generated", "e3nn", "e3nn, torch.compile"
DIRECTIONS = ("forward", "forward and backward")


@dataclass(frozen=True)
class Row:
    """One size and direction.

    Attributes:
        degree, batch, channels: L and the sizes.
        direction: one of DIRECTIONS.
        coefficients, values: largest differences from e3nn's coefficients (float64), and from its values (float32)
            relative to the largest of them.
        seconds: a call of each contender.
        ratios: how many times as long as the generated kernel each peer takes, within rounds.
        failed: why peers have no time.
    """

    degree: int
    batch: int
    channels: int
    direction: str
    coefficients: float
    values: float
    seconds: dict[str, Spread]
    ratios: dict[str, Spread]
    failed: dict[str, str]


def peer_product(product: TensorProduct, channels: int) -> Any:
    """e3nn's module for the same paths in the same normalisation.

    Raises:
        Absent: if e3nn cannot be imported.
    """
    o3 = e3nn()
    degrees = range(max(path[0] for path in product.paths) + 1)
    return o3.TensorProduct(
        o3.Irreps([(channels, (degree, 1)) for degree in degrees]),
        o3.Irreps([(1, (degree, 1)) for degree in degrees]),
        o3.Irreps([(channels, (path[2], 1)) for path in product.paths]),
        [(first, second, k, "uvu", False) for k, (first, second, _) in enumerate(product.paths)],
        irrep_normalization="component",
        path_normalization="none",
    )


def e3nn() -> Any:
    """The module e3nn.o3."""
    try:
        from e3nn import o3
    except Exception as error:
        raise Absent(f"{reason(error)} (pip install e3nn)") from error
    return o3


def coefficient_difference(product: TensorProduct) -> float:
    """Largest difference between C and sqrt(2 l3 + 1) times e3nn's wigner_3j, over all paths."""
    o3 = e3nn()
    wanted = torch.zeros(product.dimensions, dtype=torch.float64)
    begin = 0
    for a, b, c in product.paths:
        block = o3.wigner_3j(a, b, c, dtype=torch.float64) * (2 * c + 1) ** 0.5
        wanted[a * a : (a + 1) ** 2, b * b : (b + 1) ** 2, begin : begin + 2 * c + 1] = block
        begin += 2 * c + 1
    for index, value in product.coefficients.items():
        wanted[index] -= float(value)
    return float(wanted.abs().max())


def to_peer(x: Tensor, degrees: Sequence[int]) -> Tensor:
    """(batch, channels, blocks of 2 l + 1) -> (batch, blocks of channels x (2 l + 1)), the layout of e3nn."""
    parts = x.split([2 * degree + 1 for degree in degrees], dim=-1)
    return torch.cat([part.flatten(1) for part in parts], dim=1)


def differentiated(call: Callable[[Tensor, Tensor], Tensor], x: Tensor, y: Tensor, grad: Tensor) -> object:
    """Values, and gradients by both inputs."""
    return torch.autograd.grad(call(x, y), (x, y), grad)


def measure(
    degree: int, channels: int, batch: int, rounds: int, *, compiled: bool = True, tick: Callable[[str], None] = print
) -> list[Row]:
    """Values and times of one size in both directions.

    Args:
        degree: L.
        channels, batch: sizes.
        rounds: alternating measurements of each contender.
        compiled: whether e3nn is also run under torch.compile.
        tick: called with a line as work goes on.
    """
    torch.compiler.reset()  # sizes measured before count towards the limit of recompilations
    product = TensorProduct.full(degree)
    kernel, peer = compile_kernel(product), peer_product(product, channels)
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(batch, channels, product.dimensions[0], generator=generator).requires_grad_()
    y = torch.randn(batch, product.dimensions[1], generator=generator).requires_grad_()
    inputs = to_peer(x, range(degree + 1)).detach().requires_grad_()
    grad = torch.randn(batch, channels, product.dimensions[2], generator=generator)
    targets = [path[2] for path in product.paths]
    peer_grad = to_peer(grad, targets)

    def ours(x: Tensor, y: Tensor) -> Tensor:
        found: Tensor = kernel(x, y.unsqueeze(1))
        return found

    wanted = peer(inputs, y).detach()
    values = float((to_peer(ours(x, y), targets) - wanted).abs().max() / wanted.abs().max())
    coefficients = coefficient_difference(product)
    calls: dict[str, tuple[Callable[[Tensor, Tensor], Tensor], Tensor, Tensor]] = {GENERATED: (ours, x, grad)}
    calls[PEER] = (peer, inputs, peer_grad)
    if compiled:
        calls[PEER_COMPILED] = (torch.compile(peer_product(product, channels)), inputs, peer_grad)
    rows = []
    for direction in DIRECTIONS:
        contenders: dict[str, Callable[[], object]] = {}
        for name, (call, rows_of_x, seed) in calls.items():
            if direction == DIRECTIONS[0]:
                contenders[name] = torch.no_grad()(partial(call, rows_of_x, y))
            else:
                contenders[name] = partial(differentiated, call, rows_of_x, y, seed)
        timed = interleaved(contenders, rounds)
        peers = [name for name in timed.seconds if name != GENERATED]
        rows.append(
            Row(
                degree,
                batch,
                channels,
                direction,
                coefficients,
                values,
                {name: timed.spread(name) for name in timed.seconds},
                {name: timed.ratio(name, GENERATED) for name in peers},
                timed.failed,
            )
        )
        tick(line(rows[-1]))
    return rows


def line(row: Row) -> str:
    """A row as text: milliseconds, then ratios, medians and quartiles."""
    times = ", ".join(f"{name} {spread.show(1e3)} ms" for name, spread in row.seconds.items())
    ratios = ", ".join(f"{spread.show()} times faster than {name}" for name, spread in row.ratios.items())
    failed = "".join(f"; {name}: {why}" for name, why in row.failed.items())
    return (
        f"L={row.degree}, {row.batch} x {row.channels}, {row.direction}: {times}: {ratios}; coefficients differ by "
        f"{row.coefficients:.1e}, values by {row.values:.1e}{failed}"
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status, 1 where values differ by more than 1e-6 or e3nn is not there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tensor_product", description=__doc__)
    parser.add_argument("--degrees", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--channels", type=int, nargs="+", default=[16, 64])
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--no-compile", action="store_true", help="leave out e3nn under torch.compile")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    arguments = parser.parse_args(argv)
    rows: list[Row] = []
    try:
        for degree in arguments.degrees:
            for channels in arguments.channels:
                rows += measure(degree, channels, arguments.batch, arguments.rounds, compiled=not arguments.no_compile)
    except Absent as error:
        print(f"e3nn is not there: {error}")
        return 1
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), "rows": rows})
    return int(any(row.values > 1e-6 or row.coefficients > 1e-6 for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())
