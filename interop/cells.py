"""The cells of `make interop`: each plays one peer against Ebb and asserts what both sides saw. A cell returns a line for the table."""
import asyncio
import contextlib
import signal
import sys
import time

from stage import HERE, PeerTooSlow, Stage, Trace, fact, watts_of

sys.path[:0] = [str(HERE / "ocpp21")]

import csms
import station as pypi
from wire import Transcript

STATION = "EBB-INTEROP-1"
TOLERANCE = 0.05


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


async def josev_car(stage: Stage, service: str) -> str:
    """Josev's car at `ebb station`, whose central system is the PyPI one: charged, then discharged, then charged, then stopped."""
    loop = service[:2] + "_ChargeLoopRes"
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", STATION, "--interface", "lo",
                                    "--current", service[:2].lower())
        car, trace = await stage.start_josev("ev", "--service", service, "--loop", 20)
        station = await central.station(STATION)
        fact(central.subprotocols[STATION] == "ocpp2.1", "the station did not ask for subprotocol ocpp2.1")
        await prepared(station)
        with excusing_slow(trace):
            await trace.until(lambda trace: trace.messages("SessionSetupRes"), "session with the station", 60)
            events = await station.transcript.until(lambda seen: seen.calls("TransactionEvent"), "TransactionEvent", 20)
            needs = (await station.transcript.until(lambda seen: seen.calls("NotifyEVChargingNeeds"), "NotifyEVChargingNeeds", 20))[0]
            check_needs(needs, service)
            await trace.until(lambda trace: trace.messages(loop), "charge loop", 20)
            transaction = events[0]["transactionInfo"]["transactionId"]
            reached = []
            profile = await station.set_power(needs["evseId"], transaction, 6_000)
            reached.append(await power_reaches(trace, loop, 6_000))
            for watts in (-5_000, 3_000):
                await asyncio.sleep(3)
                await station.move_power(profile, watts)
                reached.append(await power_reaches(trace, loop, watts))
            status = await car.ends(40)
            fact(status == 0, f"Josev's car ended with status {status}: {car.last_line()}")
            check_session(trace)
        await station.transcript.until(lambda seen: [event for event in seen.calls("TransactionEvent") if event["eventType"] == "Ended"],
                                       "TransactionEvent Ended", 10)
        check_transaction(station.transcript, discharged_watts=5_000)
        check_wire(station.transcript)
        fact(ebb.running, f"ebb station ended: {ebb.last_line()}")
    return f"{len(trace.messages(loop))} loops; the car saw " + ", ".join(f"{watts:+.0f} W" for watts in reached)


async def prepared(station: csms.Station) -> None:
    """What a central system does with a station that has booted: reads its report, and asks for a meter value a second."""
    check_report(await station.report())
    status = await station.set_variable("SampledDataCtrlr", "TxUpdatedInterval", "1")
    fact(status == "Accepted", f"SampledDataCtrlr.TxUpdatedInterval: {status}")


async def power_reaches(trace: Trace, loop: str, watts: float) -> float:
    """Waits until the charge loop answers carry `watts` (within 5 %) and returns what they carry."""
    began = len(trace.messages(loop))

    def seen(trace: Trace):
        return [value for value in map(watts_of, trace.messages(loop)[began:]) if abs(value - watts) <= TOLERANCE * abs(watts)]

    try:
        return (await trace.until(seen, f"{watts:+} W in {loop}", 5))[0]
    except TimeoutError as late:
        raise TimeoutError(f"{late}; the last were {[round(value) for value in map(watts_of, trace.messages(loop)[-3:])]}") from None


async def josev_station(stage: Stage, service: str) -> str:
    """`ebb ev` at Josev's station, which turns its power round after four seconds, to SessionStop."""
    station, trace = await stage.start_josev("station", "--power", 6_000, "--discharge-after", 4)
    await trace.until(lambda trace: trace.happened("ready"), "warm codec", 60)
    await station.says("UDP server started", 10)
    ebb = await stage.start_ebb("ev", "--interface", "lo", "--service", service, "--control", "Dynamic")
    loop = service[:2] + "_ChargeLoopRes"
    with excusing_slow(trace):
        await trace.until(lambda trace: [answer for answer in trace.messages(loop) if watts_of(answer) < -1_000], "discharging charge loop", 60)
        await asyncio.sleep(3)
        if ebb.running:
            ebb.signal(signal.SIGINT)
        status = await ebb.ends(30)
        fact(status == 0, f"ebb ev ended with status {status}: {ebb.last_line()}")
        check_session(trace)
        if service == "AC_BPT":
            present = [request["BPT_Dynamic_AC_CLReqControlMode"]["EVPresentActivePower"] for request in trace.messages("AC_ChargeLoopReq")]
            fact(min(power["Value"] for power in present) < 0, "the car never reported a negative present power")
    return f"{len(trace.messages(loop))} loops, power {watts_of(trace.messages(loop)[0]):+.0f} to {watts_of(trace.messages(loop)[-1]):+.0f} W"


async def pypi_station(stage: Stage) -> str:
    """The PyPI station at `ebb serve`: boot, report, transaction; `ebb dispatch` reaches it as a discharge set-point and ends."""
    port, http = stage.port(), f"127.0.0.1:{stage.port()}"
    serve = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{port}", "--http", http, "--data", stage.path("data"))
    transcript = Transcript(str(stage.path("PYPI-1.ocpp.jsonl")))
    await serve.listens(port)
    async with pypi.connected(f"ws://127.0.0.1:{port}/PYPI-1", transcript) as station:
        await station.boot()
        await transcript.until(lambda seen: seen.calls("GetBaseReport") or seen.calls("GetReport") or seen.calls("GetVariables"),
                               "question for the station's variables", 10)
        await station.plug_in()
        metering = asyncio.create_task(station.meter(30))
        await asyncio.sleep(3)
        status, text = await stage.run_ebb("dispatch", "--power", "-6kW", "--for", "10s", "--http", http)
        fact(status == 0, f"ebb dispatch ended with status {status}: {text.strip()[-200:]}")
        asked = time.monotonic()
        await transcript.until(lambda _: abs(station.power + 6_000) <= 120, "set-point of -6 kW at the station", 5)
        reaction = station.targets[-1][0] - asked
        await asyncio.sleep(10)
        await transcript.until(lambda _: station.power >= 0, "end of the discharge after the window", 8)
        exported = station.export_wh
        fact(6_000 * 8 / 3600 < exported < 6_000 * 13 / 3600, f"{exported:.2f} Wh discharged in a window of 10 s at 6 kW")
        metering.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await metering
        await station.unplug()
        check_wire(transcript)
        fact(serve.running, f"ebb serve ended: {serve.last_line()}")
    return f"set-point {-6_000} W {max(reaction, 0):.1f} s after the dispatch, {exported:.1f} Wh discharged"


async def pypi_central_system(stage: Stage) -> str:
    """`ebb station` and `ebb ev` under the PyPI central system: boot, report, profile, dynamic updates, meter values, other calls."""
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", STATION, "--interface", "lo")
        station = await central.station(STATION)
        await prepared(station)
        car = await stage.start_ebb("ev", "--interface", "lo", "--service", "DC_BPT", "--control", "Dynamic")
        needs = (await station.transcript.until(lambda seen: seen.calls("NotifyEVChargingNeeds"), "NotifyEVChargingNeeds", 30))[0]
        check_needs(needs, "DC_BPT")
        evse, transaction = needs["evseId"], station.transcript.calls("TransactionEvent")[0]["transactionInfo"]["transactionId"]
        profile = await station.set_power(evse, transaction, 4_000)
        for watts in (4_000, -4_000, -2_000):
            await station.move_power(profile, watts)
            await station.transcript.until(lambda seen: metered(seen)[-1:] and abs(metered(seen)[-1] - watts) <= TOLERANCE * abs(watts),
                                           f"meter value of {watts:+} W", 30)
        composite = await station.composite_schedule(evse)
        fact(composite["chargingSchedulePeriod"][0].get("setpoint") == -2_000, f"composite schedule {composite}")
        fact(await station.clear(profile) == "Accepted" and await station.clear(profile) == "Unknown", "ClearChargingProfile twice")
        await check_other_calls(station)
        car.signal(signal.SIGINT)
        status = await car.ends(30)
        fact(status == 0, f"ebb ev ended with status {status}: {car.last_line()}")
        await station.transcript.until(lambda seen: [event for event in seen.calls("TransactionEvent") if event["eventType"] == "Ended"],
                                       "TransactionEvent Ended", 15)
        check_transaction(station.transcript, discharged_watts=4_000)
        check_wire(station.transcript)
        fact(ebb.running, f"ebb station ended: {ebb.last_line()}")
    return f"{len(station.transcript.frames)} frames by their schemas, metered down to {min(metered(station.transcript)):+.0f} W"


async def check_other_calls(station: csms.Station) -> None:
    """A valid call that nobody expects gets its result or a CALLERROR, never silence."""
    from ocpp.exceptions import OCPPError
    from ocpp.v21 import call

    for payload in (call.GetLocalListVersion(), call.GetTransactionStatus(), call.GetInstalledCertificateIds(),
                    call.DataTransfer(vendor_id="org.example.interop")):
        try:
            await station.ask(payload)
        except OCPPError as answer:
            fact(answer.code in ("NotImplemented", "NotSupported"), f"{type(payload).__name__} answered {answer.code}")


def check_report(rows: list[dict]) -> None:
    """What makes a station a bidirectional one in its own report."""
    found: dict[tuple[str, str], str] = {}
    greatest: dict[tuple[str, str], float] = {}
    for row in rows:
        greatest[row["component"]["name"], row["variable"]["name"]] = row.get("variableCharacteristics", {}).get("maxLimit", 0)
        for attribute in row["variableAttribute"]:
            found[row["component"]["name"], row["variable"]["name"]] = attribute.get("value", "")
    fact(found.get(("V2XChargingCtrlr", "Enabled")) == "true", "V2XChargingCtrlr.Enabled is not true in the report")
    modes = set(found.get(("V2XChargingCtrlr", "SupportedOperationModes"), "").replace(" ", "").split(","))
    fact(modes >= {"ChargingOnly", "CentralSetpoint", "CentralFrequency"}, f"V2XChargingCtrlr.SupportedOperationModes is {modes}")
    fact("BPT" in found.get(("V2XChargingCtrlr", "SupportedEnergyTransferModes"), ""), "no BPT among the SupportedEnergyTransferModes")
    fact(greatest.get(("EVSE", "DischargePower"), 0) > 0, "EVSE.DischargePower has no positive maxLimit")


def check_needs(needs: dict, service: str) -> None:
    wanted = needs["chargingNeeds"]
    fact(wanted["requestedEnergyTransfer"] == service, f"requestedEnergyTransfer is {wanted['requestedEnergyTransfer']}")
    fact(wanted.get("controlMode") == "DynamicControl", f"controlMode is {wanted.get('controlMode')}")
    parameters = fact(wanted.get("v2xChargingParameters"), "chargingNeeds without v2xChargingParameters")
    fact(parameters.get("maxDischargePower", 0) > 0, f"maxDischargePower is {parameters.get('maxDischargePower')}")
    negative = [name for name, value in parameters.items() if "ischarge" in name and value < 0]
    fact(not negative, f"negative discharge limits in chargingNeeds: {negative}")


def check_session(trace: Trace) -> None:
    """A whole session of ISO 15118-20: no failure in any answer, stopped by the car, stop answered."""
    fact(not trace.failed_answers(), f"failed answers: {trace.failed_answers()}")
    stops = fact(trace.messages("SessionStopReq"), "no SessionStopReq")
    fact(stops[-1]["ChargingSession"] == "Terminate", f"SessionStopReq asked for {stops[-1]['ChargingSession']}")
    fact([stop["ResponseCode"] for stop in trace.messages("SessionStopRes")] == ["OK"], "SessionStopReq was not answered OK")
    identities = {entry["body"]["Header"]["SessionID"] for entry in trace.entries() if "Header" in entry.get("body", {})} - {"00" * 8}
    fact(len(identities) == 1, f"session identities {identities}")


def check_transaction(transcript: Transcript, discharged_watts: float) -> None:
    """One transaction whose events follow one another and whose meter tells both directions apart."""
    events = [event for event in transcript.calls("TransactionEvent")]
    kinds = [event["eventType"] for event in events]
    fact(kinds[0] == "Started" and kinds[-1] == "Ended" and set(kinds[1:-1]) == {"Updated"}, f"event types {kinds}")
    fact([event["seqNo"] for event in events] == list(range(events[0]["seqNo"], events[0]["seqNo"] + len(events))), "seqNo with gaps")
    fact(len({event["transactionInfo"]["transactionId"] for event in events}) == 1, "more than one transaction")
    export = [value for _, name, value in samples(transcript) if name == "Power.Active.Export"]
    fact(export and abs(max(export) - discharged_watts) <= TOLERANCE * discharged_watts, f"greatest Power.Active.Export {max(export, default=None)}")
    negative = [(name, value) for _, name, value in samples(transcript) if value < 0 and (".Import" in name or ".Export" in name)]
    fact(not negative, f"negative meter values {negative[:3]}")
    for register in ("Energy.Active.Import.Register", "Energy.Active.Export.Register"):
        values = [value for _, name, value in samples(transcript) if name == register]
        fact(values and values == sorted(values) and values[-1] > values[0], f"{register} ran {values[:1]} to {values[-1:]}")


def samples(transcript: Transcript) -> list[tuple[str, str, float]]:
    """All sampled values (timestamp, measurand, value in the unit without its multiplier) of TransactionEvents and MeterValues."""
    rows = []
    for event in transcript.calls("TransactionEvent") + transcript.calls("MeterValues"):
        for meter_value in event.get("meterValue", []):
            for sample in meter_value["sampledValue"]:
                unit = sample.get("unitOfMeasure", {})
                scale = 10 ** unit.get("multiplier", 0) * (1000 if unit.get("unit", "").startswith("k") else 1)
                rows.append((meter_value["timestamp"], sample.get("measurand", "Energy.Active.Import.Register"), sample["value"] * scale))
    return rows


def metered(transcript: Transcript) -> list[float]:
    """Signed power by time, positive into the vehicle."""
    power: dict[str, float] = {}
    for timestamp, measurand, value in samples(transcript):
        if measurand in ("Power.Active.Import", "Power.Active.Export"):
            power[timestamp] = power.get(timestamp, 0) + (value if measurand.endswith("Import") else -value)
    return list(power.values())


def check_wire(transcript: Transcript) -> None:
    fact(not transcript.violations, f"{len(transcript.violations)} violations: {transcript.violations[:3]}")
    refused = [f"{frame.action}: {frame.error}" for frame in transcript.errors() if "Not" not in (frame.error or "")]
    fact(not refused, f"calls answered with an error: {refused[:3]}")
