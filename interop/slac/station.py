"""pyslac as an EVSE on one interface, with the modem that it needs: prints "matched" once a car has matched.

usage: station.py INTERFACE ATTENUATION
pyslac reads its modem on the interface itself. The modem here is a stub: it confirms the key, and reports each sound that comes in
with the attenuation (dB) of the command line. Its frames go out on the interface as well, where a real modem's would not.
"""
import asyncio
import socket
import sys

import pyslac.session
from pyslac.environment import Config
from pyslac.session import STATE_MATCHED, SlacEvseSession, SlacSessionController

ETHERTYPE = b"\x88\xe1"
ALL_FRAMES = 0x0003
MODEM = bytes.fromhex("00b052000001")
SET_KEY_REQ, SET_KEY_CNF, SOUND_IND, PROFILE_IND = 0x6008, 0x6009, 0x6076, 0x6086
GROUPS = 58


class Modem:
    def __init__(self, interface: str, attenuation: int):
        self._attenuation = attenuation
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL_FRAMES))
        self._socket.bind((interface, 0))
        self._socket.setblocking(False)
        self._host = self._socket.getsockname()[4]

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            frame = await loop.sock_recv(self._socket, 1600)
            if frame[12:14] != ETHERTYPE or len(frame) < 19:
                continue
            kind = int.from_bytes(frame[15:17], "little")
            if kind == SET_KEY_REQ and frame[6:12] == self._host:
                self._tell(SET_KEY_CNF, b"\x01" + bytes(8) + b"\x04" + bytes(4))
            elif kind == SOUND_IND and frame[6:12] != self._host:
                self._tell(PROFILE_IND, frame[6:12] + bytes([GROUPS, 0]) + bytes([self._attenuation]) * GROUPS)

    def _tell(self, kind: int, fields: bytes) -> None:
        frame = self._host + MODEM + ETHERTYPE + b"\x01" + kind.to_bytes(2, "little") + bytes(2) + fields
        self._socket.send(frame.ljust(60, b"\0"))


async def main(interface: str, attenuation: int) -> None:
    # Firmware needs this long to take a key; the stub needs none.
    pyslac.session.SLAC_SETTLE_TIME = 0
    modem = asyncio.create_task(Modem(interface, attenuation).run())
    session = SlacEvseSession("DE*PYSLAC*E1", interface, Config(slac_init_timeout=50))
    await session.evse_set_key()
    print("ready", flush=True)
    await SlacSessionController().process_cp_state(session, "B")
    while session.state != STATE_MATCHED:
        await asyncio.sleep(0.02)
    print("matched", session.pev_mac.hex(":"), flush=True)
    await modem


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
