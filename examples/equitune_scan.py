"""Equizero on SCAN, split add_jump: a network that has met "jump" only by itself follows it in other commands.

A recurrent network learns commands without "jump", and "jump" alone. Its accuracy on all other commands with "jump" is
measured as it is, and made equivariant to the exchange of jump and run, without further training. The mean of each step
depends on luck: where one branch is sure of END and the other of going on, each has half; see its spread over seeds.

    python -m examples.equitune_scan [--seeds 1] [--steps 6000] [--out results] [--resume]
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean, stdev
from typing import NamedTuple

import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from torch import Tensor, nn

from examples.scan import BARE_SHARE, END, INPUT_WORDS, LONGEST, OUTPUT_WORDS, PAD, START, Pairs, add_jump
from invariants.errors import InputError
from invariants.learning.loop import load, save
from invariants.nn import Equitune, Select, SequenceEquitune, TokenAction, Uniform
from invariants.representations import CyclicGroup

STEPS, BATCH, RATE, WARM_UP, CLIP, KEEP_EVERY = 6000, 128, 1e-3, 0.1, 1.0, 200
WIDTH, DROPOUT = 64, 0.1  # as in the paper
LEARNED = 0.9
"""Below this accuracy on commands like those of the training, a comparison says nothing."""
PART, SAMPLE = 500, 2000
"""Commands decoded together; commands that the accuracy on the training distribution is measured on."""

TRAIN, TRAIN_ZERO = "training distribution, as it is", "training distribution, equizero"
VANILLA, PUBLISHED = "as it is", "equitune, mean of two finished decodes"
STEPWISE, MIXTURE = "equitune, mean of each step", "equitune, mean of sequences"
ZERO, CEILING, SWAPPED = "equizero", 'always through "run"', "swap chosen, share of the tests"
ROWS = (TRAIN, TRAIN_ZERO, VANILLA, PUBLISHED, STEPWISE, MIXTURE, ZERO, CEILING, SWAPPED)


class Cache(NamedTuple):
    """What decoding goes on from: encoded words (N, T, C) twice, which are words (N, 1, T), state (N, C)."""

    keys: Tensor
    values: Tensor
    words: Tensor
    state: Tensor


class Interpreter(nn.Module):
    """Commands to actions: a bidirectional GRU, a GRU, and attention on the first from the outputs of the second.

    Attention does not feed back into the recurrence: a whole sequence of given actions is one call.

    Args:
        width: of everything.
        dropout: on embeddings and before the last layer.
    """

    def __init__(self, width: int = WIDTH, dropout: float = DROPOUT) -> None:
        super().__init__()
        self.words = nn.Embedding(len(INPUT_WORDS), width)
        self.actions = nn.Embedding(len(OUTPUT_WORDS), width)
        self.encoder = nn.GRU(width, width, batch_first=True, bidirectional=True)
        self.decoder = nn.GRU(width, width, batch_first=True)
        self.initial = nn.Linear(2 * width, width)
        self.keys = nn.Linear(2 * width, width, bias=False)
        self.values = nn.Linear(2 * width, width, bias=False)
        self.mix = nn.Linear(2 * width, width)
        self.last = nn.Linear(width, len(OUTPUT_WORDS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, prompts: Tensor) -> Tensor:
        """Greedy decoding until all commands must have ended: :meth:`decode`."""
        return self.decode(prompts, LONGEST + 1)

    def taught(self, prompts: Tensor, targets: Tensor) -> Tensor:
        """Logits (N, S, V) of every action, given the right ones before it."""
        start = torch.full_like(targets[:, :1], START)
        return self._say(torch.cat([start, targets[:, :-1]], 1), self._read(prompts))[0]

    def begin(self, prompts: Tensor) -> tuple[Tensor, Cache]:
        """Prompts (N, T), padded with PAD -> logits (N, V) of the first action, and the cache."""
        return self.step(torch.full_like(prompts[:, 0], START), self._read(prompts))

    def step(self, tokens: Tensor, cache: Cache) -> tuple[Tensor, Cache]:
        """Actions (N,) that were chosen -> logits (N, V) of the next, and the cache."""
        logits, cache = self._say(tokens[:, None], cache)
        return logits[:, 0], cache

    def select(self, cache: Cache, rows: Tensor) -> Cache:
        """The cache of some rows."""
        return Cache(*(part[rows] for part in cache))

    def decode(self, prompts: Tensor, steps: int) -> Tensor:
        """Greedy decoding.

        Args:
            prompts: (N, T), padded with PAD.
            steps: actions to say.

        Returns:
            Logits (N, steps, V); after END they say END with certainty.
        """
        logits, cache = self.begin(prompts)
        over = logits.new_full((len(OUTPUT_WORDS),), -100.0)
        over[END] = 0.0
        ended = torch.zeros(len(prompts), 1, dtype=torch.bool, device=prompts.device)
        found = over.expand(len(prompts), steps, -1).clone()
        for t in range(steps):
            found[:, t] = torch.where(ended, over, logits)
            tokens = found[:, t].argmax(1)
            ended = ended | (tokens == END)[:, None]
            if t + 1 == steps or bool(ended.all()):
                break
            logits, cache = self.step(tokens, cache)
        return found

    def _read(self, prompts: Tensor) -> Cache:
        there = prompts != PAD
        embedded = self.dropout(self.words(prompts))
        packed = nn.utils.rnn.pack_padded_sequence(embedded, there.sum(1).cpu(), batch_first=True, enforce_sorted=False)
        outputs, ends = self.encoder(packed)
        read, _ = nn.utils.rnn.pad_packed_sequence(outputs, batch_first=True, total_length=prompts.shape[1])
        read = self.dropout(read)
        state = torch.tanh(self.initial(torch.cat([*ends], 1)))
        return Cache(self.keys(read), self.values(read), there[:, None], state)

    def _say(self, tokens: Tensor, cache: Cache) -> tuple[Tensor, Cache]:
        said, state = self.decoder(self.dropout(self.actions(tokens)), cache.state[None])
        match = said @ cache.keys.mT / math.sqrt(said.shape[2])
        seen = match.masked_fill(~cache.words, -torch.inf).softmax(2) @ cache.values
        mixed = torch.tanh(self.mix(torch.cat([said, seen], 2)))
        return self.last(self.dropout(mixed)), cache._replace(state=state[0])


def sureness(logits: Tensor) -> Tensor:
    """How sure a decode is: minus the mean, over its actions and END, of the probability that its tokens lack.

    The published proxy, the mean of the largest probabilities, less 1: close to 1 it could not tell two decodes apart.

    Args:
        logits: (N, S, V).

    Returns:
        (N,), at most 0.
    """
    best, tokens = logits.log_softmax(2).max(2)
    ends = (tokens == END).int()
    said = (ends.cumsum(1) - ends) == 0
    return (best.expm1() * said).sum(1) / said.sum(1)


class Batches:
    """Batches of commands of like length, a tenth of each "jump" alone.

    Args:
        pairs: what to train on, "jump" alone the last.
        seed: of the order.
    """

    def __init__(self, pairs: Pairs, seed: int) -> None:
        self.pairs, self.seed, self.sizes = pairs, seed, pairs.sizes()
        self.bare = round(BARE_SHARE * BATCH)

    def starting(self, step: int) -> Iterator[Pairs]:
        """Those of this step and all later ones."""
        count, others = BATCH - self.bare, len(self.pairs) - 1
        per_pass = math.ceil(others / count)
        while True:
            number, skipped = divmod(step, per_pass)
            generator = torch.Generator().manual_seed(1_000_003 * self.seed + number)
            # sorted within large parts: little padding, and yet other batches in every pass
            parts = torch.randperm(others, generator=generator).split(20 * count)
            batches = [batch for part in parts for batch in part[self.sizes[part].argsort(stable=True)].split(count)]
            for k in torch.randperm(len(batches), generator=generator)[skipped:].tolist():
                rows = torch.cat([batches[k], torch.full((self.bare,), others)])
                chosen, size = self.pairs[rows], int(self.sizes[rows].max())
                yield Pairs(chosen.prompts, chosen.targets[:, :size])
                step += 1


def rate(step: int, steps: int) -> float:
    """The learning rate: a rise over WARM_UP of the steps, then half a cosine."""
    rise = max(1, round(WARM_UP * steps))
    if step < rise:
        return RATE * (step + 1) / rise
    return RATE * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise))) / 2


def train(
    pairs: Pairs, seed: int, steps: int, kept: Path, resume: bool, progress: Progress
) -> tuple[Interpreter, float]:
    """Train, with Adam, keeping the state in a file.

    Args:
        pairs: what to train on, "jump" alone the last.
        seed: of everything.
        steps: in all.
        kept: the file.
        resume: go on from it, if it is there.
        progress: where to show it.

    Returns:
        The network, and seconds spent, before the interruption as well.

    Raises:
        InputError: if the file is no checkpoint, or of another seed or number of steps.
    """
    torch.manual_seed(seed)
    model = Interpreter()
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE)
    done, spent, settings = 0, 0.0, {"seed": seed, "steps": steps}
    if resume and kept.exists():
        state = load(kept)
        if state.get("settings") != settings:
            raise InputError(
                given=f"--resume with {kept}, of {state.get('settings')}",
                expected=f"a training of {settings}",
                remedy="the same --steps as then, another --out, or no --resume",
            )
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        torch.set_rng_state(state["random"])
        done, spent = state["done"], state["seconds"]
    started = time.perf_counter() - spent
    task = progress.add_task(f"training, seed {seed}", total=steps, completed=done)
    model.train()
    for step, batch in zip(range(done, steps), Batches(pairs, seed).starting(done), strict=False):
        for group in optimiser.param_groups:
            group["lr"] = rate(step, steps)
        logits = model.taught(batch.prompts, batch.targets)
        loss = nn.functional.cross_entropy(logits.flatten(0, 1), batch.targets.flatten(), ignore_index=PAD)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimiser.step()
        progress.update(task, completed=step + 1, description=f"training, seed {seed}, loss {loss.item():.3f}")
        if (step + 1) % KEEP_EVERY == 0 or step + 1 == steps:
            state = {"settings": settings, "done": step + 1, "seconds": time.perf_counter() - started}
            state |= {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "random": torch.get_rng_state()}
            save(kept, state)
    return model.eval(), time.perf_counter() - started


def drawn(pairs: Pairs, count: int | None) -> Pairs:
    """Some pairs at random, always the same ones."""
    return pairs[torch.randperm(len(pairs), generator=torch.Generator().manual_seed(0))[:count]]


@torch.no_grad()
def measure(model: Interpreter, familiar: Pairs, test: Pairs, progress: Progress) -> dict[str, float]:
    """The share of commands all of whose actions are right, and how often equizero exchanges jump and run.

    Args:
        model: trained.
        familiar: out of what it was trained on.
        test: new.
        progress: where to show it.

    Returns:
        A number from 0 to 1 for each of ROWS.
    """
    group = CyclicGroup(2)
    words = TokenAction(group, [["jump", "run"]], vocabulary=INPUT_WORDS)
    actions = TokenAction(group, [["JUMP", "RUN"]], vocabulary=OUTPUT_WORDS)
    zero = Equitune(model, group, words, actions.on_logits(), weights=Select(sureness))
    finished = Equitune(model, group, words, actions.on_logits(), weights=Uniform())
    stepwise = SequenceEquitune(model, group, words, actions, weights=Uniform(), mixture="step")
    mixture = SequenceEquitune(model, group, words, actions, weights=Uniform())
    swap = torch.tensor([1])

    def swapped(prompts: Tensor) -> Tensor:
        heard = model(words(swap, prompts[None])[0])
        return actions(swap, heard.argmax(2)[None])[0]

    jobs = {
        TRAIN: (familiar, lambda x: model(x).argmax(2)),
        TRAIN_ZERO: (familiar, lambda x: zero(x).argmax(2)),
        VANILLA: (test, lambda x: model(x).argmax(2)),
        PUBLISHED: (test, lambda x: finished(x).argmax(2)),
        STEPWISE: (test, lambda x: stepwise.generate(x, LONGEST + 1, end=END)),
        MIXTURE: (test, lambda x: mixture.generate(x, LONGEST + 1, end=END)),
        ZERO: (test, lambda x: zero(x).argmax(2)),
        CEILING: (test, swapped),
        SWAPPED: (test, zero.selected),
    }
    found = {}
    for name, (pairs, answer) in jobs.items():
        task = progress.add_task(f"testing: {name}", total=len(pairs))
        scores = []
        for rows in torch.arange(len(pairs)).split(PART):
            part = pairs[rows]
            said = answer(part.prompts)
            if name == SWAPPED:
                scores.append(said)
            else:
                scores.append((said == part.targets.masked_fill(part.targets == PAD, END)).all(1))
            progress.advance(task, len(rows))
        progress.remove_task(task)
        found[name] = torch.cat(scores).double().mean().item()
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Train, test, show; returns the exit status."""
    parser = argparse.ArgumentParser(description="Teach a network the exchange of jump and run in SCAN.")
    parser.add_argument("--seeds", type=int, default=1, help="trainings (1)")
    parser.add_argument("--steps", type=int, default=STEPS, help=f"of each training ({STEPS})")
    parser.add_argument("--commands", type=int, help="test on so many commands, drawn at random (all)")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder for the networks (results)")
    parser.add_argument("--resume", action="store_true", help="go on with the trainings in --out")
    arguments = parser.parse_args(argv)
    if min(arguments.seeds, arguments.steps, 1 if arguments.commands is None else arguments.commands) < 1:
        parser.error("--seeds, --steps and --commands are at least 1")
    console = Console(highlight=False)
    known, unknown = add_jump()
    both = sum("run" in command for command in unknown) / len(unknown)
    pairs = Pairs.of(known)
    test = drawn(Pairs.of(unknown), arguments.commands)
    familiar = drawn(pairs, min(SAMPLE, arguments.commands or SAMPLE))
    console.print(
        f"{len(known)} commands to train on, {len(unknown)} to test on; {100 * both:.1f} % of these have both jump and run, "
        "and no exchange makes them known",
        soft_wrap=True,
    )
    results: list[dict[str, float]] = []
    seconds: list[float] = []
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # the matrices are small, and sums do not depend on the machine
    try:
        with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
            for seed in range(arguments.seeds):
                kept = arguments.out / f"scan_seed{seed}.pt"
                model, spent = train(pairs, seed, arguments.steps, kept, arguments.resume, progress)
                started = time.perf_counter()
                results.append(measure(model, familiar, test, progress))
                seconds.append(spent + time.perf_counter() - started)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        console.print(f"stopped; the same command with --resume goes on from {arguments.out}", soft_wrap=True)
        return 130
    finally:
        torch.set_num_threads(threads)
    show(console, results)
    console.print(f"{mean(seconds):.0f} seconds for each seed; networks: {arguments.out}", soft_wrap=True)
    console.print(conclusion(results), soft_wrap=True)
    return 0


def show(console: Console, results: Sequence[dict[str, float]]) -> None:
    """The table: percent, mean and standard deviation over the seeds."""
    count = len(results)
    table = Table(
        "percent right",
        "mean" + (" ± sd" if count > 1 else ""),
        title=f"SCAN add_jump, {count} seed{'s' * (count > 1)}",
    )
    for name in ROWS:
        values = [100 * result[name] for result in results]
        cell = f"{mean(values):.1f}" + (f" ± {stdev(values):.1f}" if count > 1 else "")
        table.add_row(name, cell, end_section=name in (TRAIN_ZERO, CEILING))
    console.print(table)


def conclusion(results: Sequence[dict[str, float]]) -> str:
    """What the figures say, or that they say nothing."""
    worst = min(result[TRAIN] for result in results)
    if worst < LEARNED:
        return (
            f"not trained enough: {100 * worst:.1f} % right on the training distribution, below {100 * LEARNED:.0f} %; "
            "nothing follows about equizero. Give more --steps"
        )
    gains = {name: mean(r[ZERO] - r[name] for r in results) for name in (VANILLA, PUBLISHED, STEPWISE, MIXTURE)}
    return "equizero is ahead, in points: " + ", ".join(f"{100 * gain:+.1f} of {name}" for name, gain in gains.items())


if __name__ == "__main__":
    raise SystemExit(main())
