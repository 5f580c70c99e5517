"""What a derivation states beside its expressions: names, weights, absolute invariants, the cross-section.

None of it is free to be anything. Weights are coordinates of the multipliers in one basis that these determine, absolute
invariants are the monomials in the relative ones that the weights leave, and names say so; the proof makes all of it
again and compares.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ..errors import CertificateError, InputError
from ..families import (
    RelativeInvariant,
    Weights,
    absolute_monomials,
    as_weight,
    determinant_rates,
    instances,
    scaled_weights,
    tuple_name,
)
from ..frames import is_zero, require_section
from ..jets import JetSpace
from .chain_proof import ChainAlgebra, first_incomplete
from .prolonged_fields import ProlongedFields, Row
from .reflections import kept_by_reflections
from .subject import FamilyChain, Subject


def check_form(subject: Subject) -> None:
    """Whether the parts of a derivation fit one another, before anything is proved.

    Raises:
        CertificateError: naming the part that does not.
    """
    jets = JetSpace.of(subject.action, subject.order, subject.channels)
    names = [item.name for item in subject.relative]
    _require_distinct(names, "relative invariants")
    _require_distinct([item.name for item in subject.invariants], "invariants")
    chain = subject.chain
    if chain is None or not (chain.patterns or chain.families or subject.relative):
        return
    _require_distinct([family.letter for family in chain.families], "families")
    if len(set(chain.patterns)) != len(chain.patterns):
        raise CertificateError("two patterns that are the same")
    if {p.family for p in chain.patterns} != set(range(len(chain.families))):
        raise CertificateError("families that no pattern uses, of which nothing is proved")
    by_channels = _by_channels(subject, chain, jets)
    digits = [family.letter for family in chain.families if family.letter[-1].isdigit()]
    if by_channels and digits:
        raise CertificateError(f"the letter {digits[0]}, whose features at two channels may have one name")
    if chain.any_channels and not by_channels:
        raise CertificateError("a chain for any number of channels whose relative invariants are not named by channels")
    if not names:
        raise CertificateError("families over channels without relative invariants")


def check_statements(subject: Subject, algebra: ChainAlgebra | None) -> None:
    """Whether weights, names, absolute invariants, the range of the chain and the cross-section are what they have to be.

    Args:
        subject: of a certificate whose expressions are proved to be invariants and relative invariants.
        algebra: of its chain, where it has one.

    Raises:
        CertificateError: naming the statement, what it says and what is proved.
    """
    jets = JetSpace.of(subject.action, subject.order, subject.channels)
    if subject.relative:
        _check_weights(subject, jets, algebra)
        made = tuple(kept_by_reflections(jets, item) for item in absolute_monomials(subject.relative))
        if made != subject.invariants:
            for stated, item in zip(subject.invariants, made, strict=False):
                if stated != item:
                    raise CertificateError(f"the invariant {stated.name} is not {item.name}, which the weights give")
            raise CertificateError(f"{len(subject.invariants)} invariants, where the weights give {len(made)}")
    # without any relative invariant there is no chain to speak of
    if algebra is None or not algebra.chain.patterns:
        if subject.relative and all(i.expr.is_polynomial(*jets.coordinates) for i in subject.relative):
            raise CertificateError(
                "polynomial relative invariants without the families and patterns that kernels evaluate"
            )
    elif not algebra.chain.any_channels and _by_channels(subject, algebra.chain, jets):
        served = first_incomplete(algebra.chain, algebra.isotropy) is None
        if served:
            raise CertificateError("any_channels is recorded as False, proved as True")
    _check_section(subject, jets)


def _require_distinct(names: Sequence[str], what: str) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise CertificateError(f"two {what} named {twice[0]}")


def _by_channels(subject: Subject, chain: FamilyChain, jets: JetSpace) -> bool:
    """Whether relative invariants are named by letter and channels; else each is one family of all channels together."""
    letters = [family.letter for family in chain.families]
    members = list(instances(chain.patterns, jets.channels))
    by_channels = [tuple_name(letters[chain.patterns[k].family], at) for k, at in members]
    by_letter = [letters[chain.patterns[k].family] for k, _ in members]
    names = [item.name for item in subject.relative]
    if names == by_channels:
        return True
    if names == by_letter:
        return False
    for stated, name in zip(names, by_channels, strict=False):
        if stated != name:
            raise CertificateError(f"a relative invariant named {stated}, which its family and channels name {name}")
    raise CertificateError(f"{len(names)} relative invariants, where families and patterns give {len(members)}")


def _check_weights(subject: Subject, jets: JetSpace, algebra: ChainAlgebra | None) -> None:
    """Weights are coordinates of the multipliers, in the basis of :func:`~invariants.families.scaled_weights`.

    The Jacobian determinant is in it for families over channels, where it is among the multipliers.
    """
    if algebra is None:
        proved = _weights(ProlongedFields(jets, [i.expr for i in subject.relative]).rates(subject.relative))
        _compare(subject.relative, [as_weight(w) for w in proved])
        return
    chain = algebra.chain
    rows = dict(zip([p.family for p in chain.patterns], algebra.fields.rates(algebra.members), strict=True))
    determinant = None
    if not subject.action.fiber and _by_channels(subject, chain, jets) and determinant_rates(algebra.isotropy):
        determinant = algebra.fields.determinant()
    by_family = _weights([rows[f] for f in range(len(chain.families))], determinant)
    for pattern, stated in zip(chain.patterns, chain.weights, strict=True):
        if tuple(stated) != by_family[pattern.family]:
            letter = chain.families[pattern.family].letter
            raise CertificateError(
                f"the weight of {letter} is recorded as {_shown(stated)}, proved as {_shown(by_family[pattern.family])}"
            )
    of_members = [by_family[chain.patterns[k].family] for k, _ in instances(chain.patterns, jets.channels)]
    _compare(subject.relative, [as_weight(w) for w in of_members])


def _weights(rows: Sequence[Row], determinant: Row | None = None) -> tuple[Weights, ...]:
    """Coordinates of multipliers that are known by their coefficients."""
    every = [*rows, *([determinant] if determinant else [])]
    places = sorted({place for row in every for place in row}, key=str)
    table = sp.Matrix([[row.get(place, sp.Integer(0)) for place in places] for row in every])
    if not places:
        return tuple(() for _ in rows)
    # columns that others determine say nothing about how rows depend on one another
    kept = table[:, list(table.rref()[1])].tolist()
    return scaled_weights(kept[: len(rows)], kept[-1] if determinant else None)


def _compare(relative: Sequence[RelativeInvariant], proved: Sequence[sp.Rational | tuple[sp.Rational, ...]]) -> None:
    for item, weight in zip(relative, proved, strict=True):
        if item.weight != weight:
            raise CertificateError(f"the weight of {item.name} is recorded as {item.weight}, proved as {weight}")


def _shown(weight: Weights) -> str:
    return "(" + ", ".join(map(str, weight)) + ")"


def _check_section(subject: Subject, jets: JetSpace) -> None:
    section = dict(subject.section)
    if len(section) != len(subject.section):
        raise CertificateError("a cross-section that gives a coordinate twice")
    if not section:
        return
    try:
        whole = require_section(jets, section)
    except InputError as error:
        raise CertificateError(
            f"a cross-section that is none: {error.given}, where there have to be {error.expected}"
        ) from None
    if subject.relative:
        return
    # the invariants of a moving frame are coordinates, on its cross-section
    for item in subject.invariants:
        named = next((z for z in jets.coordinates if item.name == f"I_{z}"), None)
        if named is not None and not is_zero(item.expr.xreplace(whole) - named):
            raise CertificateError(f"{item.name} is not {named} on the cross-section")
