"""A WebSocket client from the standard library alone, which can break every rule of RFC 6455 that a server must survive."""
import asyncio
import base64
import json
import os
import struct

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


class RawSocket:
    """One connection after the opening handshake; frames are written as told, however wrong."""

    def __init__(self, reader, writer, status: int, headers: dict[str, str]):
        self._reader, self._writer = reader, writer
        self.status, self.headers = status, headers

    @classmethod
    async def open(cls, port: int, path: str, subprotocol: str | None = "ocpp2.1", host: str = "127.0.0.1"):
        reader, writer = await asyncio.open_connection(host, port)
        offered = f"Sec-WebSocket-Protocol: {subprotocol}\r\n" if subprotocol else ""
        writer.write((f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\nSec-WebSocket-Version: 13\r\n{offered}\r\n").encode())
        head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)).decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
        return cls(reader, writer, int(head[0].split()[1]), headers)

    async def send(self, payload: bytes | str, opcode: int = TEXT, *, masked: bool = True, final: bool = True,
                   claimed_length: int | None = None) -> None:
        data = payload.encode() if isinstance(payload, str) else payload
        length = len(data) if claimed_length is None else claimed_length
        head = bytes([(0x80 if final else 0) | opcode])
        flag = 0x80 if masked else 0
        if length < 126:
            head += bytes([flag | length])
        elif length < 65_536:
            head += struct.pack("!BH", flag | 126, length)
        else:
            head += struct.pack("!BQ", flag | 127, length)
        key = os.urandom(4) if masked else b""
        body = mask(data, key) if masked else data
        self._writer.write(head + key + body)
        try:
            await asyncio.wait_for(self._writer.drain(), 5)
        except (ConnectionError, TimeoutError):
            pass

    async def receive(self, seconds: float = 5) -> tuple[int, bytes] | None:
        """The next frame that is no ping or pong, or None when the connection is over."""
        async with asyncio.timeout(seconds):
            while True:
                try:
                    first, second = await self._reader.readexactly(2)
                    length = second & 0x7F
                    if length >= 126:
                        size = 2 if length == 126 else 8
                        length = int.from_bytes(await self._reader.readexactly(size), "big")
                    payload = await self._reader.readexactly(length)
                except (asyncio.IncompleteReadError, ConnectionError):
                    return None
                if first & 0x0F == PING:
                    await self.send(payload, PONG)
                elif first & 0x0F != PONG:
                    return first & 0x0F, payload

    async def close_code(self, seconds: float = 5) -> int | None:
        """Reads on until the server closes: its close code, or None for a connection that just ended."""
        while (frame := await self.receive(seconds)) is not None:
            if frame[0] == CLOSE:
                return int.from_bytes(frame[1][:2], "big") if len(frame[1]) >= 2 else None
        return None

    def abandon(self) -> None:
        self._writer.transport.abort()


def mask(data: bytes, key: bytes) -> bytes:
    """XOR with the key over and over, as one long number: a megabyte in milliseconds."""
    repeated = (key * (len(data) // 4 + 1))[:len(data)]
    return (int.from_bytes(data) ^ int.from_bytes(repeated)).to_bytes(len(data))


class RawStation:
    """An OCPP 2.1 station reduced to frames: it calls, waits for the answer, and accepts whatever it is asked meanwhile."""

    def __init__(self, socket: RawSocket, first_id: int = 0):
        self.socket = socket
        self.asked: list[tuple[str, dict]] = []
        self._next_id = first_id

    @classmethod
    async def open(cls, port: int, identity: str, first_id: int = 0) -> "RawStation":
        return cls(await RawSocket.open(port, f"/{identity}"), first_id)

    async def call(self, action: str, payload: dict, seconds: float = 5) -> list:
        """Sends a CALL and returns the whole answer, CALLRESULT or CALLERROR."""
        self._next_id += 1
        await self.socket.send(json.dumps([2, str(self._next_id), action, payload]))
        return await self.answer(str(self._next_id), seconds)

    async def answer(self, identifier: str | None, seconds: float = 5) -> list:
        async with asyncio.timeout(seconds):
            while True:
                frame = await self.socket.receive(seconds)
                if frame is None or frame[0] == CLOSE:
                    raise ConnectionError("the connection closed before the answer")
                message = json.loads(frame[1])
                if message[0] == 2:
                    self.asked.append((message[2], message[3]))
                    accepted = {} if message[2] in ("CostUpdated",) else {"status": "Accepted"}
                    await self.socket.send(json.dumps([3, message[1], accepted]))
                elif identifier is None or message[1] == identifier:
                    return message

    async def boot(self) -> None:
        answer = await self.call("BootNotification", {"reason": "PowerUp", "chargingStation": {"model": "Raw", "vendorName": "Interop"}})
        if answer[0] != 3 or answer[2]["status"] != "Accepted":
            raise AssertionError(f"BootNotification answered {answer}")

    async def healthy(self) -> bool:
        answer = await self.call("Heartbeat", {})
        return answer[0] == 3 and "currentTime" in answer[2]
