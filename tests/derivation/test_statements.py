"""What a stored derivation states is proved: every field, changed to something false, is refused."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import sympy as sp

from invariants import (
    ActionError,
    CertificateError,
    Derivation,
    DerivationError,
    FileFormatError,
    InputError,
    LieAction,
    catalogue,
    derive,
)
from invariants.certificate import prove
from invariants.families import Invariant, RelativeInvariant

x, y, u = sp.symbols("x y u")
ROOT = Path(__file__).parents[2]
Data = dict[str, Any]
NAMES = ["projective", "affine", "poincare2", "e2", "sphere", "intensity", "affine_curve", "projective_o3"]


def stored(name: str) -> Data:
    data: Data = json.loads((ROOT / f"generated/{name}/derivation.json").read_text(encoding="utf-8"))
    return data


def refused(data: Data) -> str:
    """What is said about a file that states something false; empty where it passes."""
    try:
        Derivation.from_json(json.dumps(data)).certificate.verify()
    except (ActionError, FileFormatError, CertificateError) as error:
        return str(error)
    return ""


def scaled(weights: list[str], factor: Fraction) -> list[str]:
    return [str(Fraction(w) * factor) for w in weights]


def all_weights(data: Data, factor: Fraction) -> None:
    data["weights"] = [scaled(row, factor) for row in data["weights"]]
    for item in data["relative"]:
        item["weight"] = scaled(item["weight"], factor)


def renamed(items: list[Data], name: str) -> None:
    items[-1]["name"] = name


def swapped(items: list[Data], key: str) -> None:
    items[0][key], items[-1][key] = items[-1][key], items[0][key]


def without_chain(data: Data) -> None:
    data.update(patterns=[], families=[], weights=[], any_channels=False)


def another_basis(data: Data) -> None:
    """Weights under other multipliers: as true of the features, not what is documented."""
    for row in [*data["weights"], *(item["weight"] for item in data["relative"])]:
        if len(row) == 2:
            row[:] = [str(Fraction(row[0]) + Fraction(row[1])), row[1]]


FALSE: dict[str, Callable[[Data], object]] = {
    "weights doubled": lambda d: all_weights(d, Fraction(2)),
    "weights halved": lambda d: all_weights(d, Fraction(1, 2)),
    "weights negated": lambda d: all_weights(d, Fraction(-1)),
    "weights by a third": lambda d: all_weights(d, Fraction(4, 3)),
    "weights zero": lambda d: all_weights(d, Fraction(0)),
    "weights with a further zero": lambda d: [row.append("0") for row in d["weights"]],
    "weights in another basis": another_basis,
    "any_channels": lambda d: d.update(any_channels=not d["any_channels"]),
    "patterns emptied": lambda d: d.update(patterns=[], weights=[]),
    "chain emptied": without_chain,
    "relative emptied": lambda d: d.update(relative=[]),
    "a pattern twice": lambda d: (d["patterns"].append(d["patterns"][-1]), d["weights"].append(d["weights"][-1])),
    "an unused family": lambda d: d["families"].append(d["families"][-1] | {"letter": "Z"}),
    "letter": lambda d: d["families"][-1].update(letter="Z"),
    "letter of another": lambda d: d["families"][-1].update(letter=d["families"][0]["letter"]),
    "name of a relative invariant": lambda d: renamed(d["relative"], "Z9"),
    "name of another relative invariant": lambda d: renamed(d["relative"], d["relative"][0]["name"]),
    "names of relative invariants swapped": lambda d: swapped(d["relative"], "name"),
    "name of an invariant": lambda d: renamed(d["invariants"], "Z9"),
    "names of invariants swapped": lambda d: swapped(d["invariants"], "name"),
    "invariants in another order": lambda d: d["invariants"].reverse(),
    "an invariant doubled": lambda d: d["invariants"][-1].update(expr=["*", ["q", "2"], d["invariants"][-1]["expr"]]),
    "an invariant less": lambda d: (d["invariants"].pop(), d["certificate"].update(independent=0)),
    "cross-section of too few": lambda d: d.update(cross_section=[[d["action"]["base"][0], "0"]] * 2),
    "order": lambda d: d.update(order=d["order"] + 1),
    "channels": lambda d: d.update(channels=d["channels"] + 1),
    "jet_dimension": lambda d: d["certificate"].update(jet_dimension=d["certificate"]["jet_dimension"] + 1),
    "orbit_dimension": lambda d: d["certificate"].update(orbit_dimension=d["certificate"]["orbit_dimension"] - 1),
    "expected": lambda d: d["certificate"].update(expected=d["certificate"]["expected"] - 1),
    "independent": lambda d: d["certificate"].update(independent=d["certificate"]["independent"] - 1),
    "annihilated": lambda d: d["certificate"].update(annihilated=False),
    "multipliers": lambda d: d["certificate"].update(multipliers=False),
    "a key more": lambda d: d.update(note="true"),
    "a key more in the action": lambda d: d["action"].update(note="true"),
    "a key more in an invariant": lambda d: d["invariants"][0].update(note="true"),
    "a key more in a family": lambda d: d["families"][0].update(character=[]),
    "a key more in the certificate": lambda d: d["certificate"].update(complete=True),
}


def cases() -> Iterator[Any]:
    """Each change for every derivation; in the usual run for two of them, which go round."""
    for k, change in enumerate(FALSE):
        for m, name in enumerate(NAMES):
            marks = [] if (m - k) % len(NAMES) < 2 else [pytest.mark.long]
            yield pytest.param(name, change, marks=marks, id=f"{name}-{change}")


@pytest.mark.parametrize(("name", "change"), list(cases()))
def test_what_is_false_is_refused(name: str, change: str) -> None:
    data = stored(name)
    before = copy.deepcopy(data)
    FALSE[change](data)
    same = json.dumps(data) == json.dumps(before)
    assert refused(data) or same or not changes_meaning(before, data), "not refused"


def changes_meaning(before: Data, after: Data) -> bool:
    """No weight at all and weight zero are the same statement."""
    return Derivation.from_json(json.dumps(before)) != Derivation.from_json(json.dumps(after))


@pytest.mark.parametrize("name", NAMES)
def test_what_is_true_is_not_refused(name: str) -> None:
    assert refused(stored(name)) == ""


def test_a_key_given_twice_is_refused():
    text = (ROOT / "generated/se2/derivation.json").read_text(encoding="utf-8")
    with pytest.raises(FileFormatError, match="twice"):
        Derivation.from_json(text.replace('"order": 2', '"order": 3,\n "order": 2'))


# -- cross-sections --------------------------------------------------------------------------------------------------


def with_section(**values: object) -> Data:
    """A derivation of rigid motions with a cross-section asked for, and then another one in its file."""
    action = catalogue.get("se2")
    d = derive(action, order=1)
    section = {d.jets.base[0]: 0, d.jets.base[1]: sp.sqrt(2), d.jets.coordinate(0, (1, 0)): 0}
    text = derive(action, order=1, cross_section=section).to_json()
    data: Data = json.loads(text)
    data["cross_section"] = [[z, values.get(z, v)] for z, v in data["cross_section"]]
    return data


def test_a_cross_section_is_read_back_with_irrational_constants():
    data = with_section()
    assert refused(data) == ""
    again = Derivation.from_json(json.dumps(data))
    assert dict(again.section)[again.jets.base[1]] == sp.sqrt(2)
    assert Derivation.from_json(again.to_json()) == again


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s.pop(),
        lambda s: s.append(["u0_y", "0"]),
        lambda s: s.append(["u0", "0"]),
        lambda s: s.append(["x", "0"]),
        lambda s: s.__setitem__(2, ["u0", "1"]),
    ],
    ids=["one less", "one more", "an invariant", "one twice", "not moved"],
)
def test_a_cross_section_that_is_none_is_refused(change):
    data = with_section()
    change(data["cross_section"])
    assert "cross-section" in refused(data)


@pytest.mark.parametrize("weight", ["2", "1/2", "-1", "0"])
def test_weights_of_features_of_further_channels_are_those_that_are_proved(weight):
    """No relative invariant of the one channel here states the weights of J01 and J02 as well."""
    data = json.loads(derive(catalogue.get("affine"), order=1, channels=1).to_json())
    assert [item["name"] for item in data["relative"]] == ["u0"] and data["weights"] == [["0"], ["1"], ["1"]]
    assert refused(data) == ""
    data["weights"][1:] = [[weight], [weight]]
    assert refused(data)


@pytest.mark.parametrize("factor", [2, Fraction(1, 2), -1])
def test_weights_without_a_chain_are_those_that_are_proved(factor):
    """An exponential in them keeps relative invariants from being families over channels."""
    action = LieAction.from_fields("stretch", base=(x,), fiber=(u,), fields=[(sp.exp(x), 0), (0, u)])
    data = json.loads(derive(action, order=1).to_json())
    assert not data["patterns"] and [item["weight"] for item in data["relative"]] == [["1"], ["1"]]
    assert refused(data) == ""
    all_weights(data, factor)
    assert "recorded as" in refused(data)


# -- what is made by hand ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ['x",__import__("os").system("touch PWNED"),"', "x\ny", "x*/", "{{x}}", "x\\", "θ", ""]
)
def test_names_are_refused_where_invariants_are_made(name):
    with pytest.raises(InputError, match="what to do"):
        Invariant(name, sp.Symbol("u0"))
    with pytest.raises(InputError, match="what to do"):
        RelativeInvariant(name, sp.Symbol("u0"), sp.Integer(0))


def test_a_derivation_has_the_certificate_of_its_own_parts():
    one, other = derive(catalogue.get("se2"), order=1), derive(catalogue.get("se2"), order=2)
    told = ("action", "order", "channels", "invariants", "relative")
    chain = ("families", "patterns", "weights", "any_channels")
    parts = {name: getattr(one, name) for name in (*told, *chain)}
    assert Derivation(**parts, certificate=one.certificate).certificate.proved
    with pytest.raises(InputError, match="certificate of another"):
        Derivation(**parts, certificate=other.certificate)


def test_what_was_read_is_not_proved_until_it_is():
    made = derive(catalogue.get("se2"), order=1)
    read = Derivation.from_json(made.to_json())
    assert made.certificate.proved and not read.certificate.proved
    assert "not proved here" in read.report() and "not proved" not in made.report()
    assert "not proved here" in read.explain() and "not proved" not in made.explain()
    read.certificate.verify()
    assert read.certificate.proved and read.report() == made.report() and read.explain() == made.explain()
    assert prove(made.action, 1, 1, made.invariants).proved


def test_whatever_sympy_raises_is_no_proof(monkeypatch):
    from invariants.certificate import proof

    def stumble(*arguments: object, **more: object) -> None:
        raise NotImplementedError("no such root")

    monkeypatch.setattr(proof, "jacobian_rank", stumble)
    with pytest.raises(CertificateError, match="NotImplementedError: no such root"):
        Derivation.from_json(json.dumps(stored("se2"))).certificate.verify()


@pytest.mark.parametrize("option", ["time_limit", "memory_limit"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), "3", None, True])
def test_limits_that_are_none_are_refused(option, value):
    text = json.dumps(stored("se2"))
    with pytest.raises(InputError, match=option):
        Derivation.from_json(text, **{option: value})
    with pytest.raises(InputError, match=option):
        Derivation.from_json(text).certificate.verify(**{option: value})


# -- what strangers found ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["se2_curve", "e2_curve", "affine_curve", "projective_curve", "e3_surface"])
def test_a_derivation_without_invariants_is_proved(name):
    made = derive(catalogue.get(name), order=1)
    made.certificate.verify()
    assert refused(json.loads(made.to_json())) == ""


def test_a_chain_that_serves_every_number_of_channels_says_so():
    made = derive(LieAction.from_fields("quadratic", base=(x, y), fields=[(x**2 - y**2, 2 * x * y)]), order=1)
    assert made.any_channels
    made.certificate.verify()


def test_reflections_that_mix_relative_invariants_end_in_words_or_a_derivation():
    action = LieAction.from_fields(
        "light_cone", base=(x, y), fields=[(1, 0), (0, 1), (x, -y)], reflections=[[[0, 1], [1, 0]]]
    )
    for order in (1, 2):
        with suppress(DerivationError):
            derive(action, order=order, time_limit=10).certificate.verify()


@pytest.mark.parametrize("name", ["w0_exp", "w0_log", "w0_trigonometric", "w0_sin", "w1_cos", "w0_atan"])
@pytest.mark.parametrize("function", [sp.exp, sp.log, sp.sin, sp.atan])
def test_no_name_of_a_variable_is_one_of_our_own(name, function):
    """A function of a variable is another coordinate, whatever the variable is called."""
    w = sp.Symbol(name)
    action = LieAction.from_fields("named", base=(w, y), fields=[(1, function(w))])
    false = [Invariant("u0", sp.Symbol("u0")), Invariant("I", y - w)]
    with pytest.raises(CertificateError):
        prove(action, 0, 1, false)
    with suppress(DerivationError):
        derive(action, order=1, time_limit=10).certificate.verify()


def test_roots_of_negative_numbers_are_not_real():
    for number in (sp.root(-1, 3), sp.root(-2, 5) + 1):
        with pytest.raises(ActionError):
            LieAction.from_fields("complex", base=(x, y), fields=[(number * x, y)])
    data = stored("se2")
    data["invariants"][0]["expr"] = ["*", ["^", ["q", "-1"], "1/3"], ["s", "u0"]]
    assert "not real" in refused(data)


def test_the_chain_of_a_derivation_is_that_of_its_certificate():
    made = derive(catalogue.get("affine"), order=1, channels=2)
    with pytest.raises(InputError, match="certificate of another"):
        replace(made, patterns=made.patterns[:1], weights=made.weights[:1])


POLYNOMIALS: dict[str, Callable[[Data], object]] = {
    "a monomial twice": lambda d: d["families"][-1]["polynomial"].insert(0, [7, d["families"][-1]["polynomial"][0][1]]),
    "a coefficient zero": lambda d: d["families"][-1]["polynomial"].append([0, [[0, 0]]]),
    "an offset that is not from zero": lambda d: (d["patterns"].append([0, [3]]), d["weights"].append(d["weights"][0])),
    "a letter that ends in a digit": lambda d: [
        d["families"][0].update(letter="v1"),
        [item.update(name=item["name"].replace("u", "v1")) for item in (*d["relative"], *d["invariants"])],
    ],
}


@pytest.mark.parametrize("change", POLYNOMIALS)
def test_families_are_written_in_one_way(change):
    data = stored("affine")
    POLYNOMIALS[change](data)
    assert refused(data)


def test_refusals_are_short_and_printable():
    for change in (
        lambda d: d.update(format="x" * 10**7),
        lambda d: d.update(order="x" * 10**6),
        lambda d: d["certificate"].update({"\ud800\x1b]0;pwned\x07": 1}),
    ):
        data = stored("se2")
        change(data)
        text = refused(data)
        assert 0 < len(text) < 1000 and text.isascii() and text.replace("\n", "").isprintable()
