"""OCPP's security profiles against the PyPI `websockets` package and Python's `ssl`: stations at `ebb serve`, a password that changes, and
`ebb station` on its way from a password to certificates on both sides."""
import asyncio
import base64
import datetime
import json
import ssl
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from ocpp.v21 import call
from stage import Stage, fact
from websockets.asyncio.server import basic_auth
from websockets.exceptions import InvalidHandshake, InvalidStatus

import csms
import station as pypi
from wire import Transcript

STATION = "CS1"
PASSWORD = "a password of the interop run"


async def credentials(stage: Stage) -> Path:
    """What `ebb pki` makes, and a file with the station's hashed password."""
    status, text = await stage.run_ebb("pki", "--directory", stage.path("pki"), "--stations", STATION)
    fact(status == 0, text)
    stage.path("password").write_text(PASSWORD + "\n")
    status, text = await stage.run_ebb("password", "--id", STATION, "--passwords", stage.path("passwords"), "--generate")
    fact(status == 0, text)
    stage.path("generated").write_text(text)
    return stage.path("pki")


def client_context(pki: Path, identity: str | None = None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=pki / "csms-root.pem")
    if identity:
        context.load_cert_chain(pki / f"{identity}.pem", pki / f"{identity}.key")
    return context


def server_context(pki: Path, wants_certificate: bool) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=pki / "csms-root.pem")
    context.load_cert_chain(pki / "csms.pem", pki / "csms.key")
    context.verify_mode = ssl.CERT_REQUIRED if wants_certificate else ssl.CERT_NONE
    return context


def authorization(password: str) -> dict:
    return {"additional_headers": {"Authorization": "Basic " + base64.b64encode(f"{STATION}:{password}".encode()).decode()}}


async def serve(stage: Stage) -> str:
    """PyPI stations at `ebb serve`: who belongs there boots, and nobody else gets past the door."""
    pki = await credentials(stage)
    password = stage.path("generated").read_text().strip()
    tls = ["--tls-cert", pki / "csms.pem", "--tls-key", pki / "csms.key"]
    passwords = ["--passwords", stage.path("passwords")]
    profiles = {
        1: (passwords, authorization(password)),
        2: (passwords + tls, authorization(password) | {"ssl": client_context(pki)}),
        3: (tls + ["--tls-client-ca", pki / "csms-root.pem", "--operator", "Ebb"], {"ssl": client_context(pki, f"stations/{STATION}")}),
    }
    for profile, (options, proof) in profiles.items():
        port = stage.port()
        url = f"{'ws' if profile == 1 else 'wss'}://localhost:{port}"
        process = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{port}", "--http", f"127.0.0.1:{stage.port()}", "--data",
                                        stage.path(f"data-{profile}"), "--security-profile", profile, *options)
        await process.says("stations connect to", 10)
        transcript = Transcript(str(stage.path(f"profile-{profile}.jsonl")))
        async with pypi.connected(f"{url}/{STATION}", transcript, **proof) as station:
            await station.boot()
        fact(not transcript.violations, f"profile {profile}: {transcript.violations[:3]}")
        await outsiders(url, profile, pki, proof)
        fact(password not in process.text(), f"profile {profile}: the password stands in the log")
        await process.stop()
    return "profiles 1, 2 and 3; wrong names, passwords, certificates and TLS 1.1 stay outside"


async def outsiders(url: str, profile: int, pki: Path, proof: dict) -> None:
    if profile < 3:
        fact(await refusal(f"{url}/{STATION}", proof | authorization("not the password")) == 401, "wrong password")
        fact(await refusal(f"{url}/{STATION}", {key: value for key, value in proof.items() if key == "ssl"}) == 401, "no password")
        fact(await refusal(f"{url}/CS2", proof) == 404, "unknown station")
    else:
        fact(await refusal(f"{url}/CS2", proof) == 403, "another station's certificate")
        fact(await refusal(f"{url}/{STATION}", {"ssl": client_context(pki)}) is None, "no certificate")
        fact(await refusal(f"{url}/{STATION}", {"ssl": client_context(pki, "vehicle")}) is None, "a car's certificate")
    if profile > 1:
        old = client_context(pki, f"stations/{STATION}")
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
        fact(await refusal(f"{url}/{STATION}", proof | {"ssl": old}) is None, "TLS 1.1")


async def refusal(url: str, proof: dict) -> int | None:
    """The HTTP status that a connection is refused with; None: it did not get that far."""
    try:
        async with pypi.connected(url, Transcript(), **proof) as station:
            await station.boot()
    except InvalidStatus as refused:
        return refused.response.status_code
    except (InvalidHandshake, ConnectionError, ssl.SSLError, EOFError, OSError):
        return None
    raise AssertionError(f"{url} lets in whom it should not")


async def new_password(stage: Stage) -> str:
    """A password set from the central system: `ebb station` comes back by it and the old one opens nothing any more; of a PyPI station
    that took it and stays, both count until it comes back."""
    await credentials(stage)
    port, http, table = stage.port(), f"127.0.0.1:{stage.port()}", stage.path("passwords")
    serve = await stage.start_ebb("serve", "--listen", f"127.0.0.1:{port}", "--http", http, "--data", stage.path("data"),
                                  "--passwords", table)
    await serve.says("stations connect to", 10)
    url, options = f"ws://localhost:{port}/{STATION}", ["--csms", f"ws://127.0.0.1:{port}", "--id", STATION, "--data", stage.path("station")]

    async def change() -> str:
        status, text = await stage.run_ebb("password", "--id", STATION, "--http", http, "--generate")
        fact(status == 0, f"ebb password ended with status {status}: {text}")
        return text.strip()

    passwords = [stage.path("generated").read_text().strip()]
    ebb = await stage.start_ebb("station", *options, "--password-file", stage.path("generated"), name="station-1")
    await serve.says(f"{STATION}: booted", 10)
    passwords.append(await change())
    await serve.says(f"{STATION}: came back by its new password", 10)
    fact(table.read_text().count(STATION) == 1, f"the file has {table.read_text()}")
    fact(await refusal(url, authorization(passwords[0])) == 401, "the old password still counts")
    status, text = await stage.run_ebb("call", STATION, "SetVariables", json.dumps({"setVariableData": [{
        "component": {"name": "SecurityCtrlr"}, "variable": {"name": "BasicAuthPassword"}, "attributeValue": "short"}]}), "--http", http)
    fact(status == 0 and "Rejected" in text, f"a short password is answered {text}")
    fact(table.read_text().count(STATION) == 1, f"a password that the station refused is kept: {table.read_text()}")
    await ebb.stop()
    ebb = await stage.start_ebb("station", *options, "--password-file", stage.path("generated"), name="station-2")
    await serve.says(f"(?s){STATION}: booted.*{STATION}: booted", 15)
    await ebb.stop()

    async with pypi.connected(url, Transcript(), **authorization(passwords[1])) as station:
        await station.boot()
        passwords.append(await change())
        fact(table.read_text().count(STATION) == 2, f"the file has {table.read_text()}")
    for password in (passwords[1], passwords[2], passwords[2]):
        async with pypi.connected(url, Transcript(), **authorization(password)) as station:
            await station.boot()
    fact(table.read_text().count(STATION) == 1, f"the file has {table.read_text()}")
    fact(await refusal(url, authorization(passwords[1])) == 401, "the password before still counts")
    _, notices = await stage.run_ebb("stations", STATION, "--notices", "--http", http)
    fact("BasicAuthPassword" in notices, f"the records have {notices[:300]}")
    fact(not any(password in serve.text() + notices + table.read_text() for password in passwords), "a password can be read")
    return "changed twice, at a station that came back and at one that stayed; a refused one was forgotten"


async def upgrade(stage: Stage) -> str:
    """`ebb station` under PyPI central systems: by a password, then TLS, then a certificate that it asked for; each step for good."""
    pki = await credentials(stage)
    knows = basic_auth(credentials=(STATION, PASSWORD))
    async with csms.CentralSystem(stage.port(), str(stage.directory), process_request=knows) as first, \
            csms.CentralSystem(stage.port(), str(stage.directory), process_request=knows, ssl=server_context(pki, False)) as second, \
            csms.CentralSystem(stage.port(), str(stage.directory), ssl=server_context(pki, True)) as third:
        ebb = await stage.start_ebb("station", "--csms", f"ws://127.0.0.1:{first.port}", "--id", STATION, "--password-file",
                                    stage.path("password"), "--data", stage.path("station"))
        station = await first.station(STATION)
        fact(await station.set_variable("OCPPCommCtrlr", "NetworkConfigurationPriority", "2") == "Rejected", "an empty slot is taken")
        answer = await station.ask(call.InstallCertificate(certificate_type="CSMSRootCertificate",
                                                           certificate=(pki / "csms-root.pem").read_text()))
        fact(answer.status == "Accepted", f"InstallCertificate: {answer}")
        installed = await station.ask(call.GetInstalledCertificateIds(certificate_type=["CSMSRootCertificate"]))
        fact(installed.status == "Accepted", f"GetInstalledCertificateIds: {installed}")
        serial = installed.certificate_hash_data_chain[0]["certificate_hash_data"]["serial_number"]
        root = x509.load_pem_x509_certificate((pki / "csms-root.pem").read_bytes())
        fact(int(serial, 16) == root.serial_number, f"serial number {serial}")
        await move(station, 2, f"wss://localhost:{second.port}", 2)

        station = await second.station(STATION)
        refused = await station.ask(profile_call(1, f"ws://127.0.0.1:{first.port}", 1))
        fact(refused.status == "Rejected" and refused.status_info["reason_code"] == "NoSecurityDowngrade", f"the way back: {refused}")
        triggered = await station.ask(call.TriggerMessage(requested_message="SignChargingStationCertificate"))
        fact(triggered.status == "Accepted", f"TriggerMessage: {triggered}")
        request = (await station.transcript.until(lambda seen: seen.calls("SignCertificate"), "SignCertificate", 10))[0]
        signed = await station.ask(call.CertificateSigned(certificate_chain=sign(request["csr"], pki), request_id=request["requestId"],
                                                          certificate_type="ChargingStationCertificate"))
        fact(signed.status == "Accepted", f"CertificateSigned: {signed}")
        await move(station, 3, f"wss://localhost:{third.port}", 3)

        station = await third.station(STATION)
        shown = station.peer_certificate()
        fact((("commonName", STATION),) in shown["subject"], f"the station shows {shown['subject']}")
        await station.transcript.until(lambda seen: "ResetOrReboot" in [
            event["type"] for event in seen.calls("SecurityEventNotification")], "SecurityEventNotification of the reset", 10)
        for central in (first, second, third):
            violations = central.transcripts[STATION].violations
            fact(not violations, f"violations: {violations[:3]}")
        fact(PASSWORD not in ebb.text(), "the password stands in the log")
        await ebb.stop()
    return "a root installed, a certificate signed, two moves to other central systems, no way back"


def profile_call(slot: int, url: str, profile: int):
    return call.SetNetworkProfile(configuration_slot=slot, connection_data={
        "ocppInterface": "Any", "ocppTransport": "JSON", "messageTimeout": 30, "ocppCsmsUrl": url, "securityProfile": profile,
        **({"basicAuthPassword": PASSWORD} if profile < 3 else {})})


async def move(station, slot: int, url: str, profile: int) -> None:
    answer = await station.ask(profile_call(slot, url, profile))
    fact(answer.status == "Accepted", f"SetNetworkProfile {slot}: {answer}")
    status = await station.set_variable("OCPPCommCtrlr", "NetworkConfigurationPriority", str(slot))
    fact(status == "RebootRequired", f"NetworkConfigurationPriority {slot}: {status}")
    fact((await station.ask(call.Reset(type="Immediate"))).status == "Accepted", "Reset")


def sign(csr: str, pki: Path) -> str:
    request = x509.load_pem_x509_csr(csr.encode())
    fact(request.is_signature_valid, "the request's signature")
    names = [attribute.value for attribute in request.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)]
    fact(names == [STATION], f"the request's name {names}")
    root = x509.load_pem_x509_certificate((pki / "csms-root.pem").read_bytes())
    key = serialization.load_pem_private_key((pki / "csms-root.key").read_bytes(), None)
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (x509.CertificateBuilder().subject_name(request.subject).issuer_name(root.subject).public_key(request.public_key())
                   .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(hours=1))
                   .not_valid_after(now + datetime.timedelta(days=90))
                   .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
                   .add_extension(x509.ExtendedKeyUsage([x509.oid.ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
                   .sign(key, hashes.SHA256()))
    return certificate.public_bytes(serialization.Encoding.PEM).decode()
