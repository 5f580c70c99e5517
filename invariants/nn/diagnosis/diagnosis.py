"""What a diagnosis found, in figures and in words."""

from __future__ import annotations

from dataclasses import dataclass

from .feature_error import FeatureError

SUITS, PARTLY, NOT = "suits", "partly suits", "does not suit"

_LEAST = 0.05
"""Share of pixels with a gradient above noise, of which a picture must have more."""

_GOOD, _FAIR = 0.5, 0.75
"""Errors beyond values up to which features move with the picture, and partly do so; 1 is no relation."""

_MOST = 0.5
"""Share of the pixels with gradients that must be parallel for the words to be about them."""


@dataclass(frozen=True)
class ScaleFigures:
    """Of one scale.

    Attributes:
        sigma: standard deviation of the Gaussians, pixels; that of the strata for a module without any.
        policy: of the features; "" for another module.
        ranks: share of pixels whose gradients have rank 0 (flat), 1 (parallel), 2, ... above the noise.
        present: share of pixels where more than half of the features' scale is the picture's own, not noise; None where
            nothing is divided by a scale.
        error: of the features; None where no maps of the group are at hand.
    """

    sigma: float
    policy: str
    ranks: tuple[float, ...]
    present: float | None
    error: FeatureError | None

    @property
    def textured(self) -> float:
        """Share of pixels that are not flat."""
        return 1 - self.ranks[0]

    @property
    def parallel(self) -> float:
        """Share of parallel gradients among pixels that are not flat; 0 where there are none."""
        return self.ranks[1] / self.textured if len(self.ranks) > 1 and self.textured > 0 else 0.0


@dataclass(frozen=True)
class Diagnosis:
    """Whether pictures suit a group, at which scale, and what is lost; see :func:`invariants.nn.diagnose`.

    Attributes:
        group: name of the action; None where it is not known.
        order: highest derivative of the features; None for a module without any.
        channels, pictures, shape: of the images.
        noise: standard deviation in a pixel, estimated: the median of the pictures'.
        given: figures of the module as it is.
        scales: figures of the same invariants at the scales tried, 'faded' with this noise.
        convolution: errors of a random 3 x 3 convolution, to compare with.
        shape_invariants: how many invariants each rank has beyond the channels' values and what the colours say of one
            another; () where the engine does not count them.
        parallel_order: the order from which parallel gradients have such invariants, if that of the module gives none.
        parallel_kernel: its name, where it is kept.
    """

    group: str | None
    order: int | None
    channels: int
    pictures: int
    shape: tuple[int, ...]
    noise: float
    given: ScaleFigures
    scales: tuple[ScaleFigures, ...]
    convolution: FeatureError | None
    shape_invariants: tuple[int, ...]
    parallel_order: int | None
    parallel_kernel: str | None

    @property
    def best(self) -> ScaleFigures:
        """The finest scale at which (share of pixels not flat) x (1 - error beyond values) is within 10 % of the largest."""
        scores = [_score(s) for s in self.scales]
        if not scores:
            return self.given
        return next(s for s, score in zip(self.scales, scores, strict=True) if score >= 0.9 * max(scores))

    @property
    def values_alone(self) -> bool:
        """Whether parallel gradients say nothing of shape to these invariants, and most gradients are parallel."""
        nothing = len(self.shape_invariants) > 1 and self.shape_invariants[1] == 0
        return nothing and self.best.parallel >= _MOST

    @property
    def verdict(self) -> str:
        """ "suits", "partly suits" or "does not suit"."""
        best = self.best
        if best.textured <= _LEAST:
            return NOT
        error = best.error.beyond if best.error else 0.0
        if error is None or error > _FAIR:
            return NOT
        return PARTLY if error > _GOOD or self.values_alone else SUITS

    def report(self) -> str:
        """All of it in words."""
        return "\n".join([self._head(), *self._table(), *self._words()])

    def __str__(self) -> str:
        return self.report()

    def _head(self) -> str:
        size = " x ".join(map(str, self.shape))
        of = f"{self.group or 'unknown group'}" + (f", order {self.order}" if self.order is not None else "")
        return (
            f"{of}; pictures: {self.pictures}, of {size}; channels: {self.channels}; noise in a pixel: {self.noise:.3f}"
        )

    def _table(self) -> list[str]:
        names = ["flat", "parallel", *(f"rank {r}" for r in range(2, len(self.given.ranks)))]
        lines = [f"{'sigma':>5} " + " ".join(f"{name:>8}" for name in [*names, "present", "error", "beyond"])]
        rows = [(self.given, f"{self.given.policy or 'module'}, as given"), *((s, "") for s in self.scales)]
        for s, note in rows:
            present = "-" if s.present is None else f"{s.present:.0%}"
            whole, beyond = _errors(s.error)
            cells = [*(f"{share:.0%}" for share in s.ranks), present, whole, beyond]
            lines.append(f"{s.sigma:>5g} " + " ".join(f"{cell:>8}" for cell in cells) + f"  {note or s.policy}")
        if self.convolution is not None:
            whole, beyond = _errors(self.convolution)
            lines.append(
                f"to compare: error of a random convolution {whole}, beyond values {beyond}; of unrelated pixels 1"
            )
        return lines

    def _words(self) -> list[str]:
        best = self.best
        where = f" at sigma = {best.sigma:g}" if self.verdict != NOT else ""
        name = f"the group {self.group}" if self.group else "the group"
        what = "This picture set" if self.order is not None else "This module on these pictures"
        out = [f"{what} {self.verdict} {name}{where}."]
        if best.textured <= _LEAST:
            cause = "is above its noise" if self.noise > 0 else "is there"
            out.append(f"- {best.ranks[0]:.0%} of the pixels are flat at every scale tried: hardly a gradient {cause}.")
            out.append("- An error says nothing here: noise moves with the picture as well.")
            return out
        lost = f"- At sigma = {best.sigma:g} {best.ranks[0]:.0%} of the pixels are flat"
        rest = (
            f"; of the rest {best.parallel:.0%} have gradients parallel to within the noise"
            if len(best.ranks) > 1
            else ""
        )
        return [*out, lost + rest + self._parallel_words(best) + ".", *self._error_words(best)]

    def _parallel_words(self, best: ScaleFigures) -> str:
        if len(self.shape_invariants) < 2 or best.parallel < _MOST:
            return ""
        if self.shape_invariants[1] > 0:
            return f", which have {self.shape_invariants[1]} invariants of shape at order {self.order}"
        words = f", where the invariants of order {self.order} of this group tell colours alone, nothing of shape"
        if self.parallel_order is None:
            return words + "; no order that was tried has others"
        kept = f" ({self.parallel_kernel}; PDINet takes it by itself)" if self.parallel_kernel else ""
        return words + f": take order {self.parallel_order}{kept}"

    def _error_words(self, best: ScaleFigures) -> list[str]:
        if best.error is None:
            return [
                "- No finite maps of this group are at hand: whether features move with the picture is not measured, and "
                "the verdict rests on gradients alone."
            ]
        if best.error.beyond is None:
            return [
                "- The features are functions of each pixel's own values: they move with any picture and tell no shape."
            ]
        out = [
            f"- {best.error.share:.0%} of the features' variance is beyond the pixel's own values, and moves with the "
            f"picture up to an error of {best.error.beyond:.2f} (up to {_GOOD:g} suits, above {_FAIR:g} does not)."
        ]
        own = self.given.error
        if self.scales and own is not None and own.beyond is not None and own.beyond > 1.1 * best.error.beyond:
            out.append(
                f"- As given, at sigma = {self.given.sigma:g} and '{self.given.policy}', that error is {own.beyond:.2f}: "
                f"take sigma={best.sigma:g}, policy='{best.policy}'"
                + (f", noise={self.noise:.2g}." if self.noise and best.policy == "faded" else ".")
            )
        return out


def _score(figures: ScaleFigures) -> float:
    error = figures.error
    if error is None:
        return figures.textured
    return figures.textured * max(0.0, 1 - (1.0 if error.beyond is None else error.beyond))


def _errors(error: FeatureError | None) -> tuple[str, str]:
    if error is None:
        return "-", "-"
    return f"{error.whole:.2f}", "-" if error.beyond is None else f"{error.beyond:.2f}"
