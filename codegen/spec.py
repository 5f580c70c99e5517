"""What to generate: a frozen, hashable specification from which everything else follows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import invariants
from invariants import Derivation, LieAction, catalogue
from invariants.errors import FileFormatError, InputError
from invariants.exact import is_folder_name
from invariants.limits import JET_ORDER, KERNEL_CHANNELS, LABEL_LENGTH

DEFAULT_ORDER = 2
DEFAULT_CHANNELS = 2
ABOVE_THE_ENGINE = ("nn", "learning")
"""Rooms of the library that no derivation depends on."""


@dataclass(frozen=True)
class Spec:
    """An action, an order and a number of channels to derive with.

    Attributes:
        action: the group action.
        order: highest derivative.
        channels: channels used in the derivation; two are enough for families that serve any number.
    """

    action: LieAction
    order: int = DEFAULT_ORDER
    channels: int = DEFAULT_CHANNELS

    def __post_init__(self) -> None:
        for key, least, most in (("order", 0, JET_ORDER.value), ("channels", 1, KERNEL_CHANNELS.value)):
            value = getattr(self, key)
            if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
                raise InputError(
                    given=f"{key}={_brief(value)}",
                    expected=f"an integer of at least {least} and at most {most}",
                    remedy="pass order=2 and channels=2: families over channels then serve any number",
                )
        if self.action.fiber and self.channels != 1:
            object.__setattr__(self, "channels", 1)

    @property
    def name(self) -> str:
        """Name of the generated folder: the action's, with the order where it is not the usual one."""
        return self.action.name if self.order == usual_order(self.action) else f"{self.action.name}_o{self.order}"

    def to_dict(self) -> dict[str, Any]:
        """The specification as JSON data."""
        return {"action": self.action.to_dict(), "order": self.order, "channels": self.channels}

    @classmethod
    def from_dict(cls, data: Any) -> Spec:
        """Read a specification from JSON data; nothing in it is evaluated."""
        if not isinstance(data, dict) or not isinstance(data.get("action"), dict):
            raise FileFormatError(
                given="a spec file without an action",
                expected='{"action": {"name": ..., "base": [...], "fields": [...]}, "order": 2, "channels": 2}',
                remedy="write one with json.dumps(Spec(action).to_dict())",
            )
        return cls(
            LieAction.from_dict(data["action"]),
            data.get("order", DEFAULT_ORDER),
            data.get("channels", DEFAULT_CHANNELS),
        )

    @property
    def digest(self) -> str:
        """Hash of the specification; the same on every machine."""
        return sha256(json.dumps(self.to_dict(), sort_keys=True).encode()).hexdigest()


def _brief(value: object) -> str:
    """A value in a message; numbers of thousands of digits have no text in Python."""
    if isinstance(value, int) and abs(value) > 10**40:
        return f"an integer of {value.bit_length()} bits"
    return f"{value!r:.80}"


def usual_order(action: LieAction) -> int:
    """The order at which an action is generated unless another is asked for: the catalogue's, or 2."""
    return catalogue.defaults(action.name)[0] if _listed(action) else DEFAULT_ORDER


def _listed(action: LieAction) -> bool:
    return action.name in catalogue.names() and catalogue.get(action.name) == action


def engine_sources() -> list[Path]:
    """The files of the symbolic engine: all of the library but what stands on torch."""
    root = Path(invariants.__file__).parent
    return sorted(p for p in root.rglob("*.py") if p.relative_to(root).parts[0] not in ABOVE_THE_ENGINE)


@lru_cache(maxsize=1)
def engine_digest() -> str:
    """Hash of the symbolic engine's source: a cached derivation is valid for the engine that made it."""
    root = Path(invariants.__file__).parent
    state = sha256()
    for path in engine_sources():
        state.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return state.hexdigest()


@lru_cache(maxsize=1)
def generator_digest() -> str:
    """Hash of the code that prints: its source and its templates."""
    root = Path(__file__).parent
    state = sha256()
    for path in sorted(p for p in root.rglob("*") if p.suffix in (".py", ".j2")):
        state.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return state.hexdigest()


def require_name(name: str) -> None:
    """Refuse names that cannot be those of a folder of generated code, on every system."""
    if not is_folder_name(name):
        raise InputError(
            given=f"the name {name!r:.80}",
            expected="the name of a folder that can be imported: ASCII letters, digits and underscores, at most "
            f"{LABEL_LENGTH.value}, not starting with a digit; no Python keyword, no device, not 'runtime', "
            "and no two underscores at its start",
            remedy="rename the action",
        )


def require_proved(derivation: Derivation) -> None:
    """Prove a derivation that was not proved in this process, as one from a file.

    Raises:
        CertificateError: if something in it is not so, or is not proved in time; certificate.verify takes more time.
    """
    if not derivation.certificate.proved:
        derivation.certificate.verify()
