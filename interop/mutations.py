"""Thousands of messages that break their schema in one place: each gets the error that OCPP-J has for it, none is met with silence, and
the connection stands. Valid ones in between are answered by their schema."""
import asyncio
import collections
import json
import random

import cells  # puts the folder of the OCPP peers on the path
import websockets
from payloads import Payloads, actions
from rawsocket import RawStation
from stage import Stage, fact
from wire import SUBPROTOCOL, schema

UNKNOWN_TO_ROLE = {"NotSupported", "NotImplemented"}


async def central_system(stage: Stage, count: int) -> str:
    """Calls of a station at `ebb serve`: broken ones, and after each a valid one."""
    port = stage.port()
    serve = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{port}", "--http", f"127.0.0.1:{stage.port()}", "--data", stage.path("data"))
    await serve.listens(port)
    station = await RawStation.open(port, "MUTANT-1")
    await station.boot()
    tally = await play(station.call, actions(from_station=True), count, sends_valid=True)
    fact(await station.healthy(), "the connection did not live on")
    fact(serve.running, f"ebb serve ended: {serve.last_line()}")
    return tally


async def station(stage: Stage, count: int) -> str:
    """Broken calls of a central system at `ebb station`."""
    arrived: asyncio.Future = asyncio.get_running_loop().create_future()

    async def serve(connection):
        caller = Caller(connection)
        serving = asyncio.create_task(caller.serve())
        await caller.booted.wait()
        if not arrived.done():
            arrived.set_result(caller)
        await serving

    port = stage.port()
    async with websockets.serve(serve, "127.0.0.1", port, subprotocols=[SUBPROTOCOL]):
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{port}", "--id", "MUTANT-2", "--evses", 2)
        caller = await asyncio.wait_for(arrived, 20)
        tally = await play(caller.call, actions(from_station=False), count, sends_valid=False)
        answer = await caller.call("GetVariables", {"getVariableData": [
            {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}]})
        fact(answer[0] == 3, f"a valid call after all was answered {answer}")
        fact(ebb.running, f"ebb station ended: {ebb.last_line()}")
    return tally


async def play(call, names: list[str], count: int, sends_valid: bool) -> str:
    chance = random.Random(21)
    codes: collections.Counter = collections.Counter()
    unsupported: set[str] = set()
    for number in range(count):
        action = names[number % len(names)]
        payloads = Payloads(f"{action}Request", chance)
        mutation = payloads.mutated()
        answer = await call(action, mutation.payload)
        what = f"{action} with {mutation.text}: {json.dumps(mutation.payload)[:300]}"
        fact(answer[0] == 4, f"{what} was answered {json.dumps(answer)[:200]}")
        fact(answer[2] == mutation.code, f"{what} was answered {answer[2]} ({answer[3]}), not {mutation.code}")
        codes[answer[2]] += 1
        if sends_valid:
            answer = await call(action, payload := payloads.valid())
            if answer[0] == 4 and answer[2] in UNKNOWN_TO_ROLE:
                unsupported.add(action)
            elif answer[0] == 3:
                errors = [error.message for error in schema(f"{action}Response").iter_errors(answer[2])]
                fact(not errors, f"the answer to {action} {json.dumps(payload)[:300]} breaks its schema: {errors[:2]}")
    named = ", ".join(f"{code} {number}" for code, number in codes.most_common())
    return f"{count} broken calls of {len(names)} actions: {named}" + (f"; not supported: {', '.join(sorted(unsupported))}" if unsupported else "")


class Caller:
    """The central system's end of one connection: it takes whatever the station calls, and calls."""

    def __init__(self, connection):
        self._connection = connection
        self._answers: dict[str, asyncio.Future] = {}
        self._next_id = 0
        self._chance = random.Random(4)
        self.booted = asyncio.Event()

    async def serve(self) -> None:
        async for text in self._connection:
            message = json.loads(text)
            if message[0] == 2:
                await self._connection.send(json.dumps([3, message[1], self._answer(message[2])]))
                if message[2] == "BootNotification":
                    self.booted.set()
            elif message[0] in (3, 4) and (waiting := self._answers.pop(message[1], None)):
                waiting.set_result(message)

    def _answer(self, action: str) -> dict:
        answer = Payloads(f"{action}Response", self._chance).valid(optional=0)
        if "status" in answer:
            answer["status"] = "Accepted"
        if action == "BootNotification":
            answer["interval"] = 300
        return answer

    async def call(self, action: str, payload) -> list:
        self._next_id += 1
        identifier = str(self._next_id)
        self._answers[identifier] = asyncio.get_running_loop().create_future()
        await self._connection.send(json.dumps([2, identifier, action, payload]))
        return await asyncio.wait_for(self._answers[identifier], 10)
