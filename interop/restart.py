"""Durability: `ebb serve` is killed in the middle of a transaction and started again on the same data.

What a station was told we have, we have: every answered event is there again, the open transaction goes on, a repeated event does
not count twice. It needs nothing but the standard library.
"""
import json
import signal
from datetime import datetime, timezone

from rawsocket import RawStation
from stage import Process, Stage, fact

TRANSACTION = "11111111-2222-3333-4444-555555555555"
IDENTITY = "DURABLE-1"
TOKEN = {"idToken": "INTEROP-DRIVER", "type": "Central"}
WATT_HOURS_PER_EVENT = 10


async def kill_and_restart(stage: Stage) -> str:
    port, http, data = stage.port(), f"127.0.0.1:{stage.port()}", stage.path("data")

    async def serve(name: str) -> Process:
        process = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{port}", "--http", http, "--data", data, name=name)
        await process.listens(port)
        return process

    first = await serve("serve-1")
    station = await RawStation.open(port, IDENTITY)
    await station.boot()
    await accepted(station, event(0, "Started", "Authorized", idToken=TOKEN))
    await accepted_needs(station)
    for sequence in range(1, 20):
        await accepted(station, event(sequence, "Updated", "MeterValuePeriodic"))
    before = await fleet(stage, http)
    fact(TRANSACTION in before and IDENTITY in before, f"the running plant does not know the session: {before[:300]}")

    # The event may or may not have been written when the process dies: only its answer would promise it.
    await station.socket.send(json.dumps([2, "unanswered", "TransactionEvent", event(20, "Updated", "MeterValuePeriodic")]))
    first.signal(signal.SIGKILL)
    await first.ends(5)

    second = await serve("serve-2")
    after = await fleet(stage, http)
    fact(TRANSACTION in after, f"the open transaction is not back: {after[:300]}")
    station = await RawStation.open(port, IDENTITY, first_id=1_000)
    for sequence in (19, 20, 20, 21):
        await accepted(station, event(sequence, "Updated", "MeterValuePeriodic"))
    second.signal(signal.SIGKILL)
    await second.ends(5)

    third = await serve("serve-3")
    fact(TRANSACTION in await fleet(stage, http), "the transaction is not back after the second kill")
    station = await RawStation.open(port, IDENTITY, first_id=2_000)
    await accepted(station, ending(22))
    fact(await station.healthy(), "the station's connection did not go on")
    third.signal(signal.SIGTERM)
    fact(await third.ends(10) == 0, f"ebb serve did not end well: {third.last_line()}")
    return "23 events over three lives of the process, two of them killed"


def event(sequence: int, kind: str, trigger: str, **more) -> dict:
    at = datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    return {
        "eventType": kind, "timestamp": at, "triggerReason": trigger, "seqNo": sequence, "evse": {"id": 1, "connectorId": 1},
        "transactionInfo": {"transactionId": TRANSACTION, "chargingState": "Charging"},
        "meterValue": [{"timestamp": at, "sampledValue": [
            {"value": sequence * WATT_HOURS_PER_EVENT, "measurand": "Energy.Active.Import.Register", "unitOfMeasure": {"unit": "Wh"}},
            {"value": 0, "measurand": "Energy.Active.Export.Register", "unitOfMeasure": {"unit": "Wh"}},
            {"value": 3_600, "measurand": "Power.Active.Import", "unitOfMeasure": {"unit": "W"}}]}],
    } | more


def ending(sequence: int) -> dict:
    return event(sequence, "Ended", "EVCommunicationLost",
                 transactionInfo={"transactionId": TRANSACTION, "stoppedReason": "EVDisconnected"})


async def accepted(station: RawStation, payload: dict) -> None:
    answer = await station.call("TransactionEvent", payload)
    fact(answer[0] == 3, f"TransactionEvent {payload['seqNo']} answered {answer}")


async def accepted_needs(station: RawStation) -> None:
    answer = await station.call("NotifyEVChargingNeeds", {"evseId": 1, "chargingNeeds": {
        "requestedEnergyTransfer": "DC_BPT", "controlMode": "DynamicControl", "v2xChargingParameters": {
            "maxChargePower": 11_000, "maxDischargePower": 11_000, "evTargetEnergyRequest": 10_000, "evMinEnergyRequest": -20_000,
            "evMaxEnergyRequest": 40_000}}})
    fact(answer[0] == 3, f"NotifyEVChargingNeeds answered {answer}")


async def fleet(stage: Stage, http: str) -> str:
    """What `ebb fleet --json` prints, when it is JSON."""
    status, text = await stage.run_ebb("fleet", "--json", "--http", http)
    fact(status == 0, f"ebb fleet ended with status {status}: {text[-200:]}")
    return json.dumps(json.loads(text))
