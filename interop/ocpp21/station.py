"""A bidirectional station of one EVSE written with the `ocpp` and `websockets` packages; its car follows the set-point at once.

usage: station.py URL [--seconds N]   boots, plugs a car in, meters until the time is over, unplugs, and prints what it was told
"""
import argparse
import asyncio
import itertools
import json
import time
import uuid
from contextlib import asynccontextmanager
from datetime import datetime, timezone

import websockets
from ocpp.routing import after, on
from ocpp.v21 import call, call_result

from wire import SUBPROTOCOL, Peer, Transcript

EVSE = {"id": 1, "connectorId": 1}
TOKEN = {"idToken": "INTEROP-DRIVER", "type": "Central"}
RATED_WATTS = 11_000
METER_PERIOD_SECONDS = 1


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def inventory() -> list[dict]:
    """The report's entries: what makes a central system take this station for a bidirectional one."""
    evse = {"id": EVSE["id"]}
    rows = [
        ("ChargingStation", None, "Available", "boolean", "true", {}),
        ("EVSE", evse, "Available", "boolean", "true", {}),
        # The present power is the value, the rating its greatest one.
        ("EVSE", evse, "Power", "decimal", "0", {"unit": "W", "maxLimit": RATED_WATTS}),
        ("EVSE", evse, "DischargePower", "decimal", "0", {"unit": "W", "maxLimit": RATED_WATTS}),
        ("Connector", evse | {"connectorId": 1}, "ConnectorType", "string", "cCCS2", {}),
        ("ISO15118Ctrlr", evse, "Enabled", "boolean", "true", {}),
        ("SmartChargingCtrlr", None, "Enabled", "boolean", "true", {}),
        ("SmartChargingCtrlr", None, "ProfileStackLevel", "integer", "10", {}),
        ("V2XChargingCtrlr", evse, "Available", "boolean", "true", {}),
        ("V2XChargingCtrlr", evse, "Enabled", "boolean", "true", {}),
        ("V2XChargingCtrlr", evse, "SupportedEnergyTransferModes", "MemberList", "DC,DC_BPT", {}),
        ("V2XChargingCtrlr", evse, "SupportedOperationModes", "MemberList", "ChargingOnly,CentralSetpoint,CentralFrequency,Idle", {}),
    ]
    return [{"component": {"name": component} | ({"evse": where} if where else {}), "variable": {"name": variable},
             "variableAttribute": [{"type": "Actual", "value": value, "mutability": "ReadOnly"}],
             "variableCharacteristics": {"dataType": kind, "supportsMonitoring": False} | more}
            for component, where, variable, kind, value, more in rows]


class Station(Peer):
    """The station's side: a profile store, a meter and one transaction."""

    def __init__(self, identity, connection, transcript):
        super().__init__(identity, connection, transcript)
        self.profiles: dict[int, dict] = {}
        self.targets: list[tuple[float, float]] = []
        self.transaction: str | None = None
        self.import_wh = self.export_wh = 0.0
        self.power = 0.0
        self._metered_at = time.monotonic()
        self._sequence = itertools.count()

    # What the central system asks

    @on("GetBaseReport")
    def base_report(self, **_):
        return call_result.GetBaseReport(status="Accepted")

    @after("GetBaseReport")
    async def send_report(self, request_id, **_):
        rows = inventory()
        half = len(rows) // 2
        for sequence, (part, more) in enumerate([(rows[:half], True), (rows[half:], False)]):
            await self.ask(call.NotifyReport(request_id=request_id, generated_at=now(), seq_no=sequence, report_data=part, tbc=more))

    @on("GetVariables")
    def get_variables(self, get_variable_data, **_):
        known = {(row["component"]["name"], row["variable"]["name"]): row["variableAttribute"][0]["value"] for row in inventory()}
        results = []
        for wanted in get_variable_data:
            value = known.get((wanted["component"]["name"], wanted["variable"]["name"]))
            results.append({"attributeStatus": "UnknownVariable" if value is None else "Accepted", "component": wanted["component"],
                            "variable": wanted["variable"]} | ({} if value is None else {"attributeValue": value}))
        return call_result.GetVariables(get_variable_result=results)

    @on("SetVariables")
    def set_variables(self, set_variable_data, **_):
        return call_result.SetVariables(set_variable_result=[
            {"attributeStatus": "Accepted", "component": item["component"], "variable": item["variable"]} for item in set_variable_data])

    @on("SetChargingProfile")
    def set_charging_profile(self, charging_profile, **_):
        if charging_profile["charging_profile_purpose"] == "TxProfile" and charging_profile.get("transaction_id") != self.transaction:
            return call_result.SetChargingProfile(status="Rejected", status_info={"reasonCode": "TxNotFound"})
        self._install(charging_profile)
        self._follow()
        return call_result.SetChargingProfile(status="Accepted")

    @on("UpdateDynamicSchedule")
    def update_dynamic_schedule(self, charging_profile_id, schedule_update, **_):
        profile = self.profiles.get(charging_profile_id)
        if not profile or profile["charging_profile_kind"] != "Dynamic":
            return call_result.UpdateDynamicSchedule(status="Rejected", status_info={"reasonCode": "UnsupportedKind"})
        profile["charging_schedule"][0]["charging_schedule_period"][0].update(schedule_update)
        profile["updated"] = time.time()
        self._follow()
        return call_result.UpdateDynamicSchedule(status="Accepted")

    @on("ClearChargingProfile")
    def clear_charging_profile(self, charging_profile_id=None, charging_profile_criteria=None, **_):
        criteria = charging_profile_criteria or {}
        found = [identifier for identifier, profile in self.profiles.items()
                 if charging_profile_id in (None, identifier)
                 and criteria.get("charging_profile_purpose") in (None, profile["charging_profile_purpose"])
                 and criteria.get("stack_level") in (None, profile["stack_level"])]
        for identifier in found:
            del self.profiles[identifier]
        self._follow()
        return call_result.ClearChargingProfile(status="Accepted" if found else "Unknown")

    @on("GetCompositeSchedule")
    def composite_schedule(self, duration, evse_id, **_):
        period = {"startPeriod": 0, "operationMode": self._mode()} | (
            {"limit": RATED_WATTS} if self._mode() == "ChargingOnly" else {"setpoint": self.power})
        return call_result.GetCompositeSchedule(status="Accepted", schedule={
            "evseId": evse_id, "duration": duration, "scheduleStart": now(), "chargingRateUnit": "W", "chargingSchedulePeriod": [period]})

    @on("NotifyAllowedEnergyTransfer")
    def allowed_energy_transfer(self, **_):
        return call_result.NotifyAllowedEnergyTransfer(status="Accepted")

    @on("RequestStopTransaction")
    def request_stop(self, transaction_id, **_):
        return call_result.RequestStopTransaction(status="Accepted" if transaction_id == self.transaction else "Rejected")

    # What happens at the station

    async def boot(self) -> None:
        answer = await self.ask(call.BootNotification(reason="PowerUp", charging_station={
            "model": "Interop", "vendorName": "PyPI", "serialNumber": "1", "firmwareVersion": "1"}))
        if answer.status != "Accepted":
            raise AssertionError(f"BootNotification answered {answer.status}")
        await self._status("Available")

    async def plug_in(self) -> None:
        """From the plug to a charging transaction, as use case Q01 orders it."""
        await self._status("Occupied")
        answer = await self.ask(call.Authorize(id_token=TOKEN))
        if answer.id_token_info["status"] != "Accepted":
            raise AssertionError(f"Authorize answered {answer.id_token_info}")
        self.transaction = str(uuid.uuid4())
        await self._event("Started", "Authorized", "EVConnected", "Transaction.Begin", id_token=TOKEN)
        needs = await self.ask(call.NotifyEVChargingNeeds(evse_id=EVSE["id"], timestamp=now(), charging_needs={
            "requestedEnergyTransfer": "DC_BPT", "availableEnergyTransfer": ["DC", "DC_BPT"], "controlMode": "DynamicControl",
            "mobilityNeedsMode": "EVCC", "departureTime": datetime.fromtimestamp(time.time() + 8 * 3600, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "v2xChargingParameters": {
                "minChargePower": 0, "maxChargePower": RATED_WATTS, "minDischargePower": 0, "maxDischargePower": RATED_WATTS,
                "maxChargeCurrent": 30, "maxDischargeCurrent": 30, "minVoltage": 300, "maxVoltage": 450,
                "evTargetEnergyRequest": 10_000, "evMinEnergyRequest": -20_000, "evMaxEnergyRequest": 40_000,
                "evMinV2XEnergyRequest": -15_000, "evMaxV2XEnergyRequest": 30_000}}))
        if needs.status not in ("Accepted", "Processing"):
            raise AssertionError(f"NotifyEVChargingNeeds answered {needs.status}")
        await self._event("Updated", "ChargingStateChanged", "Charging", "Sample.Periodic")

    async def meter(self, seconds: float) -> None:
        """Meters once a second, in TransactionEvents as an OCPP 2.1 station does during a transaction."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            await asyncio.sleep(METER_PERIOD_SECONDS)
            self._follow()
            await self._event("Updated", "MeterValuePeriodic", "Charging", "Sample.Periodic")

    async def unplug(self) -> None:
        await self._event("Ended", "EVCommunicationLost", "EVConnected", "Transaction.End", stopped="EVDisconnected")
        self.transaction = None
        await self._status("Available")

    async def _status(self, status: str) -> None:
        await self.ask(call.StatusNotification(timestamp=now(), connector_status=status, evse_id=EVSE["id"], connector_id=EVSE["connectorId"]))

    async def _event(self, kind: str, trigger: str, state: str, context: str, stopped: str | None = None, id_token=None) -> None:
        self._integrate()
        info = {"transactionId": self.transaction, "chargingState": state} | ({"stoppedReason": stopped} if stopped else {})
        if state == "Charging":
            info["operationMode"] = self._mode()
        await self.ask(call.TransactionEvent(
            event_type=kind, timestamp=now(), trigger_reason=trigger, seq_no=next(self._sequence), transaction_info=info, evse=EVSE,
            id_token=id_token, meter_value=[{"timestamp": now(), "sampledValue": self._samples(context)}]))

    def _samples(self, context: str) -> list[dict]:
        values = [("Energy.Active.Import.Register", round(self.import_wh, 3), "Wh"), ("Energy.Active.Export.Register", round(self.export_wh, 3), "Wh"),
                  ("Power.Active.Import", max(self.power, 0), "W"), ("Power.Active.Export", max(-self.power, 0), "W"),
                  ("SoC", 60, "Percent")]
        return [{"value": value, "measurand": measurand, "context": context, "unitOfMeasure": {"unit": unit}} for measurand, value, unit in values]

    def _integrate(self) -> None:
        at = time.monotonic()
        energy = self.power * (at - self._metered_at) / 3600
        self.import_wh += max(energy, 0)
        self.export_wh += max(-energy, 0)
        self._metered_at = at

    def _install(self, profile: dict) -> None:
        """A profile replaces the one of its id, and the one of its purpose and stack level."""
        place = (profile["charging_profile_purpose"], profile["stack_level"])
        for identifier, other in list(self.profiles.items()):
            if identifier == profile["id"] or (other["charging_profile_purpose"], other["stack_level"]) == place:
                del self.profiles[identifier]
        self.profiles[profile["id"]] = profile | {"updated": time.time()}

    def _ruling(self) -> dict | None:
        """The period that rules now: a TxProfile before a TxDefaultProfile, then the higher stack level."""
        rank = {"TxProfile": 1, "TxDefaultProfile": 0}
        periods = [((rank[profile["charging_profile_purpose"]], profile["stack_level"]), period)
                   for profile in self.profiles.values() if profile["charging_profile_purpose"] in rank
                   if (period := current_period(profile))]
        return max(periods, key=lambda candidate: candidate[0])[1] if periods and self.transaction else None

    def _mode(self) -> str:
        period = self._ruling()
        return period.get("operation_mode", "ChargingOnly") if period else "ChargingOnly"

    def _follow(self) -> None:
        """Takes the power that the profiles ask for; without any, the car charges without limit."""
        self._integrate()
        period = self._ruling() or {}
        idle = period.get("operation_mode") == "Idle" or not self.transaction
        wanted = 0 if idle else period.get("setpoint", period.get("limit", RATED_WATTS))
        self.power = max(-RATED_WATTS, min(RATED_WATTS, wanted))
        if not self.targets or self.targets[-1][1] != self.power:
            self.targets.append((time.monotonic(), self.power))


def current_period(profile: dict) -> dict | None:
    """The period of `profile` that holds now, or None before its start and after its end."""
    at = time.time()
    if not moment(profile.get("valid_from"), 0) <= at < moment(profile.get("valid_to"), float("inf")):
        return None
    schedule = profile["charging_schedule"][0]
    began = profile["updated"] if profile["charging_profile_kind"] == "Dynamic" else moment(schedule.get("start_schedule"), profile["updated"])
    if not began <= at < began + schedule.get("duration", float("inf")):
        return None
    return [period for period in schedule["charging_schedule_period"] if began + period["start_period"] <= at][-1]


def moment(text: str | None, default: float) -> float:
    return datetime.fromisoformat(text).timestamp() if text else default


@asynccontextmanager
async def connected(url: str, transcript: Transcript, **options):
    """A station connected to `url` (whose last path element is its identity), serving until the block ends. `options` go to
    `websockets.connect`: `ssl`, `additional_headers`."""
    async with websockets.connect(url, subprotocols=[SUBPROTOCOL], **options) as connection:
        if connection.subprotocol != SUBPROTOCOL:
            raise AssertionError(f"the central system chose subprotocol {connection.subprotocol!r}")
        station = Station(url.rsplit("/", 1)[-1], connection, transcript)
        serving = asyncio.create_task(station.run())
        try:
            yield station
        finally:
            serving.cancel()


async def alone(arguments) -> int:
    transcript = Transcript()
    async with connected(arguments.url, transcript) as station:
        await station.boot()
        await station.plug_in()
        await station.meter(arguments.seconds)
        await station.unplug()
    print(json.dumps({"targets": [watts for _, watts in station.targets], "importWh": round(station.import_wh, 3),
                      "exportWh": round(station.export_wh, 3), "violations": transcript.violations}))
    return 1 if transcript.violations else 0


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("url")
    options.add_argument("--seconds", type=float, default=30)
    raise SystemExit(asyncio.run(alone(options.parse_args())))
