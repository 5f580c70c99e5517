"""No text of a derivation, a file name or a command line becomes code: quoted by the templates, refused before them."""

from __future__ import annotations

import ast
import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
import sympy as sp

from codegen import compile as compile_kernel
from codegen.backends import select
from codegen.cli import main
from codegen.generate import generate, generated_files
from codegen.linear.items import item_of
from codegen.linear.rendering import render_linear
from codegen.quoting import comment, docstring, identifier, line, literal
from codegen.render import render
from invariants import CertificateError, Derivation, DerivationError, InputError, Invariant, catalogue, derive
from invariants.certificate import prove
from tests.usual import in_turn

BACKENDS = ["torch", "cpp", "triton"]
HOSTILE = [
    'x",__import__("os").system("touch PWNED"),"',
    "x',__import__('os').system('touch PWNED'),'",
    '"""\n__import__("os").system("touch PWNED")\n"""',
    "'''\nraise SystemExit\n'''",
    "*/ int pwned = 1; /*",
    "x\n#include <pwned>",
    "x\r\nint pwned = 1;",
    "x\u2028int pwned = 1;\x85int again = 1;\x0c",
    "ends with a backslash\\",
    "ends with a trigraph ??/",
    "\\N{BULLET} \\x41 \\u0041 \\",
    "{{ 7 * 7 }} {% raise %} {# #} {0} %s $x `x`",
    'ends with a quote"',
    '""',
    "\x00\x1b[2J\x7f",
    "θ ﬁ é",
]


def derivation() -> Derivation:
    return derive(catalogue.get("affine"), order=1, channels=2)


def skeleton(text: str) -> str:
    """The tree of a Python text, with every string the same."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def without_comments(text: str) -> str:
    """C++ as its compiler reads it: lines joined, comments gone."""
    joined = re.sub(r"\\[ \t\f\v]*\r?\n", "", text)
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", joined, flags=re.DOTALL)


def alike(file: str, text: str, benign: str) -> bool:
    if file.endswith(".py"):
        return skeleton(text) == skeleton(benign)
    if file.endswith(".json"):
        return json.loads(text).keys() == json.loads(benign).keys()
    return without_comments(text) == without_comments(benign)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_literals_are_what_they_say(text):
    assert ast.literal_eval(literal(text)) == json.loads(literal(text)) == text
    assert ast.literal_eval(f'"""{docstring(line(text))}"""').strip() == line(text).strip()
    assert len(line(text).splitlines()) <= 1
    assert without_comments("".join(f"// {part}\n" for part in comment(text).split("\n"))).strip() == ""
    if text != "x":
        with pytest.raises(InputError, match="what to do"):
            identifier(text)


@pytest.mark.parametrize(("text", "backend"), in_turn(HOSTILE, BACKENDS))
def test_a_command_is_text_in_every_backend(text, backend):
    made = derivation()
    benign = render(made, select(backend), "affine", "python -m codegen")
    for file, found in render(made, select(backend), "affine", text).items():
        assert alike(file, found, benign[file]), file


@pytest.mark.parametrize(("text", "backend"), in_turn(HOSTILE, BACKENDS))
def test_names_that_pass_by_every_check_are_quoted_or_refused(text, backend):
    """Whatever reaches a template: no name is trusted to have been checked before."""
    benign = render(derivation(), select(backend), "affine", "python -m codegen")

    def attempt(change: Any, folder: str = "affine") -> None:
        made = copy.deepcopy(derivation())
        change(made)
        try:
            files = render(made, select(backend), folder, "python -m codegen")
        except InputError:
            return
        for file, found in files.items():
            assert alike(file, found, benign[file]), file

    attempt(lambda made: [object.__setattr__(f, "letter", text) for f in made.families])
    attempt(lambda made: [object.__setattr__(r, "name", text) for r in (*made.relative, *made.invariants)])
    attempt(lambda made: object.__setattr__(made.action, "name", text))
    attempt(lambda made: None, folder=text)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_linear_maps_quote_their_texts(text):
    made = item_of(sp.Matrix([[1, 2], [3, 4]]), "mean")
    benign = render_linear(made, BACKENDS, "python -m codegen")
    object.__setattr__(made, "description", text)
    for file, found in render_linear(made, BACKENDS, text).items():
        assert alike(file, found, benign[file]), file
    object.__setattr__(made, "name", text)
    for file, found in render_linear(made, BACKENDS, text).items():
        assert alike(file, found, benign[file]), file


STRINGS = [
    ("action", "name"),
    ("action", "base", 0),
    ("invariants", 0, "name"),
    ("relative", 0, "name"),
    ("relative", 0, "weight", 0),
    ("families", 0, "letter"),
    ("weights", 0, 0),
    ("invariants", 1, "expr", 0),
]


@pytest.mark.parametrize("path", STRINGS, ids=str)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_of_a_derivation_file_reaches_a_kernel(path, text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = json.loads(derive(catalogue.get("gl2"), order=1, channels=2).to_json())
    at = data
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = text
    with pytest.raises((InputError, CertificateError), match="what to do"):
        compile_kernel(Derivation.from_json(json.dumps(data)))
    assert list(tmp_path.iterdir()) == []


def test_strings_of_a_file_are_all_listed():
    """Every place of a text in the file is one of the kinds above, a closed choice, or part of an expression."""
    data = json.loads(derivation().to_json())

    def texts(value: Any, path: tuple[Any, ...] = ()) -> set[tuple[Any, ...]]:
        if isinstance(value, str):
            return {tuple(k for k in path if isinstance(k, str))}
        entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        return {found for key, entry in entries for found in texts(entry, (*path, key))}

    kinds = {tuple(k for k in path if isinstance(k, str)) for path in STRINGS}
    assert texts(data) <= kinds | {("format",), ("action", "fields"), ("relative", "expr"), ("cross_section",)}


def test_a_file_that_states_something_false_gives_no_kernel(tmp_path):
    data = json.loads(derivation().to_json())
    data["weights"][-1] = ["7"]
    read = Derivation.from_json(json.dumps(data))
    with pytest.raises(CertificateError):
        compile_kernel(read)
    with pytest.raises(CertificateError):
        generate(read, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_what_is_not_complete_does_not_say_that_all_were_found():
    made = derivation()
    less = copy.deepcopy(made)
    object.__setattr__(less.certificate, "independent", 1)
    assert "all found" in render(made, select("torch"), "affine", "c")["kernel.py"]
    assert "all found" not in render(less, select("torch"), "affine", "c")["kernel.py"]


def test_names_that_differ_in_capitals_alone_are_refused():
    with pytest.raises(InputError, match="more than capitals"):
        generated_files({"mean": item_of(sp.eye(2), "mean"), "Mean": item_of(sp.ones(2, 2), "Mean")}, ["torch"], "c")


@pytest.mark.parametrize("name", ["__pycache__", "__main__", "con", "Runtime", "class"])
def test_names_that_are_none_of_folders_are_refused(name, tmp_path):
    with pytest.raises(InputError, match="what to do"):
        generate({name: sp.eye(2)}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_spec_file_is_text(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    spec = Path('a"""; raise SystemExit; """.json')
    action = catalogue.get("scale").to_dict() | {"name": "mine"}
    spec.write_text(json.dumps({"action": action, "order": 1, "channels": 1}), encoding="utf-8")
    assert main(["--spec", str(spec), "--out", "out"]) == 0
    for file in Path("out/mine").glob("*.py"):
        names = {n.id for n in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(n, ast.Name)}
        assert "SystemExit" not in names


def test_coefficients_that_no_float_holds_are_refused_in_every_backend():
    u = sp.Symbol("u0")
    action = catalogue.get("translation")
    for factor in (sp.Integer(10) ** 400, sp.Rational(1, 10**400)):
        jets = derive(action, order=0).jets
        invariants = (Invariant("u0", factor * u),)
        certificate = prove(action, 0, 1, invariants)
        assert jets.coordinates[-1] == u
        made = Derivation(action, 0, 1, invariants, (), certificate)
        for backend in BACKENDS:
            with pytest.raises(DerivationError, match="float64 holds"):
                render(made, select(backend), "large", "c")
