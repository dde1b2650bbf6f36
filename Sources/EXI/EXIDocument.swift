/// A message, or one of a namespace's messages, that makes a whole EXI stream: a document or a fragment.
///
///     var bytes: [UInt8] = []
///     try message.encode(into: &bytes)
///     let document = try DCDocument.decode(bytes)
public protocol EXIDocument {
    /// Writes the stream from the header to the end, reserving what it needs.
    func write(to writer: inout EXIWriter)
    /// Reads the stream from the header to the end of the document; padding is left.
    static func read(_ reader: inout EXIReader) throws(EXIError) -> Self
}

extension EXIDocument {
    /// Appends the stream to `bytes`; on an error they stay as they were.
    @inlinable @inline(__always)
    public func encode(into bytes: inout [UInt8]) throws(EXIError) {
        try EXIWriter.append(to: &bytes) { write(to: &$0) }
    }

    /// The stream.
    @inlinable public func encoded() throws(EXIError) -> [UInt8] {
        var bytes: [UInt8] = []
        try encode(into: &bytes)
        return bytes
    }

    /// Reads a stream that fills `bytes`.
    @inlinable @inline(__always)
    public static func decode(_ bytes: UnsafeRawBufferPointer) throws(EXIError) -> Self {
        var reader = EXIReader(bytes)
        let document = try read(&reader)
        try reader.finish()
        return document
    }

    /// Reads a stream that fills `bytes`.
    @inlinable
    public static func decode(_ bytes: RawSpan) throws(EXIError) -> Self {
        try bytes.withUnsafeBytes { (memory) throws(EXIError) in try decode(memory) }
    }

    /// Reads a stream that fills `bytes`.
    @inlinable
    public static func decode(_ bytes: [UInt8]) throws(EXIError) -> Self { try decode(bytes.span.bytes) }

    /// Reads a stream that fills `bytes`.
    @inlinable
    public static func decode(_ bytes: ArraySlice<UInt8>) throws(EXIError) -> Self { try decode(bytes.span.bytes) }
}
