"""Linear kernels that are kept in generated/ beside those of the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from invariants.representations import TensorProduct

from .items import LinearItem, item_of

_MAKERS: dict[str, Callable[[], object]] = {
    "so3_product1": partial(TensorProduct.full, 1),
    "so3_product2": partial(TensorProduct.full, 2),
}


def stored_names() -> tuple[str, ...]:
    """Names of the stored kernels: tensor products of SO(3) over all paths up to a degree."""
    return tuple(_MAKERS)


def stored_item(name: str) -> LinearItem:
    """The map of a stored kernel."""
    return item_of(_MAKERS[name](), name)
