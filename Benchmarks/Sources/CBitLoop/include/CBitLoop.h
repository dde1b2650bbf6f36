// A workload in the manner of bit-at-a-time codecs: the given bytes as 8-bit values between one-bit event codes, every
// bit moved by itself. It shows the speed of the machine in the run beside figures that were recorded elsewhere.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Writes `count` bytes, each behind two event codes of a bit; returns the bytes written to `stream`.
size_t bit_loop_write(const uint8_t *bytes, size_t count, uint8_t *stream);
/// Reads them back; returns 0 when an event code is not zero.
int bit_loop_read(const uint8_t *stream, uint8_t *bytes, size_t count);
