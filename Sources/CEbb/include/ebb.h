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
 * before the call returns. What an effect points to belongs to the engine and is valid until its next effect is taken,
 * or it is destroyed; you may answer an effect while you read it. No function calls you back.
 *
 * Errors. A function that returns anything but EBB_OK has changed nothing. What a peer does wrong is never an error
 * here: it comes as an effect, such as a refusal to send or the end of the session.
 *
 * Numbers. SI units. Positive power and current flow into the vehicle, negative out of it; discharge limits are <= 0.
 * NAN stands for a number that is not there; magnitudes beyond 10^12 are refused. Texts are UTF-8.
 *
 * Lists are a pointer and a count. A count of 0 makes the list empty, or the default that its comment names.
 *
 * Sections: status and moments; values that both roles share; schedules and prices; Plug & Charge; SECC; EVCC. A host
 * without schedules or Plug & Charge passes over theirs: the defaults leave both out.
 *
 * Left out of what the engines do in Swift: taxes, overstay rules and additional services of an absolute price
 * schedule, by which no vehicle plans; and the content of the messages that EBB_SECC_MESSAGE and EBB_EVCC_MESSAGE name,
 * which is in the bytes that you carry.
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
    /* A number out of its range, of the wrong sign, missing, or no value of its enumeration. */
    EBB_INVALID_VALUE = 2,
    /* A text that is not UTF-8, or longer than the standard lets it be. */
    EBB_INVALID_TEXT = 3,
    /* An empty or too long list, services both of AC and DC, or something twice. */
    EBB_INVALID_LIST = 4,
    /* Bytes of the wrong length, or that are no record or message. */
    EBB_INVALID_BYTES = 5,
    /* The bytes do not fit into the room that you gave. */
    EBB_NO_ROOM = 6,
} ebb_status;

/* One English sentence for a log; never NULL, and yours to keep. */
const char *ebb_status_text(ebb_status status);

/*
 * A point in time: your monotonic clock for deadlines, and the UTC time since 1970 that goes into messages; both less
 * than 2^62 away from zero (146 years).
 */
typedef struct ebb_moment {
    int64_t monotonic_ns;
    int64_t utc_ns;
} ebb_moment;

/* A deadline that never comes. */
#define EBB_NEVER INT64_MAX

typedef struct ebb_bytes {
    const uint8_t *bytes;
    size_t count;
} ebb_bytes;

/* The longest record of a paused session that an engine gives out. */
#define EBB_RECORD_ROOM 2048

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

/* Who decides the power: the vehicle by a schedule that it chose, or the station at every moment. */
typedef enum ebb_control_mode { EBB_SCHEDULED = 1, EBB_DYNAMIC = 2 } ebb_control_mode;
/* Who knows departure and energy needs; the SECC only with Dynamic control. */
typedef enum ebb_mobility_needs_mode { EBB_NEEDS_BY_EVCC = 1, EBB_NEEDS_BY_SECC = 2 } ebb_mobility_needs_mode;
typedef enum ebb_pricing { EBB_NO_PRICES = 0, EBB_ABSOLUTE_PRICES = 1, EBB_PRICE_LEVELS = 2 } ebb_pricing;
/* Whether charging and discharging share one channel. */
typedef enum ebb_bpt_channel { EBB_UNIFIED = 1, EBB_SEPARATED = 2 } ebb_bpt_channel;
typedef enum ebb_generator_mode { EBB_GRID_FOLLOWING = 1, EBB_GRID_FORMING = 2 } ebb_generator_mode;
typedef enum ebb_islanding_detection { EBB_ACTIVE_DETECTION = 1, EBB_PASSIVE_DETECTION = 2 } ebb_islanding_detection;

typedef enum ebb_answer { EBB_NOT_TOLD = 0, EBB_NO = 1, EBB_YES = 2 } ebb_answer;

/* Active power by phase. Without l2 and l3 (NAN), l1 is the sum of all phases. */
typedef struct ebb_power {
    double l1, l2, l3;
} ebb_power;

/* In volt-amperes reactive, in the sign of the wire. Without l2 and l3 (NAN), l1 is the sum of all phases. */
typedef struct ebb_reactive_power {
    double l1, l2, l3;
} ebb_reactive_power;

/* What an AC station may want beside active power. */
typedef struct ebb_grid_support {
    /* All NAN: the vehicle's inverter decides. */
    ebb_reactive_power reactive_power;
    /* In hertz; NAN: the nominal one. */
    double frequency;
} ebb_grid_support;

/* Currents and voltages are DC's; AC uses the powers alone. */
typedef struct ebb_limits {
    ebb_power maximum_charge_power, minimum_charge_power;
    ebb_power maximum_discharge_power, minimum_discharge_power;
    double maximum_charge_current, minimum_charge_current;
    double maximum_discharge_current, minimum_discharge_current;
    double maximum_voltage, minimum_voltage;
    /* AC, a station's: watts by which two phases may differ; 0 or NAN: any. */
    double maximum_asymmetry;
    /* A station's: per cent of its greatest charge power by which power may change in a minute; 0 or NAN: any. */
    double ramp_percent_per_minute;
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
    /* EVCC: what your keys may take for a signature or a contract; AC: what the inverter may take to stop. */
    uint32_t key_work, ramp_down;
    /* SECC: how long ScheduleExchange may stay Ongoing, and the search for a contract; how long a vehicle may stray
     * from its power profile. */
    uint32_t ongoing_performance, certificate_retrieval, profile_correction;
    /* SECC: in which a vehicle must follow a notification, and a notification to terminate. */
    uint32_t notification, termination;
} ebb_timing;

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

/* A value-added service that was chosen. */
typedef struct ebb_selected_service {
    uint16_t service_id, parameter_set_id;
} ebb_selected_service;

/* A message on the wire. Told when the configuration asks for it. */
typedef struct ebb_message {
    /* For example DC_ChargeLoopReq. */
    const char *name;
    bool is_sent;
    /* Of the V2GTP header; a side stream has its own. */
    uint16_t payload_type;
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
    /* 0 before SessionSetup. */
    uint64_t session_id;
    /* The wire's code of an answer; -1: there was none. */
    int response_code;
    /* What was received, in words; for people. */
    const char *detail;
} ebb_fault;

/* ------------------------------------------------------------------------------------------- Schedules and prices */

/* Longer than 0; the steps of a schedule are no longer than ten years. */
typedef struct ebb_step {
    uint32_t seconds;
    ebb_power power;
} ebb_step;

/* Price of a kilowatt-hour from a power on; NAN, and -1 for whole numbers: not told. */
typedef struct ebb_price_rule {
    double energy_fee, power_range_start;
    /* For every so many seconds. */
    double parking_fee;
    int64_t parking_fee_period;
    /* Grams for a kilowatt-hour; per cent. */
    int32_t carbon_dioxide, renewable_percentage;
} ebb_price_rule;

typedef struct ebb_price_step {
    uint32_t seconds;
    /* Price levels: 0 is the cheapest. */
    uint8_t level;
    /* Absolute prices: 1 to 8. */
    const ebb_price_rule *rules;
    size_t rule_count;
} ebb_price_step;

typedef struct ebb_prices {
    /* EBB_ABSOLUTE_PRICES or EBB_PRICE_LEVELS; sent when it is the Pricing that the vehicle chose. */
    ebb_pricing kind;
    /* Seconds since 1970. */
    uint64_t start;
    /* 1 and up. */
    uint32_t id;
    /* Price levels: how many there are. */
    uint8_t level_count;
    /* Absolute prices: ISO 4217 and ISO 639, up to 3 characters; the algorithm's name, up to 255. NAN: no bound. */
    const char *currency, *language, *algorithm;
    double minimum_cost, maximum_cost;
    /* 1 to 1,024. */
    const ebb_price_step *steps;
    size_t step_count;
} ebb_prices;

/* The most power in one direction. */
typedef struct ebb_schedule {
    ebb_moment start;
    /* 1 to 1,024. */
    const ebb_step *steps;
    size_t step_count;
    /* Watts by which the vehicle may stray from the profile that it announces; watt-hours to be charged in all; both
     * > 0 or NAN. */
    double tolerance, available_energy;
    /* NULL: none. */
    const ebb_prices *prices;
} ebb_schedule;

/* One of those that the vehicle chooses from. */
typedef struct ebb_schedule_option {
    /* 1 and up. */
    uint32_t id;
    /* Powers are >= 0. */
    ebb_schedule charging;
    /* Powers are <= 0; NULL: the vehicle must not discharge. */
    const ebb_schedule *discharging;
} ebb_schedule_option;

/* At what price a vehicle would give energy back. Of the rules, energy_fee and power_range_start count. */
typedef struct ebb_energy_offer {
    /* Seconds since 1970. */
    uint64_t start;
    /* 1 to 1,024; l1 is the sum of all phases, in the sign of the wire. */
    const ebb_step *steps;
    size_t step_count;
    uint64_t price_start;
    const char *currency, *algorithm;
    const ebb_price_step *price_steps;
    size_t price_step_count;
} ebb_energy_offer;

/* Departure and state of charge as the station knows them (EBB_NEEDS_BY_SECC). */
typedef struct ebb_mobility_needs {
    /* By the monotonic clock; EBB_NEVER: not told. */
    int64_t departure_ns;
    double minimum_soc, target_soc;
    /* Seconds that the vehicle may take to let its energy requests follow. */
    double acknowledge_within;
    /* SECC: NULL: none. EVCC: always NULL. */
    const ebb_prices *prices;
} ebb_mobility_needs;

/* -------------------------------------------------------------------------------------------------- Plug & Charge
 *
 * Keys, certificates and trust are yours; EXI and XML signatures are the engine's. To sign an element, hash it, turn
 * the digest into the bytes to sign by ebb_signed_info_of, sign those, and hand digest and signature back. To verify a
 * claim:
 *  1. algorithm is that of the certificate's key (and so never EBB_UNSIGNED);
 *  2. the hash of element is digest;
 *  3. value is the key's signature over signed_bytes[0] or signed_bytes[1]: peers read the standard in two ways.
 */

/* Certificates in DER, at most 1,600 bytes each: a leaf and up to 3 authorities above it, the nearest first, without
 * the root. A contract has at least one authority. */
typedef struct ebb_chain {
    ebb_bytes certificates[4];
    size_t count;
} ebb_chain;

typedef enum ebb_hash { EBB_SHA256, EBB_SHA512, EBB_SHAKE256 } ebb_hash;

typedef enum ebb_signature_algorithm {
    /* No signature, one over something else, or one of an unknown kind: not to be trusted. */
    EBB_UNSIGNED,
    /* secp256r1, digests of EBB_SHA256 (32 bytes). */
    EBB_ECDSA_SHA256,
    /* secp521r1, digests of EBB_SHA512 (64 bytes). */
    EBB_ECDSA_SHA512,
    /* Ed448, digests of EBB_SHAKE256 (64 bytes). */
    EBB_ED448,
} ebb_signature_algorithm;

/* What a peer signed. Of EBB_UNSIGNED, element alone is there. */
typedef struct ebb_claim {
    ebb_bytes element;
    ebb_signature_algorithm algorithm;
    ebb_hash hash;
    ebb_bytes digest;
    ebb_bytes signed_bytes[2];
    /* ECDSA: r and s one after the other, as long as the curve's order each. */
    ebb_bytes value;
} ebb_claim;

/* What you signed. */
typedef struct ebb_signature {
    ebb_signature_algorithm algorithm;
    /* Of the element. */
    ebb_bytes digest;
    /* 64, 132 or 114 bytes by the algorithm, in the form that ebb_claim has. */
    ebb_bytes value;
} ebb_signature;

typedef struct ebb_signed_info {
    uint8_t bytes[512];
    size_t count;
} ebb_signed_info;

/* The bytes to sign for an element with this digest. */
ebb_status ebb_signed_info_of(ebb_signature_algorithm algorithm, ebb_bytes digest, ebb_signed_info *info);

/* Names a root certificate. */
typedef struct ebb_root {
    /* The issuer's distinguished name. */
    const char *issuer;
    /* Most significant byte first; up to 20 bytes. */
    ebb_bytes serial;
} ebb_root;

typedef enum ebb_key_encryption {
    /* Of secp521r1 keys: 94 bytes. */
    EBB_ENCRYPTED_SECP521,
    /* Of Ed448 keys: 84 bytes. */
    EBB_ENCRYPTED_X448,
    /* For a trusted platform module: 206 bytes. */
    EBB_ENCRYPTED_TPM,
} ebb_key_encryption;

/*
 * A contract on its way to a vehicle. Its private key is encrypted to the vehicle maker's certificate (ISO 15118-20,
 * 7.9.2.5): the first 32 bytes of SHA-512(00 00 00 01, shared secret, 01, "U", "V") are the key of AES-256-GCM;
 * encrypted_key is 12 bytes of initialisation vector, the ciphertext, and 16 bytes of tag. Authenticated beside it are
 * the vehicle's PCID and the contract's subject key identifier in capital hexadecimal digits, one after the other.
 */
typedef struct ebb_installation_data {
    ebb_chain contract;
    /* Of the key agreement. */
    bool is_x448;
    /* Uncompressed: 133 bytes of secp521r1; of X448 57, the first of them 04. */
    ebb_bytes ephemeral_key;
    ebb_key_encryption encryption;
    ebb_bytes encrypted_key;
} ebb_installation_data;

/* Room for any element. */
#define EBB_ELEMENT_ROOM 8192

/* The element that a certificate provisioning service signs: what to hash, and how long it is. */
ebb_status ebb_installation_element(const ebb_installation_data *data, uint8_t *bytes, size_t room, size_t *count);

/* What a vehicle is shown by a meter and signs for. */
typedef struct ebb_receipt {
    uint64_t session_id;
    const char *meter_id;
    /* Whole watt-hours. */
    uint64_t imported, exported;
    /* Seconds since 1970; 0: not told. */
    uint64_t time;
    /* 0: Dynamic control. */
    uint32_t schedule_id;
} ebb_receipt;

/* Why a contract is not good enough: the wire's codes. */
typedef enum ebb_refusal {
    EBB_CERTIFICATE_EXPIRED = 6,
    EBB_CERTIFICATE_NOT_YET_VALID = 7,
    EBB_CERTIFICATE_REVOKED = 8,
    EBB_CERTIFICATE_VALIDATION_ERROR = 9,
    EBB_EMSP_UNKNOWN = 12,
    /* Authorization alone. */
    EBB_GENERAL_PNC_AUTHORIZATION_ERROR = 14,
    /* Installation alone, as the ones that follow; the last one ends the session. */
    EBB_NO_CERTIFICATE_AVAILABLE = 15,
    EBB_NO_CONTRACT_MATCHING_PCID_FOUND = 16,
    EBB_SIGNATURE_ERROR = 37,
} ebb_refusal;

/* ------------------------------------------------------------------------------------------ SECC: the station's side */

/* Every combination of these values is a parameter set of a service, in order; 32 at most. In brackets the default. */
typedef struct ebb_offer {
    /* [Dynamic, Scheduled] */
    const ebb_control_mode *control_modes;
    size_t control_mode_count;
    /* With Dynamic control. [EBB_NEEDS_BY_EVCC] */
    const ebb_mobility_needs_mode *mobility_needs_modes;
    size_t mobility_needs_mode_count;
    /* With Dynamic control. [EBB_NO_PRICES] */
    const ebb_pricing *pricings;
    size_t pricing_count;
    /* With Scheduled control. [EBB_PRICE_LEVELS] */
    const ebb_pricing *scheduled_pricings;
    size_t scheduled_pricing_count;
    /* DC Core 1, Extended 2, Dual2 3, Dual4 4; AC single-phase 1, three-phase 2; MCS 1. [2, MCS 1] */
    const int32_t *connectors;
    size_t connector_count;
    /* AC, volts to neutral. [230] */
    const double *nominal_voltages;
    size_t nominal_voltage_count;
    /* BPT. [EBB_UNIFIED], [EBB_GRID_FOLLOWING], AC: [EBB_ACTIVE_DETECTION] */
    const ebb_bpt_channel *bpt_channels;
    size_t bpt_channel_count;
    const ebb_generator_mode *generator_modes;
    size_t generator_mode_count;
    const ebb_islanding_detection *islanding_detections;
    size_t islanding_detection_count;
} ebb_offer;

/* What one service has instead. */
typedef struct ebb_special_offer {
    ebb_service service;
    ebb_offer offer;
} ebb_special_offer;

typedef enum ebb_parameter_kind {
    EBB_PARAMETER_BOOL, /* number: 0 or 1 */
    EBB_PARAMETER_BYTE,
    EBB_PARAMETER_SHORT,
    EBB_PARAMETER_INT,
    EBB_PARAMETER_RATIONAL,
    EBB_PARAMETER_TEXT,
} ebb_parameter_kind;

/* Name and text up to 80 characters. */
typedef struct ebb_parameter {
    const char *name;
    ebb_parameter_kind kind;
    double number;
    const char *text;
} ebb_parameter;

/* 1 to 32 parameters. */
typedef struct ebb_parameter_set {
    uint16_t id;
    const ebb_parameter *parameters;
    size_t parameter_count;
} ebb_parameter_set;

/* Internet 65, ParkingStatus 66, or your own; 1 to 32 parameter sets. */
typedef struct ebb_value_added_service {
    uint16_t id;
    bool is_free;
    const ebb_parameter_set *parameter_sets;
    size_t parameter_set_count;
} ebb_value_added_service;

typedef struct ebb_secc_configuration {
    /* Up to 255 characters. */
    const char *evse_id;
    /* What is offered, in order: all AC or all DC, at most 8. */
    const ebb_service *services;
    size_t service_count;
    ebb_limits limits;
    ebb_offer offer;
    const ebb_special_offer *special_offers;
    size_t special_offer_count;
    /* At most 8. */
    const ebb_value_added_service *value_added_services;
    size_t value_added_service_count;
    /* AC: phases that are wired, 1 or 3; hertz. */
    uint8_t phases;
    double nominal_frequency;
    /* Up to 32 characters. */
    const char *meter_id;
    /* Plug & Charge, to vehicles that come by TLS; country and provider ("DEEBB") of eMSPs whose contracts are taken,
     * at most 128, none: not told. */
    bool offers_pnc, installs_certificates;
    const char *const *pnc_providers;
    size_t pnc_provider_count;
    /* External identification beside Plug & Charge. */
    bool offers_eim;
    /* Scheduled control: the vehicle waits until ebb_secc_schedules answers EBB_SECC_CHARGING_NEEDS. */
    bool awaits_schedules;
    /* A vehicle that does not confirm the tolerance of its schedule is sent away. */
    bool requires_tolerance;
    bool offers_service_renegotiation, allows_standby, allows_pause;
    /* Seconds in which a paused session can be joined again. */
    uint32_t pause_limit;
    /* Send discharge limits as negative numbers instead of the standard's magnitudes. On input both are understood. */
    bool sends_negative_discharge_limits;
    bool tells_messages;
    ebb_timing timing;
    /* What EBB_SECC_KEEP gave out before a restart; none: nothing. */
    ebb_bytes kept;
} ebb_secc_configuration;

/* Fills in everything but evse_id, services and limits, which it sets to nothing. */
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
    /* The SHA-512 digest of the vehicle's TLS certificate (DER): 64 bytes, or NULL without TLS. A paused session goes
     * on only with the certificate that began it. */
    const uint8_t *vehicle_certificate;
} ebb_link;

typedef enum ebb_authorization {
    EBB_AUTHORIZATION_PROCESSING,
    EBB_AUTHORIZATION_WAITING_FOR_CUSTOMER,
    EBB_AUTHORIZATION_ACCEPTED,
    EBB_AUTHORIZATION_REJECTED,
    /* The contract's certificate ends within two weeks, which the vehicle is told. */
    EBB_AUTHORIZATION_ACCEPTED_EXPIRING_SOON,
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
/* The contract is not good enough. */
ebb_status ebb_secc_refuse_contract(ebb_secc *secc, ebb_refusal refusal, ebb_moment now);

/* One contract for the vehicle. */
typedef struct ebb_delivery {
    /* The certificate provisioning service's. */
    ebb_chain provider;
    ebb_installation_data data;
    ebb_signature signature;
    /* How many more wait. */
    uint8_t remaining;
} ebb_delivery;

/* Answer EBB_SECC_INSTALL_CERTIFICATE; until then the vehicle waits. Either what you put together, or the EXI of a
 * CertificateInstallationRes, as a central system hands it over, or a refusal. */
ebb_status ebb_secc_install(ebb_secc *secc, const ebb_delivery *delivery, ebb_moment now);
ebb_status ebb_secc_install_message(ebb_secc *secc, const uint8_t *exi, size_t count, ebb_moment now);
ebb_status ebb_secc_refuse_installation(ebb_secc *secc, ebb_refusal refusal, ebb_moment now);
/* Answers EBB_SECC_VERIFY_RECEIPT; the loop goes on meanwhile. */
ebb_status ebb_secc_receipt(ebb_secc *secc, bool is_valid, ebb_moment now);
/* The power that the station wants, in total or by phase. The latest counts and holds across sessions. */
ebb_status ebb_secc_target(ebb_secc *secc, ebb_power target, ebb_moment now);
ebb_status ebb_secc_limits(ebb_secc *secc, const ebb_limits *limits, ebb_moment now);
/* AC with Dynamic control, beside the target. */
ebb_status ebb_secc_grid_support(ebb_secc *secc, const ebb_grid_support *support, ebb_moment now);
/* 1 to 3 with different ids; the latest are offered at every exchange. Without any the vehicle may plan with all that
 * there is. */
ebb_status ebb_secc_schedules(ebb_secc *secc, const ebb_schedule_option *options, size_t count, ebb_moment now);
/* For this session, told to a vehicle that leaves its needs to the station. */
ebb_status ebb_secc_mobility_needs(ebb_secc *secc, const ebb_mobility_needs *needs, ebb_moment now);
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
bool ebb_secc_is_connected(const ebb_secc *secc);
/* Whether a vehicle may still come back to its session. */
bool ebb_secc_is_paused(const ebb_secc *secc, ebb_moment now);

/* Effects. */

typedef enum ebb_secc_effect_kind {
    EBB_SECC_SEND,                  /* send */
    EBB_SECC_CLOSE,                 /* Close the connection. */
    EBB_SECC_SESSION_STARTED,       /* session */
    EBB_SECC_AUTHORIZE,             /* authorize; answer with ebb_secc_authorization or ebb_secc_refuse_contract. */
    EBB_SECC_SERVICE_SELECTED,      /* selection */
    EBB_SECC_INSTALL_CERTIFICATE,   /* installation */
    EBB_SECC_VERIFY_RECEIPT,        /* verification; answer within the vehicle's 2 s. */
    EBB_SECC_CHARGING_NEEDS,        /* needs */
    EBB_SECC_POWER_PROFILE,         /* profile */
    EBB_SECC_CABLE_CHECK,           /* Test the isolation; the result comes with ebb_secc_measured. */
    EBB_SECC_PRE_CHARGE,            /* pre_charge */
    EBB_SECC_CLOSE_CONTACTORS,      /* Answer with ebb_secc_measured. */
    EBB_SECC_OPEN_CONTACTORS,
    EBB_SECC_SET_POWER,             /* set_point */
    EBB_SECC_VEHICLE_REPORT,        /* report */
    EBB_SECC_KEEP,                  /* keep: for ebb_secc_create after a restart; without bytes: forget what is kept. */
    EBB_SECC_SESSION_ENDED,         /* end */
    EBB_SECC_MESSAGE,               /* message */
    EBB_SECC_FAULT,                 /* fault */
    EBB_SECC_NOTIFICATION_IGNORED,  /* ignored: the vehicle did not follow in time. */
    EBB_SECC_VEHICLE_TERMINATED,    /* termination: why the vehicle ends the session. */
} ebb_secc_effect_kind;

typedef enum ebb_authorization_service {
    EBB_AUTHORIZE_EIM,
    /* By contract: verify chain and claim. The challenge in it has been compared. */
    EBB_AUTHORIZE_PNC,
    /* A joined session: is it still authorized? */
    EBB_AUTHORIZE_RESUMED,
} ebb_authorization_service;

typedef struct ebb_authorize {
    ebb_authorization_service service;
    /* EBB_AUTHORIZE_PNC alone. */
    ebb_chain contract;
    ebb_claim claim;
} ebb_authorize;

typedef struct ebb_parameters {
    int32_t connector;
    ebb_control_mode control_mode;
    ebb_mobility_needs_mode mobility_needs_mode;
    ebb_pricing pricing;
    double nominal_voltage;
    ebb_bpt_channel bpt_channel;
    ebb_generator_mode generator_mode;
    ebb_islanding_detection islanding_detection;
} ebb_parameters;

typedef struct ebb_secc_selection {
    ebb_service service;
    ebb_parameters parameters;
    const ebb_selected_service *value_added;
    size_t value_added_count;
} ebb_secc_selection;

/* The vehicle asks for contract certificates. */
typedef struct ebb_installation_request {
    /* The vehicle maker's certificate and what is signed with it. */
    ebb_chain provisioning;
    ebb_claim claim;
    /* The EXI of CertificateInstallationReq, for a central system. */
    ebb_bytes message;
    /* How many it has got in this session, and how many it takes in all. */
    size_t delivered;
    uint8_t maximum_contracts;
    /* Contracts that come first. */
    const char *const *emaids;
    size_t emaid_count;
    const ebb_root *roots;
    size_t root_count;
} ebb_installation_request;

typedef struct ebb_receipt_verification {
    ebb_receipt receipt;
    /* Whose key must have signed; its chain was verified when it opened the session. */
    ebb_chain contract;
    ebb_claim claim;
} ebb_receipt_verification;

/* What the vehicle means to do; under Dynamic control a forecast. */
typedef struct ebb_power_profile {
    /* 0: Dynamic control. */
    uint32_t schedule_id;
    ebb_moment start;
    const ebb_step *steps;
    size_t step_count;
    ebb_answer accepts_tolerance;
} ebb_power_profile;

/* The vehicle maker's own code and words; explanation may be NULL. */
typedef struct ebb_termination {
    const char *code, *explanation;
} ebb_termination;

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
    /* What the vehicle named or asked details of. */
    const ebb_service *supported_services;
    size_t supported_service_count;
    ebb_mobility_needs_mode mobility_needs_mode;
    /* Schedule entries that it can take. */
    size_t maximum_supporting_points;
    /* NULL: none. */
    const ebb_energy_offer *energy_offer;
} ebb_needs;

/* What the vehicle tells in every loop request; NAN: not told. */
typedef struct ebb_report {
    ebb_limits limits;
    bool has_energy;
    ebb_energy energy;
    int64_t departure_ns;
    double present_soc, minimum_soc, target_soc, maximum_soc;
    /* Seconds to the states of charge at the present power. */
    double time_to_minimum_soc, time_to_target_soc, time_to_maximum_soc;
    ebb_answer charging_complete, is_inlet_hot;
    /* In watt-hours. */
    double battery_capacity;
    /* DC: at the inlet. */
    double present_voltage;
    /* AC: what the vehicle's inverter runs at. */
    ebb_power present_power;
    ebb_reactive_power present_reactive_power;
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
        ebb_authorize authorize;
        ebb_secc_selection selection;
        ebb_installation_request installation;
        ebb_receipt_verification verification;
        ebb_needs needs;
        ebb_power_profile profile;
        double pre_charge; /* volts */
        ebb_set_point set_point;
        ebb_report report;
        ebb_bytes keep;
        ebb_secc_end end;
        ebb_message message;
        ebb_fault fault;
        ebb_notification ignored;
        ebb_termination termination;
    };
} ebb_secc_effect;

/* Takes the next effect; false when there is none. */
bool ebb_secc_next(ebb_secc *secc, ebb_secc_effect *effect);

/* ------------------------------------------------------------------------------------------ EVCC: the vehicle's side */

/* A contract with an eMSP; its key stays with you. */
typedef struct ebb_contract {
    /* 14 or 15 letters and digits, with or without separators. */
    const char *emaid;
    ebb_chain chain;
} ebb_contract;

/* What lets a vehicle fetch contracts at a station. */
typedef struct ebb_provisioning {
    /* The vehicle maker's certificate. */
    ebb_chain chain;
    /* The V2G roots that the vehicle knows, 1 to 20. */
    const ebb_root *roots;
    size_t root_count;
    uint8_t maximum_contracts;
    /* Contracts that come first, at most 8. */
    const char *const *prioritized_emaids;
    size_t prioritized_emaid_count;
} ebb_provisioning;

/* Every list in order of preference, in brackets the default; a parameter set with another value is not taken. */
typedef struct ebb_preferences {
    /* [Dynamic, Scheduled] */
    const ebb_control_mode *control_modes;
    size_t control_mode_count;
    /* [EVCC, SECC] */
    const ebb_mobility_needs_mode *mobility_needs_modes;
    size_t mobility_needs_mode_count;
    /* [absolute, levels, none] */
    const ebb_pricing *pricings;
    size_t pricing_count;
    /* [any] */
    const int32_t *connectors;
    size_t connector_count;
    /* [unified, separated], [following, forming], [active, passive] */
    const ebb_bpt_channel *bpt_channels;
    size_t bpt_channel_count;
    const ebb_generator_mode *generator_modes;
    size_t generator_mode_count;
    const ebb_islanding_detection *islanding_detections;
    size_t islanding_detection_count;
    /* AC: volts that the vehicle takes. */
    double lowest_nominal_voltage, highest_nominal_voltage;
} ebb_preferences;

typedef struct ebb_evcc_configuration {
    /* Up to 255 characters. */
    const char *evcc_id;
    /* In order of preference: all AC or all DC, at most 8. The first that the station offers is taken. */
    const ebb_service *services;
    size_t service_count;
    ebb_preferences preferences;
    /* Value-added services that are wanted, at most 7. */
    const uint16_t *value_added_services;
    size_t value_added_service_count;
    /* Plug & Charge over TLS, in order of preference. What a station installs joins them. */
    const ebb_contract *contracts;
    size_t contract_count;
    /* NULL: the vehicle fetches no contracts. */
    const ebb_provisioning *provisioning;
    /* The driver may be asked where no contract helps. */
    bool accepts_eim;
    /* By the monotonic clock; EBB_NEVER: the driver has not told. */
    int64_t departure_ns;
    /* Milliseconds from a loop answer to the next loop request, from an Ongoing answer to the repeated request, and
     * from a PowerDelivery(Standby) to the next one. */
    uint32_t loop_interval, repeat_interval, standby_interval;
    /* Volts by which the station may be off when the contactors close. */
    double pre_charge_tolerance;
    /* Milliseconds. */
    uint32_t welding_detection_time;
    bool skips_welding_detection_when_pausing;
    /* Renegotiate schedules beside the loop, on stream 8101. */
    bool renegotiates_aside;
    /* Schedule entries that fit in memory, 12 to 1,024. */
    uint16_t maximum_supporting_points;
    /* NULL: none. */
    const ebb_energy_offer *energy_offer;
    bool accepts_tolerance;
    /* Watts by which power changes in a second at most; NAN: what the inverter and the station allow. */
    double ramp_per_second;
    bool requests_meter_info;
    bool sends_negative_discharge_limits;
    bool tells_messages;
    ebb_timing timing;
    /* What EBB_EVCC_KEEP gave out before a restart; none: nothing. */
    ebb_bytes kept;
} ebb_evcc_configuration;

/* Fills in everything but evcc_id and services, which it sets to nothing. */
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
    ebb_reactive_power reactive_power;
    /* AC, of each phase in either direction, >= 0. */
    double maximum_reactive_power;
    /* Seconds to the states of charge at the present power. */
    double time_to_minimum_soc, time_to_target_soc, time_to_maximum_soc;
    ebb_answer is_inlet_hot;
} ebb_battery;

/* Zero for numbers that must be there, otherwise nothing told. */
void ebb_battery_defaults(ebb_battery *battery);

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
/* The vehicle has a reason to stop, which the station is told: its maker's code of up to 80 characters, and up to 160
 * in words, or NULL. */
ebb_status ebb_evcc_stop_for(ebb_evcc *evcc, const char *code, const char *explanation, ebb_moment now);

typedef enum ebb_renegotiation { EBB_RENEGOTIATE_SCHEDULE, EBB_RENEGOTIATE_SERVICES } ebb_renegotiation;

/* In the charge loop, services from their selection on; elsewhere it means nothing. */
ebb_status ebb_evcc_renegotiate(ebb_evcc *evcc, ebb_renegotiation renegotiation, ebb_moment now);
/* From the charge loop into standby, and back. */
ebb_status ebb_evcc_standby(ebb_evcc *evcc, bool is_standby, ebb_moment now);
/* Answers EBB_EVCC_SIGN; NULL: there is no key for it. */
ebb_status ebb_evcc_signed(ebb_evcc *evcc, const ebb_signature *signature, ebb_moment now);
/* Answers EBB_EVCC_INSTALL; NULL: what the station sent is not to be trusted, or its key does not open. */
ebb_status ebb_evcc_installed(ebb_evcc *evcc, const ebb_contract *contract, ebb_moment now);
/* The deadline has passed. */
ebb_status ebb_evcc_wake(ebb_evcc *evcc, ebb_moment now);
/* When to wake the engine, by the monotonic clock; changes with every input. */
int64_t ebb_evcc_deadline(const ebb_evcc *evcc);
bool ebb_evcc_is_connected(const ebb_evcc *evcc);

/* Effects. */

typedef enum ebb_evcc_effect_kind {
    EBB_EVCC_SEND,                  /* send */
    EBB_EVCC_CLOSE,                 /* Close the connection. */
    EBB_EVCC_SESSION_STARTED,       /* session */
    EBB_EVCC_SERVICE_SELECTED,      /* selection */
    EBB_EVCC_VALUE_ADDED_SELECTED,  /* value_added: after the service, when there are any. */
    EBB_EVCC_CLOSE_CONTACTORS,      /* Answer with ebb_evcc_contactors. */
    EBB_EVCC_OPEN_CONTACTORS,       /* Answer with ebb_evcc_contactors. */
    EBB_EVCC_FOLLOW,                /* power: what an AC vehicle's inverter must run at now. */
    EBB_EVCC_SIGN,                  /* signing; answer with ebb_evcc_signed. */
    EBB_EVCC_INSTALL,               /* installation: verify, decrypt and keep it; answer with ebb_evcc_installed. */
    EBB_EVCC_SUPPORT,               /* support: what an AC station wants, when it changes. */
    EBB_EVCC_MOBILITY_NEEDS,        /* mobility_needs: when they change; the next ebb_evcc_battery follows them. */
    EBB_EVCC_DELIVERED,             /* delivered: what a DC station says that it drives. */
    EBB_EVCC_KEEP,                  /* keep: for ebb_evcc_create after a restart; without bytes: forget what is kept. */
    EBB_EVCC_SESSION_ENDED,         /* ended */
    EBB_EVCC_MESSAGE,               /* message */
    EBB_EVCC_FAULT,                 /* fault */
} ebb_evcc_effect_kind;

typedef struct ebb_value_added_selection {
    const ebb_selected_service *services;
    size_t count;
} ebb_value_added_selection;

typedef enum ebb_signing_kind {
    /* By the contract's key. */
    EBB_SIGN_CONTRACT,
    /* By the key of the vehicle maker's certificate. */
    EBB_SIGN_PROVISIONING,
    /* A meter's reading, by the key of the contract that opened the session. */
    EBB_SIGN_RECEIPT,
} ebb_signing_kind;

typedef struct ebb_signing {
    ebb_signing_kind kind;
    /* In DER: whose key is to sign. */
    ebb_bytes certificate;
    /* What to hash. */
    ebb_bytes element;
    /* EBB_SIGN_RECEIPT alone. */
    ebb_receipt receipt;
} ebb_signing;

typedef struct ebb_installation {
    /* The certificate provisioning service's chain and what it signed. */
    ebb_chain provider;
    ebb_claim claim;
    ebb_installation_data data;
    /* How many more wait. */
    uint8_t remaining;
} ebb_installation;

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

typedef struct ebb_evcc_ended {
    ebb_evcc_end end;
    /* EBB_EVCC_END_TIMED_OUT: the request that stayed without its answer, such as ServiceDetail; else NULL. */
    const char *request;
} ebb_evcc_ended;

typedef struct ebb_evcc_effect {
    ebb_evcc_effect_kind kind;
    /* The member that the kind names. */
    union {
        ebb_bytes send;
        ebb_session session;
        ebb_selection selection;
        ebb_power power;
        ebb_value_added_selection value_added;
        ebb_signing signing;
        ebb_installation installation;
        ebb_grid_support support;
        ebb_mobility_needs mobility_needs;
        ebb_delivered delivered;
        ebb_bytes keep;
        ebb_evcc_ended ended;
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
