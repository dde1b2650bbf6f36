"""`ebb ev` at `ebb station` by contract over TLS 1.3, both told by lines on standard input what a human would do: the meter confirmed,
schedule and services renegotiated, standby, pause; both processes end, the station by SIGKILL, and the session goes on."""
import signal

from stage import Process, Stage, fact

STATION, PCID, EMAID = "EBB-KEEPING", "WMIEBB123456789AB1", "DEEBBC000000011"


async def commands(stage: Stage) -> str:
    status, text = await stage.run_ebb("pki", "--directory", stage.path("pki"))
    fact(status == 0, f"ebb pki ended with status {status}: {text}")
    port = stage.port()
    central = stage.port()
    serve = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{central}", "--http", f"127.0.0.1:{stage.port()}",
                                  "--data", stage.path("serve"))
    await serve.listens(central)
    first = await start_station(stage, central, port, "station-1")
    await first.listens(port)
    car = await start_car(stage, port, "car-1")
    await car.says(r"power [1-9][\d.]+ W", 30)
    began = (await first.says(r"EVSE 1: session ([0-9A-F]{16}) with WMIEBB", 5))[1]

    await answers(first, "meter", first, "EVSE 1: the vehicle signed its meter: ", 10)
    await car.says(r"MeteringConfirmationRes .*OK", 5)
    await answers(first, "renegotiate-schedule", car, "PowerDeliveryReq .*ScheduleRenegotiation", 10)
    await loops(car)
    await answers(car, "renegotiate-schedule", car, "PowerDeliveryReq .*ScheduleRenegotiation(?s:.*)PowerDeliveryReq .*ScheduleRenegotiation", 10)
    await loops(car)
    await answers(car, "standby", car, "PowerDeliveryReq .*Standby", 10)
    await answers(first, "exit-standby", car, "PowerDeliveryReq .*Standby(?s:.*)PowerDeliveryReq .*Start", 20)
    await loops(car)
    await answers(first, "renegotiate-services", car, "SessionStopReq .*ServiceRenegotiation", 15)
    await loops(car)
    await answers(first, "pause 2", first, "pause takes the number of an EVSE, 1 to 1", 5)
    await answers(first, "dance", first, "there is no command 'dance'", 5)
    await answers(car, "dance", car, "there is no command 'dance'", 5)

    await answers(first, "pause", car, "session ended: paused", 20)
    status = await car.ends(10)
    fact(status == 0, f"the paused car ended with status {status}: {car.last_line()}")
    first.signal(signal.SIGKILL)
    await first.ends(5)
    kept = sorted(path.name for path in stage.path("data").iterdir())
    fact("evse-1.session" in kept, f"the station kept {kept}")

    second = await start_station(stage, central, port, "station-2")
    await second.listens(port)
    car = await start_car(stage, port, "car-2")
    resumed = (await second.says(r"EVSE 1: session ([0-9A-F]{16}) with WMIEBB\S+, resumed", 30))[1]
    fact(resumed == began, f"session {began} was resumed as {resumed}")
    await car.says("SessionSetupRes .*OK_OldSessionJoined", 5)
    await car.says(r"power [1-9][\d.]+ W", 30)
    await answers(second, "emergency-stop", car, "session ended: refused", 10)
    fact(await car.ends(10) == 1, "a car that was refused ended well")
    fact("evse-1.session" not in [path.name for path in stage.path("data").iterdir()], "a session that is over is still kept")
    fact(second.running, f"ebb station ended: {second.last_line()}")
    return "meter signed, renegotiated three times, stood by, paused, station killed, resumed, stopped"


async def start_station(stage: Stage, central: int, port: int, name: str) -> Process:
    pki = stage.path("pki")
    return await stage.start(
        name, stage.ebb, "station", "--csms", f"ws://127.0.0.1:{central}", "--id", STATION, "--listen", f"127.0.0.1:{port}",
        "--data", stage.path("data"), "--standby", "--commands", "--transcript", "--control", "Scheduled,Dynamic",
        "--tls-cert", pki / "station.pem", "--tls-key", pki / "station.key", "--tls-ca", pki / "oem-root.pem",
        "--mo-ca", pki / "mo-root.pem", "--no-eim", takes_orders=True)


async def start_car(stage: Stage, port: int, name: str) -> Process:
    pki = stage.path("pki")
    contract = pki / "contracts" / PCID / EMAID
    return await stage.start(
        name, stage.ebb, "ev", "--connect", f"127.0.0.1:{port}", "--session", stage.path("car.session"), "--commands", "--transcript",
        "--control", "Scheduled", "--tls-cert", pki / "vehicle.pem", "--tls-key", pki / "vehicle.key", "--tls-ca", pki / "v2g-root.pem",
        "--contract-cert", f"{contract}.pem", "--contract-key", f"{contract}.key", takes_orders=True)


async def answers(process: Process, line: str, witness: Process, pattern: str, seconds: float) -> None:
    """Gives a process a line and waits for what a process then says."""
    process.order(line)
    await witness.says(pattern, seconds)


async def loops(car: Process) -> None:
    """The charge loop runs, after whatever has happened so far."""
    seen = car.text().count("ChargeLoopRes")
    await car.says(f"(?:ChargeLoopRes(?s:.*?)){{{seen + 3}}}", 20)
