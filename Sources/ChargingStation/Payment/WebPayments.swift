// OCPP 2.1, C25: paying on the web by a code that the station shows, which is good for a moment only.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

/// The device model's WebPaymentsCtrlr of one EVSE.
public struct WebPaymentSettings: Equatable, Sendable {
    public var isEnabled = false
    /// With {chargingStationId}, {evse}, {totp} and {version} in any case.
    public var template = ""
    /// nil: the station's identity.
    public var stationID: String?
    /// Seconds that a code is good for.
    public var validity = 30
    /// Characters of the password.
    public var length = 8
    /// nil: nobody has set it, and no code can be made.
    public var secret: Secret?

    public init() {}
}

/// A code for the display.
struct WebPaymentCode: Equatable, Sendable {
    /// Since 1970, counted in the password's validity.
    var interval: Int64
    var end: Moment
    /// nil: the host has not answered.
    var url: String?
}

/// C25's "TOTP algorithm, version 1".
enum OneTimePassword {
    static let version = "v1"
    private static let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

    /// What the HMAC is taken of.
    static func message(_ interval: Int64) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: interval >> Int64($0)) }
    }

    /// - Parameter hash: the HMAC-SHA256 of `message` under the shared secret; nil is given for anything shorter.
    static func text(_ hash: [UInt8], length: Int) -> String? {
        guard hash.count == 32 else { return nil }
        let offset = Int(hash[31] & 0x0F)
        return String((0..<length).map { alphabet[Int(hash[(offset + $0) % 32]) % alphabet.count] })
    }
}

extension WebPaymentSettings {
    func url(evse: Int, station: String, password: String) -> String {
        var url = ""
        var rest = template[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            url += rest[..<start]
            switch rest[rest.index(after: start)..<end].lowercased() {
            case "chargingstationid": url += (stationID ?? station).percentEncoded
            case "evse": url += "\(evse)"
            case "totp": url += password
            case "version": url += OneTimePassword.version
            default: url += rest[start...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return url + rest
    }
}

extension String {
    /// RFC 3986: everything but what is unreserved.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-._~".utf8.contains(byte)
            if isPlain { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}

extension Station {
    /// [C25] Somebody pays on the web for this EVSE: nobody else begins there, until the time is over. 0 takes it back.
    mutating func webPaymentStarted(
        _ request: NotifyWebPaymentStartedRequest, _ turn: inout Turn
    ) -> Result<AnyResponse, CallError> {
        guard let index = index(ofEVSE: request.evseId) else {
            return .failure(CallError(.propertyConstraintViolation, "there is no EVSE \(request.evseId)"))
        }
        if request.timeout > 0 {
            evses[index].webPaymentEnd = turn.now + .seconds(min(request.timeout, 86_400))
        } else {
            endWebPayment(index, &turn)
        }
        return .success(.notifyWebPaymentStarted(NotifyWebPaymentStartedResponse()))
    }

    mutating func wakeWebPayment(_ index: Int, _ turn: inout Turn) {
        guard let end = evses[index].webPaymentEnd, end <= turn.now else { return }
        endWebPayment(index, &turn)
    }

    /// Whoever waits may begin.
    private mutating func endWebPayment(_ index: Int, _ turn: inout Turn) {
        guard evses[index].webPaymentEnd != nil else { return }
        evses[index].webPaymentEnd = nil
        guard evses[index].isPlugged, evses[index].authorization == .none, let token = configuration.token,
            configuration.evses[index].secc.pnc == nil
        else { return }
        authorize(token, at: index, &turn)
    }

    /// Whether this station shows codes at all.
    var showsCodes: Bool { configuration.display?.formats.contains(.qrcode) == true }

    /// A code stands while somebody may begin here, and is made anew when its time is over.
    mutating func refreshCodes(_ turn: inout Turn) {
        guard showsCodes else { return }
        for index in evses.indices {
            let own = settings[evse: evses[index].id].webPayments
            let isWanted =
                own.isEnabled && !own.template.isEmpty && evses[index].isInService
                && evses[index].measured.fault == nil && evses[index].authorization == .none
                && evses[index].webPaymentEnd == nil
            guard isWanted, let secret = own.secret else {
                evses[index].webCode = nil
                continue
            }
            let interval = Int64(turn.now.utcSeconds) / Int64(own.validity)
            guard evses[index].webCode?.interval != interval else { continue }
            let left = Duration.seconds((interval + 1) * Int64(own.validity)) - .nanoseconds(turn.now.utcNanoseconds)
            evses[index].webCode = WebPaymentCode(interval: interval, end: turn.now + left)
            turn.emit(
                .authenticate(evse: evses[index].id, key: secret, message: OneTimePassword.message(interval)))
        }
    }

    mutating func authenticated(_ message: [UInt8], _ hash: [UInt8], at index: Int) {
        let own = settings[evse: evses[index].id].webPayments
        guard let code = evses[index].webCode, OneTimePassword.message(code.interval) == message,
            let password = OneTimePassword.text(hash, length: own.length)
        else { return }
        let url = own.url(evse: evses[index].id, station: configuration.id, password: password)
        evses[index].webCode?.url = url
    }

    /// What the display shows of payments on the web.
    var paymentMessages: [MessageInfo] {
        evses.compactMap { evse in
            let content: MessageContent? =
                evse.webPaymentEnd != nil
                ? MessageContent(format: .utf8, content: "EVSE \(evse.id): payment has begun on the web")
                : evse.webCode?.url.map { MessageContent(format: .qrcode, content: $0) }
            // A central system's own messages have no negative ids, and those of drivers end at twice the EVSEs.
            return content.map {
                MessageInfo(id: -2 * (evses.count + 1) - evse.id, priority: .normalCycle, message: $0)
            }
        }
    }

    // Over a restart. The device model's own record can be read by anybody.

    mutating func webSecretsChanged(from before: Settings, _ turn: inout Turn) {
        for index in evses.indices
        where settings[evse: index + 1].webPayments != before[evse: index + 1].webPayments {
            evses[index].webCode = nil
        }
        let secrets = evses.map { settings[evse: $0.id].webPayments.secret }
        guard secrets != evses.map({ before[evse: $0.id].webPayments.secret }) else { return }
        var writer = RecordWriter(Self.secretsMark)
        for secret in secrets { writer.put(Array((secret?.revealed ?? "").utf8)) }
        turn.emit(.store(.paymentSecrets, writer.bytes))
    }

    private static let secretsMark: UInt8 = 0x57

    mutating func restoreWebSecrets() {
        guard let record = configuration.stored[.paymentSecrets],
            var reader = RecordReader(record, Self.secretsMark)
        else { return }
        for evse in evses {
            guard !reader.isAtEnd, let secret = reader.text() else { return }
            if !secret.isEmpty { settings[evse: evse.id].webPayments.secret = Secret(secret) }
        }
    }
}
