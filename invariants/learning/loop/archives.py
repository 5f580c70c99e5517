"""What a checkpoint holds is looked at before and after it is read: small files that fill the memory are refused."""

from __future__ import annotations

import zipfile
from typing import Any, BinaryIO

import torch
from torch import Tensor

from invariants.limits import CHECKPOINT_LEVELS, CHECKPOINT_VALUES, CHECKPOINT_VIEW_BYTES

_END = b"PK\x05\x06"
_END_BYTES = 22


def require_plain_archive(file: BinaryIO, size: int) -> None:
    """Refuse a zip file that torch.save does not write, before anything of it is read.

    Args:
        file: the checkpoint.
        size: its bytes.

    Raises:
        ValueError: if a part is compressed or damaged, if two parts have one name, or if they are larger than the file.
    """
    file.seek(max(size - _END_BYTES, 0))
    if file.read(4) != _END:  # two readers might see two archives
        raise ValueError("it does not end as an archive does")
    file.seek(0)
    with zipfile.ZipFile(file) as archive:
        parts = archive.infolist()
        if len({part.filename for part in parts}) < len(parts):
            raise ValueError("two of its parts have one name")
        if any(part.compress_type != zipfile.ZIP_STORED for part in parts):
            raise ValueError("its parts are compressed")
        if sum(part.file_size for part in parts) > size:
            raise ValueError("its parts are larger than the file")
        damaged = archive.testzip()  # torch.load does not compare check sums
        if damaged is not None:
            raise ValueError(f"the check sum of {damaged} is wrong")
        for part in parts:
            # the one type that torch reads as data and that allocates what a number says
            if part.filename.endswith(".pkl") and b"\nbytearray\n" in archive.read(part):
                raise ValueError("it holds a byte array")
    file.seek(0)


def require_modest(state: Any, size: int) -> None:
    """Refuse values that take far more memory or time than the file is large.

    Args:
        state: what was read.
        size: bytes of the file.

    Raises:
        ValueError: for lists that hold one list many times over or are too deep, tensors that are no plain ones, or tensors
            that show storage many times over.
    """
    counted: dict[int, int | None] = {}
    stored, seen = 0, 0

    def count(value: Any, level: int) -> int:
        """Values in it, those of a list that is in several places in each of them."""
        nonlocal stored, seen
        if isinstance(value, Tensor):
            if value.layout != torch.strided or value.device.type != "cpu" or value.is_quantized:
                raise ValueError("it holds a tensor that is no plain one")
            seen += value.numel() * value.element_size()
        if not isinstance(value, (dict, list, tuple, set, frozenset)):
            return 1
        if id(value) in counted:
            known = counted[id(value)]
            if known is None:
                raise ValueError("it holds a list that holds itself")
            return known
        if level > CHECKPOINT_LEVELS.value:
            raise ValueError(f"it holds lists in over {CHECKPOINT_LEVELS.value} levels")
        counted[id(value)] = None
        stored += len(value)
        total = 1 + sum(count(part, level + 1) for part in (value.values() if isinstance(value, dict) else value))
        counted[id(value)] = total
        return total

    shown = count(state, 0)
    if shown > 2 * stored + CHECKPOINT_VALUES.value:
        raise ValueError(f"it holds over {CHECKPOINT_VALUES.value} values more than it stores")
    if seen > size + CHECKPOINT_VIEW_BYTES.value:
        raise ValueError(f"its tensors show {seen} bytes of a file of {size}")
