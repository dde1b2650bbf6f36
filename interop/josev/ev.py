"""Josev's EVCC as a car with a 400 V battery, for one session after the other.

usage: ev.py [--interface lo] [--pki DIRECTORY]
Orders on standard input: {"service": "DC_BPT", "control": "Dynamic", "tls": false, "seconds": 20, "trace": FILE} starts a session of
at most so many seconds in the loop, {"wish": 10} changes what a car with Scheduled control asks for, in amperes, {"stop": true}
ends the loop at once. The last line of a trace is
{"event": "result", "status": 0 SessionStop answered OK | 3 this peer gave up waiting | 1 anything else, "reason": …}.
The car charges and discharges as the station tells it, and with Scheduled control as its schedule allows.
"""
import argparse
import asyncio
import os
import time

os.environ.setdefault("MESSAGE_LOG_JSON", "False")

from iso15118.evcc import EVCCHandler
from iso15118.evcc.controller.simulator import SimEVController
from iso15118.evcc.evcc_config import EVCCConfig
from iso15118.shared.comm_session import V2GCommunicationSession
from iso15118.shared.messages.enums import ControlMode, ParameterName
from iso15118.shared.messages.iso15118_20 import ac, dc
from iso15118.shared.messages.iso15118_20.common_messages import (
    ChargeProgress,
    DynamicEVPowerProfile,
    DynamicScheduleExchangeReqParams,
    EVPowerProfile,
    EVPowerProfileEntryList,
    PowerScheduleEntry,
    PowerToleranceAcceptance,
    ScheduledEVPowerProfile,
    SelectedEnergyService,
)
from iso15118.shared.messages.iso15118_20.common_types import RationalNumber
from iso15118.shared.settings import load_shared_settings

from codec import RecordingCodec
from orders import orders, tls_of

BATTERY_VOLTS = 400
#: What the battery takes and gives, in watts; 30 A at its voltage.
POWER, CURRENT = 11_000, 30
#: The current that a DC car asks for with Scheduled control until an order changes it.
WISH = 20
#: The car drives the loop; ISO 15118-20 allows it 0.25 s, of which Josev's codec needs a part.
LOOP_PERIOD_SECONDS = 0.1


def quantity(value: float) -> RationalNumber:
    return RationalNumber.get_rational_repr(value)


class Car(SimEVController):
    """The parts of Josev's simulated car that its sessions need, with values that fit together."""

    def __init__(self, config: EVCCConfig, codec: RecordingCodec, order: dict):
        super().__init__(config)
        self._codec = codec
        self._control = ControlMode.SCHEDULED if order["control"] == "Scheduled" else ControlMode.DYNAMIC
        self._is_bidirectional = order["service"].endswith("BPT")
        self._loop_seconds = order["seconds"]
        self._loop_began: float | None = None
        self._scheduled_watts = 0.0
        self._profiles_asked = 0
        self.is_stopping = False
        self.wish = WISH

    # Services and needs

    async def select_energy_service_v20(self, services):
        """The wanted service, in its first parameter set of the wanted control mode that leaves the needs with the car."""
        wanted = await self.get_supported_energy_services()
        match = next(service for service in services if service.service in wanted)

        def number(parameters, name):
            return next((parameter.int_value for parameter in parameters.parameters if parameter.name == name), None)

        chosen = next(chosen for chosen in match.parameter_sets if number(chosen, ParameterName.CONTROL_MODE) == self._control
                      and number(chosen, ParameterName.MOBILITY_NEEDS_MODE) == 1)
        return SelectedEnergyService(service=match.service, is_free=match.is_free, parameter_set=chosen)

    async def get_charge_params_v20(self, selected_service):
        kind = {"AC": ac.ACChargeParameterDiscoveryReqParams, "AC_BPT": ac.BPTACChargeParameterDiscoveryReqParams,
                "DC": dc.DCChargeParameterDiscoveryReqParams, "DC_BPT": dc.BPTDCChargeParameterDiscoveryReqParams}
        name = selected_service.service.name
        values = self._power()
        if name.startswith("DC"):
            values |= dict(ev_max_charge_current=quantity(CURRENT), ev_min_charge_current=quantity(0), ev_max_voltage=quantity(450),
                           ev_min_voltage=quantity(300))
            if self._is_bidirectional:
                values |= dict(ev_max_discharge_current=quantity(CURRENT), ev_min_discharge_current=quantity(0))
        return kind[name](**values)

    async def get_dynamic_se_params(self, selected_energy_service):
        return DynamicScheduleExchangeReqParams(**self._energy(), min_soc=30, target_soc=80)

    async def process_scheduled_se_params(self, scheduled_params, pause):
        """Takes the first tuple and makes its charging schedule the car's power profile."""
        chosen = scheduled_params.schedule_tuples[0]
        schedule = chosen.charging_schedule.power_schedule
        self._scheduled_watts = schedule.schedule_entry_list.entries[0].power.get_decimal_value()
        return self._profile(schedule.time_anchor, [(entry.duration, entry.power.get_decimal_value()) for entry in
                                                    schedule.schedule_entry_list.entries],
                             scheduled_profile=ScheduledEVPowerProfile(
                                 selected_schedule_tuple_id=chosen.schedule_tuple_id,
                                 power_tolerance_acceptance=PowerToleranceAcceptance.CONFIRMED))

    async def process_dynamic_se_params(self, dynamic_params, pause):
        return self._profile(int(time.time()), [(3600, POWER)], dynamic_profile=DynamicEVPowerProfile())

    def _profile(self, anchor: int, entries: list[tuple[int, float]], **mode):
        # The first time the car is not done with it yet: an AC station sees PowerDeliveryReq with EVProcessing Ongoing.
        self._profiles_asked += 1
        if self._profiles_asked == 1:
            return None, ChargeProgress.START
        profile = EVPowerProfile(time_anchor=anchor, entry_list=EVPowerProfileEntryList(entries=[
            PowerScheduleEntry(duration=seconds, power=quantity(min(watts, POWER))) for seconds, watts in entries]), **mode)
        return profile, ChargeProgress.START

    # The loop

    async def get_dynamic_dc_charge_loop_params(self):
        return dc.DynamicDCChargeLoopReqParams(**self._energy(), **self._power(), **self._voltage())

    async def get_bpt_dynamic_dc_charge_loop_params(self):
        return dc.BPTDynamicDCChargeLoopReqParams(
            **self._energy(), **self._power(), **self._voltage(), ev_max_discharge_current=quantity(CURRENT))

    async def get_scheduled_dc_charge_loop_params(self):
        return dc.ScheduledDCChargeLoopReqParams(ev_target_current=quantity(self.wish), ev_target_voltage=quantity(BATTERY_VOLTS))

    async def get_bpt_scheduled_dc_charge_loop_params(self):
        return dc.BPTScheduledDCChargeLoopReqParams(ev_target_current=quantity(self.wish), ev_target_voltage=quantity(BATTERY_VOLTS))

    async def get_ac_charge_loop_params_v20(self, control_mode, selected_service):
        """The car's present power is the station's latest target, or else its schedule's: its inverter follows at once."""
        modes = [mode for name, mode in self._codec.received.get("AC_ChargeLoopRes", {}).items() if name.endswith("ControlMode")]
        target = modes[0].get("EVSETargetActivePower") if modes else None
        scheduled = min(self._scheduled_watts, POWER)
        present = dict(ev_present_active_power=RationalNumber(exponent=target["Exponent"], value=target["Value"]) if target
                       else quantity(scheduled), ev_present_reactive_power=quantity(0))
        if control_mode == ControlMode.SCHEDULED:
            kind = ac.BPTScheduledACChargeLoopReqParams if self._is_bidirectional else ac.ScheduledACChargeLoopReqParams
            return kind(**present)
        kind = ac.BPTDynamicACChargeLoopReqParams if self._is_bidirectional else ac.DynamicACChargeLoopReqParams
        return kind(**self._energy(), **self._power(), **present)

    def _energy(self) -> dict:
        energy = dict(departure_time=7200, ev_target_energy_request=quantity(20_000), ev_max_energy_request=quantity(40_000),
                      ev_min_energy_request=quantity(-20_000))
        if self._is_bidirectional:
            energy |= dict(ev_max_v2x_energy_request=quantity(30_000), ev_min_v2x_energy_request=quantity(-15_000))
        return energy

    def _power(self) -> dict:
        power = dict(ev_max_charge_power=quantity(POWER), ev_min_charge_power=quantity(0))
        if self._is_bidirectional:
            power |= dict(ev_max_discharge_power=quantity(POWER), ev_min_discharge_power=quantity(0))
        return power

    def _voltage(self) -> dict:
        return dict(ev_max_charge_current=quantity(CURRENT), ev_max_voltage=quantity(450), ev_min_voltage=quantity(300))

    async def get_present_voltage(self):
        return quantity(BATTERY_VOLTS)

    async def get_target_voltage(self):
        return quantity(BATTERY_VOLTS)

    async def continue_charging(self) -> bool:
        now = time.monotonic()
        self._loop_began = self._loop_began or now
        return not self.is_stopping and now - self._loop_began < self._loop_seconds

    async def is_charging_complete(self) -> bool:
        return False

    async def charge_loop_delay(self) -> float:
        return LOOP_PERIOD_SECONDS


class Garage:
    """Plays the sessions of one car, one at a time."""

    def __init__(self, interface: str):
        self._interface = interface
        self._codec = RecordingCodec()
        self._car: Car | None = None
        self._ended: asyncio.Future | None = None
        garage = self

        # Josev closes its connection five seconds after the last message; the session is over when it decides to.
        async def stop(session, reason: str):
            garage._codec.event("end", reason=reason)
            if not garage._ended.done():
                garage._ended.set_result((session, reason))
            await asyncio.sleep(3600)

        V2GCommunicationSession.stop = stop

    async def serve(self) -> None:
        playing = None
        async for order in orders():
            if self._car and order.get("stop"):
                self._car.is_stopping = True
            elif self._car and "wish" in order:
                self._car.wish = order["wish"]
            else:
                if playing:
                    await playing
                playing = asyncio.create_task(self._play(order))

    async def _play(self, order: dict) -> None:
        self._codec.record(order["trace"])
        config = EVCCConfig(supportedProtocols=["ISO_15118_20_" + order["service"][:2]], supportedEnergyServices=[order["service"]],
                            useTls=order["tls"], enforceTls=order["tls"], isCertInstallNeeded=False)
        config.load_raw_values()
        self._ended = asyncio.get_running_loop().create_future()
        self._car = Car(config, self._codec, order)
        handler = EVCCHandler(evcc_config=config, iface=self._interface, exi_codec=self._codec, ev_controller=self._car)
        running = asyncio.create_task(handler.start())
        await asyncio.wait({running, self._ended}, return_when=asyncio.FIRST_COMPLETED, timeout=order["seconds"] + 60)
        self._conclude()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    def _conclude(self) -> None:
        session, reason = self._ended.result() if self._ended.done() else (None, "no station answered")
        if session:
            if tls := tls_of(session.writer):
                self._codec.event("tls", **tls)
            session.writer.close()
        is_right = self._codec.received.get("SessionStopRes", {}).get("ResponseCode") == "OK"
        self._codec.event("result", status=0 if is_right else 3 if "TimeoutError" in reason else 1, reason=reason)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--interface", default="lo")
    options.add_argument("--pki", default="")
    arguments = options.parse_args()
    # The switch chooses TLS 1.3 with a certificate of the car's own for the sessions that use TLS.
    os.environ |= {"PKI_PATH": arguments.pki, "ENABLE_TLS_1_3": "True"}
    load_shared_settings()
    asyncio.run(serve(arguments.interface))


async def serve(interface: str) -> None:
    await Garage(interface).serve()


if __name__ == "__main__":
    main()
