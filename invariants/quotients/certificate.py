"""QuotientCertificate: what is proved of a quotient's formulas, from the action alone."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import CertificateError
from ..exact import bounded, require_seconds
from ..limits import QUOTIENT_SECONDS
from .formulas import QuotientFormulas
from .proofs import PROOFS


@dataclass(frozen=True)
class QuotientCertificate:
    """What :meth:`verify` proves of a quotient.

    Attributes:
        quotient: whose formulas these are.
    """

    quotient: QuotientFormulas

    @property
    def statements(self) -> tuple[str, ...]:
        """What is proved, in words."""
        return tuple(PROOFS)

    def verify(self, *, time_limit: float = QUOTIENT_SECONDS.value) -> None:
        """Prove everything again, exactly.

        Polynomial identities in the coordinates of the points, from which the statements follow wherever orbits have their
        largest dimension; and what is printed, against definitions, at states of rational coordinates. Where the number of
        points is open, the identities are those of one point, and printed formulas are those of two numbers of points.

        Args:
            time_limit: seconds.

        Raises:
            CertificateError: naming the statement that fails, or if the proof did not end within the limit.
            InputError: for a limit that is none.

        Example:
            >>> from invariants import catalogue
            >>> from invariants.quotients import Quotient
            >>> Quotient.of(catalogue.get("se2"), points=3).certificate.verify()
        """
        require_seconds(time_limit, QUOTIENT_SECONDS.value)
        bounded(self._verify, time_limit, None, _unproved)

    def _verify(self) -> None:
        for words, proof in PROOFS.items():
            if not proof(self.quotient):
                raise CertificateError(f"for {self.quotient.name!r} this does not hold: {words}")


def _unproved(reached: str, option: str) -> CertificateError:
    remedy = f"verify({option})" if option else "take fewer points: the formulas are sums over them"
    return CertificateError(f"not proved: the proof {reached}; what to do: {remedy}")
