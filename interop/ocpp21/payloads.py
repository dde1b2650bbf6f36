"""Payloads of OCPP 2.1 made from its JSON schemas by chance: valid ones, and ones that break the schema in just one place."""
import copy
import json
import random
from dataclasses import dataclass
from functools import cache
from importlib import resources

FROM_STATION = {
    "Authorize", "BatterySwap", "BootNotification", "ClearedChargingLimit", "ClosePeriodicEventStream", "FirmwareStatusNotification",
    "Get15118EVCertificate", "GetCertificateChainStatus", "GetCertificateStatus", "Heartbeat", "LogStatusNotification", "MeterValues",
    "NotifyChargingLimit", "NotifyCustomerInformation", "NotifyDERAlarm", "NotifyDERStartStop", "NotifyDisplayMessages",
    "NotifyEVChargingNeeds", "NotifyEVChargingSchedule", "NotifyEvent", "NotifyMonitoringReport", "NotifyPriorityCharging", "NotifyReport",
    "NotifySettlement", "OpenPeriodicEventStream", "PublishFirmwareStatusNotification", "PullDynamicScheduleUpdate",
    "ReportChargingProfiles", "ReportDERControl", "ReservationStatusUpdate", "SecurityEventNotification", "SignCertificate",
    "StatusNotification", "TransactionEvent", "VatNumberValidation",
}
BOTH_WAYS = {"DataTransfer"}

OCCURRENCE, PROPERTY, TYPE, PROTOCOL = (
    "OccurrenceConstraintViolation", "PropertyConstraintViolation", "TypeConstraintViolation", "ProtocolError")
#: Lists longer than this are not tried past their limit, to keep frames small.
LONGEST_LIST = 64


def actions(from_station: bool) -> list[str]:
    """The actions that a station, or else a central system, calls."""
    files = (file.name for file in resources.files("ocpp.v21").joinpath("schemas").iterdir())
    all_actions = {name.removesuffix("Request.json") for name in files if name.endswith("Request.json")}
    return sorted((all_actions & FROM_STATION if from_station else all_actions - FROM_STATION) | BOTH_WAYS)


@cache
def schema(name: str) -> dict:
    return json.loads(resources.files("ocpp.v21").joinpath(f"schemas/{name}.json").read_text("utf-8-sig"))


@dataclass
class Mutation:
    payload: object
    #: Where and how the schema is broken.
    text: str
    #: The error code of OCPP-J for it.
    code: str


class Payloads:
    def __init__(self, name: str, chance: random.Random):
        self._root = schema(name)
        self._chance = chance
        self._sites: list[tuple[tuple, dict]] = []

    def valid(self, optional: float = 0.4) -> dict:
        """`optional` is the share of optional fields that are there, less in deep places."""
        self._sites = []
        return self._value(self._root, (), optional)

    def mutated(self) -> Mutation:
        """A valid payload with one fault."""
        while True:
            payload = self.valid()
            path, kind = self._chance.choice(self._sites)
            if mutation := self._break(payload, path, kind):
                return mutation

    # Valid values

    def _resolve(self, kind: dict) -> dict:
        reference = kind.get("$ref")
        return self._root["definitions"][reference.rsplit("/", 1)[-1]] if reference else kind

    def _value(self, kind: dict, path: tuple, optional: float):
        kind = self._resolve(kind)
        self._sites.append((path, kind))
        match kind.get("type"):
            case "object": return self._object(kind, path, optional)
            case "array":
                least = kind.get("minItems", 0)
                count = self._chance.randint(least, min(kind.get("maxItems", least + 2), least + 2))
                return [self._value(kind["items"], (*path, index), optional / 2) for index in range(count)]
            case "string": return self._string(kind)
            case "integer": return self._chance.randint(int(kind.get("minimum", -100)), int(min(kind.get("maximum", 1000), 2**31 - 1)))
            case "number": return round(self._chance.uniform(kind.get("minimum", -1000.0), kind.get("maximum", 1000.0)), 3)
            case "boolean": return self._chance.random() < 0.5
            case _: return self._chance.choice(["anything", 7, True, {"a": [1]}])

    def _object(self, kind: dict, path: tuple, optional: float) -> dict:
        required = kind.get("required", [])
        return {name: self._value(field, (*path, name), optional / 2) for name, field in kind.get("properties", {}).items()
                if name in required or self._chance.random() < optional}

    def _string(self, kind: dict) -> str:
        if "enum" in kind:
            return self._chance.choice(kind["enum"])
        if kind.get("format") == "date-time":
            return f"2026-0{self._chance.randint(1, 9)}-1{self._chance.randint(0, 9)}T12:00:0{self._chance.randint(0, 9)}Z"
        return "".join(self._chance.choice("abcXYZ019é") for _ in range(self._chance.randint(1, min(kind.get("maxLength", 30), 30))))

    # Faults

    def _break(self, payload, path: tuple, kind: dict) -> Mutation | None:
        ways = [way for way in (self._wrong_type(kind), self._wrong_value(kind), *self._wrong_fields(kind)) if way]
        if not ways:
            return None
        text, code, change = self._chance.choice(ways)
        where = ".".join(str(step) for step in path) or "the payload"
        holder = {"payload": copy.deepcopy(payload)}
        place = holder
        steps = ("payload", *path)
        for step in steps[:-1]:
            place = place[step]
        place[steps[-1]] = change(place[steps[-1]])
        return Mutation(holder["payload"], f"{where}: {text}", code)

    def _wrong_type(self, kind: dict):
        others = {"object": [[], "text", 5, None], "array": [{}, "text", 5, None], "string": [5, True, [], {}, None],
                  "integer": ["5", 1.5, True, [], None], "number": ["5", True, {}, None], "boolean": ["true", 1, [], None]}
        if kind.get("type") not in others:
            return None
        other = self._chance.choice(others[kind["type"]])
        return f"{json.dumps(other)} for {kind['type']}", TYPE, lambda _: other

    def _wrong_value(self, kind: dict):
        ways = []
        if "enum" in kind:
            ways.append(("no listed value", PROPERTY, lambda _: "Unheard-of"))
        elif kind.get("format") == "date-time":
            ways.append(("no date-time", TYPE, lambda _: self._chance.choice(["yesterday", "2026-13-45T99:00:00Z", "12:00:00Z", ""])))
        if "maxLength" in kind and "enum" not in kind:
            ways.append(("too long", PROPERTY, lambda _: "x" * (kind["maxLength"] + 1)))
        if kind.get("type") in ("integer", "number"):
            if "minimum" in kind:
                ways.append(("too small", PROPERTY, lambda _: kind["minimum"] - 1))
            if "maximum" in kind:
                ways.append(("too large", PROPERTY, lambda _: kind["maximum"] + 1))
        if kind.get("type") == "array":
            if kind.get("minItems", 0) > 0:
                ways.append(("too few items", OCCURRENCE, lambda _: []))
            if kind.get("maxItems", LONGEST_LIST) < LONGEST_LIST:
                ways.append(("too many items", OCCURRENCE, lambda items: (items or [self._value(kind["items"], (), 0)]) * (kind["maxItems"] + 1)))
        return self._chance.choice(ways) if ways else None

    def _wrong_fields(self, kind: dict):
        if kind.get("type") != "object":
            return
        if required := kind.get("required"):
            name = self._chance.choice(required)
            yield f"without {name}", OCCURRENCE, lambda fields: {key: value for key, value in fields.items() if key != name}
        if kind.get("additionalProperties") is False:
            yield "with an unknown field", PROTOCOL, lambda fields: fields | {"unheardOf": 1}
