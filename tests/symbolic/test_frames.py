"""Moving frames: cross-sections, the replacement rule, agreement with the relative invariants."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sympy as sp

from invariants import InputError, JetSpace, LieAction, MovingFrame, catalogue, derive
from invariants.certificate import Invariant, prove
from invariants.modular import jacobian_rank

x, y = sp.symbols("x y")
NAMES = [n for n in catalogue.names("plane") if catalogue.get(n).translations]


@pytest.mark.parametrize("name", NAMES)
def test_the_cross_section_is_satisfied_and_as_large_as_the_orbits(name, derived):
    derivation = derived(name)
    frame = derivation.frame
    assert len(frame.cross_section) == derivation.certificate.orbit_dimension
    for coordinate, constant in frame.cross_section.items():
        assert frame.invariantize(coordinate) == constant


@pytest.mark.parametrize("name", NAMES)
def test_frame_and_relative_invariants_agree(name, derived):
    assert derived(name).agrees_with_frame() is True


@pytest.mark.parametrize(
    "name", ["so2", "lorentz", "galilei", "diagonal", "gl2", "line", "bent", "twice_bent", "schwarzian"]
)
def test_frames_of_other_groups_agree(name, other):
    derivation = other(name)
    assert derivation.agrees_with_frame() is True
    assert len(derivation.frame.cross_section) == derivation.certificate.orbit_dimension


@pytest.mark.parametrize("name", [n for n in NAMES if n not in ("similarity", "se2", "e2")])
def test_invariantizing_twice_is_invariantizing_once(name, derived):
    frame = derived(name).frame
    for image in frame.invariants.values():
        assert frame.agrees(image)


@pytest.mark.parametrize("name", NAMES)
def test_normalised_invariants_are_a_proved_complete_set(name, derived):
    derivation = derived(name)
    images = [Invariant(f"I_{z}", e) for z, e in derivation.frame.invariants.items()]
    # A frame is of the connected group: a mirror may change the sign of what it normalises.
    connected = replace(derivation.action, reflections=())
    certificate = prove(connected, 2, 2, images)  # annihilated by all prolonged fields, or it raises
    assert certificate.complete


@pytest.mark.parametrize("name", ["scale", "affine", "projective"])
def test_other_jets_are_no_invariants(name, derived):
    derivation = derived(name)
    assert not derivation.frame.agrees(derivation.jets.coordinate(0, (1, 0)))


def test_a_given_cross_section_is_used():
    jets = JetSpace(catalogue.get("similarity"), 2)
    u_x, u_y = jets.coordinate(0, (1, 0)), jets.coordinate(0, (0, 1))
    frame = MovingFrame.of(jets, {x: 0, y: 0, u_x: 0, u_y: 3})
    assert frame.invariantize(u_y) == 3 and frame.invariantize(u_x) == 0
    u_xx, u_xy, u_yy = (jets.coordinate(0, i) for i in [(2, 0), (1, 1), (0, 2)])
    tangential = u_xx * u_y**2 - 2 * u_xy * u_x * u_y + u_yy * u_x**2
    ratio = sp.simplify(frame.invariantize(u_xx) * (u_x**2 + u_y**2) ** 2 / tangential)
    assert ratio == 9
    given = derive(catalogue.get("similarity"), cross_section={x: 0, y: 0, u_x: 0, u_y: 3})
    assert given.frame.cross_section == frame.cross_section and given.agrees_with_frame()


def test_the_choice_of_section_changes_the_frame_not_the_invariants():
    action = catalogue.get("scale")
    first, second = (derive(action, cross_section={x: 0, y: 0, sp.Symbol(name): 1}) for name in ("u0_x", "u0_y"))
    assert first.frame.cross_section != second.frame.cross_section
    both = [*first.frame.invariants.values(), *second.frame.invariants.values()]
    assert jacobian_rank(both, first.jets.coordinates) == first.certificate.expected


@pytest.mark.parametrize("constant", [0, sp.sqrt(2)])
def test_sections_that_miss_the_orbits_are_refused(constant):
    jets = JetSpace(catalogue.get("scale"), 1)
    with pytest.raises(InputError):
        MovingFrame.of(jets, {x: 0, y: 0, jets.coordinate(0, (1, 0)): constant})


def test_a_translation_mixed_with_a_curve_is_normalised():
    # d_x + 2x d_y and d_y: y is moved by a constant field and by another that varies
    action = LieAction.from_fields("bent", base=(x, y), fields=[(1, 2 * x), (0, 1)])
    jets = JetSpace(action, 1)
    frame = MovingFrame.of(jets)
    u_x, u_y = jets.coordinate(0, (1, 0)), jets.coordinate(0, (0, 1))
    assert set(frame.cross_section) == {x, y}
    assert sp.expand(frame.invariantize(u_x) - (u_x + 2 * x * u_y)) == 0
