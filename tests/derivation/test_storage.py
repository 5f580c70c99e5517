"""Derivation files: stable bytes, exact round trips, hostile files refused and nothing in them executed."""

from __future__ import annotations

import builtins
import copy
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import sympy as sp

from invariants import ActionError, Derivation, FileFormatError, catalogue, derive
from invariants.exact import linear_algebra

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("name", [n for n in catalogue.names("plane") if catalogue.get(n).translations])
def test_round_trip_of_the_catalogue(name, channels, derived):
    derivation = derived(name, channels)
    text = derivation.to_json()
    again = Derivation.from_json(text)
    assert again == derivation and again.to_json() == text and again.digest == derivation.digest
    again.certificate.verify()


@pytest.mark.parametrize("name", ["so2", "schwarzian", "diagonal", "lorentz", "se3"])
def test_round_trip_of_others(name, other):
    derivation = other(name)
    again = Derivation.from_json(derivation.to_json())
    assert again == derivation and again.to_json() == derivation.to_json()
    again.certificate.verify()


def test_a_given_cross_section_is_stored():
    action = catalogue.get("scale")
    x, y, u_y = sp.symbols("x y u0_y")
    derivation = derive(action, order=1, cross_section={x: 0, y: 0, u_y: 2})
    again = Derivation.from_json(derivation.to_json())
    assert again == derivation and again.frame.cross_section[u_y] == 2


def test_equal_input_gives_equal_bytes_twice():
    action = catalogue.get("affine")
    assert derive(action, channels=2).to_json() == derive(action, channels=2).to_json()


def test_bytes_do_not_depend_on_python_flint(monkeypatch, derived):
    expected = derived("projective").to_json()
    monkeypatch.setattr(linear_algebra, "flint", None)
    assert derive(catalogue.get("projective"), channels=2).to_json() == expected


@pytest.mark.slow
@pytest.mark.parametrize("seeds", [["1"], pytest.param(["0", "4242"], marks=pytest.mark.long)], ids="-".join)
def test_bytes_do_not_depend_on_the_hash_seed(seeds, derived):
    names = ("projective", "similarity", "moebius")
    code = (
        "from invariants import derive, catalogue\n"
        f"for name in {names}: print(derive(catalogue.get(name), channels=2).to_json())"
    )
    # made here or by another worker, each with a seed of its own
    outputs = {"\n".join(derived(name).to_json() for name in names) + "\n"}
    for seed in seeds:
        environment = os.environ | {"PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment, cwd=ROOT
        )
        outputs.add(run.stdout)
    assert len(outputs) == 1


def changed(text, *path, value):
    data = json.loads(text)
    at = data
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return json.dumps(data)


CODE = "__import__('os').system('touch {marker}')"
LEVELS = 100_000
FIELD = '[["q", "1"], ["q", "0"]]'
FILES = {
    "empty": lambda t: "",
    "python": lambda t: CODE,
    "pickle": lambda t: "cos\nsystem\n(S'true'\ntR.",
    "truncated": lambda t: t[: len(t) // 2],
    "a list": lambda t: "[]",
    "a number": lambda t: "7",
    "null": lambda t: "null",
    "deep lists": lambda t: "[" * LEVELS + "]" * LEVELS,
    "deep objects": lambda t: '{"format":' * LEVELS + "1" + "}" * LEVELS,
    "not text": lambda t: 7,
    "none": lambda t: None,
    "not utf-8": lambda t: b"\xff\xfe\xfa{}",
    "lone surrogate": lambda t: changed(t, "action", "name", value="\ud800"),
    "long integer": lambda t: t.replace('"order": 2', '"order": ' + "9" * 5000),
    "format": lambda t: changed(t, "format", value="repere-derivation-0"),
    "order too high": lambda t: changed(t, "order", value=10**9),
    "order float": lambda t: changed(t, "order", value=2.0),
    "order true": lambda t: changed(t, "order", value=True),
    "order nan": lambda t: changed(t, "order", value=float("nan")),
    "order infinite": lambda t: changed(t, "order", value=float("inf")),
    "order text": lambda t: changed(t, "order", value=CODE),
    "channels zero": lambda t: changed(t, "channels", value=0),
    "channels too many": lambda t: changed(t, "channels", value=10**6),
    "any_channels text": lambda t: changed(t, "any_channels", value="yes"),
    "action list": lambda t: changed(t, "action", value=[]),
    "action name": lambda t: changed(t, "action", "name", value="os.system"),
    "action name path": lambda t: changed(t, "action", "name", value="../../etc/passwd"),
    "base code": lambda t: changed(t, "action", "base", value=[CODE, "y"]),
    "base dotted": lambda t: changed(t, "action", "base", value=["os.system", "y"]),
    "base numbers": lambda t: changed(t, "action", "base", value=[1, 2]),
    "base text": lambda t: changed(t, "action", "base", value="xy"),
    "base of a million": lambda t: changed(t, "action", "base", value=["x"] * 10**6),
    "fields code": lambda t: changed(t, "action", "fields", 0, 0, value=CODE),
    "fields of a million": lambda t: changed(t, "action", "fields", value="HERE").replace(
        '"HERE"', f"[{', '.join([FIELD] * 10**6)}]"
    ),
    "fields text": lambda t: changed(t, "action", "fields", 0, value="ab"),
    "fields null": lambda t: changed(t, "action", "fields", value=None),
    "reflections number": lambda t: changed(t, "action", "reflections", value=[7]),
    "reflection rows": lambda t: changed(t, "action", "reflections", value=[[7, 8]]),
    "invariants of a million": lambda t: changed(t, "invariants", value=[0] * 10**6),
    "invariants object": lambda t: changed(t, "invariants", value={}),
    "invariant null": lambda t: changed(t, "invariants", 0, value=None),
    "invariant without expr": lambda t: changed(t, "invariants", 0, value={"name": "a"}),
    "invariant code": lambda t: changed(t, "invariants", 0, "expr", value=CODE),
    "invariant call": lambda t: changed(t, "invariants", 0, "expr", value=["eval", ["s", "u0"]]),
    "invariant dunder": lambda t: changed(t, "invariants", 0, "expr", value=["s", "__builtins__"]),
    "invariant power": lambda t: changed(
        t, "invariants", 0, "expr", value=["^", ["^", ["^", ["q", "9"], "64"], "64"], "64"]
    ),
    "invariant tower": lambda t: changed(t, "invariants", 0, "expr", value=["^", ["q", "9"], "9**9**9"]),
    "invariant nan": lambda t: changed(t, "invariants", 0, "expr", value=["q", float("nan")]),
    "invariant label": lambda t: changed(t, "invariants", 0, "name", value="\x1b[2J"),
    "label number": lambda t: changed(t, "invariants", 0, "name", value=3),
    "relative weight": lambda t: changed(t, "relative", 0, "weight", value=[0.5]),
    "relative weight code": lambda t: changed(t, "relative", 0, "weight", value=[CODE]),
    "family letter": lambda t: changed(t, "families", 0, "letter", value="os.system"),
    "family slots": lambda t: changed(t, "families", 0, "slots", value=10**6),
    "family polynomial": lambda t: changed(t, "families", 0, "polynomial", value=[[0.5, [[0, 1]]]]),
    "family monomial": lambda t: changed(t, "families", 0, "polynomial", value=[[1, [[0, 99]]]]),
    "family coefficient": lambda t: changed(t, "families", 0, "polynomial", value=[[10**2001, [[0, 1]]]]),
    "pattern number": lambda t: changed(t, "patterns", 0, value=[99, [0]]),
    "pattern negative": lambda t: changed(t, "patterns", 0, value=[-1, [0]]),
    "pattern offsets": lambda t: changed(t, "patterns", 0, value=[0, [10**9]]),
    "pattern short": lambda t: changed(t, "patterns", 0, value=[0]),
    "weights short": lambda t: changed(t, "weights", value=[]),
    "weights ragged": lambda t: changed(t, "weights", 0, value=["1", "2", "3"]),
    "cross-section symbol": lambda t: changed(t, "cross_section", value=[["os", "0"]]),
    "cross-section value": lambda t: changed(t, "cross_section", value=[["u0", CODE]]),
    "cross-section number": lambda t: changed(t, "cross_section", value=7),
    "certificate list": lambda t: changed(t, "certificate", value=[1, 2]),
    "certificate text": lambda t: changed(t, "certificate", "independent", value="8"),
    "certificate negative": lambda t: changed(t, "certificate", "expected", value=-1),
    "certificate proof": lambda t: changed(t, "certificate", "annihilated", value="yes"),
}


@pytest.mark.parametrize("make", FILES.values(), ids=FILES.keys())
def test_hostile_files_are_refused(make, derived, monkeypatch):
    text = make(derived("affine").to_json())

    def executed(*arguments, **more):
        raise AssertionError(f"executed: {arguments!r:.200}")

    for name in ("eval", "exec", "compile"):
        monkeypatch.setattr(builtins, name, executed)
    monkeypatch.setattr(os, "system", executed)
    monkeypatch.setattr(subprocess, "Popen", executed)
    with pytest.raises(FileFormatError, match="what to do"):
        Derivation.from_json(text)


@pytest.mark.parametrize(
    "key",
    [
        "format",
        "action",
        "order",
        "channels",
        "any_channels",
        "invariants",
        "relative",
        "families",
        "patterns",
        "weights",
        "cross_section",
        "certificate",
    ],
)
def test_missing_keys_are_named(key, derived):
    data = json.loads(derived("affine").to_json())
    del data[key]
    with pytest.raises(FileFormatError, match="format None" if key == "format" else key):
        Derivation.from_json(json.dumps(data))


def test_a_stored_action_that_is_none_is_refused_by_the_checks_of_actions(derived):
    data = json.loads(derived("affine").to_json())
    data["action"]["fields"].append([["^", ["s", "x"], "3"], ["q", "0"]])
    with pytest.raises(ActionError, match="bracket"):
        Derivation.from_json(json.dumps(data))


@pytest.mark.parametrize("dimension", [17, 200])
def test_a_jet_space_too_large_to_build_is_refused(dimension, derived):
    data = copy.deepcopy(json.loads(derived("translation").to_json()))
    data["action"]["base"] = [f"z{k}" for k in range(dimension)]
    data["action"]["fields"] = [[["q", str(int(i == 0))] for i in range(dimension)]]
    data["order"] = 8
    with pytest.raises(FileFormatError, match="jet space"):
        Derivation.from_json(json.dumps(data))
