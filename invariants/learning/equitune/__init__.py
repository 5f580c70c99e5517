"""Finetuning of equituned models, in two stages."""

from .finetuning import FinetuneSettings, finetune

__all__ = ["FinetuneSettings", "finetune"]
