"""Continuous groups beyond the elements that a training shows: turns of blocked digits, and changes of contrast.

Turns by at most 90 degrees are shown, others are asked for. Contrast changes by |t| <= 1 are shown, 1 < |t| <= 2 asked for,
where the contrasts of both pictures are some that the training has: the element is new, the pictures are not. On flat
pictures u^(exp t) is exact, so that there the data space and pixels alone are what no model can better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

import torch
from torch import Tensor, nn

from benchmarks.latent_models import CONDITIONED, DATA, LATENT, NONE, ORACLE, built, pictures, trained
from benchmarks.latent_runs import (
    AIMS,
    Figures,
    Pool,
    Run,
    Table,
    against,
    of_method,
    rate_of,
    spread,
    tuned,
    values_of,
)
from invariants.learning.latent import GammaAction, PlaneAction, evaluate, perceptrons, pose_errors
from invariants.learning.latent.data import ContrastWorld, DigitWorld, GroupPairs
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import MatrixLieAlgebra, Representation

METHODS = (LATENT, CONDITIONED, DATA, NONE, ORACLE)
TURNS, CONTRAST = "turns", "contrast"
SCENES = (TURNS, CONTRAST)
SHOWN, HIDDEN = (0.0, 90.0), (90.0, 180.0)
"""Degrees of turns in the training, and beyond."""
STRONG, BASE, SEEN = 2.0, 0.5, 1.5
"""The largest |t| that is asked for, the largest |s| of a first picture, and the largest |s + t| of the training."""
FREQUENCIES = (1, 2, 3, 4)
COPIES = {TURNS: 8, CONTRAST: 16}
INVARIANT, WIDTH, TESTED = 16, 512, 2000


@dataclass(frozen=True)
class RangeRun(Run):
    """A model of a continuous group.

    Args:
        scene: one of SCENES.
        tested: pairs that are measured in each range.
    """

    scene: str
    tested: int

    @property
    def name(self) -> str:
        """Of the training."""
        return f"range, {self.scene}, {super().name}"

    def measure(self) -> Figures:
        """Train and measure."""
        rho, plane = action_of(self.scene)
        world: DigitWorld | ContrastWorld = world_of(self.scene, "train")
        model = built(
            self.method,
            lambda code, told: perceptrons(world.shape, code, told=told, width=WIDTH),
            rho, COPIES[self.scene], INVARIANT, plane, self.seed,
        )  # fmt: skip
        seconds = trained(model, world, self.training)
        validation = world_of(self.scene, "validation").fixed(self.tested, 0)
        found = {"seconds": seconds, "validation": evaluate(model, validation).psnr}
        for where, pairs in (
            (", inside", world_of(self.scene, "test").fixed(self.tested, 0)),
            (", outside", beyond(self.scene, self.tested)),
        ):
            found |= pictures(model, pairs, where)
            if isinstance(model, LatentGroupAutoencoder):
                missed = pose_errors(model, pairs) if self.scene == TURNS else shift_errors(model, pairs)
                found[f"estimate{where}"] = float(missed.median())
        return found


def action_of(scene: str) -> tuple[Representation, nn.Module]:
    """What acts on the code, and what on pictures.

    Turns act by frequencies 1 to 4. Contrast changes have no faithful orthogonal matrices of finite size whose orbits do not
    close: shears do, (a, b) -> (a + t b, b).
    """
    if scene == TURNS:
        so2 = MatrixLieAlgebra.so(2)
        first, *rest = (Representation.from_matrices(so2, [[[0, -k], [k, 0]]]) for k in FREQUENCIES)
        return sum(rest, first), PlaneAction(so2)
    return MatrixLieAlgebra([[[0, 1], [0, 0]]], name="shear").defining, GammaAction()


def world_of(scene: str, split: str) -> DigitWorld | ContrastWorld:
    """Pairs under the elements of the training."""
    if scene == TURNS:
        return DigitWorld(MatrixLieAlgebra.so(2), split, angles=SHOWN)  # type: ignore[arg-type]
    return ContrastWorld(split=split, range=(BASE - SEEN, SEEN - BASE), base=(-BASE, BASE))  # type: ignore[arg-type]


def beyond(scene: str, count: int) -> GroupPairs:
    """Test pairs under elements that no training shows."""
    if scene == TURNS:
        return DigitWorld(MatrixLieAlgebra.so(2), "test", angles=HIDDEN).fixed(count, 1)
    kept = []
    for seed, (low, high) in enumerate(((-STRONG, BASE - SEEN), (SEEN - BASE, STRONG))):
        pairs = ContrastWorld(split="test", range=(low, high), base=(-BASE, BASE)).fixed(4 * count, seed)
        known = (pairs.labels["base"] + pairs.g[:, 0]).abs() <= SEEN
        kept.append(pairs.select(known.nonzero()[: count // 2, 0]))
    one, two = kept
    return GroupPairs(torch.cat([one.x, two.x]), torch.cat([one.g, two.g]), torch.cat([one.y, two.y]))


def shift_errors(model: LatentGroupAutoencoder, pairs: GroupPairs) -> Tensor:
    """|t - what the code tells|, (N,)."""
    told = model.action.kernel.lie.log(model.estimate(pairs.x, pairs.y).element)
    missed: Tensor = (told - pairs.g)[:, 0].abs()
    return missed


def ranges(
    pool: Pool, seeds: Sequence[int], steps: int, scenes: Sequence[str] = SCENES, tested: int = TESTED
) -> tuple[list[Table], dict[RangeRun, Figures]]:
    """All methods on both scenes."""
    runs = [
        RangeRun(method, seed, pool.rates[0], steps, scene, tested)
        for seed in seeds
        for scene in scenes
        for method in METHODS
        if seed == seeds[0] or method != ORACLE
    ]
    found = tuned(runs, pool)
    return [_pictures(found, steps, scenes), _aims(found, scenes)], found


def _pictures(found: Mapping[RangeRun, Figures], steps: int, scenes: Sequence[str]) -> Table:
    rows = []
    for scene in scenes:
        for method in METHODS:
            some = of_method(found, method, scene=scene)
            figures = [
                spread(values_of(some, f"{figure}, {where}"), digits)
                for figure, digits in (("psnr", 2), ("ssim", 3), ("equivariance", 4), ("estimate", 2))
                for where in ("inside", "outside")
            ]
            rows.append((scene, method, *figures, rate_of(some) if method != ORACLE else "-"))
    seeds = len({run.seed for run in found})
    columns = ("PSNR, dB", "SSIM", "equivariance error", "median error of g, degrees or t")
    head = ("scene", "method", *(f"{c}: {w}" for c in columns for w in ("inside", "outside")), "rate")
    return Table(f"inside and outside of the elements of the training, {steps} steps, {seeds} seeds", head, rows)


def _aims(found: Mapping[RangeRun, Figures], scenes: Sequence[str]) -> Table:
    rows = []
    for scene in scenes:
        means = {m: mean(values_of(of_method(found, m, scene=scene), "psnr, outside")) for m in METHODS if m != ORACLE}
        best = max(means.keys() - {LATENT}, key=means.__getitem__)
        name = f"{scene}: latent above {best}, outside"
        rows.append(against(name, means[LATENT] - means[best], 0, least=True, unit=" dB"))
    return Table("aims", AIMS, rows)
