"""Kills: `ebb serve` and `ebb station` die by SIGKILL at random moments while `ebb ev` charges, again and again, on the same data.

A witness between the two records every message. In the end its book, the central system's database, its settlements and the station's
journal must tell the same: no answered event is lost, none counts twice, every transaction's numbers are complete, and the registers
agree to the watt-hour. It needs the `websockets` package for the witness, and SQLite for the database.

usage: kills.py --ebb EBB [--count 200] [--seed N] [--out DIR]   plays this cell alone, without a namespace
"""
import argparse
import asyncio
import collections
import contextlib
import json
import random
import re
import signal
import sqlite3
import sys
import time
import zlib
from pathlib import Path

import websockets

from stage import Process, Stage, fact

IDENTITY = "KILLS-1"
SUBPROTOCOL = "ocpp2.1"
RESUMPTION_SECONDS = 2
#: What the witness sets at the station in the central system's name: short waits, and transactions that outlive a start.
SETTINGS = [("OCPPCommCtrlr", "RetryBackOffWaitMinimum", "0"), ("OCPPCommCtrlr", "RetryBackOffRandomRange", "1"),
            ("OCPPCommCtrlr", "RetryBackOffRepeatTimes", "0"),
            ("SampledDataCtrlr", "TxUpdatedInterval", "1"), ("SampledDataCtrlr", "TxEndedInterval", "2"),
            ("TxCtrlr", "ResumptionTimeout", str(RESUMPTION_SECONDS))]
#: The kinds of a row in `sequence_fault`.
GAP, DUPLICATE = 0, 1
IMPORT, EXPORT = "Energy.Active.Import.Register", "Energy.Active.Export.Register"


class Witness:
    """Stands between station and central system, passes every message on, and notes what each side has seen of an event."""

    def __init__(self, upstream: int):
        self.upstream = upstream
        #: By transaction and number: the events' payloads as they were sent, once each, and how often.
        self.events: dict[tuple[str, int], dict] = {}
        self.sendings: collections.Counter = collections.Counter()
        #: What the central system has answered with a result.
        self.answered: set[tuple[str, int]] = set()
        self.ids: set[str] = set()
        self.connections = 0
        self.faults: list[str] = []
        self._order: dict[str, int] = {}
        self._station = None
        self._asked: dict[str, asyncio.Future] = {}
        self._next = 0
        self._log = None

    @contextlib.asynccontextmanager
    async def standing(self, port: int, log: Path):
        with open(log, "w", buffering=1) as self._log:
            async with websockets.serve(self._pass_on, "127.0.0.1", port, subprotocols=[SUBPROTOCOL]):
                yield self

    async def _pass_on(self, station):
        self.connections += 1
        opened: dict[str, tuple[str, int]] = {}
        with contextlib.suppress(OSError, websockets.WebSocketException):
            async with websockets.connect(f"ws://127.0.0.1:{self.upstream}/{IDENTITY}", subprotocols=[SUBPROTOCOL]) as central:
                self._station = station
                ways = [asyncio.create_task(self._up(station, central, opened)), asyncio.create_task(self._down(central, station, opened))]
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
                # Whoever is left hears that the other is gone without a goodbye.
                central.transport.abort()
        if self._station is station:
            self._station = None
        station.transport.abort()

    async def _up(self, station, central, opened) -> None:
        async for text in station:
            message = json.loads(text)
            self._note("up", text)
            if message[0] == 2:
                if message[1] in self.ids:
                    self.faults.append(f"the message id {message[1]} came twice")
                self.ids.add(message[1])
                if message[2] == "TransactionEvent":
                    opened[message[1]] = self._take(message[3])
            elif waiting := self._asked.pop(message[1], None):
                waiting.set_result(message)
                continue
            await central.send(text)

    async def _down(self, central, station, opened) -> None:
        async for text in central:
            message = json.loads(text)
            self._note("down", text)
            if message[0] == 3 and (event := opened.pop(message[1], None)):
                self.answered.add(event)
            elif message[0] == 4 and message[1] in opened:
                self.faults.append(f"event {opened.pop(message[1])} was refused: {text[:200]}")
            await station.send(text)

    def _take(self, payload: dict) -> tuple[str, int]:
        transaction, number = key = payload["transactionInfo"]["transactionId"], payload["seqNo"]
        self.sendings[key] += 1
        if self.events.setdefault(key, payload) != payload:
            self.faults.append(f"event {key} was sent with two contents")
        if self.sendings[key] == 1:
            if number != self._order.get(transaction, -1) + 1:
                self.faults.append(f"event {key} came after {self._order.get(transaction)}")
            self._order[transaction] = number
        return key

    def _note(self, way: str, text: str) -> None:
        self._log.write(f"{time.time():.3f} {way} {text}\n")

    async def ask(self, action: str, payload: dict) -> dict | None:
        """A call at the station that the central system knows nothing of; None when no answer came."""
        if not (station := self._station):
            return None
        self._next += 1
        identifier = f"witness-{self._next}"
        self._asked[identifier] = asyncio.get_running_loop().create_future()
        with contextlib.suppress(websockets.WebSocketException, TimeoutError):
            await station.send(json.dumps([2, identifier, action, payload]))
            answer = await asyncio.wait_for(self._asked[identifier], 3)
            return answer[2] if answer[0] == 3 else None
        self._asked.pop(identifier, None)
        return None

    def by_transaction(self) -> dict[str, list[dict]]:
        transactions = collections.defaultdict(list)
        for (transaction, _), payload in sorted(self.events.items()):
            transactions[transaction].append(payload)
        return dict(transactions)


class Scene:
    """The processes, each started again whenever it is gone."""

    def __init__(self, stage: Stage, chance: random.Random):
        self.stage, self.chance = stage, chance
        self.central, self.http, self.link, self.plug = (stage.port() for _ in range(4))
        self.kills: collections.Counter = collections.Counter()
        self.sessions = 0
        self.lives: dict[str, int] = collections.defaultdict(int)
        self.serve: Process | None = None
        self.station: Process | None = None

    async def start_serve(self) -> None:
        self.serve = await self._start("serve", "serve", "--listen", f"127.0.0.1:{self.central}", "--http", f"127.0.0.1:{self.http}",
                                       "--data", self.stage.path("serve"))

    async def start_station(self) -> None:
        self.station = await self._start(
            "station", "station", "--csms", f"ws://127.0.0.1:{self.link}", "--id", IDENTITY, "--listen", f"127.0.0.1:{self.plug}",
            "--data", self.stage.path("station"), "--service", "AC_BPT,AC", "--power", "22kW")

    async def _start(self, name: str, *command) -> Process:
        self.lives[name] += 1
        return await self.stage.start_ebb(*command, name=f"{name}-{self.lives[name]}")

    async def kill(self) -> None:
        """Kills one of the two. Half of the time nobody touches the station: cars charge, and only the central system comes and goes."""
        is_calm = time.monotonic() % 8 < 4
        name = "serve" if is_calm else self.chance.choice(["serve", "station", "station", "station"])
        await asyncio.sleep(self.chance.uniform(0.5, 1.5) if is_calm else self.chance.choice([0.05, 0.2, 0.5, 1.0]))
        process = self.serve if name == "serve" else self.station
        fact(process.running, f"{process.name} ended by itself: {process.last_line()}")
        process.signal(signal.SIGKILL)
        await process.ends(5)
        self.kills[name] += 1
        if name == "station" and self.chance.random() < 0.1:
            # Too long for the open transaction, which ends by the loss of power.
            await asyncio.sleep(RESUMPTION_SECONDS + 0.5)
        await (self.start_serve() if name == "serve" else self.start_station())

    async def drive(self) -> None:
        """Cars come one after the other and stay for some seconds. One whose station dies under it comes back, most of the time."""
        car_id = 0
        while True:
            station = self.station
            with contextlib.suppress(AssertionError, TimeoutError):
                await station.says("vehicles connect to", 3)
                car_id += self.chance.random() < 0.4
                car = await self._start("ev", "ev", "--connect", f"127.0.0.1:{self.plug}", "--service", "AC_BPT,AC", "--power", "22kW",
                                        "--soc", "50", "--seconds", self.chance.choice([2, 4, 6]), "--evccid", f"WEBBKILLS{car_id:04}")
                self.sessions += 1
                while car.running and self.station is station:
                    await asyncio.sleep(0.05)
                with contextlib.suppress(TimeoutError):
                    await car.ends(1)
                car.signal(signal.SIGKILL)
            await asyncio.sleep(0.05)

    async def dispatch(self) -> None:
        """The plant sets powers through it all, so that there is something to settle."""
        while True:
            with contextlib.suppress(AssertionError, TimeoutError):
                power = self.chance.choice(["-6kW", "9kW"])
                await self.stage.run_ebb("dispatch", "--power", power, "--for", "6s", "--http", f"127.0.0.1:{self.http}", seconds=5)
            await asyncio.sleep(7)


async def survive(stage: Stage, count: int, seed: int = 1) -> str:
    chance = random.Random(seed)
    scene = Scene(stage, chance)
    witness = Witness(scene.central)
    began = time.monotonic()
    async with witness.standing(scene.link, stage.path("witness.log")):
        await scene.start_serve()
        await scene.serve.listens(scene.central)
        await scene.start_station()
        await configure(witness)
        playing = [asyncio.create_task(scene.drive()), asyncio.create_task(scene.dispatch())]
        try:
            for _ in range(count):
                await scene.kill()
            seconds = time.monotonic() - began
        finally:
            for task in playing:
                task.cancel()
            await asyncio.gather(*playing, return_exceptions=True)
        await settle(witness, scene)
    # In order, so that the database and the journal are as a reader finds them.
    await scene.station.stop()
    await scene.serve.stop()
    return judge(witness, scene) + f"; {seconds:.0f} s"


async def configure(witness: Witness) -> None:
    data = [{"component": {"name": component}, "variable": {"name": name}, "attributeValue": value} for component, name, value in SETTINGS]
    for _ in range(100):
        if answer := await witness.ask("SetVariables", {"setVariableData": data}):
            refused = [result for result in answer["setVariableResult"] if result["attributeStatus"] != "Accepted"]
            return fact(not refused, f"the station did not take {refused}") and None
        await asyncio.sleep(0.1)
    raise TimeoutError("the station did not come to be configured")


async def settle(witness: Witness, scene: Scene) -> None:
    """Nobody is killed any more: everything that is owed arrives, and what is open ends."""
    status = None
    for _ in range(300):
        await asyncio.sleep(0.2)
        ended = {transaction for (transaction, _), payload in witness.events.items() if payload["eventType"] == "Ended"}
        is_open = {transaction for transaction, _ in witness.events} - ended
        status = await witness.ask("GetTransactionStatus", {})
        if status == {"messagesInQueue": False} and not is_open and witness.answered == set(witness.events):
            # The last dispatch closes, too.
            return await asyncio.sleep(8)
    raise TimeoutError(f"not settled: {status}, {len(set(witness.events) - witness.answered)} events without an answer, "
                       f"open {is_open}; {scene.station.last_line()}")


def judge(witness: Witness, scene: Scene) -> str:
    fact(not witness.faults, f"{len(witness.faults)} faults: {witness.faults[:3]}")
    transactions = witness.by_transaction()
    fact(len(transactions) >= 3, f"only {len(transactions)} transactions")
    for transaction, events in transactions.items():
        numbers = [event["seqNo"] for event in events]
        fact(numbers == list(range(len(numbers))), f"{transaction} has the numbers {numbers}")
        kinds = [event["eventType"] for event in events]
        fact(kinds[0] == "Started" and kinds[-1] == "Ended" and set(kinds[1:-1]) <= {"Updated"}, f"{transaction}: {kinds}")
    spans = register_spans(transactions)
    duplicates = judge_database(scene.stage.path("serve") / "ebb.sqlite", witness, transactions, spans)
    settlements = judge_settlements(scene.stage.path("serve") / "ebb.sqlite", transactions)
    judge_journal(scene.stage.path("station") / "journal", spans)
    sessions = judge_accounts(scene, spans)
    imported = sum(end[IMPORT] - begin[IMPORT] for begin, end in spans.values())
    exported = sum(end[EXPORT] - begin[EXPORT] for begin, end in spans.values())
    resumed = sum(event["triggerReason"] == "TxResumed" for event in witness.events.values())
    lost_power = sum(event["transactionInfo"].get("stoppedReason") == "PowerLoss" for event in witness.events.values())
    repeated = sum(times - 1 for times in witness.sendings.values())
    return (f"{scene.kills.total()} kills ({scene.kills['station']} station, {scene.kills['serve']} serve): {len(witness.events)} events of "
            f"{len(transactions)} transactions, {repeated} sent again, {duplicates} recognised as known, {resumed} resumptions, {lost_power} ended by "
            f"the loss of power; {imported:.0f} Wh in and {exported:.0f} Wh out at station, database, {sessions} accounts and {settlements} settlements")


def registers(value: dict) -> dict[str, float]:
    return {sample["measurand"]: sample["value"] for sample in value["sampledValue"] if sample.get("measurand") in (IMPORT, EXPORT)}


def register_spans(transactions: dict[str, list[dict]]) -> dict[str, tuple[dict, dict]]:
    """First and last registers of each transaction: they never fall, and nothing flows between transactions."""
    spans = {}
    for transaction, events in transactions.items():
        told = [found for event in events for value in event.get("meterValue", [])[-1:] if len(found := registers(value)) == 2]
        fact(len(told) == len(events), f"{transaction}: events without registers")
        for before, after in zip(told, told[1:]):
            fact(before[IMPORT] <= after[IMPORT] and before[EXPORT] <= after[EXPORT], f"{transaction}: registers fall from {before} to {after}")
        begun = registers(events[-1]["meterValue"][0])
        fact(begun == told[0], f"{transaction} began at {told[0]} and ends as if at {begun}")
        spans[transaction] = (told[0], told[-1])
    ordered = sorted(spans.values(), key=lambda span: (span[0][IMPORT] + span[0][EXPORT], span[1][IMPORT] + span[1][EXPORT]))
    for (_, end), (begin, _) in zip(ordered, ordered[1:]):
        fact(end == begin, f"between two transactions the registers went from {end} to {begin}")
    return spans


@contextlib.contextmanager
def opened(path: Path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        yield database
    finally:
        database.close()


def judge_database(path: Path, witness: Witness, transactions: dict, spans: dict) -> int:
    """Every event once, every gap filled, and the last reading of each transaction as the station told it."""
    with opened(path) as database:
        rows = database.execute("""
            SELECT t.name, e.sequence_number FROM transaction_event e
            JOIN charging_transaction t ON t.id = e.charging_transaction""").fetchall()
        kept = collections.Counter(rows)
        lost = witness.answered - set(kept)
        fact(not lost, f"{len(lost)} answered events are not in the database: {sorted(lost)[:3]}")
        doubled = [key for key, times in kept.items() if times > 1]
        fact(not doubled, f"{len(doubled)} events are in the database twice: {doubled[:3]}")
        fact(set(kept) == set(witness.events), f"the database has {len(kept)} events, the station sent {len(witness.events)}")
        closing = database.execute("""
            SELECT t.name, max(s.imported), max(s.exported) FROM meter_sample s
            JOIN charging_transaction t ON t.id = s.charging_transaction GROUP BY t.name""").fetchall()
        fact({name for name, *_ in closing} == set(transactions), "the database has readings of other transactions")
        for name, imported, exported in closing:
            fact((imported, exported) == (spans[name][1][IMPORT], spans[name][1][EXPORT]),
                 f"{name} ended at {spans[name][1]}, in the database at {imported} and {exported} Wh")
        still_open = database.execute("SELECT count(*) FROM charging_transaction WHERE ended = 0").fetchone()[0]
        fact(still_open == 0, f"{still_open} transactions are still open in the database")
        faults = dict(database.execute("SELECT kind, count(*) FROM sequence_fault GROUP BY kind").fetchall())
        fact(not faults.get(GAP), f"the central system met {faults.get(GAP)} gaps")
        return faults.get(DUPLICATE, 0)


def judge_settlements(path: Path, transactions: dict[str, list[dict]]) -> int:
    """A settlement's registers are ones that the station has told of the transaction, and its energy is their difference."""
    with opened(path) as database:
        rows = database.execute("""
            SELECT t.name, opening_imported, opening_exported, closing_imported, closing_exported FROM settlement s
            JOIN charging_transaction t ON t.id = s.charging_transaction WHERE opening_imported IS NOT NULL""").fetchall()
    for name, *numbers in rows:
        told = {tuple(found.values()) for event in transactions[name] for value in event["meterValue"] if (found := registers(value))}
        opening, closing = tuple(numbers[:2]), tuple(numbers[2:])
        fact(opening in told and closing in told, f"the settlement of {name} from {opening} to {closing} Wh has registers that were never told")
        fact(opening[0] <= closing[0] and opening[1] <= closing[1], f"the settlement of {name} goes back from {opening} to {closing} Wh")
    return len(rows)


def judge_journal(path: Path, spans: dict) -> None:
    """What the station would find at its next start: nothing owed, nothing open, and the meter where it was told to be."""
    owed, is_open, meter = set(), None, None
    for line in path.read_bytes().split(b"\n")[:-1]:
        fact(int(line[:8], 16) == zlib.crc32(line[9:]), f"the journal has a broken line: {line[:80]}")
        entry = json.loads(line[9:])
        if "call" in entry:
            owed.add(entry["call"])
        owed.discard(entry.get("done"))
        is_open = entry.get("state", is_open)
        meter = entry if "meter" in entry else meter
    fact(not owed and not is_open, f"the journal still owes {len(owed)} calls, open is {is_open}")
    last = max(spans.values(), key=lambda span: (span[1][IMPORT] + span[1][EXPORT]))[1]
    fact((meter["imported"], meter["exported"]) == (last[IMPORT], last[EXPORT]), f"the meter stands at {meter}, told was {last}")


def judge_accounts(scene: Scene, spans: dict) -> int:
    """What the central system says of each session that ends while it runs; one that ended in its absence is told by the records alone."""
    accounts = 0
    for log in scene.stage.directory.glob("serve-*.log"):
        for name, imported, exported in re.findall(r"(\S+) ended: (\d+) Wh imported, (\d+) Wh exported", log.read_text(errors="replace")):
            begin, end = next(span for transaction, span in spans.items() if transaction in name)
            fact((int(imported), int(exported)) == (end[IMPORT] - begin[IMPORT], end[EXPORT] - begin[EXPORT]),
                 f"{name} is accounted with {imported} and {exported} Wh, its registers went from {begin} to {end}")
            accounts += 1
    return accounts


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--ebb", type=Path, required=True)
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, default=Path(".build/interop/kills"))
    arguments = options.parse_args()

    async def alone() -> None:
        async with Stage(arguments.out.resolve(), arguments.ebb.resolve()) as stage:
            print(await survive(stage, arguments.count, arguments.seed))

    try:
        asyncio.run(alone())
    except (AssertionError, TimeoutError) as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
