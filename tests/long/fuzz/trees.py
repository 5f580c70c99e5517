"""Expression trees: whatever a file describes is read, proved or refused, soon and in words."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

from codegen.specfile import read_specs
from invariants import Derivation, LieAction, RepereError
from invariants.exact.tree_size import FUNCTION_NAMES

from .attack import Attack

Tree = list[Any]
ROOT = Path(__file__).parents[3]


def number(rng: Random) -> Tree:
    """A rational: small, large, fine, long."""
    digits = rng.choice([1, 1, 1, 2, 3, 9, 60, 1000])
    top = rng.choice(["", "-"]) + str(rng.randrange(10**digits))
    return ["q", top if rng.random() < 0.6 else f"{top}/{rng.randrange(1, 10 ** rng.choice([1, 1, 2, 5, 50]))}"]


def exponent(rng: Random) -> str:
    return rng.choice(["2", "3", "-1", "1/2", "-1/2", "1/3", "2/3", "-7/5", "8", "30", "64", "-64", "63/64", "1/64"])


def tree(rng: Random, depth: int, names: list[str]) -> Tree:
    """Of any shape: sums of roots, powers of sums, functions of logarithms, constants in constants."""
    if depth <= 0 or rng.random() < 0.15:
        kind = rng.random()
        if kind < 0.5 and names:
            return ["s", rng.choice(names)]
        return ["k", rng.choice(["pi", "e"])] if kind < 0.6 else number(rng)
    kind = rng.random()
    if kind < 0.3:
        return [rng.choice("+*"), *(tree(rng, depth - 1, names) for _ in range(rng.choice([1, 2, 2, 3, 12])))]
    if kind < 0.55:
        return ["^", tree(rng, depth - 1, names), exponent(rng)]
    if kind < 0.7:
        return [rng.choice(FUNCTION_NAMES), ["*", number(rng), ["log", tree(rng, depth - 1, names)]]]
    if kind < 0.8:
        return [rng.choice(FUNCTION_NAMES), ["*", number(rng), ["k", "pi"]]]
    return [rng.choice(FUNCTION_NAMES), tree(rng, depth - 1, names)]


def nested(rng: Random, names: list[str]) -> Tree:
    """One step, many times over."""
    step = rng.randrange(6)
    power, function = exponent(rng), rng.choice(FUNCTION_NAMES)
    found: Tree = ["s", names[0]] if names else ["q", "2"]
    for _ in range(rng.randrange(1, 40)):
        found = [
            ["^", ["+", found, ["q", "1"]], power],
            [function, ["log", ["+", found, ["q", "1"]]]],
            [function, found],
            ["*", found, ["+", found, ["q", "1"]]],
            ["+", ["^", found, "1/2"], ["^", ["+", found, ["q", "1"]], "1/2"]],
            ["log", ["+", ["exp", found], ["q", "1"]]],
        ][step]
        if len(json.dumps(found)) > 20_000:
            break
    return found


def any_tree(rng: Random, names: list[str]) -> Tree:
    return nested(rng, names) if rng.random() < 0.3 else tree(rng, rng.randrange(1, 7), names)


def as_action(rng: Random, folder: Path) -> str:
    """Coefficients of an action in a specification file."""
    fields = [[any_tree(rng, ["x", "y"]), ["q", "0"]]]
    if rng.random() < 0.7:
        fields.append([["q", "0"], any_tree(rng, ["x", "y"])])
    action = {"name": "a", "base": ["x", "y"], "fields": fields}
    if rng.random() < 0.1:
        action["reflections"] = [[[any_tree(rng, []), ["q", "0"]], [["q", "0"], ["q", "1"]]]]
    file = folder / "spec.json"
    file.write_text(json.dumps({"action": action}), encoding="utf-8")
    try:
        (found,) = read_specs(file, None)
    except RepereError as error:
        return f"refused: {str(error)[:60]}"
    assert LieAction.from_dict(found.action.to_dict()) == found.action, "not read back as written"
    return "read"


def as_invariant(rng: Random, folder: Path) -> str:
    """An invariant of a derivation without families, read and proved."""
    name = rng.choice(["se2", "sa2_curve", "scale", "sphere"])
    data = json.loads((ROOT / f"generated/{name}/derivation.json").read_text(encoding="utf-8"))
    jets = Derivation.from_json(json.dumps(data)).jets
    data.update(relative=[], families=[], patterns=[], weights=[], any_channels=False)
    item = rng.choice(data["invariants"])
    item["expr"] = any_tree(rng, [z.name for z in jets.coordinates])
    try:
        Derivation.from_json(json.dumps(data)).certificate.verify()
    except RepereError as error:
        return f"refused: {str(error)[:60]}"
    return "proved"


ATTACKS = (
    Attack("actions", "trees as coefficients of actions, in specification files", as_action),
    Attack("invariants", "trees as invariants of derivation files, read and proved", as_invariant),
)
