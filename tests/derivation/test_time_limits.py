"""Limits on time: a search that runs into one ends in words, holds what it proved, and leaves no timer behind.

No test here measures time: the timers that are armed are recorded instead.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from time import sleep
from types import SimpleNamespace
from typing import Any

import pytest
import sympy as sp

from invariants import Derivation, DerivationError, FileFormatError, InputError, LieAction, catalogue, derive
from invariants.calculus.equivariant_maps import Equivariants, equivariants
from invariants.certificate import prove
from invariants.derivation import derivation as derivation_module
from invariants.exact import deadline
from invariants.exact.deadline import bounded, proof_time, within
from invariants.jets.jet_space import JetSpace
from invariants.limits import ALGEBRAICITY_SECONDS
from invariants.points.joint import JointInvariants, joint_invariants
from invariants.search import darboux
from tests.search.test_random_actions import moved

x, y, u = sp.symbols("x y u")


def running() -> list[within]:
    """Limits whose threads have not ended; those that are about to are given a moment."""
    for _ in range(100):
        found = [limit for limit in gc.get_objects() if type(limit) is within and not limit._over]
        if not found:
            return []
        sleep(0.01)
    return found


LIMITS = [1.0, pytest.param(3.0, marks=pytest.mark.long)]


@pytest.fixture
def armed(monkeypatch) -> list[float]:
    """The times left for bodies when they began while the test ran, 0 where one ended."""
    seconds: list[float] = []
    start, leave = deadline._thread.start_new_thread, within.__exit__

    def started(watch: Any, arguments: tuple[()]) -> int:
        seconds.append(watch.__self__.left)
        return start(watch, arguments)

    def left(limit: within, *error: Any) -> None:
        leave(limit, *error)
        seconds.append(0.0)

    # not __enter__: a limit belongs to the frame from which it is entered
    monkeypatch.setattr(deadline, "_thread", SimpleNamespace(**vars(deadline._thread) | {"start_new_thread": started}))
    monkeypatch.setattr(within, "__exit__", left)
    return seconds


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """Whatever a test does, no limit is left on afterwards, and no signal has another handler than it had."""
    before = signal.getsignal(signal.SIGALRM) if hasattr(signal, "SIGALRM") else None
    yield
    assert not running()
    if before is not None:
        assert signal.getsignal(signal.SIGALRM) is before


def in_a_thread(work: Callable[[], Any]) -> Any:
    """What the work returns in a thread that is not the main one, or raises there."""
    out: list[Any] = []

    def run() -> None:
        try:
            out.append(work())
        except BaseException as error:
            out.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(120)
    assert out, "the thread did not end"
    if isinstance(out[0], BaseException):
        raise out[0]
    return out[0]


def forever() -> None:
    """Work without end, in small instructions."""
    while True:
        sleep(1e-4)


# -- within --------------------------------------------------------------------------------------------------------------


def test_the_body_is_interrupted():
    with pytest.raises(TimeoutError), within(0.05):
        forever()


def test_a_long_computation_of_sympy_is_interrupted():
    variables = sp.symbols("a:z")
    with pytest.raises(TimeoutError), within(0.05):
        sp.expand(sp.Add(*variables) ** 20)


def test_what_ends_in_time_is_left_alone():
    with within(60):
        value = 1
    assert value == 1


def test_errors_of_the_body_pass():
    with pytest.raises(KeyError), within(60):
        raise KeyError
    with pytest.raises(KeyboardInterrupt), within(60):
        raise KeyboardInterrupt


def test_an_inner_limit_does_not_exceed_the_outer_one():
    with pytest.raises(TimeoutError), within(0.05), within(100):
        forever()
    with within(50) as outer:
        with within(100):
            pass
        assert 0 < outer.left <= 50


def test_the_outer_limit_goes_on_after_a_shorter_inner_one():
    with within(100) as outer:
        with within(50) as inner:
            assert 0 < inner.left <= 50
        assert 50 < outer.left <= 100
        with pytest.raises(TimeoutError), within(0.05):
            forever()
        assert 50 < outer.left <= 100


def test_the_outer_limit_stops_what_runs_inside_an_inner_one():
    with pytest.raises(TimeoutError), within(0.05), within(100):
        forever()


def test_what_an_inner_limit_swallows_does_not_stop_the_outer_one():
    """An inner TimeoutError that is handled takes nothing of the outer limit but the time that passed."""

    def body() -> None:
        for _ in range(3):
            with suppress(TimeoutError), within(0.02):
                forever()
        forever()

    with pytest.raises(TimeoutError), within(0.1):
        body()


def test_a_lost_interrupt_is_repeated():
    """As in a destructor, whose exceptions Python ignores."""

    def body() -> None:
        with suppress(TimeoutError):
            forever()
        forever()

    with pytest.raises(TimeoutError), within(0.05):
        body()


def test_a_limit_holds_in_another_thread():
    def work() -> None:
        with within(0.05):
            forever()

    with pytest.raises(TimeoutError):
        in_a_thread(work)


def test_a_limit_of_one_thread_leaves_the_others_alone():
    ended = threading.Event()
    other = threading.Thread(target=lambda: [ended.wait(0.001) for _ in range(300)])
    other.start()
    with pytest.raises(TimeoutError), within(0.02):
        forever()
    other.join(60)
    assert not other.is_alive()


def test_a_timer_of_the_caller_is_left_alone():
    if not hasattr(signal, "setitimer"):
        pytest.skip("timers are those of POSIX systems")
    signal.setitimer(signal.ITIMER_REAL, 100)
    with suppress(TimeoutError), within(0.01):
        forever()
    rest, interval = signal.getitimer(signal.ITIMER_REAL)
    signal.setitimer(signal.ITIMER_REAL, 0)
    assert 50 < rest <= 100
    assert interval == 0


def test_a_limit_that_ends_as_its_body_does_raises_nothing_afterwards():
    for k in range(200):
        with suppress(TimeoutError), within(0.0005):
            sum(range(50 * k))
        sum(range(500))


def test_what_fills_the_memory_is_stopped():
    def body() -> None:
        held = []
        while True:
            held.append([0] * 1000)

    with pytest.raises(MemoryError), within(60, mebibytes=50):
        body()


def test_the_bound_of_memory_holds_inside_another_limit():
    def body() -> None:
        held = []
        while True:
            held.append([0] * 1000)

    with pytest.raises(MemoryError), within(60, mebibytes=50), within(50), within(40, mebibytes=10_000):
        body()


def test_interrupts_at_any_moment_leave_no_limit_behind():
    """A handler of the user that raises wherever the main thread is, inside the limit's own code as well."""
    if not hasattr(signal, "setitimer"):
        pytest.skip("timers are those of POSIX systems")

    class Ring(Exception):
        pass

    def ring(signum: int, frame: object) -> None:
        raise Ring

    def body() -> None:
        while True:
            with within(0.3):
                sum(range(100))

    before = signal.signal(signal.SIGALRM, ring)
    try:
        rng = random.Random(1)
        for _ in range(60):
            signal.setitimer(signal.ITIMER_REAL, rng.uniform(0.0005, 0.004))
            with suppress(Ring):
                body()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    for _ in range(40):
        sleep(0.01)  # beyond the end of every limit that was left: nothing is raised here


def test_a_suspended_body_raises_nothing_elsewhere():
    def generator(seconds: float) -> Iterator[None]:
        with within(seconds):
            yield
            forever()

    one, other = generator(0.05), generator(5)
    next(one)
    next(other)
    for _ in range(20):
        sleep(0.01)
    other.close()
    with pytest.raises(TimeoutError):
        next(one)


def test_tasks_that_wait_leave_one_another_alone():
    async def task(limit: float, wait: float) -> str:
        with within(limit):
            await asyncio.sleep(wait)
        return "done"

    async def all_of_them() -> list[str]:
        return await asyncio.gather(task(1, 0.06), task(5, 0.02), task(0.4, 0.1))

    assert asyncio.run(all_of_them()) == ["done"] * 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork")
def test_a_child_that_is_forked_in_a_body_leaves_it():
    with within(30):
        child = os.fork()
        if child == 0:
            with within(30):
                pass
            os._exit(7)
    for _ in range(1000):
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            break
        sleep(0.01)
    else:
        os.kill(child, signal.SIGKILL)
        pytest.fail("the child hangs")
    assert os.waitstatus_to_exitcode(status) == 7


def test_a_limit_in_a_destructor_at_the_end_of_the_interpreter():
    code = (
        "from invariants.exact import within\n"
        "class Last:\n"
        "    def __del__(self):\n"
        "        with within(5): print('left')\n"
        "last = Last()\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stdout) == (0, "left\n"), run.stderr


@pytest.mark.parametrize(
    "tool", ["cProfile.Profile().enable()", "sys.settrace(lambda *a: None)", "sys.setprofile(print_)"]
)
def test_tracers_and_profilers_work_after_limits(tool):
    code = (
        "import cProfile, sys\n"
        "from invariants.exact import within\n"
        "print_ = lambda *a: None\n"
        "def work(): return sum(k for k in range(1000))\n"
        "with within(5): work()\n"
        "try:\n"
        "    with within(0.01):\n"
        "        while True: work()\n"
        "except TimeoutError: pass\n"
        f"{tool}\n"
        "work()\n"
        "print('done')\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert run.stdout == "done\n", run.stderr


def test_a_thread_that_cannot_start_leaves_nothing(monkeypatch):
    def refuse(*arguments: object) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(deadline._thread, "start_new_thread", refuse)
        with pytest.raises(RuntimeError), within(1):
            pass
    with within(1):
        pass


# -- bounded -------------------------------------------------------------------------------------------------------------


def refusal(reached: str, option: str) -> InputError:
    return InputError(given=reached, expected="an end", remedy=option or "nothing")


def raising(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


@pytest.mark.parametrize("run", [lambda work: work(), lambda work: in_a_thread(work)], ids=["main", "other"])
def test_work_that_does_not_end_is_refused_with_the_option_that_allows_more(run):
    with pytest.raises(InputError, match=r"takes more than 0\.05 s(?s:.*)time_limit=0\.5"):
        run(lambda: bounded(forever, 0.05, 1000, refusal))


def fill_memory() -> None:
    held = []
    while True:
        held.append([0] * 1000)


def test_work_that_fills_the_memory_is_refused_with_the_option_that_allows_more():
    with pytest.raises(InputError, match=r"fills more than 50 MiB(?s:.*)memory_limit=200"):
        bounded(fill_memory, 60, 50, refusal)


def test_what_another_library_raises_is_refused_and_named():
    with pytest.raises(InputError, match="ended in PolynomialError: no polynomial") as caught:
        bounded(raising(sp.PolynomialError("no polynomial\nat all")), 60, 1000, refusal)
    assert isinstance(caught.value.__cause__, sp.PolynomialError)


def test_errors_of_the_library_and_interrupts_pass_through_bounds():
    for error in (DerivationError(given="a", expected="b", remedy="c"), KeyboardInterrupt(), SystemExit(3)):
        with pytest.raises(type(error)) as caught:
            bounded(raising(error), 60, 1000, refusal)
        assert caught.value is error
    assert bounded(lambda: 7, 60, 1000, refusal) == 7


def test_what_an_enclosing_limit_ends_is_no_refusal():
    with pytest.raises(TimeoutError), within(0.05):
        bounded(forever, 60, 1000, refusal)


def outer_refusal(reached: str, option: str) -> InputError:
    return refusal(f"outer {reached}", option)


def test_of_equal_limits_the_outer_one_refuses():
    # one call into compiled code, which ends after both
    with pytest.raises(InputError, match=r"outer takes more than 0\.05 s"):
        bounded(lambda: bounded(lambda: sleep(0.2), 0.05, 1000, refusal), 0.05, 1000, outer_refusal)


def test_of_two_limits_on_memory_the_narrower_one_refuses():
    with pytest.raises(InputError, match=r"outer fills more than 50 MiB"):
        bounded(lambda: bounded(fill_memory, 60, 1000, refusal), 60, 50, outer_refusal)
    with pytest.raises(InputError, match=r"given: fills more than 50 MiB"):
        bounded(lambda: bounded(fill_memory, 60, 50, refusal), 60, 1000, outer_refusal)


def test_a_file_is_read_in_the_time_that_is_asked_for(monkeypatch):
    text, read = derive(catalogue.get("se2"), order=1).to_json(), LieAction._of_data

    def slowly(data: object, time_limit: float) -> LieAction:
        for _ in range(20):
            sleep(0.01)
        return read(data, time_limit)

    monkeypatch.setattr(LieAction, "_of_data", slowly)
    monkeypatch.setitem(LieAction.from_dict.__func__.__kwdefaults__, "time_limit", 0.05)
    assert Derivation.from_json(text, time_limit=60).to_json() == text


def test_a_file_that_takes_longer_names_the_call_that_allows_more(monkeypatch):
    text = derive(catalogue.get("se2"), order=1).to_json()
    monkeypatch.setattr(LieAction, "_of_data", lambda *arguments: forever())
    with pytest.raises(FileFormatError, match=r"a derivation(?s:.*)Derivation\.from_json\(text, time_limit=0\.5\)"):
        Derivation.from_json(text, time_limit=0.05)


# -- derive --------------------------------------------------------------------------------------------------------------

BENT = moved("projective_curve", "fractional", 0, 7, 1).action
HARD: dict[str, Callable[[], tuple[LieAction, int, int]]] = {
    "projective": lambda: (catalogue.get("projective"), 6, 2),
    "se3": lambda: (catalogue.get("se3"), 4, 2),
    "affine_surface": lambda: (catalogue.get("affine_surface"), 6, 1),
    "bent": lambda: (BENT, 7, 1),
}


def require_proved(partial: Any) -> None:
    """What an error holds is nothing, or a derivation that is proved once more, and not complete."""
    if partial is None:
        return
    assert isinstance(partial, Derivation)
    subject = partial.certificate.subject
    again = prove(subject.action, subject.order, subject.channels, partial.invariants, partial.relative)
    assert again == partial.certificate
    assert not again.complete


@pytest.mark.slow
@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("name", HARD)
def test_hard_actions_end_in_words(name, limit, armed):
    action, order, channels = HARD[name]()
    with pytest.raises(DerivationError) as caught:
        derive(action, order=order, channels=channels, time_limit=limit)
    assert action.name in caught.value.given
    # every stretch of work stands under a timer: a search under what is left, proofs and the choice of a method under
    # allowances of their own
    allowed = max(limit, proof_time(limit, complete=True), ALGEBRAICITY_SECONDS.value)
    assert armed[-1] == 0
    assert 0 < max(armed) <= allowed
    require_proved(caught.value.partial)


SMALL: dict[str, tuple[Callable[[], LieAction], int]] = {
    # reflections: no moving frame comes to the rescue
    "e2_curve": (lambda: catalogue.get("e2_curve"), 3),
    "conformal": (lambda: catalogue.get("moebius_curve"), 5),
}


@pytest.mark.parametrize("name", SMALL)
def test_no_time_at_all(name, armed):
    make, order = SMALL[name]
    action = make()
    with pytest.raises(DerivationError) as caught:
        derive(action, order=order, time_limit=1e-6)
    assert action.name in caught.value.given
    assert armed[-1] == 0
    require_proved(caught.value.partial)


def test_the_timer_is_off_after_success(armed):
    assert derive(catalogue.get("se2"), order=2, time_limit=60).certificate.complete
    assert armed[-1] == 0
    assert max(armed) <= 60


def test_a_derivation_inside_a_limit_of_the_caller_keeps_to_it(armed):
    with within(20) as limit:
        derive(catalogue.get("se2"), order=2, time_limit=1000)
        assert 0 < limit.left <= 20
    assert armed[-1] == 0


def test_limits_that_are_none_are_refused_before_a_timer_is_set(armed):
    action = catalogue.get("se2")
    armed.clear()  # the check that its fields close is under a limit as well
    for limit in (0, -1, float("nan"), float("inf"), "3", None, True):
        with pytest.raises(InputError):
            derive(action, time_limit=limit)
    assert armed == []


class Stop(BaseException):
    """Not an Exception: nothing may swallow it."""


@pytest.mark.parametrize("error", [KeyboardInterrupt, Stop, ZeroDivisionError])
@pytest.mark.parametrize("line", [0, 2])
def test_an_interrupt_passes_through_and_leaves_no_timer(error, line, armed):
    lines = count()

    def progress(text: str) -> None:
        if next(lines) == line:
            raise error

    with pytest.raises(error):
        derive(catalogue.get("sa2_curve"), order=4, progress=progress)
    assert armed[-1] == 0


def test_a_signal_from_the_keyboard(armed):
    """As Ctrl-C in the middle of a null space."""

    def progress(text: str) -> None:
        signal.raise_signal(signal.SIGINT)

    # a process started in the background of a shell ignores this signal
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            derive(catalogue.get("sa2_curve"), order=4, progress=progress)
    finally:
        signal.signal(signal.SIGINT, before)
    assert armed[-1] == 0


def test_a_derivation_after_a_stopped_one():
    action = catalogue.get("e2_curve")
    with pytest.raises(DerivationError):
        derive(action, order=3, time_limit=1e-6)
    assert derive(action, order=3).certificate.complete


def test_a_cross_section_is_under_the_limit_as_well(monkeypatch, armed):
    class Slow:
        @staticmethod
        def of(*arguments: object) -> None:
            forever()

    monkeypatch.setattr(derivation_module, "MovingFrame", Slow)
    jets = JetSpace(catalogue.get("se2"), 1)
    section = {jets.base[0]: 0, jets.base[1]: 0, jets.coordinate(0, (1, 0)): 0}
    with pytest.raises(DerivationError, match="cross-section"):
        derive(catalogue.get("se2"), order=1, cross_section=section, time_limit=0.05)
    assert armed[-1] == 0


# -- other threads -------------------------------------------------------------------------------------------------------


def test_derive_in_a_thread(armed):
    derivation = in_a_thread(lambda: derive(catalogue.get("se2"), order=2))
    assert derivation == derive(catalogue.get("se2"), order=2)
    assert derivation.certificate.complete


def test_derive_in_a_thread_is_stopped(armed):
    with pytest.raises(DerivationError, match="no complete set within") as caught:
        in_a_thread(lambda: derive(catalogue.get("e2_curve"), order=3, time_limit=1e-6))
    require_proved(caught.value.partial)
    assert armed[-1] == 0


def test_the_clock_is_asked_between_null_spaces(monkeypatch, armed):
    """With a clock that leaps ahead after some null spaces, the search stops there and keeps what it has."""
    reads = count()
    monkeypatch.setattr(darboux, "monotonic", lambda: 0.0 if next(reads) < 12 else 1e12)
    with pytest.raises(DerivationError, match="no complete set within") as caught:
        in_a_thread(lambda: derive(catalogue.get("e2_curve"), order=4))
    require_proved(caught.value.partial)
    assert next(reads) < 40
    assert armed[-1] == 0


# -- joint invariants and equivariants -------------------------------------------------------------------------------------


def test_joint_invariants_end_in_words(armed):
    action = catalogue.get("projective")
    armed.clear()
    with pytest.raises(DerivationError, match="no complete set within") as caught:
        joint_invariants(action, points=6, order=2, time_limit=0.05)
    assert armed[-1] == 0
    assert armed[0] <= 0.05
    assert max(armed) <= proof_time(0.05, complete=False)
    partial = caught.value.partial
    assert isinstance(partial, JointInvariants)
    assert not partial.certificate.complete


def test_joint_invariants_in_a_thread(armed):
    ratio = in_a_thread(lambda: joint_invariants(catalogue.get("projective_line"), points=4))
    assert ratio.certificate.complete
    with pytest.raises(DerivationError, match="no complete set within"):
        in_a_thread(lambda: joint_invariants(catalogue.get("projective_line"), points=4, time_limit=1e-6))
    assert armed[-1] == 0


def test_equivariants_end_in_words(armed):
    action = catalogue.get("projective")
    armed.clear()
    with pytest.raises(DerivationError, match="no basis within") as caught:
        equivariants(action, order=3, channels=2, time_limit=0.005)
    assert armed[-1] == 0
    assert armed[0] <= 0.005
    assert max(armed) <= proof_time(0.005, complete=False)
    partial = caught.value.partial
    assert isinstance(partial, Equivariants)
    partial.verify()


def test_equivariants_in_a_thread(armed):
    found = in_a_thread(lambda: equivariants(catalogue.get("affine"), order=2))
    assert len(found.members) == found.dimension == 2
    with pytest.raises(DerivationError, match="no basis within"):
        in_a_thread(lambda: equivariants(catalogue.get("affine"), order=2, time_limit=1e-6))
    assert armed[-1] == 0


@pytest.mark.parametrize("error", [KeyboardInterrupt, Stop])
def test_interrupts_of_the_other_searches_leave_no_timer(error, armed):
    def progress(text: str) -> None:
        raise error

    with pytest.raises(error):
        joint_invariants(catalogue.get("projective_line"), points=4, progress=progress)
    with pytest.raises(error):
        equivariants(catalogue.get("affine"), order=2, progress=progress)
    assert armed[-1] == 0
