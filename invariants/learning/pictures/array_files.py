"""Arrays of a file .npz, as numpy.savez writes them; Python objects are not read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from invariants.errors import FileFormatError


def read_arrays(file: Path, names: Sequence[str], example: str) -> dict[str, NDArray[Any]]:
    """Some arrays of a file.

    Args:
        file: of the kind .npz.
        names: of the arrays.
        example: a call that writes them, for messages.

    Returns:
        Name -> array.

    Raises:
        FileFormatError: for a damaged file, arrays of objects, or one that is not there; names the file.
    """
    try:
        with np.load(file, allow_pickle=False) as held:
            missing = [name for name in names if name not in held.files]
            found = {name: held[name] for name in names if name in held.files}
    except Exception as error:  # the readers of archives and of arrays raise whatever the bytes lead to
        raise FileFormatError(
            given=f"{file}, {file.stat().st_size} bytes, which cannot be read: {error or type(error).__name__}",
            expected=f"arrays of numbers named {', '.join(names)}, as numpy.savez writes them",
            remedy="write it again; arrays of Python objects are not read",
        ) from error
    if missing:
        raise FileFormatError(
            given=f"{file} without {', '.join(missing)}",
            expected=f"arrays named {', '.join(names)}",
            remedy=example,
        )
    return found


def observation_tensor(file: Path, name: str, array: NDArray[Any]) -> Tensor:
    """Numbers as float32; bytes, which are pictures, from 0 to 1.

    Args:
        file: where the array is from, for messages.
        name: of the array.
        array: (N, ...), real numbers.

    Returns:
        (N, ...).

    Raises:
        FileFormatError: for other types, or entries that are not finite; names the file.
    """
    if array.dtype.kind not in "biuf" or array.ndim < 1:
        raise FileFormatError(
            given=f"{file}, whose {name} is {array.shape} of {array.dtype}",
            expected="real numbers (N, ...)",
            remedy="split complex numbers into real and imaginary parts",
        )
    scale = 255 if array.dtype == np.uint8 else 1
    with np.errstate(over="ignore"):
        values = np.ascontiguousarray(array, dtype=np.float32) / np.float32(scale)
    if not np.isfinite(values).all():
        raise FileFormatError(
            given=f"{file}, whose {name} has entries that are not finite in float32",
            expected="finite numbers",
            remedy="look for nan and inf, or scale large numbers down",
        )
    return torch.from_numpy(values)
