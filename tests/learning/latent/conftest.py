"""Tensors of these tests are small: threads would wait for each other longer than they work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from invariants.learning.loop import one_thread


@pytest.fixture(autouse=True)
def single_thread() -> Iterator[None]:
    with one_thread():
        yield
