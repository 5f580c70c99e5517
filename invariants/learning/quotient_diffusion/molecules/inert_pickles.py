"""Pickles of plain data and molecules of RDKit, read so that nothing in them is called."""

from __future__ import annotations

import io
import pickle
import pickletools
import struct
from typing import Any

from invariants.errors import FileFormatError

_PLAIN = {
    *(
        "PROTO",
        "FRAME",
        "STOP",
        "MARK",
        "NONE",
        "NEWTRUE",
        "NEWFALSE",
        "BININT",
        "BININT1",
        "BININT2",
        "LONG1",
        "BINFLOAT",
    ),
    *("EMPTY_DICT", "SETITEM", "SETITEMS", "EMPTY_LIST", "APPEND", "APPENDS"),
    *("EMPTY_TUPLE", "TUPLE", "TUPLE1", "TUPLE2", "TUPLE3"),
    *("BINUNICODE", "SHORT_BINUNICODE", "BINBYTES", "SHORT_BINBYTES"),
    *("BINPUT", "LONG_BINPUT", "MEMOIZE", "BINGET", "LONG_BINGET"),
    *("GLOBAL", "STACK_GLOBAL", "REDUCE", "BUILD"),
}
"""Operations of pickles of protocols 3 and 4 that make plain data, and the four that make objects, here inert ones."""


class _Inert:
    """Keeps what it is given; a pickle can neither call nor change anything through it."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(name)

    def __setstate__(self, state: object) -> None:
        pass


class PickledMolecule(_Inert):
    """The bytes of a molecule of RDKit."""

    __slots__ = ("data",)
    data: bytes

    def __init__(self, data: bytes) -> None:
        if type(data) is not bytes:
            raise pickle.UnpicklingError("a molecule that is not made of bytes")
        object.__setattr__(self, "data", data)


class _NumberType(_Inert):
    """The type of a number of NumPy, such as f8."""

    __slots__ = ("code",)
    code: str

    def __init__(self, code: str, align: object = False, copy: object = True) -> None:
        if code not in _NUMBERS:
            raise pickle.UnpicklingError(f"numbers of the type {str(code)[:20]!r}")
        object.__setattr__(self, "code", code)

    def __setstate__(self, state: object) -> None:
        if type(state) is not tuple or len(state) < 2 or state[1] not in ("<", "|"):
            raise pickle.UnpicklingError("numbers of another order of bytes")


_NUMBERS = {"f8": "<d", "f4": "<f", "i8": "<q", "i4": "<i", "u8": "<Q", "u4": "<I", "b1": "<?"}


class PickledNumber(_Inert):
    """A number of NumPy."""

    __slots__ = ("value",)
    value: float

    def __init__(self, kind: _NumberType, data: bytes) -> None:
        if type(kind) is not _NumberType or type(data) is not bytes:
            raise pickle.UnpicklingError("a number that is not made of a type and bytes")
        try:
            (value,) = struct.unpack(_NUMBERS[kind.code], data)
        except (struct.error, AttributeError):
            raise pickle.UnpicklingError("a number of another length") from None
        object.__setattr__(self, "value", float(value))


_INERT: dict[tuple[str, str], type[_Inert]] = {
    ("rdkit.Chem.rdchem", "Mol"): PickledMolecule,
    ("numpy.core.multiarray", "scalar"): PickledNumber,
    ("numpy._core.multiarray", "scalar"): PickledNumber,
    ("numpy", "dtype"): _NumberType,
}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        found = _INERT.get((module, name))
        if found is None:
            raise pickle.UnpicklingError(f"it wants to call {module}.{name}"[:200])
        return found


def read_inert(data: bytes, source: str) -> Any:
    """The value of a pickle, with inert objects in place of molecules of RDKit and numbers of NumPy.

    Args:
        data: the pickle, of protocol 3 or 4.
        source: where it is from, for messages.

    Returns:
        Dictionaries, lists, tuples, texts, numbers, :class:`PickledMolecule` and :class:`PickledNumber`.

    Raises:
        FileFormatError: for a damaged pickle, operations that plain data does not need, and other objects; names what the
            pickle wanted to call.

    Example:
        >>> read_inert(pickle.dumps({"a": [1, 2.5, b"c"]}), "here")
        {'a': [1, 2.5, b'c']}
        >>> read_inert(pickle.dumps(print), "here")
        Traceback (most recent call last):
        invariants.errors.FileFormatError: given: here, which is not read: it wants to call builtins.print
        ...
    """
    try:
        for operation, argument, _ in pickletools.genops(data):
            if operation.name not in _PLAIN:
                called = f" {argument}" if isinstance(argument, str) else ""
                raise pickle.UnpicklingError(f"it holds the operation {operation.name}{called}"[:200])
            if operation.name == "LONG_BINPUT" and int(argument or 0) > len(data):  # a table of so many entries is made
                raise pickle.UnpicklingError("it numbers more values than it has bytes")
        return _Unpickler(io.BytesIO(data)).load()
    except Exception as error:  # readers of pickles raise whatever the bytes lead to
        raise FileFormatError(
            given=f"{source}, which is not read: {error or type(error).__name__}",
            expected="a pickle of plain data, numbers and molecules of RDKit; nothing else is called",
            remedy="copy the file again from where it came from; do not open it by other means unless you trust it",
        ) from None
