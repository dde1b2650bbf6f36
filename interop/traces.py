"""Josev's two sides as warm processes, and the traces that they leave of their sessions."""
import asyncio
import contextlib
import json
import sys
from pathlib import Path

from stage import HERE, PeerTooSlow, Process, Stage


class Josev:
    """One of Josev's sides, kept warm from one session to the next: starting a JVM costs more than a session."""

    def __init__(self, process: Process):
        self.process = process

    @classmethod
    async def start(cls, stage: Stage, role: str, *options) -> "Josev":
        """`role` is "ev" or "station": one of the scripts in josev/."""
        script = HERE / "josev" / f"{role}.py"
        process = await stage.start(f"josev-{role}", sys.executable, script, *options, takes_orders=True)
        await process.says("ready for orders", 120)
        if role == "station":
            await process.says("UDP server started", 10)
        return cls(process)

    def play(self, trace: Path, **order) -> "Trace":
        """Begins a session (the car) or waits for one (the station); see the scripts for what an order says."""
        trace.unlink(missing_ok=True)
        self.order(trace=str(trace), **order)
        return Trace(trace, self.process)

    def order(self, **order) -> None:
        self.process.order(json.dumps(order))


class Trace:
    """The messages that one of Josev's sides sent and received, in order."""

    #: How long Josev may take over one message before the other side has the right to give up.
    LOOP_LIMIT_SECONDS, OTHER_LIMIT_SECONDS = 0.4, 1.8

    def __init__(self, path: Path, process: Process):
        self.path, self.process = path, process

    def entries(self) -> list[dict]:
        if not self.path.exists():
            return []
        return [json.loads(line) for line in self.path.read_text().splitlines(keepends=True) if line.endswith("\n")]

    def messages(self, name: str) -> list[dict]:
        return [entry["body"] for entry in self.entries() if entry.get("name") == name]

    async def result(self, seconds: float) -> tuple[int, str]:
        """The car's verdict on its session: status and reason."""
        for _ in range(int(seconds * 10)):
            if results := self.happened("result"):
                return results[0]["status"], results[0]["reason"]
            await asyncio.sleep(0.1)
        raise TimeoutError(f"the session had not ended after {seconds:g} s")

    def happened(self, event: str) -> list[dict]:
        return [entry for entry in self.entries() if entry.get("event") == event]

    async def until(self, condition, what: str, seconds: float):
        """Waits until `condition(trace)` is true; fails early when the peer or its session has ended."""
        for _ in range(int(seconds * 10)):
            is_over = not self.process.running or self.happened("result") or self.happened("end")
            if value := condition(self):
                return value
            if is_over:
                reasons = [end["reason"] for end in self.happened("end")] or [self.process.last_line()]
                raise AssertionError(f"{self.process.name} ended before {what}: {reasons[0]}")
            await asyncio.sleep(0.1)
        raise TimeoutError(f"no {what} within {seconds:g} s")

    def failed_answers(self) -> list[str]:
        """Answers, in either direction, whose response code is a failure."""
        return [f"{entry['name']} {code}" for entry in self.entries()
                if (code := entry.get("body", {}).get("ResponseCode", "OK")) and not code.startswith(("OK", "WARNING"))]

    def slowest(self) -> str | None:
        """What the peer itself took too long over, if anything: from a message's arrival to its own next one."""
        entries = self.entries()
        for received, sent in zip(entries, entries[1:]):
            if received.get("dir") == "in" and sent.get("dir") == "out":
                limit = self.LOOP_LIMIT_SECONDS if "ChargeLoop" in received["name"] + sent["name"] else self.OTHER_LIMIT_SECONDS
                if sent["t"] - received["t"] > limit:
                    return f"Josev took {sent['t'] - received['t']:.2f} s from {received['name']} to {sent['name']}"
        return None


def watts_of(answer: dict) -> float:
    """The power in a charge loop answer, in watts, negative out of the vehicle: AC's target over its phases, DC's volts by amperes."""
    for control, values in answer.items():
        if control.endswith("AC_CLResControlMode"):
            return sum(rational(values[name]) for name in values if name.startswith("EVSETargetActivePower"))
    return rational(answer["EVSEPresentCurrent"]) * rational(answer["EVSEPresentVoltage"])


def rational(number: dict) -> float:
    return number["Value"] * 10 ** number["Exponent"]


@contextlib.contextmanager
def excusing_slow(trace: Trace):
    """Turns a failure that the peer's own slowness explains into one that is worth a second run."""
    try:
        yield
    except (AssertionError, TimeoutError) as failure:
        gave_up = [end["reason"] for end in trace.happened("end") if "TimeoutError" in end["reason"]]
        if slow := trace.slowest() or (gave_up and f"Josev gave up: {gave_up[0][:120]}"):
            raise PeerTooSlow(f"{failure} ({slow})") from failure
        raise
