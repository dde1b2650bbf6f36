"""SLAC (ISO 15118-3) before a session: car and station in network namespaces of their own, joined by a pair of Ethernet interfaces
that stands for the power line."""
import asyncio
import subprocess
import sys

import csms
from cells import STATION, check_wire, prepared
from stage import HERE, Process, Stage, fact

#: The station's end of the line, which is in the stage's own namespace, and the car's.
EVSE, EV = "plc-evse", "plc-ev"


class Line:
    """Lives as long as the process that holds the car's namespace, which is the stage's."""

    def __init__(self, stage: Stage, inside: list[str]):
        self._stage, self._inside = stage, inside

    @classmethod
    async def lay(cls, stage: Stage) -> "Line":
        # /proc shows the processes of the namespace outside, under other numbers than the kernel's for this one.
        script = "read number rest < /proc/self/stat; echo number $number; exec sleep 600"
        holder = await stage.start("car-namespace", "unshare", "--net", "sh", "-c", script)
        number = (await holder.says(r"number (\d+)", 5))[1]
        # The kernel takes its time to clear the last cell's line away.
        forget(EVSE)
        inside = ["nsenter", f"--net=/proc/{number}/ns/net"]
        for command in (["ip", "link", "add", EVSE, "type", "veth", "peer", "name", EV, "netns", str(holder.pid)],
                        ["ip", "link", "set", EVSE, "up"], [*inside, "ip", "link", "set", EV, "up"],
                        # Without the second that a host takes to see that nobody has its address.
                        ["ip", "-6", "addr", "add", "fe80::c5/64", "dev", EVSE, "nodad"],
                        [*inside, "ip", "-6", "addr", "add", "fe80::e1/64", "dev", EV, "nodad"]):
            subprocess.run(command, check=True)
        return cls(stage, inside)

    async def car(self, *arguments, name: str = "ebb-ev") -> Process:
        return await self.start(name, self._stage.ebb, "ev", *arguments)

    async def start(self, name: str, *command) -> Process:
        """Starts a process at the car's end."""
        return await self._stage.start(name, *self._inside, *command)


def forget(*interfaces: str) -> None:
    for interface in interfaces:
        subprocess.run(["ip", "link", "del", interface], stderr=subprocess.DEVNULL)


async def ebb_with_itself(stage: Stage) -> str:
    """`ebb ev --plc` at `ebb station --plc`, twice: match, session, another key for the next car; and nothing without a match."""
    line = await Line.lay(stage)
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", STATION, "--plc", EVSE,
                                    "--plc-modem", "simulated", "--transcript")
        station = await central.station(STATION)
        await prepared(station)
        stranger = await line.car("--interface", EV, name="ebb-ev-unmatched")
        await asyncio.sleep(2)
        fact(not stranger.text(), f"a car that did not match was answered: {stranger.last_line()}")
        await stranger.stop()
        for turn in (1, 2):
            car = await line.car("--plc", EV, "--plc-modem", "simulated", "--seconds", 5, "--transcript", name=f"ebb-ev-{turn}")
            await car.says(r"matched with station", 10)
            await car.says(r"power -?\d", 20)
            status = await car.ends(30)
            fact(status == 0, f"ebb ev ended with status {status}: {car.last_line()}")
        await station.transcript.until(
            lambda seen: [event["eventType"] for event in seen.calls("TransactionEvent")].count("Ended") == 2, "two transactions", 15)
        await ebb.says(r"power line link on plc-evse is left(?s:.*)power line link on plc-evse is left", 10)
        check_wire(station.transcript)
        fact(ebb.running, f"ebb station ended: {ebb.last_line()}")
    return "two cars matched one after the other and charged"


async def pyslac_station(stage: Stage) -> str:
    """`ebb ev --plc` matches with pyslac's EVSE and then charges at `ebb station`, which leaves the matching to pyslac."""
    line = await Line.lay(stage)
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", STATION, "--interface", EVSE)
        await prepared(await central.station(STATION))
        evse = await stage.start("pyslac", sys.executable, HERE / "slac" / "station.py", EVSE, 7)
        await evse.says("ready", 20)
        car = await line.car("--plc", EV, "--plc-modem", "simulated", "--seconds", 5, "--transcript")
        await car.says(r"matched with station \S+ at 7.0 dB", 15)
        await evse.says(r"matched", 5)
        status = await car.ends(40)
        fact(status == 0, f"ebb ev ended with status {status}: {car.last_line()}")
    return "matched at 7 dB with pyslac, then charged"


async def pyslac_car(stage: Stage) -> str:
    """A car in pyslac's messages matches with `ebb station --plc`; `ebb ev`, which leaves the matching to it, then charges there."""
    line = await Line.lay(stage)
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", STATION, "--plc", EVSE,
                                    "--plc-modem", "simulated", "--transcript")
        await prepared(await central.station(STATION))
        matching = await line.start("pyslac-car", sys.executable, HERE / "slac" / "car.py", EV)
        said = (await matching.says(r"matched: (.*)", 15))[1]
        fact(said == "10 sounds at 5.0 dB", f"the car heard {said}")
        await ebb.says("matched with car", 5)
        car = await line.car("--interface", EV, "--seconds", 4)
        status = await car.ends(30)
        fact(status == 0, f"ebb ev ended with status {status}: {car.last_line()}")
        await ebb.says("power line link on plc-evse is left", 10)
    return f"pyslac's messages matched ({said}), then ebb ev charged"


async def nearest_station(stage: Stage) -> str:
    """Two `ebb station`s hear the same car on one line: it charges at the nearer one, and not at all when both are too far away."""
    line = await Line.lay(stage)
    # The line's end becomes a hub, with an end for each station.
    subprocess.run(["ip", "link", "add", "plc-hub", "type", "bridge"], check=True)
    try:
        for command in ("set plc-hub up", f"set {EVSE} master plc-hub"):
            subprocess.run(["ip", "link", *command.split()], check=True)
        async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
            stations = {name: await station_at_hub(stage, central, name, decibels) for name, decibels in (("far", 9), ("near", 4))}
            car = await line.car("--plc", EV, "--plc-modem", "simulated", "--seconds", 4)
            await car.says("at 4.0 dB", 10)
            status = await car.ends(30)
            fact(status == 0, f"ebb ev ended with status {status}: {car.last_line()}")
            fact("matched with car" in stations["near"].text() and "matched" not in stations["far"].text(), "the far station matched too")
            lost = await line.car("--plc", EV, "--plc-modem", "simulated", "--plc-reach", 3, name="ebb-ev-lost")
            fact(await lost.ends(30) == 1 and "too far away" in lost.text(), f"a car out of reach said {lost.last_line()}")
    finally:
        forget("plc-hub", "near", "far")
    return "the car took the station at 4 dB, not that at 9 dB, and none with a reach of 3 dB"


async def station_at_hub(stage: Stage, central, name: str, decibels: int) -> Process:
    for command in (f"link add {name} type veth peer name {name}-hub", f"link set {name}-hub master plc-hub up", f"link set {name} up",
                    f"-6 addr add fe80::{decibels}/64 dev {name} nodad"):
        subprocess.run(["ip", *command.split()], check=True)
    ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", f"EBB-{name}", "--plc", name,
                                "--plc-modem", f"simulated:{decibels}", name=f"ebb-station-{name}")
    await prepared(await central.station(f"EBB-{name}"))
    return ebb
