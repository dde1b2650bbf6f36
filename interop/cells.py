"""The cells of `make interop`: each plays one peer against Ebb and asserts what both sides saw. A cell returns a line for the table."""
import asyncio
import contextlib
import signal
import sys
import time
from datetime import datetime

from stage import HERE, Stage, fact

sys.path[:0] = [str(HERE / "ocpp21")]

import csms
import station as pypi
from wire import Transcript

STATION = "EBB-INTEROP-1"
TOLERANCE = 0.05


async def prepared(station: csms.Station) -> None:
    """What a central system does with a station that has booted: reads its report, and asks for a meter value a second."""
    check_report(await station.report())
    status = await station.set_variable("SampledDataCtrlr", "TxUpdatedInterval", "1")
    fact(status == "Accepted", f"SampledDataCtrlr.TxUpdatedInterval: {status}")


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


def check_needs(needs: dict, service: str, control: str = "Dynamic") -> None:
    wanted = needs["chargingNeeds"]
    mode = {"AC": "AC_three_phase"}.get(service, service)
    fact(wanted["requestedEnergyTransfer"] == mode, f"requestedEnergyTransfer is {wanted['requestedEnergyTransfer']}")
    fact(wanted.get("controlMode") == f"{control}Control", f"controlMode is {wanted.get('controlMode')}")
    parameters = fact(wanted.get("v2xChargingParameters"), "chargingNeeds without v2xChargingParameters")
    fact(service.endswith("BPT") == (parameters.get("maxDischargePower", 0) > 0), f"maxDischargePower is {parameters.get('maxDischargePower')}")
    negative = [name for name, value in parameters.items() if "ischarge" in name and value < 0]
    fact(not negative, f"negative discharge limits in chargingNeeds: {negative}")


def check_transaction(transcript: Transcript, discharged_watts: float = 0) -> None:
    """One transaction whose events follow one another and whose meter tells both directions apart."""
    events = [event for event in transcript.calls("TransactionEvent")]
    kinds = [event["eventType"] for event in events]
    fact(kinds[0] == "Started" and kinds[-1] == "Ended" and set(kinds[1:-1]) == {"Updated"}, f"event types {kinds}")
    fact([event["seqNo"] for event in events] == list(range(events[0]["seqNo"], events[0]["seqNo"] + len(events))), "seqNo with gaps")
    fact(len({event["transactionInfo"]["transactionId"] for event in events}) == 1, "more than one transaction")
    exported = max((value for _, name, value in samples(transcript) if name == "Power.Active.Export"), default=0)
    fact(abs(exported - discharged_watts) <= TOLERANCE * discharged_watts, f"greatest Power.Active.Export {exported}")
    negative = [(name, value) for _, name, value in samples(transcript) if value < 0 and (".Import" in name or ".Export" in name)]
    fact(not negative, f"negative meter values {negative[:3]}")
    for register, moves in (("Energy.Active.Import.Register", True), ("Energy.Active.Export.Register", discharged_watts > 0)):
        # In the order of time: the end of a transaction tells its first reading once more.
        values = [value for _, name, value in sorted(samples(transcript), key=lambda row: datetime.fromisoformat(row[0])) if name == register]
        fact(values == sorted(values) and (values[-1:] > values[:1]) == moves, f"{register} ran {values[:1]} to {values[-1:]}")


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
