"""What the kernel benchmarks compare: our layers by backend, the published layer, and what a user would take instead."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks.published_layer import PublishedLayer
from benchmarks.timing import reason
from invariants.nn import InvariantFeatures, InvariantLayer

GROUP = "projective"
BACKENDS = ("torch", "cpp", "triton")
OURS = tuple(f"repere-{backend}" for backend in BACKENDS)
FEATURES = tuple(f"features-{backend}" for backend in BACKENDS)
WRITINGS = ("published-sliced", "published-gathered")
COMPILED = ("published-sliced-compiled", "published-gathered-compiled")
CONVOLUTION = "conv3x3"
ESCNN = ("escnn-c8-3x3", "escnn-c8-5x5")
NAMES = (*OURS, *WRITINGS, *COMPILED, CONVOLUTION, *ESCNN)

NOTES: Mapping[str, str] = {
    "repere": 'InvariantLayer("projective"), policy and options as by default, 1x1 mixing included, by backend',
    "features": 'InvariantFeatures("projective"): the same without standardisation and mixing',
    "published": "transcription of the published layer with its first 1x1 convolution and ReLU, in two writings",
    "compiled": "torch.compile of that transcription, static shapes",
    "conv3x3": "torch.nn.Conv2d(C, C, 3, padding=1)",
    "escnn": "escnn R2Conv between C/8 regular fields of the cyclic group of order 8, C channels in all",
}


class Absent(Exception):
    """A contender that cannot run here; the text says why."""


@dataclass(frozen=True)
class Case:
    """The size of a problem.

    Attributes:
        channels: before and after the layer.
        side: of the square images.
        batch: images.
        dtype: name of the floating-point format.
        device: 'cpu' or 'cuda'.
    """

    channels: int = 64
    side: int = 64
    batch: int = 8
    dtype: str = "float32"
    device: str = "cpu"

    def tensor(self, channels: int | None = None, seed: int = 0) -> Tensor:
        """Random numbers of this size."""
        generator = torch.Generator().manual_seed(seed)
        shape = (self.batch, self.channels if channels is None else channels, self.side, self.side)
        return torch.randn(shape, generator=generator).to(self.device, getattr(torch, self.dtype))

    def __str__(self) -> str:
        return f"{self.channels} channels, {self.side}x{self.side}, batch {self.batch}, {self.dtype}, {self.device}"


@dataclass
class Contender:
    """A module with its input.

    Attributes:
        name: one of NAMES or FEATURES.
        module: holds the parameters.
        call: the module on an input; what is timed.
        image: the input, which requires a gradient.
        cotangent: the gradient that is sent back.
    """

    name: str
    module: nn.Module
    call: Callable[[Tensor], Tensor]
    image: Tensor
    cotangent: Tensor

    def forward(self) -> Tensor:
        """The forward pass of a training step: with what the backward pass needs."""
        return self.call(self.image)

    def step(self) -> None:
        """Forward and backward pass: gradients by the input and by all parameters."""
        self.image.grad = None
        self.module.zero_grad(set_to_none=True)
        self.call(self.image).backward(self.cotangent)


def build(name: str, case: Case) -> Contender:
    """A contender in training mode, not yet warm.

    Raises:
        Absent: if there is no such contender, or it cannot run here.
    """
    torch.manual_seed(0)
    made = [(prefix, make) for prefix, make in _MAKERS.items() if name.startswith(prefix)]
    if not made or name not in (*NAMES, *FEATURES):
        raise Absent(f"unknown; there are {', '.join((*NAMES, *FEATURES))}")
    module, call = made[0][1](name, case)
    image = case.tensor().requires_grad_()
    width = module.out_channels if isinstance(module, InvariantFeatures) else case.channels
    return Contender(name, module.train(), call, image, case.tensor(width, seed=1))


def _place(module: nn.Module, case: Case) -> nn.Module:
    return module.to(case.device, getattr(torch, case.dtype)).train()


def _ours(name: str, case: Case) -> tuple[nn.Module, Callable[[Tensor], Tensor]]:
    kind, _, backend = name.partition("-")
    if kind == "repere":
        module = own_module(InvariantLayer, backend, case.device, case.channels, case.channels)
    else:
        module = own_module(InvariantFeatures, backend, case.device, case.channels)
    return _place(module, case), module


def own_module(kind: Callable[..., nn.Module], backend: str, device: str, *channels: int, **options: Any) -> nn.Module:
    """A layer or features of ours on a backend.

    Args:
        kind: InvariantLayer or InvariantFeatures.
        backend: 'torch', 'cpp' or 'triton'.
        device: where it will run.
        channels: before, and after for a layer.
        options: of the layer.

    Raises:
        Absent: if the backend does not exist, does not run on the device, or falls back to another.
    """
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            module = kind(GROUP, *channels, backend=backend, **options).to(device).train()
            # a backend compiles, or falls back, when it is first called
            module(torch.rand(2, channels[0], 8, 8, device=device))
    except Exception as error:
        raise Absent(reason(error)) from error
    fallback = [str(w.message).splitlines()[0] for w in caught if _is_ours(w)]
    if fallback and backend != "torch":
        raise Absent(f"falls back: {fallback[0][:160]}")
    return module


def _is_ours(caught: warnings.WarningMessage) -> bool:
    text = f"{caught.category.__module__} {caught.message}".lower()
    return any(word in text for word in ("backend", "falling back", "falls back", "compiler", "repere", "generated."))


def _published(name: str, case: Case) -> tuple[nn.Module, Callable[[Tensor], Tensor]]:
    layer = _place(PublishedLayer(case.channels, case.channels, name.split("-")[1]), case)
    # the network's input image, smaller where the layer is deeper
    image = case.tensor(3, seed=2)
    if not name.endswith("compiled"):
        return layer, lambda u: layer(u, image)
    compiled = torch.compile(layer, dynamic=False)
    return layer, lambda u: compiled(u, image)


def _convolution(name: str, case: Case) -> tuple[nn.Module, Callable[[Tensor], Tensor]]:
    layer = _place(nn.Conv2d(case.channels, case.channels, 3, padding=1), case)
    return layer, layer


def _escnn(name: str, case: Case) -> tuple[nn.Module, Callable[[Tensor], Tensor]]:
    if case.channels % 8:
        raise Absent("regular fields of order 8 need a multiple of 8 channels")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from escnn import gspaces
            from escnn import nn as peer
    except Exception as error:
        hint = "pip install escnn; without a Fortran compiler: pip install --no-deps escnn lie_learn pymanopt autograd"
        raise Absent(f"{reason(error)} ({hint}, and requests 'numpy<2' cython)") from error
    space = gspaces.rot2dOnR2(8)
    fields = peer.FieldType(space, [space.regular_repr] * (case.channels // 8))
    side = int(name[-1])
    layer = _place(peer.R2Conv(fields, fields, kernel_size=side, padding=side // 2), case)
    return layer, lambda u: layer(peer.GeometricTensor(u, fields)).tensor


_MAKERS: Mapping[str, Callable[[str, Case], tuple[nn.Module, Callable[[Tensor], Tensor]]]] = {
    "repere-": _ours,
    "features-": _ours,
    "published-": _published,
    CONVOLUTION: _convolution,
    "escnn-": _escnn,
}


def line_up(names: Iterable[str], case: Case) -> tuple[list[Contender], dict[str, str], dict[str, float]]:
    """The contenders that run, why others do not, and seconds of the first step of each.

    The first step holds what is done once: compilation, autotuning, allocation.
    """
    ready: list[Contender] = []
    absent: dict[str, str] = {}
    first: dict[str, float] = {}
    for name in names:
        started = time.perf_counter()
        try:
            contender = build(name, case)
            contender.step()
            if case.device == "cuda":
                torch.cuda.synchronize()
        except Absent as error:
            absent[name] = str(error)
        except Exception as error:  # out of memory, no compiler: a line in the report
            absent[name] = reason(error)
        else:
            ready.append(contender)
            first[name] = time.perf_counter() - started
    return ready, absent, first


def described(case: Case) -> dict[str, Any]:
    """The case as a record."""
    return asdict(case)
