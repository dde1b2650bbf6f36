/// What an effect in C points to: copies that live until the next effect.
import CEbb

struct Loan {
    private var blocks: [UnsafeMutableRawBufferPointer] = []
    /// Of the last block.
    private var used = 0

    /// What was lent ends. The largest block stays for the next effect.
    mutating func begin() {
        while blocks.count > 1 { blocks.removeFirst().deallocate() }
        used = 0
    }

    mutating func end() {
        for block in blocks { block.deallocate() }
        blocks = []
    }

    private mutating func room(_ count: Int) -> UnsafeMutableRawPointer {
        let start = (used + 15) & ~15
        if let block = blocks.last, let base = block.baseAddress, start + count <= block.count {
            used = start + count
            return base + start
        }
        let size = max(512, 2 * count, 2 * (blocks.last?.count ?? 0))
        let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        blocks.append(UnsafeMutableRawBufferPointer(start: memory, count: size))
        used = count
        return memory
    }

    /// A copy; nil of nothing.
    mutating func lend<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafePointer<Value>? {
        guard !values.isEmpty else { return nil }
        let memory = room(values.count * MemoryLayout<Value>.stride)
        values.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        return UnsafePointer(memory.assumingMemoryBound(to: Value.self))
    }

    mutating func lend(_ bytes: [UInt8]) -> ebb_bytes { ebb_bytes(bytes: lend(bytes), count: bytes.count) }

    /// Without a record, or with one that C has promised itself no room for, there is nothing to keep.
    mutating func lend(record: [UInt8]?) -> ebb_bytes {
        let record = record ?? []
        return lend(record.count <= Int(EBB_RECORD_ROOM) ? record : [])
    }

    /// A copy with a zero behind it.
    mutating func lend(_ text: String) -> UnsafePointer<CChar> {
        var text = text
        return text.withUTF8 { utf8 in
            let memory = room(utf8.count + 1)
            if let base = utf8.baseAddress { memory.copyMemory(from: base, byteCount: utf8.count) }
            memory.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
            return UnsafePointer(memory.assumingMemoryBound(to: CChar.self))
        }
    }

    mutating func lend(_ text: String?) -> UnsafePointer<CChar>? { text.map { lend($0) } }
}
