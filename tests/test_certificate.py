"""A tampered derivation is caught when proved again."""

from __future__ import annotations

import copy
import json

import pytest
import sympy as sp

from invariants import CertificateError, Derivation, FileFormatError, Invariant, RelativeInvariant, catalogue, derive
from invariants.certificate import prove

ONE = ["q", "1"]


def data_of(derivation):
    return json.loads(derivation.to_json())


def proved(data):
    Derivation.from_json(json.dumps(data)).certificate.verify()


def invariant(data, name):
    return next(i for i in data["invariants"] if i["name"] == name)


def relative(data, name):
    return next(r for r in data["relative"] if r["name"] == name)


def negate_a_term(tree):
    """Change the sign of the last term of the first sum."""
    if tree[0] == "+":
        tree[-1] = ["*", ["q", "-1"], tree[-1]]
        return True
    return any(negate_a_term(t) for t in tree[1:] if isinstance(t, list))


def wrong_factor(data):
    relative(data, "J01")["expr"] = ["*", ["s", "u0_x"], relative(data, "J01")["expr"]]


def wrong_factor_in_an_invariant(data):
    entry = next(i for i in data["invariants"] if i["name"].startswith("T000"))
    entry["expr"] = ["*", ["s", "u1_y"], entry["expr"]]


def swapped_sign(data):
    assert negate_a_term(relative(data, "T001")["expr"])


def swapped_sign_in_an_invariant(data):
    entry = next(i for i in data["invariants"] if i["name"].startswith("T001"))
    assert negate_a_term(entry["expr"])


def dropped(data):
    data["invariants"].pop()


def dropped_with_the_count(data):
    data["invariants"].pop()
    data["certificate"]["independent"] -= 1
    data["certificate"]["expected"] -= 1


def duplicated(data):
    data["invariants"].append(copy.deepcopy(data["invariants"][-1]))


def replaced_by_another(data):
    data["invariants"][-1]["expr"] = data["invariants"][0]["expr"]


def replaced_by_a_function_of_another(data):
    data["invariants"][-1]["expr"] = ["exp", ["*", data["invariants"][0]["expr"], data["invariants"][1]["expr"]]]


def replaced_by_a_constant(data):
    data["invariants"][-1]["expr"] = ONE


def wrong_weight(data):
    relative(data, "T000")["weight"] = ["3"]


def wrong_weight_everywhere(data):
    relative(data, "T000")["weight"] = ["3"]
    position = next(k for k, (f, offsets) in enumerate(data["patterns"]) if offsets == [0, 0, 0])
    data["weights"][position] = ["3"]


def wrong_weight_of_a_pattern(data):
    data["weights"][-1] = ["5"]


def wrong_family(data):
    family = next(f for f in data["families"] if f["letter"] == "T")
    family["polynomial"][0][0] *= 2


def wrong_family_with_its_relative_invariants(data):
    # u0_x in place of every J: consistent, and no relative invariant
    family = next(f for f in data["families"] if f["letter"] == "J")
    family["polynomial"] = [[1, [[0, 1], [1, 2]]]]
    relative(data, "J01")["expr"] = ["*", ["s", "u0_x"], ["s", "u1_y"]]


def missing_pattern(data):
    # J(i, i+2) takes part from three channels on only
    position = next(k for k, (f, offsets) in enumerate(data["patterns"]) if offsets == [0, 2])
    del data["patterns"][position], data["weights"][position]


def base_point(data):
    data["invariants"][-1]["expr"] = ["s", "x"]


def jets_of(data):
    data["certificate"]["jet_dimension"] += 1


def orbits_of(data):
    data["certificate"]["orbit_dimension"] -= 1
    data["certificate"]["expected"] += 1


def smaller_group(data):
    data["action"]["fields"] = data["action"]["fields"][:6]


MUTATIONS = [
    wrong_factor,
    wrong_factor_in_an_invariant,
    swapped_sign,
    swapped_sign_in_an_invariant,
    dropped,
    dropped_with_the_count,
    duplicated,
    replaced_by_another,
    replaced_by_a_function_of_another,
    replaced_by_a_constant,
    wrong_weight,
    wrong_weight_everywhere,
    wrong_weight_of_a_pattern,
    wrong_family,
    wrong_family_with_its_relative_invariants,
    missing_pattern,
    base_point,
    jets_of,
    orbits_of,
    smaller_group,
]


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda f: f.__name__)
def test_tampering_is_caught(mutate, derived):
    data = data_of(derived("projective"))
    proved(copy.deepcopy(data))
    mutate(data)
    with pytest.raises(CertificateError):
        proved(data)


def test_a_false_record_is_not_read(derived):
    data = data_of(derived("projective"))
    data["certificate"]["annihilated"] = False
    with pytest.raises(FileFormatError):
        proved(data)


def test_a_false_claim_about_any_number_of_channels_is_caught(derived):
    one = data_of(derived("moebius", 1))
    assert one["any_channels"] is False
    one["any_channels"] = True
    with pytest.raises(CertificateError, match="channels"):
        proved(one)


def test_the_message_names_invariant_and_generator():
    action = catalogue.get("se2")
    u_x = sp.Symbol("u0_x")
    with pytest.raises(CertificateError, match=r"slope is not annihilated by generator 2, \(-y, x\)"):
        prove(action, 1, 1, [Invariant("slope", u_x)])
    with pytest.raises(CertificateError, match="slope is not a relative invariant: generator 2"):
        prove(action, 1, 1, [], [RelativeInvariant("slope", u_x, sp.S(0))])
    with pytest.raises(CertificateError, match="w, no jet coordinates"):
        prove(action, 1, 1, [Invariant("stray", sp.Symbol("w"))])


def test_an_incomplete_set_is_proved_but_not_complete():
    certificate = prove(catalogue.get("se2"), 1, 1, [Invariant("u", sp.Symbol("u0"))])
    assert (certificate.expected, certificate.independent, certificate.complete) == (2, 1, False)
    with pytest.raises(CertificateError, match="leave 2"):
        certificate.verify()


def test_radical_and_transcendental_invariants_are_proved():
    u, p, q = sp.symbols("u0 u0_x u0_y")
    length = Invariant("n", sp.exp(sp.sqrt(p**2 + q**2)) * sp.log(u))
    assert prove(catalogue.get("se2"), 1, 1, [Invariant("u", u), length]).complete


def test_weights_that_no_multiplier_has_are_refused():
    derivation = derive(catalogue.get("projective"), order=2, channels=2)
    relative = list(derivation.relative)
    for k, item in enumerate(relative):
        changed = [*relative[:k], RelativeInvariant(item.name, item.expr, item.weight + 1), *relative[k + 1 :]]
        with pytest.raises(CertificateError, match="do not match the multipliers"):
            prove(derivation.action, 2, 2, derivation.invariants, changed)
