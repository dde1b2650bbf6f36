"""Josev's SECC as an 11 kW station of EIM without TLS, which charges the car at first and discharges it from a given second on.

usage: station.py [--discharge-after SECONDS] [--power WATTS] [--interface lo] --trace FILE
It serves until it is ended. On AC the power is EVSETargetActivePower; on DC, where Dynamic control has no set-point on the wire,
it is the present current.
"""
import argparse
import asyncio
import os
import time

os.environ.setdefault("MESSAGE_LOG_JSON", "False")

from iso15118.secc import SECCHandler
from iso15118.secc.controller.interface import ServiceStatus
from iso15118.secc.controller.simulator import SimEVSEController
from iso15118.secc.secc_settings import Config
from iso15118.shared.messages.enums import ServiceV20
from iso15118.shared.messages.iso15118_20.common_types import RationalNumber
from iso15118.shared.messages.iso15118_20.ac import BPTACChargeParameterDiscoveryResParams
from iso15118.shared.messages.iso15118_20.dc import BPTDCChargeParameterDiscoveryResParams

from codec import RecordingCodec

BUS_VOLTS = 400


def quantity(value: float) -> RationalNumber:
    return RationalNumber.get_rational_repr(value)


class Station(SimEVSEController):
    """Josev's simulated station with limits of an 11 kW charger and a power that turns round during the loop."""

    def __init__(self, codec: RecordingCodec, power: float, discharge_after: float):
        super().__init__()
        self._codec = codec
        self._power = power
        self._discharge_after = discharge_after
        self._loop_began: float | None = None
        limits = self.evse_data_context.session_limits.dc_limits
        limits.max_charge_power = limits.max_discharge_power = 11_000
        limits.min_charge_power = limits.min_discharge_power = 0
        limits.max_charge_current = limits.max_discharge_current = 30
        limits.max_voltage, limits.min_voltage = 500, 200
        self.evse_data_context.present_voltage = BUS_VOLTS
        self.evse_data_context.present_current = 0

    async def get_ac_charge_params_v20(self, energy_service: ServiceV20):
        return BPTACChargeParameterDiscoveryResParams(
            evse_max_charge_power=quantity(11_000), evse_min_charge_power=quantity(0), evse_nominal_frequency=quantity(50),
            evse_max_discharge_power=quantity(11_000), evse_min_discharge_power=quantity(0))

    async def get_dc_charge_params_v20(self, energy_service: ServiceV20):
        return BPTDCChargeParameterDiscoveryResParams(
            evse_max_charge_power=quantity(11_000), evse_min_charge_power=quantity(0), evse_max_charge_current=quantity(30),
            evse_min_charge_current=quantity(0), evse_max_voltage=quantity(500), evse_min_voltage=quantity(200),
            evse_max_discharge_power=quantity(11_000), evse_min_discharge_power=quantity(0),
            evse_max_discharge_current=quantity(30), evse_min_discharge_current=quantity(0))

    def _present_power(self) -> float:
        now = time.monotonic()
        self._loop_began = self._loop_began or now
        return self._power if now - self._loop_began < self._discharge_after else -self._power

    async def get_ac_charge_loop_params_v20(self, control_mode, selected_service):
        limits, power = self.evse_data_context.session_limits.ac_limits, self._present_power()
        for name in vars(limits):
            setattr(limits, name, 0 if name in ("max_charge_power", "max_discharge_power") else None)
        limits.max_charge_power, limits.max_discharge_power = max(power, 0), max(-power, 0)
        return await super().get_ac_charge_loop_params_v20(control_mode, selected_service)

    async def get_dc_charge_loop_params_v20(self, control_mode, selected_service):
        self.evse_data_context.present_current = round(self._present_power() / BUS_VOLTS, 1)
        return await super().get_dc_charge_loop_params_v20(control_mode, selected_service)

    async def session_ended(self, current_state: str, reason: str):
        self._loop_began = None
        self.evse_data_context.present_current = 0
        self._codec.event("end", state=current_state, reason=reason)


async def serve(arguments) -> None:
    os.environ |= {"NETWORK_INTERFACE": arguments.interface, "SECC_ENFORCE_TLS": "False", "AUTH_MODES": "EIM",
                   "PROTOCOLS": "ISO_15118_20_AC,ISO_15118_20_DC"}
    config = Config()
    config.load_envs()
    codec = RecordingCodec(arguments.trace)
    station = Station(codec, arguments.power, arguments.discharge_after)
    await station.set_status(ServiceStatus.STARTING)
    codec.event("ready")
    await SECCHandler(exi_codec=codec, evse_controller=station, config=config).start(config.iface)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--discharge-after", type=float, default=4)
    options.add_argument("--power", type=float, default=6_000)
    options.add_argument("--interface", default="lo")
    options.add_argument("--trace", required=True)
    asyncio.run(serve(options.parse_args()))


if __name__ == "__main__":
    main()
