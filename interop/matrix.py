"""The matrix of Josev and Ebb: both directions, every service, both control modes, every security that Josev has.

Each cell is a whole session. What a cell asserts is in `check_…`; `SERVICES` and the rest say what the table's rows and columns are.
"""
import contextlib
import re
import shutil
import signal
from dataclasses import dataclass
from pathlib import Path

import cells
from cells import STATION, TOLERANCE, check_needs, check_transaction, check_wire, csms, prepared
from pki import PKI
from stage import Stage, fact
from traces import Josev, Trace, excusing_slow, rational, watts_of

SERVICES = {"DC": 2, "AC": 1, "DC_BPT": 6, "AC_BPT": 5}
CONTROLS = {"Scheduled": 1, "Dynamic": 2}
#: How the session is secured and the driver identified.
SECURITIES = ["TCP EIM", "TLS EIM", "TLS PnC"]
#: Who Josev is.
DIRECTIONS = {"ev": "Josev's car", "station": "Josev's station"}


@dataclass(frozen=True)
class Combination:
    direction: str
    security: str
    service: str
    control: str

    @property
    def slug(self) -> str:
        return f"josev-{self.direction}-{self.service}-{self.control}-{self.security}".lower().replace(" ", "-").replace("_", "-")

    @property
    def title(self) -> str:
        return f"{DIRECTIONS[self.direction]}, {self.service}, {self.control}, {self.security}"

    @property
    def is_secured(self) -> bool:
        return self.security.startswith("TLS")

    @property
    def identification(self) -> str:
        return self.security.split()[1]

    @property
    def is_bidirectional(self) -> bool:
        return self.service.endswith("BPT")

    @property
    def loop(self) -> str:
        return self.service[:2] + "_ChargeLoop"

    def mode(self, suffix: str) -> str:
        """The element of a loop message that names service and control mode: `BPT_Dynamic_DC_CLReqControlMode`."""
        return f"{'BPT_' * self.is_bidirectional}{self.control}_{self.service[:2]}_CL{suffix}ControlMode"


def combinations() -> list[Combination]:
    """In an order that keeps each of Josev's processes for as long as possible."""
    return [Combination(direction, security, service, control) for direction in DIRECTIONS for security in SECURITIES
            for service in SERVICES for control in CONTROLS]


class Peers:
    """Josev's processes and certificates for as many cells as they last; a cell that fails takes its peer with it."""

    def __init__(self, directory: Path, ebb: Path):
        self._directory, self._ebb = directory, ebb
        self._stage: Stage | None = None
        self._josev: Josev | None = None
        self._key: tuple | None = None
        self._pki: PKI | None = None

    @property
    def pki(self) -> PKI:
        self._pki = self._pki or PKI(self._directory / "pki")
        return self._pki

    async def josev(self, combination: Combination) -> Josev:
        """The warm peer for this combination, started if need be."""
        # A car changes between TCP and TLS as it is told; a station stays with what it was started with.
        key = (combination.direction,) if combination.direction == "ev" else (combination.direction, combination.security)
        if self._key != key or not self._josev.process.running:
            await self.stop()
            self._stage = Stage(self._directory / "-".join(key).replace(" ", "-"), self._ebb)
            options = []
            if combination.direction == "ev" or combination.is_secured:
                options += ["--pki", self.pki.directory]
            if combination.direction == "station" and combination.identification == "PnC":
                options += ["--authorization", "PNC"]
            self._josev, self._key = await Josev.start(self._stage, combination.direction, *options), key
        return self._josev

    def leave_log(self, directory: Path) -> None:
        """Copies what Josev said to where a failed cell's logs are."""
        if self._josev:
            shutil.copy(self._josev.process.log, directory)

    async def stop(self) -> None:
        if self._stage:
            await self._stage.__aexit__()
        self._stage = self._josev = self._key = None


async def play(stage: Stage, peers: Peers, combination: Combination) -> str:
    try:
        return await (josev_car if combination.direction == "ev" else josev_station)(stage, peers, combination)
    except BaseException:
        peers.leave_log(stage.directory)
        await peers.stop()
        raise


# Josev's car at `ebb station`

async def josev_car(stage: Stage, peers: Peers, combination: Combination) -> str:
    """The station's central system is the PyPI one: it moves the power, and the car sees what it moves."""
    josev = await peers.josev(combination)
    options = peers.pki.station_options(combination.identification) if combination.is_secured else []
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", STATION, "--interface", "lo",
                                    "--current", combination.service[:2].lower(), *options)
        station = await central.station(STATION)
        fact(central.subprotocols[STATION] == "ocpp2.1", "the station did not ask for subprotocol ocpp2.1")
        await prepared(station)
        trace = josev.play(stage.path("josev-ev.jsonl"), service=combination.service, control=combination.control,
                           tls=combination.is_secured, seconds=30)
        with excusing_slow(trace):
            needs = (await until_needs(station, trace))[0]
            check_needs(needs, combination.service, combination.control)
            seen = await (steer_dynamic if combination.control == "Dynamic" else steer_scheduled)(station, needs, josev, trace, combination)
            josev.order(stop=True)
            status, reason = await trace.result(20)
            fact(status == 0, f"Josev's car ended with status {status}: {reason}")
            check_session(trace, combination)
        await station.transcript.until(lambda seen: [event for event in seen.calls("TransactionEvent") if event["eventType"] == "Ended"],
                                       "TransactionEvent Ended", 10)
        check_transaction(station.transcript, discharged_watts=max(0, -min(seen)))
        if combination.identification == "PnC":
            check_contract(station.transcript, peers.pki.emaid)
        check_wire(station.transcript)
        fact(ebb.running, f"ebb station ended: {ebb.last_line()}")
    return f"{len(trace.messages(combination.loop + 'Res'))} loops; the car saw " + ", ".join(f"{watts:+.0f} W" for watts in seen)


def check_contract(transcript, emaid: str) -> None:
    """The central system was asked about the contract, and the transaction is the contract's."""
    def same(token: dict) -> bool:
        return token["type"] == "eMAID" and token["idToken"].replace("-", "").upper() == emaid.replace("-", "").upper()

    asked = [call["idToken"] for call in transcript.calls("Authorize")]
    fact(asked and all(map(same, asked)), f"the central system was asked to authorize {asked}")
    started = [event["idToken"] for event in transcript.calls("TransactionEvent") if "idToken" in event]
    fact(started and all(map(same, started)), f"the transaction belongs to {started}")


async def until_needs(station, trace: Trace) -> list[dict]:
    await trace.until(lambda trace: trace.messages("ScheduleExchangeReq"), "ScheduleExchangeReq", 40)
    return await station.transcript.until(lambda seen: seen.calls("NotifyEVChargingNeeds"), "NotifyEVChargingNeeds", 10)


async def steer_dynamic(station, needs: dict, josev: Josev, trace: Trace, combination: Combination) -> list[float]:
    """Set-points of +6, −5 and +3 kW; a car that can only charge stands still at the second."""
    transaction = station.transcript.calls("TransactionEvent")[0]["transactionInfo"]["transactionId"]
    profile = await station.set_power(needs["evseId"], transaction, 6_000)
    await trace.until(lambda trace: trace.messages(combination.loop + "Res"), "charge loop", 20)
    seen = [await power_reaches(trace, combination, 6_000)]
    for asked in (-5_000, 3_000):
        await station.move_power(profile, asked)
        seen.append(await power_reaches(trace, combination, asked if combination.is_bidirectional else max(asked, 0)))
        await metered(station, seen[-1])
    return seen


async def steer_scheduled(station, needs: dict, josev: Josev, trace: Trace, combination: Combination) -> list[float]:
    """A limit of 6 kW stands over the car's schedule. A DC car asks for more than that, then for less."""
    transaction = station.transcript.calls("TransactionEvent")[0]["transactionInfo"]["transactionId"]
    await station.set_limit(needs["evseId"], transaction, 6_000)
    await trace.until(lambda trace: trace.messages(combination.loop + "Res"), "charge loop", 20)
    seen = [await power_reaches(trace, combination, 6_000)]
    if combination.service.startswith("DC"):
        josev.order(wish=10)
        seen.append(await power_reaches(trace, combination, 4_000))
    await metered(station, seen[-1])
    return seen


async def power_reaches(trace: Trace, combination: Combination, watts: float) -> float:
    """Waits until the charge loop answers carry `watts` (within 5 %, or 50 W of nothing) and returns what they carry."""
    name = combination.loop + "Res"
    began = len(trace.messages(name))

    def seen(trace: Trace):
        near = max(TOLERANCE * abs(watts), 50)
        return [(value,) for value in map(watts_of, trace.messages(name)[began:]) if value is not None and abs(value - watts) <= near]

    try:
        return (await trace.until(seen, f"{watts:+} W in {name}", 6))[0][0]
    except TimeoutError as late:
        raise TimeoutError(f"{late}; the last were {[watts_of(answer) for answer in trace.messages(name)[-3:]]}") from None


async def metered(station, watts: float) -> None:
    """The station's meter tells the central system the same power, with the same sign, and the register of that direction runs."""
    near = max(TOLERANCE * abs(watts), 50)
    register = f"Energy.Active.{'Import' if watts > 0 else 'Export'}.Register"

    def told(seen):
        energy = [value for _, name, value in cells.samples(seen) if name == register]
        return any(abs(value - watts) <= near for value in cells.metered(seen)[-1:]) and (watts == 0 or energy[-1:] > energy[:1])

    await station.transcript.until(told, f"meter value of {watts:+.0f} W and a running {register}", 10)


# `ebb ev` at Josev's station

async def josev_station(stage: Stage, peers: Peers, combination: Combination) -> str:
    """Josev gives 6 kW, then takes 6 kW, or gives 3 kW to a car that can only charge; the car follows and stops the session."""
    josev = await peers.josev(combination)
    options = peers.pki.car_options(combination.identification) if combination.is_secured else []
    # With Scheduled control a car asks within its schedule, which only charges.
    then = -6_000 if combination.is_bidirectional and combination.control == "Dynamic" else 3_000
    trace = josev.play(stage.path("josev-station.jsonl"), power=6_000, then=then, after=2)
    ebb = await stage.start_ebb("ev", "--interface", "lo", "--service", combination.service, "--control", combination.control,
                                "--transcript", *options)
    with excusing_slow(trace):
        seen = []
        for watts in (6_000, then):
            seen.append(await power_followed(trace, ebb, combination, watts))
        ebb.signal(signal.SIGINT)
        status = await ebb.ends(20)
        fact(status == 0, f"ebb ev ended with status {status}: {ebb.last_line()}")
        await trace.until(lambda trace: trace.happened("end"), "end of Josev's session", 10)
        check_session(trace, combination)
        if combination.control == "Scheduled":
            check_wishes(trace, combination)
    return f"{len(trace.messages(combination.loop + 'Res'))} loops; the car followed " + ", ".join(f"{watts:+.0f} W" for watts in seen)


async def power_followed(trace: Trace, ebb, combination: Combination, watts: float) -> float:
    """Waits until Josev has asked for `watts`, Ebb's car says that it takes them, and an AC car's requests carry them too."""
    def near(value: float) -> bool:
        return abs(value - watts) <= TOLERANCE * abs(watts)

    def followed(trace: Trace):
        asked = [watts_of(answer) for answer in trace.messages(combination.loop + "Res")]
        said = [float(value) for value in re.findall(r"^power (-?[\d.]+) W", ebb.text(), re.MULTILINE)]
        reached = combination.service.startswith("DC") or any(map(near, (present_power(request[combination.mode("Req")])
                                                              for request in trace.messages(combination.loop + "Req"))))
        return [(value,) for value in asked if near(value)] if reached and any(map(near, said)) else []

    for _ in range(20):
        fact(ebb.running, f"ebb ev ended: {ebb.last_line()}")
        with contextlib.suppress(TimeoutError):
            return (await trace.until(followed, f"{watts:+} W", 1))[0][0]
    raise TimeoutError(f"{watts:+} W was not asked for and followed in the loop; {ebb.last_line()}")


def present_power(mode: dict) -> float:
    return sum(rational(mode[name]) for name in mode if name.startswith("EVPresentActivePower"))


def check_wishes(trace: Trace, combination: Combination) -> None:
    """A DC car asks for what its schedule gives it, and for no more; an AC car keeps within it."""
    modes = [request[combination.mode("Req")] for request in trace.messages(combination.loop + "Req")]
    wishes = [present_power(mode) if combination.service.startswith("AC") else rational(mode["EVTargetCurrent"]) * rational(mode["EVTargetVoltage"])
              for mode in modes]
    fact(all(0 <= value <= 6_000 * (1 + TOLERANCE) for value in wishes) and max(wishes) > 5_000, f"{min(wishes)} to {max(wishes)} W of a schedule of 6 kW")


# Either way

def check_session(trace: Trace, combination: Combination) -> None:
    """A whole session as this combination wants it: no failure in any answer, stopped by the car, stop answered."""
    fact(not trace.failed_answers(), f"failed answers: {trace.failed_answers()}")
    stops = fact(trace.messages("SessionStopReq"), "no SessionStopReq")
    fact(stops[-1]["ChargingSession"] == "Terminate", f"SessionStopReq asked for {stops[-1]['ChargingSession']}")
    fact([stop["ResponseCode"] for stop in trace.messages("SessionStopRes")] == ["OK"], "SessionStopReq was not answered OK")
    identities = {entry["body"]["Header"]["SessionID"] for entry in trace.entries() if "Header" in entry.get("body", {})} - {"00" * 8}
    fact(len(identities) == 1, f"session identities {identities}")
    check_security(trace, combination)
    check_selection(trace, combination)
    for suffix in ("Req", "Res"):
        wrong = [list(message) for message in trace.messages(combination.loop + suffix) if combination.mode(suffix) not in message]
        fact(not wrong, f"{len(wrong)} {combination.loop}{suffix} without {combination.mode(suffix)}: {wrong[:1]}")
    progress = [request["ChargeProgress"] for request in trace.messages("PowerDeliveryReq")]
    fact(set(progress[:-1]) == {"Start"} and progress[-1] == "Stop", f"PowerDeliveryReq asked for {progress}")
    if combination.control == "Scheduled":
        check_schedule(trace)


def check_security(trace: Trace, combination: Combination) -> None:
    tls = trace.happened("tls")
    fact(bool(tls) == combination.is_secured, f"TLS: {tls}")
    if tls:
        fact(tls[0]["version"] == "TLSv1.3" and tls[0]["peer"], f"TLS agreed on {tls[0]}")
        fact(tls[0]["cipher"] in ("TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"), f"TLS agreed on {tls[0]}")
    chosen = {request["SelectedAuthorizationService"] for request in trace.messages("AuthorizationReq")}
    fact(chosen == {combination.identification}, f"AuthorizationReq chose {chosen}")
    fact(trace.messages("AuthorizationRes")[-1]["EVSEProcessing"] == "Finished", "the authorization did not finish")
    if combination.identification == "PnC":
        check_proof(trace)


def check_proof(trace: Trace) -> None:
    """The contract's owner signed this session's challenge; whether rightly so, the station said by going on."""
    challenge = trace.messages("AuthorizationSetupRes")[0]["PnC_ASResAuthorizationMode"]["GenChallenge"]
    for request in trace.messages("AuthorizationReq"):
        mode = request["PnC_AReqAuthorizationMode"]
        fact(mode["GenChallenge"] == challenge, f"GenChallenge {mode['GenChallenge']} in place of {challenge}")
        references = [reference["URI"] for reference in request["Header"]["Signature"]["SignedInfo"]["Reference"]]
        fact(references == [f"#{mode['Id']}"], f"the signature is over {references}, not over #{mode['Id']}")


def check_selection(trace: Trace, combination: Combination) -> None:
    """The service that was wanted, by a parameter set that was offered, in the control mode that was wanted."""
    selected = trace.messages("ServiceSelectionReq")[0]["SelectedEnergyTransferService"]
    fact(selected["ServiceID"] == SERVICES[combination.service], f"ServiceID {selected['ServiceID']} was selected")
    sets = [chosen for detail in trace.messages("ServiceDetailRes") if detail["ServiceID"] == selected["ServiceID"]
            for chosen in detail["ServiceParameterList"]["ParameterSet"] if chosen["ParameterSetID"] == selected["ParameterSetID"]]
    fact(len(sets) == 1, f"ParameterSetID {selected['ParameterSetID']} was offered {len(sets)} times")
    modes = [parameter["intValue"] for parameter in sets[0]["Parameter"] if parameter["Name"] == "ControlMode"]
    fact(modes == [CONTROLS[combination.control]], f"ControlMode {modes} was selected")


def check_schedule(trace: Trace) -> None:
    """The car starts by a tuple that it was offered, and its profile keeps within that tuple's schedule."""
    offer = trace.messages("ScheduleExchangeRes")[-1]["Scheduled_SEResControlMode"]["ScheduleTuple"]
    offered = {entry["ScheduleTupleID"]: entry["ChargingSchedule"]["PowerSchedule"]["PowerScheduleEntries"]["PowerScheduleEntry"]
               for entry in offer}
    profiles = [request["EVPowerProfile"] for request in trace.messages("PowerDeliveryReq")
                if request["ChargeProgress"] == "Start" and "EVPowerProfile" in request]
    chosen = fact(profiles, "no EVPowerProfile")[-1]["Scheduled_EVPPTControlMode"]["SelectedScheduleTupleID"]
    fact(chosen in offered, f"ScheduleTuple {chosen} was selected of {list(offered)}")
    most = max(rational(entry["Power"]) for entry in offered[chosen])
    planned = max(rational(entry["Power"]) for entry in profiles[-1]["EVPowerProfileEntries"]["EVPowerProfileEntry"])
    fact(0 < planned <= most, f"the profile plans {planned} W of a schedule of {most} W")


# The table

def table(results: dict[Combination, bool | None]) -> list[str]:
    """Rows are services and control modes, columns securities and directions; what was not played is —."""
    columns = [(security, direction) for security in SECURITIES for direction in DIRECTIONS]
    width = 16
    lines = [f"{'':18}" + "".join(f"{security:{width * len(DIRECTIONS)}}" for security in SECURITIES),
             f"{'':18}" + "".join(f"{DIRECTIONS[direction]:{width}}" for _, direction in columns)]
    for service in SERVICES:
        for control in CONTROLS:
            marks = [results.get(Combination(direction, security, service, control)) for security, direction in columns]
            lines.append(f"{service:7}{control:11}" + "".join(f"{'—' if mark is None else 'pass' if mark else 'FAIL':{width}}" for mark in marks))
    return lines
