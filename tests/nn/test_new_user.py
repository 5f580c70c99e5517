"""Slips of a new user, each answered in words."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sympy as sp
import torch

import codegen
from invariants import LieAction, RepereError, catalogue, derive
from invariants.nn import InvariantFeatures, InvariantLayer, PDINet, equivariance_error
from tests.derivations import catalogue_derivation

x, y, t = sp.symbols("x y t")
SLIPS: dict[str, tuple[Callable[[], object], str]] = {
    "numpy image": (
        lambda: InvariantFeatures("projective", 3)(torch.rand(1, 3, 8, 8).numpy()),
        r"type ndarray(.|\n)*from_numpy",
    ),
    "no image": (lambda: PDINet("affine", 3, 2, depth=(1,), width=4)(None), r"type NoneType"),
    "one training image": (
        lambda: PDINet("affine", 3, 2, depth=(1,), width=4)(torch.rand(1, 3, 8, 8)),
        r"one image, in training mode(.|\n)*\.eval\(\)",
    ),
    "one training pixel": (
        lambda: InvariantLayer("affine", 3, 2)(torch.rand(1, 3, 1, 1)),
        r"single pixel(.|\n)*\.eval\(\)",
    ),
    "grey network": (
        lambda: PDINet(catalogue_derivation("projective", 1, 3), 1, 2),
        r"exactly 1 channels(.|\n)*first layer",
    ),
    "no module": (lambda: equivariance_error(None, torch.rand(1, 3, 8, 8), torch.eye(3)), r"module of type NoneType"),  # type: ignore[arg-type]
    "one bracket short": (
        lambda: LieAction.from_fields("m", base=(x, y), fields=[(1, 0)], reflections=[[1, 0], [0, -1]]),
        r"reflection(.|\n)*2 by 2 matrix",
    ),
    "no reflections": (
        lambda: LieAction.from_fields("m", base=(x, y), fields=[(1, 0)], reflections=None),  # type: ignore[arg-type]
        r"reflections=None",
    ),
    "zero field": (lambda: LieAction.from_fields("m", base=(x,), fields=[(0,)]), r"field 0 = \(0,\), zero"),
    "order 99": (lambda: derive(catalogue.get("se2"), order=99), r"order=99(.|\n)*at most 8"),
    "max_degree": (lambda: derive(catalogue.get("se2"), max_degree="x"), r"max_degree='x'"),  # type: ignore[arg-type]
    "string for an expression": (
        lambda: derive(catalogue.get("se2")).frame.invariantize("u0_x"),
        r"'u0_x' of type str(.|\n)*never evaluated",
    ),
    "nothing to generate": (lambda: codegen.generate([], "somewhere"), r"nothing to generate"),
    "no folder": (lambda: codegen.generate(derive(catalogue.get("se2")), None), r"out=None"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", SLIPS)
def test_slips_are_answered_in_words(name: str) -> None:
    call, message = SLIPS[name]
    with pytest.raises((RepereError, ValueError), match=message) as caught:
        call()
    assert "what to do: " in str(caught.value)


def test_a_map_of_one_parameter_takes_its_value_alone() -> None:
    action = LieAction.from_map("shift", base=x, parameters=t, identity=0, image=x + t)  # type: ignore[arg-type]
    assert action.fields == ((1,),)


def test_rewriting_a_fundamental_invariant_gives_its_name() -> None:
    d = catalogue_derivation("similarity")
    for invariant in d.invariants:
        assert d.rewrite(invariant) == sp.Symbol(invariant.name)


@pytest.mark.parametrize(
    ("layer_dtype", "image_dtype"),
    [
        (torch.float32, torch.float64),
        (torch.float64, torch.float32),
        (torch.bfloat16, torch.bfloat16),
        (torch.float16, torch.float16),
    ],
)
def test_layers_and_images_of_different_formats(layer_dtype: torch.dtype, image_dtype: torch.dtype) -> None:
    layer = InvariantLayer("projective", 3, 4).to(layer_dtype).eval()
    out = layer(torch.rand(2, 3, 12, 12).to(image_dtype))
    assert out.dtype == layer_dtype
    assert torch.isfinite(out).all()


def test_a_folder_of_the_same_name_does_not_hide_the_library(tmp_path: Path) -> None:
    codegen.generate(catalogue_derivation("se2"), tmp_path / "generated")
    code = (
        "from invariants.nn import InvariantLayer\n"
        "from invariants import InputError\n"
        "try: InvariantLayer('projective', 3, 4)\n"
        "except InputError as error: print(error)"
    )
    root = str(Path(codegen.__file__).parent.parent)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), root])}
    out = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert "hides the library's own" in out.stdout


def test_a_spec_that_exits_is_no_success(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from codegen.cli import main

    spec = tmp_path / "leaves.py"
    spec.write_text("raise SystemExit(0)\n")
    assert main(["--spec", str(spec), "--out", str(tmp_path / "out")]) == 2
    assert "SystemExit" in capsys.readouterr().err
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert main(["se2", "--out", str(blocked)]) == 2
    assert "choose another folder" in capsys.readouterr().err
