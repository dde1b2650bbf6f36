import CentralSystem
import Glibc
import Records
import SQLiteRecords

/// Prints what stations cost the central system: over real sockets, without sockets, in the engine alone,
/// and in the records alone.
///
/// `central-bench [--only live|crowd|path|engine|records] [EBB]`: EBB is the program whose `serve` is measured.
@main
struct Command {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        var only: String?
        if arguments.first == "--only" { (only, arguments) = (arguments.dropFirst().first, arguments.dropFirst(2)) }
        let program = arguments.first ?? ".build/release/ebb"
        if only == nil || only == "live" { try Live(program).printThroughput() }
        if only == nil || only == "crowd" { try Live(program).printCrowd() }
        if only == nil || only == "path" { try MessagePath.printCosts() }
        if only == nil || only == "engine" {
            var fleet = Fleet(stations: 10_000)
            fleet.printCosts()
        }
        if only == nil || only == "records" { try Storage.printCosts() }
    }

    /// CPU time of this thread, which other programs on the machine do not add to.
    static func cpuNanoseconds() -> Int64 { nanoseconds(CLOCK_THREAD_CPUTIME_ID) }
    static func wallNanoseconds() -> Int64 { nanoseconds(CLOCK_MONOTONIC) }

    private static func nanoseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
