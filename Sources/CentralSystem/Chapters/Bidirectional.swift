import OCPPMessages
import Quantities
import Records

/// OCPP 2.1 chapter Q beyond set-points: sessions that an operator hands to the station's own control or sets to rest,
/// the grid operator's signal for those, and what a running session may do.
extension CentralSystem {
    /// Q02 to Q10.
    mutating func setMode(
        _ mode: SteeringMode, ofTransaction transaction: String, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) -> OperatorAnswer {
        guard let evse = stations[place].place(ofTransaction: transaction),
            let session = stations[place].evses[evse].session
        else { return .refused(.unsuitable("no transaction \(transaction) runs at the station")) }
        if session.needs == nil { return .refused(.unsuitable("the vehicle has not told its needs")) }
        if let fault = mode.fault ?? stations[place].quirks.fault(of: mode) { return .refused(.unsuitable(fault)) }
        let modes = stations[place].facts(ofEVSE: stations[place].evses[evse].id)?.operationModes ?? ""
        let name = mode.operationMode.rawValue
        guard modes.isEmpty || mode.operationMode == .chargingOnly || modes.split(separator: ",").contains("\(name)")
        else { return .refused(.unsuitable("the EVSE does not support \(name)")) }
        if mode == .frequency, session.needs?.isDynamic != true {
            return .refused(.unsuitable("CentralFrequency takes a vehicle under Dynamic control"))
        }
        stations[place].evses[evse].session?.steering.set(mode)
        if mode == .setpoint {
            drop(.mode(transaction), at: place, into: &effects)
        } else {
            keep(.mode(transaction), mode.period, at: place, now: now, into: &effects)
        }
        tellTerms(at: place, evse, into: &effects)
        goOn(place, at: now, into: &effects)
        return .accepted
    }

    /// The aFRR signal goes to the named stations, or to all where a session follows frequency by itself.
    mutating func signal(
        _ request: AFRRSignalRequest, to names: [String]?, at now: Moment, into effects: inout [Effect]
    ) -> OperatorAnswer {
        var reached: [String] = []
        let places = names.map { $0.compactMap { self.place(of: $0) } } ?? Array(stations.indices)
        for place in places where stations[place].link != nil {
            guard names != nil || stations[place].followsFrequency else { continue }
            send(Errand(.signal, .afrrSignal(request)), to: place, into: &effects)
            reached.append(stations[place].id)
            goOn(place, at: now, into: &effects)
        }
        return .sent(to: reached)
    }

    /// Q01: a token's running sessions hear of what it may do from now on.
    mutating func tellAllowedEnergyTransfer(of token: Token, at now: Moment, into effects: inout [Effect]) {
        for place in stations.indices where stations[place].link != nil {
            for evse in stations[place].evses.indices {
                guard let session = stations[place].evses[evse].session,
                    session.token.map({ Token.key($0) }) == token.key
                else { continue }
                let request = NotifyAllowedEnergyTransferRequest(
                    transactionId: session.transaction,
                    allowedEnergyTransfer: allowedEnergyTransfer(of: token, at: place))
                let errand = Errand(.energyTransfer(session.transaction), .notifyAllowedEnergyTransfer(request))
                send(errand, to: place, into: &effects)
                goOn(place, at: now, into: &effects)
            }
        }
    }
}

extension Station {
    fileprivate var followsFrequency: Bool {
        evses.contains { $0.session?.steering.mode.operationMode == .localFrequency }
    }
}
