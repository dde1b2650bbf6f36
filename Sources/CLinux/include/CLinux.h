/* What Swift's view of glibc lacks: epoll, eventfd, and calls that glibc declares only under _GNU_SOURCE.
   Structures that Swift's Glibc module has already (addresses) are passed as plain memory, lest they become this
   module's own. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

/* All descriptors made here are non-blocking and closed on exec; -1 and errno on failure. */
int linux_epoll(void);
int linux_eventfd(void);
int linux_stream_socket(int family);
int linux_datagram_socket(int family);
/* `peer` takes a sockaddr_storage. */
int linux_accept(int listener, void *peer, uint32_t *length);

int linux_epoll_set(int epoll, int operation, int descriptor, uint32_t events, uint64_t token);

/* Sends without SIGPIPE. */
long linux_send(int descriptor, const void *bytes, size_t count);

int linux_reuse_address(int descriptor);
int linux_reuse_port(int descriptor);
int linux_no_delay(int descriptor);
int linux_bind_port_late(int descriptor);
int linux_ipv6_only(int descriptor);
/* The error of an asynchronous connect, 0 when it succeeded. */
int linux_socket_error(int descriptor);

/* Multicast over IPv6 on one interface, looped back to this host as well. `group` is an in6_addr. */
int linux_multicast_join(int descriptor, const void *group, unsigned interface);
int linux_multicast_interface(int descriptor, unsigned interface);
int linux_report_interface(int descriptor);
/* `source` takes a sockaddr_storage. */
long linux_receive_datagram(int descriptor, void *bytes, size_t capacity, void *source, uint32_t *length,
                            unsigned *interface);

/* Raw Ethernet frames of one type on one interface, whose own address goes to `address` (6 bytes). errno is EPERM without
   CAP_NET_RAW and EPROTONOSUPPORT where the interface is no Ethernet. */
int linux_packet_socket(unsigned interface, uint16_t type, void *address);

/* A thread of its own stack that runs body(context); 0 or an error number. */
int linux_start_thread(unsigned long *thread, const char *name, void *(*body)(void *), void *context);

/* Unpredictable bytes from the kernel. */
void linux_random(void *bytes, size_t count);

/* Gives free pages of the heap back to the system. */
void linux_trim_heap(void);
