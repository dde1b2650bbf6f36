"""Every action of OCPP 2.1 between a station made of the published schemas and `ebb serve`: what a station may call is answered, what a
central system may call an operator can call, each in its smallest and in its fullest form."""
import asyncio
import itertools
import json
import sys
import urllib.error
import urllib.request

import websockets

from stage import HERE, Stage, fact

sys.path[:0] = [str(HERE / "ocpp21")]

from wire import CALL, CALLERROR, CALLRESULT, SEND, SUBPROTOCOL, Transcript, schema

STATION_CALLS = """SecurityEventNotification SignCertificate NotifyReport Authorize NotifySettlement VatNumberValidation
    TransactionEvent Heartbeat StatusNotification ReservationStatusUpdate MeterValues NotifyChargingLimit ClearedChargingLimit
    NotifyEVChargingNeeds NotifyEVChargingSchedule PullDynamicScheduleUpdate NotifyPriorityCharging ReportChargingProfiles
    FirmwareStatusNotification PublishFirmwareStatusNotification Get15118EVCertificate GetCertificateStatus GetCertificateChainStatus
    NotifyEvent LogStatusNotification NotifyMonitoringReport NotifyCustomerInformation OpenPeriodicEventStream
    ClosePeriodicEventStream NotifyDisplayMessages DataTransfer ReportDERControl NotifyDERAlarm NotifyDERStartStop BatterySwap""".split()
OPERATOR_CALLS = """CertificateSigned GetBaseReport GetReport GetVariables Reset SetNetworkProfile SetVariables ClearCache
    NotifyWebPaymentStarted GetLocalListVersion SendLocalList GetTransactionStatus RequestStartTransaction RequestStopTransaction
    TriggerMessage UnlockConnector ChangeAvailability CancelReservation ReserveNow CostUpdated SetDefaultTariff GetTariffs ClearTariffs
    ChangeTransactionTariff SetChargingProfile ClearChargingProfile GetChargingProfiles GetCompositeSchedule UpdateDynamicSchedule
    UsePriorityCharging UpdateFirmware PublishFirmware UnpublishFirmware InstallCertificate DeleteCertificate
    GetInstalledCertificateIds GetLog SetVariableMonitoring ClearVariableMonitoring SetMonitoringBase SetMonitoringLevel
    GetMonitoringReport CustomerInformation AdjustPeriodicEventStream GetPeriodicEventStream SetDisplayMessage GetDisplayMessages
    ClearDisplayMessage DataTransfer AFRRSignal NotifyAllowedEnergyTransfer SetDERControl GetDERControl ClearDERControl
    RequestBatterySwap""".split()
NOW = "2026-01-31T12:00:00Z"
#: What a schema does not say: a station has few EVSEs.
MEANT = {"evseId": 1, "connectorId": 1, "startPeriod": 0}


def sample(name: str, full: bool) -> dict:
    """A payload that the schema of `name` allows, with its required members or with all."""
    root = schema(name).schema
    return _sample(root, root, full, "", 0)


def _sample(part: dict, root: dict, full: bool, name: str, depth: int):
    if "$ref" in part:
        return _sample(root["definitions"][part["$ref"].rsplit("/", 1)[-1]], root, full, name, depth)
    if "enum" in part:
        return part["enum"][0]
    kind = part.get("type")
    if kind == "object" or "properties" in part:
        required = part.get("required", [])
        if "vendorId" in required and name == "customData":
            return {"vendorId": "interop"}
        # Deep optional parts repeat what shallow ones show.
        chosen = part.get("properties", {}) if full and depth < 4 else required
        # Nothing is sent empty.
        if depth and not chosen:
            chosen = list(part.get("properties", {}))[:1]
        return {member: _sample(part["properties"][member], root, full, member, depth + 1) for member in chosen}
    if kind == "array":
        item = _sample(part["items"], root, full, name, depth)
        return [item] * max(1, part.get("minItems", 1))
    if kind == "string":
        return NOW if part.get("format") == "date-time" else "12"[: part.get("maxLength", 2)]
    if kind in ("integer", "number"):
        return min(MEANT.get(name, max(1, part.get("minimum", 1))), part.get("maximum", 1))
    return {"boolean": False}.get(kind, "x")


class SchemaStation:
    """Answers every call by its schema, and calls in turn."""

    def __init__(self, connection, transcript: Transcript):
        self.connection, self.transcript = connection, transcript
        self.full = False
        self._ids = itertools.count(1)
        self._waiting: dict[str, asyncio.Future] = {}

    async def run(self) -> None:
        async for text in self.connection:
            self.transcript.record("in", text)
            message = json.loads(text)
            if message[0] == CALL:
                await self._send([CALLRESULT, message[1], sample(message[2] + "Response", self.full)])
            elif waiting := self._waiting.pop(message[1], None):
                waiting.set_result(message)

    async def call(self, action: str, payload: dict) -> list:
        identifier = f"s{next(self._ids)}"
        answer = self._waiting[identifier] = asyncio.get_running_loop().create_future()
        await self._send([CALL, identifier, action, payload])
        async with asyncio.timeout(10):
            return await answer

    async def send(self, action: str, payload: dict) -> None:
        await self._send([SEND, f"s{next(self._ids)}", action, payload])

    async def _send(self, message: list) -> None:
        text = json.dumps(message)
        self.transcript.record("out", text)
        await self.connection.send(text)


async def http(method: str, url: str, body=None) -> tuple[int, dict | list]:
    def exchange():
        request = urllib.request.Request(url, method=method, data=None if body is None else json.dumps(body).encode())
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    return await asyncio.to_thread(exchange)


async def every_action(stage: Stage) -> str:
    port, operator = stage.port(), f"127.0.0.1:{stage.port()}"
    serve = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{port}", "--http", operator, "--data", stage.path("data"))
    await serve.listens(port)
    transcript = Transcript(str(stage.path("SCHEMA-1.ocpp.jsonl")))
    stations = f"http://{operator}/stations"
    async with websockets.connect(f"ws://127.0.0.1:{port}/SCHEMA-1", subprotocols=[SUBPROTOCOL]) as connection:
        station = SchemaStation(connection, transcript)
        running = asyncio.create_task(station.run())
        boot = await station.call("BootNotification", sample("BootNotificationRequest", False))
        fact(boot[0] == CALLRESULT and boot[2]["status"] == "Accepted", f"BootNotification answered {boot}")
        await transcript.until(lambda seen: seen.calls("GetBaseReport"), "question for the inventory", 10)
        refused = []
        for station.full in (False, True):
            for action in STATION_CALLS:
                answer = await station.call(action, sample(action + "Request", station.full))
                if answer[0] == CALLERROR:
                    refused.append(f"{action}: {answer[2]} {answer[3]}")
            await station.send("NotifyPeriodicEventStream", sample("NotifyPeriodicEventStream", station.full))
        fact(not refused, f"{len(refused)} calls of the station were refused: {refused}")
        for station.full in (False, True):
            for action in OPERATOR_CALLS:
                request = sample(action + "Request", station.full)
                status, answer = await http("POST", f"{stations}/SCHEMA-1/calls/{action}", request)
                fact(status == 200, f"{action} ended with HTTP {status}: {answer}")
                fact(answer == sample(action + "Response", station.full), f"{action} was answered {answer}")
                seen = [payload for payload in transcript.calls(action) if payload == request]
                fact(seen, f"{action} reached the station as {transcript.calls(action)[-1:]}")
        status, kept = await http("GET", f"{stations}/SCHEMA-1/notices")
        fact(status == 200 and {"BatterySwap", "NotifyDERAlarm", "SetDERControl"} <= {notice["action"] for notice in kept}, "notices")
        status, refusal = await http("POST", f"{stations}/SCHEMA-1/calls/Reset", {"type": "Sometime"})
        fact(status == 400 and refusal["path"] == "type", f"a wrong request ended with HTTP {status}: {refusal}")
        running.cancel()
    fact(not transcript.violations, f"{len(transcript.violations)} violations: {transcript.violations[:5]}")
    await asyncio.sleep(0.5)
    status, refusal = await http("POST", f"{stations}/SCHEMA-1/calls/ClearCache", {})
    fact(status == 409, f"a call to a station that is gone ended with HTTP {status}: {refusal}")
    fact(serve.running, f"ebb serve ended: {serve.last_line()}")
    return (f"{1 + len(STATION_CALLS)} actions of stations and {len(OPERATOR_CALLS)} of operators in two forms, "
            f"{len(transcript.frames)} frames by their schemas")
