import Glibc
import PowerPlant
import Quantities
import Testing

@Suite struct TrackingScoreTests {
    /// A signal that moves all the time, two hours and a block of it.
    private let wave = (0..<780).map { sin(Double($0) / 7) + 0.4 * sin(Double($0) / 3.1) }

    @Test func `a perfect response scores 1, a gain costs precision alone`() throws {
        let perfect = try #require(TrackingScore(signal: wave, response: wave))
        #expect(abs(perfect.score - 1) < 1e-9)
        let weak = try #require(TrackingScore(signal: wave, response: wave.map { $0 * 0.9 }))
        #expect(abs(weak.accuracy - 1) < 1e-9 && abs(weak.delay - 1) < 1e-9 && abs(weak.precision - 0.9) < 1e-9)
    }

    @Test func `a late response is found at its delay`() throws {
        let late = [Double](repeating: wave[0], count: 3) + wave.dropLast(3)
        let score = try #require(TrackingScore(signal: wave, response: late))
        #expect(score.delay > 0.88 && score.delay < 0.97)
        #expect(score.accuracy > 0.9)
        #expect(score.precision < 0.8)
    }

    @Test func `no response and too short a signal`() throws {
        let none = try #require(TrackingScore(signal: wave, response: wave.map { _ in 0 }))
        #expect(none.accuracy == 0 && none.precision == 0)
        #expect(TrackingScore(signal: Array(wave.prefix(359)), response: wave) == nil)
        let flat = [Double](repeating: 0, count: 400)
        #expect(TrackingScore(signal: flat, response: flat)?.score == 1)
    }

    /// Figures of an independent computation over the same 40 hours in numpy: score and precision.
    @Test(
        .enabled(if: RecordedSignal.isPresent, "needs the recorded CAISO signal beside the checkout"),
        arguments: [
            (Response.exact, 1.000, 1.000), (.delayed(10), 0.919, 0.781), (.delayed(30), 0.852, 0.630),
            (.scaled(0.9), 0.967, 0.900), (.scaled(0.7), 0.900, 0.700),
        ]) func `a recorded regulation signal gives the reference figures`(
            response: Response, score: Double, precision: Double
        ) throws
    {
        var sums = (score: 0.0, precision: 0.0)
        let evenings = try GridSignal(csv: try #require(RecordedSignal.text)).sections()
        #expect(evenings.count == 10)
        for evening in evenings {
            let times = 0..<Int(evening.duration.seconds) / 10
            let signal = times.map { evening.value(at: .seconds($0 * 10)) ?? 0 }
            let answer = times.map { response.value(at: $0 * 10, of: evening) }
            let tracking = try #require(TrackingScore(signal: signal, response: answer))
            sums.score += tracking.score / 10
            sums.precision += tracking.precision / 10
        }
        #expect(abs(sums.score - score) < 0.001, "\(sums)")
        #expect(abs(sums.precision - precision) < 0.001, "\(sums)")
    }
}

enum Response: Sendable {
    case exact
    case delayed(Int)
    case scaled(Double)

    func value(at second: Int, of signal: GridSignal) -> Double {
        switch self {
        case .exact: signal.value(at: .seconds(second)) ?? 0
        case .delayed(let delay): signal.value(at: .seconds(max(0, second - delay))) ?? 0
        case .scaled(let gain): gain * (signal.value(at: .seconds(second)) ?? 0)
        }
    }
}

/// Ten evenings of a real regulation signal, when they lie beside the checkout.
enum RecordedSignal {
    private static let paths = ["../shared", "../../shared"].map { $0 + "/data/caiso_agc_4s_10days_long.csv" }

    static var isPresent: Bool { text != nil }

    static let text: String? = paths.lazy.compactMap(read).first

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
