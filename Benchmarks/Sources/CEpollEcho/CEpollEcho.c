#define _GNU_SOURCE
#include "CEpollEcho.h"

#include <arpa/inet.h>
#include <malloc.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CAPACITY = 8192 };

struct client {
    int descriptor;
    int open;
    size_t filled;
    uint8_t input[CAPACITY];
};

int epoll_echo_listen(uint16_t *port) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    if (bind(listener, (struct sockaddr *)&address, length) != 0 || listen(listener, 4096) != 0) return -1;
    getsockname(listener, (struct sockaddr *)&address, &length);
    *port = ntohs(address.sin_port);
    return listener;
}

static int64_t cpu(void) {
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void upgrade(struct client *client) {
    client->input[client->filled < CAPACITY ? client->filled : CAPACITY - 1] = 0;
    char *end = strstr((char *)client->input, "\r\n\r\n");
    char *key = strcasestr((char *)client->input, "sec-websocket-key: ");
    if (!end || !key) return;
    char text[128], accept[64], answer[256];
    memcpy(text, key + 19, 24);
    strcpy(text + 24, "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    uint8_t digest[20];
    SHA1((uint8_t *)text, strlen(text), digest);
    EVP_EncodeBlock((uint8_t *)accept, digest, 20);
    strcpy(answer, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Accept: ");
    strcat(strcat(answer, accept), "\r\n\r\n");
    send(client->descriptor, answer, strlen(answer), MSG_NOSIGNAL);
    client->open = 1;
    client->filled = 0;
}

/* Answers every whole frame in the buffer with one send; returns how many there were. */
static int echo(struct client *client) {
    static uint8_t output[CAPACITY];
    size_t position = 0, written = 0;
    int count = 0;
    while (client->filled - position >= 6) {
        uint8_t *frame = client->input + position;
        size_t length = frame[1] & 0x7F, header = 6;
        if (length == 126) {
            length = (size_t)frame[2] << 8 | frame[3];
            header = 8;
        }
        if (client->filled - position < header + length) break;
        uint64_t key, word;
        memcpy(&key, frame + header - 4, 4);
        key |= key << 32;
        output[written++] = 0x81;
        if (length < 126) {
            output[written++] = (uint8_t)length;
        } else {
            output[written++] = 126;
            output[written++] = (uint8_t)(length >> 8);
            output[written++] = (uint8_t)length;
        }
        size_t index = 0;
        for (; index + 8 <= length; index += 8) {
            memcpy(&word, frame + header + index, 8);
            word ^= key;
            memcpy(output + written + index, &word, 8);
        }
        for (; index < length; index++) output[written + index] = frame[header + index] ^ (uint8_t)(key >> (8 * (index & 7)));
        written += length;
        position += header + length;
        count++;
    }
    memmove(client->input, client->input + position, client->filled - position);
    client->filled -= position;
    if (written) send(client->descriptor, output, written, MSG_NOSIGNAL);
    return count;
}

int64_t epoll_echo_run(int listener, int64_t warm, int64_t total) {
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}, events[256];
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    int64_t count = 0, start = 0;
    while (count < total) {
        int ready = epoll_wait(epoll, events, 256, 20000);
        if (ready <= 0) return -1;
        for (int i = 0; i < ready; i++) {
            struct client *client = events[i].data.ptr;
            if (!client) {
                client = calloc(1, sizeof *client);
                client->descriptor = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
                int one = 1;
                setsockopt(client->descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                struct epoll_event added = {.events = EPOLLIN, .data.ptr = client};
                epoll_ctl(epoll, EPOLL_CTL_ADD, client->descriptor, &added);
                continue;
            }
            ssize_t got = recv(client->descriptor, client->input + client->filled, CAPACITY - client->filled, 0);
            if (got <= 0) {
                close(client->descriptor);
                free(client);
                continue;
            }
            client->filled += (size_t)got;
            if (!client->open) {
                upgrade(client);
                continue;
            }
            int64_t before = count;
            count += echo(client);
            if (before < warm && count >= warm) start = cpu();
        }
    }
    int64_t spent = cpu() - start;
    close(epoll);
    close(listener);
    return spent;
}

int64_t allocated_bytes(void) {
    struct mallinfo2 info = mallinfo2();
    return (int64_t)(info.uordblks + info.hblkhd);
}
