"""Batches of a training: random rows of given tensors, or what a function makes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError

from .ensembles import ParticleEnsemble

Batch = tuple[Tensor, Tensor]
Data = Batch | Callable[[int, torch.Generator], Batch]


class Drawn:
    """Samples for an ensemble, checked, in its precision and on its device.

    Args:
        ensemble: that is to be trained.
        data: tensors (x (K, n), y (K, m)), or a function (count, generator) -> (x (count, n), y (count, m)).

    Attributes:
        fingerprint: of the data, in a few characters.

    Raises:
        InputError: for anything else, shapes that do not fit, or values that are not finite.
    """

    def __init__(self, ensemble: ParticleEnsemble, data: Any) -> None:
        self._sizes = ensemble.unit.inputs, ensemble.unit.outputs
        self._held: Batch | None = None
        self._make: Callable[[int, torch.Generator], Batch] | None = None
        if isinstance(data, (tuple, list)) and len(data) == 2:
            x, y = self._checked(data, None)
            for name, values in (("x", x), ("y", y)):
                if not bool(values.isfinite().all()):
                    raise InputError(
                        given=f"{name} with entries that are not finite",
                        expected="finite numbers",
                        remedy="leave them out",
                    )
            self._held = x, y
            self.fingerprint = _digest(x, y)
        elif callable(data):
            try:
                first = data(2, torch.Generator().manual_seed(0))
            except TypeError as error:
                raise InputError(
                    given=f"a function of data that fails for (2, generator): {error}",
                    expected="a function (count, generator) -> (x (count, n), y (count, m))",
                    remedy="lambda count, generator: (x, y), with torch.randn(count, n, generator=generator) and such for x",
                ) from error
            self._checked(first, 2)
            own = getattr(data, "fingerprint", None)
            self._make = data
            self.fingerprint = own() if callable(own) else getattr(data, "__qualname__", type(data).__name__)
        else:
            raise InputError(
                given=f"data of type {type(data).__name__}",
                expected="tensors (x (K, n), y (K, m)), or a function (count, generator) -> (x, y)",
                remedy="Teacher.random(unit).data(), or (x, y)",
            )

    def __call__(self, count: int, generator: torch.Generator, like: Tensor) -> Batch:
        """A batch, of the precision and on the device of a tensor.

        Args:
            count: samples.
            generator: of random numbers.
            like: the particles.
        """
        if self._make is not None:
            x, y = self._checked(self._make(count, generator), count)
            return x.to(like), y.to(like)
        assert self._held is not None
        x, y = self._held
        if x.dtype != like.dtype or x.device != like.device:
            x, y = self._held = x.to(like), y.to(like)
        rows = torch.randint(len(x), (count,), generator=generator).to(like.device)
        return x[rows], y[rows]

    def _checked(self, found: Any, count: int | None) -> Batch:
        n, m = self._sizes
        pair = isinstance(found, (tuple, list)) and len(found) == 2 and all(isinstance(v, Tensor) for v in found)
        if pair:
            x, y = found
            rows = len(x) if count is None and x.dim() else count
            real = x.is_floating_point() and y.is_floating_point()
            if rows and real and x.shape == (rows, n) and y.shape == (rows, m):
                return x.detach(), y.detach()
        shapes = [f"{tuple(v.shape)} of {v.dtype}" for v in found] if pair else type(found).__name__
        rows_in_words = "K" if count is None else str(count)
        raise InputError(
            given=f"data: {shapes}",
            expected=f"tensors of floats x ({rows_in_words}, {n}) and y ({rows_in_words}, {m}), at least one sample",
            remedy="labels of one number a sample are y[:, None]; counts and classes are y.to(torch.float64)",
        )


def _digest(*tensors: Tensor) -> str:
    held = hashlib.sha256()
    for tensor in tensors:
        held.update(repr((tuple(tensor.shape), tensor.dtype)).encode())
        held.update(tensor.cpu().contiguous().numpy().tobytes())
    return held.hexdigest()[:16]
