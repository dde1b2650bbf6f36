"""A central system written with the `ocpp` and `websockets` packages, which accepts stations and steers their V2X sessions.

usage: csms.py [--port 9000] [--seconds N]   serves alone and prints each station's transcript summary at its end
"""
import argparse
import asyncio
import itertools
import json
from datetime import datetime, timezone
from urllib.parse import unquote

import websockets
from ocpp.routing import on
from ocpp.v21 import call, call_result

from wire import SUBPROTOCOL, Peer, Transcript

STACK_LEVEL = 5
BIDIRECTIONAL = ["AC_BPT", "DC_BPT", "AC_single_phase", "AC_three_phase", "DC"]


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Station(Peer):
    """The central system's side of one station."""

    _request_ids = itertools.count(1)
    _profile_ids = itertools.count(1000)

    # What the station tells

    @on("BootNotification")
    def boot_notification(self, **_):
        return call_result.BootNotification(current_time=now(), interval=60, status="Accepted")

    @on("Heartbeat")
    def heartbeat(self, **_):
        return call_result.Heartbeat(current_time=now())

    @on("StatusNotification")
    def status_notification(self, **_):
        return call_result.StatusNotification()

    @on("NotifyReport")
    def notify_report(self, **_):
        return call_result.NotifyReport()

    @on("NotifyEvent")
    def notify_event(self, **_):
        return call_result.NotifyEvent()

    @on("SecurityEventNotification")
    def security_event(self, **_):
        return call_result.SecurityEventNotification()

    @on("SignCertificate")
    def sign_certificate(self, **_):
        return call_result.SignCertificate(status="Accepted")

    @on("Authorize")
    def authorize(self, **_):
        return call_result.Authorize(id_token_info={"status": "Accepted"}, allowed_energy_transfer=BIDIRECTIONAL)

    @on("TransactionEvent")
    def transaction_event(self, id_token=None, **_):
        return call_result.TransactionEvent(id_token_info={"status": "Accepted"} if id_token else None)

    @on("MeterValues")
    def meter_values(self, **_):
        return call_result.MeterValues()

    @on("NotifyEVChargingNeeds")
    def charging_needs(self, **_):
        return call_result.NotifyEVChargingNeeds(status="Accepted")

    @on("NotifyEVChargingSchedule")
    def charging_schedule(self, **_):
        return call_result.NotifyEVChargingSchedule(status="Accepted")

    @on("NotifyChargingLimit")
    def charging_limit(self, **_):
        return call_result.NotifyChargingLimit()

    # What the central system asks

    async def report(self, base: str = "FullInventory", seconds: float = 15) -> list[dict]:
        """The station's whole report: every `reportData` entry of every part, in the order of their sequence numbers."""
        request = next(self._request_ids)
        answer = await self.ask(call.GetBaseReport(request_id=request, report_base=base))
        if answer.status != "Accepted":
            raise AssertionError(f"GetBaseReport answered {answer.status}")
        return await self.transcript.until(lambda transcript: whole_report(transcript, request), "complete NotifyReport", seconds)

    async def set_variable(self, component: str, variable: str, value: str) -> str:
        """The status of the change: "Accepted", "RebootRequired", "Rejected", "UnknownVariable" ..."""
        answer = await self.ask(call.SetVariables(set_variable_data=[
            {"component": {"name": component}, "variable": {"name": variable}, "attributeValue": value}]))
        return answer.set_variable_result[0]["attribute_status"]

    async def set_power(self, evse: int, transaction: str, watts: float) -> int:
        """Installs a Dynamic TxProfile of CentralSetpoint and returns its id; negative watts discharge."""
        return await self._install(evse, transaction, "Dynamic", {"operationMode": "CentralSetpoint", "setpoint": watts})

    async def set_limit(self, evse: int, transaction: str, watts: float) -> int:
        """Installs a Relative TxProfile that lets the vehicle charge with so many watts at most, and returns its id."""
        return await self._install(evse, transaction, "Relative", {"limit": watts})

    async def _install(self, evse: int, transaction: str, kind: str, period: dict) -> int:
        profile = next(self._profile_ids)
        answer = await self.ask(call.SetChargingProfile(evse_id=evse, charging_profile={
            "id": profile, "stackLevel": STACK_LEVEL, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": kind,
            "transactionId": transaction, "chargingSchedule": [{"id": 1, "chargingRateUnit": "W", "duration": 3600,
                "chargingSchedulePeriod": [{"startPeriod": 0} | period]}]}))
        if answer.status != "Accepted":
            raise AssertionError(f"SetChargingProfile answered {answer.status} {answer.status_info}")
        return profile

    async def move_power(self, profile: int, watts: float) -> None:
        answer = await self.ask(call.UpdateDynamicSchedule(charging_profile_id=profile, schedule_update={"setpoint": watts}))
        if answer.status != "Accepted":
            raise AssertionError(f"UpdateDynamicSchedule answered {answer.status} {answer.status_info}")

    async def composite_schedule(self, evse: int, seconds: int = 600) -> dict:
        answer = await self.ask(call.GetCompositeSchedule(duration=seconds, evse_id=evse, charging_rate_unit="W"))
        if answer.status != "Accepted":
            raise AssertionError(f"GetCompositeSchedule answered {answer.status} {answer.status_info}")
        return self.transcript.results("GetCompositeSchedule")[-1]["schedule"]

    def peer_certificate(self) -> dict | None:
        """What the station showed over TLS, as `ssl` tells it."""
        return self._connection.peer_certificate()

    async def clear(self, profile: int) -> str:
        return (await self.ask(call.ClearChargingProfile(charging_profile_id=profile))).status


def whole_report(transcript: Transcript, request: int) -> list[dict] | None:
    parts = sorted((part for part in transcript.calls("NotifyReport") if part["requestId"] == request), key=lambda part: part["seqNo"])
    if not parts or parts[-1].get("tbc", False) or [part["seqNo"] for part in parts] != list(range(len(parts))):
        return None
    return [entry for part in parts for entry in part.get("reportData", [])]


class CentralSystem:
    """Listens on loopback; `stations` maps each identity to its latest connection, transcripts outlive connections."""

    def __init__(self, port: int, log_directory: str | None = None, **options):
        """`options` go to `websockets.serve`: `ssl`, `process_request`."""
        self.port = port
        self._options = options
        self.stations: dict[str, Station] = {}
        self.transcripts: dict[str, Transcript] = {}
        self.subprotocols: dict[str, str | None] = {}
        self._log_directory = log_directory
        self._arrived = asyncio.Condition()

    async def __aenter__(self):
        self._server = await websockets.serve(self._accept, "127.0.0.1", self.port, subprotocols=[SUBPROTOCOL],
                                              **self._options)
        return self

    async def __aexit__(self, *_):
        self._server.close()
        await self._server.wait_closed()

    async def station(self, identity: str, seconds: float = 20) -> Station:
        """The station of that identity, once it has connected and its boot has been accepted."""
        try:
            async with asyncio.timeout(seconds), self._arrived:
                await self._arrived.wait_for(lambda: identity in self.stations)
        except TimeoutError:
            raise TimeoutError(f"{identity} did not connect within {seconds:g} s") from None
        station = self.stations[identity]
        await station.transcript.until(lambda transcript: transcript.results("BootNotification", "out"), "BootNotification", seconds)
        return station

    async def _accept(self, connection):
        identity = unquote(connection.request.path.rstrip("/").rsplit("/", 1)[-1])
        path = f"{self._log_directory}/{identity}.ocpp.jsonl" if self._log_directory else None
        transcript = self.transcripts.setdefault(identity, Transcript(path))
        station = Station(identity, connection, transcript)
        async with self._arrived:
            self.stations[identity] = station
            self.subprotocols[identity] = connection.subprotocol
            self._arrived.notify_all()
        await station.run()


async def alone(arguments) -> None:
    async with CentralSystem(arguments.port) as central:
        await asyncio.sleep(arguments.seconds)
    for identity, transcript in central.transcripts.items():
        print(json.dumps({"station": identity, "frames": len(transcript.frames), "violations": transcript.violations}))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--port", type=int, default=9000)
    options.add_argument("--seconds", type=float, default=3600)
    asyncio.run(alone(options.parse_args()))
