"""A language model that has learnt prejudice, made to speak of three groups of people alike.

A small GPT-2, built from a configuration, learns sentences from a corpus in which occupations and praise depend on who is
spoken of. It is saved and loaded as any model of transformers is. Then its words are exchanged by a group: (man, woman,
person) together with (he, she, they). Fair means P(g y | g x) = P(y | x) for every continuation y of every prompt x.

    python -m examples.fair_generation [--steps 400]
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from tokenizers import Tokenizer, models, pre_tokenizers
from torch import Tensor
from torch.nn import functional
from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast
from transformers.utils import logging

from invariants.nn import CausalLanguageModel, Select, SequenceEquitune, TokenAction, Uniform, load_language_model
from invariants.representations import CyclicGroup

PEOPLE, PRONOUNS = ("man", "woman", "person"), ("he", "she", "they")
OCCUPATIONS, WORDS = (
    ("doctor", "engineer", "writer", "nurse", "cleaner"),
    ("admired", "trusted", "kind", "idle", "late"),
)
# in percent: what the corpus says of each
WORK = {"man": (40, 30, 20, 5, 5), "woman": (10, 10, 20, 40, 20), "person": (20, 20, 20, 20, 20)}
PRAISE = {"man": (40, 30, 10, 10, 10), "woman": (10, 10, 50, 15, 15), "person": (20, 20, 20, 20, 20)}
START, END, BATCH, DRAWN = "<start>", "<end>", 64, 300


def corpus(count: int, seed: int) -> list[str]:
    """Sentences with the prejudices above."""
    draw = random.Random(seed)
    sentences = []
    for _ in range(count):
        who = draw.randrange(3)
        person, pronoun = PEOPLE[who], PRONOUNS[who]
        work, praise = draw.choices(OCCUPATIONS, WORK[person])[0], draw.choices(WORDS, PRAISE[person])[0]
        sentences.append(f"{START} the {person} works as a {work} and {pronoun} is {praise} {END}")
    return sentences


def build(sentences: Sequence[str], folder: Path, steps: int, seed: int, progress: Progress) -> None:
    """Train a small GPT-2 on sentences and save it with its tokenizer."""
    vocabulary = {word: k for k, word in enumerate(sorted({word for s in sentences for word in s.split()}))}
    words = Tokenizer(models.WordLevel(vocabulary, unk_token=END))
    words.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=words, bos_token=START, eos_token=END, pad_token=END)
    torch.manual_seed(seed)
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    size = {"vocab_size": len(vocabulary), "n_positions": 32, "n_embd": 32, "n_layer": 2, "n_head": 2}
    model = GPT2LMHeadModel(GPT2Config(**size, **ends, resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0))
    ids = torch.tensor(tokenizer(list(sentences), add_special_tokens=False)["input_ids"])
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3)
    generator = torch.Generator().manual_seed(seed)
    for _ in progress.track(range(steps), description="training"):
        batch = ids[torch.randint(len(ids), (BATCH,), generator=generator)]
        optimiser.zero_grad()
        logits = model(input_ids=batch[:, :-1]).logits
        functional.cross_entropy(logits.flatten(0, 1), batch[:, 1:].flatten()).backward()
        optimiser.step()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def main(argv: Sequence[str] | None = None) -> int:
    """Train, save, load, compare; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make a prejudiced language model fair.")
    parser.add_argument("--steps", type=int, default=400, help="steps of training (400)")
    parser.add_argument("--seed", type=int, default=0, help="of corpus and training (0)")
    arguments = parser.parse_args(argv)
    if arguments.steps < 1:
        parser.error("--steps is at least 1")
    console, started = Console(), time.perf_counter()
    logging.disable_progress_bar()
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with tempfile.TemporaryDirectory() as folder:
        with Progress(*columns, console=console, transient=True) as progress:
            build(corpus(2000, arguments.seed), Path(folder), arguments.steps, arguments.seed, progress)
        model, tokenizer = load_language_model(folder, dtype=torch.float64)
    laws = fair_laws(model, tokenizer)
    compare(console, laws, tokenizer)
    exchange = laws["EquiLM: mean of each step"].act_in
    table = Table("", "unfairness: largest |log P(gy|gx) - log P(y|x)|", "bits a word, other sentences")
    held_out = torch.tensor(tokenizer(corpus(DRAWN, arguments.seed + 1), add_special_tokens=False)["input_ids"])
    for name, law in laws.items():
        table.add_row(name, f"{unfairness(law, exchange, held_out):.1e}", f"{bits(law, held_out):.2f}")
    console.print(table)
    console.print(f"{time.perf_counter() - started:.0f} seconds in all", highlight=False)
    return 0


def fair_laws(model: CausalLanguageModel, tokenizer: Any) -> dict[str, SequenceEquitune]:
    """The model as it is, and made fair in three ways."""
    group = CyclicGroup(3)
    exchange = TokenAction(group, [PEOPLE, PRONOUNS], tokenizer)
    alone = CyclicGroup(1)
    nothing = TokenAction(alone, [[PEOPLE[0]]], tokenizer)
    praised = torch.tensor([tokenizer.encode(word, add_special_tokens=False)[0] for word in OCCUPATIONS[:2]])

    def esteem(logits: Tensor) -> Tensor:
        return logits.log_softmax(-1)[:, praised].logsumexp(1)

    return {
        "GPT-2": SequenceEquitune(model, alone, nothing, nothing),
        "EquiLM: mean of each step": SequenceEquitune(model, group, exchange, exchange, Uniform(), mixture="step"),
        "equitune: mean of sequences": SequenceEquitune(model, group, exchange, exchange, Uniform()),
        "equizero: most esteemed branch": SequenceEquitune(model, group, exchange, exchange, Select(esteem)),
    }


@torch.no_grad()
def compare(console: Console, laws: dict[str, SequenceEquitune], tokenizer: Any) -> None:
    """How probable the first occupation is for each person, and what is drawn."""
    table = Table("P(doctor | the ... works as a)", *PEOPLE, "drawn of the woman")
    ids = [tokenizer.encode(f"{START} the {person} works as a", add_special_tokens=False) for person in PEOPLE]
    prompts, doctor = torch.tensor(ids), tokenizer.encode(OCCUPATIONS[0], add_special_tokens=False)[0]
    for name, law in laws.items():
        chances = law.next_log_probs(law.begin(prompts))[:, doctor].exp()
        generator = torch.Generator().manual_seed(1)
        drawn = law.generate(prompts[1:2], 6, tokenizer.eos_token_id, temperature=1.0, generator=generator)
        table.add_row(name, *(f"{p:.3f}" for p in chances), tokenizer.decode(drawn[0], skip_special_tokens=True))
    console.print(table)


@torch.no_grad()
def unfairness(law: SequenceEquitune, exchange: TokenAction, sentences: Tensor) -> float:
    """The largest difference of log P(g y | g x) and log P(y | x) over sentences and elements."""
    worst = 0.0
    plain = continued(law, sentences)
    for g in exchange.group.elements[1:]:
        moved = exchange(torch.tensor([g]), sentences[None])[0]
        worst = max(worst, float((continued(law, moved) - plain).abs().max()))
    return worst


@torch.no_grad()
def bits(law: SequenceEquitune, sentences: Tensor) -> float:
    """Bits a word on sentences it was not trained on."""
    return float(-continued(law, sentences).mean() / (sentences.shape[1] - 6) / torch.tensor(2.0).log())


def continued(law: SequenceEquitune, sentences: Tensor) -> Tensor:
    """log P of what follows "the ... works as a"."""
    return law.log_probs(sentences[:, :6], sentences[:, 6:]).sum(1)


if __name__ == "__main__":
    raise SystemExit(main())
