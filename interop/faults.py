"""What a peer must not be able to break: bad frames, bad messages and bad arguments get the protocol's own error or a clean close,
while another session goes on. The attacker is written from the standard library, so that it can break rules a library keeps."""
import asyncio
import contextlib
import json
import os
import signal
import socket
import struct

from cells import STATION, csms
from rawsocket import BINARY, TEXT, RawSocket, RawStation
from stage import Stage, fact

#: The start of a TLS 1.3 ClientHello: what arrives when someone speaks TLS to a port that does not.
CLIENT_HELLO = bytes.fromhex("16030100c8010000c40303") + os.urandom(32) + bytes.fromhex("20") + os.urandom(32) + os.urandom(100)
SUPPORTED_APP_PROTOCOL, COMMON, DC = 0x8001, 0x8002, 0x8004
DC_NAMESPACE = "urn:iso:std:iso:15118:-20:DC"
COMMON_NAMESPACE = "urn:iso:std:iso:15118:-20:CommonMessages"
APP_PROTOCOL_NAMESPACE = "urn:iso:15118:2:2010:AppProtocol"


#: Text frames that are no right CALL, each with the error codes that fit, or None where the standard leaves the choice.
CALLS = {
    "text that is no JSON": ("{{{", None),
    "a JSON value that is no array": ('{"a":1}', None),
    "an empty array": ("[]", None),
    "brackets a hundred thousand deep": ("[" * 100_000, None),
    "a call without a payload": ('[2,"a1","Heartbeat"]', None),
    "an action that is not in the standard": ('[2,"a2","Heartbeet",{}]', {"NotImplemented", "NotSupported"}),
    "an action that only the other side sends": ('[2,"a3","GetBaseReport",{"requestId":1,"reportBase":"FullInventory"}]',
                                                 {"NotImplemented", "NotSupported"}),
    "a required field missing": ('[2,"a4","StatusNotification",{"evseId":1,"connectorId":1}]',
                                 {"OccurrenceConstraintViolation", "ProtocolError", "FormatViolation"}),
    "a field of the wrong type": ('[2,"a5","StatusNotification",{"timestamp":"2026-01-01T00:00:00Z","connectorStatus":"Available",'
                                  '"evseId":"one","connectorId":1}]', {"TypeConstraintViolation", "FormatViolation"}),
    "a value outside its enumeration": ('[2,"a6","StatusNotification",{"timestamp":"2026-01-01T00:00:00Z","connectorStatus":"Asleep",'
                                        '"evseId":1,"connectorId":1}]', {"PropertyConstraintViolation", "FormatViolation"}),
    "a number past every integer": ('[2,"a7","StatusNotification",{"timestamp":"2026-01-01T00:00:00Z","connectorStatus":"Available",'
                                    '"evseId":1e300,"connectorId":1}]', None),
}

#: Frames against RFC 6455 (as arguments of `RawSocket.send`), each with the close codes that fit.
FRAMES = {
    "an unmasked frame": (dict(payload='[2,"b1","Heartbeat",{}]', masked=False), {1002}),
    "a reserved opcode": (dict(payload=b"x", opcode=3), {1002}),
    "a fragmented ping": (dict(payload=b"x", opcode=9, final=False), {1002}),
    "a ping of 126 bytes": (dict(payload=b"x" * 126, opcode=9), {1002}),
    "text that is no UTF-8": (dict(payload=b"\xff\xfe\xfd", opcode=TEXT), {1007}),
    "a binary message": (dict(payload=b"\x00\x01", opcode=BINARY), {1003, 1002, 1007}),
    "a frame of a terabyte": (dict(payload=b"x", claimed_length=1 << 40), {1009, 1002}),
    "a length with its top bit set": (dict(payload=b"x", claimed_length=(1 << 63) + 1), {1002, 1009}),
    "a continuation of nothing": (dict(payload=b"x", opcode=0), {1002}),
}


class Watch:
    """Runs attacks one after the other and asserts after each that the healthy side still is."""

    def __init__(self, process, healthy):
        self._process, self._healthy = process, healthy
        self.survived = 0

    async def survives(self, name: str, attack) -> None:
        try:
            await attack
        except (AssertionError, TimeoutError, ConnectionError) as failure:
            raise AssertionError(f"{name}: {failure or type(failure).__name__}") from failure
        fact(self._process.running, f"{name}: {self._process.name} ended: {self._process.last_line()}")
        fact(await self._healthy(), f"{name}: the healthy session did not go on")
        self.survived += 1


# ebb serve

async def central_system(stage: Stage) -> str:
    """Every rule of RFC 6455 and OCPP-J that a station can break, against `ebb serve`."""
    port = stage.port()
    serve = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{port}", "--http", f"127.0.0.1:{stage.port()}", "--data", stage.path("data"))
    await serve.listens(port)
    good = await RawStation.open(port, "HEALTHY-1")
    await good.boot()
    watch = Watch(serve, good.healthy)
    for name, (text, codes) in CALLS.items():
        await watch.survives(name, answered_with_error(port, text, codes))
    await watch.survives("an unknown message type", ignored(port, '[9,"a8","Heartbeat",{}]'))
    await watch.survives("an answer to no call", ignored(port, '[3,"nobody-asked",{}]'))
    for name, (frame, codes) in FRAMES.items():
        await watch.survives(name, closed_with(port, frame, codes))
    await watch.survives("a message of a hundred megabytes", oversize(port))
    await watch.survives("no subprotocol in common", no_common_subprotocol(port))
    await watch.survives("an identity with a colon", refused(port, "/A%3AB"))
    await watch.survives("an identity of 49 characters", refused(port, "/" + "A" * 49))
    for name, octets in {"TLS on a plain port": CLIENT_HELLO, "octets that are no HTTP": os.urandom(2_000),
                         "a head without an end": b"GET / HTTP/1.1\r\n" + b"X-Filler: " + b"a" * 200_000}.items():
        await watch.survives(name, hung_up(("127.0.0.1", port), octets))
    idle = await asyncio.open_connection("127.0.0.1", port)
    await watch.survives("a connection that says nothing", asyncio.sleep(0))
    idle[1].close()
    return f"{watch.survived} attacks answered or closed, the other station went on"


async def answered_with_error(port: int, text: str, codes: set[str] | None) -> None:
    """The frame gets a CALLERROR (`-1` for an id that cannot be read), and the connection lives on."""
    station = await RawStation.open(port, "ATTACKER")
    await station.boot()
    await station.socket.send(text)
    answer = await station.answer(None)
    fact(answer[0] == 4, f"answered {answer}")
    fact(codes is None or answer[2] in codes, f"answered {answer[2]}")
    expected = text.split('"')[1] if text.startswith('[2,"') else "-1"
    fact(answer[1] in (expected, "-1") if codes is None else answer[1] == expected, f"answered with the id {answer[1]!r}")
    fact(await station.healthy(), "the connection did not live on")
    station.socket.abandon()


async def ignored(port: int, text: str) -> None:
    station = await RawStation.open(port, "ATTACKER")
    await station.boot()
    await station.socket.send(text)
    fact(await station.healthy(), "the connection did not live on")
    station.socket.abandon()


async def closed_with(port: int, frame: dict, codes: set[int]) -> None:
    socket = await RawSocket.open(port, "/ATTACKER")
    await socket.send(**frame)
    code = await socket.close_code()
    fact(code in codes, f"closed with {code}")
    socket.abandon()


async def oversize(port: int) -> None:
    """A whole message far past any limit, sent as it is claimed: closed with 1009 before it has all been read."""
    socket = await RawSocket.open(port, "/ATTACKER")
    chunk = b"[" * 1_000_000
    await socket.send(chunk, final=False)
    for _ in range(99):
        with contextlib.suppress(ConnectionError, TimeoutError):
            await socket.send(chunk, opcode=0, final=False)
    code = await socket.close_code()
    fact(code in (1009, None), f"closed with {code}")
    socket.abandon()


async def no_common_subprotocol(port: int) -> None:
    socket = await RawSocket.open(port, "/ATTACKER", subprotocol="mqtt")
    if socket.status == 101:
        fact("sec-websocket-protocol" not in socket.headers, "a subprotocol that was not offered was chosen")
        await socket.close_code()
    else:
        fact(400 <= socket.status < 500, f"answered {socket.status}")
    socket.abandon()


async def refused(port: int, path: str) -> None:
    socket = await RawSocket.open(port, path)
    fact(socket.status in (400, 404), f"answered {socket.status}")
    socket.abandon()


async def hung_up(address: tuple, octets: bytes, seconds: float = 15) -> None:
    """The octets are met with an end of the connection; an HTTP answer may come first, and it must be a refusal."""
    reader, writer = await asyncio.open_connection(*address)
    with contextlib.suppress(ConnectionError):
        writer.write(octets)
        await asyncio.wait_for(writer.drain(), 5)
    answer = b""
    with contextlib.suppress(ConnectionError):
        answer = await asyncio.wait_for(reader.read(), seconds)
    fact(not answer.startswith(b"HTTP/1.1 ") or answer[9:10] == b"4", f"answered {answer[:60]!r}")
    writer.close()


# ebb station

async def station(stage: Stage) -> str:
    """SDP, V2GTP and EXI that are wrong, against `ebb station` while a car charges at its other EVSE."""
    async with csms.CentralSystem(stage.port(), str(stage.directory)) as central:
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central.port}", "--id", STATION, "--evses", 2, "--interface", "lo")
        online = await central.station(STATION)
        await stage.start_ebb("ev", "--interface", "lo", "--service", "DC_BPT", "--control", "Dynamic")
        needs = (await online.transcript.until(lambda seen: seen.calls("NotifyEVChargingNeeds"), "NotifyEVChargingNeeds", 30))[0]
        # The answer to the needs promised a profile: until it is there the station holds the car at zero.
        transaction = online.transcript.calls("TransactionEvent")[0]["transactionInfo"]["transactionId"]
        await online.set_power(needs["evseId"], transaction, 6_000)
        await online.transcript.until(lambda seen: charging_events(seen), "charging transaction", 30)

        async def still_charging() -> bool:
            before = len(charging_events(online.transcript))
            await online.transcript.until(lambda seen: len(charging_events(seen)) > before, "further meter value of the healthy car", 70)
            return await alive()

        async def alive() -> bool:
            """The attackers' transactions at the other EVSE come and go; the car's must not end."""
            return not [event for event in online.transcript.calls("TransactionEvent")
                        if event["eventType"] == "Ended" and event["transactionInfo"]["transactionId"] == transaction]

        watch = Watch(ebb, alive)
        for name, datagram in {"an SDP header of version 2": "02fd9000000000021000", "an SDP request without its payload": "01fe900000000002",
                               "an SDP request of an unknown type": "01fe9042000000021000", "an empty datagram": "",
                               "an SDP length past the datagram": "01fe9000ffffffff1000"}.items():
            await watch.survives(name, no_sdp_answer(bytes.fromhex(datagram)))
        app_protocol = await encoded(stage, APP_PROTOCOL_NAMESPACE, {"supportedAppProtocolReq": {"AppProtocol": [
            {"ProtocolNamespace": DC_NAMESPACE, "VersionNumberMajor": 1, "VersionNumberMinor": 0, "SchemaID": 1, "Priority": 1}]}})
        loop = await encoded(stage, COMMON_NAMESPACE, {"ServiceDiscoveryReq": {"Header": {"SessionID": "00" * 8, "TimeStamp": 1}}})
        octets = {
            "a V2GTP header of version 2": b"\x02\xfd" + framed(SUPPORTED_APP_PROTOCOL, app_protocol)[2:],
            "a V2GTP header with a wrong inverse": b"\x01\xff" + framed(SUPPORTED_APP_PROTOCOL, app_protocol)[2:],
            "a V2GTP length of four gigabytes": struct.pack("!BBHI", 1, 0xFE, SUPPORTED_APP_PROTOCOL, 0xFFFF_FFFF),
            "an EXI header alone": framed(SUPPORTED_APP_PROTOCOL, b"\x80"),
            "an EXI stream cut in half": framed(SUPPORTED_APP_PROTOCOL, app_protocol[:len(app_protocol) // 2]),
            "an event code that does not exist": framed(SUPPORTED_APP_PROTOCOL, b"\x80" + b"\xff" * 30),
            "an empty payload": framed(SUPPORTED_APP_PROTOCOL, b""),
            "TLS on a plain port": CLIENT_HELLO,
            "text": b"GET / HTTP/1.1\r\n\r\n",
        }
        for name, sent in octets.items():
            await watch.survives(name, v2g_refused(stage, sent))
        await watch.survives("a payload type that does not exist", passed_over(framed(0x1234, b"\0" * 9), framed(SUPPORTED_APP_PROTOCOL, app_protocol)))
        await watch.survives("a message out of order", out_of_order(stage, app_protocol, loop))
        for kind, namespace in ((COMMON, COMMON_NAMESPACE), (DC, DC_NAMESPACE)):
            await watch.survives(f"noise as payload {kind:x}", v2g_refused(stage, framed(kind, os.urandom(64))))
        fact(await still_charging(), "the healthy car's transaction ended")
        check = online.transcript.violations
        fact(not check, f"violations: {check[:3]}")
    return f"{watch.survived} attacks answered or closed, the other car went on"


def charging_events(transcript) -> list[dict]:
    return [event for event in transcript.calls("TransactionEvent") if event["transactionInfo"].get("chargingState") == "Charging"]


def framed(kind: int, exi: bytes) -> bytes:
    return struct.pack("!BBHI", 1, 0xFE, kind, len(exi)) + exi


async def encoded(stage: Stage, namespace: str, message: dict) -> bytes:
    return bytes.fromhex((await exi(stage, "encode", namespace, json.dumps(message))).strip())


async def decoded(stage: Stage, namespace: str, octets: bytes) -> dict:
    return json.loads(await exi(stage, "decode", namespace, octets.hex()))


async def exi(stage: Stage, verb: str, namespace: str, text: str) -> str:
    process = await asyncio.create_subprocess_exec(str(stage.ebb), "exi", verb, "--namespace", namespace, stdin=asyncio.subprocess.PIPE,
                                                   stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    output, errors = await asyncio.wait_for(process.communicate(text.encode()), 10)
    fact(process.returncode == 0, f"ebb exi {verb}: {errors.decode().strip()}")
    return output.decode()


def sdp_socket() -> socket.socket:
    sdp = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    sdp.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, socket.if_nametoindex("lo"))
    sdp.setblocking(False)
    return sdp


async def sdp_answer(datagram: bytes, seconds: float) -> bytes | None:
    with sdp_socket() as sdp:
        loop = asyncio.get_running_loop()
        await loop.sock_sendto(sdp, datagram, ("ff02::1", 15118, 0, socket.if_nametoindex("lo")))
        with contextlib.suppress(TimeoutError):
            return await asyncio.wait_for(loop.sock_recv(sdp, 2_000), seconds)
    return None


async def no_sdp_answer(datagram: bytes) -> None:
    answer = await sdp_answer(datagram, 0.3)
    fact(answer is None, f"answered {answer.hex() if answer else ''}")
    await v2g_address()


async def v2g_address() -> tuple:
    """Where SDP sends a car without TLS: the address and port of the station's V2GTP server. A car asks again, as the
    station has no free EVSE until it has seen the last visitor leave."""
    for _ in range(8):
        answer = await sdp_answer(bytes.fromhex("01fe9000000000021000"), 0.25)
        if answer:
            break
    fact(answer and answer[:8].hex() == "01fe900100000014" and len(answer) == 28, f"SDP answered {answer.hex() if answer else 'nothing'}")
    return (socket.inet_ntop(socket.AF_INET6, answer[8:24]) + "%lo", int.from_bytes(answer[24:26], "big"))


async def v2g_refused(stage: Stage, octets: bytes) -> None:
    """A clean end of the connection; what is answered before it must be a V2GTP message that says failed."""
    reader, writer = await asyncio.open_connection(*await v2g_address())
    writer.write(octets)
    answer = b""
    with contextlib.suppress(ConnectionError):
        answer = await asyncio.wait_for(reader.read(), 15)
    writer.close()
    if answer:
        fact(answer[:2] == b"\x01\xfe", f"answered {answer[:20].hex()}")
        kind = int.from_bytes(answer[2:4], "big")
        namespace = {SUPPORTED_APP_PROTOCOL: APP_PROTOCOL_NAMESPACE, COMMON: COMMON_NAMESPACE, DC: DC_NAMESPACE}[kind]
        body = next(iter((await decoded(stage, namespace, answer[8:])).values()))
        fact(body["ResponseCode"].upper().startswith("FAILED"), f"answered {body['ResponseCode']}")


async def passed_over(unknown: bytes, request: bytes) -> None:
    """A frame of a type that nobody knows changes nothing: the request after it gets its answer."""
    reader, writer = await asyncio.open_connection(*await v2g_address())
    writer.write(unknown + request)
    head = await asyncio.wait_for(reader.readexactly(8), 5)
    fact(int.from_bytes(head[2:4], "big") == SUPPORTED_APP_PROTOCOL, f"answered {head.hex()}")
    writer.close()


async def out_of_order(stage: Stage, app_protocol: bytes, later: bytes) -> None:
    """A ServiceDiscoveryReq where SessionSetupReq belongs: FAILED_SequenceError in its own answer, then the end."""
    reader, writer = await asyncio.open_connection(*await v2g_address())
    writer.write(framed(SUPPORTED_APP_PROTOCOL, app_protocol))
    head = await asyncio.wait_for(reader.readexactly(8), 5)
    await asyncio.wait_for(reader.readexactly(int.from_bytes(head[4:], "big")), 5)
    writer.write(framed(COMMON, later))
    head = await asyncio.wait_for(reader.readexactly(8), 5)
    answer = await decoded(stage, COMMON_NAMESPACE, await asyncio.wait_for(reader.readexactly(int.from_bytes(head[4:], "big")), 5))
    fact(answer.get("ServiceDiscoveryRes", {}).get("ResponseCode") == "FAILED_SequenceError", f"answered {answer}")
    fact(await asyncio.wait_for(reader.read(), 15) == b"", "the connection went on after a failure")
    writer.close()


# The command line

async def command_line(stage: Stage) -> str:
    """Bad arguments end with status 2, what cannot be done with status 1, each with one line on standard error."""
    port = stage.port()
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
    plain_file = stage.path("plain-file")
    plain_file.write_text("not a directory\n")
    missing = stage.path("missing.csv")
    cases = {
        "a command that does not exist": (2, ["dispense"]),
        "an option that does not exist": (2, ["serve", "--lissen", "127.0.0.1:1"]),
        "an option without its value": (2, ["station", "--csms"]),
        "a station without a central system": (2, ["station", "--id", "A"]),
        "a power without a unit it knows": (2, ["dispatch", "--power", "-10kVolt", "--for", "30s"]),
        "a duration that is none": (2, ["dispatch", "--power", "-10kW", "--for", "soon"]),
        "a port in use": (1, ["serve", "--listen", f"127.0.0.1:{port}", "--http", f"127.0.0.1:{stage.port()}", "--data", stage.path("data-1")]),
        "an operator's port in use": (1, ["serve", "--listen", f"127.0.0.1:{stage.port()}", "--http", f"127.0.0.1:{port}", "--data", stage.path("data-2")]),
        "a file where the data should be": (1, ["serve", "--listen", f"127.0.0.1:{stage.port()}", "--http", f"127.0.0.1:{stage.port()}", "--data", plain_file]),
        "a dispatch to nobody": (1, ["dispatch", "--power", "-10kW", "--for", "30s", "--http", f"127.0.0.1:{stage.port()}"]),
        "an interface that does not exist": (1, ["ev", "--interface", "nowhere0"]),
        "a signal file that is missing": (1, ["simulate", "--vehicles", "5", "--signal", missing, "--hours", "1"]),
        "vectors that are missing": (1, ["exi", "verify", missing]),
    }
    for name, (expected, arguments) in cases.items():
        process = await asyncio.create_subprocess_exec(str(stage.ebb), *map(str, arguments), stdin=asyncio.subprocess.DEVNULL,
                                                       stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, cwd=stage.directory)
        try:
            _, errors = await asyncio.wait_for(process.communicate(), 10)
        except TimeoutError:
            process.send_signal(signal.SIGKILL)
            await process.wait()
            raise AssertionError(f"{name}: still running after 10 s") from None
        lines = errors.decode().strip().splitlines()
        fact(process.returncode == expected, f"{name}: status {process.returncode} in place of {expected}: {lines[-1:]}")
        fact(len(lines) == 1, f"{name}: {len(lines)} lines on standard error: {lines[:3]}")
    taken.close()
    return f"{len(cases)} wrong calls, each one line and its status"
