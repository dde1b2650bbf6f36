// OCPP 2.1, M07: whether a vehicle's own certificates were revoked, asked of the central system, which keeps the lists.

import ISO15118
import OCPPMessages
import Quantities

/// What the central system said of vehicles' certificates, for as long as it holds.
struct VehicleStatuses: Equatable, Sendable {
    private struct Entry: Equatable, Sendable {
        let certificate: CertificateHashData
        let status: CertificateStatusEnum
        let until: Moment
    }

    private var entries: [Entry] = []
    /// Certificates that are remembered; the oldest are forgotten first.
    private static let limit = 64
    /// Milliseconds, a week: however far away the next update is said to be.
    private static let longestTrust: Int64 = 7 * 86_400_000

    mutating func note(_ status: CertificateStatus, at now: Moment) {
        entries.removeAll { $0.certificate == status.certificateHashData }
        // A failure is no status: it is asked again.
        guard status.status != .failed else { return }
        let wait = status.nextUpdate.milliseconds - now.utcNanoseconds / 1_000_000
        if entries.count >= Self.limit { entries.removeFirst() }
        entries.append(
            Entry(
                certificate: status.certificateHashData, status: status.status,
                until: now + .milliseconds(min(max(0, wait), Self.longestTrust))))
    }

    /// nil: it has to be asked.
    func status(of certificate: CertificateHashData, at now: Moment) -> CertificateStatusEnum? {
        entries.first { $0.certificate == certificate && now < $0.until }?.status
    }
}

extension Station {
    /// A vehicle is on the line: what is known of its certificates counts at once, the rest is asked.
    mutating func checkVehicle(_ questions: [CertificateStatusRequestInfo], at index: Int, _ turn: inout Turn) {
        let statuses = questions.map { certificates.vehicles.status(of: $0.certificateHashData, at: turn.now) }
        guard !statuses.contains(.revoked) else { return sendAway(index, &turn) }
        let unknown = zip(questions, statuses).filter { $0.1 == nil }.map(\.0).prefix(4)
        guard canCall, !unknown.isEmpty, !outbox.holds(.chainStatus(evse: index)) else { return }
        let request = GetCertificateChainStatusRequest(certificateStatusRequests: Array(unknown))
        enqueue(.getCertificateChainStatus(request), for: .chainStatus(evse: index), &turn)
    }

    mutating func chainStatusAnswered(
        _ answer: GetCertificateChainStatusResponse, at index: Int, _ turn: inout Turn
    ) {
        for status in answer.certificateStatus.prefix(4) { certificates.vehicles.note(status, at: turn.now) }
        if answer.certificateStatus.contains(where: { $0.status == .revoked }) { sendAway(index, &turn) }
    }

    /// Power off first, then the line.
    private mutating func sendAway(_ index: Int, _ turn: inout Turn) {
        guard evses[index].session != .none else { return }
        turn.emit(.note(.contract(evse: evses[index].id, "the vehicle's certificate was revoked")))
        tellSECC(.emergencyStop, at: index, &turn)
        turn.emit(.vehicleClose(evse: evses[index].id))
    }
}
