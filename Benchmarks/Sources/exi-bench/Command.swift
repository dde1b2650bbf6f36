import CBitLoop
import EXI
import ISO15118Messages

/// Prints nanoseconds per message for encoding and decoding, the recorded reference beside them. A word as argument
/// picks the messages whose names contain it.
@main
struct Command {
    static func main() throws {
        let vectors = try Vectors()
        var table = Table()
        try table.add(
            "SessionSetupReq", SessionSetupReq.decode(vectors.stream("002_SessionSetupReq")),
            Reference(encode: 629, decode: 656))
        try table.add(
            "DC_ChargeLoopReq BPT Dynamic", DC_ChargeLoopReq.decode(vectors.stream("DC_ChargeLoopReq_BPT_Dynamic")),
            Reference(encode: 1992, decode: 2131))
        try table.add(
            "DC_ChargeLoopRes BPT Dynamic", DC_ChargeLoopRes.decode(vectors.stream("DC_ChargeLoopRes_BPT_Dynamic")),
            Reference(encode: 1915, decode: 2069))
        try table.add(
            "AC_ChargeLoopReq BPT Dynamic 3ph",
            AC_ChargeLoopReq.decode(vectors.stream("AC_ChargeLoopReq_BPT_Dynamic_3ph")),
            Reference(encode: 2377, decode: 2576))
        try table.add(
            "ScheduleExchangeRes 96 + 96",
            ScheduleExchangeRes.decode(vectors.stream("ScheduleExchangeRes_Scheduled_96x2")),
            Reference(encode: 34_765, decode: 31_854))
        try table.add(
            "AuthorizationReq signed, chain", AuthorizationReq.decode(vectors.stream("AuthorizationReq_PnC_signed")),
            Reference(encode: 49_290, decode: 31_429))
        table.finish()
        printCalibration()
    }
}

/// One line a message; the geometric mean of time over reference at the end.
struct Table {
    private var logarithms: [Double] = []

    init() {
        print("EXI, ns per message; reference: a generated C codec, bit at a time, gcc -O3, recorded on such a machine")
        row("message", "bytes", "encode", "ref", "ratio", "decode", "ref", "ratio")
    }

    mutating func add<Message: EXIDocument & Equatable>(
        _ name: String, _ message: Message, _ reference: Reference
    ) throws {
        if CommandLine.arguments.count > 1, !name.contains(CommandLine.arguments[1]) { return }
        var stream: [UInt8] = []
        try message.encode(into: &stream)
        let read = try Message.decode(stream)
        precondition(read == message, "\(name) does not come back as it was")
        let encode = try fastest { () throws in
            stream.removeAll(keepingCapacity: true)
            try message.encode(into: &stream)
        }
        let decode = try fastest { () throws in keep(try Message.decode(stream)) }
        let ratios = [encode / reference.encode, decode / reference.decode]
        logarithms += ratios.map(log)
        row(
            name, "\(stream.count)", whole(encode), whole(reference.encode), "1/" + tenths(1 / ratios[0]),
            whole(decode), whole(reference.decode), "1/" + tenths(1 / ratios[1]))
    }

    func finish() {
        let mean = exp(logarithms.reduce(0, +) / Double(logarithms.count))
        print("geometric mean of time over reference: 1/\(tenths(1 / mean)) (\(thousandths(mean)))")
    }
}

/// A bit-at-a-time loop in C in this very run: what the recorded figures would be about here.
func printCalibration() {
    let bytes = (0..<89).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    var stream = [UInt8](repeating: 0, count: 256)
    var back = bytes
    let write = fastest { keep(bit_loop_write(bytes, bytes.count, &stream)) }
    let read = fastest { keep(bit_loop_read(stream, &back, bytes.count)) }
    precondition(back == bytes)
    let count = Double(bytes.count)
    print(
        "this machine now: a bit-at-a-time loop in C takes \(tenths(write / count)) ns a byte to write, "
            + "\(tenths(read / count)) to read; the recorded codec took 15 to 25")
}
