"""generate(): derivations and exact linear maps to files, and the comparison of files with what they should be."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from invariants import Derivation
from invariants.errors import InputError

from .backends import Backend, select
from .cache import cached_text
from .files import content, path_below, write_atomically
from .linear.items import EXPECTED, LinearItem, is_item, item_of
from .linear.rendering import render_linear
from .render import render, runtime_files
from .spec import Spec, require_name, require_proved

DEFAULT_BACKENDS = ("torch", "cpp", "triton")
PACKAGE_INIT = '"""Generated kernels and layers, one package an action; written by ``python -m codegen``."""\n'


def generated_files(
    items: Mapping[str, Derivation | LinearItem], backends: Sequence[str], command: str, *, fresh: bool = False
) -> dict[str, str]:
    """Every generated file, by path relative to the output folder.

    Args:
        items: derivations and linear maps by folder name.
        backends: names of backends.
        command: how to regenerate, for the headers.
        fresh: print again even where the cache has the text.
    """
    chosen = select_backends(backends)
    files = {"__init__.py": PACKAGE_INIT}
    files |= {f"runtime/{name}": text for name, text in runtime_files().items()}
    folders: dict[str, str] = {}
    for name, item in items.items():
        require_name(name)
        other = folders.setdefault(name.lower(), name)
        if other != name:
            raise InputError(
                given=f"the names {other!r} and {name!r}",
                expected="names that differ in more than capitals: many file systems take them for one folder",
                remedy="rename one of them",
            )
        if isinstance(item, LinearItem):
            texts = render_linear(item, [backend.name for backend in chosen], command)
            files |= {f"{name}/{file}": text for file, text in texts.items()}
            continue
        for backend in chosen:
            text_of = partial(render, item, backend, name, command)
            names = {*backend.files.values(), "derivation.json"}
            for file, text in cached_text(item, (backend.name, name, command), names, text_of, fresh=fresh).items():
                files[f"{name}/{file}"] = text
    return files


def select_backends(names: Sequence[str]) -> list[Backend]:
    """The backends of these names, torch always among them: the others fall back to it."""
    if isinstance(names, str):
        raise InputError(given=f"backends={names!r}", expected="a list of names", remedy=f"pass ({names!r},)")
    return [select(name) for name in dict.fromkeys(["torch", *names])]


def generate(
    items: Any,
    out: str | Path,
    backends: Sequence[str] = DEFAULT_BACKENDS,
    *,
    command: str = "codegen.generate(..., out=...)",
) -> list[Path]:
    """Write kernels, and the layers of derivations, into a package of their own.

    The folder holds all that is needed to run: it imports torch, numpy and itself.

    Args:
        items: one or several of: a Derivation; a Representation, a MatrixLieAlgebra, a FixedSpace (its projector), an
            EquivariantBasis, a FourierTransform or a TensorProduct of :mod:`invariants.representations`. Or a mapping of
            names to these and to exact SymPy matrices, which have no name of their own.
        out: folder of the package, made if absent.
        backends: names of backends. Linear maps are C++ on a CPU, and tensor operations elsewhere.
        command: how to regenerate, for the headers.

    Returns:
        The files that changed.

    Raises:
        InputError: for an unknown backend, two items of one name, coefficients that are not exact, or anything else than
            these items.
        CertificateError: for a derivation that was read from a file and is not proved: headers say that it is.

    Example:
        >>> import tempfile
        >>> import sympy as sp
        >>> from invariants import catalogue, derive
        >>> folder = tempfile.mkdtemp()
        >>> len(generate(derive(catalogue.get("se2"), channels=2), folder)) > 0
        True
        >>> len(generate({"mean": sp.ones(3, 3) / 3}, folder))
        3
    """
    if not isinstance(out, (str, Path)):
        raise InputError(
            given=f"out={out!r}", expected="a folder", remedy='generate(derive(action), out="my_package/generated")'
        )
    named: dict[str, Derivation | LinearItem] = {}
    for name, item in _named(items):
        made = item if isinstance(item, Derivation) else item_of(item, name)
        if isinstance(made, Derivation):
            require_proved(made)
            found = name or Spec(made.action, made.order, made.channels).name
        else:
            found = made.name
        if found in named:
            raise InputError(
                given=f"two items of the name {found!r}",
                expected="distinct names",
                remedy="give one of them another name, as in {'name': item}",
            )
        named[found] = made
    if not named:
        raise InputError(
            given="nothing to generate",
            expected=EXPECTED,
            remedy='generate(derive(action), out="my_package/generated")',
        )
    root = Path(out)
    files = generated_files(named, backends, command)
    return write_files(root, files)


def write_files(root: Path, files: Mapping[str, str]) -> list[Path]:
    """Write generated files into their folder.

    Args:
        root: the folder.
        files: text by path relative to it.

    Returns:
        The files that changed.

    Raises:
        InputError: for a path that could lead out of the folder; nothing is then written.
    """
    paths = {path_below(root, relative): text for relative, text in files.items()}
    return [path for path, text in paths.items() if write_atomically(path, text)]


def _named(items: Any) -> list[tuple[str | None, Any]]:
    """Names, where given, and items."""
    if isinstance(items, Mapping):
        for name in items:
            if not isinstance(name, str):
                raise InputError(given=f"the name {name!r}", expected="a string", remedy="use {'name': item}")
        return list(items.items())
    # a matrix, or the tuple that a basis is, can be iterated over, and is one item
    single = isinstance(items, Derivation) or is_item(items) or not isinstance(items, Iterable)
    return [(None, items)] if single else [(None, item) for item in items]


def differences(expected: Mapping[str, str], root: Path, *, whole: bool) -> list[tuple[str, str]]:
    """Path and unified diff of each file on disk that is not what it should be.

    Args:
        expected: text by relative path.
        root: folder on disk.
        whole: whether files on disk that are not expected count as differences.
    """
    found: list[tuple[str, str]] = []
    on_disk = {
        str(p.relative_to(root)).replace("\\", "/")
        for p in (root.rglob("*") if root.exists() else ())
        if p.is_file() and "__pycache__" not in p.parts
    }
    for path in sorted(set(expected) | (on_disk if whole else set())):
        file = root / path
        found_there = content(file)
        old = (found_there or b"").decode("utf-8", errors="replace")
        new = expected.get(path, "")
        if old != new or (found_there is not None) != (path in expected):
            label = "not generated by any spec" if path not in expected else "should be"
            lines = difflib.unified_diff(
                old.splitlines(keepends=True), new.splitlines(keepends=True), f"{path} (on disk)", f"{path} ({label})"
            )
            found.append((path, "".join(lines) or f"--- {path}: differs in bytes only\n"))
    return found
