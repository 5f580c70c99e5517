"""The certificate of a quotient: what holds is proved, and what is wrong is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Any

import pytest
import sympy as sp

from invariants import catalogue
from invariants.errors import CertificateError, InputError
from invariants.quotients import KillingField, Quotient, Splitting
from tests.orbits import CASES, quotient, turns

QUICK = ("so2", "so3_one", "se2", "torus", "screw", "off_origin", "cylinder", "oblique", "u1", "irrational", "fiber")


@pytest.mark.parametrize("name", QUICK)
def test_what_holds_is_proved(name: str) -> None:
    quotient(name).certificate.verify()


ENDLESS = ("so5", "se3_masses")
"""Ten fields, and an irrational mass with translations: their proofs take more than five minutes."""


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in CASES if name not in (*QUICK, *ENDLESS)])
def test_what_holds_is_proved_for_larger_groups(name: str) -> None:
    quotient(name).certificate.verify(time_limit=300)


@pytest.mark.parametrize("name", ["so2", "se2", "screw", "oblique"])
def test_what_holds_for_any_number_of_points_is_proved(name: str) -> None:
    quotient(name, open_=True).certificate.verify()


def changed(q: Quotient, **properties: Any) -> Quotient:
    """The quotient with other formulas."""

    def make(value: Any) -> Any:
        return property(value) if callable(value) else value

    kind = type("Changed", (Quotient,), {name: make(value) for name, value in properties.items()})
    return kind(q.action, q.points, q.masses, q.metric, q.permutations)  # type: ignore[no-any-return]


class FlippedCurvature(Quotient):
    @cached_property
    def mean_curvature(self) -> sp.Matrix:
        return -super().mean_curvature


class PlainCurvature(Quotient):
    @cached_property
    def mean_curvature(self) -> sp.Matrix:
        return sp.zeros(len(self.coordinates), 1)


class HalvedVolume(Quotient):
    @cached_property
    def log_volume(self) -> sp.Expr:
        return super().log_volume / 2


class OtherGram(Quotient):
    @cached_property
    def gram(self) -> sp.Matrix:
        return super().gram + sp.eye(len(self.vertical))


class OtherReducedGram(Quotient):
    @cached_property
    def reduced_gram(self) -> sp.Matrix:
        return 2 * super().reduced_gram


class Unprojected(Quotient):
    def horizontal(self, v: Any) -> sp.Matrix:
        return sp.Matrix(list(v))


class Reversed(Quotient):
    def horizontal(self, v: Any) -> sp.Matrix:
        return sp.Matrix(list(v)) - super().horizontal(v)


class Frozen(Quotient):
    def horizontal(self, v: Any) -> sp.Matrix:
        return sp.zeros(len(self.coordinates), 1)


class OtherFields(Quotient):
    @cached_property
    def killing(self) -> tuple[KillingField, ...]:
        first, *rest = super().killing
        return (KillingField(2 * first.linear, 2 * first.constant), *rest)


class FewerDimensions(Quotient):
    @cached_property
    def block_ranks(self) -> tuple[int, ...]:
        return tuple(rank - 1 for rank in super().block_ranks)


WRONG = (FlippedCurvature, PlainCurvature, HalvedVolume, OtherGram, OtherReducedGram, Unprojected, Reversed, Frozen,
         OtherFields, FewerDimensions)  # fmt: skip


@pytest.mark.parametrize("points", [2, None])
@pytest.mark.parametrize("wrong", WRONG)
def test_wrong_formulas_are_found(wrong: type[Quotient], points: int | None) -> None:
    with pytest.raises(CertificateError, match="this does not hold"):
        wrong.of(turns(2), points).certificate.verify()
    with pytest.raises(CertificateError, match="this does not hold"):
        wrong.of(catalogue.get("se2"), points or None).certificate.verify()


def _split(change: Callable[[Splitting], Splitting]) -> type[Quotient]:
    class Other(Quotient):
        @cached_property
        def splitting(self) -> Splitting:
            return change(super().splitting)

    return Other


@pytest.mark.parametrize(
    "change",
    [
        lambda s: replace(s, onto_translations=sp.ImmutableMatrix(sp.zeros(2, 2))),
        lambda s: replace(s, onto_translations=s.onto_translations / 2),
        lambda s: replace(s, translations=s.translations[:, :1]),
        lambda s: replace(s, rest=()),
        lambda s: replace(s, rest=(KillingField(s.rest[0].linear, sp.ImmutableMatrix([1, 0])),)),
        lambda s: replace(s, killing_form=2 * s.killing_form),
        lambda s: replace(s, killing_form=-s.killing_form),
        lambda s: replace(s, blocks=()),
        lambda s: replace(s, blocks=((0,), (0,))),
    ],
)
def test_wrong_splittings_are_found(change: Callable[[Splitting], Splitting]) -> None:
    with pytest.raises(CertificateError):
        _split(change).of(catalogue.get("se2"), 2).certificate.verify()


def test_blocks_that_belong_together_are_found() -> None:
    # rotations of space as three blocks
    other = _split(lambda s: replace(s, blocks=((0,), (1,), (2,))))
    with pytest.raises(CertificateError, match="projection"):
        other.of(turns(3), 2).certificate.verify()


def test_a_constant_in_the_volume_belongs_to_the_basis_of_the_group() -> None:
    # a volume up to a constant: the correction does not see it, and neither does the certificate
    assert _split(lambda s: replace(s, log_constant=sp.Integer(1))).of(turns(2), 1).log_volume.has(sp.Integer(1))


def test_fields_that_are_not_killing_are_found() -> None:
    metric = sp.ImmutableMatrix(sp.diag(1, 2))
    with pytest.raises(CertificateError, match="Killing"):
        Quotient(turns(2), 1, None, metric).certificate.verify()


def test_statements_and_limits() -> None:
    certificate = quotient("so2").certificate
    assert len(certificate.statements) == 5 and all(isinstance(s, str) for s in certificate.statements)
    for limit in (0, -1, float("nan"), "long", True):
        with pytest.raises(InputError):
            certificate.verify(time_limit=limit)  # type: ignore[arg-type]
    with pytest.raises(CertificateError, match="not proved: the proof takes more than"):
        quotient("so4").certificate.verify(time_limit=0.01)
