"""Equivariant laws over sequences: tokens, caches, transformers models built from a configuration, nothing downloaded."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import (
    CausalLanguageModel,
    Equitune,
    OrbitWeights,
    PermutationAction,
    Select,
    SequenceEquitune,
    Soft,
    TokenAction,
    Uniform,
    load_language_model,
)
from invariants.representations import CyclicGroup, FiniteGroup, SymmetricGroup

WORDS = ["<end>", "man", "woman", "person", "the", "he", "she", "they", "works", "sleeps", "well"]
LISTS = [["man", "woman", "person"], ["he", "she", "they"]]


class Recurrent(nn.Module):
    """A recurrent model of sequences; counts the rows it is stepped with."""

    def __init__(self, tokens: int) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.cell, self.head = nn.Embedding(tokens, 8), nn.GRUCell(8, 16), nn.Linear(16, tokens)
        with torch.no_grad():
            for p in self.parameters():
                p.mul_(3.0)
        self.rows = list[int]()

    def begin(self, prompts: Tensor) -> tuple[Tensor, Tensor]:
        state = torch.zeros(len(prompts), 16, dtype=self.head.weight.dtype)
        for tokens in prompts.unbind(1):
            state = self.cell(self.embed(tokens), state)
        return self.head(state), state

    def step(self, tokens: Tensor, cache: Tensor) -> tuple[Tensor, Tensor]:
        self.rows.append(len(tokens))
        state = self.cell(self.embed(tokens), cache)
        return self.head(state), state

    def select(self, cache: Tensor, rows: Tensor) -> Tensor:
        return cache[rows]

    def forward(self, ids: Tensor) -> Tensor:
        """Logits after each token: (N, T, V)."""
        logits, state = self.begin(ids[:, :1])
        out = [logits]
        for tokens in ids[:, 1:].unbind(1):
            logits, state = self.step(tokens, state)
            out.append(logits)
        return torch.stack(out, 1)


SCHEMES: dict[str, Callable[[], OrbitWeights]] = {
    "uniform": Uniform,
    "best": lambda: Select(lambda logits: logits.amax(-1)),
    "first word": lambda: Select(lambda ids: ids[:, 0].double() % 5, at="input"),
    "soft": lambda: Soft(lambda logits: logits.amax(-1), 2.0),
}


def written(model: Recurrent, prompts: Tensor, continuations: Tensor) -> Tensor:
    """log P of continuations by the model itself."""
    whole = torch.cat([prompts, continuations], 1)
    log_probs = model(whole).log_softmax(-1)[:, prompts.shape[1] - 1 : -1]
    return log_probs.gather(-1, continuations[..., None])[..., 0].sum(1)


@pytest.mark.parametrize("mixture", ["sequence", "step"])
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("group", [CyclicGroup(3), SymmetricGroup(3)], ids=lambda g: g.name)
def test_the_law_is_fair_and_a_law(group: FiniteGroup, scheme: str, mixture: str) -> None:
    model = Recurrent(len(WORDS)).double()
    exchange = TokenAction(group, LISTS, WORDS)
    law = SequenceEquitune(model, group, exchange, exchange, SCHEMES[scheme](), mixture)
    x = torch.randint(11, (6, 5), generator=torch.Generator().manual_seed(1))
    x[5] = torch.tensor([4, 8, 9, 4, 10])  # nothing that the group moves: all branches tie
    y = torch.randint(11, (6, 4), generator=torch.Generator().manual_seed(2))
    plain = law.log_probs(x, y).sum(1)
    for g in group.elements[1:]:
        moved = [exchange(torch.tensor([g]), ids[None])[0] for ids in (x, y)]
        assert (law.log_probs(*moved).sum(1) - plain).abs().max() <= 1e-12
    # the model itself is far from it
    assert (written(model, *moved) - written(model, x, y)).abs().max() > 0.1
    everything = torch.tensor(list(itertools.product(range(11), repeat=2)))
    total = law.log_probs(x[:1].expand(121, -1), everything).sum(1).exp().sum()
    assert abs(total.item() - 1) < 1e-12


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_law_is_the_mixture_of_sequences(scheme: str) -> None:
    """sum over g of w_g(x) P_M(g y | g x), with whole sequences, no caches."""
    group = SymmetricGroup(3)
    model = Recurrent(len(WORDS)).double()
    exchange = TokenAction(group, LISTS, WORDS)
    weights = SCHEMES[scheme]()
    law = SequenceEquitune(model, group, exchange, exchange, weights)
    x, y = torch.randint(11, (5, 4)), torch.randint(11, (5, 6))
    moved_x, moved_y = (exchange(torch.arange(6), ids[None]) for ids in (x, y))
    logits = torch.stack([model.begin(ids)[0] for ids in moved_x])
    evidence = moved_x if weights.at == "input" else logits
    scores = torch.zeros(6, 5).double() if weights.at is None else torch.stack([weights.scores(e) for e in evidence])
    branches = torch.stack([written(model, a, b) for a, b in zip(moved_x, moved_y, strict=True)])
    wanted = (weights.weigh(scores).double().log() + branches).logsumexp(0)
    assert (law.log_probs(x, y).sum(1) - wanted).abs().max() < 1e-12


def test_published_code_moved_the_probabilities_the_wrong_way() -> None:
    """With g instead of its inverse on the output a mean over three elements is not fair; over two it happens to be."""
    errors = {}
    for words in (["man", "woman"], ["man", "woman", "person"]):
        group = CyclicGroup(len(words))
        exchange = TokenAction(group, [words], WORDS)
        model = Recurrent(len(WORDS)).double()

        class Published(PermutationAction):
            """g where the inverse belongs."""

            def forward(self, elements: Tensor, x: Tensor, inverse: bool = False) -> Tensor:
                return super().forward(elements, x, False)

        right = exchange.on_logits()
        wrong = Published(group, exchange.table.numpy())
        x = torch.randint(11, (20, 5), generator=torch.Generator().manual_seed(3))
        last = Probabilities(model)
        good = Equitune(last, group, exchange, right)
        bad = Equitune(last, group, exchange, wrong)
        moved = exchange(torch.tensor([1]), x[None])[0]
        unfair = [float((m(moved) - right(torch.tensor([1]), m(x)[None])[0]).abs().max().detach()) for m in (good, bad)]
        errors[len(words)] = unfair
    assert errors[2][0] <= 1e-15 and errors[2][1] <= 1e-15
    assert errors[3][0] <= 1e-15
    assert errors[3][1] > 1e-3


class Probabilities(nn.Module):
    """Probabilities of the next token alone."""

    def __init__(self, model: Recurrent) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor) -> Tensor:
        return self.model.begin(ids)[0].softmax(-1)


def test_an_equizero_follows_one_branch() -> None:
    group = SymmetricGroup(3)
    exchange = TokenAction(group, LISTS, WORDS)
    model = Recurrent(len(WORDS)).double()
    law = SequenceEquitune(model, group, exchange, exchange, Select(lambda logits: logits.amax(-1)))
    x = torch.tensor([[4, 1, 8, 5], [4, 2, 9, 7], [4, 3, 8, 6]])
    model.rows.clear()
    law.generate(x, 4)
    assert set(model.rows) <= {3, 6}  # pronouns of another list may tie two branches
    mean = SequenceEquitune(model, group, exchange, exchange)
    model.rows.clear()
    mean.generate(x, 4)
    assert set(model.rows) == {18}


def test_generation() -> None:
    group = CyclicGroup(3)
    exchange = TokenAction(group, LISTS, WORDS)
    law = SequenceEquitune(Recurrent(len(WORDS)).double(), group, exchange, exchange)
    x = torch.tensor([[4, 1, 8, 5], [4, 2, 9, 7]])
    greedy = law.generate(x, 6)
    for g in range(3):
        moved = law.generate(exchange(torch.tensor([g]), x[None])[0], 6)
        assert torch.equal(moved, exchange(torch.tensor([g]), greedy[None])[0])
    # token by token it is the most probable of the law
    for t in range(6):
        best = torch.stack(
            [law.log_probs(x, torch.cat([greedy[:, :t], torch.full((2, 1), v)], 1))[:, t] for v in range(11)]
        ).argmax(0)
        assert torch.equal(best, greedy[:, t])
    ended = law.generate(x, 6, end=int(greedy[0, 1]))
    assert (ended[0, 1:] == greedy[0, 1]).all()
    drawn = [law.generate(x, 5, generator=torch.Generator().manual_seed(4), temperature=1.0) for _ in range(2)]
    assert torch.equal(*drawn)
    # frequencies of the first token are those of the law
    many = law.generate(x[:1].expand(4000, -1), 1, generator=torch.Generator().manual_seed(5), temperature=1.0)
    share = torch.bincount(many[:, 0], minlength=11) / 4000
    assert (share - law.next_log_probs(law.begin(x[:1]))[0].exp()).abs().max() < 0.03


def gpt2(tokens: int) -> nn.Module:
    transformers = pytest.importorskip("transformers")
    size = {"n_positions": 32, "n_embd": 16, "n_layer": 2, "n_head": 2}
    return transformers.GPT2LMHeadModel(transformers.GPT2Config(vocab_size=tokens, **size))  # type: ignore[no-any-return]


def llama(tokens: int) -> nn.Module:
    transformers = pytest.importorskip("transformers")
    size = {"hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2}
    config = transformers.LlamaConfig(vocab_size=tokens, num_key_value_heads=1, **size)
    return transformers.LlamaForCausalLM(config)  # type: ignore[no-any-return]


@pytest.mark.parametrize("make", [gpt2, llama])
def test_models_of_transformers(make: Callable[[int], nn.Module]) -> None:
    torch.manual_seed(0)
    model = make(11).double().eval()
    with torch.no_grad():
        for p in model.parameters():
            p.normal_(0, 0.4)
    group = CyclicGroup(3)
    exchange = TokenAction(group, LISTS, WORDS)
    x, y = torch.randint(11, (4, 5)), torch.randint(11, (4, 4))
    for scheme in SCHEMES:
        law = SequenceEquitune(CausalLanguageModel(model), group, exchange, exchange, SCHEMES[scheme]())
        with torch.no_grad():
            plain = law.log_probs(x, y)
            moved = [exchange(torch.tensor([1]), ids[None])[0] for ids in (x, y)]
            assert (law.log_probs(*moved) - plain).abs().max() <= 1e-12
            # padding on the left changes nothing
            padded = torch.cat([torch.full((4, 2), 4), x], 1)
            mask = torch.ones_like(padded)
            mask[:, :2] = 0
            if scheme != "first word":
                assert (law.log_probs(padded, y, attention_mask=mask) - plain).abs().max() < 1e-12
    alone = SequenceEquitune(CausalLanguageModel(model), *_trivially())
    with torch.no_grad():
        logits = model(input_ids=torch.cat([x, y], 1)).logits.log_softmax(-1)[:, 4:-1]
        assert torch.allclose(alone.log_probs(x, y), logits.gather(-1, y[..., None])[..., 0], atol=1e-12)
    whole = Equitune(model, group, exchange, exchange.on_logits(), output="logits")
    assert whole.equivariance_error(x) <= 1e-12
    assert whole(x).shape == (4, 5, 11)


def _trivially() -> tuple[FiniteGroup, TokenAction, TokenAction]:
    group = CyclicGroup(1)
    nothing = TokenAction(group, [["man"]], WORDS)
    return group, nothing, nothing


def tokenizer_of(words: list[str]) -> Any:
    transformers, tokenizers = pytest.importorskip("transformers"), pytest.importorskip("tokenizers")
    model = tokenizers.Tokenizer(tokenizers.models.WordLevel({w: k for k, w in enumerate(words)}, unk_token="<end>"))
    model.pre_tokenizer = tokenizers.pre_tokenizers.WhitespaceSplit()
    return transformers.PreTrainedTokenizerFast(tokenizer_object=model, eos_token="<end>", pad_token="<end>")


def byte_pairs() -> Any:
    """A tokenizer of byte pairs, for which a word and the same word after a space are two tokens."""
    tokenizers = pytest.importorskip("tokenizers")
    model = tokenizers.Tokenizer(tokenizers.models.BPE())
    model.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    model.decoder = tokenizers.decoders.ByteLevel()
    text = ["man woman man woman", "woman man he she", "she he the waiter", "he she works"] * 20
    trainer = tokenizers.trainers.BpeTrainer(vocab_size=400, special_tokens=["<end>"], show_progress=False)
    model.train_from_iterator(text, trainer)

    class Encoder:
        all_special_ids = (0,)

        def encode(self, text: str, add_special_tokens: bool = False) -> list[int]:
            return list(model.encode(text, add_special_tokens=add_special_tokens).ids)

        def decode(self, ids: list[int]) -> str:
            return str(model.decode(ids))

        def __len__(self) -> int:
            return int(model.get_vocab_size())

    return Encoder()


def test_models_are_saved_and_loaded(tmp_path: Path) -> None:
    model, tokenizer = gpt2(len(WORDS)), tokenizer_of(WORDS)
    model.save_pretrained(tmp_path)  # type: ignore[operator]
    tokenizer.save_pretrained(tmp_path)
    loaded, words = load_language_model(tmp_path, dtype=torch.float64)
    group = CyclicGroup(3)
    exchange = TokenAction(group, LISTS, words)
    assert exchange.lists == [[1, 2, 3], [5, 6, 7]]
    law = SequenceEquitune(loaded, group, exchange, exchange)
    batch = words(["the man works", "the woman"], return_tensors="pt", padding=True)
    assert batch["attention_mask"][1, 0] == 0
    found = law.generate(batch["input_ids"], 3, attention_mask=batch["attention_mask"])
    assert found.shape == (2, 3)
    assert isinstance(words.decode(found[0]), str)
    with pytest.raises(InputError, match="save_pretrained"):
        load_language_model(tmp_path / "nothing")


def test_tokens_of_a_byte_pair_tokenizer() -> None:
    encoder = byte_pairs()
    exchange = TokenAction(CyclicGroup(2), [["man", "woman"], ["he", "she"]], encoder)
    assert len(exchange.lists) == 4  # each alone and after a space
    for ids, text in zip(exchange.lists, ("man", " man", "he", " he"), strict=True):
        assert [ids[0]] == encoder.encode(text)
    sentence = torch.tensor([encoder.encode("woman works he")])
    moved = exchange(torch.tensor([1]), sentence[None])[0]
    assert moved.tolist() == [encoder.encode("man works she")]
    for lists, words in (
        ([["man", "waitress"]], "'waitress'"),
        ([["zebra", "gnu"]], "none of whose words is one token"),
        ([["man", "woman"], ["he", "man"]], "twice"),
        ([["man", "woman", "he"]], "3 words"),
        ([["man", "woman"], ["he"]], "lists of 2, 1 words"),
        ([["man", "man"]], "twice"),
        ([], "lists"),
        ("man", "lists"),
        (["man", "woman"], "lists"),
    ):
        with pytest.raises(InputError) as error:
            TokenAction(CyclicGroup(2), lists, encoder)  # type: ignore[arg-type]
        assert words in str(error.value), str(error.value)


def test_bad_tokens() -> None:
    group = CyclicGroup(2)
    exchange = TokenAction(group, [["man", "woman"]], WORDS)
    one = torch.tensor([1])
    for ids, words in (
        (torch.tensor([[[11]]]), "11"),
        (torch.tensor([[[-100]]]), "-100"),
        (torch.rand(1, 1, 2), "on_logits"),
    ):
        with pytest.raises(InputError) as error:
            exchange(one, ids)
        assert words in str(error.value)
    for arguments, words in (
        (([["man", "girl"]], WORDS), "'girl'"),
        (([[1, 99]], 11), "99"),
        (([["man", "woman"]], 11), "token ids"),
        (([["man", "woman"]], "man woman"), "vocabulary='man woman'"),
        (([["man", "woman"]], ["man", "woman", "man"]), "different words"),
        (([["man", "woman"]], {"man": 1, "woman": 2}), "0 ... n-1"),
    ):
        with pytest.raises(InputError) as error:
            TokenAction(group, *arguments)  # type: ignore[arg-type]
        assert words in str(error.value)
    with pytest.raises(InputError, match="size=5"):
        TokenAction(group, [["man", "woman"]], WORDS, size=5)
    assert TokenAction(group, [["man", "woman"]], WORDS, size=16).on_logits()(one, torch.rand(1, 2, 16)).shape == (
        1,
        2,
        16,
    )
    shuffled = TokenAction(group, [["man", "woman"]], {"man": 2, "the": 1, "woman": 0})
    assert shuffled(one, torch.tensor([[[2, 1, 0]]])).tolist() == [[[0, 1, 2]]]
    # special tokens do not change places
    with pytest.raises(InputError):
        TokenAction(group, [["<end>", "man"]], tokenizer_of(WORDS))
    model = Recurrent(11)
    for build, words in (
        (lambda: SequenceEquitune(nn.Linear(1, 1), group, exchange, exchange), "begin, step"),
        (lambda: SequenceEquitune(model, group, exchange, exchange.on_logits()), "TokenAction"),  # type: ignore[arg-type]
        (lambda: SequenceEquitune(model, group, exchange, exchange, Select(len, at="cell")), "output"),  # type: ignore[arg-type]
        (lambda: SequenceEquitune(model, group, exchange, exchange, mixture="both"), "mixture"),
        (lambda: SequenceEquitune(model, group, exchange, exchange).generate(torch.tensor([1]), 2), "(B, T)"),
        (lambda: SequenceEquitune(model, group, exchange, exchange).generate(torch.tensor([[1]]), 0), "steps=0"),
        (lambda: SequenceEquitune(Recurrent(7), group, exchange, exchange).begin(torch.tensor([[1]])), "(2, 11)"),
        (lambda: CausalLanguageModel(nn.Linear(1, 1)), "input_ids"),
        (lambda: CausalLanguageModel(gpt2(11)).begin(torch.tensor([[1, 2]]), torch.tensor([[1, 0]])), "right"),
    ):
        with pytest.raises(InputError) as error:
            build()
        assert words in str(error.value), str(error.value)
