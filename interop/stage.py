"""Where a cell plays: processes with a log each, free ports, and facts that must hold.

Everything runs inside one network namespace with nothing but `lo`, and inside one process namespace, so that nothing of a run
can be reached from outside or outlive it.
"""
import asyncio
import contextlib
import os
import re
import shutil
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

    def order(self, text: str) -> None:
        """Writes a line to a process that was started with `takes_orders`."""
        self._child.stdin.write(text.encode() + b"\n")

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
        # What an earlier run left, a store above all, is not this run's.
        shutil.rmtree(directory, ignore_errors=True)
        directory.mkdir(parents=True)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        await asyncio.gather(*(process.stop() for process in reversed(self._processes)))

    def port(self) -> int:
        return next(self._ports)

    def path(self, name: str) -> Path:
        return self.directory / name

    async def start(self, name: str, *command, takes_orders: bool = False) -> Process:
        log = self.path(f"{name}.log")
        source = asyncio.subprocess.PIPE if takes_orders else asyncio.subprocess.DEVNULL
        with open(log, "w") as output:
            child = await asyncio.create_subprocess_exec(
                *map(str, command), stdin=source, stdout=output, stderr=output, cwd=self.directory)
        process = Process(name, child, log)
        self._processes.append(process)
        return process

    async def start_ebb(self, *arguments, name: str | None = None) -> Process:
        return await self.start(name or f"ebb-{arguments[0]}", self.ebb, *arguments)

    async def run_ebb(self, *arguments, seconds: float = 20) -> tuple[int, str]:
        """Runs a command of Ebb to its end: its exit status and its output."""
        process = await self.start_ebb(*arguments, name=f"ebb-{arguments[0]}-{len(self._processes)}")
        return await process.ends(seconds), process.text()
