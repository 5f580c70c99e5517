"""Networks from plain dictionaries, which a checkpoint can hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import nn

from invariants.errors import InputError
from invariants.nn import PDINet, ResNet

NETWORKS = ("pdinet", "resnet")
KEYS = {"network", "group", "in_channels", "num_classes", "depth", "width", "options"}


def network_from(spec: Mapping[str, Any]) -> nn.Module:
    """The network that a dictionary describes, with new weights.

    Args:
        spec: 'network': 'pdinet' or 'resnet'; 'group': a catalogue name, of a PDINet; 'in_channels', 'num_classes';
            'depth', 'width': a number or a list; 'options': further arguments of a PDINet.

    Returns:
        The network.

    Raises:
        InputError: for another network or unknown keys, and what the network itself refuses.

    Example:
        >>> spec = {"network": "pdinet", "group": "projective", "in_channels": 3, "num_classes": 2, "depth": [1], "width": 4}
        >>> type(network_from(spec)).__name__
        'PDINet'
    """
    kind = spec.get("network")
    unknown = sorted(set(spec) - KEYS)
    if kind not in NETWORKS or unknown or not {"in_channels", "num_classes"} <= set(spec):
        raise InputError(
            given=f"the network {dict(spec)!r}",
            expected=f"'network': one of {', '.join(NETWORKS)}, 'in_channels' and 'num_classes', of the keys "
            f"{', '.join(sorted(KEYS))}",
            remedy="correct the dictionary" + (f": {', '.join(unknown)} is unknown" if unknown else ""),
        )
    shape = {key: spec[key] for key in ("depth", "width") if key in spec}
    if kind == "resnet":
        return ResNet(spec["in_channels"], spec["num_classes"], **shape)
    group = spec.get("group", "projective")
    return PDINet(group, spec["in_channels"], spec["num_classes"], **shape, **spec.get("options", {}))
