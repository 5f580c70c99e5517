"""What a set of samples is, in digests: names, sizes, content, so that another set of as many samples is told apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import ConcatDataset, Subset, TensorDataset

from invariants.errors import InputError
from invariants.limits import FINGERPRINT_BYTES

ASPECTS = ("names", "sizes", "content")
"""What differs between two sets."""

_CHUNK = 1 << 20


def fingerprint(samples: Any) -> dict[str, str]:
    """Digests of a set by aspect, for a recipe.

    Sets of tensors, their subsets and concatenations are known; any other set may have a method `fingerprint()` that
    returns such a dictionary: see :func:`fingerprint_of_files`. Of content beyond FINGERPRINT_BYTES a part is read, the same
    every time.

    Args:
        samples: a set.

    Returns:
        Aspect -> hexadecimal digits; empty for a set that cannot be known without asking for its samples.

    Example:
        >>> a, b = (TensorDataset(torch.full((4,), value)) for value in (1.0, 2.0))
        >>> [aspect for aspect, digits in fingerprint(a).items() if digits != fingerprint(b)[aspect]]
        ['content']
    """
    if callable(own := getattr(samples, "fingerprint", None)):
        found: dict[str, str] = own()
        return found
    if isinstance(samples, TensorDataset):
        shapes = [[str(tensor.dtype), *tensor.shape] for tensor in samples.tensors]
        state = hashlib.sha256()
        for tensor in samples.tensors:
            _add_tensor(state, tensor, FINGERPRINT_BYTES.value // len(samples.tensors))
        return {"sizes": _digits(shapes), "content": state.hexdigest()[:16]}
    if isinstance(samples, Subset):
        whole = fingerprint(samples.dataset)
        return whole and whole | {"names": _digits([whole.get("names", ""), list(map(int, samples.indices))])}
    if isinstance(samples, ConcatDataset):
        parts = [fingerprint(part) for part in samples.datasets]
        return {a: _digits([part.get(a, "") for part in parts]) for a in ASPECTS} if all(parts) else {}
    return {}


def fingerprint_of_files(files: Sequence[tuple[Path, str]]) -> dict[str, str]:
    """Digests of files: their names, their sizes, and their content.

    Args:
        files: path, and the name that counts, such as that below the folder of the set.

    Returns:
        Aspect -> hexadecimal digits.

    Raises:
        InputError: if a file cannot be read.
    """
    try:
        sizes = [path.stat().st_size for path, _ in files]
        state, left = hashlib.sha256(), FINGERPRINT_BYTES.value
        # where not all can be read, those of a random but fixed order
        order = (
            range(len(files)) if sum(sizes) <= left else sorted(range(len(files)), key=lambda k: _digits(files[k][1]))
        )
        for k in order:
            left -= sizes[k]
            if left < 0 and k != order[0]:
                break
            state.update(_of_file(files[k][0]))
    except OSError as error:
        raise InputError(
            given=f"{error.filename}, which cannot be read: {error.strerror}",
            expected="files of a set that can be read",
            remedy="mend its permissions, or remove it",
        ) from error
    return {"names": _digits([name for _, name in files]), "sizes": _digits(sizes), "content": state.hexdigest()[:16]}


def _of_file(path: Path) -> bytes:
    state, left = hashlib.sha256(), FINGERPRINT_BYTES.value
    with path.open("rb") as file:
        while left > 0 and (chunk := file.read(min(_CHUNK, left))):
            state.update(chunk)
            left -= len(chunk)
    return state.digest()


def _add_tensor(state: Any, tensor: Tensor, most: int) -> None:
    """Its bytes, or those of samples at equal distances."""
    if tensor.numel() * tensor.element_size() > most and tensor.dim():
        each = max(tensor[0].numel() * tensor.element_size(), 1)
        tensor = tensor[:: max(1, -(-len(tensor) * each // most))]
    state.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy())


def _digits(value: Any) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:16]
