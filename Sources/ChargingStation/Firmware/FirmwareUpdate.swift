// OCPP 2.1, chapter L: firmware that is fetched, verified and installed at the central system's wish (L01, L02).

import OCPP
import OCPPMessages
import Quantities

/// What the host does for an update, one at a time. Each is answered by `Station.Input.firmware`.
public enum FirmwareWork: Equatable, Sendable {
    /// Look at the PEM certificate of a firmware's maker: does it lead to the maker's root, and is it valid now?
    case checkCertificate(String)
    /// Fetch the image from this URL.
    case download(String)
    /// Is this base64 signature over the image good under the certificate?
    case verify(signature: String, certificate: String)
    case install
    /// Stop a download, and forget what has come of the image. It has no answer.
    case abandon
}

public enum FirmwareNews: Equatable, Sendable {
    case certificateIsGood
    case certificateIsBad(isRevoked: Bool)
    case downloaded
    case downloadFailed
    case verified(isGenuine: Bool)
    /// The new version runs.
    case installed(version: String)
    /// The new version runs once the controller has started again: the station says so before it resets.
    case installedForReboot(version: String)
    case installationFailed
}

/// The update in hand, and what was told of it.
struct FirmwareUpdate: Equatable, Sendable {
    enum Phase: Equatable, Sendable {
        /// Nothing is in hand.
        case none
        /// UpdateFirmwareRequest waits for its answer.
        case checking(MessageID)
        case downloadScheduled(at: Moment)
        case downloading
        case retrying(at: Moment)
        case verifying
        case installScheduled(at: Moment)
        /// [L01.FR.06] Transactions end first.
        case awaitingIdle
        case installing
        case rebooting(version: String)
    }

    var phase = Phase.none
    private(set) var request: Boxed<UpdateFirmwareRequest>?
    var failures = 0
    /// What FirmwareStatusNotification says last, of which request, and whether it got through.
    private(set) var status = FirmwareStatus.idle
    private(set) var statusID: Int?
    var isTold = true
    /// A loss of power has interrupted it.
    var isInterrupted = false

    mutating func begin(_ new: UpdateFirmwareRequest) {
        request = Boxed(new)
        failures = 0
    }

    /// There is something to tell of the request in hand.
    mutating func reach(_ new: FirmwareStatus) {
        status = new
        statusID = requestID
        isTold = false
    }

    /// It was given up for another, which is yet to have a status.
    mutating func abandon() {
        phase = .none
        status = .idle
        isTold = true
    }

    var firmware: Firmware? { request?.value.firmware }
    /// For `StoredItem.firmwareRequest`.
    var record: [UInt8]? { try? request?.value.json() }
    var requestID: Int? { request?.value.requestId }
    var retriesLeft: Int { max(0, request?.value.retries ?? 0) - failures }
    var retryWait: Duration { .seconds(min(max(0, request?.value.retryInterval ?? 60), 86_400)) }

    var isFetching: Bool { phase == .downloading }

    /// From here on a new request cannot take its place.
    var isInstalling: Bool {
        switch phase {
        case .installing, .rebooting: true
        default: false
        }
    }

    var due: Moment? {
        switch phase {
        case .downloadScheduled(let moment), .retrying(let moment), .installScheduled(let moment): moment
        case .none, .checking, .downloading, .verifying, .awaitingIdle, .installing, .rebooting: nil
        }
    }
}

extension Station {
    /// nil: the host looks at the certificate first.
    mutating func updateFirmware(
        _ request: UpdateFirmwareRequest, _ turn: inout Turn
    ) -> UpdateFirmwareResponse? {
        guard !configuration.fileTransferProtocols.isEmpty else {
            return UpdateFirmwareResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "UnsupportedRequest"))
        }
        guard !firmware.isInstalling, pendingReset == nil else {
            return UpdateFirmwareResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "FwUpdateInProgress"))
        }
        guard (request.firmware.signingCertificate == nil) == (request.firmware.signature == nil) else {
            return UpdateFirmwareResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "MissingParam"))
        }
        guard request.firmware.signature != nil || !configuration.requiresSignedFirmware else {
            return UpdateFirmwareResponse(
                status: .rejected,
                statusInfo: StatusInfo(reasonCode: "MissingParam", additionalInfo: "only signed firmware is taken"))
        }
        let replaces = abandonUpdate(&turn)
        firmware.begin(request)
        if let certificate = request.firmware.signingCertificate, let call = turn.call {
            firmware.phase = .checking(call)
            turn.emit(.firmware(.checkCertificate(certificate)))
            return nil
        }
        startFirmwareUpdate(&turn)
        return UpdateFirmwareResponse(status: replaces ? .acceptedCanceled : .accepted)
    }

    /// [L01.FR.24] A newer request takes the place of one that is not being installed yet.
    private mutating func abandonUpdate(_ turn: inout Turn) -> Bool {
        guard firmware.phase != .none else { return false }
        if case .checking(let call) = firmware.phase {
            give(.success(.updateFirmware(UpdateFirmwareResponse(status: .rejected))), to: call, &turn)
        }
        holdEVSEs(false, &turn)
        turn.emit(.firmware(.abandon))
        turn.emit(.store(.firmwareRequest, nil))
        firmware.abandon()
        return true
    }

    mutating func firmwareNews(_ news: FirmwareNews, _ turn: inout Turn) {
        switch (firmware.phase, news) {
        case (.checking(let call), .certificateIsGood):
            give(.success(.updateFirmware(UpdateFirmwareResponse(status: .accepted))), to: call, &turn)
            startFirmwareUpdate(&turn)
        case (.checking(let call), .certificateIsBad(let isRevoked)):
            firmware.phase = .none
            report(.invalidFirmwareSigningCertificate, isRevoked ? "revoked" : "", &turn)
            let status: UpdateFirmwareStatus = isRevoked ? .revokedCertificate : .invalidCertificate
            give(.success(.updateFirmware(UpdateFirmwareResponse(status: status))), to: call, &turn)
        case (.downloading, .downloaded): downloaded(&turn)
        case (.downloading, .downloadFailed): downloadFailed(&turn)
        case (.verifying, .verified(let isGenuine)):
            guard isGenuine else {
                report(.invalidFirmwareSignature, firmware.firmware?.location ?? "", &turn)
                return endUpdate(.invalidSignature, &turn)
            }
            tellFirmware(.signatureVerified, &turn)
            scheduleInstallation(&turn)
        case (.installing, .installed(let version)): installed(version, &turn)
        case (.installing, .installedForReboot(let version)):
            firmware.phase = .rebooting(version: version)
            turn.emit(.store(.firmwareUpdate, FirmwareRecord(requestID: firmware.requestID, version: version).bytes))
            turn.emit(.store(.firmwareRequest, nil))
            tellFirmware(.installRebooting, &turn)
            restartForFirmware(&turn)
        case (.installing, .installationFailed):
            holdEVSEs(false, &turn)
            endUpdate(.installationFailed, &turn)
        // What comes late belongs to an update that was given up.
        default: break
        }
    }

    mutating func startFirmwareUpdate(_ turn: inout Turn) {
        guard let start = firmware.firmware?.retrieveDateTime else { return }
        turn.emit(.store(.firmwareRequest, firmware.record))
        let moment = turn.now.reaching(start)
        guard moment > turn.now else { return download(&turn) }
        firmware.phase = .downloadScheduled(at: moment)
        tellFirmware(.downloadScheduled, &turn)
    }

    private mutating func download(_ turn: inout Turn) {
        guard let location = firmware.firmware?.location else { return }
        firmware.phase = .downloading
        tellFirmware(.downloading, &turn)
        turn.emit(.firmware(.download(location)))
    }

    private mutating func downloadFailed(_ turn: inout Turn) {
        // [L01.FR.30] Only the last failure is told as one.
        guard firmware.retriesLeft > 0 else { return endUpdate(.downloadFailed, &turn) }
        firmware.failures += 1
        firmware.phase = .retrying(at: turn.now + firmware.retryWait)
        tellFirmware(.downloadPaused, &turn)
    }

    private mutating func downloaded(_ turn: inout Turn) {
        tellFirmware(.downloaded, &turn)
        guard let signature = firmware.firmware?.signature, let certificate = firmware.firmware?.signingCertificate
        else {
            return scheduleInstallation(&turn)
        }
        firmware.phase = .verifying
        turn.emit(.firmware(.verify(signature: signature, certificate: certificate)))
    }

    private mutating func scheduleInstallation(_ turn: inout Turn) {
        let moment = firmware.firmware?.installDateTime.map { turn.now.reaching($0) } ?? turn.now
        guard moment <= turn.now else {
            firmware.phase = .installScheduled(at: moment)
            return tellFirmware(.installScheduled, &turn)
        }
        firmware.phase = .awaitingIdle
        if evses.contains(where: { $0.transaction != nil }) { tellFirmware(.installScheduled, &turn) }
        holdEVSEs(true, &turn)
        installWhenIdle(&turn)
    }

    /// [L01.FR.06, L01.FR.07] Transactions go on to their end, and no new ones begin.
    mutating func installWhenIdle(_ turn: inout Turn) {
        guard firmware.phase == .awaitingIdle, evses.allSatisfy({ $0.transaction == nil }) else { return }
        firmware.phase = .installing
        tellFirmware(.installing, &turn)
        turn.emit(.firmware(.install))
    }

    mutating func wakeFirmware(_ turn: inout Turn) {
        guard let due = firmware.due, due <= turn.now else { return }
        if case .installScheduled = firmware.phase { scheduleInstallation(&turn) } else { download(&turn) }
    }

    private mutating func installed(_ version: String, _ turn: inout Turn) {
        firmwareVersion = version
        report(.firmwareUpdated, version, &turn)
        holdEVSEs(false, &turn)
        turn.emit(.store(.firmwareUpdate, nil))
        endUpdate(.installed, &turn)
    }

    private mutating func endUpdate(_ status: FirmwareStatus, _ turn: inout Turn) {
        firmware.phase = .none
        turn.emit(.store(.firmwareRequest, nil))
        tellFirmware(status, &turn)
    }

    private mutating func restartForFirmware(_ turn: inout Turn) {
        pendingReset = .underWay(due: turn.now + .seconds(20), .firmwareUpdate, resumes: false)
        for index in evses.indices { endSession(index, &turn) }
    }

    /// After the reset the new version is there: in this process, or in the next one from what was stored.
    mutating func firmwareRestarted(_ turn: inout Turn) {
        guard case .rebooting(let version) = firmware.phase else { return }
        installed(version, &turn)
    }

    /// EVSEs without a transaction are kept free.
    private mutating func holdEVSEs(_ isHeld: Bool, _ turn: inout Turn) {
        guard !settings.allowNewSessionsPendingFirmwareUpdate || !isHeld else { return }
        let before = evses.map(\.isInService)
        for index in evses.indices { evses[index].isHeld = isHeld }
        reportStatus(&turn)
        for index in evses.indices where !before[index] { backInService(index, &turn) }
    }
}

// What the central system hears of it.
extension Station {
    mutating func tellFirmware(_ status: FirmwareStatus, _ turn: inout Turn) {
        firmware.reach(status)
        notifyFirmwareStatus(&turn)
    }

    /// [L01.FR.25, L01.FR.26] Idle stands for an image that is installed, and was told to be; a failure stays one.
    mutating func notifyFirmwareStatus(triggered: Bool = false, _ turn: inout Turn) {
        guard triggered || canCall && !firmware.isTold else { return }
        let isOver = firmware.status == .idle || firmware.status == .installed && firmware.isTold
        let request = FirmwareStatusNotificationRequest(
            status: isOver ? .idle : firmware.status, requestId: isOver ? nil : firmware.statusID)
        firmware.isTold = true
        enqueue(.firmwareStatusNotification(request), for: .firmwareStatus, &turn)
    }

    mutating func restoreFirmware() {
        if let bytes = configuration.stored[.firmwareRequest], let request = try? UpdateFirmwareRequest(json: bytes) {
            firmware.begin(request)
            firmware.isInterrupted = true
        }
        guard let bytes = configuration.stored[.firmwareUpdate], let record = FirmwareRecord(bytes) else { return }
        firmware.begin(
            UpdateFirmwareRequest(
                requestId: record.requestID ?? 0,
                firmware: Firmware(location: "", retrieveDateTime: DateTime(milliseconds: 0))))
        // [L01.FR.28] The host says by its version whether the installation took.
        let isNew = configuration.firmwareVersion == record.version
        firmware.reach(isNew ? .installed : .installVerificationFailed)
        firmware.isInterrupted = false
        bootReason = .firmwareUpdate
    }

    /// What a loss of power has interrupted begins anew: the image went with it. Its certificate was good.
    mutating func resumeFirmwareUpdate(_ turn: inout Turn) {
        guard firmware.isInterrupted else { return }
        firmware.isInterrupted = false
        startFirmwareUpdate(&turn)
    }
}

/// An update whose reboot is under way.
struct FirmwareRecord: Equatable, Sendable {
    var requestID: Int?
    var version: String

    init(requestID: Int?, version: String) {
        self.requestID = requestID
        self.version = version
    }

    init?(_ bytes: [UInt8]) {
        guard let line = String(validating: bytes, as: UTF8.self),
            let space = line.firstIndex(of: " "), let id = Int(line[..<space])
        else { return nil }
        self.init(requestID: id, version: String(line[line.index(after: space)...]))
    }

    var bytes: [UInt8] { Array("\(requestID ?? 0) \(version)".utf8) }
}
