// OCPP 2.1, B09, B10 and A05: how the station reaches its central system, moves to another one, and does not step back to
// weaker security.

import OCPPMessages
import Quantities

/// How to reach a central system, for the driver.
public struct CSMSAccess: Equatable, Sendable {
    public var slot: Int
    /// Without the station's identity, which is to be appended as the last segment of its path.
    public var url: String
    /// 0: none; 1: a password without TLS; 2: TLS and a password; 3: TLS with certificates on both sides.
    public var securityProfile: Int
    public var identity: String
    public var password: Secret?

    public init(slot: Int, url: String, securityProfile: Int, identity: String, password: Secret? = nil) {
        self.slot = slot
        self.url = url
        self.securityProfile = securityProfile
        self.identity = identity
        self.password = password
    }
}

/// The slots with their profiles, and where the station stands among them.
public struct NetworkProfiles: Equatable, Sendable {
    /// The slot of the profile that the station comes with.
    public static let factorySlot = 1
    static let slotNumbers = 1...4

    private let factory: NetworkConnectionProfile
    private(set) var slots: [Int: NetworkConnectionProfile]
    /// The slot that the station is connected by, or tries.
    private(set) var current = factorySlot
    /// The one that it was connected by last.
    private(set) var lastGood = factorySlot
    /// [A05.FR.05] The security profile that was reached: lower ones are not used any more.
    private(set) var level = 0
    /// Attempts in a row at the current slot.
    private(set) var failures = 0
    /// The current slot's password before the newest one, until that has opened a connection.
    private(set) var formerPassword: String?
    /// The connection is to be made anew once the answer at hand is sent.
    var awaitsReconnection = false

    /// As it was stored, or with the factory's profile alone. What is no such record is none, and neither is one that
    /// began with another profile: whoever has set the station up anew meant it.
    init(factory: NetworkConnectionProfile, stored record: [UInt8]?) {
        self.factory = factory
        slots = [Self.factorySlot: factory]
        level = factory.securityProfile
        guard let record else { return }
        let lines = record.split(separator: UInt8(ascii: "\n"))
        let numbers = lines.first.map {
            String(decoding: $0, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        }
        guard let numbers, numbers.count == 2, (0...3).contains(numbers[0]), Self.slotNumbers.contains(numbers[1])
        else {
            return
        }
        var read: [Int: NetworkConnectionProfile] = [:]
        for line in lines.dropFirst() {
            guard let request = try? SetNetworkProfileRequest(json: Array(line)) else { continue }
            read[request.configurationSlot] = request.connectionData
        }
        let origin = read.removeValue(forKey: 0)
        read = read.filter { Self.slotNumbers.contains($0.key) }
        guard !read.isEmpty, origin == factory else { return }
        slots = read
        level = numbers[0]
        lastGood = numbers[1]
        current = lastGood
    }

    /// For `StoredItem.networkProfiles`: what was reached, then the slots as OCPP payloads, a line each; slot 0 stands for
    /// the profile that the station came with.
    var record: [UInt8] {
        var record = Array("\(level) \(lastGood)\n".utf8)
        for (slot, profile) in [(0, factory)] + slots.sorted(by: { $0.key < $1.key }) {
            let request = SetNetworkProfileRequest(configurationSlot: slot, connectionData: profile)
            guard let line = try? request.json() else { continue }
            record += line + [UInt8(ascii: "\n")]
        }
        return record
    }

    var currentProfile: NetworkConnectionProfile? { slots[current] }

    func identity(_ own: String) -> String { currentProfile?.identity ?? own }

    func access(_ own: String) -> CSMSAccess? {
        guard let profile = currentProfile else { return nil }
        return CSMSAccess(
            slot: current, url: profile.ocppCsmsUrl, securityProfile: profile.securityProfile,
            identity: profile.identity ?? own,
            // [A00.FR.401] With certificates on both sides there is no password.
            password: profile.securityProfile == 3 ? nil : profile.basicAuthPassword.map(Secret.init))
    }

    mutating func set(_ profile: NetworkConnectionProfile, in slot: Int) { slots[slot] = profile }

    mutating func setPassword(_ password: String) {
        formerPassword = currentProfile?.basicAuthPassword
        slots[current]?.basicAuthPassword = password
    }

    /// The central system does not know the newest password: the one before it may be the one that it does.
    mutating func passwordRefused() {
        guard let former = formerPassword else { return }
        formerPassword = currentProfile?.basicAuthPassword
        slots[current]?.basicAuthPassword = former
    }

    /// [B10.FR.01] From the first of the priority on.
    mutating func start() {
        failures = 0
        current = 0
    }

    /// The slots to be tried, in order: those of the priority, and at last the one that worked before [B10.FR.03].
    func candidates(_ priority: [Int]) -> [Int] {
        let usable = priority.filter { slots[$0] != nil }
        let isFallback = !usable.contains(lastGood) && (slots[lastGood]?.securityProfile ?? -1) >= level
        return isFallback ? usable + [lastGood] : usable
    }

    /// Stands at one of the candidates: the first, unless it stands at one already.
    mutating func choose(_ priority: [Int]) {
        let candidates = candidates(priority)
        guard !candidates.contains(current), let first = candidates.first else { return }
        current = first
    }

    /// [B10.FR.02] After so many attempts the next one's turn comes. True: it has come.
    mutating func failed(_ priority: [Int], attempts: Int) -> Bool {
        failures += 1
        let candidates = candidates(priority)
        guard failures >= attempts, let place = candidates.firstIndex(of: current) else { return false }
        failures = 0
        current = candidates[(place + 1) % candidates.count]
        return candidates.count > 1
    }

    /// True: this changed what is to be stored.
    mutating func connected(keepsLower: Bool) -> Bool {
        let before = self
        failures = 0
        formerPassword = nil
        lastGood = current
        level = keepsLower ? currentProfile?.securityProfile ?? level : max(level, currentProfile?.securityProfile ?? 0)
        // [A05.FR.06] The way back is closed.
        if !keepsLower { slots = slots.filter { $0.value.securityProfile >= level } }
        return lastGood != before.lastGood || level != before.level || slots.count != before.slots.count
            || before.formerPassword != nil
    }
}

extension Station {
    mutating func restoreNetwork() {
        guard let factory = configuration.csms else { return }
        network = NetworkProfiles(factory: factory, stored: configuration.stored[.networkProfiles])
        network?.start()
    }

    /// Where the next connection goes.
    var access: CSMSAccess? {
        mutating get {
            network?.choose(settings.networkConfigurationPriority)
            return network?.access(configuration.id)
        }
    }

    mutating func networkConnected(_ turn: inout Turn) {
        guard let before = network, network?.connected(keepsLower: settings.allowSecurityProfileDowngrade) == true,
            let after = network
        else { return }
        if after.lastGood != before.lastGood, let timeout = after.currentProfile?.messageTimeout, timeout > 0 {
            settings.messageTimeout = min(timeout, 600)
        }
        let priority = settings.networkConfigurationPriority.filter { after.slots[$0] != nil }
        if priority != settings.networkConfigurationPriority {
            settings.networkConfigurationPriority = priority
            let text = priority.map(String.init).joined(separator: ",")
            model.note(
                SetVariableData(
                    attributeValue: text, component: Component(name: "OCPPCommCtrlr"),
                    variable: Variable(name: "NetworkConfigurationPriority")))
            turn.emit(.store(.settings, model.record))
        }
        if after.level != before.level {
            report(.reconfigurationOfSecurityParameters, "security profile \(after.level)", &turn)
        }
        turn.emit(.store(.networkProfiles, after.record))
    }

    /// An attempt failed.
    mutating func networkFailed() {
        let attempts = settings.networkProfileConnectionAttempts
        if network?.failed(settings.networkConfigurationPriority, attempts: attempts) == true { backOff.succeeded() }
    }

    /// What the host saw; some of it has consequences.
    mutating func happened(_ event: SecurityEvent, _ detail: String, _ turn: inout Turn) {
        if event == .failedToAuthenticateAtCsms { network?.passwordRefused() }
        report(event, detail, &turn)
    }

    /// [A01.FR.02] A new password opens the next connection, which is made at once.
    mutating func passwordChanged(_ turn: inout Turn) {
        guard let password = settings.basicAuthPassword, network != nil else { return }
        settings.basicAuthPassword = nil
        network?.setPassword(password.revealed)
        network?.awaitsReconnection = true
        if let network { turn.emit(.store(.networkProfiles, network.record)) }
        report(.reconfigurationOfSecurityParameters, "a new password", &turn)
    }

    mutating func reconnectIfDue(_ turn: inout Turn) {
        guard network?.awaitsReconnection == true, isOnline else { return }
        network?.awaitsReconnection = false
        link = .closing
        turn.emit(.csmsClose)
    }

    /// [B09]
    mutating func setNetworkProfile(_ request: SetNetworkProfileRequest, _ turn: inout Turn) -> Answer? {
        guard let network else { return .notSupported(.setNetworkProfile) }
        if let (reason, detail) = objection(to: request, network) {
            let info = StatusInfo(reasonCode: reason, additionalInfo: detail)
            return .success(.setNetworkProfile(SetNetworkProfileResponse(status: .rejected, statusInfo: info)))
        }
        self.network?.set(request.connectionData, in: request.configurationSlot)
        if let network = self.network { turn.emit(.store(.networkProfiles, network.record)) }
        report(.reconfigurationOfSecurityParameters, "network profile \(request.configurationSlot)", &turn)
        return .success(.setNetworkProfile(SetNetworkProfileResponse(status: .accepted)))
    }

    private func objection(
        to request: SetNetworkProfileRequest, _ network: NetworkProfiles
    ) -> (reason: String, detail: String)? {
        let profile = request.connectionData
        // [B09.FR.06]
        guard NetworkProfiles.slotNumbers.contains(request.configurationSlot) else {
            return ("InvalidConfSlot", "slots are 1 to \(NetworkProfiles.slotNumbers.upperBound)")
        }
        // [B09.FR.04, B09.FR.31] TLS may change its way of authentication, and is never given up.
        let lowest = settings.allowSecurityProfileDowngrade && network.level == 3 ? 2 : network.level
        guard profile.securityProfile >= lowest else {
            return ("NoSecurityDowngrade", "security profile \(network.level) stands")
        }
        guard profile.ocppTransport == .json, profile.ocppVersion == nil || profile.ocppVersion == .ocpp21 else {
            return ("InvalidNetworkConf", "only OCPP 2.1 over JSON is spoken")
        }
        guard profile.securityProfile <= 3, profile.apn == nil, profile.vpn == nil else {
            return ("InvalidNetworkConf", "no such security profile, APN or VPN here")
        }
        // [B09.FR.05] Profiles 2 and 3 need TLS, and 0 and 1 have none.
        let scheme = profile.ocppCsmsUrl.prefix { $0 != ":" }.lowercased()
        guard scheme == (profile.securityProfile >= 2 ? "wss" : "ws") else {
            return ("InvalidNetworkConf", "the URL does not go with security profile \(profile.securityProfile)")
        }
        guard profile.basicAuthPassword.map(Self.isPassword) ?? true else {
            return ("InvalidNetworkConf", "a password has 16 to 64 characters")
        }
        return nil
    }

    /// [A00.FR.205] 16 to 64 characters, none of them a control character.
    static func isPassword(_ text: String) -> Bool {
        (16...64).contains(text.count) && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    /// [A05.FR.02 to FR.04] Whether the station could connect by each of these slots.
    func objection(toPriority text: String) -> ModelVariable.Refusal? {
        guard let network, let priority = NetworkProfiles.priority(text) else { return .invalidValue }
        for slot in priority {
            guard let profile = network.slots[slot] else { return .invalidNetwork }
            let lowest = settings.allowSecurityProfileDowngrade && network.level == 3 ? 2 : network.level
            if profile.securityProfile < lowest { return .noSecurityDowngrade }
            let hasRoot = certificates.holdings.hasCSMSRoot
            if profile.securityProfile >= 2, !hasRoot { return .invalidNetwork }
            if profile.securityProfile == 3, !certificates.holdings.hasStationCertificate { return .invalidNetwork }
        }
        return nil
    }
}

extension NetworkProfiles {
    /// `2,1`: slots, each once, the first one first.
    static func priority(_ text: String) -> [Int]? {
        let words = text.split(separator: ",", omittingEmptySubsequences: false)
        let slots = words.compactMap { Int($0) }
        guard slots.count == words.count, !slots.isEmpty, Set(slots).count == slots.count,
            slots.allSatisfy(slotNumbers.contains)
        else { return nil }
        return slots
    }
}
