// OCPP 2.1, N01: logs that the central system has uploaded.

import OCPP
import OCPPMessages
import Quantities

/// A log that the host is to send.
public struct LogUpload: Equatable, Sendable {
    public enum Kind: Equatable, Sendable { case diagnostics, security }

    public var kind: Kind
    /// The URL of a folder or a file.
    public var location: String
    /// The name that the central system was told.
    public var filename: String
    /// Lines before and after are left out.
    public var oldest: DateTime?
    public var latest: DateTime?
}

/// How an upload ended.
public enum UploadResult: Equatable, Sendable {
    case uploaded
    /// The server does not take it; another attempt makes no difference.
    case permissionDenied, badMessage, notSupportedOperation
    /// It may go better the next time.
    case failed
}

extension UploadResult {
    fileprivate var status: UploadLogStatus {
        switch self {
        case .uploaded: .uploaded
        case .permissionDenied: .permissionDenied
        case .badMessage: .badMessage
        case .notSupportedOperation: .notSupportedOperation
        case .failed: .uploadFailure
        }
    }
}

struct LogUploads: Equatable, Sendable {
    /// The upload in hand: with the host, or between two attempts.
    var current: LogUpload?
    var requestID = 0
    var retriesLeft = 0
    var retryWait = Duration.zero
    var retryAt: Moment?
    /// For file names, which must not repeat.
    var count = 0
    /// What LogStatusNotification said last.
    var status = UploadLogStatus.idle
}

extension Station {
    mutating func getLog(_ request: GetLogRequest, _ turn: inout Turn) -> GetLogResponse {
        guard !configuration.fileTransferProtocols.isEmpty else {
            return GetLogResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "UnsupportedRequest"))
        }
        let kind: LogUpload.Kind
        switch request.logType {
        case .diagnosticsLog: kind = .diagnostics
        case .securityLog: kind = .security
        // No data collector is installed here.
        case .dataCollectorLog:
            return GetLogResponse(status: .rejected, statusInfo: StatusInfo(.unsupportedRequest))
        }
        let replaces = uploads.current != nil
        if replaces {
            // [N01.FR.12, N01.FR.20]
            turn.emit(.abandonUpload)
            tellUpload(.acceptedCanceled, &turn)
        }
        uploads.count += 1
        let upload = LogUpload(
            kind: kind, location: request.log.remoteLocation,
            filename: "\(kind)-\(turn.now.utcNanoseconds / 1_000_000_000)-\(uploads.count).log",
            oldest: request.log.oldestTimestamp, latest: request.log.latestTimestamp)
        uploads.current = upload
        uploads.requestID = request.requestId
        uploads.retriesLeft = max(0, request.retries ?? 0)
        uploads.retryWait = .seconds(min(max(0, request.retryInterval ?? 60), 86_400))
        uploads.retryAt = nil
        startUpload(&turn)
        return GetLogResponse(status: replaces ? .acceptedCanceled : .accepted, filename: upload.filename)
    }

    mutating func startUpload(_ turn: inout Turn) {
        guard let upload = uploads.current else { return }
        uploads.retryAt = nil
        if uploads.status != .uploading { tellUpload(.uploading, &turn) }
        turn.emit(.upload(upload))
    }

    mutating func uploadEnded(_ result: UploadResult, _ turn: inout Turn) {
        guard uploads.current != nil, uploads.retryAt == nil else { return }
        if result == .failed, uploads.retriesLeft > 0 {
            uploads.retriesLeft -= 1
            uploads.retryAt = turn.now + uploads.retryWait
            return
        }
        uploads.current = nil
        tellUpload(result.status, &turn)
    }

    mutating func wakeUpload(_ turn: inout Turn) {
        guard let due = uploads.retryAt, due <= turn.now else { return }
        startUpload(&turn)
    }

    private mutating func tellUpload(_ status: UploadLogStatus, _ turn: inout Turn) {
        uploads.status = status
        notifyLogStatus(&turn)
    }

    /// [N01.FR.13] Triggered with nothing in hand it is Idle.
    mutating func notifyLogStatus(triggered: Bool = false, _ turn: inout Turn) {
        let isIdle = triggered && uploads.current == nil
        let request = LogStatusNotificationRequest(
            status: isIdle ? .idle : uploads.status, requestId: isIdle ? nil : uploads.requestID)
        enqueue(.logStatusNotification(request), for: .logStatus, &turn)
    }
}
