"""Four ways to train with a group: the loss as it is, on moved data, on the averaged model, or on projected particles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, get_args

import torch
from torch import Tensor

from invariants.errors import InputError

from .ensembles import ParticleEnsemble
from .orbits import require_count
from .units import SymmetricUnit

Scheme = Literal["vanilla", "augmentation", "averaging", "equivariant"]
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)
Loss = Callable[[Tensor, Tensor], Tensor]
Elements = Literal["full"] | int


def squared_error(prediction: Tensor, target: Tensor) -> Tensor:
    """|prediction - target|^2 of each sample: (B, m), (B, m) -> (B,).

    Example:
        >>> squared_error(torch.ones(2, 3), torch.zeros(2, 3)).tolist()
        [3.0, 3.0]
    """
    return (prediction - target).square().sum(1)


class SchemeLoss:
    """A scheme for one unit, which keeps the matrices it needs; see :func:`scheme_loss`.

    Args:
        unit: of the ensembles that it is used for.
        scheme: one of the four.
        loss: of each sample, (B, m), (B, m) -> (B,).
        orbit: "full", or how many random elements.

    Raises:
        InputError: for a value out of range, or the full orbit of an infinite group.
    """

    def __init__(self, unit: SymmetricUnit, scheme: Scheme, loss: Loss | None = None, orbit: Elements = "full") -> None:
        if scheme not in SCHEMES:
            raise InputError(given=f"scheme={scheme!r}", expected=f"one of {SCHEMES}", remedy='scheme="vanilla"')
        if orbit != "full":
            require_count(orbit, "orbit")
        if loss is not None and not callable(loss):
            raise InputError(
                given=f"loss of type {type(loss).__name__}",
                expected="a function of (B, m) and (B, m) that gives (B,)",
                remedy="leave loss out for the squared error",
            )
        self.scheme, self.loss, self.orbit, self._outputs = scheme, loss or squared_error, orbit, unit.outputs
        self._elements = unit.averaging_orbit if scheme == "averaging" else unit.sample_orbit
        self._whole: tuple[Tensor, Tensor] | None = None
        if orbit == "full" and scheme in ("augmentation", "averaging"):
            self._elements.full()

    def __call__(
        self, ensemble: Callable[..., Tensor], x: Tensor, y: Tensor, generator: torch.Generator | None = None
    ) -> Tensor:
        """The mean loss of a batch.

        Args:
            ensemble: a ParticleEnsemble, or what wraps one.
            x: (B, n).
            y: (B, m).
            generator: for random elements.
        """
        if (
            not isinstance(y, Tensor)
            or not isinstance(x, Tensor)
            or y.shape != (len(x), self._outputs)
            or y.dtype != x.dtype
        ):
            given = f"of shape {tuple(y.shape)}, {y.dtype}" if isinstance(y, Tensor) else f"of type {type(y).__name__}"
            raise InputError(
                given=f"targets {given}",
                expected=f"(B, {self._outputs}), one for each sample and output, of the precision of the inputs",
                remedy="targets of one number a sample are y[:, None]; y.to(x.dtype)",
            )
        if self.scheme == "augmentation":
            count = 1 if self.orbit == "full" else len(x)
            rho_in, rho_out = self._matrices(count, x, generator)
            return self._mean(ensemble(_moved(rho_in, x)), _moved(rho_out, y))
        return self._mean(self.model(ensemble, x, generator), y)

    def model(self, ensemble: Callable[..., Tensor], x: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Outputs of the model that the scheme trains: itself, averaged, or of projected particles.

        Args:
            ensemble: as above.
            x: (B, n).
            generator: for random elements.
        """
        if self.scheme == "equivariant":
            return ensemble(x, fixed=True)
        if self.scheme != "averaging":
            return ensemble(x)
        rho_in, dual = self._matrices(1, x, generator)
        outputs = ensemble(_moved(rho_in, x)).unflatten(0, (-1, len(x)))
        return torch.einsum("gji,gbj->bi", dual[:, 0], outputs) / len(outputs)

    def _matrices(self, each: int, x: Tensor, generator: torch.Generator | None) -> tuple[Tensor, Tensor]:
        """Of all elements (|G|, 1, k, k), or of random ones, (orbit, each, k, k)."""
        if self.orbit != "full":
            one, two = self._elements.sample(self.orbit * each, generator)
            shape = (self.orbit, each)
            return one.unflatten(0, shape).to(x), two.unflatten(0, shape).to(x)
        if self._whole is None or self._whole[0].dtype != x.dtype or self._whole[0].device != x.device:
            one, two = self._elements.full()
            self._whole = one[:, None].to(x), two[:, None].to(x)
        return self._whole

    def _mean(self, prediction: Tensor, y: Tensor) -> Tensor:
        losses = self.loss(prediction, y)
        if not isinstance(losses, Tensor) or losses.shape != (len(prediction),):
            given = f"of shape {tuple(losses.shape)}" if isinstance(losses, Tensor) else type(losses).__name__
            raise InputError(
                given=f"a loss {given} for {len(prediction)} samples",
                expected=f"({len(prediction)},): one number for each sample",
                remedy="sum over the outputs alone: (prediction - target).abs().sum(1)",
            )
        return losses.mean()


def scheme_loss(
    ensemble: ParticleEnsemble,
    x: Tensor,
    y: Tensor,
    scheme: Scheme = "vanilla",
    *,
    loss: Loss | None = None,
    orbit: Elements = "full",
    generator: torch.Generator | None = None,
) -> Tensor:
    """The loss of a batch that a scheme minimises.

        vanilla       l(Phi(x), y)
        augmentation  mean over g of l(Phi(rho(g) x), rho^(g) y)
        averaging     l(Q Phi(x), y),  Q Phi(x) = mean over g of rho^(g)^-1 Phi(rho(g) x)
        equivariant   l(Phi(x), y) with every particle z replaced by P z

    Args:
        ensemble: Phi.
        x: (B, n), of the precision of the particles.
        y: (B, m).
        scheme: one of the four.
        loss: of each sample, (B, m), (B, m) -> (B,); |prediction - target|^2 if left out. For the schemes to agree it has to
            be invariant: l(rho^(g) a, rho^(g) b) = l(a, b).
        orbit: "full": means over all elements of a finite group; a number: over so many random ones, for each sample anew in
            augmentation, for the batch in averaging.
        generator: for random elements; torch's own if left out.

    Returns:
        The mean over the batch, ().

    Raises:
        InputError: for a value out of range, shapes that do not fit, or the full orbit of an infinite group.

    Source: arXiv 2405.19995, section 3.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> ensemble = ParticleEnsemble(unit, particles=10, law="symmetric")
        >>> x = torch.randn(4, 2, dtype=torch.float64)
        >>> y = ensemble(x).detach()  # equivariant: moving the data changes nothing
        >>> bool(scheme_loss(ensemble, x, y, "augmentation") < 1e-30)
        True
    """
    if not isinstance(ensemble, ParticleEnsemble):
        raise InputError(
            given=f"an ensemble of type {type(ensemble).__name__}",
            expected="a ParticleEnsemble",
            remedy="ParticleEnsemble(unit, particles=1000)",
        )
    return SchemeLoss(ensemble.unit, scheme, loss, orbit)(ensemble, x, y, generator)


def _moved(matrices: Tensor, vectors: Tensor) -> Tensor:
    """Matrices (G, B or 1, k, k) on vectors (B, k): (G B, k)."""
    if matrices.shape[1] == 1:
        return (vectors @ matrices[:, 0].mT).flatten(0, 1)
    return torch.einsum("gbij,bj->gbi", matrices, vectors).flatten(0, 1)


def words_of(loss: Any) -> str:
    """A loss in words, for the recipe of a training."""
    return getattr(loss, "__qualname__", type(loss).__name__)
