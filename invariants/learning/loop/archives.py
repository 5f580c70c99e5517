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
        ValueError: for too many values or levels, tensors that are no plain ones, or that show storage many times over.
    """
    count, seen = 0, 0
    waiting: list[tuple[Any, int]] = [(state, 0)]
    while waiting:
        value, level = waiting.pop()
        count += 1
        parts: Any = ()
        if isinstance(value, Tensor):
            if value.layout != torch.strided or value.device.type != "cpu" or value.is_quantized:
                raise ValueError("it holds a tensor that is no plain one")
            seen += value.numel() * value.element_size()
        elif isinstance(value, dict):
            parts = [*value, *value.values()]
        elif isinstance(value, (list, tuple, set, frozenset)):
            parts = value
        if level > CHECKPOINT_LEVELS.value or count + len(waiting) + len(parts) > CHECKPOINT_VALUES.value:
            raise ValueError(
                f"it holds over {CHECKPOINT_VALUES.value} values, or lists in over {CHECKPOINT_LEVELS.value} levels"
            )
        waiting.extend((part, level + 1) for part in parts)
    if seen > size + CHECKPOINT_VIEW_BYTES.value:
        raise ValueError(f"its tensors show {seen} bytes of a file of {size}")
