"""Josev's EVCC as a car with a 400 V battery: Dynamic control, EIM, no TLS; it charges and discharges as the station tells it.

usage: ev.py --service DC_BPT|AC_BPT [--loop SECONDS] [--interface lo] --trace FILE
Exit status: 0 SessionStop answered OK, 3 this peer gave up waiting for an answer, 1 anything else.
"""
import argparse
import asyncio
import os
import sys
import time

os.environ.setdefault("MESSAGE_LOG_JSON", "False")

from iso15118.evcc import EVCCHandler
from iso15118.evcc.controller.simulator import SimEVController
from iso15118.evcc.evcc_config import EVCCConfig
from iso15118.shared.comm_session import V2GCommunicationSession
from iso15118.shared.messages.enums import ControlMode, ParameterName
from iso15118.shared.messages.iso15118_20.ac import (
    BPTACChargeParameterDiscoveryReqParams,
    BPTDynamicACChargeLoopReqParams,
)
from iso15118.shared.messages.iso15118_20.common_messages import SelectedEnergyService
from iso15118.shared.messages.iso15118_20.common_types import RationalNumber
from iso15118.shared.messages.iso15118_20.dc import (
    BPTDCChargeParameterDiscoveryReqParams,
    BPTDynamicDCChargeLoopReqParams,
)
from iso15118.shared.settings import load_shared_settings

from codec import RecordingCodec

BATTERY_VOLTS = 400
#: The car drives the loop; ISO 15118-20 allows it 0.25 s, of which Josev's codec needs a part.
LOOP_PERIOD_SECONDS = 0.1


def quantity(value: float) -> RationalNumber:
    return RationalNumber.get_rational_repr(value)


class Car(SimEVController):
    """The parts of Josev's simulated car that a session of bidirectional Dynamic control needs, with values that fit together."""

    def __init__(self, config: EVCCConfig, codec: RecordingCodec, loop_seconds: float):
        super().__init__(config)
        self._codec = codec
        self._loop_seconds = loop_seconds
        self._loop_ends: float | None = None

    async def select_energy_service_v20(self, services):
        """Takes the first wanted service in its first parameter set of Dynamic control."""
        wanted = await self.get_supported_energy_services()
        match = next(service for service in services if service.service in wanted)
        dynamic = next(chosen for chosen in match.parameter_sets if any(
            parameter.name == ParameterName.CONTROL_MODE and parameter.int_value == ControlMode.DYNAMIC for parameter in chosen.parameters))
        return SelectedEnergyService(service=match.service, is_free=match.is_free, parameter_set=dynamic)

    async def get_charge_params_v20(self, selected_service):
        power = dict(ev_max_charge_power=quantity(11_000), ev_min_charge_power=quantity(0),
                     ev_max_discharge_power=quantity(11_000), ev_min_discharge_power=quantity(0))
        if selected_service.service.name == "AC_BPT":
            return BPTACChargeParameterDiscoveryReqParams(**power)
        return BPTDCChargeParameterDiscoveryReqParams(
            **power, ev_max_charge_current=quantity(30), ev_min_charge_current=quantity(0), ev_max_voltage=quantity(450),
            ev_min_voltage=quantity(300), ev_max_discharge_current=quantity(30), ev_min_discharge_current=quantity(0))

    async def get_bpt_dynamic_dc_charge_loop_params(self):
        return BPTDynamicDCChargeLoopReqParams(
            **self._energy(), **self._power(), ev_max_charge_current=quantity(30), ev_max_voltage=quantity(450),
            ev_min_voltage=quantity(300), ev_max_discharge_current=quantity(30))

    async def get_ac_charge_loop_params_v20(self, control_mode, selected_service):
        """The car's present power is the station's latest target: its inverter follows at once."""
        answer = self._codec.received.get("AC_ChargeLoopRes", {}).get("BPT_Dynamic_AC_CLResControlMode", {})
        target = answer.get("EVSETargetActivePower", {"Value": 0, "Exponent": 0})
        return BPTDynamicACChargeLoopReqParams(
            **self._energy(), **self._power(), ev_present_reactive_power=quantity(0),
            ev_present_active_power=RationalNumber(exponent=target["Exponent"], value=target["Value"]))

    def _energy(self) -> dict:
        return dict(departure_time=7200, ev_target_energy_request=quantity(20_000), ev_max_energy_request=quantity(40_000),
                    ev_min_energy_request=quantity(-20_000), ev_max_v2x_energy_request=quantity(30_000),
                    ev_min_v2x_energy_request=quantity(-15_000))

    def _power(self) -> dict:
        return dict(ev_max_charge_power=quantity(11_000), ev_min_charge_power=quantity(0),
                    ev_max_discharge_power=quantity(11_000), ev_min_discharge_power=quantity(0))

    async def get_present_voltage(self):
        return quantity(BATTERY_VOLTS)

    async def get_target_voltage(self):
        return quantity(BATTERY_VOLTS)

    async def continue_charging(self) -> bool:
        now = time.monotonic()
        self._loop_ends = self._loop_ends or now + self._loop_seconds
        return now < self._loop_ends

    async def is_charging_complete(self) -> bool:
        return False

    async def charge_loop_delay(self) -> float:
        return LOOP_PERIOD_SECONDS


async def session(arguments) -> int:
    config = EVCCConfig(supportedProtocols=["ISO_15118_20_" + arguments.service[:2]], supportedEnergyServices=[arguments.service],
                        useTls=False, isCertInstallNeeded=False)
    config.load_raw_values()
    load_shared_settings()
    codec = RecordingCodec(arguments.trace)
    ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    # Josev closes its connection five seconds after the last message; the session is over when it decides to.
    async def stop(_, reason: str):
        codec.event("end", reason=reason)
        if not ended.done():
            ended.set_result(reason)
        await asyncio.sleep(3600)

    V2GCommunicationSession.stop = stop
    car = EVCCHandler(evcc_config=config, iface=arguments.interface, exi_codec=codec,
                      ev_controller=Car(config, codec, arguments.loop))
    running = asyncio.create_task(car.start())
    await asyncio.wait({running, ended}, return_when=asyncio.FIRST_COMPLETED, timeout=arguments.loop + 60)
    if codec.received.get("SessionStopRes", {}).get("ResponseCode") == "OK":
        return 0
    reason = ended.result() if ended.done() else "no station answered"
    print(f"the car's session ended early: {reason}", file=sys.stderr)
    return 3 if "TimeoutError" in reason else 1


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--service", choices=["DC_BPT", "AC_BPT"], default="DC_BPT")
    options.add_argument("--loop", type=float, default=20, help="seconds in the charge loop")
    options.add_argument("--interface", default="lo")
    options.add_argument("--trace", required=True)
    return asyncio.run(session(options.parse_args()))


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    # The JVM ends with its standard input; nothing of Josev's own clean-up is waited for.
    os._exit(status)
