#include "CBitLoop.h"

typedef struct {
    uint8_t *data;
    size_t byte;
    uint8_t bit;
} stream_t;

__attribute__((noinline)) static int put_bit(stream_t *stream, int value) {
    if (stream->bit == 8) {
        stream->byte++;
        stream->bit = 0;
    }
    if (stream->bit == 0) stream->data[stream->byte] = 0;
    if (value) stream->data[stream->byte] |= (uint8_t)(1u << (7 - stream->bit));
    stream->bit++;
    return 0;
}

__attribute__((noinline)) static int get_bit(stream_t *stream, int *value) {
    if (stream->bit == 8) {
        stream->byte++;
        stream->bit = 0;
    }
    *value = (stream->data[stream->byte] >> (7 - stream->bit)) & 1;
    stream->bit++;
    return 0;
}

__attribute__((noinline)) static int put_bits(stream_t *stream, int count, uint32_t value) {
    int error = 0;
    for (int index = 0; index < count && error == 0; index++)
        error = put_bit(stream, (value >> (count - index - 1)) & 1);
    return error;
}

__attribute__((noinline)) static int get_bits(stream_t *stream, int count, uint32_t *value) {
    int error = 0;
    *value = 0;
    for (int index = 0; index < count && error == 0; index++) {
        int bit;
        error = get_bit(stream, &bit);
        *value = *value << 1 | (uint32_t)bit;
    }
    return error;
}

size_t bit_loop_write(const uint8_t *bytes, size_t count, uint8_t *target) {
    stream_t stream = {target, 0, 0};
    for (size_t index = 0; index < count; index++) {
        put_bits(&stream, 1, 0);
        put_bits(&stream, 1, 0);
        put_bits(&stream, 8, bytes[index]);
    }
    return stream.byte + 1;
}

int bit_loop_read(const uint8_t *source, uint8_t *bytes, size_t count) {
    stream_t stream = {(uint8_t *)source, 0, 0};
    for (size_t index = 0; index < count; index++) {
        uint32_t event, value;
        get_bits(&stream, 1, &event);
        if (event != 0) return 0;
        get_bits(&stream, 1, &event);
        if (event != 0) return 0;
        get_bits(&stream, 8, &value);
        bytes[index] = (uint8_t)value;
    }
    return 1;
}
