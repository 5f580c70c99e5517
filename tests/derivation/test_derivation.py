"""derive(): groups outside the catalogue, what is recorded, progress."""

from __future__ import annotations

import pytest
import sympy as sp

from invariants import DerivationError, JetSpace, LieAction, catalogue, derive

x, y, u = sp.symbols("x y u")
# order, channels and orbits as in the fixture: jets minus generic orbits, counted by hand
COUNTS = {
    "so2": 14 - 1,
    "anisotropic": 14 - 3,
    "diagonal": 14 - 4,
    "poincare": 14 - 3,
    "lorentz": 14 - 1,
    "galilei": 14 - 3,
    "gl2": 14 - 4,
    "line": 9 - 3,
    "sphere": 8 - 3,
    "se3": 13 - 6,
    "similarity3": 13 - 7,
    "bent": 14 - 2,
    "twice_bent": 14 - 2,
    "schwarzian": 5 - 3,
}


@pytest.mark.parametrize("name", COUNTS)
def test_groups_outside_the_catalogue(name, other):
    derivation = other(name)
    certificate = derivation.certificate
    certificate.verify()
    assert certificate.complete and certificate.expected == len(derivation.invariants) == COUNTS[name]
    assert len({i.name for i in derivation.invariants}) == len(derivation.invariants)
    assert str(certificate.expected) in derivation.report()


def test_the_schwarzian_derivative_is_found(other):
    derivation = other("schwarzian")
    u1, u2, u3 = (derivation.jets.coordinate(0, (k,)) for k in (1, 2, 3))
    schwarzian = u3 / u1 - sp.Rational(3, 2) * (u2 / u1) ** 2
    ratios = [sp.cancel(i.expr / schwarzian) for i in derivation.invariants]
    assert any(r.is_Rational and r != 0 for r in ratios)


def test_laplacian_and_gradient_are_invariants_of_rigid_motions(derived):
    derivation = derived("se2", 1)
    p, q, a, c = (derivation.jets.coordinate(0, i) for i in [(1, 0), (0, 1), (2, 0), (0, 2)])
    exprs = [i.expr for i in derivation.invariants]
    assert sp.expand(a + c) in exprs and sp.expand(p**2 + q**2) in exprs


def test_several_multipliers_give_weights_in_a_tuple(other):
    derivation = other("diagonal")
    assert {len(r.weights) for r in derivation.relative} == {2}
    assert all(isinstance(w, sp.Rational) for r in derivation.relative for w in r.weights)


def test_progress_is_told():
    lines = []
    derive(catalogue.get("affine"), channels=2, progress=lines.append)
    assert any("degree 2" in line for line in lines)


def test_too_low_a_degree_ends_in_an_error_that_says_so_or_in_a_frame():
    # on curves the invariants hold exp(1/u_x)
    action = LieAction.from_fields("shear_curve", base=(x,), fiber=(y,), fields=[(1, 0), (0, 1), (x + y, y)])
    with pytest.raises(DerivationError, match="shear_curve"):
        derive(action, order=3, max_degree=2)
    # where the search stops early, the frame steps in
    framed = derive(catalogue.get("projective"), channels=2, max_degree=1)
    assert framed.certificate.complete and framed.relative == ()
    framed.certificate.verify()


def test_order_zero_and_one():
    assert [i.name for i in derive(catalogue.get("projective"), order=0, channels=2).invariants] == ["u0", "u1"]
    assert derive(catalogue.get("se2"), order=1, channels=1).certificate.expected == 2


def test_a_jet_space_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[int, int]] = []
    init = JetSpace.__init__

    def counted(self: JetSpace, action: LieAction, order: int, channels: int = 1) -> None:
        made.append((order, channels))
        init(self, action, order, channels)

    monkeypatch.setattr(JetSpace, "__init__", counted)
    action = LieAction.from_fields("once", base=(x, y), fields=[(1, 0), (0, 1), (x, y)])
    found = derive(action, order=2, channels=2)
    found.certificate.verify()
    assert found.report()
    assert len(made) == len(set(made))
