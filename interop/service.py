"""What an operator has done at a station from afar, over `ebb call`: firmware fetched from an HTTP server and checked by its maker's
signature, logs sent to that server, a message on the display, a connector unlocked. The server and the signatures are Python's own."""
import asyncio
import base64
import json
from datetime import datetime, timezone

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from stage import Stage, fact

STATION = "EBB-SERVICE"
IMAGE = b"not a real image, but signed like one " * 1000


class FileServer:
    """HTTP on loopback: GET gives what `files` has, PUT is kept there."""

    def __init__(self, port: int):
        self.port = port
        self.files: dict[str, bytes] = {}

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        return self

    async def __aexit__(self, *_):
        self._server.close()

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port}/{name}"

    async def _serve(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        method, path, _ = head.split(" ", 2)
        length = next((int(line.split(":")[1]) for line in head.lower().split("\r\n") if line.startswith("content-length:")), 0)
        body = await reader.readexactly(length)
        name, status, answer = path.lstrip("/"), 404, b""
        if method == "PUT":
            self.files[name], status = body, 201
        elif name in self.files:
            status, answer = 200, self.files[name]
        writer.write(f"HTTP/1.1 {status} x\r\nContent-Length: {len(answer)}\r\nConnection: close\r\n\r\n".encode() + answer)
        await writer.drain()
        writer.close()


async def from_afar(stage: Stage) -> str:
    status, text = await stage.run_ebb("pki", "--directory", stage.path("pki"))
    fact(status == 0, f"ebb pki ended with status {status}: {text}")
    pki, central, http = stage.path("pki"), stage.port(), f"127.0.0.1:{stage.port()}"
    serve = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{central}", "--http", http, "--data", stage.path("serve"))
    await serve.listens(central)
    # Any chain may be a maker's: here it is that of the charge point operator.
    station = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{central}", "--id", STATION, "--data", stage.path("station"),
                                    "--firmware-ca", pki / "v2g-root.pem")
    await serve.says("booted", 15)
    async with FileServer(stage.port()) as server:
        server.files |= {"2.7.bin": IMAGE, "2.8.bin": IMAGE + b"!"}
        ask = Operator(stage, http)
        await firmware(ask, server, pki, "2.7.bin", "Installed")
        await firmware(ask, server, pki, "2.8.bin", "InvalidSignature")
        fact((await ask("UpdateFirmware", update(server.url("2.7.bin"), 9, "no certificate", "AA==")))["status"] == "InvalidCertificate",
             "a certificate that is none was taken")
        version = await ask("GetVariables", {"getVariableData": [{"component": {"name": "ChargingStation"}, "variable": {"name": "FirmwareVersion"}}]})
        fact(version["getVariableResult"][0]["attributeValue"] == "2.7", f"the version is {version}")

        answer = await ask("GetLog", {"requestId": 31, "logType": "DiagnosticsLog", "log": {"remoteLocation": server.url("logs")}})
        await ask.until('"Uploaded"')
        log = fact(server.files.get(f"logs/{answer['filename']}"), f"only {list(server.files)} came").decode()
        fact("security: StartupOfTheDevice" in log, f"the log has {log[:300]}")
        answer = await ask("GetLog", {"requestId": 32, "logType": "SecurityLog", "log": {"remoteLocation": server.url("gone/")}})
        fact(answer["status"] == "Accepted", f"GetLog answered {answer}")

    await ask("SetDisplayMessage", {"message": {"id": 1, "priority": "InFront", "message": {"format": "UTF8", "content": "Grüß Gott"}}})
    await station.says("display: Grüß Gott", 5)
    fact((await ask("UnlockConnector", {"evseId": 1, "connectorId": 1}))["status"] == "Unlocked", "the connector stayed locked")
    fact((await ask("DataTransfer", {"vendorId": "org.example"}))["status"] == "UnknownVendorId", "a stranger's message was taken")
    fact(station.running and serve.running, "a process ended")
    return "firmware installed, a wrong signature and a wrong certificate refused, log uploaded, message shown, connector unlocked"


class Operator:
    """`ebb call` and `ebb stations`, as a human would use them."""

    def __init__(self, stage: Stage, http: str):
        self._stage, self._http = stage, http

    async def __call__(self, action: str, payload: dict) -> dict:
        status, text = await self._stage.run_ebb("call", STATION, action, json.dumps(payload), "--http", self._http)
        fact(status == 0, f"{action} ended with status {status}: {text}")
        return json.loads(text)

    async def until(self, text: str, seconds: float = 15) -> None:
        """Waits until the station has told something with this text."""
        for _ in range(int(seconds * 4)):
            _, notices = await self._stage.run_ebb("stations", STATION, "--notices", "--http", self._http)
            if text in notices:
                return
            await asyncio.sleep(0.25)
        raise TimeoutError(f"the station did not tell {text} within {seconds:g} s: {notices[:300]}")


async def firmware(ask: Operator, server: FileServer, pki, name: str, end: str) -> None:
    """Signs the good image, so that any other one is not what was signed."""
    key = serialization.load_pem_private_key((pki / "station.key").read_bytes(), None)
    signature = base64.b64encode(key.sign(IMAGE, ec.ECDSA(hashes.SHA512()))).decode()
    request = update(server.url(name), 7, (pki / "station.pem").read_text(), signature)
    answer = await ask("UpdateFirmware", request)
    fact(answer["status"] == "Accepted", f"UpdateFirmware answered {answer}")
    await ask.until(f'"{end}"')


def update(location: str, request: int, certificate: str, signature: str) -> dict:
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"requestId": request, "firmware": {"location": location, "retrieveDateTime": now, "signingCertificate": certificate,
                                               "signature": signature}}
