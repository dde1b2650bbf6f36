/*
 * Plug & Charge between a station and a vehicle in memory, in virtual time: the vehicle fetches a contract, is let in
 * by it, signs what the meter shows, pauses, comes back after both controllers were restarted, and leaves; then a thief
 * shows the same contract without its key. Prints each step; ends with 0 when every one went as it should.
 *
 * The engines write and read EXI and XML signatures; OpenSSL has the keys, in keys.c and sealing.c.
 */
#include "keys.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECOND 1000000000LL

/* Bytes under way in one direction. */
struct wire {
    uint8_t bytes[16384];
    size_t count;
};

/* What a controller writes to its flash. */
struct record {
    uint8_t bytes[EBB_RECORD_ROOM];
    size_t count;
};

static struct {
    ebb_secc *engine;
    ebb_measurement stage;
    struct record kept;
    bool is_resumed, was_asked_again;
    int contracts_sent, contracts_accepted, contracts_refused, receipts;
    ebb_receipt receipt;
    ebb_secc_end end;
} station;

static struct {
    ebb_evcc *engine;
    struct record kept;
    bool contactors, is_resumed, is_over, has_contract;
    int signatures;
    /* What an installation brought. */
    identity contract;
    ebb_evcc_end end;
} vehicle;

static struct wire to_station, to_vehicle;
static ebb_moment now = {0, START * SECOND};
/* A single root stands for those of operators, makers and the provisioning service. */
static identity root, authority, contract, provider, maker_certificate;
/* Whose key signs for the vehicle's contract. */
static const identity *signer = &vehicle.contract;

static void expect(bool is_so, const char *what) {
    printf("%s %s\n", is_so ? "-" : "FAILED:", what);
    if (!is_so) exit(1);
}

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

static void keep(struct record *record, ebb_bytes bytes) {
    if (bytes.count > 0) memcpy(record->bytes, bytes.bytes, bytes.count);
    record->count = bytes.count;
}

/* ------------------------------------------------------------------------------------------------------- Station */

static void authorize(const ebb_authorize *asked) {
    if (asked->service == EBB_AUTHORIZE_RESUMED) {
        station.was_asked_again = true;
        check(ebb_secc_authorization(station.engine, EBB_AUTHORIZATION_ACCEPTED, now), "authorization");
    } else if (asked->service == EBB_AUTHORIZE_PNC && is_trusted(&asked->contract, &root)
        && claim_holds(&asked->claim, asked->contract.certificates[0])) {
        station.contracts_accepted++;
        check(ebb_secc_authorization(station.engine, EBB_AUTHORIZATION_ACCEPTED, now), "authorization");
    } else {
        station.contracts_refused++;
        check(ebb_secc_refuse_contract(station.engine, EBB_CERTIFICATE_VALIDATION_ERROR, now), "refusal");
    }
}

/* The eMSP and the certificate provisioning service, which a real station asks by its central system. */
static void install(const ebb_installation_request *asked) {
    ebb_bytes leaf = asked->provisioning.certificates[0];
    if (!is_trusted(&asked->provisioning, &root) || !claim_holds(&asked->claim, leaf)) {
        check(ebb_secc_refuse_installation(station.engine, EBB_SIGNATURE_ERROR, now), "refusal");
        return;
    }
    sealed_key sealed;
    seal_key(&contract, leaf, &sealed);
    ebb_delivery delivery = {
        .provider = {.certificates = {der_of(&provider)}, .count = 1},
        .data = {
            .contract = {.certificates = {der_of(&contract), der_of(&authority)}, .count = 2},
            .ephemeral_key = {sealed.ephemeral, sizeof sealed.ephemeral}, .encryption = EBB_ENCRYPTED_SECP521,
            .encrypted_key = {sealed.encrypted, sizeof sealed.encrypted}},
    };
    uint8_t element[EBB_ELEMENT_ROOM];
    size_t count;
    signature_room room;
    check(ebb_installation_element(&delivery.data, element, sizeof element, &count), "element");
    need(sign_element(&provider, (ebb_bytes){element, count}, &room, &delivery.signature), "signature");
    check(ebb_secc_install(station.engine, &delivery, now), "installation");
    station.contracts_sent++;
}

static void verify(const ebb_receipt_verification *asked) {
    bool is_valid = claim_holds(&asked->claim, asked->contract.certificates[0]);
    if (is_valid) station.receipts++;
    station.receipt = asked->receipt;
    station.receipt.meter_id = NULL; /* It is the effect's. */
    check(ebb_secc_receipt(station.engine, is_valid, now), "receipt");
}

/* The power stage does what it is told at once; true when it shows something new. */
static bool drive(const ebb_secc_effect *effect) {
    ebb_measurement *stage = &station.stage;
    switch (effect->kind) {
    case EBB_SECC_CABLE_CHECK: stage->cable_check = EBB_CABLE_CHECK_PASSED; return true;
    case EBB_SECC_PRE_CHARGE: stage->voltage = effect->pre_charge; return true;
    case EBB_SECC_CLOSE_CONTACTORS: stage->contactors_closed = true; return true;
    case EBB_SECC_OPEN_CONTACTORS: stage->contactors_closed = false; return true;
    case EBB_SECC_SET_POWER:
        stage->current = stage->contactors_closed ? effect->set_point.power / stage->voltage : 0;
        return true;
    default: return false;
    }
}

static void serve_station(void) {
    for (ebb_secc_effect effect; ebb_secc_next(station.engine, &effect);) {
        switch (effect.kind) {
        case EBB_SECC_SEND: put(&to_vehicle, effect.send); break;
        case EBB_SECC_SESSION_STARTED: station.is_resumed = effect.session.is_resumed; break;
        case EBB_SECC_AUTHORIZE: authorize(&effect.authorize); break;
        case EBB_SECC_INSTALL_CERTIFICATE: install(&effect.installation); break;
        case EBB_SECC_VERIFY_RECEIPT: verify(&effect.verification); break;
        case EBB_SECC_KEEP: keep(&station.kept, effect.keep); break;
        case EBB_SECC_SESSION_ENDED: station.end = effect.end; break;
        case EBB_SECC_FAULT: printf("  station: %s\n", effect.fault.detail); break;
        default: break;
        }
        if (drive(&effect)) check(ebb_secc_measured(station.engine, &station.stage, now), "measured");
    }
}

/* ------------------------------------------------------------------------------------------------------- Vehicle */

static void sign(const ebb_signing *asked) {
    signature_room room;
    ebb_signature signature;
    const identity *by = asked->kind == EBB_SIGN_PROVISIONING ? &maker_certificate : signer;
    bool is_signed = sign_element(by, asked->element, &room, &signature);
    if (is_signed) vehicle.signatures++;
    check(ebb_evcc_signed(vehicle.engine, is_signed ? &signature : NULL, now), "signed");
}

static ebb_contract contract_of(const identity *leaf) {
    return (ebb_contract){
        "DE-EBB-C00000001-1", {.certificates = {der_of(leaf), der_of(&authority)}, .count = 2}};
}

/* Keeps what a station brings, if it is from the provisioning service and opens. */
static void keep_contract(const ebb_installation *offered) {
    vehicle.has_contract = is_trusted(&offered->provider, &root)
        && claim_holds(&offered->claim, offered->provider.certificates[0])
        && open_key(&offered->data, &maker_certificate, &vehicle.contract);
    ebb_contract kept = contract_of(&vehicle.contract);
    check(ebb_evcc_installed(vehicle.engine, vehicle.has_contract ? &kept : NULL, now), "installed");
}

static void serve_vehicle(void) {
    for (ebb_evcc_effect effect; ebb_evcc_next(vehicle.engine, &effect);) {
        switch (effect.kind) {
        case EBB_EVCC_SEND: put(&to_station, effect.send); break;
        case EBB_EVCC_SESSION_STARTED: vehicle.is_resumed = effect.session.is_resumed; break;
        case EBB_EVCC_SIGN: sign(&effect.signing); break;
        case EBB_EVCC_INSTALL: keep_contract(&effect.installation); break;
        case EBB_EVCC_CLOSE_CONTACTORS: vehicle.contactors = true; break;
        case EBB_EVCC_OPEN_CONTACTORS: vehicle.contactors = false; break;
        case EBB_EVCC_KEEP: keep(&vehicle.kept, effect.keep); break;
        case EBB_EVCC_SESSION_ENDED: vehicle.end = effect.ended.end; vehicle.is_over = true; break;
        case EBB_EVCC_CLOSE: check(ebb_secc_disconnected(station.engine, now), "disconnected"); break;
        default: break;
        }
        if (effect.kind == EBB_EVCC_CLOSE_CONTACTORS || effect.kind == EBB_EVCC_OPEN_CONTACTORS)
            check(ebb_evcc_contactors(vehicle.engine, vehicle.contactors, now), "contactors");
    }
}

/* ------------------------------------------------------------------------------------------------------ The world */

/* Delivers what is under way; when nothing is, moves the time to the next deadline. */
static void step(void) {
    if (to_station.count > 0) {
        size_t count = to_station.count;
        to_station.count = 0;
        check(ebb_secc_received(station.engine, to_station.bytes, count, now), "received by the station");
    } else if (to_vehicle.count > 0) {
        size_t count = to_vehicle.count;
        to_vehicle.count = 0;
        check(ebb_evcc_received(vehicle.engine, to_vehicle.bytes, count, now), "received by the vehicle");
    } else {
        int64_t first = ebb_secc_deadline(station.engine), other = ebb_evcc_deadline(vehicle.engine);
        int64_t next = first < other ? first : other;
        if (next > now.monotonic_ns && next != EBB_NEVER) {
            now.utc_ns += next - now.monotonic_ns;
            now.monotonic_ns = next;
        }
        check(ebb_secc_wake(station.engine, now), "wake of the station");
        check(ebb_evcc_wake(vehicle.engine, now), "wake of the vehicle");
    }
    serve_station();
    serve_vehicle();
    serve_station();
}

static void run_for(int64_t nanoseconds) {
    int64_t end = now.monotonic_ns + nanoseconds;
    serve_vehicle();
    serve_station();
    while (!vehicle.is_over && now.monotonic_ns < end) step();
}

static ebb_limits limits(double power, double least_voltage, double most_voltage) {
    ebb_power none = {0, NAN, NAN};
    return (ebb_limits){
        .maximum_charge_power = {power, NAN, NAN}, .minimum_charge_power = none, .maximum_discharge_power = none,
        .minimum_discharge_power = none, .maximum_charge_current = 125, .maximum_voltage = most_voltage,
        .minimum_voltage = least_voltage,
    };
}

/* Both controllers come up, with what they kept. */
static void start(void) {
    const ebb_service services[] = {EBB_DC};
    ebb_secc_configuration settings;
    ebb_secc_defaults(&settings);
    settings.evse_id = "DE*EBB*E1";
    settings.services = services;
    settings.service_count = 1;
    settings.limits = limits(50000, 150, 1000);
    settings.offers_pnc = true;
    settings.installs_certificates = true;
    settings.offers_eim = false;
    settings.kept = (ebb_bytes){station.kept.bytes, station.kept.count};
    check(ebb_secc_create(&settings, &station.engine), "the station's settings");

    ebb_contract known = contract_of(&vehicle.contract);
    const uint8_t serial[] = {1};
    const ebb_root roots[] = {{"CN=Root CA", {serial, sizeof serial}}};
    const ebb_provisioning provisioning = {
        .chain = {.certificates = {der_of(&maker_certificate)}, .count = 1}, .roots = roots, .root_count = 1,
        .maximum_contracts = 1};
    ebb_evcc_configuration wishes;
    ebb_evcc_defaults(&wishes);
    wishes.evcc_id = "WMIEBB0000000001";
    wishes.services = services;
    wishes.service_count = 1;
    wishes.contracts = &known;
    wishes.contract_count = vehicle.has_contract;
    wishes.provisioning = vehicle.has_contract ? NULL : &provisioning;
    wishes.kept = (ebb_bytes){vehicle.kept.bytes, vehicle.kept.count};
    check(ebb_evcc_create(&wishes, &vehicle.engine), "the vehicle's settings");
}

static void stop(void) {
    ebb_secc_destroy(station.engine);
    ebb_evcc_destroy(vehicle.engine);
}

static void connect(uint64_t session_id) {
    vehicle.is_over = vehicle.is_resumed = station.is_resumed = false;
    station.stage = (ebb_measurement){.power = {0, NAN, NAN}};
    ebb_battery battery;
    ebb_battery_defaults(&battery);
    battery.voltage = 400;
    battery.soc = 0.5;
    battery.energy = (ebb_energy){.target = 21000, .maximum = 35000, .minimum = 0, .maximum_v2x = NAN,
        .minimum_v2x = NAN};
    battery.limits = limits(100000, 300, 450);
    check(ebb_evcc_battery(vehicle.engine, &battery, now), "battery");
    check(ebb_secc_meter(station.engine, 1234000, 0, now), "meter");

    /* On real lines the numbers are random and the certificate is the one that TLS has verified. */
    uint8_t certificate[64];
    sha512(der_of(&maker_certificate), certificate);
    ebb_link link = {.is_tls = true, .fresh_session_id = session_id, .challenge = {7, 1, 8, 2},
        .vehicle_certificate = certificate};
    check(ebb_secc_connected(station.engine, &link, now), "connection of the station");
    check(ebb_evcc_connected(vehicle.engine, true, now), "connection of the vehicle");
}

int main(void) {
    root = make_identity("Root CA", true, NULL);
    authority = make_identity("MO Sub-CA", true, &root);
    contract = make_identity("DEEBBC000000011", false, &authority);
    provider = make_identity("Certificate Provisioning", false, &root);
    maker_certificate = make_identity("WMIEBB123456789AB1", false, &root);
    identity thief = make_identity("DEEBBC000000011", false, &root);

    start();
    connect(0x0102030405060708);
    run_for(3 * SECOND);
    expect(station.contracts_sent == 1 && vehicle.has_contract, "the vehicle fetches a contract with its key");
    expect(station.contracts_accepted == 1 && vehicle.signatures == 2, "the contract opens the session");
    expect(station.stage.contactors_closed && station.stage.current > 0, "power flows");

    check(ebb_secc_notify(station.engine, EBB_NOTIFY_METERING_CONFIRMATION, now), "notify");
    run_for(3 * SECOND);
    expect(station.receipts == 1 && vehicle.signatures == 3, "the vehicle signs what the meter shows");
    expect(station.receipt.imported == 1234000 && station.receipt.session_id == 0x0102030405060708,
        "which is this session's reading");

    check(ebb_evcc_stop(vehicle.engine, EBB_STOP_PAUSE, now), "pause");
    run_for(60 * SECOND);
    expect(station.end == EBB_SECC_END_PAUSED && vehicle.end == EBB_EVCC_END_PAUSED, "the session pauses");
    expect(!station.stage.contactors_closed && !vehicle.contactors, "the contactors are open");
    expect(station.kept.count > 0 && vehicle.kept.count > 0, "both sides keep it");

    stop();
    start();
    expect(ebb_secc_is_paused(station.engine, now), "a restarted station knows of it");
    connect(0x1112131415161718);
    run_for(3 * SECOND);
    expect(station.is_resumed && vehicle.is_resumed, "the session goes on");
    expect(station.was_asked_again && station.contracts_accepted == 1, "the station is asked whether it may");
    expect(station.stage.contactors_closed && station.stage.current > 0, "power flows again");
    expect(station.kept.count == 0 && vehicle.kept.count == 0, "nothing is kept any more");
    check(ebb_evcc_stop(vehicle.engine, EBB_STOP_TERMINATE, now), "stop");
    run_for(60 * SECOND);
    expect(station.end == EBB_SECC_END_TERMINATED && vehicle.end == EBB_EVCC_END_TERMINATED, "the vehicle leaves");

    signer = &thief;
    connect(0x2122232425262728);
    run_for(60 * SECOND);
    expect(station.contracts_accepted == 1 && station.contracts_refused == 1,
        "a contract without its key opens nothing");
    expect(vehicle.end == EBB_EVCC_END_REFUSED && !station.stage.contactors_closed, "and no power flows");

    stop();
    identity *all[] = {&root, &authority, &contract, &provider, &maker_certificate, &vehicle.contract, &thief};
    for (size_t index = 0; index < sizeof all / sizeof *all; index++) free_identity(all[index]);
    puts("every step went as it should");
    return 0;
}
