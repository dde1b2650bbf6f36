"""What both OCPP peers share: a transcript in which every frame is checked, and an `ocpp` charge point that is never silent.

The checks are the published JSON schemas (they come with the `ocpp` package), date-times included, and the rules of OCPP-J that no
schema holds: identifiers, one outstanding CALL per direction, nothing empty where a field could be absent.
"""
import asyncio
import json
import re
import time
from dataclasses import dataclass
from functools import cache
from importlib import resources

import jsonschema
from ocpp.exceptions import NotImplementedError as ActionNotImplemented
from ocpp.exceptions import NotSupportedError as ActionNotSupported
from ocpp.v21 import ChargePoint
from ocpp.v21.enums import Action
from websockets.exceptions import ConnectionClosed

SUBPROTOCOL = "ocpp2.1"
CALL, CALLRESULT, CALLERROR, CALLRESULTERROR, SEND = 2, 3, 4, 5, 6

formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time")
def is_date_time(value) -> bool:
    return not isinstance(value, str) or bool(
        re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", value))


@cache
def schema(name: str) -> jsonschema.Draft6Validator:
    text = resources.files("ocpp.v21").joinpath(f"schemas/{name}.json").read_text("utf-8-sig")
    return jsonschema.Draft6Validator(json.loads(text), format_checker=formats)


@dataclass
class Frame:
    """One frame of one connection; `direction` is "in" for what the other side sent."""

    at: float
    direction: str
    kind: int
    id: str
    action: str
    payload: dict
    error: str | None = None


class Transcript:
    """All frames of one station's connections in order, and what was wrong with them."""

    def __init__(self, path: str | None = None):
        self.frames: list[Frame] = []
        self.violations: list[str] = []
        self._outstanding: dict[str, Frame] = {}
        self._used_ids: set[tuple[str, str]] = set()
        self._changed = asyncio.Event()
        self._file = open(path, "a", buffering=1) if path else None

    def calls(self, action: str, direction: str = "in") -> list[dict]:
        return [frame.payload for frame in self.frames
                if frame.kind in (CALL, SEND) and frame.action == action and frame.direction == direction]

    def results(self, action: str, direction: str = "in") -> list[dict]:
        return [frame.payload for frame in self.frames
                if frame.kind == CALLRESULT and frame.action == action and frame.direction == direction]

    def errors(self, direction: str = "in") -> list[Frame]:
        return [frame for frame in self.frames if frame.kind in (CALLERROR, CALLRESULTERROR) and frame.direction == direction]

    async def until(self, condition, what: str, seconds: float):
        """Waits until `condition(transcript)` is true and returns its value; a TimeoutError names `what`."""
        try:
            async with asyncio.timeout(seconds):
                while not (value := condition(self)):
                    self._changed.clear()
                    await self._changed.wait()
                return value
        except TimeoutError:
            raise TimeoutError(f"no {what} within {seconds:g} s") from None

    def connection_opened(self) -> None:
        self._outstanding.clear()

    def record(self, direction: str, text: str) -> None:
        at = time.monotonic()
        if self._file:
            self._file.write(json.dumps({"t": round(at, 4), "dir": direction, "text": text}) + "\n")
        try:
            frame = self._read(at, direction, json.loads(text))
        except (ValueError, TypeError, IndexError, KeyError) as error:
            self._fault(direction, f"unreadable frame ({error}): {text[:200]}")
        else:
            if frame:
                self.frames.append(frame)
                self._check(frame)
        self._changed.set()

    def _read(self, at: float, direction: str, message: list) -> Frame | None:
        kind, identifier = message[0], message[1]
        if not isinstance(identifier, str) or not 1 <= len(identifier) <= 36:
            self._fault(direction, f"message id {identifier!r} is not a string of 1 to 36 characters")
        if kind in (CALL, SEND):
            action, payload = message[2:]
            frame = Frame(at, direction, kind, identifier, action, payload)
            if (direction, identifier) in self._used_ids:
                self._fault(direction, f"message id {identifier} used twice")
            self._used_ids.add((direction, identifier))
            if kind == CALL:
                if waiting := self._outstanding.get(direction):
                    self._fault(direction, f"{action} sent while {waiting.action} waits for its answer")
                self._outstanding[direction] = frame
            return frame
        asked = self._outstanding.get("out" if direction == "in" else "in")
        if not asked or asked.id != identifier:
            self._fault(direction, f"answer {identifier} belongs to no outstanding call")
            return None
        del self._outstanding[asked.direction]
        if kind == CALLRESULT:
            (payload,) = message[2:]
            return Frame(at, direction, kind, identifier, asked.action, payload)
        code, description, details = message[2:]
        if len(description) > 255:
            self._fault(direction, f"error description of {len(description)} characters")
        return Frame(at, direction, kind, identifier, asked.action, details, f"{code}: {description}")

    def _check(self, frame: Frame) -> None:
        suffix = {CALL: "Request", SEND: "Request", CALLRESULT: "Response"}.get(frame.kind)
        if not suffix:
            return
        if frame.action == "NotifyPeriodicEventStream":
            suffix = ""
        try:
            validator = schema(frame.action + suffix)
        except FileNotFoundError:
            return self._fault(frame.direction, f"unknown action {frame.action}")
        for error in validator.iter_errors(frame.payload):
            where = ".".join(str(step) for step in error.absolute_path)
            self._fault(frame.direction, f"{frame.action}{suffix} {where}: {error.message[:200]}")
        for where in empty_members(frame.payload):
            self._fault(frame.direction, f"{frame.action}{suffix} {where}: empty where it should be absent")

    def _fault(self, direction: str, text: str) -> None:
        self.violations.append(f"{direction}: {text}")


def empty_members(value, path: str = ""):
    """Yields the paths of members that are null, {} or [] (the payload itself may be {})."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        where = f"{path}.{key}" if path else str(key)
        if member is None or member == {} or member == []:
            yield where
        yield from empty_members(member, where)


class RecordedConnection:
    """A WebSocket connection whose text frames go through a transcript."""

    def __init__(self, connection, transcript: Transcript):
        self._connection = connection
        self._transcript = transcript
        transcript.connection_opened()

    async def recv(self) -> str:
        text = await self._connection.recv()
        self._transcript.record("in", text)
        return text

    async def send(self, text: str) -> None:
        self._transcript.record("out", text)
        await self._connection.send(text)

    async def close(self) -> None:
        await self._connection.close()

    def peer_certificate(self) -> dict | None:
        return self._connection.transport.get_extra_info("peercert")


class Peer(ChargePoint):
    """A charge point of the `ocpp` package that records, answers what it does not know, and raises on a CALLERROR."""

    def __init__(self, identity: str, connection, transcript: Transcript):
        super().__init__(identity, RecordedConnection(connection, transcript), response_timeout=10)
        self.transcript = transcript

    async def run(self) -> None:
        """Serves until the connection closes."""
        try:
            await self.start()
        except ConnectionClosed:
            pass

    async def ask(self, payload):
        return await self.call(payload, suppress=False)

    async def _handle_call(self, message):
        # The package leaves an action of OCPP 2.1 that has no handler without an answer.
        if message.action not in self.route_map:
            known = message.action in {action.value for action in Action}
            raise (ActionNotImplemented if known else ActionNotSupported)(details={"action": message.action})
        return await super()._handle_call(message)
