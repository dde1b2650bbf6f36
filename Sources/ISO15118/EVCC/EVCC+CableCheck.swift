/// DC_CableCheck, DC_PreCharge and DC_WeldingDetection (ISO 15118-20, 8.3.4.5.2, 8.3.4.5.3 and 8.3.4.5.5).
import ISO15118Messages
import Quantities

extension EVCC {
    mutating func took(_ response: DC_CableCheckRes, at now: Moment, into effects: inout [Effect]) {
        guard response.evseProcessing == .finished else { return again(.cableCheck, at: now, into: &effects) }
        finished(.cableCheck, then: .preCharge, at: now, into: &effects)
    }

    func preCharge(at now: Moment) -> DC_PreChargeReq {
        DC_PreChargeReq(
            header: header(at: now), evProcessing: isPreCharged ? .finished : .ongoing,
            evPresentVoltage: RationalNumber(battery.voltage), evTargetVoltage: RationalNumber(battery.voltage))
    }

    mutating func took(_ response: DC_PreChargeRes, at now: Moment, into effects: inout [Effect]) {
        if session.isPreChargeReported {
            return finished(.preCharge, then: .powerDelivery, at: now, into: &effects)
        }
        let voltage: Volts = response.evsePresentVoltage.quantity()
        if (voltage - battery.voltage).magnitude <= configuration.preChargeTolerance {
            closeContactors(into: &effects)
        }
        again(.preCharge, at: now, into: &effects)
    }

    /// The EVSE is told by EVProcessing Finished that the voltages match and that the battery is on the line.
    private var isPreCharged: Bool { session.contactors.isClosed }

    /// The EVSE's voltage that proves open contactors.
    private static var discharged: Volts { 60 }

    func weldingDetection(at now: Moment) -> DC_WeldingDetectionReq {
        DC_WeldingDetectionReq(header: header(at: now), evProcessing: session.isWeldingChecked ? .finished : .ongoing)
    }

    mutating func took(_ response: DC_WeldingDetectionRes, at now: Moment, into effects: inout [Effect]) {
        if session.isWeldingChecked {
            return finished(.weldingDetection, then: .sessionStop, at: now, into: &effects)
        }
        let voltage: Volts = response.evsePresentVoltage.quantity()
        let since = session.ongoingSince ?? now
        session.ongoingSince = since
        sequence.completed(.weldingDetection, .ongoing)
        if voltage < Self.discharged || now - since >= configuration.weldingDetectionTime {
            session.isWeldingChecked = true
            proceed(.weldingDetection, at: now, into: &effects)
        } else {
            wait = .next(.weldingDetection, at: now + configuration.repeatInterval)
        }
    }
}
