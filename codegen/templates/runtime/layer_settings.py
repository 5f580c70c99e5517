"""Settings of a fused layer, and the text under which its operator gets them."""

from __future__ import annotations

import functools
import json
from dataclasses import asdict, dataclass
from typing import Any

import torch

from .errors import InputError
from .gaussian_jets import GaussianJets
from .kernel import KernelSpec, registered
from .policies import FamilyTable, Normaliser
from .rounding import ErrorTerms
from .separate import terms_of


@dataclass(frozen=True)
class Settings:
    """Options of a layer: those of GaussianJets and Normaliser, and whether features are standardised over the batch."""

    kernel: str
    backend: str
    sigma: float
    truncate: float
    policy: str
    floor: float | None
    eps: float
    standardise: bool
    norm_eps: float

    @property
    def key(self) -> str:
        """All of them as text. It says what they are, so that a program stored by one process runs in another."""
        return _key(self)

    @property
    def spec(self) -> KernelSpec:
        """What the kernel computes.

        Raises:
            InputError: if this process has no such kernel.
        """
        return registered(self.kernel).spec


@functools.lru_cache(maxsize=1024)
def _key(settings: Settings) -> str:
    return json.dumps(asdict(settings), default=float)


@functools.lru_cache(maxsize=1024)
def settings_of(key: str) -> Settings:
    """The settings of a key.

    Raises:
        InputError: for a text that is no key.
    """
    try:
        return Settings(**json.loads(key))
    except (TypeError, ValueError):
        raise InputError(
            given=f"the settings {key!r} of an invariant layer",
            expected="the text that Settings.key gives",
            remedy="export the program again with this version",
        ) from None


def settings_key(**values: Any) -> str:
    """The key of these settings."""
    return Settings(**values).key


# made once, while a graph is traced, as choose() is
settings_key._dynamo_marked_constant = True  # type: ignore[attr-defined]


@functools.lru_cache(maxsize=256)
def modules(settings: Settings, channels: int) -> tuple[GaussianJets, Normaliser]:
    """The parts of a layer that have no parameters."""
    spec = settings.spec
    jets = GaussianJets(spec.order, spec.dimension, sigma=settings.sigma, truncate=settings.truncate)
    weights = spec.feature_weights(channels)
    return jets, Normaliser(weights, settings.policy, settings.floor, settings.eps)


@functools.lru_cache(maxsize=256)
def family_table(settings: Settings, channels: int, dtype: torch.dtype) -> FamilyTable:
    """The policy by family of features."""
    spec = settings.spec
    return modules(settings, channels)[1].family_table(spec.weights, spec.counts(channels), dtype)


@functools.lru_cache(maxsize=256)
def bounds_on_errors(settings: Settings, channels: int, dtype: torch.dtype) -> ErrorTerms:
    """What rounding may do to each group of features."""
    return terms_of(settings.spec, channels, modules(settings, channels)[1])[dtype]
