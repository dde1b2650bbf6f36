// Curves of chapters Q and R: power over frequency, reactive power over voltage …

import OCPPMessages

/// Points joined by straight lines, level beyond both ends. Two points with the same x are a step.
struct Curve: Equatable, Sendable {
    struct Point: Equatable, Sendable {
        var x: Double
        var y: Double
    }

    private let points: [Point]

    /// nil without a point, with a number that is not finite, or when an x is smaller than the one before.
    init?(_ points: [Point]) {
        guard !points.isEmpty, points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }),
            zip(points, points.dropFirst()).allSatisfy({ $0.x <= $1.x })
        else { return nil }
        self.points = points
    }

    var lowest: Double { points[0].x }
    var highest: Double { points[points.count - 1].x }

    func value(at x: Double) -> Double {
        guard let next = points.firstIndex(where: { $0.x > x }) else { return points[points.count - 1].y }
        guard next > 0 else { return points[0].y }
        let (a, b) = (points[next - 1], points[next])
        return a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x))
    }
}

extension Curve {
    init?(_ curve: [V2XFreqWattPoint]) { self.init(curve.map { Point(x: $0.frequency, y: $0.power) }) }
    init?(_ curve: [V2XSignalWattPoint]) { self.init(curve.map { Point(x: Double($0.signal), y: $0.power) }) }
    init?(_ curve: DERCurve) { self.init(curve.curveData.map { Point(x: $0.x, y: $0.y) }) }
}
