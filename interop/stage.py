"""Where a cell plays: processes with a log each, free ports, Josev's traces, and facts that must hold.

Everything runs inside one network namespace with nothing but `lo`, and inside one process namespace, so that nothing of a run
can be reached from outside or outlive it.
"""
import asyncio
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
#: Josev needs its own link-local address and the all-nodes group on `lo`, where SDP is multicast.
LOOPBACK_COMMANDS = [
    "ip link set lo up", "ip link set lo multicast on", "ip -6 addr add fe80::1/64 dev lo",
    "ip -6 route add local ff02::1 dev lo table local",
]


class PeerTooSlow(Exception):
    """The peer broke or met a time limit of its own: a reason to run the cell once more, and only that."""


def enter_namespace() -> None:
    """Starts this program again inside namespaces of its own, unless it already is there."""
    if os.environ.get("EBB_INTEROP_STAGE"):
        for command in LOOPBACK_COMMANDS:
            subprocess.run(command.split(), check=True)
        return
    unshare = ["unshare", "--net", "--pid", "--fork", "--kill-child"] + ([] if os.geteuid() == 0 else ["--map-root-user"])
    if subprocess.run([*unshare, "true"], capture_output=True).returncode != 0:
        sys.exit("interop: no network namespace of its own could be made here: run as root, or allow user namespaces")
    os.environ["EBB_INTEROP_STAGE"] = "1"
    sys.stdout.flush()
    os.execvp(unshare[0], [*unshare, sys.executable, *sys.argv])


def fact(holds, text: str):
    """Asserts one fact and hands it back, for use in an expression."""
    if not holds:
        raise AssertionError(text)
    return holds


class Process:
    """A child process whose output goes to a log file that can be waited on."""

    def __init__(self, name: str, child, log: Path):
        self.name, self.log, self._child = name, log, child

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def running(self) -> bool:
        return self._child.returncode is None

    def text(self) -> str:
        return self.log.read_text(errors="replace")

    async def says(self, pattern: str, seconds: float) -> re.Match:
        """Waits for a line that matches; fails at once if the process has ended without saying it."""
        for _ in range(int(seconds * 20)):
            ended = not self.running
            if found := re.search(pattern, self.text()):
                return found
            if ended:
                raise AssertionError(f"{self.name} ended with status {self._child.returncode}: {self.last_line()}")
            await asyncio.sleep(0.05)
        raise TimeoutError(f"{self.name} did not say {pattern!r} within {seconds:g} s: {self.last_line()}")

    async def listens(self, port: int, seconds: float = 10) -> None:
        """Waits until the process accepts connections on the port."""
        for _ in range(int(seconds * 20)):
            fact(self.running, f"{self.name} ended: {self.last_line()}")
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.05)
        raise TimeoutError(f"{self.name} does not listen on {port}: {self.last_line()}")

    async def ends(self, seconds: float) -> int:
        try:
            return await asyncio.wait_for(self._child.wait(), seconds)
        except TimeoutError:
            raise TimeoutError(f"{self.name} had not ended after {seconds:g} s: {self.last_line()}") from None

    def signal(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._child.send_signal(number)

    async def stop(self) -> None:
        for number, seconds in ((signal.SIGTERM, 5), (signal.SIGKILL, 5)):
            if self.running:
                self.signal(number)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._child.wait(), seconds)

    def last_line(self) -> str:
        lines = [line for line in self.text().splitlines() if line.strip()]
        return lines[-1][:300] if lines else "(no output)"


class Stage:
    """One cell's directory, ports and processes; leaving it ends them all."""

    _ports = iter(range(19_000, 29_000))

    def __init__(self, directory: Path, ebb: Path):
        self.directory, self.ebb = directory, ebb
        self._processes: list[Process] = []
        directory.mkdir(parents=True, exist_ok=True)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        await asyncio.gather(*(process.stop() for process in reversed(self._processes)))

    def port(self) -> int:
        return next(self._ports)

    def path(self, name: str) -> Path:
        return self.directory / name

    async def start(self, name: str, *command) -> Process:
        log = self.path(f"{name}.log")
        with open(log, "w") as output:
            child = await asyncio.create_subprocess_exec(
                *map(str, command), stdin=asyncio.subprocess.DEVNULL, stdout=output, stderr=output, cwd=self.directory)
        process = Process(name, child, log)
        self._processes.append(process)
        return process

    async def start_ebb(self, *arguments, name: str | None = None) -> Process:
        return await self.start(name or f"ebb-{arguments[0]}", self.ebb, *arguments)

    async def run_ebb(self, *arguments, seconds: float = 20) -> tuple[int, str]:
        """Runs a command of Ebb to its end: its exit status and its output."""
        process = await self.start_ebb(*arguments, name=f"ebb-{arguments[0]}-{len(self._processes)}")
        return await process.ends(seconds), process.text()

    async def start_josev(self, role: str, *arguments) -> tuple[Process, "Trace"]:
        """`role` is "ev" or "station": one of the scripts in josev/."""
        trace = Trace(self.path(f"josev-{role}.jsonl"))
        trace.path.unlink(missing_ok=True)
        process = await self.start(f"josev-{role}", sys.executable, HERE / "josev" / f"{role}.py", *arguments, "--trace", trace.path)
        trace.process = process
        return process, trace


class Trace:
    """The messages that one of Josev's sides sent and received, in order."""

    #: How long Josev may take over one message before the other side has the right to give up.
    LOOP_LIMIT_SECONDS, OTHER_LIMIT_SECONDS = 0.4, 1.8

    def __init__(self, path: Path):
        self.path = path
        self.process: Process | None = None

    def entries(self) -> list[dict]:
        if not self.path.exists():
            return []
        return [json.loads(line) for line in self.path.read_text().splitlines(keepends=True) if line.endswith("\n")]

    def messages(self, name: str) -> list[dict]:
        return [entry["body"] for entry in self.entries() if entry.get("name") == name]

    def happened(self, event: str) -> list[dict]:
        return [entry for entry in self.entries() if entry.get("event") == event]

    async def until(self, condition, what: str, seconds: float):
        """Waits until `condition(trace)` is true; fails early when the peer has ended."""
        for _ in range(int(seconds * 10)):
            ended = self.process is not None and not self.process.running
            if value := condition(self):
                return value
            if ended:
                raise AssertionError(f"{self.process.name} ended before {what}: {self.process.last_line()}")
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
