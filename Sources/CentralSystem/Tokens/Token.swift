import JSON
import OCPPMessages
import Quantities

/// A token that the operator knows (OCPP 2.1 chapters C and D): who it is, what it may do and until when.
public struct Token: Equatable, Sendable {
    public var idToken: IdToken
    /// Status, group, language, EVSEs and message, as stations are told.
    public var info: IdTokenInfo
    /// It counts as expired from here on; nil: never.
    public var expires: DateTime?
    /// Nil: what the station can do.
    public var allowedEnergyTransfer: [EnergyTransferMode]?
    /// The tariff of this driver; nil: the central system's own.
    public var tariff: String?

    public init(
        idToken: IdToken, info: IdTokenInfo = IdTokenInfo(status: .accepted), expires: DateTime? = nil,
        allowedEnergyTransfer: [EnergyTransferMode]? = nil, tariff: String? = nil
    ) {
        self.idToken = idToken
        self.info = info
        self.expires = expires
        self.allowedEnergyTransfer = allowedEnergyTransfer
        self.tariff = tariff
    }

    /// What stations are told of it at a time.
    func info(at now: Moment) -> IdTokenInfo {
        var info = info
        if let expires {
            if expires <= DateTime(now), info.status == .accepted { info.status = .expired }
            // [C05] A cached answer must not outlive the token.
            info.cacheExpiryDateTime = min(info.cacheExpiryDateTime ?? expires, expires)
        }
        return info
    }

    /// OCPP compares tokens without regard to case.
    static func key(_ token: String) -> String { token.lowercased() }
    var key: String { Self.key(idToken.idToken) }
}

// As JSON: {"idToken": {…}, "idTokenInfo": {…}, "expires"?, "allowedEnergyTransfer"?, "tariff"?}, the first two as in
// OCPP's AuthorizationData.
extension Token {
    public init(json: JSONValue) throws(OCPPSchemaError) {
        var authorization: [JSONValue.Member] = []
        for name in ["idToken", "idTokenInfo"] {
            if let value = json[name] { authorization.append(.init(name, value)) }
        }
        let data = try AuthorizationData(json: JSONValue.object(authorization).bytes)
        self.init(idToken: data.idToken, info: data.idTokenInfo ?? IdTokenInfo(status: .accepted))
        if let text = json["expires"], text != .null {
            guard let time = text.string.flatMap({ DateTime($0) }) else { throw .at("expires", "must be a UTC time") }
            expires = time
        }
        if let modes = json["allowedEnergyTransfer"], modes != .null {
            guard let texts = modes.array?.compactMap(\.string), texts.count == modes.array?.count else {
                throw .at("allowedEnergyTransfer", "must be a list of energy transfer modes")
            }
            let known = texts.compactMap(EnergyTransferMode.init(rawValue:))
            guard known.count == texts.count, !known.isEmpty else {
                throw .at("allowedEnergyTransfer", "must be a list of energy transfer modes of OCPP 2.1")
            }
            allowedEnergyTransfer = known
        }
        tariff = json["tariff"]?.string
    }

    public var json: JSONValue {
        var members: [JSONValue.Member] = []
        let data = AuthorizationData(idToken: idToken, idTokenInfo: info)
        if let bytes = try? data.json(), let json = try? JSONValue(parsing: bytes) { members = json.members ?? [] }
        if let expires { members.append(.init("expires", .string(expires.text))) }
        if let allowedEnergyTransfer {
            members.append(.init("allowedEnergyTransfer", .array(allowedEnergyTransfer.map { .string($0.rawValue) })))
        }
        if let tariff { members.append(.init("tariff", .string(tariff))) }
        return .object(members)
    }
}

extension OCPPSchemaError {
    static func at(_ path: String, _ reason: String) -> OCPPSchemaError {
        OCPPSchemaError(code: .propertyConstraintViolation, path: path, reason: reason)
    }
}
