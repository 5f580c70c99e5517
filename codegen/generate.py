"""generate(): derivations to files, and the comparison of files with what they should be."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from invariants import Derivation
from invariants.errors import InputError

from .backends import Backend, select
from .cache import cached_text
from .files import write_atomically
from .render import render, runtime_files
from .spec import Spec, require_name

DEFAULT_BACKENDS = ("torch", "cpp", "triton")
PACKAGE_INIT = '"""Generated kernels and layers, one package an action; written by ``python -m codegen``."""\n'


def generated_files(
    derivations: Mapping[str, Derivation], backends: Sequence[str], command: str, *, fresh: bool = False
) -> dict[str, str]:
    """Every generated file, by path relative to the output folder.

    Args:
        derivations: by folder name.
        backends: names of backends.
        command: how to regenerate, for the headers.
        fresh: print again even where the cache has the text.
    """
    chosen = select_backends(backends)
    files = {"__init__.py": PACKAGE_INIT}
    files |= {f"runtime/{name}": text for name, text in runtime_files().items()}
    for name, derivation in derivations.items():
        require_name(name)
        for backend in chosen:
            text_of = partial(render, derivation, backend, name, command)
            for file, text in cached_text(derivation, (backend.name, name, command), text_of, fresh=fresh).items():
                files[f"{name}/{file}"] = text
    return files


def select_backends(names: Sequence[str]) -> list[Backend]:
    """The backends of these names, torch always among them: the others fall back to it."""
    if isinstance(names, str):
        raise InputError(given=f"backends={names!r}", expected="a list of names", remedy=f"pass ({names!r},)")
    return [select(name) for name in dict.fromkeys(["torch", *names])]


def generate(
    derivations: Derivation | Iterable[Derivation],
    out: str | Path,
    backends: Sequence[str] = DEFAULT_BACKENDS,
    *,
    command: str = "codegen.generate(derivation, out=...)",
) -> list[Path]:
    """Write the kernels and layers of derivations into a package of their own.

    The folder holds all that is needed to run: it imports torch, numpy and itself.

    Args:
        derivations: one or several.
        out: folder of the package, made if absent.
        backends: names of backends.
        command: how to regenerate, for the headers.

    Returns:
        The files that changed.

    Raises:
        InputError: for an unknown backend or two derivations of one name.

    Example:
        >>> import tempfile
        >>> from invariants import catalogue, derive
        >>> folder = tempfile.mkdtemp()
        >>> len(generate(derive(catalogue.get("se2"), channels=2), folder)) > 0
        True
    """
    if not isinstance(derivations, Derivation) and not isinstance(derivations, Iterable):
        derivations = [derivations]
    items = [derivations] if isinstance(derivations, Derivation) else list(derivations)
    if not items or not isinstance(out, (str, Path)):
        raise InputError(
            given=f"{len(items)} derivations and out={out!r}",
            expected="at least one derivation, and a folder",
            remedy='generate(derive(action), out="my_package/generated")',
        )
    named: dict[str, Derivation] = {}
    for item in items:
        if not isinstance(item, Derivation):
            raise InputError(
                given=f"{item!r} of type {type(item).__name__}", expected="a Derivation", remedy="pass derive(action)"
            )
        name = Spec(item.action, item.order, item.channels).name
        if name in named:
            raise InputError(
                given=f"two derivations of {name!r}",
                expected="distinct names",
                remedy="give one of the actions another name",
            )
        named[name] = item
    root = Path(out)
    files = generated_files(named, backends, command)
    return [root / path for path, text in files.items() if write_atomically(root / path, text)]


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
        old = file.read_bytes().decode("utf-8", errors="replace") if file.exists() else ""
        new = expected.get(path, "")
        if old != new or file.exists() != (path in expected):
            label = "not generated by any spec" if path not in expected else "should be"
            lines = difflib.unified_diff(
                old.splitlines(keepends=True), new.splitlines(keepends=True), f"{path} (on disk)", f"{path} ({label})"
            )
            found.append((path, "".join(lines) or f"--- {path}: differs in bytes only\n"))
    return found
