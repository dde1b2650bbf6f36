// The C face of simdjson: a free list of parsers per thread, so that parsing a message allocates nothing.
#include "CSimdjson.h"

#include <simdjson.h>

#include <cstring>
#include <memory>
#include <new>
#include <vector>

namespace {

// Deeper nesting than this is refused; the OCPP schemas need 8 levels.
constexpr size_t maxDepth = 256;
// The tape's indexes are 32 bits wide.
constexpr size_t largestText = 0xFFFFFFFF;
constexpr size_t smallestCapacity = 4096;
// A parser that has grown past this is not kept.
constexpr size_t largestKept = 1 << 20;
constexpr size_t mostKept = 4;

}  // namespace

struct ebb_json_parser {
    simdjson::dom::parser parser;
    std::unique_ptr<uint8_t[]> padded;
    size_t capacity = 0;

    // Doubling keeps the number of reallocations low when messages grow little by little.
    bool grow(size_t count) {
        size_t wanted = smallestCapacity;
        while (wanted < count) wanted *= 2;
        capacity = 0;
        padded.reset(new (std::nothrow) uint8_t[wanted + simdjson::SIMDJSON_PADDING]());
        if (!padded || parser.allocate(wanted, maxDepth) || parser.doc.allocate(wanted)) return false;
        capacity = wanted;
        return true;
    }
};

static std::vector<std::unique_ptr<ebb_json_parser>> &freeList() {
    static thread_local std::vector<std::unique_ptr<ebb_json_parser>> list;
    return list;
}

extern "C" {

ebb_json_parser *ebb_json_take(void) {
    auto &list = freeList();
    if (list.empty()) return new (std::nothrow) ebb_json_parser;
    auto *parser = list.back().release();
    list.pop_back();
    return parser;
}

void ebb_json_give_back(ebb_json_parser *parser) {
    std::unique_ptr<ebb_json_parser> owned(parser);
    auto &list = freeList();
    if (parser->capacity <= largestKept && list.size() < mostKept) list.push_back(std::move(owned));
}

int32_t ebb_json_parse(ebb_json_parser *parser, const uint8_t *bytes, size_t count) {
    if (count > largestText) return simdjson::CAPACITY;
    if (count == 0) return simdjson::EMPTY;
    if (count > parser->capacity && !parser->grow(count)) return simdjson::MEMALLOC;
    std::memcpy(parser->padded.get(), bytes, count);
    return parser->parser.parse(parser->padded.get(), count, false).error();
}

const uint64_t *ebb_json_tape(const ebb_json_parser *parser) { return parser->parser.doc.tape.get(); }

const uint8_t *ebb_json_strings(const ebb_json_parser *parser) { return parser->parser.doc.string_buf.get(); }

}
