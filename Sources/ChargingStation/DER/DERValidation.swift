// OCPP 2.1, R04: which SetDERControl requests are refused, and why.

import OCPP
import OCPPMessages
import Quantities

/// Why a control is refused: the reason code and the words of `statusInfo`.
struct DERViolation: Error, Equatable, Sendable {
    let reason: ReasonCode
    let detail: String

    init(_ reason: ReasonCode, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }

    init(_ detail: String) { self.init(.invalidValue, detail) }
}

extension SetDERControlRequest {
    /// How far ahead a schedule may reach, and how long it may last.
    private static let horizon = 366.0 * 86_400

    func check(at now: DateTime) throws(DERViolation) {
        try checkFields()
        try checkSchedule(now)
        guard priority ?? -1 >= 0 else { throw DERViolation("a priority is never negative") }
        if let curve { try curve.check(as: controlType) }
        if let setting = fixedPFAbsorb ?? fixedPFInject {
            guard setting.displacement > 0, setting.displacement <= 1 else {
                throw DERViolation("a displacement is above 0 and at most 1")
            }
        }
        if let fixedVar { try fixedVar.check() }
        if let freqDroop { try freqDroop.check() }
        if let enterService { try enterService.check() }
        if let gradient {
            guard gradient.gradient.isDuration, gradient.softGradient.isDuration else {
                throw DERViolation("a gradient is never negative")
            }
        }
        if let limitMaxDischarge { try limitMaxDischarge.check() }
    }

    /// [R04.FR.16, R04.FR.17] Exactly the field of the type.
    private func checkFields() throws(DERViolation) {
        let fields: [(isSet: Bool, isOfType: Bool)] = [
            (enterService != nil, controlType == .enterService), (fixedPFAbsorb != nil, controlType == .fixedPFAbsorb),
            (fixedPFInject != nil, controlType == .fixedPFInject), (fixedVar != nil, controlType == .fixedVar),
            (freqDroop != nil, controlType == .freqDroop), (gradient != nil, controlType == .gradients),
            (limitMaxDischarge != nil, controlType == .limitMaxDischarge), (curve != nil, controlType.isCurve),
        ]
        guard !fields.contains(where: { $0.isSet && !$0.isOfType }) else {
            throw DERViolation("a setting is not of the type \(controlType.rawValue)")
        }
        guard fields.contains(where: { $0.isSet }) else {
            throw DERViolation(.missingParam, "the setting of \(controlType.rawValue) is missing")
        }
    }

    private func checkSchedule(_ now: DateTime) throws(DERViolation) {
        let (start, duration) = schedule
        guard !isDefault else {
            // [R04.FR.13]
            guard start == nil, duration == nil else {
                throw DERViolation("a default control has neither startTime nor duration")
            }
            return
        }
        // [R04.FR.15]
        guard controlType != .enterService, controlType != .gradients else {
            throw DERViolation("\(controlType.rawValue) exists as a default control only")
        }
        guard let start, let duration else {
            throw DERViolation(.missingParam, "a scheduled control has a startTime and a duration")
        }
        let wait = Double(start.milliseconds - now.milliseconds) / 1000
        guard duration > 0, duration <= Self.horizon, wait <= Self.horizon else {
            throw DERViolation("a schedule reaches a year ahead at most")
        }
        guard wait + duration > 0 else { throw DERViolation("the control has ended already") }
    }
}

extension DERControl {
    var isCurve: Bool {
        switch self {
        case .enterService, .fixedPFAbsorb, .fixedPFInject, .fixedVar, .freqDroop, .gradients, .limitMaxDischarge: false
        default: true
        }
    }

    /// [R04.FR.50 to FR.56] What the y of its curve may be.
    fileprivate var units: [DERUnit] {
        switch self {
        case .freqWatt, .voltWatt: [.pctMaxW, .pctWAvail]
        case .voltVar, .wattVar: [.pctMaxVar, .pctVarAvail]
        default: [.notApplicable]
        }
    }
}

extension DERCurve {
    fileprivate func check(as type: DERControl) throws(DERViolation) {
        guard type.units.contains(yUnit) else {
            throw DERViolation("\(type.rawValue) is not in \(yUnit.rawValue)")
        }
        guard Curve(self) != nil else { throw DERViolation("the points of a curve are in the order of x") }
        guard responseTime?.isDuration ?? true else { throw DERViolation("a responseTime is never negative") }
        let ys = curveData.map(\.y)
        switch type {
        case .freqWatt, .voltWatt, .voltVar, .wattVar:
            guard curveData.count >= 2 else { throw DERViolation("a function has two points or more") }
            guard ys.allSatisfy({ (-100...100).contains($0) }) else { throw DERViolation("y is a percentage") }
        case .wattPF:
            guard curveData.count >= 2 else { throw DERViolation("a function has two points or more") }
            guard ys.allSatisfy({ $0 != 0 && $0.magnitude <= 1 }) else { throw DERViolation("y is a power factor") }
        default:
            guard ys.allSatisfy(\.isDuration) else { throw DERViolation("y is a time in seconds") }
        }
        try checkHysteresis()
        if let mean = voltageParams?.hv10MinMeanValue {
            guard mean > 0, let delay = voltageParams?.hv10MinMeanTripDelay else {
                throw DERViolation(.missingParam, "hv10MinMeanValue needs its delay")
            }
            guard delay.isDuration else { throw DERViolation("a delay is never negative") }
        }
        if let parameters = reactivePowerParams {
            guard parameters.vRef ?? 100 > 0, parameters.autonomousVRefTimeConstant?.isDuration ?? true else {
                throw DERViolation("reactivePowerParams are positive")
            }
        }
    }

    private func checkHysteresis() throws(DERViolation) {
        guard let hysteresis else { return }
        guard hysteresis.hysteresisDelay?.isDuration ?? true, hysteresis.hysteresisGradient ?? 0 >= 0 else {
            throw DERViolation("a hysteresis has no negative delay or gradient")
        }
        if let low = hysteresis.hysteresisLow, let high = hysteresis.hysteresisHigh, low > high {
            throw DERViolation("hysteresisLow is above hysteresisHigh")
        }
    }
}

extension FixedVar {
    fileprivate func check() throws(DERViolation) {
        guard [.pctMaxVar, .pctVarAvail, .pctMaxW].contains(unit) else {
            throw DERViolation("FixedVar is not in \(unit.rawValue)")
        }
        guard (-100...100).contains(setpoint) else { throw DERViolation("the setpoint is a percentage") }
    }
}

extension FreqDroop {
    fileprivate func check() throws(DERViolation) {
        guard overFreq.isFinite, underFreq.isFinite, underFreq > 0, overFreq >= underFreq else {
            throw DERViolation("overFreq is not below underFreq")
        }
        guard overDroop > 0, underDroop > 0, overDroop.isFinite, underDroop.isFinite, responseTime.isDuration else {
            throw DERViolation("droops are positive")
        }
    }
}

extension EnterService {
    fileprivate func check() throws(DERViolation) {
        guard lowVoltage < highVoltage, lowFreq < highFreq else {
            throw DERViolation("the low bounds are below the high ones")
        }
        guard [delay, randomDelay, rampRate].allSatisfy({ $0?.isDuration ?? true }) else {
            throw DERViolation("a delay is never negative")
        }
    }
}

extension LimitMaxDischarge {
    fileprivate func check() throws(DERViolation) {
        guard pctMaxDischargePower != nil || powerMonitoringMustTrip != nil else {
            throw DERViolation(.missingParam, "LimitMaxDischarge limits nothing")
        }
        guard (0...100).contains(pctMaxDischargePower ?? 0) else {
            throw DERViolation("pctMaxDischargePower is a percentage")
        }
        if let powerMonitoringMustTrip { try powerMonitoringMustTrip.check(as: .powerMonitoringMustTrip) }
    }
}

extension Double {
    /// Seconds from zero to a year.
    fileprivate var isDuration: Bool { self >= 0 && self <= 366 * 86_400 }
}
