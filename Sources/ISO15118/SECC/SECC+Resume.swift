/// Pause and resume (ISO 15118-20, 8.4.2): a paused session is joined under its own name by the vehicle that began it.
import ISO15118Messages
import Quantities

extension SECC {
    /// What an EVSE remembers of a paused session, also over a restart.
    public struct PausedSession: Equatable, Sendable {
        var id: SessionID
        var evccID: String
        /// Of the TLS connection that the session began on; nil without TLS. See `Link.vehicleCertificate`.
        var vehicleCertificate: [UInt8]?
        var selection: Selection
        var supportedServices: [EnergyService]
        /// UTC, in nanoseconds since 1970; from then on nobody joins it.
        var end: Int64
    }

    /// Whether an EV may still come back to its session here.
    public func isPaused(at now: Moment) -> Bool { paused.map { now.utcNanoseconds < $0.end } ?? false }

    /// [V2G20-1990] What the session needs to be joined again; nil before a service was selected.
    func pausedSession(at now: Moment) -> PausedSession? {
        session.selection.map {
            PausedSession(
                id: session.id, evccID: session.evccID, vehicleCertificate: session.link?.vehicleCertificate,
                selection: $0, supportedServices: session.supportedServices,
                end: now.utcNanoseconds + configuration.pauseLimit.nanoseconds)
        }
    }

    /// Joins the paused session if it is this vehicle's. Whoever comes, the pause is over.
    mutating func joinPaused(_ request: SessionSetupReq, at now: Moment, into effects: inout [Effect]) -> Bool {
        guard let paused else { return false }
        self.paused = nil
        effects.append(.keep(nil))
        guard request.header.sessionID == paused.id, request.evccid == paused.evccID,
            session.link?.vehicleCertificate == paused.vehicleCertificate, now.utcNanoseconds < paused.end
        else { return false }
        session.id = paused.id
        session.selection = paused.selection
        session.supportedServices = paused.supportedServices
        session.isResumed = true
        return true
    }

    /// A joined session skips Authorization: the station says whether it is still authorized. Until it has, the EV waits in
    /// ScheduleExchange. True when this answered the request.
    mutating func awaitsConsent(
        _ request: ScheduleExchangeReq, _ selection: Selection, at now: Moment, into effects: inout [Effect]
    ) -> Bool {
        guard session.isResumed else { return false }
        switch session.authorization {
        case .accepted, .acceptedExpiringSoon: return false
        case .rejected, .refused: refuse(.scheduleExchange, .failed, at: now, into: &effects)
        case .processing, .waitingForCustomer, nil:
            let response = ScheduleExchangeRes(
                header: header(at: now), responseCode: .ok, evseProcessing: .ongoing,
                seResControlMode: scheduleAnswer(selection, points: Int(request.maximumSupportingPoints), at: now))
            reply(.scheduleExchangeRes(response), to: .scheduleExchange, .ongoing, at: now, into: &effects)
        }
        return true
    }
}

extension SECC.PausedSession {
    private static var mark: UInt8 { 0x53 }

    /// For keeping; `init(record:)` reads it back.
    public var record: [UInt8] {
        var writer = RecordWriter(Self.mark)
        writer.put(id.rawValue)
        writer.put(UInt64(bitPattern: end))
        writer.put(Array(evccID.utf8))
        writer.put(vehicleCertificate.map { [1] + $0 } ?? [])
        writer.put(UInt64(selection.service.rawValue))
        writer.put(selection.parameters)
        writer.put(supportedServices.map { UInt8(truncatingIfNeeded: $0.rawValue) })
        return writer.bytes
    }

    /// nil for what is no record of this version.
    public init?(record: [UInt8]) {
        guard var reader = RecordReader(record, Self.mark), let id = reader.number(), let end = reader.number(),
            let evccID = reader.text(), let certificate = reader.field(),
            let service = reader.number().flatMap({ EnergyService(rawValue: UInt16(truncatingIfNeeded: $0)) }),
            let parameters = reader.parameters(), let supported = reader.field(), reader.isAtEnd
        else { return nil }
        self.init(
            id: SessionID(id), evccID: evccID,
            vehicleCertificate: certificate.isEmpty ? nil : Array(certificate.dropFirst()),
            selection: SECC.Selection(service: service, parameters: parameters),
            supportedServices: supported.compactMap { EnergyService(rawValue: UInt16($0)) },
            end: Int64(bitPattern: end))
    }
}
