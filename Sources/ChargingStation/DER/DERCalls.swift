// OCPP 2.1, R04 and R05: DER controls set, cleared and reported.

import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// [R04.FR.01 to FR.17, R04.FR.50 to FR.56]
    mutating func setDERControl(_ request: SetDERControlRequest, _ turn: inout Turn) -> SetDERControlResponse {
        let trips = request.limitMaxDischarge?.powerMonitoringMustTrip != nil
        guard supports(request.controlType), !trips || supports(.powerMonitoringMustTrip) else {
            return SetDERControlResponse(status: .notSupported)
        }
        do throws(DERViolation) {
            try request.check(at: turn.timestamp)
        } catch {
            return SetDERControlResponse(
                status: .rejected,
                statusInfo: StatusInfo(error.reason, error.detail))
        }
        guard !der.isFull(for: request) else {
            return SetDERControlResponse(
                status: .rejected, statusInfo: StatusInfo(.tooManyElements))
        }
        let superseded = der.set(request)
        derChanged(&turn)
        return SetDERControlResponse(status: .accepted, supersededIds: superseded.isEmpty ? nil : superseded)
    }

    /// [R04.FR.40 to FR.46]
    mutating func clearDERControl(_ request: ClearDERControlRequest, _ turn: inout Turn) -> ClearDERControlResponse {
        if request.controlId == nil, let type = request.controlType, !supports(type) {
            return ClearDERControlResponse(status: .notSupported)
        }
        let removed = der.clear { entry in
            guard entry.isDefault == request.isDefault else { return false }
            if let id = request.controlId { return entry.id == id }
            return request.controlType.map { entry.type == $0 } ?? true
        }
        guard !removed.isEmpty else { return ClearDERControlResponse(status: .notFound) }
        for entry in removed where entry.isStarted { notify(.stopped(id: entry.id), &turn) }
        derChanged(&turn)
        return ClearDERControlResponse(status: .accepted)
    }

    /// [R04.FR.30 to FR.37] The report follows the answer.
    mutating func getDERControl(_ request: GetDERControlRequest, _ turn: inout Turn) -> GetDERControlResponse {
        if let type = request.controlType, !supports(type) { return GetDERControlResponse(status: .notSupported) }
        let found = der.entries.filter { entry in
            (request.isDefault.map { entry.isDefault == $0 } ?? true)
                && (request.controlType.map { entry.type == $0 } ?? true)
                && (request.controlId.map { entry.id == $0 } ?? true)
        }
        guard !found.isEmpty else { return GetDERControlResponse(status: .notFound) }
        let parts = stride(from: 0, to: found.count, by: Self.controlsPerReport).map {
            found[$0..<min($0 + Self.controlsPerReport, found.count)]
        }
        for (place, part) in parts.enumerated() {
            var report = ReportDERControlRequest(requestId: request.requestId, tbc: place < parts.count - 1)
            for entry in part {
                report.add(entry, isSuperseded: der.isSuperseded(entry, at: turn.timestamp.milliseconds))
            }
            enqueue(.reportDERControl(report), for: .report, &turn)
        }
        return GetDERControlResponse(status: .accepted)
    }

    /// A curve has ten points at most, so that a report stays within a few kilobytes; the schema allows 24 of a kind.
    private static let controlsPerReport = 16
}

extension ReportDERControlRequest {
    fileprivate mutating func add(_ entry: DERControls.Entry, isSuperseded: Bool) {
        let request = entry.request
        let (id, isDefault) = (entry.id, entry.isDefault)
        func fixed(_ setting: FixedPF) -> FixedPFGet {
            FixedPFGet(fixedPF: setting, id: id, isDefault: isDefault, isSuperseded: isSuperseded)
        }
        if let setting = request.curve {
            curve =
                (curve ?? []) + [
                    DERCurveGet(
                        curve: setting, id: id, curveType: entry.type, isDefault: isDefault, isSuperseded: isSuperseded)
                ]
        }
        if let setting = request.enterService {
            enterService = (enterService ?? []) + [EnterServiceGet(enterService: setting, id: id)]
        }
        if let setting = request.fixedPFAbsorb { fixedPFAbsorb = (fixedPFAbsorb ?? []) + [fixed(setting)] }
        if let setting = request.fixedPFInject { fixedPFInject = (fixedPFInject ?? []) + [fixed(setting)] }
        if let setting = request.fixedVar {
            fixedVar =
                (fixedVar ?? []) + [
                    FixedVarGet(fixedVar: setting, id: id, isDefault: isDefault, isSuperseded: isSuperseded)
                ]
        }
        if let setting = request.freqDroop {
            freqDroop =
                (freqDroop ?? []) + [
                    FreqDroopGet(freqDroop: setting, id: id, isDefault: isDefault, isSuperseded: isSuperseded)
                ]
        }
        if let setting = request.gradient { gradient = (gradient ?? []) + [GradientGet(gradient: setting, id: id)] }
        if let setting = request.limitMaxDischarge {
            limitMaxDischarge =
                (limitMaxDischarge ?? []) + [
                    LimitMaxDischargeGet(
                        id: id, isDefault: isDefault, isSuperseded: isSuperseded, limitMaxDischarge: setting)
                ]
        }
    }
}
