import OCPPMessages
import Quantities

/// Parts of the reports that an operator asked for: NotifyReport (OCPP 2.1 chapter B), NotifyMonitoringReport and
/// NotifyCustomerInformation (N), ReportChargingProfiles (K), ReportDERControl (R), NotifyDisplayMessages (O).
extension CentralSystem {
    /// A part of a report that was not asked for, or came too late, is acknowledged and left.
    mutating func gather(
        _ part: AnyRequest, _ requestID: Int, number: Int?, isLast: Bool, from place: Int, at now: Moment,
        answering response: AnyResponse, into effects: inout [Effect]
    ) -> Answer {
        let time = settings.reportTimeout
        // A dossier is not made for what nobody asked for.
        let isAwaited =
            dossiers[place] != nil
            && withDossier(of: place) {
                $0.reports.add(part, to: requestID, number: number, isLast: isLast, at: now, within: time)
            }
        if !isAwaited {
            log(.info, place, "\(part.action.rawValue) under \(requestID), which is not awaited", into: &effects)
        }
        return .result(response)
    }

    mutating func take(
        _ request: NotifyMonitoringReportRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        gather(
            .notifyMonitoringReport(request), request.requestId, number: request.seqNo, isLast: request.tbc != true,
            from: place, at: now, answering: .notifyMonitoringReport(NotifyMonitoringReportResponse()),
            into: &effects)
    }

    mutating func take(
        _ request: NotifyCustomerInformationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        gather(
            .notifyCustomerInformation(request), request.requestId, number: request.seqNo,
            isLast: request.tbc != true, from: place, at: now,
            answering: .notifyCustomerInformation(NotifyCustomerInformationResponse()), into: &effects)
    }

    mutating func take(
        _ request: ReportChargingProfilesRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        gather(
            .reportChargingProfiles(request), request.requestId, number: nil, isLast: request.tbc != true,
            from: place, at: now, answering: .reportChargingProfiles(ReportChargingProfilesResponse()),
            into: &effects)
    }

    mutating func take(
        _ request: ReportDERControlRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        gather(
            .reportDERControl(request), request.requestId, number: nil, isLast: request.tbc != true, from: place,
            at: now, answering: .reportDERControl(ReportDERControlResponse()), into: &effects)
    }

    mutating func take(
        _ request: NotifyDisplayMessagesRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        gather(
            .notifyDisplayMessages(request), request.requestId, number: nil, isLast: request.tbc != true,
            from: place, at: now, answering: .notifyDisplayMessages(NotifyDisplayMessagesResponse()), into: &effects)
    }
}
