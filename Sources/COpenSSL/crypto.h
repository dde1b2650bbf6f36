#pragma once
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/* What of OpenSSL's cryptography is a macro, variadic or a stack of one type, and so invisible to Swift. */

static inline EVP_PKEY *openssl_generate_ec(const char *curve) { return EVP_EC_gen(curve); }

static inline EVP_PKEY *openssl_generate(const char *kind) { return EVP_PKEY_Q_keygen(NULL, NULL, kind); }

static inline long openssl_memory(BIO *source, char **bytes) { return BIO_get_mem_data(source, bytes); }

/* In the form of RFC 2253. */
static inline int openssl_print_name(BIO *target, const X509_NAME *name) {
    return X509_NAME_print_ex(target, name, 0, XN_FLAG_RFC2253);
}

static inline void openssl_free(void *memory) { OPENSSL_free(memory); }

static inline int openssl_is(const EVP_PKEY *key, const char *kind) { return EVP_PKEY_is_a(key, kind); }

static inline STACK_OF(X509) *openssl_certificates(void) { return sk_X509_new_null(); }

/* Takes a reference of its own. */
static inline int openssl_append(STACK_OF(X509) *certificates, X509 *certificate) {
    return X509_up_ref(certificate) && sk_X509_push(certificates, certificate) > 0;
}

static inline void openssl_free_certificates(STACK_OF(X509) *certificates) {
    sk_X509_pop_free(certificates, X509_free);
}

static inline int openssl_count(const STACK_OF(X509) *certificates) { return sk_X509_num(certificates); }

static inline X509 *openssl_certificate(const STACK_OF(X509) *certificates, int index) {
    return sk_X509_value(certificates, index);
}

/* A key from its parts: the curve's name, the public point uncompressed, and the private number, or NULL. */
static inline EVP_PKEY *openssl_ec_key(const char *curve, const unsigned char *point, size_t length, const BIGNUM *number) {
    EVP_PKEY *key = NULL;
    OSSL_PARAM_BLD *parts = OSSL_PARAM_BLD_new();
    OSSL_PARAM *parameters = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    if (parts && context && OSSL_PARAM_BLD_push_utf8_string(parts, OSSL_PKEY_PARAM_GROUP_NAME, curve, 0) &&
        OSSL_PARAM_BLD_push_octet_string(parts, OSSL_PKEY_PARAM_PUB_KEY, point, length) &&
        (!number || OSSL_PARAM_BLD_push_BN(parts, OSSL_PKEY_PARAM_PRIV_KEY, number)) &&
        (parameters = OSSL_PARAM_BLD_to_param(parts)) && EVP_PKEY_fromdata_init(context) == 1)
        EVP_PKEY_fromdata(context, &key, number ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, parameters);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(parts);
    EVP_PKEY_CTX_free(context);
    return key;
}

static inline int openssl_gcm_set_tag(EVP_CIPHER_CTX *context, int length, void *tag) {
    return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, length, tag);
}

static inline int openssl_gcm_get_tag(EVP_CIPHER_CTX *context, int length, void *tag) {
    return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, length, tag);
}

/* The first address of an OCSP responder that the certificate names, to be freed; NULL without one. */
static inline char *openssl_responder(X509 *certificate) {
    STACK_OF(OPENSSL_STRING) *urls = X509_get1_ocsp(certificate);
    char *first = urls && sk_OPENSSL_STRING_num(urls) > 0 ? OPENSSL_strdup(sk_OPENSSL_STRING_value(urls, 0)) : NULL;
    X509_email_free(urls);
    return first;
}
