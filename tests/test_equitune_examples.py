"""The examples of equitune run, and show what the documents say of them."""

from __future__ import annotations

from pathlib import Path
from statistics import mean

import pytest

pytest.importorskip("sklearn")
pytest.importorskip("matplotlib")

from examples import equitune_digits, equitune_gridworld
from invariants.nn import CoordinateAction, Equitune, PermutationAction, Select, Uniform
from invariants.representations import CyclicGroup, Representation


def require_digits(scorer: equitune_digits.Scores, classifier: equitune_digits.Scores) -> None:
    upright, turned = mean(scorer["upright"]), mean(scorer[equitune_digits.TURNED])
    chosen = mean(scorer["equizero, largest similarity"])
    assert turned < 0.5
    assert chosen >= upright - 0.02 and chosen >= turned + 0.45
    weighted, vanilla = mean(classifier["lambda-equitune, weights trained"]), mean(classifier[equitune_digits.TURNED])
    assert weighted >= 0.88 and weighted >= vanilla + 0.45
    # how sure an ordinary classifier is says nothing of what it has not seen
    assert mean(classifier["equizero, largest probability"]) < 0.6
    assert mean(classifier["equizero, least entropy"]) < 0.6


@pytest.mark.slow
def test_digits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scorer, classifier = equitune_digits.Scores(), equitune_digits.Scores()
    module, turned = equitune_digits.one_seed(0, scorer, classifier)
    require_digits(scorer, classifier)
    assert module.equivariance_error(turned[:50]) <= 1e-5
    assert equitune_digits.draw(module, turned, tmp_path).stat().st_size > 5_000
    equitune_digits.show(equitune_digits.Console(), "similarities", scorer)
    assert "equizero" in capsys.readouterr().out


@pytest.mark.long
def test_digits_over_five_seeds(tmp_path: Path) -> None:
    scorer, classifier = equitune_digits.Scores(), equitune_digits.Scores()
    for seed in range(5):
        equitune_digits.one_seed(seed, scorer, classifier)
    require_digits(scorer, classifier)
    assert equitune_digits.main(["--seeds", "1", "--out", str(tmp_path)]) == 0


@pytest.mark.slow
def test_gridworld(capsys: pytest.CaptureFixture[str]) -> None:
    assert equitune_gridworld.main(["--seeds", "1"]) == 0
    assert "equizero" in capsys.readouterr().out
    group = CyclicGroup(4)
    turn = CoordinateAction(Representation.from_matrices(group, [[[0, -1], [1, 0]]]))
    found = {}
    for pessimistic in (True, False):
        q = equitune_gridworld.learn(1, pessimistic)
        best = Select(lambda values: values.amax(-1))
        chosen = Equitune(q, group, turn, PermutationAction(group), best).eval()
        found[pessimistic] = [equitune_gridworld.success(policy) for policy in (q, chosen)]
        assert chosen.equivariance_error(equitune_gridworld.places() / 4) <= 1e-5
    assert found[True][0] < 0.5 and found[True][1] == 1.0
    # over-estimates of what is not known are chosen
    assert found[False][1] < found[False][0]


@pytest.mark.slow
def test_fair_generation(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("transformers")
    from examples import fair_generation

    assert fair_generation.main(["--steps", "60"]) == 0
    rows = [line for line in capsys.readouterr().out.splitlines() if "e-" in line or "e+" in line]
    unfair = {row.split("│")[1].strip().split(":")[0]: float(row.split("│")[2]) for row in rows}
    assert unfair.pop("GPT-2") > 0.05
    assert len(unfair) == 3 and all(value <= 1e-12 for value in unfair.values())


@pytest.mark.slow
def test_finetuning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("lightning_fabric")
    from examples import equitune_finetune

    words = ["--weight-steps", "60", "--model-steps", "60", "--out", str(tmp_path)]
    assert equitune_finetune.main(words) == 0
    shown = capsys.readouterr().out
    rows = {line.split("│")[1].strip(): line.split("│")[2:5] for line in shown.splitlines() if line.startswith("│")}
    before, weights, model = (float(cell) for cell in rows["lambda-equitune"])
    assert weights > before + 20 and model > before + 20
    assert equitune_finetune.main(words) == 2  # the folder holds a training
    assert "--resume" in capsys.readouterr().err
    assert equitune_finetune.main([*words, "--resume"]) == 0
    assert capsys.readouterr().out.splitlines()[-6:] == shown.splitlines()[-6:]


def test_the_mean_over_a_quarter_is_no_worse_for_pessimists() -> None:
    group = CyclicGroup(4)
    turn = CoordinateAction(Representation.from_matrices(group, [[[0, -1], [1, 0]]]))
    q = equitune_gridworld.learn(2, True)
    assert equitune_gridworld.success(Equitune(q, group, turn, PermutationAction(group), Uniform()).eval()) == 1.0
