// libFuzzer's entry: the environment variable FUZZ_TARGET chooses what the bytes go to.
import FuzzTargets
import Glibc

private let target: FuzzTarget = {
    guard let name = getenv("FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name)) else {
        fatalError("FUZZ_TARGET takes one of \(FuzzTarget.allCases.map(\.rawValue))")
    }
    return target
}()

@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    if let violation = target.run(input) { fatalError(violation) }
    return 0
}
