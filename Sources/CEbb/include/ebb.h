/*
 * Ebb for C: the two sides of ISO 15118-20, a station's SECC and a vehicle's EVCC.
 *
 * An engine has no sockets, clocks, threads or storage. You tell it what happens, with the moment at which it does, and
 * carry out what it asks for, in order:
 *
 *     ebb_secc *secc;
 *     if (ebb_secc_create(&configuration, &secc) != EBB_OK) …
 *     ebb_secc_received(secc, bytes, count, now);
 *     for (ebb_secc_effect effect; ebb_secc_next(secc, &effect);)
 *         if (effect.kind == EBB_SECC_SEND) write(socket, effect.send.bytes, effect.send.count);
 *     int64_t wake_me_at = ebb_secc_deadline(secc);     then ebb_secc_wake(secc, now)
 *
 * Ownership. An engine is yours from create to destroy; use it from one thread at a time. What you pass in is copied
 * before the call returns. What an effect points to belongs to the engine and is valid until the next call with that
 * engine. No function calls you back.
 *
 * Errors. A function that returns anything but EBB_OK has changed nothing. What a peer does wrong is never an error
 * here: it comes as an effect, such as a refusal to send or the end of the session.
 *
 * Covered are sessions with external identification (EIM). Plug & Charge is offered and asked for in Swift alone as yet.
 *
 * Numbers. SI units. Positive power and current flow into the vehicle, negative out of it; discharge limits are <= 0.
 * NAN stands for a number that is not there. Texts are UTF-8.
 */
#ifndef EBB_H
#define EBB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ebb_secc ebb_secc;
typedef struct ebb_evcc ebb_evcc;

typedef enum ebb_status {
    EBB_OK = 0,
    /* A pointer that must not be NULL is. */
    EBB_MISSING = 1,
    /* A number that is infinite, not a number, of the wrong sign, or no value of its enumeration. */
    EBB_INVALID_VALUE = 2,
    /* A text that is not UTF-8, or longer than the standard lets it be. */
    EBB_INVALID_TEXT = 3,
    /* An empty or too long list, services both of AC and DC, or a service twice. */
    EBB_INVALID_LIST = 4,
} ebb_status;

/*
 * A point in time: your monotonic clock for deadlines, and the UTC time since 1970 that goes into messages; both less than
 * 2^62 away from zero (146 years).
 */
typedef struct ebb_moment {
    int64_t monotonic_ns;
    int64_t utc_ns;
} ebb_moment;

/* A deadline that never comes. */
#define EBB_NEVER INT64_MAX

/* -------------------------------------------------------------------------------------------- Shared by both roles */

/* Energy transfer services by their ServiceID. */
typedef enum ebb_service {
    EBB_AC = 1,
    EBB_DC = 2,
    EBB_AC_BPT = 5,
    EBB_DC_BPT = 6,
    EBB_MCS = 8,
    EBB_MCS_BPT = 9,
} ebb_service;

typedef enum ebb_control_mode { EBB_SCHEDULED = 1, EBB_DYNAMIC = 2 } ebb_control_mode;

/* Active power by phase. Without l2 and l3 (NAN), l1 is the sum of all phases. */
typedef struct ebb_power {
    double l1, l2, l3;
} ebb_power;

/* Currents and voltages are DC's; AC uses the powers alone. */
typedef struct ebb_limits {
    ebb_power maximum_charge_power, minimum_charge_power;
    ebb_power maximum_discharge_power, minimum_discharge_power;
    double maximum_charge_current, minimum_charge_current;
    double maximum_discharge_current, minimum_discharge_current;
    double maximum_voltage, minimum_voltage;
} ebb_limits;

/* What the vehicle asks for from its present state, in watt-hours: positive is still to be charged, negative to spare. */
typedef struct ebb_energy {
    double target, maximum, minimum;
    /* The range in which the vehicle lets itself be cycled; NAN: not told. */
    double maximum_v2x, minimum_v2x;
} ebb_energy;

/* Time-outs of both roles in milliseconds; the standard's unless you change them. */
typedef struct ebb_timing {
    uint32_t message, long_message, charge_loop_message;
    uint32_t communication_setup, ongoing, cable_check, pre_charge;
    /* SECC: the next request, in general and after a charge loop answer. */
    uint32_t sequence, charge_loop_sequence;
    uint32_t stage_action, close;
} ebb_timing;

typedef struct ebb_bytes {
    const uint8_t *bytes;
    size_t count;
} ebb_bytes;

typedef struct ebb_session {
    /* The EVCCID at an SECC, the EVSEID at an EVCC. */
    const char *peer;
    uint64_t session_id;
    /* A paused session goes on. */
    bool is_resumed;
} ebb_session;

typedef struct ebb_selection {
    ebb_service service;
    ebb_control_mode control_mode;
} ebb_selection;

/* A message on the wire. Told when the configuration asks for it. */
typedef struct ebb_message {
    /* For example DC_ChargeLoopReq. */
    const char *name;
    bool is_sent;
    /* The wire's code, 0 for OK; -1 in messages without one. */
    int response_code;
} ebb_message;

typedef enum ebb_fault_kind {
    /* No frame boundary, or a frame too long: the connection is closed. */
    EBB_FAULT_STREAM,
    /* A frame of a payload type that this role does not take: passed over. */
    EBB_FAULT_PAYLOAD_TYPE,
    /* EXI that is no message of its schema: the connection is closed. */
    EBB_FAULT_UNDECODABLE,
    /* A message of the wrong role or for another request: the connection is closed. */
    EBB_FAULT_UNEXPECTED,
    /* An answer with a WARNING or FAILED response code, given (SECC) or got (EVCC). */
    EBB_FAULT_ANSWERED,
    /* An answer of another session: the connection is closed. */
    EBB_FAULT_SESSION,
    /* A setting or an input of the host is beyond the schema: FAILED is answered (SECC) or the connection closed (EVCC). */
    EBB_FAULT_UNENCODABLE,
} ebb_fault_kind;

/* What one side did not take from the other. */
typedef struct ebb_fault {
    ebb_fault_kind kind;
    /* What was received, in words; for people. */
    const char *detail;
} ebb_fault;

/* ------------------------------------------------------------------------------------------ SECC: the station's side */

typedef struct ebb_secc_configuration {
    /* Up to 255 characters. */
    const char *evse_id;
    /* What is offered, in order: all AC or all DC, at most 8. */
    const ebb_service *services;
    size_t service_count;
    ebb_limits limits;
    /* Offered as parameter sets, in order; one or two. */
    ebb_control_mode control_modes[2];
    size_t control_mode_count;
    /* The Connector parameter: DC Core 1, Extended 2; AC single-phase 1, three-phase 2. */
    int32_t connector;
    /* AC: phases that are wired, 1 or 3; volts to neutral; hertz. */
    uint8_t phases;
    double nominal_voltage, nominal_frequency;
    /* Up to 32 characters. */
    const char *meter_id;
    bool offers_service_renegotiation, allows_standby;
    /* Send discharge limits as negative numbers instead of the standard's magnitudes. On input both are understood. */
    bool sends_negative_discharge_limits;
    bool tells_messages;
    ebb_timing timing;
} ebb_secc_configuration;

/* Fills in everything but evse_id, services and limits. */
void ebb_secc_defaults(ebb_secc_configuration *configuration);
ebb_status ebb_secc_create(const ebb_secc_configuration *configuration, ebb_secc **secc);
/* NULL is fine. */
void ebb_secc_destroy(ebb_secc *secc);

typedef struct ebb_link {
    bool is_tls;
    /* Random and not zero; names the session if it is new. */
    uint64_t fresh_session_id;
    /* Random. */
    uint8_t challenge[16];
    /* The SHA-512 digest of the vehicle's TLS certificate (DER): 64 bytes, or NULL. */
    const uint8_t *vehicle_certificate;
} ebb_link;

typedef enum ebb_authorization {
    EBB_AUTHORIZATION_PROCESSING,
    EBB_AUTHORIZATION_WAITING_FOR_CUSTOMER,
    EBB_AUTHORIZATION_ACCEPTED,
    EBB_AUTHORIZATION_REJECTED,
} ebb_authorization;

typedef enum ebb_cable_check_state {
    EBB_CABLE_CHECK_IDLE,
    EBB_CABLE_CHECK_RUNNING,
    EBB_CABLE_CHECK_PASSED,
    EBB_CABLE_CHECK_FAILED,
} ebb_cable_check_state;

/* What the power stage and the contactors show. */
typedef struct ebb_measurement {
    /* DC output. */
    double voltage, current;
    /* AC. */
    ebb_power power;
    bool contactors_closed;
    ebb_cable_check_state cable_check;
    /* Ends the session with a refusal. */
    bool is_faulty;
} ebb_measurement;

/* What the station asks of the vehicle, in the charge loop. */
typedef enum ebb_notification {
    EBB_NOTIFY_TERMINATE,
    EBB_NOTIFY_PAUSE,
    EBB_NOTIFY_SCHEDULE_RENEGOTIATION,
    EBB_NOTIFY_SERVICE_RENEGOTIATION,
    EBB_NOTIFY_EXIT_STANDBY,
    EBB_NOTIFY_METERING_CONFIRMATION,
} ebb_notification;

/* Inputs. */

/* A TCP or TLS connection stands. */
ebb_status ebb_secc_connected(ebb_secc *secc, const ebb_link *link, ebb_moment now);
ebb_status ebb_secc_received(ebb_secc *secc, const uint8_t *bytes, size_t count, ebb_moment now);
/* The peer or the network closed the connection. */
ebb_status ebb_secc_disconnected(ebb_secc *secc, ebb_moment now);
/* Answers EBB_SECC_AUTHORIZE, or comes before it. */
ebb_status ebb_secc_authorization(ebb_secc *secc, ebb_authorization authorization, ebb_moment now);
/* The power that the station wants, in total or by phase. The latest counts and holds across sessions. */
ebb_status ebb_secc_target(ebb_secc *secc, ebb_power target, ebb_moment now);
ebb_status ebb_secc_limits(ebb_secc *secc, const ebb_limits *limits, ebb_moment now);
ebb_status ebb_secc_measured(ebb_secc *secc, const ebb_measurement *measurement, ebb_moment now);
/* The meter's registers in watt-hours, both >= 0. */
ebb_status ebb_secc_meter(ebb_secc *secc, double imported, double exported, ebb_moment now);
ebb_status ebb_secc_notify(ebb_secc *secc, ebb_notification notification, ebb_moment now);
/* Opens the contactors at once and refuses the next request. */
ebb_status ebb_secc_emergency_stop(ebb_secc *secc, ebb_moment now);
/* The deadline has passed. */
ebb_status ebb_secc_wake(ebb_secc *secc, ebb_moment now);
/* When to wake the engine, by the monotonic clock; changes with every input. */
int64_t ebb_secc_deadline(const ebb_secc *secc);

/* Effects. */

typedef enum ebb_secc_effect_kind {
    EBB_SECC_SEND,               /* send */
    EBB_SECC_CLOSE,              /* Close the connection. */
    EBB_SECC_SESSION_STARTED,    /* session */
    EBB_SECC_AUTHORIZE,          /* Answer with ebb_secc_authorization. */
    EBB_SECC_SERVICE_SELECTED,   /* selection */
    EBB_SECC_CHARGING_NEEDS,     /* needs */
    EBB_SECC_CABLE_CHECK,        /* Test the isolation; the result comes with ebb_secc_measured. */
    EBB_SECC_PRE_CHARGE,         /* pre_charge */
    EBB_SECC_CLOSE_CONTACTORS,   /* Answer with ebb_secc_measured. */
    EBB_SECC_OPEN_CONTACTORS,
    EBB_SECC_SET_POWER,          /* set_point */
    EBB_SECC_VEHICLE_REPORT,     /* report */
    EBB_SECC_SESSION_ENDED,      /* end */
    EBB_SECC_MESSAGE,            /* message */
    EBB_SECC_FAULT,              /* fault */
} ebb_secc_effect_kind;

/* What the converter must do and stay within. */
typedef struct ebb_set_point {
    double power;
    double charge_current, discharge_current;
    double maximum_voltage, minimum_voltage;
} ebb_set_point;

/* What the vehicle told before the power flows. */
typedef struct ebb_needs {
    ebb_service service;
    ebb_control_mode control_mode;
    ebb_limits limits;
    bool has_energy;
    ebb_energy energy;
    /* By the monotonic clock; EBB_NEVER: not told. */
    int64_t departure_ns;
    /* 0…1, NAN: not told. */
    double minimum_soc, target_soc;
} ebb_needs;

/* What the vehicle tells in every loop request; NAN: not told. */
typedef struct ebb_report {
    ebb_limits limits;
    bool has_energy;
    ebb_energy energy;
    int64_t departure_ns;
    double present_soc, minimum_soc, target_soc;
    /* In watt-hours. */
    double battery_capacity;
    /* DC: at the inlet. */
    double present_voltage;
    /* AC: what the vehicle's inverter runs at. */
    ebb_power present_power;
    /* DC with Scheduled control. */
    double target_current, target_voltage;
} ebb_report;

typedef enum ebb_secc_end {
    EBB_SECC_END_TERMINATED,
    /* The session can be joined again. */
    EBB_SECC_END_PAUSED,
    /* A request was refused. */
    EBB_SECC_END_FAILED,
    EBB_SECC_END_TIMED_OUT,
    EBB_SECC_END_DISCONNECTED,
    /* EBB_SECC_FAULT tells which. */
    EBB_SECC_END_FAULT,
} ebb_secc_end;

typedef struct ebb_secc_effect {
    ebb_secc_effect_kind kind;
    /* The member that the kind names. */
    union {
        ebb_bytes send;
        ebb_session session;
        ebb_selection selection;
        ebb_needs needs;
        double pre_charge; /* volts */
        ebb_set_point set_point;
        ebb_report report;
        ebb_secc_end end;
        ebb_message message;
        ebb_fault fault;
    };
} ebb_secc_effect;

/* Takes the next effect; false when there is none. */
bool ebb_secc_next(ebb_secc *secc, ebb_secc_effect *effect);

/* ------------------------------------------------------------------------------------------ EVCC: the vehicle's side */

typedef struct ebb_evcc_configuration {
    /* Up to 255 characters. */
    const char *evcc_id;
    /* In order of preference: all AC or all DC, at most 8. The first that the station offers is taken. */
    const ebb_service *services;
    size_t service_count;
    /* In order of preference; one or two. */
    ebb_control_mode control_modes[2];
    size_t control_mode_count;
    /* By the monotonic clock; EBB_NEVER: the driver has not told. */
    int64_t departure_ns;
    /* Milliseconds from a loop answer to the next loop request, and from an Ongoing answer to the repeated request. */
    uint32_t loop_interval, repeat_interval;
    /* Volts by which the station may be off when the contactors close. */
    double pre_charge_tolerance;
    bool requests_meter_info;
    bool sends_negative_discharge_limits;
    bool tells_messages;
    ebb_timing timing;
} ebb_evcc_configuration;

/* Fills in everything but evcc_id and services. */
void ebb_evcc_defaults(ebb_evcc_configuration *configuration);
ebb_status ebb_evcc_create(const ebb_evcc_configuration *configuration, ebb_evcc **evcc);
/* NULL is fine. */
void ebb_evcc_destroy(ebb_evcc *evcc);

/* What battery and inverter show and want; NAN where a comment does not ask for a number: not told. */
typedef struct ebb_battery {
    /* DC: at the inlet, a number. */
    double voltage;
    /* 0…1, a number. */
    double soc;
    double minimum_soc, target_soc, maximum_soc;
    /* In watt-hours. */
    double capacity;
    ebb_energy energy;
    ebb_limits limits;
    /* AC: what the inverter runs at, a number. */
    ebb_power power;
} ebb_battery;

typedef enum ebb_stop { EBB_STOP_TERMINATE, EBB_STOP_PAUSE } ebb_stop;

/* Inputs. */

/* A TCP or TLS connection stands: the session starts, or goes on after a pause. */
ebb_status ebb_evcc_connected(ebb_evcc *evcc, bool is_tls, ebb_moment now);
ebb_status ebb_evcc_received(ebb_evcc *evcc, const uint8_t *bytes, size_t count, ebb_moment now);
ebb_status ebb_evcc_disconnected(ebb_evcc *evcc, ebb_moment now);
/* The latest goes into the next request. Comes before ebb_evcc_connected for the first time. */
ebb_status ebb_evcc_battery(ebb_evcc *evcc, const ebb_battery *battery, ebb_moment now);
/* Answers EBB_EVCC_CLOSE_CONTACTORS and EBB_EVCC_OPEN_CONTACTORS. */
ebb_status ebb_evcc_contactors(ebb_evcc *evcc, bool are_closed, ebb_moment now);
ebb_status ebb_evcc_stop(ebb_evcc *evcc, ebb_stop stop, ebb_moment now);
/* The deadline has passed. */
ebb_status ebb_evcc_wake(ebb_evcc *evcc, ebb_moment now);
/* When to wake the engine, by the monotonic clock; changes with every input. */
int64_t ebb_evcc_deadline(const ebb_evcc *evcc);

/* Effects. */

typedef enum ebb_evcc_effect_kind {
    EBB_EVCC_SEND,               /* send */
    EBB_EVCC_CLOSE,              /* Close the connection. */
    EBB_EVCC_SESSION_STARTED,    /* session */
    EBB_EVCC_SERVICE_SELECTED,   /* selection */
    EBB_EVCC_CLOSE_CONTACTORS,   /* Answer with ebb_evcc_contactors. */
    EBB_EVCC_OPEN_CONTACTORS,    /* Answer with ebb_evcc_contactors. */
    EBB_EVCC_FOLLOW,             /* power: what an AC vehicle's inverter must run at now. */
    EBB_EVCC_DELIVERED,          /* delivered: what a DC station says that it drives. */
    EBB_EVCC_SESSION_ENDED,      /* end */
    EBB_EVCC_MESSAGE,            /* message */
    EBB_EVCC_FAULT,              /* fault */
} ebb_evcc_effect_kind;

typedef struct ebb_delivered {
    double voltage, current;
} ebb_delivered;

typedef enum ebb_evcc_end {
    EBB_EVCC_END_TERMINATED,
    EBB_EVCC_END_PAUSED,
    /* The station refused a request. */
    EBB_EVCC_END_REFUSED,
    /* No energy service, parameter set or protocol in common. */
    EBB_EVCC_END_NOTHING_IN_COMMON,
    /* An answer did not come in time, or stayed Ongoing too long. */
    EBB_EVCC_END_TIMED_OUT,
    EBB_EVCC_END_DISCONNECTED,
    /* EBB_EVCC_FAULT tells which. */
    EBB_EVCC_END_FAULT,
} ebb_evcc_end;

typedef struct ebb_evcc_effect {
    ebb_evcc_effect_kind kind;
    /* The member that the kind names. */
    union {
        ebb_bytes send;
        ebb_session session;
        ebb_selection selection;
        ebb_power power;
        ebb_delivered delivered;
        ebb_evcc_end end;
        ebb_message message;
        ebb_fault fault;
    };
} ebb_evcc_effect;

/* Takes the next effect; false when there is none. */
bool ebb_evcc_next(ebb_evcc *evcc, ebb_evcc_effect *effect);

#ifdef __cplusplus
}
#endif

#endif
