"""The peers against each other: the same tools and checks as the cells of Ebb, with a known good answer."""
import asyncio
import json

import cells
import faults
import matrix
import restart
from rawsocket import RawStation
from stage import Stage, fact
from traces import Josev, excusing_slow, watts_of

import csms
import station as pypi
from wire import Transcript


async def wire_notices(stage: Stage) -> str:
    """Each wrong frame leaves exactly the violation it should, so that a clean transcript means something."""
    heartbeat = [2, "1", "Heartbeat", {}]
    status = {"timestamp": "2026-01-01T00:00:00Z", "connectorStatus": "Available", "evseId": 1, "connectorId": 1}
    wrong = {
        "unreadable": ['{"not": "a list"}'],
        "'timestamp' is a required property": [[2, "1", "StatusNotification", {k: v for k, v in status.items() if k != "timestamp"}]],
        "is not one of": [[2, "1", "StatusNotification", status | {"connectorStatus": "Asleep"}]],
        "is not a 'date-time'": [[2, "1", "StatusNotification", status | {"timestamp": "yesterday"}]],
        "Additional properties": [[2, "1", "Heartbeat", {"surprise": 1}]],
        "unknown action": [[2, "1", "Heartbeet", {}]],
        "empty where": [[2, "1", "NotifyReport", {"requestId": 1, "generatedAt": "2026-01-01T00:00:00Z", "seqNo": 0, "reportData": []}]],
        "36 characters": [[2, "x" * 37, "Heartbeat", {}]],
        "used twice": [heartbeat, ("out", [3, "1", {"currentTime": "2026-01-01T00:00:00Z"}]), heartbeat],
        "waits for its answer": [heartbeat, [2, "2", "Heartbeat", {}]],
        "no outstanding call": [[3, "9", {}]],
        "currentTime": [("out", heartbeat), [3, "1", {}]],
    }
    for expected, frames in wrong.items():
        transcript = Transcript()
        for frame in frames:
            direction, content = frame if isinstance(frame, tuple) else ("in", frame)
            transcript.record(direction, content if isinstance(content, str) else json.dumps(content))
        fact(any(expected in violation for violation in transcript.violations), f"{frames} left {transcript.violations}")
    clean = Transcript()
    for direction, frame in (("out", heartbeat), ("in", [3, "1", {"currentTime": "2026-01-01T00:00:00.5+01:00"}]),
                             ("in", [2, "1", "StatusNotification", status]), ("out", [3, "1", {}])):
        clean.record(direction, json.dumps(frame))
    fact(not clean.violations, f"a right conversation left {clean.violations}")
    return f"{len(wrong)} wrong conversations noticed, 1 right one not"


async def ocpp_with_itself(stage: Stage) -> str:
    transcript = Transcript()
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        async with pypi.connected(f"ws://127.0.0.1:{central.port}/PYPI-1", transcript) as station:
            booting = asyncio.create_task(station.boot())
            session = await central.station("PYPI-1")
            await booting
            cells.check_report(await session.report())
            fact(await session.set_variable("SampledDataCtrlr", "TxUpdatedInterval", "1") == "Accepted", "SetVariables")
            await station.plug_in()
            cells.check_needs(session.transcript.calls("NotifyEVChargingNeeds")[0], "DC_BPT")
            metering = asyncio.create_task(station.meter(5))
            profile = await session.set_power(1, station.transaction, 6_000)
            await asyncio.sleep(2)
            await session.move_power(profile, -5_000)
            fact((await session.composite_schedule(1))["chargingSchedulePeriod"][0]["setpoint"] == -5_000, "composite schedule")
            await metering
            fact(await session.clear(profile) == "Accepted" and await session.clear(profile) == "Unknown", "ClearChargingProfile twice")
            await cells.check_other_calls(session)
            await station.unplug()
            cells.check_transaction(session.transcript, discharged_watts=5_000)
            for side in (transcript, session.transcript):
                cells.check_wire(side)
    return f"{len(transcript.frames)} frames by their schemas, targets {[watts for _, watts in station.targets]}"


async def attacks_on_websockets(stage: Stage) -> str:
    """The attacks on RFC 6455 end at the `websockets` server with the close codes that Ebb is held to."""
    async with csms.CentralSystem(stage.port()) as central:
        for name, (frame, codes) in faults.FRAMES.items():
            if "binary" not in name:  # the package hands binary messages on
                try:
                    await faults.closed_with(central.port, frame, codes)
                except AssertionError as difference:
                    raise AssertionError(f"{name}: {difference}") from None
        await faults.oversize(central.port)
        station = await RawStation.open(central.port, "RAW-1")
        await station.boot()
        await restart.accepted(station, restart.event(0, "Started", "Authorized", idToken=restart.TOKEN))
        await restart.accepted_needs(station)
        await restart.accepted(station, restart.event(1, "Updated", "MeterValuePeriodic"))
        await restart.accepted(station, restart.ending(2))
        fact(await station.healthy(), "no answer to a heartbeat")
        cells.check_wire(central.transcripts["RAW-1"])
        station.socket.abandon()
    return f"{len(faults.FRAMES)} attacks closed as expected, the raw station's frames are right"


async def josev_with_itself(stage: Stage, service: str) -> str:
    station, car = await Josev.start(stage, "station"), await Josev.start(stage, "ev")
    served = station.play(stage.path("josev-station.jsonl"), power=6_000, then=-6_000, after=3)
    driven = car.play(stage.path("josev-ev.jsonl"), service=service, control="Dynamic", tls=False, seconds=7)
    with excusing_slow(driven), excusing_slow(served):
        status, reason = await driven.result(60)
        fact(status == 0, f"the car ended with status {status}: {reason}")
        for trace, direction in ((driven, "ev"), (served, "station")):
            matrix.check_session(trace, matrix.Combination(direction, "TCP EIM", service, "Dynamic"))
        answers = driven.messages(service[:2] + "_ChargeLoopRes")
        fact(watts_of(answers[0]) == 6_000 and watts_of(answers[-1]) == -6_000, f"{watts_of(answers[0])} W to {watts_of(answers[-1])} W")
    return f"{len(answers)} loops, {watts_of(answers[0]):+.0f} W to {watts_of(answers[-1]):+.0f} W"
