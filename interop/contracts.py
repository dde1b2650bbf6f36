"""Certificates of Plug & Charge through OCPP: `ebb serve` signs the station's certificate towards cars, hands out the car's contract, installs and deletes
roots, tells the certificate's status and refuses what was revoked. `ebb ev` and OpenSSL's own client see what comes of it over TLS 1.3."""
import asyncio
import base64
import json
import re
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import station as pypi
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509 import ocsp
from ocpp.v21 import call
from stage import Process, Stage, fact
from wire import Transcript

STATION, EMAID = "EBB-CONTRACTS", "DEEBBC000000011"
ROOTS = {"V2GRootCertificate": "v2g-root.pem", "MORootCertificate": "mo-root.pem"}


@dataclass
class Place:
    """Where everything is: the stage, the certificates of `ebb pki`, and three ports."""

    stage: Stage
    central: int
    http: str
    v2g: int

    @property
    def pki(self) -> Path:
        return self.stage.path("pki")

    async def ask(self, action: str, payload: dict) -> dict:
        status, text = await self.stage.run_ebb("call", STATION, action, json.dumps(payload), "--http", self.http)
        fact(status == 0, f"{action} ended with status {status}: {text}")
        return json.loads(text)

    async def accepted(self, action: str, payload: dict) -> None:
        answer = await self.ask(action, payload)
        fact(answer["status"] == "Accepted", f"{action} answered {answer}")

    async def install(self, use: str) -> None:
        await self.accepted("InstallCertificate", {"certificateType": use, "certificate": (self.pki / ROOTS[use]).read_text()})

    async def delete(self, use: str) -> None:
        await self.accepted("DeleteCertificate", {"certificateHashData": (await self.installed(use))[0]["certificateHashData"]})

    async def installed(self, use: str) -> list[dict]:
        answer = await self.ask("GetInstalledCertificateIds", {"certificateType": [use]})
        fact(answer["status"] == "Accepted", f"no {use}: {answer}")
        return answer["certificateHashDataChain"]

    async def revoke(self, file: Path) -> None:
        status, text = await self.stage.run_ebb("pki", "--directory", self.pki, "--revoke", file)
        fact(status == 0, f"ebb pki --revoke ended with status {status}: {text}")

    def put_token(self, token: str) -> None:
        body = json.dumps({"idToken": {"idToken": token, "type": "eMAID"}}).encode()
        request = urllib.request.Request(f"http://{self.http}/tokens", body, {"Content-Type": "application/json"}, method="PUT")
        with urllib.request.urlopen(request, timeout=10) as answer:
            fact(answer.status == 200, f"PUT /tokens: {answer.status}")

    async def station(self, name: str) -> Process:
        process = await self.stage.start(
            name, self.stage.ebb, "station", "--csms", f"ws://127.0.0.1:{self.central}", "--id", STATION, "--listen",
            f"127.0.0.1:{self.v2g}", "--data", self.stage.path("data"), "--tls-from-csms", "--tls-ca", self.pki / "oem-root.pem",
            "--contracts-from-csms", "--no-eim", "--transcript")
        await process.listens(self.v2g)
        return process

    async def car(self, name: str, *options) -> Process:
        """A car that keeps its contracts, shows them, and wants to know that its station was not revoked."""
        pki = self.pki
        return await self.stage.start(
            name, self.stage.ebb, "ev", "--connect", f"127.0.0.1:{self.v2g}", "--transcript", "--no-eim", "--tls-cert", pki / "vehicle.pem",
            "--tls-key", pki / "vehicle.key", "--tls-ca", pki / "v2g-root.pem", "--tls-require-ocsp", "--contracts",
            self.stage.path("installed"), *options)

    async def handshake(self) -> tuple[x509.Certificate | None, str]:
        """The certificate that the station shows to OpenSSL, and what OpenSSL says of the status that is stapled to it."""
        pki = self.pki
        client = await asyncio.create_subprocess_exec(
            "openssl", "s_client", "-connect", f"127.0.0.1:{self.v2g}", "-tls1_3", "-status", "-cert", pki / "vehicle.pem", "-cert_chain",
            pki / "vehicle.pem", "-key", pki / "vehicle.key", "-CAfile", pki / "v2g-root.pem", "-verify_return_error",
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
        output, _ = await asyncio.wait_for(client.communicate(), 10)
        text = output.decode(errors="replace")
        shown = re.search(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", text, re.DOTALL)
        status = re.search(r"Cert Status: (\w+)", text)
        return x509.load_pem_x509_certificate(shown[0].encode()) if shown else None, status[1] if status else "none"

    async def shows(self, other_than: int | None, status: str) -> int:
        """Waits until the station shows another certificate, with this status; gives its number."""
        for _ in range(60):
            certificate, stapled = await self.handshake()
            if certificate and certificate.serial_number != other_than and stapled == status:
                break
            await asyncio.sleep(0.25)
        else:
            raise AssertionError(f"the station shows {certificate and certificate.serial_number:x} and its status as {stapled}, not {status}")
        fact(name(certificate.subject) == STATION and name(certificate.issuer) == "CPO Sub-CA 2", f"it is {certificate.subject}")
        return certificate.serial_number


def name(subject: x509.Name) -> str:
    return subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value


async def through_ocpp(stage: Stage) -> str:
    status, text = await stage.run_ebb("pki", "--directory", stage.path("pki"))
    fact(status == 0, f"ebb pki ended with status {status}: {text}")
    place = Place(stage, stage.port(), f"127.0.0.1:{stage.port()}", stage.port())
    serve = await start_serve(place)
    station = await place.station("station-1")
    await serve.says(f"{STATION}: .*booted", 15)
    first = await a_certificate_by_its_root(place, station)
    await a_contract_by_its_root(place, serve, station)
    second = await another_certificate(place, first)
    await a_contract_by_the_central_system(place, station)
    await a_revoked_contract(place, station)
    await a_revoked_vehicle(place, await a_revoked_station(place, station, second))
    fact(serve.running, f"ebb serve ended: {serve.last_line()}")
    return "certificate signed, replaced, revoked; contract handed out, judged here and there, revoked; roots installed and deleted"


async def start_serve(place: Place) -> Process:
    pki, settings = place.pki, place.stage.path("settings.json")
    settings.write_text(json.dumps({"unknownTokens": "refuse", "takesContractsWithoutStatus": False}))
    serve = await place.stage.start_ebb(
        "serve", "--listen", f"127.0.0.1:{place.central}", "--http", place.http, "--data", place.stage.path("serve"), "--settings", settings,
        "--v2g-ca-cert", pki / "cpo.pem", "--v2g-ca-key", pki / "cpo.key", "--crl", pki / "revoked.pem", "--mo-ca", pki / "mo-root.pem",
        "--contracts", pki / "contracts", "--cps-cert", pki / "cps.pem", "--cps-key", pki / "cps.key", "--oem-ca", pki / "oem-root.pem")
    await serve.listens(place.central)
    return serve


async def a_certificate_by_its_root(place: Place, station: Process) -> int:
    """Without a V2G root the station takes no certificate and no car gets in; with it, it asks for one and shows it at once."""
    certificate, _ = await place.handshake()
    fact(certificate is None, "the station shows a certificate before it has one")
    await place.accepted("TriggerMessage", {"requestedMessage": "SignV2G20Certificate"})
    await station.says("InvalidChargingStationCertificate, the chain does not hold: untrusted", 15)
    await place.install("V2GRootCertificate")
    serial = await place.shows(None, "good")
    chain = (await place.installed("V2GCertificateChain"))[0]
    fact(int(chain["certificateHashData"]["serialNumber"], 16) == serial, f"another chain is installed: {chain}")
    fact(len(chain["childCertificateHashData"]) == 2, f"the chain is {chain}")
    return serial


async def a_contract_by_its_root(place: Place, serve: Process, station: Process) -> None:
    """A car without a contract gets one from the central system; it charges once its root is installed and its EMAID known."""
    pki = place.pki
    oem = ["--oem-cert", pki / "provisioning.pem", "--oem-key", pki / "provisioning.key"]
    car = await place.car("car-without-root", *oem)
    await car.says(f"contract {EMAID} installed", 30)
    await station.says("contract refused: no root of its operator here", 15)
    await refused(car)
    await place.install("MORootCertificate")
    root = x509.load_pem_x509_certificate((pki / "mo-root.pem").read_bytes())
    listed = (await place.installed("MORootCertificate"))[0]["certificateHashData"]
    fact(listed["issuerKeyHash"] == ocsp.OCSPRequestBuilder().add_certificate(root, root, hashes.SHA256()).build()
         .issuer_key_hash.hex(), f"the root is listed as {listed}")
    car = await place.car("car-unknown")
    await station.says("token refused: Unknown", 15)
    await refused(car)
    place.put_token(EMAID)
    await charges(await place.car("car-known"))


async def another_certificate(place: Place, first: int) -> int:
    """The next handshake shows the new certificate, with a status of its own."""
    await place.accepted("TriggerMessage", {"requestedMessage": "SignV2G20Certificate"})
    second = await place.shows(first, "good")
    await charges(await place.car("car-renewed"))
    return second


async def a_contract_by_the_central_system(place: Place, station: Process) -> None:
    """Without its root the contract is refused, unless the central system may judge the chain."""
    await place.delete("MORootCertificate")
    car = await place.car("car-root-deleted")
    await station.says("(?s)no root of its operator here.*no root of its operator here", 15)
    await refused(car)
    await may_judge_contracts(place, True)
    await charges(await place.car("car-judged-centrally"))


async def a_revoked_contract(place: Place, station: Process) -> None:
    """Wherever it is judged: by its chain, and by the hashes that a station with its root sends."""
    await place.revoke(place.stage.path("installed") / f"{EMAID}.pem")
    for judged in ("chain", "hashes"):
        car = await place.car(f"car-revoked-{judged}")
        await car.says("AuthorizationRes .*CertificateRevoked", 20)
        await refused(car)
        if judged == "chain":
            await place.install("MORootCertificate")
            await may_judge_contracts(place, False)


async def may_judge_contracts(place: Place, allowed: bool) -> None:
    answer = await place.ask("SetVariables", {"setVariableData": [{
        "component": {"name": "ISO15118Ctrlr", "evse": {"id": 1}}, "variable": {"name": "CentralContractValidationAllowed"},
        "attributeValue": str(allowed).lower()}]})
    fact(answer["setVariableResult"][0]["attributeStatus"] == "Accepted", f"CentralContractValidationAllowed: {answer}")


async def a_revoked_station(place: Place, first: Process, serial: int) -> Process:
    """A car sees by the stapled status that the station was revoked, and that its next certificate is good. Without the V2G root
    there is no next one."""
    await place.revoke(place.stage.path("data") / "certificates" / "V2G20Certificate.pem")
    await first.stop()
    station = await place.station("station-2")
    await place.shows(None, "revoked")
    car = await place.car("car-at-revoked-station")
    await car.says("stapled to the server's certificate says that it is revoked", 15)
    fact(await car.ends(10) == 1, "a car stays at a revoked station")
    await place.accepted("TriggerMessage", {"requestedMessage": "SignV2G20Certificate"})
    third = await place.shows(serial, "good")
    await place.delete("V2GRootCertificate")
    await place.accepted("TriggerMessage", {"requestedMessage": "SignV2G20Certificate"})
    await station.says("InvalidChargingStationCertificate, the chain does not hold: untrusted", 15)
    fact((await place.handshake())[0].serial_number == third, "a certificate without a root was taken")
    return station


async def a_revoked_vehicle(place: Place, former: Process) -> None:
    """Its own TLS certificate was revoked: the station, which has not asked before, asks the central system and sends the car away."""
    await former.stop()
    await place.revoke(place.pki / "vehicle.pem")
    station = await place.station("station-3")
    await place.shows(None, "good")
    car = await place.car("car-revoked")
    await station.says("EVSE 1: the vehicle's certificate was revoked", 20)
    await refused(car)


async def charges(car: Process) -> None:
    await car.says(r"AuthorizationRes .*OK", 20)
    await car.says(r"power [1-9][\d.]+ W", 30)
    await car.stop()


async def refused(car: Process) -> None:
    fact(await car.ends(90) == 1, f"a car that was refused ended well: {car.last_line()}")
    fact(not re.search(r"power [1-9]", car.text()), "a car that was refused charged")


async def by_responders(stage: Stage) -> str:
    """What OpenSSL's responder says of a contract: `ebb serve` asks it for a PyPI station, and believes it only if the contract's own
    authority signed the answer."""
    responder, pki = stage.port(), stage.path("pki")
    url = f"http://127.0.0.1:{responder}/"
    status, text = await stage.run_ebb("pki", "--directory", pki, "--ocsp", url)
    fact(status == 0, f"ebb pki ended with status {status}: {text}")
    stage.path("authorities.pem").write_text("".join((pki / f"mo-{name}.pem").read_text() for name in ("root", "sub1", "sub2")))
    stage.path("settings.json").write_text(json.dumps({"takesContractsWithoutStatus": False}))
    port = stage.port()
    serve = await stage.start_ebb(
        "serve", "--listen", f"127.0.0.1:{port}", "--http", f"127.0.0.1:{stage.port()}", "--data", stage.path("serve"), "--settings",
        stage.path("settings.json"), "--mo-ca", stage.path("authorities.pem"), "--ocsp-responders", url)
    await serve.listens(port)
    contract = load(pki / "contracts" / "WMIEBB123456789AB1" / f"{EMAID}.pem")
    asked = ocsp.OCSPRequestBuilder().add_certificate(contract, load(pki / "mo-sub2.pem"), hashes.SHA256()).build()
    fact(x509.AuthorityInformationAccess.oid in [extension.oid for extension in contract.extensions], "the contract names no responder")
    data = {"hashAlgorithm": "SHA256", "issuerNameHash": asked.issuer_name_hash.hex(), "issuerKeyHash": asked.issuer_key_hash.hex(),
            "serialNumber": f"{asked.serial_number:x}"}
    transcript = Transcript(str(stage.path("station.jsonl")))
    async with pypi.connected(f"ws://127.0.0.1:{port}/{STATION}", transcript) as station:
        await station.boot()
        for signer, entry, expected in (
            ("mo-sub2", "V\t400101000000Z\t\t", ("GOOD", "Good", "Accepted")),
            ("mo-sub2", "R\t400101000000Z\t260101000000Z\t", ("REVOKED", "Revoked", "CertificateRevoked")),
            # Whoever signs, the central system is no more than a messenger to the vehicle, and believes nothing itself.
            ("oem-sub2", "V\t400101000000Z\t\t", ("GOOD", "Unknown", "NoCertificateAvailable")),
        ):
            stage.path("index.txt").write_text(f"{entry}{asked.serial_number:02X}\tunknown\t/CN={EMAID}\n")
            server = await stage.start(
                f"responder-{signer}-{entry[0]}", "openssl", "ocsp", "-index", stage.path("index.txt"), "-port", responder, "-rsigner",
                pki / f"{signer}.pem", "-rkey", pki / f"{signer}.key", "-CA", pki / "mo-sub2.pem", "-ndays", 1)
            await server.says("waiting for OCSP client connections", 10)
            found = await statuses(station, data, url)
            fact(found == expected, f"signed by {signer}: {found}, not {expected}")
            await server.stop()
        for where in (url, "http://127.0.0.1:9/"):
            found = await statuses(station, data, where)
            fact(found == ("Failed", "Unknown", "NoCertificateAvailable"), f"{where}: {found}")
    fact(not transcript.violations, f"violations: {transcript.violations[:3]}")
    fact(serve.running, f"ebb serve ended: {serve.last_line()}")
    return "good, revoked, forged, silent and foreign responders"


def load(path: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate(path.read_bytes())


async def statuses(station: pypi.Station, data: dict, url: str) -> tuple[str, str, str]:
    """The same certificate's status by GetCertificateStatus, GetCertificateChainStatus and Authorize."""
    answer = await station.ask(call.GetCertificateStatus(ocsp_request_data=data | {"responderURL": url}))
    response = answer.status
    if answer.status == "Accepted":
        response = ocsp.load_der_ocsp_response(base64.b64decode(answer.ocsp_result)).certificate_status.name
    chain = await station.ask(call.GetCertificateChainStatus(
        certificate_status_requests=[{"certificateHashData": data, "source": "OCSP", "urls": [url]}]))
    contract = await station.ask(call.Authorize(
        id_token={"idToken": EMAID, "type": "eMAID"}, iso_15118_certificate_hash_data=[data | {"responderURL": url}]))
    return response, chain.certificate_status[0]["status"], contract.certificate_status
