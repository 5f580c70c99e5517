"""Shared sums as C++ statements over the lanes of a tile."""

from __future__ import annotations

from decimal import Decimal

from .sharing import SharedSums, factored


def statements(sums: SharedSums) -> list[str]:
    """The loop body that computes one variable from rows a and b, P lanes apart."""
    lines = [f"const T v{n} = {_product(leaf)};" for n, leaf in enumerate(sums.leaves)]
    for n, (left, right, ratio) in enumerate(sums.sums, start=len(sums.leaves)):
        sign = "-" if ratio < 0 else "+"
        lines.append(f"const T v{n} = v{left} {sign} {_times(abs(ratio), f'v{right}')};")
    return lines + [f"out[{_at(k)}] = {_sum(row)};" for k, row in enumerate(sums.rows)]


def _product(leaf: tuple[int, ...]) -> str:
    return " * ".join(f"{name}[{_at(index)}]" for name, index in zip("ab", leaf, strict=False))


def _at(row: int) -> str:
    return f"{row} * P + p" if row else "p"


def _sum(row: tuple[tuple[int, Decimal], ...]) -> str:
    parts = []
    for size, members in factored(row):
        first_negative = members[0][1]
        # the sign of the first member is the sign of the group
        inner = f"v{members[0][0]}"
        for value, negative in members[1:]:
            inner += f" {'+' if negative == first_negative else '-'} v{value}"
        loose = len(members) > 1 and (size != 1 or first_negative)
        text = _times(size, f"({inner})" if loose else inner)
        parts.append((first_negative, text))
    if not parts:
        return "T(0)"
    negative, text = parts[0]
    whole = f"-{text}" if negative else text
    return whole + "".join(f" {'-' if negative else '+'} {text}" for negative, text in parts[1:])


def _times(size: Decimal, value: str) -> str:
    return value if size == 1 else f"T({float(size)!r}) * {value}"
