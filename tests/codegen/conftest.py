"""One thread for the tests of code generation."""

from __future__ import annotations

import torch

torch.set_num_threads(1)
