#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <malloc.h>
#include <net/if_arp.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netpacket/packet.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

int linux_epoll(void) { return epoll_create1(EPOLL_CLOEXEC); }

int linux_eventfd(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

int linux_stream_socket(int family) { return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); }

int linux_datagram_socket(int family) { return socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); }

int linux_accept(int listener, void *peer, uint32_t *length) {
    *length = sizeof(struct sockaddr_storage);
    return accept4(listener, peer, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int linux_epoll_set(int epoll, int operation, int descriptor, uint32_t events, uint64_t token) {
    struct epoll_event event = {.events = events, .data.u64 = token};
    return epoll_ctl(epoll, operation, descriptor, &event);
}

long linux_send(int descriptor, const void *bytes, size_t count) {
    return send(descriptor, bytes, count, MSG_NOSIGNAL);
}

static int set(int descriptor, int level, int option, int value) {
    return setsockopt(descriptor, level, option, &value, sizeof value);
}

int linux_reuse_address(int descriptor) { return set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1); }

int linux_reuse_port(int descriptor) { return set(descriptor, SOL_SOCKET, SO_REUSEPORT, 1); }

int linux_no_delay(int descriptor) { return set(descriptor, IPPROTO_TCP, TCP_NODELAY, 1); }

int linux_bind_port_late(int descriptor) { return set(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1); }

int linux_ipv6_only(int descriptor) { return set(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 1); }

int linux_socket_error(int descriptor) {
    int error = 0;
    socklen_t length = sizeof error;
    return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

int linux_multicast_join(int descriptor, const void *group, unsigned interface) {
    struct ipv6_mreq request = {.ipv6mr_interface = interface};
    memcpy(&request.ipv6mr_multiaddr, group, sizeof request.ipv6mr_multiaddr);
    return setsockopt(descriptor, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, &request, sizeof request);
}

int linux_multicast_interface(int descriptor, unsigned interface) {
    if (set(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_IF, (int)interface) != 0) return -1;
    if (set(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 1) != 0) return -1;
    return set(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 1);
}

int linux_report_interface(int descriptor) { return set(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1); }

long linux_receive_datagram(int descriptor, void *bytes, size_t capacity, void *source, uint32_t *length,
                            unsigned *interface) {
    struct iovec vector = {.iov_base = bytes, .iov_len = capacity};
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(sizeof(struct in6_pktinfo))];
    } control;
    struct msghdr message = {.msg_name = source,
                             .msg_namelen = sizeof(struct sockaddr_storage),
                             .msg_iov = &vector,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof control.bytes};
    ssize_t count = recvmsg(descriptor, &message, 0);
    if (count < 0) return count;
    *length = message.msg_namelen;
    *interface = 0;
    for (struct cmsghdr *part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != IPPROTO_IPV6 || part->cmsg_type != IPV6_PKTINFO) continue;
        struct in6_pktinfo info;
        memcpy(&info, CMSG_DATA(part), sizeof info);
        *interface = info.ipi6_ifindex;
    }
    return count;
}

int linux_packet_socket(unsigned interface, uint16_t type, void *address) {
    /* No type yet: until it is bound it would hear every interface. */
    int number = socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (number < 0) return -1;
    struct sockaddr_ll link = {.sll_family = AF_PACKET, .sll_protocol = htons(type), .sll_ifindex = (int)interface};
    socklen_t length = sizeof link;
    int failed = bind(number, (struct sockaddr *)&link, sizeof link) != 0 ||
                 getsockname(number, (struct sockaddr *)&link, &length) != 0;
    int error = failed ? errno : link.sll_hatype == ARPHRD_ETHER && link.sll_halen == 6 ? 0 : EPROTONOSUPPORT;
    if (error == 0) {
        memcpy(address, link.sll_addr, 6);
        return number;
    }
    close(number);
    errno = error;
    return -1;
}

int linux_start_thread(unsigned long *thread, const char *name, void *(*body)(void *), void *context) {
    int error = pthread_create(thread, NULL, body, context);
    /* A name is a courtesy to who reads a profile: that it is too long is no failure. */
    if (error == 0) pthread_setname_np(*thread, name);
    return error;
}

void linux_random(void *bytes, size_t count) {
    char *next = bytes;
    while (count > 0) {
        ssize_t got = getrandom(next, count, 0);
        if (got < 0 && errno != EINTR) abort();
        if (got > 0) {
            next += got;
            count -= (size_t)got;
        }
    }
}

void linux_trim_heap(void) { malloc_trim(0); }
