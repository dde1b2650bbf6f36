#pragma once
#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

/* What of OpenSSL is a macro or variadic, and so invisible to Swift. */

static inline long openssl_set_minimum_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_min_proto_version(context, version);
}

static inline long openssl_set_groups(SSL_CTX *context, const char *groups) {
    return SSL_CTX_set1_groups_list(context, groups);
}

static inline long openssl_set_signature_algorithms(SSL_CTX *context, const char *names) {
    return SSL_CTX_set1_sigalgs_list(context, names);
}

/* Records may be sent in part and from moved memory, and idle connections give their buffers back. An end without
   close_notify is an end: the protocols above frame their messages, so that it cuts nothing unseen. */
static inline void openssl_set_modes(SSL_CTX *context) {
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                  SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_options(context, SSL_OP_IGNORE_UNEXPECTED_EOF | SSL_OP_NO_RENEGOTIATION |
                                     SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    /* Messages are small. A connection's buffer for what it sends has this size, and many of them at once during
       handshakes leave holes in the heap that nothing fills later. */
    SSL_CTX_set_max_send_fragment(context, 4096);
}

static inline long openssl_set_server_name(SSL *session, const char *name) {
    return SSL_set_tlsext_host_name(session, name);
}

static inline void openssl_set_owner(SSL_CTX *context, void *owner) { SSL_CTX_set_app_data(context, owner); }

static inline void *openssl_owner(const SSL *session) {
    return SSL_CTX_get_app_data(SSL_get_SSL_CTX(session));
}

static inline void openssl_set_session_owner(SSL *session, void *owner) { SSL_set_app_data(session, owner); }

static inline void *openssl_session_owner(const SSL *session) { return SSL_get_app_data(session); }

/* Certificate status (OCSP stapling). The callback staples on a server and judges on a client. */
static inline void openssl_set_status_callback(SSL_CTX *context, int (*callback)(SSL *, void *)) {
    SSL_CTX_set_tlsext_status_cb(context, callback);
}

static inline long openssl_ask_for_status(SSL_CTX *context) {
    return SSL_CTX_set_tlsext_status_type(context, TLSEXT_STATUSTYPE_ocsp);
}

static inline long openssl_stapled_status(SSL *session, const unsigned char **response) {
    return SSL_get_tlsext_status_ocsp_resp(session, response);
}

static inline int openssl_staple_status(SSL *session, const void *response, long length) {
    void *copy = OPENSSL_memdup(response, (size_t)length);
    if (copy == NULL) return 0;
    SSL_set_tlsext_status_ocsp_resp(session, copy, length);
    return 1;
}

/* The digest that an OCSP response names a certificate by; NULL when it is not known here. */
static inline const EVP_MD *openssl_digest(const ASN1_OBJECT *name) { return EVP_get_digestbyobj(name); }

static inline void openssl_release(void *memory) { OPENSSL_free(memory); }
