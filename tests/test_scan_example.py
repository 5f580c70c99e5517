"""SCAN by rule, and equizero on it."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

import pytest
import torch

from examples import equitune_scan, scan
from invariants.learning.loop import checkpoints


def test_the_grammar_has_as_many_commands_as_published() -> None:
    commands = scan.commands()
    assert len(set(commands)) == len(commands) == 20_910
    sizes = [len(scan.interpret(c)) for c in commands]
    assert max(sizes) == scan.LONGEST
    # the published split by length
    assert (sum(n <= 22 for n in sizes), sum(n >= 24 for n in sizes)) == (16_990, 3_920)


@pytest.mark.parametrize(
    ("command", "actions"),
    [
        ("jump", "JUMP"),
        ("jump left", "LTURN JUMP"),
        ("jump around right", "RTURN JUMP RTURN JUMP RTURN JUMP RTURN JUMP"),
        ("turn left twice", "LTURN LTURN"),
        ("turn opposite right", "RTURN RTURN"),
        ("turn around left", "LTURN LTURN LTURN LTURN"),
        ("jump thrice", "JUMP JUMP JUMP"),
        ("jump opposite left and walk thrice", "LTURN LTURN JUMP WALK WALK WALK"),
        (
            "jump opposite left after walk around left",
            "LTURN WALK LTURN WALK LTURN WALK LTURN WALK LTURN LTURN JUMP",
        ),
        ("look right twice after run", "RUN RTURN LOOK RTURN LOOK"),
    ],
)
def test_interpretation(command: str, actions: str) -> None:
    assert scan.interpret(command) == actions.split()


@pytest.mark.parametrize("text", ["", "turn", "walk up", "walk and", "walk twice twice", "walk and run and look"])
def test_what_is_no_command_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no phrase"):
        scan.interpret(text)


def test_the_grammar_is_equivariant_to_the_exchange() -> None:
    swap = {"jump": "run", "run": "jump", "JUMP": "RUN", "RUN": "JUMP"}
    for command in scan.commands():
        moved = " ".join(swap.get(word, word) for word in command.split())
        assert scan.interpret(moved) == [swap.get(action, action) for action in scan.interpret(command)]


def test_add_jump_is_the_published_split() -> None:
    known, unknown = scan.add_jump()
    assert (len(known), len(unknown)) == (13_204, 7_706)
    assert sorted(known + unknown) == sorted(scan.commands())
    assert [c for c in known if "jump" in c] == ["jump"] == known[-1:]
    # the published file: "jump" repeated to a tenth of 14,670 lines
    assert round(scan.BARE_SHARE * 14_670) == 1_467 == 14_670 - len(known[:-1])


def test_pairs_are_the_commands_in_numbers() -> None:
    pairs = scan.Pairs.of(["turn opposite left after jump", "walk"])
    words = [[scan.INPUT_WORDS[i] for i in row] for row in pairs.prompts]
    assert words == [["turn", "opposite", "left", "after", "jump"], ["walk", *["<pad>"] * 4]]
    assert pairs.targets.shape == (2, scan.LONGEST + 1)
    assert [scan.OUTPUT_WORDS[i] for i in pairs.targets[0, :5]] == ["JUMP", "LTURN", "LTURN", "<end>", "<pad>"]
    assert pairs.sizes().tolist() == [4, 2]


def test_a_tenth_of_every_batch_is_jump_alone_and_a_pass_sees_everything_once() -> None:
    known, _ = scan.add_jump()
    pairs = scan.Pairs.of(known)
    batches = equitune_scan.Batches(pairs, seed=0)
    count = equitune_scan.BATCH - batches.bare
    seen = 0
    for _, batch in zip(range(-(-(len(known) - 1) // count)), batches.starting(0), strict=False):
        bare = (batch.prompts == pairs.prompts[-1]).all(1)
        assert int(bare.sum()) == batches.bare == 13
        seen += len(batch) - batches.bare
    assert seen == len(known) - 1
    eighth = next(islice(batches.starting(0), 7, None))
    assert torch.equal(eighth.prompts, next(batches.starting(7)).prompts)


@pytest.fixture
def model() -> equitune_scan.Interpreter:
    torch.manual_seed(0)
    return equitune_scan.Interpreter(width=16).eval()


@torch.no_grad()
def test_taught_stepwise_and_padded_give_the_same(model: equitune_scan.Interpreter) -> None:
    pairs = scan.Pairs.of(["jump", "turn left and run around right twice", "look thrice"])
    whole = model.taught(pairs.prompts, pairs.targets)
    logits, cache = model.begin(pairs.prompts)
    steps = [logits]
    for tokens in pairs.targets[:, :-1].unbind(1):
        logits, cache = model.step(tokens, cache)
        steps.append(logits)
    torch.testing.assert_close(torch.stack(steps, 1), whole)
    torch.testing.assert_close(model.taught(pairs.prompts[:1, :1], pairs.targets[:1]), whole[:1])
    _, cache = model.begin(pairs.prompts)
    rows = torch.tensor([2, 0])
    chosen, _ = model.step(torch.tensor([3, 4]), model.select(cache, rows))
    _, alone = model.begin(pairs.prompts[rows])
    torch.testing.assert_close(chosen, model.step(torch.tensor([3, 4]), alone)[0])


@torch.no_grad()
def test_decoding_is_greedy_and_says_nothing_after_the_end(model: equitune_scan.Interpreter) -> None:
    prompts = scan.Pairs.of(["jump left", "turn left and run around right twice"]).prompts
    model.last.bias[scan.END] += 0.6
    found = model.decode(prompts, 12)
    tokens = found.argmax(2)
    over = (tokens == scan.END).int().cumsum(1) - (tokens == scan.END).int() > 0
    assert over.any() and not over.all()
    assert (tokens[over] == scan.END).all()
    again = model.taught(prompts, tokens)
    torch.testing.assert_close(found[~over], again[~over])
    # what comes after the end does not count
    assert torch.equal(equitune_scan.sureness(found), equitune_scan.sureness(model.decode(prompts, 20)[:, :12]))
    best = found.softmax(2).amax(2)
    expected = torch.stack([row[~gone].mean() - 1 for row, gone in zip(best, over, strict=True)])
    torch.testing.assert_close(equitune_scan.sureness(found), expected)


SHORT = ["--steps", "3", "--commands", "40"]


def test_a_starved_network_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert equitune_scan.main([*SHORT, "--out", str(tmp_path)]) == 0
    first = capsys.readouterr().out
    assert "13204 commands to train on, 7706 to test on; 22.9 %" in first
    assert "not trained enough" in first and "equizero is ahead" not in first
    assert [p.name for p in tmp_path.iterdir()] == ["scan_seed0.pt"]
    # nothing is left to train
    assert equitune_scan.main([*SHORT, "--out", str(tmp_path), "--resume"]) == 0
    assert re.sub(r"\d+ seconds", "", capsys.readouterr().out) == re.sub(r"\d+ seconds", "", first)
    assert equitune_scan.main(["--steps", "4", "--out", str(tmp_path), "--resume"]) == 2
    assert "the same --steps as then" in capsys.readouterr().err


def test_an_interrupted_training_goes_on_to_the_same_bits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(equitune_scan, "KEEP_EVERY", 2)
    arguments = ["--steps", "5", "--commands", "5", "--out"]
    assert equitune_scan.main([*arguments, str(tmp_path / "whole")]) == 0
    taught = equitune_scan.Interpreter.taught
    calls = []

    def interrupted(self: equitune_scan.Interpreter, *given: torch.Tensor) -> torch.Tensor:
        calls.append(given)
        if len(calls) == 4:
            raise KeyboardInterrupt
        return taught(self, *given)

    monkeypatch.setattr(equitune_scan.Interpreter, "taught", interrupted)
    assert equitune_scan.main([*arguments, str(tmp_path / "parts")]) == 130
    assert "--resume goes on" in capsys.readouterr().out
    assert checkpoints.load(tmp_path / "parts" / "scan_seed0.pt")["done"] == 2
    assert equitune_scan.main([*arguments, str(tmp_path / "parts"), "--resume"]) == 0
    whole, parts = (checkpoints.load(tmp_path / name / "scan_seed0.pt")["model"] for name in ("whole", "parts"))
    assert all(torch.equal(whole[key], parts[key]) for key in whole)


@pytest.mark.long
def test_equizero_understands_jump(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert equitune_scan.main(["--out", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    share = {name: float(re.search(re.escape("│ " + name) + r" +│ +([\d.]+)", shown)[1]) for name in equitune_scan.ROWS}  # type: ignore[index]
    assert share[equitune_scan.TRAIN] >= 90
    assert share[equitune_scan.ZERO] >= 50
    assert share[equitune_scan.ZERO] >= share[equitune_scan.VANILLA] + 40
    assert share[equitune_scan.ZERO] >= share[equitune_scan.PUBLISHED] + 30
    assert "equizero is ahead" in shown
