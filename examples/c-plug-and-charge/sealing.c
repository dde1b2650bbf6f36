/* A contract's key on its way to the vehicle, as ebb_installation_data tells it (ISO 15118-20, 7.9.2.5). */
#include "keys.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <string.h>

/* Bytes of a private key of secp521r1, of the initialisation vector and of the tag. */
enum { PLAIN = 66, VECTOR = 12, TAG = 16 };

/* PCID and the contract's subject key identifier. */
static int additional_data(X509 *vehicle, X509 *contract, char text[128]) {
    int count = X509_NAME_get_text_by_NID(X509_get_subject_name(vehicle), NID_commonName, text, 64);
    const ASN1_OCTET_STRING *identifier = X509_get0_subject_key_id(contract);
    need(count > 0 && identifier && identifier->length <= 20, "subject key identifier");
    for (int index = 0; index < identifier->length; index++)
        count += snprintf(text + count, 3, "%02X", identifier->data[index]);
    return count;
}

static void session_key(EVP_PKEY *own, EVP_PKEY *peer, uint8_t digest[64]) {
    uint8_t input[4 + PLAIN + 3] = {0, 0, 0, 1};
    size_t count = PLAIN;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(own, NULL);
    need(context && EVP_PKEY_derive_init(context) == 1 && EVP_PKEY_derive_set_peer(context, peer) == 1
        && EVP_PKEY_derive(context, input + 4, &count) == 1 && count == PLAIN, "shared secret");
    EVP_PKEY_CTX_free(context);
    memcpy(input + 4 + PLAIN, "\x01UV", 3);
    sha512((ebb_bytes){input, sizeof input}, digest);
}

void seal_key(const identity *contract, ebb_bytes vehicle, sealed_key *sealed) {
    X509 *receiver = certificate_of(vehicle);
    EVP_PKEY *ephemeral = EVP_EC_gen("P-521");
    need(receiver && ephemeral, "ephemeral key");
    uint8_t *point = NULL, key[64], plain[PLAIN];
    need(EVP_PKEY_get1_encoded_public_key(ephemeral, &point) == sizeof sealed->ephemeral, "point");
    memcpy(sealed->ephemeral, point, sizeof sealed->ephemeral);
    OPENSSL_free(point);
    session_key(ephemeral, X509_get0_pubkey(receiver), key);

    BIGNUM *number = NULL;
    need(EVP_PKEY_get_bn_param(contract->key, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1, "private key");
    need(BN_bn2binpad(number, plain, PLAIN) == PLAIN, "private key");
    BN_clear_free(number);

    char data[128];
    int count = additional_data(receiver, contract->certificate, data), written;
    uint8_t *vector = sealed->encrypted;
    EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
    /* Each ephemeral key makes a new session key, to which any vector is new; a real one is random. */
    memset(vector, 7, VECTOR);
    need(EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), NULL, key, vector) == 1
        && EVP_EncryptUpdate(cipher, NULL, &written, (const uint8_t *)data, count) == 1
        && EVP_EncryptUpdate(cipher, vector + VECTOR, &written, plain, PLAIN) == 1
        && EVP_EncryptFinal_ex(cipher, vector + VECTOR + PLAIN, &written) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, TAG, vector + VECTOR + PLAIN) == 1, "encryption");
    EVP_CIPHER_CTX_free(cipher);
    EVP_PKEY_free(ephemeral);
    X509_free(receiver);
}

/* The private key with the certificate's public one; NULL where they do not belong together. */
static EVP_PKEY *pair(const uint8_t plain[PLAIN], X509 *certificate) {
    uint8_t *point = NULL;
    size_t count = EVP_PKEY_get1_encoded_public_key(X509_get0_pubkey(certificate), &point);
    BIGNUM *number = BN_bin2bn(plain, PLAIN, NULL);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    need(point && number && builder && OSSL_PARAM_BLD_push_utf8_string(builder, "group", "P-521", 0) == 1
        && OSSL_PARAM_BLD_push_BN(builder, "priv", number) == 1
        && OSSL_PARAM_BLD_push_octet_string(builder, "pub", point, count) == 1, "parameters");
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    EVP_PKEY *key = NULL;
    bool is_key = EVP_PKEY_fromdata_init(context) == 1
        && EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters) == 1;
    EVP_PKEY_CTX_free(context);
    if (is_key) {
        context = EVP_PKEY_CTX_new(key, NULL);
        if (EVP_PKEY_pairwise_check(context) != 1) {
            EVP_PKEY_free(key);
            key = NULL;
        }
        EVP_PKEY_CTX_free(context);
    }
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_clear_free(number);
    OPENSSL_free(point);
    return key;
}

bool open_key(const ebb_installation_data *data, const identity *vehicle, identity *contract) {
    ebb_bytes leaf = data->contract.certificates[0];
    if (data->is_x448 || data->encryption != EBB_ENCRYPTED_SECP521 || leaf.count > sizeof contract->der) return false;
    if (data->encrypted_key.count != VECTOR + PLAIN + TAG) return false;
    X509 *certificate = certificate_of(leaf);
    EVP_PKEY *sender = EVP_PKEY_new();
    if (!certificate || EVP_PKEY_copy_parameters(sender, vehicle->key) != 1
        || EVP_PKEY_set1_encoded_public_key(sender, data->ephemeral_key.bytes, data->ephemeral_key.count) != 1) {
        EVP_PKEY_free(sender);
        X509_free(certificate);
        return false;
    }
    uint8_t key[64], plain[PLAIN];
    session_key(vehicle->key, sender, key);
    EVP_PKEY_free(sender);

    char text[128];
    int count = additional_data(vehicle->certificate, certificate, text), written;
    const uint8_t *vector = data->encrypted_key.bytes;
    uint8_t tag[TAG];
    memcpy(tag, vector + VECTOR + PLAIN, TAG);
    EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
    bool is_open = EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), NULL, key, vector) == 1
        && EVP_DecryptUpdate(cipher, NULL, &written, (const uint8_t *)text, count) == 1
        && EVP_DecryptUpdate(cipher, plain, &written, vector + VECTOR, PLAIN) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, TAG, tag) == 1
        && EVP_DecryptFinal_ex(cipher, plain + PLAIN, &written) == 1;
    EVP_CIPHER_CTX_free(cipher);
    contract->key = is_open ? pair(plain, certificate) : NULL;
    contract->certificate = certificate;
    memcpy(contract->der, leaf.bytes, leaf.count);
    contract->count = leaf.count;
    if (!contract->key) X509_free(certificate);
    return contract->key;
}
