/// AuthorizationSetup and Authorization (ISO 15118-20, 8.3.4.3.2 and 8.3.4.3.3): contracts first, then the driver.
import ISO15118Messages
import Quantities

extension EVCC {
    /// What this session has tried to be let in.
    struct AuthorizationState: Equatable, Sendable {
        var isTLS = false
        var offered: [Authorization] = []
        var genChallenge: [UInt8] = []
        var supportedProviders: [String]?
        /// Contracts that the station may know and that were not tried yet, best first.
        var contracts: [Contract] = []
        /// What the present request shows; nil: nothing, the driver identifies themselves.
        var shown: Credential?
        var installation = Installation.unavailable
        var installed = 0
        /// How many more the station's last answer promised.
        var remainingContracts: UInt8 = 0
    }

    /// A contract with its signature over the station's challenge.
    struct Credential: Equatable, Sendable {
        var mode: PnC_AReqAuthorizationMode
        var signature: Signature
    }

    mutating func took(_ response: AuthorizationSetupRes, at now: Moment, into effects: inout [Effect]) {
        sequence.completed(
            .authorizationSetup, response.certificateInstallationService ? .provisioning : .finished)
        session.ongoingSince = nil
        session.authorization.offered = response.authorizationServices
        if case .pnC_ASResAuthorizationMode(let mode) = response.asResAuthorizationMode, session.authorization.isTLS {
            session.authorization.genChallenge = mode.genChallenge
            session.authorization.supportedProviders = mode.supportedProviders?.providerID.map { EMAID.compact($0) }
            session.authorization.contracts = configuration.contracts.filter { isKnown($0) }
        }
        if response.certificateInstallationService, session.authorization.isTLS, configuration.provisioning != nil {
            session.authorization.installation = .possible
        }
        authorizeNext(.nothingInCommon, at: now, into: &effects)
    }

    /// The next way in that was not tried yet: a contract, a contract yet to be installed, the driver. None: the session
    /// ends with `failure`.
    mutating func authorizeNext(_ failure: SessionEnd, at now: Moment, into effects: inout [Effect]) {
        session.authorization.shown = nil
        let offered = session.authorization.offered
        if offered.contains(.pnC), let contract = session.authorization.contracts.first {
            askKeys(.signing(.authorization), .sign(.contract(mode(of: contract))), at: now, into: &effects)
        } else if session.authorization.installation == .possible {
            beginInstallation(at: now, into: &effects)
        } else if offered.contains(.eim), configuration.acceptsEIM {
            proceed(.authorization, at: now, into: &effects)
        } else {
            session.failure = failure
            session.stop = .terminate(failure == .refused ? .notAuthorized : .nothingInCommon)
            proceed(.sessionStop, at: now, into: &effects)
        }
    }

    func authorization(at now: Moment) -> AuthorizationReq {
        guard let shown = session.authorization.shown else {
            return AuthorizationReq(
                header: header(at: now), selectedAuthorizationService: .eim,
                aReqAuthorizationMode: .eim_AReqAuthorizationMode(EIM_AReqAuthorizationMode()))
        }
        var header = header(at: now)
        header.signature = shown.signature
        return AuthorizationReq(
            header: header, selectedAuthorizationService: .pnC,
            aReqAuthorizationMode: .pnC_AReqAuthorizationMode(shown.mode))
    }

    mutating func took(_ response: AuthorizationRes, at now: Moment, into effects: inout [Effect]) {
        switch response.evseProcessing {
        case .finished where response.responseCode.isOK:
            finished(.authorization, then: .serviceDiscovery, at: now, into: &effects)
        case .finished:
            sequence.completed(.authorization, .ongoing)
            session.ongoingSince = nil
            if session.authorization.shown == nil {
                session.authorization.offered.removeAll { $0 == .eim }
            } else {
                session.authorization.contracts = Array(session.authorization.contracts.dropFirst())
            }
            authorizeNext(.refused, at: now, into: &effects)
        case .ongoing: again(.authorization, at: now, into: &effects)
        case .ongoing_WaitingForCustomerInteraction:
            again(.authorization, limited: false, at: now, into: &effects)
        }
    }
}
