// OCPP 2.1, L03 and L04: an image that the station fetches once, as a Local Controller, and serves to the stations around it.

import OCPP
import OCPPMessages
import Quantities

/// What the host does for images that others fetch here.
public enum PublicationWork: Equatable, Sendable {
    /// Fetch the image from this URL, beside whatever an update of this station has fetched.
    case fetch(String)
    /// [L03.FR.02] Is this the MD5 sum of the whole image? 32 hexadecimal digits, small letters.
    case verify(md5: String)
    /// Serve the image under this sum, by every protocol that the host serves files by.
    case publish(md5: String)
    /// Serve it no longer, unless somebody is fetching it.
    case unpublish(md5: String, MessageID)
}

/// Answers `Station.Effect.publication`.
public enum PublicationNews: Equatable, Sendable {
    case fetched
    case fetchFailed
    case verified(isIntact: Bool)
    /// The URLs under which it is there, one for each protocol, at most 2,000 characters each.
    case published([String])
    case publishingFailed
    /// Of the unpublishing with this number.
    case unpublished(MessageID, UnpublishFirmwareStatus)
}

/// The image in hand, and what was told of it. What is published already is the host's to know.
struct FirmwarePublication: Equatable, Sendable {
    enum Phase: Equatable, Sendable {
        /// Nothing is in hand.
        case none
        /// An update of the station's own is being fetched first.
        case scheduled
        case fetching
        case retrying(at: Moment)
        case verifying
        case publishing
    }

    var phase = Phase.none
    private(set) var request: Boxed<PublishFirmwareRequest>?
    var failures = 0
    /// What PublishFirmwareStatusNotification said last, and whether it got through.
    var status = PublishFirmwareStatus.idle
    var isTold = true
    /// Where the image is, once it is published.
    var location: [String] = []

    mutating func begin(_ new: PublishFirmwareRequest) {
        request = Boxed(new)
        failures = 0
        location = []
    }

    var requestID: Int? { request?.value.requestId }
    var md5: String { request?.value.checksum.lowercased() ?? "" }
    var retriesLeft: Int { max(0, request?.value.retries ?? 0) - failures }
    var retryWait: Duration { .seconds(min(max(0, request?.value.retryInterval ?? 60), 86_400)) }
    var due: Moment? { if case .retrying(let moment) = phase { moment } else { nil } }
}

extension Station {
    /// [L03.FR.05] One image is taken in hand at a time; what is published stays so beside it.
    mutating func publishFirmware(_ request: PublishFirmwareRequest, _ turn: inout Turn) -> Answer {
        guard configuration.publishesFirmware else { return .notSupported(.publishFirmware) }
        guard publication.phase == .none else { return .success(.publishFirmware(.rejected("FwUpdateInProgress"))) }
        guard Self.isMD5(request.checksum) else { return .success(.publishFirmware(.rejected("InvalidValue"))) }
        publication.begin(request)
        turn.emit(.store(.publicationRequest, try? request.json()))
        publication.phase = .scheduled
        if firmware.isFetching { tellPublication(.downloadScheduled, &turn) }
        return .success(.publishFirmware(PublishFirmwareResponse(status: .accepted)))
    }

    /// [L04] What is still being fetched here is as little unpublished as what others are fetching.
    func unpublishFirmware(_ request: UnpublishFirmwareRequest, _ turn: inout Turn) -> Answer? {
        guard configuration.publishesFirmware else { return .notSupported(.unpublishFirmware) }
        let md5 = request.checksum.lowercased()
        // [L04.FR.04]
        if publication.phase != .none, publication.md5 == md5 { return .unpublished(.downloadOngoing) }
        // [L04.FR.03]
        guard Self.isMD5(md5), let call = turn.call else { return .unpublished(.noFirmware) }
        turn.emit(.publication(.unpublish(md5: md5, call)))
        return nil
    }

    mutating func publicationNews(_ news: PublicationNews, _ turn: inout Turn) {
        switch (publication.phase, news) {
        case (_, .unpublished(let call, let status)): give(.unpublished(status), to: call, &turn)
        case (.fetching, .fetched):
            tellPublication(.downloaded, &turn)
            publication.phase = .verifying
            turn.emit(.publication(.verify(md5: publication.md5)))
        case (.fetching, .fetchFailed): fetchFailed(&turn)
        // [L03.FR.07]
        case (.verifying, .verified(isIntact: false)): endPublication(.invalidChecksum, &turn)
        case (.verifying, .verified(isIntact: true)):
            tellPublication(.checksumVerified, &turn)
            publication.phase = .publishing
            turn.emit(.publication(.publish(md5: publication.md5)))
        case (.publishing, .published(let location)) where !location.isEmpty:
            publication.location = location
            endPublication(.published, &turn)
        // [L03.FR.08]
        case (.publishing, .published), (.publishing, .publishingFailed): endPublication(.publishFailed, &turn)
        // What comes out of its turn is of nothing that was asked.
        default: break
        }
    }

    private mutating func fetch(_ turn: inout Turn) {
        guard let location = publication.request?.value.location else { return }
        publication.phase = .fetching
        tellPublication(.downloading, &turn)
        turn.emit(.publication(.fetch(location)))
    }

    private mutating func fetchFailed(_ turn: inout Turn) {
        // [L03.FR.06] While another attempt is to come nothing has failed yet.
        guard publication.retriesLeft > 0 else { return endPublication(.downloadFailed, &turn) }
        publication.failures += 1
        publication.phase = .retrying(at: turn.now + publication.retryWait)
        tellPublication(.downloadPaused, &turn)
    }

    mutating func wakePublication(_ turn: inout Turn) {
        guard let due = publication.due, due <= turn.now else { return }
        publication.phase = .scheduled
    }

    /// The network is free for it.
    mutating func fetchWhenFree(_ turn: inout Turn) {
        guard publication.phase == .scheduled, !firmware.isFetching else { return }
        fetch(&turn)
    }

    private mutating func endPublication(_ status: PublishFirmwareStatus, _ turn: inout Turn) {
        publication.phase = .none
        turn.emit(.store(.publicationRequest, nil))
        tellPublication(status, &turn)
    }

    /// Before the first input: what a loss of power has interrupted begins anew.
    mutating func restorePublication() {
        guard configuration.publishesFirmware, let bytes = configuration.stored[.publicationRequest],
            let request = try? PublishFirmwareRequest(json: bytes)
        else { return }
        publication.begin(request)
        publication.phase = .scheduled
    }

    private static func isMD5(_ text: String) -> Bool {
        text.utf8.count == 32 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    }
}

// What the central system hears of it.
extension Station {
    /// [L03.FR.01]
    private mutating func tellPublication(_ status: PublishFirmwareStatus, _ turn: inout Turn) {
        publication.status = status
        publication.isTold = false
        notifyPublication(&turn)
    }

    /// [L03.FR.10, L03.FR.11] Idle stands for an image whose publishing has been told.
    mutating func notifyPublication(triggered: Bool = false, _ turn: inout Turn) {
        guard triggered || canCall && !publication.isTold else { return }
        let isOver = publication.status == .idle || publication.status == .published && publication.isTold
        var request = PublishFirmwareStatusNotificationRequest(status: isOver ? .idle : publication.status)
        if !isOver { request.requestId = publication.requestID }
        // [L03.FR.04]
        if request.status == .published { request.location = publication.location }
        publication.isTold = true
        enqueue(.publishFirmwareStatusNotification(request), for: .publicationStatus, &turn)
    }
}

extension Station.Answer {
    fileprivate static func unpublished(_ status: UnpublishFirmwareStatus) -> Self {
        .success(.unpublishFirmware(UnpublishFirmwareResponse(status: status)))
    }
}

extension PublishFirmwareResponse {
    fileprivate static func rejected(_ reasonCode: String) -> Self {
        Self(status: .rejected, statusInfo: StatusInfo(reasonCode: reasonCode))
    }
}
