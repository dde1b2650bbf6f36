import ISO15118
import ISO15118Messages
import Quantities

/// What stands behind the SECC: who verifies contracts, fetches new ones, plans power, checks receipts, and keeps paused
/// sessions.
struct StationHost {
    var authorization = SECC.Authorization.accepted
    var installation = Installation.contracts(1)
    var receiptsAreValid = true
    /// nil: it has nothing to say about schedules.
    var schedules: [ScheduleOption]?
    var mobilityNeeds: MobilityNeeds?
    /// Answers wait for an act.
    var isLate = false
    var owed: [SECC.Input] = []
    /// Records of paused sessions, the newest last.
    var kept: [[UInt8]] = []

    enum Installation {
        /// Each answer brings one; the number is how many are left after the first.
        case contracts(UInt8)
        case processing
        case refused(ResponseCode)
    }

    /// What the host says to an effect; nil: nothing.
    func answer(to effect: SECC.Effect) -> SECC.Input? {
        switch effect {
        case .authorize: .authorization(authorization)
        case .installCertificate(_, let delivered):
            switch installation {
            case .contracts(let more):
                .installation(
                    .delivered(
                        Forgery.delivery(
                            UInt8(truncatingIfNeeded: delivered + 2), remaining: UInt8(max(0, Int(more) - delivered)))))
            case .processing: .installation(.processing)
            case .refused(let code): .installation(.refused(code))
            }
        case .verifyReceipt: .receipt(isValid: receiptsAreValid)
        case .chargingNeeds(let needs):
            if needs.controlMode == .scheduled {
                schedules.map { .schedules($0) }
            } else {
                mobilityNeeds.map { .mobilityNeeds($0) }
            }
        default: nil
        }
    }
}

/// Acts of the station's host: what it makes of the next questions, and what it says unasked.
extension Duel {
    private static let verdicts: [SECC.Authorization] = [
        .accepted, .acceptedExpiringSoon, .processing, .waitingForCustomer, .rejected,
        .refused(.warning_CertificateRevoked), .refused(.warning_GeneralPnCAuthorizationError),
        .refused(.warning_eMSPUnknown),
    ]
    private static let installations: [StationHost.Installation] = [
        .contracts(0), .contracts(1), .contracts(9), .processing, .refused(.warning_NoContractMatchingPCIDFound),
        .refused(.warning_CertificateExpired), .refused(.failed_SignatureError),
    ]

    mutating func stationHostAct(_ variant: Int) {
        switch variant {
        case 0: stationHost.isLate.toggle()
        case 1: if !stationHost.owed.isEmpty { tell(stationHost.owed.removeFirst()) }
        case 2: stationHost.authorization = octets.one(of: Self.verdicts)
        case 3: stationHost.installation = octets.one(of: Self.installations)
        case 4: stationHost.receiptsAreValid.toggle()
        case 5: stationHost.schedules = octets.options(from: now)
        case 6: tell(.schedules(octets.options(from: now)))
        case 7:
            let needs = octets.mobilityNeeds(from: now)
            stationHost.mobilityNeeds = needs
            tell(.mobilityNeeds(needs))
        case 8: tell(.authorization(stationHost.authorization))
        case 9: tell(.installation(.delivered(Forgery.delivery(octets.byte(), remaining: octets.byte()))))
        case 10: tell(.receipt(isValid: stationHost.receiptsAreValid))
        case 11:
            tell(
                .gridSupport(
                    GridSupport(
                        reactivePower: PhaseReactivePower(
                            l1: VoltAmperesReactive(octets.value()), l2: VoltAmperesReactive(octets.value()), l3: nil),
                        frequency: octets.value())))
        case 12: narrowByPhase()
        case 13: restartStation(from: stationHost.kept.last)
        case 14: restartStation(from: forged(stationHost.kept.first))
        default: restartStation(from: nil)
        }
    }

    /// Each phase has a share of what the EVSE is rated for.
    private mutating func narrowByPhase() {
        var limits = setup.station.limits
        func share(_ power: PhasePower, _ octets: inout Octets) -> PhasePower {
            func part(_ watts: Watts) -> Watts { watts * (Double(octets.byte()) / 255) }
            return PhasePower(l1: part(power.l1), l2: power.l2.map(part), l3: power.l3.map(part))
        }
        limits.maximumChargePower = share(limits.maximumChargePower, &octets)
        limits.maximumDischargePower = share(limits.maximumDischargePower, &octets)
        limits.minimumChargePower = PhasePower(limits.maximumChargePower.total * (Double(octets.byte()) / 255))
        limit(limits)
    }

    mutating func limit(_ limits: PowerLimits) {
        safety.stationLimits = limits
        tell(.limits(limits))
    }

    /// A record with a byte changed, as a store may give it back.
    mutating func forged(_ record: [UInt8]?) -> [UInt8]? {
        guard var record, !record.isEmpty else { return nil }
        safety.isHonest = false
        record[octets.byte().asInt % record.count] = octets.byte()
        return record
    }

    private mutating func restartStation(from record: [UInt8]?) {
        tell(.disconnected)
        vehicle(.disconnected)
        secc = SECC(setup.station, paused: record.flatMap { SECC.PausedSession(record: $0) })
        safety.stationRestarted()
        tell(.limits(safety.stationLimits))
        tell(.measured(stage))
        connect()
    }
}
