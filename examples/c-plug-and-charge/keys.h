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
/* Whether the certificate's key made the claim. */
bool claim_holds(const ebb_claim *claim, ebb_bytes certificate);
/* Whether the chain leads to the root. */
bool is_trusted(const ebb_chain *chain, const identity *root);
void sha512(ebb_bytes bytes, uint8_t digest[64]);

#endif
