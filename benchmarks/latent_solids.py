"""Solids that turn in space before a background: pictures at rotations never seen, two rotations in turn, poses told.

A training shows relative rotations of all angles, or of those up to 90 degrees; measured are unseen solids at unseen
rotations of both ranges. Composition is measured in the range of the training. Beside poses told by least squares in the
code stands a network that is trained to tell the rotation from both pictures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import mean

import torch
from torch import Tensor, nn

from benchmarks.latent_models import CONDITIONED, DATA, LATENT, NONE, ORACLE, built, pictures, trained
from benchmarks.latent_pose import PoseNetwork, trained_pose
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
from invariants.learning.latent import (
    LatentTraining,
    PlaneAction,
    evaluate,
    perceptrons,
    pose_errors,
    psnr,
    rotation_angle,
)
from invariants.learning.latent.data import GroupPairs, SolidWorld, rotations_by_angle, smooth_pictures
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import MatrixLieAlgebra, Representation, so3_irrep

REGRESSION = "regression"
METHODS = (LATENT, CONDITIONED, DATA, NONE, ORACLE)
WHOLE, PART = 180.0, 90.0
"""The largest angle that a training shows, in degrees."""
TESTED = 2000


@dataclass(frozen=True)
class Setting:
    """The data and the networks, the same for all methods, and the weights of the losses of codes.

    Args:
        kind: of the solids.
        degrees: of the irreducible representations of SO(3) that act on the code.
        copies: of their sum.
        invariant_dim: numbers that nothing moves.
        width, layers: of the perceptrons.
        equivariance, invariance: weights of the losses.
        tested: pairs that are measured in each range.
    """

    kind: str = "box"
    degrees: tuple[int, ...] = (1,)
    copies: int = 16
    invariant_dim: int = 32
    width: int = 512
    layers: int = 3
    equivariance: float = 1.0
    invariance: float = 0.1
    tested: int = TESTED

    @property
    def rho(self) -> Representation:
        """What acts on the code."""
        first, *rest = (so3_irrep(degree) for degree in self.degrees)
        return sum(rest, first)


@dataclass(frozen=True)
class SolidRun(Run):
    """A model of solids.

    Args:
        largest: angle of the training, in degrees.
        setting: of data, networks and losses.
    """

    largest: float
    setting: Setting

    @property
    def name(self) -> str:
        """Of the training."""
        return f"solids, {self.setting.kind}, to {self.largest:g}, {super().name}"

    @property
    def training(self) -> LatentTraining:
        """How it is trained."""
        return replace(super().training, equivariance=self.setting.equivariance, invariance=self.setting.invariance)

    def measure(self) -> Figures:
        """Train and measure."""
        train = self._world("train")
        validation = self._world("validation").fixed(self.setting.tested, 0)
        ranges = {", inside": (0.0, self.largest)}
        if self.largest < WHOLE:
            ranges[", outside"] = (self.largest, WHOLE)
        tests = {where: self._world("test", angles).fixed(self.setting.tested, 0) for where, angles in ranges.items()}
        if self.method == REGRESSION:
            return self._regression(train, validation, tests)
        setting = self.setting
        model = built(
            self.method,
            lambda code, told: perceptrons(train.shape, code, told=told, width=setting.width, layers=setting.layers),
            setting.rho, setting.copies, setting.invariant_dim, PlaneAction(MatrixLieAlgebra.so(3)), self.seed,
        )  # fmt: skip
        found = {"seconds": trained(model, train, self.training), "validation": evaluate(model, validation).psnr}
        for where, pairs in tests.items():
            found |= pictures(model, pairs, where)
            if isinstance(model, LatentGroupAutoencoder):
                found |= degrees(pose_errors(model, pairs), where)
        return found | composed(model, self._world("test"), tests[", inside"])

    def _world(self, split: str, angles: tuple[float, float] | None = None) -> SolidWorld:
        return SolidWorld(self.setting.kind, split=split, angles=angles or (0.0, self.largest))  # type: ignore[arg-type]

    def _regression(self, train: SolidWorld, validation: GroupPairs, tests: Mapping[str, GroupPairs]) -> Figures:
        model = PoseNetwork(train.shape, self.setting.width, self.setting.layers, self.seed)
        seconds = trained_pose(model, train, self.training)

        def missed(pairs: GroupPairs) -> Tensor:
            with torch.no_grad():
                return rotation_angle(model(pairs.x, pairs.y).double(), pairs.g.double())

        found = {"seconds": seconds, "validation": -float(missed(validation).median())}
        for where, pairs in tests.items():
            found |= degrees(missed(pairs), where)
        return found


def degrees(missed: Tensor, where: str) -> Figures:
    """Of errors of poses."""
    return {f"median{where}": float(missed.median()), f"ninth{where}": float(missed.quantile(0.9))}


@torch.no_grad()
def composed(model: nn.Module, world: SolidWorld, pairs: GroupPairs) -> Figures:
    """PSNR of a second rotation after that of the pairs: in the code, through the network twice, and by their product.

    Args:
        model: any from (x, g) to y.
        world: of the pairs.
        pairs: with their solids, poses and backgrounds.
    """
    h = rotations_by_angle(len(pairs), world.angles, torch.Generator().manual_seed(1))
    labels = pairs.labels
    background = smooth_pictures(labels["knots"], world.size)
    wanted = world.render(labels["solid"], h @ labels["moved_pose"], background)
    product = h @ pairs.g
    angle = rotation_angle(product.double(), torch.eye(3, dtype=torch.float64).expand(len(h), 3, 3))
    found = {
        "product": psnr(model(pairs.x, product), wanted),
        "twice": psnr(model(model(pairs.x, pairs.g), h), wanted),
        "product outside, share": float((angle > world.angles[1]).double().mean()),
    }
    if isinstance(model, LatentGroupAutoencoder):
        varying, constant = model.encode(pairs.x)
        found["in turn"] = psnr(model.decode(model.act(h, model.act(pairs.g, varying)), constant), wanted)
    return found


def solids(
    pool: Pool,
    seeds: Sequence[int],
    steps: int,
    setting: Setting | None = None,
    largest: Sequence[float] = (WHOLE, PART),
) -> tuple[list[Table], dict[SolidRun, Figures]]:
    """All methods in both ranges."""
    setting = setting or Setting()
    runs = [
        SolidRun(method, seed, pool.rates[0], steps, angle, setting)
        for seed in seeds
        for angle in largest
        for method in (*METHODS, REGRESSION)
        if seed == seeds[0] or method != ORACLE
    ]
    found = tuned(runs, pool)
    head = f"{setting.kind}, so(3) of degrees {', '.join(map(str, setting.degrees))}, {steps} steps, {len(seeds)} seeds"
    tables = [_pictures(found, head, largest), _composition(found, head, largest), _poses(found, head, largest)]
    return [*tables, _aims(found, largest)], found


def _pictures(found: Mapping[SolidRun, Figures], head: str, largest: Sequence[float]) -> Table:
    rows = []
    for angle in largest:
        for method in METHODS:
            some = of_method(found, method, largest=angle)
            figures = [
                spread(values_of(some, f"{figure}, {where}"), digits)
                for figure, digits in (("psnr", 2), ("ssim", 3), ("equivariance", 4), ("invariance", 4))
                for where in ("inside", "outside")
            ]
            rate, seconds = rate_of(some) if method != ORACLE else "-", spread(values_of(some, "seconds"), 0)
            rows.append((f"to {angle:g}", method, *figures, rate, seconds))
    columns = ("PSNR, dB", "SSIM", "equivariance error", "invariance error")
    names = [f"{c}: {where}" for c in columns for where in ("inside", "outside")]
    title = f"{head}: unseen solids at rotations inside and outside of the training's angles"
    return Table(title, ("trained, degrees", "method", *names, "rate", "s"), rows)


def _composition(found: Mapping[SolidRun, Figures], head: str, largest: Sequence[float]) -> Table:
    columns = {"product": 2, "in turn": 2, "twice": 2, "product outside, share": 2}
    rows = []
    for angle in largest:
        for method in METHODS:
            some = of_method(found, method, largest=angle)
            figures = [spread(values_of(some, column), digits) for column, digits in columns.items()]
            rows.append((f"to {angle:g}", method, *figures))
    names = ("h g at once, dB", "h after g in the code, dB", "twice through the network, dB", "h g outside, share")
    return Table(f"{head}: two rotations, g and then h", ("trained, degrees", "method", *names), rows)


def _poses(found: Mapping[SolidRun, Figures], head: str, largest: Sequence[float]) -> Table:
    rows = []
    for angle in largest:
        for method in (LATENT, REGRESSION):
            some = of_method(found, method, largest=angle)
            figures = [
                spread(values_of(some, f"{f}, {where}"), 1)
                for where in ("inside", "outside")
                for f in ("median", "ninth")
            ]
            rows.append((f"to {angle:g}", method, *figures, rate_of(some), spread(values_of(some, "seconds"), 0)))
    names = [f"{f}: {where}" for where in ("inside", "outside") for f in ("median", "90th percentile")]
    title = f"{head}: degrees between the rotation told and the true one, two pictures of an unseen solid"
    return Table(title, ("trained, degrees", "method", *names, "rate", "s"), rows)


def _aims(found: Mapping[SolidRun, Figures], largest: Sequence[float]) -> Table:
    rows = []
    for angle in largest:
        means = {
            method: {name: mean(values_of(some, name)) for name in next(iter(some.values())) if values_of(some, name)}
            for method in METHODS
            if (some := of_method(found, method, largest=angle))
        }
        latent = means.pop(LATENT)
        for where in ("inside", "outside") if angle < WHOLE else ("inside",):
            figures = {method: those[f"psnr, {where}"] for method, those in means.items()}
            best = max(figures, key=figures.__getitem__)
            gain = latent[f"psnr, {where}"] - figures[best]
            rows.append(against(f"to {angle:g}: latent above {best}, {where}", gain, 3, least=True, unit=" dB"))
            told = latent[f"median, {where}"]
            rows.append(
                against(f"to {angle:g}: median error of poses, {where}", told, 10, least=False, unit=" degrees")
            )
        apart = abs(latent["in turn"] - latent["product"])
        rows.append(against(f"to {angle:g}: in turn and at once, apart", apart, 0.5, least=False, unit=" dB"))
        lost = latent["product"] - latent["twice"]
        rows.append(against(f"to {angle:g}: lost twice through the network", lost, 0.5, least=False, unit=" dB"))
    return Table("aims", AIMS, rows)
