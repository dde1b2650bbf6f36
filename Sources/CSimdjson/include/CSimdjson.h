// A C face of simdjson's DOM parser: one call parses a document onto a tape, which the caller then walks by itself.
//
// The tape is an array of 64-bit words, the type of a value in the top byte of its first word:
//   '"' offset into the strings: a 32-bit length, the bytes, a zero
//   'l' 'u' 'd' with the int64, uint64 or double in the next word; 't' 'f' 'n'
//   '{' '[' with the index after the matching bracket in the low 32 bits; '}' ']'
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ebb_json_parser ebb_json_parser;

/// A parser of this thread, taken from its free list; NULL when there is no memory.
ebb_json_parser *ebb_json_take(void);
/// Gives a parser back to the free list of this thread; its tape is no longer valid.
void ebb_json_give_back(ebb_json_parser *parser);
/// Parses; returns 0, or simdjson's error code. The bytes are copied, so they need no padding.
int32_t ebb_json_parse(ebb_json_parser *parser, const uint8_t *bytes, size_t count);
/// The tape of the last successful parse. The root value is at index 1.
const uint64_t *ebb_json_tape(const ebb_json_parser *parser);
/// The strings that the tape points into.
const uint8_t *ebb_json_strings(const ebb_json_parser *parser);

#ifdef __cplusplus
}
#endif
