/* The reference: the least that a WebSocket echo server can do, over bare epoll. */
#pragma once
#include <stdint.h>

/* Listens at 127.0.0.1 on a free port. Returns the descriptor, or -1. */
int epoll_echo_listen(uint16_t *port);

/* Echoes messages of up to 4,000 bytes until `total` of them; returns the thread's CPU nanoseconds for those after the
   first `warm`, or -1. */
int64_t epoll_echo_run(int listener, int64_t warm, int64_t total);

/* Bytes that this process has allocated and not freed. */
int64_t allocated_bytes(void);
