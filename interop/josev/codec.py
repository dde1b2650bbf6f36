"""Josev's EXI codec, warmed before the first message and recorded message by message.

A cold JVM needs seconds for its first messages, which would break the 2 s and 0.5 s limits of ISO 15118-20 before the other side
has done anything. So the codec encodes and decodes the messages of a session until it is quick, before anyone may use it.
"""
import json
import logging
import time

from iso15118.shared.exificient_exi_codec import ExificientEXICodec
from iso15118.shared.settings import JAR_FILE_PATH

COMMON = "urn:iso:std:iso:15118:-20:CommonMessages"
AC = "urn:iso:std:iso:15118:-20:AC"
DC = "urn:iso:std:iso:15118:-20:DC"
APP_PROTOCOL = "urn:iso:15118:2:2010:AppProtocol"

HEADER = {"SessionID": "0000000000000000", "TimeStamp": 1}
ONE = {"Exponent": 0, "Value": 1}
ENERGY = {"EVTargetEnergyRequest": ONE, "EVMaximumEnergyRequest": ONE, "EVMinimumEnergyRequest": ONE}
CHARGE = {"EVMaximumChargePower": ONE, "EVMinimumChargePower": ONE}
DISCHARGE = {"EVMaximumDischargePower": ONE, "EVMinimumDischargePower": ONE}
DC_LIMITS = {"EVSEMaximumChargePower": ONE, "EVSEMinimumChargePower": ONE, "EVSEMaximumChargeCurrent": ONE, "EVSEMaximumVoltage": ONE,
             "EVSEMaximumDischargePower": ONE, "EVSEMinimumDischargePower": ONE, "EVSEMaximumDischargeCurrent": ONE,
             "EVSEMinimumVoltage": ONE}

WARM_UP = [
    (APP_PROTOCOL, {"supportedAppProtocolRes": {"ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 1}}),
    (COMMON, {"SessionSetupReq": {"Header": HEADER, "EVCCID": "X"}}),
    (COMMON, {"SessionSetupRes": {"Header": HEADER, "ResponseCode": "OK", "EVSEID": "X"}}),
    (COMMON, {"ServiceDetailReq": {"Header": HEADER, "ServiceID": 6}}),
    (COMMON, {"SessionStopRes": {"Header": HEADER, "ResponseCode": "OK"}}),
    (DC, {"DC_CableCheckReq": {"Header": HEADER}}),
    (DC, {"DC_ChargeLoopReq": {"Header": HEADER, "MeterInfoRequested": False, "EVPresentVoltage": ONE,
          "BPT_Dynamic_DC_CLReqControlMode": ENERGY | CHARGE | {"EVMaximumChargeCurrent": ONE, "EVMaximumVoltage": ONE,
                                                               "EVMinimumVoltage": ONE} | DISCHARGE | {"EVMaximumDischargeCurrent": ONE}}}),
    (DC, {"DC_ChargeLoopRes": {"Header": HEADER, "ResponseCode": "OK", "EVSEPresentCurrent": ONE, "EVSEPresentVoltage": ONE,
          "EVSEPowerLimitAchieved": False, "EVSECurrentLimitAchieved": False, "EVSEVoltageLimitAchieved": False,
          "BPT_Dynamic_DC_CLResControlMode": DC_LIMITS}}),
    (AC, {"AC_ChargeLoopReq": {"Header": HEADER, "MeterInfoRequested": False,
          "BPT_Dynamic_AC_CLReqControlMode": ENERGY | CHARGE | {"EVPresentActivePower": ONE, "EVPresentReactivePower": ONE} | DISCHARGE}}),
    (AC, {"AC_ChargeLoopRes": {"Header": HEADER, "ResponseCode": "OK",
          "BPT_Dynamic_AC_CLResControlMode": {"EVSETargetActivePower": ONE}}}),
]


class RecordingCodec(ExificientEXICodec):
    """Writes every message as one JSON line `{t, dir, name, body}` and keeps the latest received by name."""

    #: Warm is a round of `WARM_UP` within this time; a machine that never gets there has had its chance after so many rounds.
    WARM_ROUND_SECONDS, MOST_ROUNDS = 0.4, 12

    def __init__(self):
        from py4j.java_gateway import JavaGateway

        logging.getLogger("py4j").setLevel(logging.CRITICAL)
        self.gateway = JavaGateway.launch_gateway(
            classpath=JAR_FILE_PATH, die_on_exit=True,
            javaopts=["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--add-opens", "java.base/java.lang=ALL-UNNAMED"])
        self.exi_codec = self.gateway.jvm.com.siemens.ct.exi.main.cmd.EXICodec()
        self.received: dict[str, dict] = {}
        started = time.monotonic()
        for _ in range(self.MOST_ROUNDS):
            round_began = time.monotonic()
            for namespace, message in WARM_UP:
                super().decode(super().encode(json.dumps(message), namespace), namespace)
            if time.monotonic() - round_began < self.WARM_ROUND_SECONDS:
                break
        self._trace = None
        print(f"warm after {time.monotonic() - started:.1f} s", flush=True)

    def record(self, trace_path: str) -> None:
        """Begins a trace for the session that comes now."""
        self.received = {}
        self._trace = open(trace_path, "w", buffering=1)

    def encode(self, message: str, namespace: str) -> bytes:
        exi = super().encode(message, namespace)
        self._record("out", message)
        return exi

    def decode(self, stream: bytes, namespace: str) -> str:
        arrived = time.monotonic()
        text = super().decode(stream, namespace)
        name, body = self._record("in", text, arrived)
        self.received[name] = body
        return text

    def event(self, name: str, **details) -> None:
        """Notes what is not a message: the end of the session and its reason."""
        self._note({"event": name, **details})

    def _record(self, direction: str, text: str, at: float | None = None) -> tuple[str, dict]:
        name, body = next(iter(json.loads(text).items()))
        self._note({"dir": direction, "name": name, "body": body}, at)
        return name, body

    def _note(self, entry: dict, at: float | None = None) -> None:
        if self._trace:
            self._trace.write(json.dumps({"t": round(at or time.monotonic(), 4), **entry}) + "\n")
