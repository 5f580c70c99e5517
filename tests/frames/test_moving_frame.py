"""Moving frames: cross-sections, the replacement rule, agreement with the relative invariants."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sympy as sp

from invariants import InputError, InvariantCalculus, JetSpace, LieAction, MovingFrame, catalogue, derive
from invariants.certificate import Invariant, prove
from invariants.exact.modular_rank import jacobian_rank

x, y, z, u, v = sp.symbols("x y z u v")
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


# -- translations that move several coordinates ----------------------------------------------------------------------

ROOT, THIRD = sp.sqrt(2), sp.Rational(1, 3)
SKEW: dict[str, tuple[tuple[sp.Symbol, ...], tuple[sp.Symbol, ...], list[tuple[object, ...]]]] = {
    "along_one": ((x, y), (), [(1, 1)]),
    "curve_along_one": ((x,), (u,), [(1, 1)]),
    "one_and_two": ((x, y, z), (), [(1, 2, 0), (0, 0, 1)]),
    "two_rational": ((x, y, z), (), [(1, 0, 2), (0, 1, -THIRD)]),
    "graph": ((x, y), (u,), [(2, 0, 1), (0, 3, THIRD)]),
    "irrational": ((x, y), (), [(1, ROOT)]),
    "two_irrational": ((x, y, z), (), [(ROOT, 1, 0), (1, 0, 1)]),
    "several_roots": ((x, y, z), (), [(1 + ROOT, 1, 0), (1, sp.sqrt(3), 1)]),
    "transcendental": ((x, y), (), [(1, sp.pi)]),
    "scaled": ((x, y), (), [(1, 1), (x, y)]),
    "scaled_elsewhere": ((x, y), (), [(1, 1), (x + 3, y + 3)]),
    "curve_scaled": ((x,), (u,), [(1, 1), (x, u)]),
    "irrational_scaled": ((x, y), (), [(1, ROOT), (x, y)]),
    "turned_apart": ((x, y, z, v), (), [(0, 0, 1, 1), (-y, x, 0, 0)]),
    "turned_and_moved": ((x, y, z, v), (), [(0, 0, 1, 1), (-y, x, 2, 2)]),
    "turned_with_the_fiber": ((x, y), (u, v), [(1, 0, 1, 0), (0, 1, 0, 1), (-y, x, -v, u)]),
    "sheared": ((x, y, z), (), [(1, 0, 1), (0, 1, 0), (0, x, 0)]),
    "irrational_sheared": ((x, y, z), (), [(1, ROOT, 0), (0, 0, 1), (0, 0, ROOT * x - y)]),
    "irrational_mixed": ((x, y, z), (), [(1, 1, 0), (ROOT, ROOT, z)]),
    "not_an_ideal": ((x, y), (), [(1, 1), (x - y, 0)]),
    "not_an_ideal_beside": ((x, y), (), [(1, 1), (0, x - y)]),
}


def skew(name: str) -> LieAction:
    base, fiber, fields = SKEW[name]
    return LieAction.from_fields(name, base=base, fiber=fiber, fields=fields)


def assert_annihilated(frame: MovingFrame) -> None:
    """Every generator annihilates the invariantization of every coordinate."""
    for coordinate in frame.jets.coordinates:
        image = frame.invariantize(coordinate)
        for field in frame.jets.fields:
            rate = sum(c * sp.diff(image, w) for c, w in zip(field, frame.jets.coordinates, strict=True))
            assert sp.simplify(rate) == 0, (coordinate, image, field)


@pytest.mark.parametrize("name", SKEW)
def test_what_a_translation_moves_besides_is_moved_along(name):
    for order in (0, 1):
        jets = JetSpace(skew(name), order)
        frame = MovingFrame.of(jets)
        assert_annihilated(frame)
        assert all(frame.agrees(image) for image in frame.images.values())
        assert len(frame.cross_section) == _generic_rank(jets)
        assert all(frame.invariantize(w) == c for w, c in frame.cross_section.items())


def _generic_rank(jets: JetSpace) -> int:
    point = {w: sp.Rational(7 + 5 * k + k**2 % 11, 13) for k, w in enumerate(jets.coordinates)}
    return int(sp.Matrix([[c.xreplace(point) for c in row] for row in jets.fields]).rank(simplify=True))


def test_differences_along_a_translation():
    frames = {name: MovingFrame.of(JetSpace(skew(name), 0)) for name in ("along_one", "curve_along_one", "one_and_two")}
    assert frames["along_one"].images[y] == y - x and frames["curve_along_one"].images[u] == u - x
    assert frames["one_and_two"].images[y] == y - 2 * x
    scaled = MovingFrame.of(JetSpace(skew("scaled"), 1))
    u_x = scaled.jets.coordinate(0, (1, 0))
    assert sp.expand(scaled.images[u_x] - u_x * (y - x)) == 0
    (scale,) = scaled.parameters.values()
    assert sp.simplify(scale * (y - x)) == 1


@pytest.mark.parametrize(
    "name",
    ["along_one", "curve_along_one", "two_rational", "scaled", "turned_apart", "turned_with_the_fiber", "sheared"],
)
def test_frames_of_skew_translations_agree_with_the_derivation(name):
    derivation = derive(skew(name), 1)
    assert derivation.certificate.complete and derivation.agrees_with_frame() is True


def test_a_derivation_by_the_frame_alone_along_an_irrational_translation():
    derivation = derive(LieAction.from_fields("line", base=(x, y), fields=[(1, sp.sqrt(3))]), 1)
    assert derivation.certificate.complete
    assert any(sp.expand(i.expr - (y - sp.sqrt(3) * x)) == 0 for i in derivation.invariants)


def test_recurrences_agree_with_the_frame_along_a_translation():
    action = skew("curve_scaled")
    frame = MovingFrame.of(JetSpace(action, 3))
    c = InvariantCalculus.of(action, 2, cross_section=frame.cross_section)
    explicit = {sp.Symbol(f"I_{w}"): e for w, e in frame.images.items()}
    for w, symbol in c.invariants.items():
        # x - and so the form dx - is carried to (x - a) / (u - x)
        slope = (u - x) * frame.jets.total_derivative(frame.images[w], 0)
        assert sp.simplify(slope - c.derive(0, symbol).xreplace(explicit)) == 0


@pytest.mark.parametrize(
    ("name", "section"),
    [
        ("along_one", {y: 0}),  # a translation along (1, 1) normalises either coordinate
        ("along_one", {x: 3}),
        ("curve_along_one", {u: THIRD}),
        ("one_and_two", {y: 1, z: 2}),
        ("scaled", {x: 5, y: 7}),
        ("scaled", {y: 2, sp.Symbol("u0_x"): 1}),
        ("scaled", {sp.Symbol("u0_x"): 1}),
        ("irrational_scaled", {x: 0, y: 2}),
        ("turned_with_the_fiber", {u: 1, v: 2, x: 1}),
        ("not_an_ideal", {x: 3, y: 5}),
        ("not_an_ideal", {y: 1, sp.Symbol("u0_x"): 1}),
    ],
)
def test_a_section_across_a_skew_translation_is_used(name, section):
    frame = MovingFrame.of(JetSpace(skew(name), 1), section)
    assert_annihilated(frame)
    assert all(frame.cross_section[w] == frame.invariantize(w) == c for w, c in section.items())


@pytest.mark.parametrize("section", [{x: 0, y: 0}, {x: 1, sp.Symbol("u0"): 0}, {sp.Symbol("u0"): 1}])
def test_sections_along_a_skew_translation_are_refused(section):
    with pytest.raises(InputError, match="1 coordinates, transverse"):
        MovingFrame.of(JetSpace(skew("along_one"), 1), section)
    with pytest.raises(InputError, match="2 coordinates, transverse"):
        MovingFrame.of(JetSpace(skew("scaled"), 1), {x: 1, y: 1})
    with pytest.raises(InputError, match="exact rationals"):
        MovingFrame.of(JetSpace(skew("scaled"), 1), {x: ROOT, y: 1})


def test_constants_of_translated_coordinates_are_used():
    jets = JetSpace(catalogue.get("se2"), 1)
    u_x, u_y = jets.coordinate(0, (1, 0)), jets.coordinate(0, (0, 1))
    frame, moved = (MovingFrame.of(jets, {x: c, y: THIRD * c, u_x: 0}) for c in (0, 5))
    assert moved.invariantize(x) == 5 and moved.cross_section == {x: 5, y: 5 * THIRD, u_x: 0}
    assert moved.invariantize(u_y) == frame.invariantize(u_y) and moved.parameters == frame.parameters


def test_a_shear_by_a_root_is_normalised():
    frame = MovingFrame.of(JetSpace(LieAction.from_fields("root", base=(x, y), fields=[(0, ROOT * x)]), 1))
    assert frame.cross_section == {y: 0}  # sqrt(2) has no value modulo the prime of the ranks
    assert_annihilated(frame)
