"""A car's matching in pyslac's messages, which pyslac itself has no car for: prints "matched" with what the station said.

usage: car.py INTERFACE
It also does what a line does: every broadcast is sent twice, and a stranger's run is mixed in.
"""
import os
import socket
import sys
import time

from pyslac import enums
from pyslac.layer_2_headers import EthernetHeader, HomePlugHeader
from pyslac.messages import AtennChar, AtennCharRsp, MatchCnf, MatchReq, MnbcSound, SlacParmCnf, SlacParmReq, StartAtennChar
from pyslac.utils import generate_nid

BROADCAST = b"\xff" * 6


class Line:
    def __init__(self, interface: str):
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(enums.ETH_TYPE_HPAV))
        self._socket.bind((interface, enums.ETH_TYPE_HPAV))
        self._socket.settimeout(2)
        self.address = self._socket.getsockname()[4]

    def send(self, kind: int, message, to: bytes = BROADCAST) -> None:
        frame = EthernetHeader(to, self.address).pack_big() + HomePlugHeader(kind).pack_big() + bytes(message.pack_big())
        for _ in range(2 if to == BROADCAST else 1):
            self._socket.send(frame.ljust(60, b"\0"))

    def receive(self, kind: int, message) -> tuple[bytes, object]:
        """The next message of this kind that is for this car; whatever else comes is passed over."""
        while True:
            frame = self._socket.recv(1600)
            if frame[:6] == self.address and HomePlugHeader.from_bytes(frame).mm_type == kind:
                return frame[6:12], message.from_bytes(frame)


def match(line: Line) -> str:
    run, foreign = os.urandom(8), os.urandom(8)
    line.send(enums.CM_SLAC_PARM | enums.MMTYPE_REQ, SlacParmReq(run))
    evse, parameters = line.receive(enums.CM_SLAC_PARM | enums.MMTYPE_CNF, SlacParmCnf)
    assert parameters.run_id == run and parameters.forwarding_sta == line.address, parameters
    for _ in range(3):
        line.send(enums.CM_START_ATTEN_CHAR | enums.MMTYPE_IND, StartAtennChar(parameters.num_sounds, parameters.time_out, line.address, run))
        time.sleep(0.02)
    for left in reversed(range(parameters.num_sounds // 2)):
        line.send(enums.CM_MNBC_SOUND | enums.MMTYPE_IND, MnbcSound(left, run))
        line.send(enums.CM_SLAC_MATCH | enums.MMTYPE_REQ, MatchReq(line.address, evse, foreign), evse)
        time.sleep(0.02)
    _, result = line.receive(enums.CM_ATTEN_CHAR | enums.MMTYPE_IND, AtennChar)
    assert result.run_id == run and result.source_address == line.address and result.num_groups == len(result.aag) == 58, result
    line.send(enums.CM_ATTEN_CHAR | enums.MMTYPE_RSP, AtennCharRsp(line.address, run, 0, 0, 0), evse)
    line.send(enums.CM_SLAC_MATCH | enums.MMTYPE_REQ, MatchReq(line.address, evse, run), evse)
    _, confirmation = line.receive(enums.CM_SLAC_MATCH | enums.MMTYPE_CNF, MatchCnf)
    assert confirmation.run_id == run and confirmation.evse_mac == evse, confirmation
    assert confirmation.nid == generate_nid(bytes(confirmation.nmk)), "the network's number is not that of its key"
    return f"{result.num_sounds} sounds at {sum(result.aag) / 58:.1f} dB"


if __name__ == "__main__":
    print("matched:", match(Line(sys.argv[1])), flush=True)
