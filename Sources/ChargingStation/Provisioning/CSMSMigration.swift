// OCPP 2.1, B09, B10, A01 and A05: the station moves to another central system or another password, and does not step back
// to weaker security.

import OCPP
import OCPPMessages
import Quantities

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
            var access = network?.access(configuration.id)
            let mayChoose = access?.securityProfile == 3 && certificates.holdings.hasFormerStationCertificate
            access?.showsFormerCertificate = mayChoose && network?.showsFormerCertificate == true
            return access
        }
    }

    mutating func networkConnected(_ turn: inout Turn) {
        settleCertificate(&turn)
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

    /// [A01] A new password opens the next connection, which is made at once.
    mutating func passwordChanged(_ turn: inout Turn) {
        guard let password = settings.basicAuthPassword, network != nil else { return }
        settings.basicAuthPassword = nil
        network?.setPassword(password.revealed)
        network?.awaitsReconnection = true
        if let network { turn.emit(.store(.networkProfiles, network.record)) }
        report(.reconfigurationOfSecurityParameters, "a new password", &turn)
    }

    /// [B09] A password for one slot alone. Of the slot in use it opens the next connection, which is made at once.
    mutating func slotPasswordsChanged(_ turn: inout Turn) {
        let passwords = settings.slotPasswords
        settings.slotPasswords = [:]
        guard let current = network?.current else { return }
        for (slot, password) in passwords.sorted(by: { $0.key < $1.key }) {
            network?.setPassword(password.revealed, ofSlot: slot)
            if slot == current { network?.awaitsReconnection = true }
            report(.reconfigurationOfSecurityParameters, "a password for network profile \(slot)", &turn)
        }
        if let network { turn.emit(.store(.networkProfiles, network.record)) }
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
            let info = StatusInfo(reason, detail)
            return .success(.setNetworkProfile(SetNetworkProfileResponse(status: .rejected, statusInfo: info)))
        }
        self.network?.set(request.connectionData, in: request.configurationSlot)
        if let network = self.network { turn.emit(.store(.networkProfiles, network.record)) }
        report(.reconfigurationOfSecurityParameters, "network profile \(request.configurationSlot)", &turn)
        return .success(.setNetworkProfile(SetNetworkProfileResponse(status: .accepted)))
    }

    private func objection(
        to request: SetNetworkProfileRequest, _ network: NetworkProfiles
    ) -> (reason: ReasonCode, detail: String)? {
        let profile = request.connectionData
        // [B09.FR.05]
        guard NetworkProfiles.slotNumbers.contains(request.configurationSlot) else {
            return (.invalidConfSlot, "slots are 1 to \(NetworkProfiles.slotNumbers.upperBound)")
        }
        // [B09.FR.04, B09.FR.31] TLS may change its way of authentication, and is never given up.
        let lowest = settings.allowSecurityProfileDowngrade && network.level == 3 ? 2 : network.level
        guard profile.securityProfile >= lowest else {
            return (.noSecurityDowngrade, "security profile \(network.level) stands")
        }
        guard profile.ocppTransport == .json, profile.ocppVersion == nil || profile.ocppVersion == .ocpp21 else {
            return (.invalidNetworkConf, "only OCPP 2.1 over JSON is spoken")
        }
        guard profile.securityProfile <= 3, profile.apn == nil, profile.vpn == nil else {
            return (.invalidNetworkConf, "no such security profile, APN or VPN here")
        }
        // [B09.FR.02] Profiles 2 and 3 need TLS, and 0 and 1 have none.
        let scheme = profile.ocppCsmsUrl.prefix { $0 != ":" }.lowercased()
        guard scheme == (profile.securityProfile >= 2 ? "wss" : "ws") else {
            return (.invalidNetworkConf, "the URL does not go with security profile \(profile.securityProfile)")
        }
        guard profile.basicAuthPassword.map(Self.isPassword) ?? true else {
            return (.invalidNetworkConf, "a password has 16 to 64 characters")
        }
        return nil
    }

    /// [A00.FR.205]
    static let passwordLengths = 16...64

    /// Whether these are so many characters, none of them a control character.
    static func isPassword(_ text: String) -> Bool {
        passwordLengths.contains(text.count) && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    /// [A05.FR.02 to FR.04, A05.FR.08 to FR.10] Whether the station could connect by each of these slots.
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
