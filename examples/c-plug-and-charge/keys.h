/* Keys and certificates of the example, by OpenSSL. A controller has an HSM or mbedTLS in this place. */
#ifndef KEYS_H
#define KEYS_H

#include <ebb.h>
#include <openssl/x509.h>

/* Seconds since 1970 at which the example starts; the certificates are valid around it. */
#define START 1800000000

typedef struct identity {
    EVP_PKEY *key;
    X509 *certificate;
    uint8_t der[1600];
    size_t count;
} identity;

/* A secp521r1 key with a certificate: a root of its own, or issued by another identity. */
identity make_identity(const char *name, bool is_authority, const identity *issuer);
void free_identity(identity *identity);
ebb_bytes der_of(const identity *identity);

/* Room for what ebb_signature points to. */
typedef struct signature_room {
    uint8_t digest[64], value[132];
} signature_room;

/* Signs an element as ISO 15118-20 wants it; false without a result. */
bool sign_element(const identity *signer, ebb_bytes element, signature_room *room, ebb_signature *signature);
/* A contract's private key, encrypted to a vehicle. */
typedef struct sealed_key {
    uint8_t ephemeral[133], encrypted[94];
} sealed_key;

void seal_key(const identity *contract, ebb_bytes vehicle, sealed_key *sealed);
/* The identity that an installation brings to this vehicle; false when its key does not open or is another's. */
bool open_key(const ebb_installation_data *data, const identity *vehicle, identity *contract);

/* Whether the certificate's key made the claim. */
bool claim_holds(const ebb_claim *claim, ebb_bytes certificate);
/* Whether the chain leads to the root. */
bool is_trusted(const ebb_chain *chain, const identity *root);
void sha512(ebb_bytes bytes, uint8_t digest[64]);
X509 *certificate_of(ebb_bytes der);
/* Ends the program where OpenSSL gives nothing. */
void need(bool is_there, const char *what);

#endif
