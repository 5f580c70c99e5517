"""Horizontal projection and mean curvature of a batch of molecules: the generated kernel beside batched linear solves.

The contender is what one writes in torch: masked means, K = sum(|x|^2 - x x*), torch.linalg.solve for K^-1 of angular
momenta and of points. Both in float32, on molecules of 40 to 64 atoms padded to 64, in turn.

    python -m benchmarks.quotient_speed [--molecules 256] [--atoms 64] [--rounds 30] [--threads 1 2]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

import torch
from rich.console import Console
from rich.table import Table
from torch import Tensor

from benchmarks.timing import interleaved
from codegen import compile
from invariants import catalogue
from invariants.quotients import Quotient

AIM = 5.0


def solved(x: Tensor, v: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """P v and h of rigid motions by batched linear solves."""
    kept = mask.unsqueeze(-1).to(x.dtype)
    count = kept.sum(1, keepdim=True)
    x = (x - (x * kept).sum(1, keepdim=True) / count) * kept
    v = (v - (v * kept).sum(1, keepdim=True) / count) * kept
    eye = torch.eye(3, dtype=x.dtype, device=x.device)
    inertia = x.square().sum((1, 2))[:, None, None] * eye - x.mT @ x
    momentum = torch.linalg.cross(x, v).sum(1)
    # one factorisation for angular velocities and for the trace
    found = torch.linalg.solve(inertia, torch.cat([momentum.unsqueeze(-1), eye.expand_as(inertia)], -1))
    velocity, inverse = found[..., 0], found[..., 1:]
    moved = v - torch.linalg.cross(velocity[:, None].expand_as(x), x)
    trace = inverse.diagonal(dim1=-2, dim2=-1).sum(-1)
    return moved * kept, x @ inverse.mT - trace[:, None, None] * x


def only_projection(x: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """P v alone, in the same way."""
    kept = mask.unsqueeze(-1).to(x.dtype)
    count = kept.sum(1, keepdim=True)
    x = (x - (x * kept).sum(1, keepdim=True) / count) * kept
    v = (v - (v * kept).sum(1, keepdim=True) / count) * kept
    inertia = x.square().sum((1, 2))[:, None, None] * torch.eye(3, dtype=x.dtype, device=x.device) - x.mT @ x
    velocity = torch.linalg.solve(inertia, torch.linalg.cross(x, v).sum(1))
    return (v - torch.linalg.cross(velocity[:, None].expand_as(x), x)) * kept


def cases(molecules: int, atoms: int) -> dict[str, tuple[Callable[[], object], Callable[[], object]]]:
    """What is measured: the kernel, and linear solves."""
    generator = torch.Generator().manual_seed(0)
    x, v = (torch.randn(molecules, atoms, 3, generator=generator) for _ in range(2))
    sizes = torch.randint(max(3, 5 * atoms // 8), atoms + 1, (molecules, 1), generator=generator)
    mask = torch.arange(atoms) < sizes
    geometry = compile(Quotient.of(catalogue.get("se3")))
    weights = torch.randn(x.shape, generator=generator)
    for mine, theirs in zip(geometry.project_with_curvature(x, v, mask), solved(x, v, mask), strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-4, atol=1e-4)

    def backward(project: Callable[[Tensor], Tensor]) -> Callable[[], object]:
        def call() -> object:
            asked = v.clone().requires_grad_()
            return torch.autograd.grad((project(asked) * weights).sum(), asked)

        return call

    return {
        "projection and correction": (
            lambda: geometry.project_with_curvature(x, v, mask),
            lambda: solved(x, v, mask),
        ),
        "projection": (lambda: geometry.project(x, v, mask), lambda: only_projection(x, v, mask)),
        "projection, with its derivative by v": (
            backward(lambda asked: geometry.project(x, asked, mask)),
            backward(lambda asked: only_projection(x, asked, mask)),
        ),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--molecules", type=int, default=256, help="in a batch")
    parser.add_argument("--atoms", type=int, default=64, help="of the largest of them")
    parser.add_argument("--rounds", type=int, default=30, help="measurements of each contender")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2], help="of torch")
    arguments = parser.parse_args()
    table = Table(
        title=f"{arguments.molecules} molecules of up to {arguments.atoms} atoms, float32", title_justify="left"
    )
    for head in ("what", "threads", "kernel, ms", "linear solves, ms", "times faster"):
        table.add_column(head, justify="left" if head == "what" else "right")
    before = torch.get_num_threads()
    for threads in arguments.threads:
        torch.set_num_threads(threads)
        for name, (mine, theirs) in cases(arguments.molecules, arguments.atoms).items():
            timed = interleaved({"kernel": mine, "solve": theirs}, arguments.rounds)
            ratio = timed.ratio("solve", "kernel")
            table.add_row(
                name, str(threads), timed.spread("kernel").show(1e3), timed.spread("solve").show(1e3), ratio.show()
            )
    torch.set_num_threads(before)
    Console().print(table)
    Console().print(f"asked of projection and correction: at least {AIM:g} times faster")


if __name__ == "__main__":
    main()
