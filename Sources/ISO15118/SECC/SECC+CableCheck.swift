/// DC_CableCheck, DC_PreCharge and DC_WeldingDetection (ISO 15118-20, 8.3.4.5.2, 8.3.4.5.3 and 8.3.4.5.5).
import ISO15118Messages
import Quantities

extension SECC {
    mutating func cableCheck(at now: Moment, into effects: inout [Effect]) {
        if !session.stage.isCableCheckStarted {
            session.stage.isCableCheckStarted = true
            session.stage.isActive = true
            // The result of an earlier session must not pass for this one's.
            station.measurement.cableCheck = .idle
            effects.append(.stage(.cableCheck))
        }
        let isFinished: Bool
        switch station.measurement.cableCheck {
        case .failed: return refuse(.cableCheck, .failed, at: now, into: &effects)
        case .idle, .running: isFinished = false
        case .passed: isFinished = true
        }
        let response = DC_CableCheckRes(
            header: header(at: now), responseCode: .ok, evseProcessing: isFinished ? .finished : .ongoing)
        reply(
            .dc_CableCheckRes(response), to: .cableCheck, isFinished ? .finished : .ongoing, at: now, into: &effects)
    }

    mutating func preCharge(_ request: DC_PreChargeReq, at now: Moment, into effects: inout [Effect]) {
        let asked: Volts = request.evTargetVoltage.quantity()
        // Some vehicles ask for more than any EVSE has; the output stays within its own range.
        let target = min(max(asked, 0), station.limits.maximumVoltage)
        let isFinished = request.evProcessing == .finished
        if !isFinished, session.stage.preCharge != target {
            session.stage.preCharge = target
            session.stage.isActive = true
            effects.append(.stage(.preCharge(target)))
        }
        let response = DC_PreChargeRes(
            header: header(at: now), responseCode: .ok,
            evsePresentVoltage: RationalNumber(station.measurement.voltage))
        reply(.dc_PreChargeRes(response), to: .preCharge, isFinished ? .finished : .ongoing, at: now, into: &effects)
    }

    mutating func weldingDetection(at now: Moment, into effects: inout [Effect]) {
        let response = DC_WeldingDetectionRes(
            header: header(at: now), responseCode: .ok,
            evsePresentVoltage: RationalNumber(station.measurement.voltage))
        reply(.dc_WeldingDetectionRes(response), to: .weldingDetection, .finished, at: now, into: &effects)
    }
}
