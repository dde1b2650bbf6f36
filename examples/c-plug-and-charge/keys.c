#include "keys.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Bytes of one number of a secp521r1 signature. */
#define NUMBER 66

void need(bool is_there, const char *what) {
    if (is_there) return;
    fprintf(stderr, "OpenSSL: no %s\n", what);
    exit(1);
}

static void extend(X509 *certificate, int kind, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, NULL, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, kind, value);
    need(extension && X509_add_ext(certificate, extension, -1), value);
    X509_EXTENSION_free(extension);
}

identity make_identity(const char *name, bool is_authority, const identity *issuer) {
    static long serial = 1;
    identity made = {.key = EVP_EC_gen("P-521"), .certificate = X509_new()};
    need(made.key && made.certificate, "key");
    X509 *certificate = made.certificate;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    ASN1_TIME_set(X509_getm_notBefore(certificate), START - 1000000);
    ASN1_TIME_set(X509_getm_notAfter(certificate), START + 100000000);
    X509_set_pubkey(certificate, made.key);
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, (const unsigned char *)name, -1, -1, 0);
    X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer->certificate) : subject);
    extend(certificate, NID_basic_constraints, is_authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    const char *leaf_usage = "critical,digitalSignature,keyAgreement";
    extend(certificate, NID_key_usage, is_authority ? "critical,keyCertSign" : leaf_usage);
    extend(certificate, NID_subject_key_identifier, "hash");
    need(X509_sign(certificate, issuer ? issuer->key : made.key, EVP_sha512()), "certificate");
    unsigned char *end = made.der;
    int count = i2d_X509(certificate, NULL);
    need(0 < count && count <= (int)sizeof made.der && i2d_X509(certificate, &end) == count, "DER");
    made.count = (size_t)count;
    return made;
}

void free_identity(identity *identity) {
    EVP_PKEY_free(identity->key);
    X509_free(identity->certificate);
}

ebb_bytes der_of(const identity *identity) { return (ebb_bytes){identity->der, identity->count}; }

void sha512(ebb_bytes bytes, uint8_t digest[64]) {
    need(EVP_Digest(bytes.bytes, bytes.count, digest, NULL, EVP_sha512(), NULL), "digest");
}

bool sign_element(const identity *signer, ebb_bytes element, signature_room *room, ebb_signature *signature) {
    sha512(element, room->digest);
    signature->algorithm = EBB_ECDSA_SHA512;
    signature->digest = (ebb_bytes){room->digest, sizeof room->digest};
    signature->value = (ebb_bytes){room->value, sizeof room->value};
    ebb_signed_info info;
    if (ebb_signed_info_of(signature->algorithm, signature->digest, &info) != EBB_OK) return false;

    EVP_MD_CTX *context = EVP_MD_CTX_new();
    uint8_t der[160];
    size_t count = sizeof der;
    bool is_signed = EVP_DigestSignInit(context, NULL, EVP_sha512(), NULL, signer->key) == 1
        && EVP_DigestSign(context, der, &count, info.bytes, info.count) == 1;
    EVP_MD_CTX_free(context);
    if (!is_signed) return false;

    /* OpenSSL writes ASN.1, ISO 15118 the two numbers one after the other. */
    const uint8_t *start = der;
    ECDSA_SIG *numbers = d2i_ECDSA_SIG(NULL, &start, (long)count);
    is_signed = numbers && BN_bn2binpad(ECDSA_SIG_get0_r(numbers), room->value, NUMBER) == NUMBER
        && BN_bn2binpad(ECDSA_SIG_get0_s(numbers), room->value + NUMBER, NUMBER) == NUMBER;
    ECDSA_SIG_free(numbers);
    return is_signed;
}

static bool is_value_over(EVP_PKEY *key, ebb_bytes value, ebb_bytes message) {
    ECDSA_SIG *numbers = ECDSA_SIG_new();
    need(numbers, "signature");
    ECDSA_SIG_set0(numbers, BN_bin2bn(value.bytes, NUMBER, NULL), BN_bin2bn(value.bytes + NUMBER, NUMBER, NULL));
    uint8_t *der = NULL;
    int count = i2d_ECDSA_SIG(numbers, &der);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool is_valid = count > 0 && EVP_DigestVerifyInit(context, NULL, EVP_sha512(), NULL, key) == 1
        && EVP_DigestVerify(context, der, (size_t)count, message.bytes, message.count) == 1;
    EVP_MD_CTX_free(context);
    OPENSSL_free(der);
    ECDSA_SIG_free(numbers);
    return is_valid;
}

X509 *certificate_of(ebb_bytes der) {
    const unsigned char *start = der.bytes;
    return d2i_X509(NULL, &start, (long)der.count);
}

bool claim_holds(const ebb_claim *claim, ebb_bytes certificate) {
    if (claim->algorithm != EBB_ECDSA_SHA512 || claim->hash != EBB_SHA512) return false;
    if (claim->digest.count != 64 || claim->value.count != 2 * NUMBER) return false;
    uint8_t digest[64];
    sha512(claim->element, digest);
    if (memcmp(digest, claim->digest.bytes, sizeof digest)) return false;
    X509 *leaf = certificate_of(certificate);
    EVP_PKEY *key = leaf ? X509_get0_pubkey(leaf) : NULL;
    /* The algorithm is that of secp521r1 keys alone. */
    bool is_valid = key && EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_bits(key) == 521
        && (is_value_over(key, claim->value, claim->signed_bytes[0])
            || is_value_over(key, claim->value, claim->signed_bytes[1]));
    X509_free(leaf);
    return is_valid;
}

bool is_trusted(const ebb_chain *chain, const identity *root) {
    X509_STORE *store = X509_STORE_new();
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    STACK_OF(X509) *authorities = sk_X509_new_null();
    need(store && context && authorities, "memory");
    X509_STORE_add_cert(store, root->certificate);
    for (size_t index = 1; index < chain->count; index++) {
        X509 *authority = certificate_of(chain->certificates[index]);
        if (authority) sk_X509_push(authorities, authority);
    }
    X509 *leaf = certificate_of(chain->certificates[0]);
    bool is_valid = leaf && X509_STORE_CTX_init(context, store, leaf, authorities) == 1;
    if (is_valid) {
        X509_STORE_CTX_set_time(context, 0, START);
        is_valid = X509_verify_cert(context) == 1;
    }
    X509_free(leaf);
    sk_X509_pop_free(authorities, X509_free);
    X509_STORE_CTX_free(context);
    X509_STORE_free(store);
    return is_valid;
}
