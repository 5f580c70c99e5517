"""From a linear item to the text of its generated files. Decisions are made here; templates place strings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from textwrap import wrap
from typing import Any

from invariants.limits import PRINTED_TERMS, QUOTIENT_TERMS

from ..render import environment
from .cpp_statements import statements
from .items import LinearItem
from .lie_actions import EntryTable, LieActionTables
from .lie_tables import LieTables
from .multilinear import MultilinearMap
from .quotient_printing import quotient_values
from .sharing import SharedSums, share

_DENSE = 0.25
"""Share of coefficients that are not zero from which a long linear map is left to torch's matrix product."""
_WIDTH = 116
_CLASSES = {
    "linear": "LinearKernel",
    "assemble": "AssembleKernel",
    "bilinear": "BilinearKernel",
    "fourier": "FourierKernel",
}


def render_linear(item: LinearItem, backends: Iterable[str], command: str) -> dict[str, str]:
    """Text of every file of an item, by file name.

    Args:
        item: what to print.
        backends: names of backends; C++ is printed where 'cpp' is among them, and a GPU uses torch.
        command: how to regenerate, for the headers.
    """
    values: dict[str, Any] = {"name": item.name, "digest": item.digest, "item": item, "command": command}
    values["title"] = f"{item.name}: {item.description}."
    values["counts"] = _counts(item)
    jinja = environment("linear")
    values["header"] = jinja.get_template("header.j2").render(values)

    def text(template: str, **more: Any) -> str:
        return jinja.get_template(template).render({**values, **more}).rstrip("\n") + "\n"

    files = {"__init__.py": text("package.py.j2")}
    if item.action is not None:
        return files | {"kernel.py": text("action.py.j2", **_action(item))}
    if isinstance(item.lie, LieActionTables):
        return files | {"kernel.py": text("lie_action.py.j2", **_lie_action(item.lie))}
    if item.lie is not None:
        return files | {"kernel.py": text("lie_group.py.j2", lie=item.lie, **_lie(item.lie))}
    if item.quotient is not None:
        values.update(quotient_values(item.quotient))
        files["kernel.py"] = text("quotient.py.j2")
        if "cpp" in backends and item.quotient.terms <= QUOTIENT_TERMS.value:
            files["kernel.cpp"] = text("quotient.cpp.j2")
        if "triton" in backends:
            files["kernel_triton.py"] = text("quotient_triton.py.j2")
        return files
    if not item.maps:
        return files | {"kernel.py": text("fast_fourier.py.j2")}
    parts = [_part(name, exact) for name, exact in item.maps.items()]
    files["kernel.py"] = text("kernel.py.j2", parts=parts, class_name=_CLASSES[item.kind])
    if "cpp" in backends:
        for (name, exact), part in zip(item.maps.items(), parts, strict=True):
            if form(exact) != "matrix":
                files[part["file"]] = text("kernel.cpp.j2", slots=_slots(exact), part=name)
    return files


def form(exact: MultilinearMap) -> str:
    """How a map is run on a CPU: 'printed' line by line, as a loop over a 'table', or as a 'matrix' product."""
    if not exact.terms:
        return "matrix"
    if len(exact.terms) <= PRINTED_TERMS.value:
        return "printed"
    dense = len(exact.sizes) == 2 and len(exact.terms) > _DENSE * exact.sizes[0] * exact.sizes[1]
    return "matrix" if dense else "table"


def source_file(name: str) -> str:
    """The file of the compiled source of a map of an item."""
    return "kernel.cpp" if name in ("kernel", "forward") else f"{name}.cpp"


def operation_count(item: LinearItem) -> int:
    """Multiplications and additions for one row, after sharing."""
    if item.action is not None:
        return item.action.operations
    if isinstance(item.lie, LieActionTables):
        return item.lie.operations
    if item.quotient is not None:
        return item.quotient.operations
    return sum(_operations(exact, len(exact.sizes) - 1) for exact in item.maps.values())


def _counts(item: LinearItem) -> list[str]:
    if item.action is not None:
        how = "an indexed read" if item.action.source else f"{len(item.action.blocks)} blocks"
        return [f"{item.action.operations} operations a vector, as {how}"]
    if isinstance(item.lie, LieActionTables):
        blocks = item.lie.blocks
        missing = "" if all(block.node >= 0 for block in blocks) else ", not all polynomials in matrices of the group"
        return [f"{item.lie.operations} operations a vector, as {sum(len(b.at) for b in blocks)} blocks{missing}"]
    if item.quotient is not None:
        count = f"{item.quotient.operations} operations a point and projection"
        return [f"{count}; {item.quotient.dimension} fields beside {item.quotient.translations} translations"]
    if item.lie is not None:
        return [f"closed form of {item.lie.form}" if item.lie.form else "matrix exponential; logarithm by square roots"]
    if not item.maps:
        return [f"fast transform over the cyclic orders {item.orders}"]
    lines = []
    for name, exact in item.maps.items():
        slots = [*range(len(exact.sizes) - 1, -1, -1)]
        counts = ", ".join(str(_operations(exact, slot)) for slot in slots)
        distinct = len({abs(value) for _, value in exact.terms})
        lines.append(
            f"{name}: {len(exact.terms)} terms with {distinct} distinct coefficients, {form(exact)}; "
            f"operations a row of the map and of its adjoint{'s' if len(slots) > 2 else ''}: {counts}"
        )
    return lines


def _operations(exact: MultilinearMap, slot: int) -> int:
    return _shared(exact, slot).operations if form(exact) == "printed" else exact.operations


@lru_cache(maxsize=32)
def _shared(exact: MultilinearMap, slot: int) -> SharedSums:
    # the header counts what the source prints, and the search for common sums is most of the work
    return share(exact.rows(slot))


def _part(name: str, exact: MultilinearMap) -> dict[str, Any]:
    coefficients = sorted({float(value) for _, value in exact.terms})
    number = {value: k for k, value in enumerate(coefficients)}
    columns = [[index[k] for index, _ in exact.terms] for k in range(len(exact.sizes))]
    return {
        "name": name,
        "file": source_file(name),
        "digest": exact.digest,
        "sizes": repr(exact.sizes),
        "complex": repr(exact.complex),
        "printed": repr(form(exact) != "matrix"),
        "indices": [_table(column, str) for column in columns],
        "coefficients": _table(coefficients, repr),
        "which": _table([number[float(value)] for _, value in exact.terms], str),
    }


def _slots(exact: MultilinearMap) -> list[dict[str, Any]]:
    if form(exact) == "table":
        return []
    return [{"number": slot, "lines": statements(_shared(exact, slot))} for slot in range(len(exact.sizes))]


def _action(item: LinearItem) -> dict[str, Any]:
    tables = item.action
    assert tables is not None
    values = [value if tables.complex else value.real for value in tables.values]
    sizes = sorted({len(at) for at, _ in tables.blocks})
    blocks = [[(at, which) for at, which in tables.blocks if len(at) == size] for size in sizes]
    return {
        "tables": tables,
        "inverse": _table(tables.inverse, str),
        "coefficients": _table(values, repr),
        "source": [_table(row, str) for row in tables.source],
        "factor": [_table(row, str) for row in tables.factor],
        "blocks": [
            {
                "at": [_table(at, str) for at, _ in group],
                "which": [_table([k for row in which for k in row], str) for _, which in group],
            }
            for group in blocks
        ],
    }


def _lie(tables: LieTables) -> dict[str, Any]:
    columns = list(zip(*tables.entries, strict=True))
    values = [value if tables.complex else value.real for *_, value in tables.entries]
    return {"at": [_table(column, str) for column in columns[:3]], "coefficients": _table(values, repr)}


def _lie_action(tables: LieActionTables) -> dict[str, Any]:
    return {
        "tables": tables,
        "generators": _entries(tables.generators),
        "nodes": [
            [
                {
                    "factor": term.factor,
                    "parent": term.parent,
                    "determinants": term.determinants,
                    "into": _entries(term.into),
                    "back": _entries(term.back),
                }
                for term in terms
            ]
            for terms in tables.nodes
        ],
        **_lie(tables.lie),
    }


def _entries(table: EntryTable) -> dict[str, Any]:
    real = not any(value.imag for value in table.values)
    return {
        "shape": table.shape,
        "places": [_table(column, str) for column in table.places],
        "numbers": _table([value.real if real else value for value in table.values], repr),
    }


def _table(values: Sequence[Any], show: Callable[[Any], str]) -> list[str]:
    """A tuple's elements as lines."""
    text = " ".join(f"{show(value)}," for value in values)
    return wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
