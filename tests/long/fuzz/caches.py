"""Entries of the cache and compiled libraries, planted, tampered with, linked, cut short, foreign or no files at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import warnings
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from codegen.cache import cached_derivation
from codegen.generate import generate, generated_files
from codegen.spec import Spec
from codegen.templates.runtime.private_folder import write_private
from invariants import Derivation, catalogue

from .attack import Attack

ROOT = Path(__file__).resolve().parents[3]
SPEC = Spec(catalogue.get("se2"), order=1, channels=1)
USE = """
import ctypes
from generated.runtime import native
source = 'extern "C" __attribute__((visibility("default"))) double answer() { return 42; }'
answer = native.load(source, True).answer
answer.restype = ctypes.c_double
print(answer())
"""


@cache
def honest() -> tuple[Path, Derivation, dict[str, str]]:
    """A cache of derivations, text and one library, and what it has to give."""
    folder = Path(mkdtemp(prefix="fuzz-caches-")) / "cache"
    os.environ["REPERE_CACHE"] = str(folder)
    derivation = cached_derivation(SPEC)
    files = generated_files({"se2": derivation}, ("torch",), "fuzz")
    assert use(folder) == "42.0\n"
    return folder, derivation, files


def use(folder: Path) -> str:
    """What a process prints that loads the library."""
    environment = {**os.environ, "REPERE_CACHE": str(folder), "TMPDIR": str(folder.parent)}
    done = subprocess.run(
        [sys.executable, "-c", USE], capture_output=True, text=True, cwd=ROOT, env=environment, timeout=60, check=False
    )
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr[-2000:]}"
    return done.stdout


def copied(folder: Path) -> Path:
    """A copy of the honest cache."""
    shutil.copytree(honest()[0], folder / "cache", symlinks=True)
    for path in [folder / "cache", *(folder / "cache").rglob("*")]:
        path.chmod(0o700 if path.is_dir() else 0o600)
    return folder / "cache"


KINDS = (
    *(
        "flip",
        "cut",
        "extend",
        "empty",
        "deep",
        "words",
        "link",
        "loop",
        "hard link",
        "fifo",
        "folder",
        "mode",
        "owner",
    ),
    *("forged deep", "forged words", "forged names", "forged part", "huge", "gone", "other's content"),
)
"""What is done to a file; what is forged has its hash."""


def tamper(rng: Random, path: Path, precious: Path) -> str:
    """Change a file of the cache somehow; says how."""
    data = path.read_bytes()
    at = rng.randrange(len(data)) if data else 0
    kind = rng.choice(KINDS)
    if kind == "flip" and data:
        path.write_bytes(data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :])
    elif kind in ("cut", "extend", "empty"):
        path.write_bytes({"cut": data[:at], "extend": data + rng.randbytes(rng.randrange(1, 99)), "empty": b""}[kind])
    elif kind in ("deep", "forged deep", "words", "forged words"):
        text = (
            b"[" * 50_000
            if "deep" in kind
            else rng.choice([b"null", b"1e999", b"\xff\xfe", b'{"format":1}', b"NaN", b""])
        )
        write_private(path, text) if "forged" in kind else path.write_bytes(text)
    elif kind == "forged names":
        names = ["../../evil.py", "/evil.py", "kernel.py\0", "a/b", "..", "", "C:evil.py", "kernel.py"]
        write_private(path, json.dumps({rng.choice(names): "evil" for _ in range(rng.randrange(1, 5))}).encode())
    elif kind == "forged part" and path.suffix == ".json" and b'"invariants"' in data[:20_000]:
        text = data.rpartition(b"\nrepere sha256 ")[0].replace(b'"u0"', rng.choice([b'"x"', b'"u0_x"', b'"q"']))
        write_private(path, text)
    elif kind in ("link", "loop", "hard link", "fifo", "folder"):
        path.unlink()
        {
            "link": lambda: path.symlink_to(precious),
            "loop": lambda: path.symlink_to(path),
            "hard link": lambda: os.link(precious, path),
            "fifo": lambda: os.mkfifo(path),
            "folder": lambda: path.mkdir(),
        }[kind]()
    elif kind == "mode":
        path.chmod(rng.choice([0o666, 0o622, 0o777, 0o000, 0o444]))
    elif kind == "owner" and os.geteuid() == 0:
        os.chown(path, 65534, 65534)
    elif kind == "huge":
        with path.open("r+b") as file:
            file.truncate(2**33)
    elif kind == "gone":
        path.unlink()
    elif kind == "other's content":
        other = rng.choice([p for p in path.parent.iterdir() if p.is_file() and not p.is_symlink()])
        path.write_bytes(other.read_bytes())
    return kind


def precious_beside(folder: Path) -> Path:
    """A file that nobody may change."""
    path = folder / "precious"
    path.write_text("precious")
    return path


def entries(rng: Random, folder: Path) -> str:
    """Derivations and text of a tampered cache are what they have to be, and stay in their folder."""
    _, derivation, files = honest()
    where, precious = copied(folder), precious_beside(folder)
    os.environ["REPERE_CACHE"] = str(where)
    path = rng.choice([p for p in sorted(where.iterdir()) if p.is_file()])
    kind = tamper(rng, path, precious)
    if rng.random() < 0.1:
        where.chmod(rng.choice([0o777, 0o770, 0o500]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = cached_derivation(SPEC)
        assert found == derivation and found.to_json() == derivation.to_json(), f"{kind} of {path.name} is believed"
        if "forged" not in kind:  # who can write as the user can write text with its hash: a check prints it anew
            assert generated_files({"se2": found}, ("torch",), "fuzz") == files, f"{kind} of {path.name} is believed"
        generate({"se2": found}, folder / "out", ("torch",), command="fuzz")
        assert generated_files({"se2": found}, ("torch",), "fuzz", fresh=True) == files
    names = sorted(p.name for p in folder.iterdir())
    assert names == ["cache", "out", "precious"] and precious.read_text() == "precious", f"{kind}: {names}"
    assert {p.name for p in (folder / "out" / "se2").iterdir()} == {n[4:] for n in files if n.startswith("se2/")}
    return kind


def libraries(rng: Random, folder: Path) -> str:
    """A library of a tampered cache computes what it has to, in a process that lives."""
    honest()
    where, precious = copied(folder), precious_beside(folder)
    path = rng.choice(sorted((where / "native").iterdir()))
    kind = tamper(rng, path, precious)
    if rng.random() < 0.1:
        (where / "native").chmod(rng.choice([0o777, 0o770, 0o500]))
    assert use(where) == "42.0\n", f"{kind} of {path.suffix}"
    assert precious.read_text() == "precious", f"{kind} of {path.suffix} reaches outside"
    assert not list(folder.rglob(".part-*")), f"{kind} of {path.suffix} leaves partial files"
    return kind


ATTACKS: tuple[Attack, ...] = (
    Attack("cache-entries", "a tampered cache of derivations and text", entries, seconds=20),
    Attack("cache-libraries", "a tampered cache of compiled libraries", libraries, seconds=60),
)
