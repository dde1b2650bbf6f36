"""Josev's SECC as an 11 kW station, for one session after the other; in the loop its power changes once.

usage: station.py [--interface lo] [--pki DIRECTORY] [--authorization EIM|PNC]
Orders on standard input: {"power": 6000, "then": -6000, "after": 4, "trace": FILE} says what the next session is given in its loop:
first one power, after some seconds the other, in watts, negative out of the vehicle. With --pki it serves TLS 1.3 alone.
On AC the power is EVSETargetActivePower; on DC, where Dynamic control has no set-point on the wire, it is the present current,
and with Scheduled control the car's own wish within the power.
"""
import argparse
import asyncio
import os
import time

os.environ.setdefault("MESSAGE_LOG_JSON", "False")

from iso15118.secc import SECCHandler
from iso15118.secc.comm_session_handler import SECCCommunicationSession
from iso15118.secc.controller.interface import ServiceStatus
from iso15118.secc.controller.simulator import SimEVSEController
from iso15118.secc.secc_settings import Config
from iso15118.shared.messages.enums import ControlMode, ServiceV20
from iso15118.shared.messages.iso15118_20 import ac, dc
from iso15118.shared.messages.iso15118_20.common_messages import (
    ChargingSchedule,
    PowerSchedule,
    PowerScheduleEntry,
    PowerScheduleEntryList,
    PriceLevelSchedule,
    PriceLevelScheduleEntry,
    PriceLevelScheduleEntryList,
    ScheduledScheduleExchangeResParams,
    ScheduleTuple,
)
from iso15118.shared.messages.iso15118_20.common_types import RationalNumber

from codec import RecordingCodec
from orders import orders, tls_of

POWER, CURRENT = 11_000, 30
TUPLE = 7


def quantity(value: float) -> RationalNumber:
    return RationalNumber.get_rational_repr(value)


class Station(SimEVSEController):
    """Josev's simulated station with limits of an 11 kW charger and a power that changes during the loop."""

    def __init__(self, codec: RecordingCodec):
        super().__init__()
        self._codec = codec
        self._order: dict = {}
        self._loop_began: float | None = None
        limits = self.evse_data_context.session_limits.dc_limits
        limits.max_charge_power = limits.max_discharge_power = POWER
        limits.min_charge_power = limits.min_discharge_power = 0
        limits.max_charge_current = limits.max_discharge_current = CURRENT
        limits.max_voltage, limits.min_voltage = 500, 200

    def begin(self, order: dict) -> None:
        self._order = order
        self._loop_began = None
        self.evse_data_context.present_current = self.evse_data_context.present_voltage = 0
        self._codec.record(order["trace"])

    async def get_ac_charge_params_v20(self, energy_service: ServiceV20):
        values = dict(evse_max_charge_power=quantity(POWER), evse_min_charge_power=quantity(0), evse_nominal_frequency=quantity(50))
        if energy_service == ServiceV20.AC:
            return ac.ACChargeParameterDiscoveryResParams(**values)
        return ac.BPTACChargeParameterDiscoveryResParams(
            **values, evse_max_discharge_power=quantity(POWER), evse_min_discharge_power=quantity(0))

    async def get_dc_charge_params_v20(self, energy_service: ServiceV20):
        values = dict(evse_max_charge_power=quantity(POWER), evse_min_charge_power=quantity(0), evse_max_charge_current=quantity(CURRENT),
                      evse_min_charge_current=quantity(0), evse_max_voltage=quantity(500), evse_min_voltage=quantity(200))
        if energy_service == ServiceV20.DC:
            return dc.DCChargeParameterDiscoveryResParams(**values)
        return dc.BPTDCChargeParameterDiscoveryResParams(
            **values, evse_max_discharge_power=quantity(POWER), evse_min_discharge_power=quantity(0),
            evse_max_discharge_current=quantity(CURRENT), evse_min_discharge_current=quantity(0))

    async def get_scheduled_se_params(self, selected_energy_service, schedule_exchange_req):
        """One tuple, a day at the order's first power; Josev's own schedules lie in 1970."""
        anchor = int(time.time())
        power = PowerSchedule(time_anchor=anchor, schedule_entry_list=PowerScheduleEntryList(
            entries=[PowerScheduleEntry(duration=86_400, power=quantity(self._order["power"]))]))
        price = PriceLevelSchedule(
            id="id1", time_anchor=anchor, schedule_id=1, num_price_levels=1,
            schedule_entries=PriceLevelScheduleEntryList(entries=[PriceLevelScheduleEntry(duration=86_400, price_level=1)]))
        return ScheduledScheduleExchangeResParams(schedule_tuples=[ScheduleTuple(
            schedule_tuple_id=TUPLE, charging_schedule=ChargingSchedule(power_schedule=power, price_level_schedule=price))])

    def _present_power(self) -> float:
        now = time.monotonic()
        self._loop_began = self._loop_began or now
        return self._order["power"] if now - self._loop_began < self._order["after"] else self._order["then"]

    async def get_ac_charge_loop_params_v20(self, control_mode, selected_service):
        limits, power = self.evse_data_context.session_limits.ac_limits, self._present_power()
        for name in vars(limits):
            setattr(limits, name, 0 if name in ("max_charge_power", "max_discharge_power") else None)
        limits.max_charge_power, limits.max_discharge_power = max(power, 0), max(-power, 0)
        return await super().get_ac_charge_loop_params_v20(control_mode, selected_service)

    async def get_dc_charge_loop_params_v20(self, control_mode, selected_service):
        current = self._present_power() / self.evse_data_context.present_voltage
        if control_mode == ControlMode.SCHEDULED:
            wish = self.ev_data_context.target_current
            current = min(wish, current) if current >= 0 else max(wish, current)
        self.evse_data_context.present_current = round(current, 2)
        return await super().get_dc_charge_loop_params_v20(control_mode, selected_service)

    async def send_charging_command(self, voltage, charge_current, is_precharge=False, is_session_bpt=False):
        # In the loop Josev hands its third argument on as `is_precharge`, without a voltage under Dynamic control.
        if is_precharge and voltage:
            self.evse_data_context.present_voltage = voltage

    async def stop_charger(self):
        """The output is discharged before the car looks for welded contactors."""
        self.evse_data_context.present_current = self.evse_data_context.present_voltage = 0

    async def session_ended(self, current_state: str, reason: str):
        self._codec.event("end", state=current_state, reason=reason)


def end_at_once(codec: RecordingCodec) -> None:
    """Josev ends a session five seconds after its last message; here the next session waits."""
    async def stop(session: SECCCommunicationSession, reason: str):
        if tls := tls_of(session.writer):
            codec.event("tls", **tls)
        await asyncio.sleep(0.2)
        await session.evse_controller.session_ended(str(session.current_state), reason)
        session.writer.close()

    SECCCommunicationSession.stop = stop


async def serve(arguments) -> None:
    os.environ |= {"NETWORK_INTERFACE": arguments.interface, "SECC_ENFORCE_TLS": str(bool(arguments.pki)), "ENABLE_TLS_1_3": "True",
                   "PKI_PATH": arguments.pki, "AUTH_MODES": arguments.authorization,
                   "PROTOCOLS": "ISO_15118_20_AC,ISO_15118_20_DC", "ALLOW_CERT_INSTALL_SERVICE": "False"}
    config = Config()
    config.load_envs()
    codec = RecordingCodec()
    end_at_once(codec)
    station = Station(codec)
    await station.set_status(ServiceStatus.STARTING)
    serving = asyncio.create_task(SECCHandler(exi_codec=codec, evse_controller=station, config=config).start(config.iface))
    async for order in orders():
        if serving.done():
            break
        station.begin(order)
    await serving


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--interface", default="lo")
    options.add_argument("--pki", default="")
    options.add_argument("--authorization", choices=["EIM", "PNC"], default="EIM")
    asyncio.run(serve(options.parse_args()))


if __name__ == "__main__":
    main()
