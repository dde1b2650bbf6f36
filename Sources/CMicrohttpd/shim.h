#pragma once
#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <stddef.h>

// MHD_start_daemon takes its options as C variadics, which do not import into Swift.
static inline struct MHD_Daemon *ebb_http_start(
    const struct sockaddr *address, MHD_AccessHandlerCallback answer, void *answer_context,
    MHD_RequestCompletedCallback completed, unsigned int connection_limit, unsigned int timeout_seconds) {
    unsigned int flags = MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL_INTERNAL_THREAD;
    if (address->sa_family == AF_INET6) flags |= MHD_USE_IPv6;
    return MHD_start_daemon(
        flags, 0, NULL, NULL, answer, answer_context, MHD_OPTION_SOCK_ADDR, address, MHD_OPTION_NOTIFY_COMPLETED,
        completed, NULL, MHD_OPTION_CONNECTION_LIMIT, connection_limit, MHD_OPTION_CONNECTION_TIMEOUT, timeout_seconds,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, connection_limit, MHD_OPTION_END);
}

static inline int ebb_http_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : -1;
}
