/*
 * A whole DC_BPT session between a station and a vehicle in memory, in virtual time: the vehicle charges, discharges
 * when the grid wants it, and leaves. Prints every message once and what the power does; ends with 0 when all went well.
 *
 * A real station writes EBB_SECC_SEND to a socket and drives a converter; here both are a few lines.
 */
#include <ebb.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECOND 1000000000LL

/* Bytes under way in one direction. */
struct wire {
    uint8_t bytes[4096];
    size_t count;
};

static struct wire to_station, to_vehicle;
static ebb_moment now = {0, 1800000000 * SECOND};
static ebb_measurement stage;
static bool vehicle_contactors;
static bool is_over;
/* What the session came to. */
static double least_power, most_power;
static ebb_secc_end station_end;
static ebb_evcc_end vehicle_end;

static void check(ebb_status status, const char *what) {
    if (status == EBB_OK) return;
    fprintf(stderr, "%s: %s\n", what, ebb_status_text(status));
    exit(1);
}

static void put(struct wire *wire, ebb_bytes data) {
    if (wire->count + data.count > sizeof wire->bytes) {
        fputs("more bytes are under way than a session needs\n", stderr);
        exit(1);
    }
    memcpy(wire->bytes + wire->count, data.bytes, data.count);
    wire->count += data.count;
}

static void print_message(const ebb_message *message) {
    static char last[2][40];
    static int line;
    /* A pair that is repeated, as in the loop, shows once. */
    if (!message->is_sent || !strcmp(last[0], message->name) || !strcmp(last[1], message->name)) return;
    snprintf(last[line++ % 2], sizeof last[0], "%s", message->name);
    printf("%s\n", message->name);
}

/* The power stage does what it is told at once. */
static void drive(const ebb_set_point *point) {
    double power = point->power;
    stage.current = stage.contactors_closed ? power / stage.voltage : 0;
    if (power != least_power && power != most_power) printf("  the station drives %.0f W\n", power);
    least_power = fmin(least_power, power);
    most_power = fmax(most_power, power);
}

static void serve_station(ebb_secc *secc) {
    for (ebb_secc_effect effect; ebb_secc_next(secc, &effect);) {
        bool has_acted = true;
        switch (effect.kind) {
        case EBB_SECC_SEND: put(&to_vehicle, effect.send); has_acted = false; break;
        case EBB_SECC_AUTHORIZE:
            check(ebb_secc_authorization(secc, EBB_AUTHORIZATION_ACCEPTED, now), "authorization");
            has_acted = false;
            break;
        case EBB_SECC_CABLE_CHECK: stage.cable_check = EBB_CABLE_CHECK_PASSED; break;
        case EBB_SECC_PRE_CHARGE: stage.voltage = effect.pre_charge; break;
        case EBB_SECC_CLOSE_CONTACTORS: stage.contactors_closed = true; break;
        case EBB_SECC_OPEN_CONTACTORS: stage.contactors_closed = false; break;
        case EBB_SECC_SET_POWER: drive(&effect.set_point); break;
        case EBB_SECC_SESSION_ENDED: station_end = effect.end; has_acted = false; break;
        case EBB_SECC_MESSAGE: print_message(&effect.message); has_acted = false; break;
        case EBB_SECC_FAULT: printf("  station: %s\n", effect.fault.detail); has_acted = false; break;
        default: has_acted = false;
        }
        if (has_acted) check(ebb_secc_measured(secc, &stage, now), "measured");
    }
}

static void serve_vehicle(ebb_evcc *evcc, ebb_secc *secc) {
    for (ebb_evcc_effect effect; ebb_evcc_next(evcc, &effect);) {
        switch (effect.kind) {
        case EBB_EVCC_SEND: put(&to_station, effect.send); break;
        case EBB_EVCC_CLOSE_CONTACTORS: vehicle_contactors = true; break;
        case EBB_EVCC_OPEN_CONTACTORS: vehicle_contactors = false; break;
        case EBB_EVCC_SESSION_ENDED: vehicle_end = effect.ended.end; is_over = true; break;
        case EBB_EVCC_CLOSE: check(ebb_secc_disconnected(secc, now), "disconnected"); break;
        case EBB_EVCC_MESSAGE: print_message(&effect.message); break;
        case EBB_EVCC_FAULT: printf("  vehicle: %s\n", effect.fault.detail); break;
        default: break;
        }
        if (effect.kind == EBB_EVCC_CLOSE_CONTACTORS || effect.kind == EBB_EVCC_OPEN_CONTACTORS)
            check(ebb_evcc_contactors(evcc, vehicle_contactors, now), "contactors");
    }
}

/* Delivers what is under way; when nothing is, moves the time to the next deadline. */
static void step(ebb_secc *secc, ebb_evcc *evcc) {
    if (to_station.count > 0) {
        size_t count = to_station.count;
        to_station.count = 0;
        check(ebb_secc_received(secc, to_station.bytes, count, now), "received by the station");
    } else if (to_vehicle.count > 0) {
        size_t count = to_vehicle.count;
        to_vehicle.count = 0;
        check(ebb_evcc_received(evcc, to_vehicle.bytes, count, now), "received by the vehicle");
    } else {
        int64_t station = ebb_secc_deadline(secc), vehicle = ebb_evcc_deadline(evcc);
        int64_t next = station < vehicle ? station : vehicle;
        if (next == EBB_NEVER) {
            is_over = true;
            return;
        }
        if (next > now.monotonic_ns) {
            now.utc_ns += next - now.monotonic_ns;
            now.monotonic_ns = next;
        }
        check(ebb_secc_wake(secc, now), "wake of the station");
        check(ebb_evcc_wake(evcc, now), "wake of the vehicle");
    }
    serve_station(secc);
    serve_vehicle(evcc, secc);
    serve_station(secc);
}

static void run_for(ebb_secc *secc, ebb_evcc *evcc, int64_t nanoseconds) {
    int64_t end = now.monotonic_ns + nanoseconds;
    while (!is_over && now.monotonic_ns < end) step(secc, evcc);
}

static ebb_limits limits(double charge, double discharge, double least_voltage, double most_voltage) {
    ebb_power none = {0, NAN, NAN};
    ebb_limits limits = {
        .maximum_charge_power = {charge, NAN, NAN}, .minimum_charge_power = none,
        .maximum_discharge_power = {discharge, NAN, NAN}, .minimum_discharge_power = none,
        .maximum_charge_current = 125, .maximum_discharge_current = -125,
        .maximum_voltage = most_voltage, .minimum_voltage = least_voltage,
    };
    return limits;
}

int main(void) {
    const ebb_service services[] = {EBB_DC_BPT, EBB_DC};
    stage.power = (ebb_power){0, NAN, NAN};

    ebb_secc_configuration station;
    ebb_secc_defaults(&station);
    station.evse_id = "DE*EBB*E1";
    station.services = services;
    station.service_count = 2;
    station.limits = limits(50000, -30000, 150, 1000);
    station.tells_messages = true;
    ebb_secc *secc;
    check(ebb_secc_create(&station, &secc), "the station's settings");

    ebb_evcc_configuration vehicle;
    ebb_evcc_defaults(&vehicle);
    vehicle.evcc_id = "WMIEBB0000000001";
    vehicle.services = services;
    vehicle.service_count = 2;
    vehicle.tells_messages = true;
    ebb_evcc *evcc;
    check(ebb_evcc_create(&vehicle, &evcc), "the vehicle's settings");

    ebb_battery battery;
    ebb_battery_defaults(&battery);
    battery.voltage = 400;
    battery.soc = 0.5;
    battery.target_soc = 0.8;
    battery.capacity = 70000;
    battery.energy = (ebb_energy){
        .target = 21000, .maximum = 35000, .minimum = -10000, .maximum_v2x = 25000, .minimum_v2x = -15000};
    battery.limits = limits(100000, -20000, 300, 450);
    check(ebb_evcc_battery(evcc, &battery, now), "battery");

    /* The link's secrets must be random; see your controller's generator. */
    ebb_link link = {.is_tls = false, .fresh_session_id = 0x0102030405060708};
    check(ebb_secc_target(secc, (ebb_power){11000, NAN, NAN}, now), "target");
    check(ebb_secc_connected(secc, &link, now), "connection of the station");
    check(ebb_evcc_connected(evcc, false, now), "connection of the vehicle");
    serve_vehicle(evcc, secc);

    run_for(secc, evcc, 5 * SECOND);
    printf("  the grid wants power\n");
    check(ebb_secc_target(secc, (ebb_power){-7000, NAN, NAN}, now), "target");
    serve_station(secc);
    run_for(secc, evcc, 5 * SECOND);
    check(ebb_evcc_stop(evcc, EBB_STOP_TERMINATE, now), "stop");
    serve_vehicle(evcc, secc);
    run_for(secc, evcc, 60 * SECOND);

    bool is_fine = is_over && station_end == EBB_SECC_END_TERMINATED && vehicle_end == EBB_EVCC_END_TERMINATED
        && most_power == 11000 && least_power == -7000 && !stage.contactors_closed && !vehicle_contactors;
    /* Misuse is told, not suffered. */
    is_fine = is_fine && ebb_secc_target(secc, (ebb_power){INFINITY, NAN, NAN}, now) == EBB_INVALID_VALUE
        && ebb_secc_received(NULL, NULL, 0, now) == EBB_MISSING;
    ebb_secc_destroy(secc);
    ebb_evcc_destroy(evcc);
    puts(is_fine ? "the session ended as it should" : "the session did not end as it should");
    return is_fine ? 0 : 1;
}
