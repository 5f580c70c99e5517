"""Every example in a public docstring runs, and every public object has one line that says what it is."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import codegen
import generated
import invariants


def modules() -> list[str]:
    names = []
    for package in (invariants, codegen, generated):
        names.append(package.__name__)
        for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if not info.name.endswith("__main__") and ".templates" not in info.name:
                names.append(info.name)
    return names


@pytest.mark.parametrize("name", modules())
def test_docstring_examples_run(name: str) -> None:
    module = importlib.import_module(name)
    result = doctest.testmod(module, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0
    assert module.__doc__
