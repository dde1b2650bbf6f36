/// An SECC and an EVCC in memory with real keys behind both, from the connection until the vehicle is let in or sent away.
import Crypto
import ISO15118
import ISO15118Messages
import PlugAndCharge
import Quantities
import Testing

struct ContractPair {
    var secc: SECC
    var evcc: EVCC
    var verifier: ContractVerifier
    var provisioning: ContractProvisioning?
    var credentials: VehicleCredentials
    var now = ContractPair.start
    /// Whether the vehicle's driver has a card.
    var hasCard = false
    /// `AuthorizationReq`, `AuthorizationRes OK`, … from AuthorizationSetup on.
    var transcript: [String] = []
    var verdicts: [SECC.ContractVerdict] = []
    var refusedContracts: [String] = []
    /// Changes a request of the vehicle on its way.
    var tamper: (V2GMessage) -> V2GMessage = { $0 }

    static let start = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    static let today: Int64 = 1_800_000_000
    static let year: Int64 = 365 * 86_400

    /// The vehicle has `contracts`, or fetches up to `installs`; the station hands out what waits in `store`.
    init(
        _ infrastructure: TestInfrastructure, contracts: [TestInfrastructure.Identity], installs: UInt8 = 0,
        store: [TestInfrastructure.Identity]? = nil
    ) throws {
        verifier = ContractVerifier(anchors: TrustAnchors(roots: [infrastructure.mobilityOperator.root]))
        if let store {
            provisioning = try ContractProvisioning(
                store: Shelf(pcid: infrastructure.settings.pcid, contracts: try store.map { try $0.asContract }),
                provider: infrastructure.provider.chain, providerKey: infrastructure.provider.key,
                makers: TrustAnchors(roots: [infrastructure.maker.root]))
        }
        credentials = VehicleCredentials(
            contracts: try contracts.map { try $0.asContract },
            provisioning: installs == 0
                ? nil
                : try VehicleCredentials.Provisioning(
                    chain: infrastructure.provisioning.chain, key: infrastructure.provisioning.key,
                    agreementKey: infrastructure.agreementKey),
            providers: TrustAnchors(roots: [infrastructure.v2g.root]))
        var station = SECC.Configuration(
            evseID: "DE*EBB*E1", services: [.dc],
            limits: .dc(chargePower: 50_000, chargeCurrent: 125, voltage: 150...1000))
        station.pnc = SECC.PnCOffer(installsCertificates: store != nil)
        secc = SECC(station)
        var vehicle = EVCC.Configuration(evccID: "WMIEBB1", services: [.dc])
        credentials.configure(&vehicle, maximumContracts: max(installs, 1))
        evcc = EVCC(vehicle)
    }

    /// Whether the vehicle was let in.
    var isAuthorized: Bool { secc.sequence.stage == .authorized || secc.sequence.stage == .servicesDiscovered }

    /// Plays the session until the vehicle is let in or the session is over.
    mutating func run() {
        var toStation: [[UInt8]] = []
        var toVehicle: [[UInt8]] = []
        let link = SECC.Link(isTLS: true, freshSessionID: SessionID(7), genChallenge: Array(1...16))
        tell(.connected(link), &toVehicle)
        vehicle(.connected(tls: true), &toStation)
        for _ in 0..<200 where !isAuthorized {
            if !toStation.isEmpty {
                tell(.received(frame(toStation.removeFirst())), &toVehicle)
            } else if !toVehicle.isEmpty {
                let bytes = toVehicle.removeFirst()
                note(bytes)
                vehicle(.received(bytes), &toStation)
            } else {
                guard evcc.isConnected, let next = [secc.deadline, evcc.deadline].compactMap({ $0 }).min() else {
                    return
                }
                now = max(now, next)
                var vehicleEffects: [EVCC.Effect] = []
                evcc.wake(at: now, into: &vehicleEffects)
                carryOut(vehicleEffects, &toStation)
            }
        }
    }

    private mutating func tell(_ input: SECC.Input, _ out: inout [[UInt8]]) {
        var effects: [SECC.Effect] = []
        secc.handle(input, at: now, into: &effects)
        for effect in effects {
            switch effect {
            case .send(let bytes): out.append(bytes)
            case .authorize(.eim): tell(.authorization(hasCard ? .accepted : .rejected), &out)
            case .authorize(.pnc(let contract)):
                let verdict = verifier.verify(contract, at: now)
                verdicts.append(verdict)
                switch verdict {
                case .valid(_, let expiresSoon):
                    tell(.authorization(expiresSoon ? .acceptedExpiringSoon : .accepted), &out)
                case .refused(let code, _): tell(.authorization(.refused(code)), &out)
                }
            case .installCertificate(let request, let delivered):
                let answer = provisioning?.answer(request, delivered: delivered, at: now)
                tell(.installation(answer ?? .refused(.warning_NoCertificateAvailable)), &out)
            default: break
            }
        }
    }

    private mutating func vehicle(_ input: EVCC.Input, _ out: inout [[UInt8]]) {
        var effects: [EVCC.Effect] = []
        evcc.handle(input, at: now, into: &effects)
        carryOut(effects, &out)
    }

    private mutating func carryOut(_ effects: [EVCC.Effect], _ out: inout [[UInt8]]) {
        for effect in effects {
            switch effect {
            case .send(let bytes): out.append(bytes)
            case .sign(let signing): vehicle(.signed(credentials.sign(signing)), &out)
            case .install(let response):
                do {
                    vehicle(.installed(try credentials.install(response, at: now)), &out)
                } catch {
                    refusedContracts.append("\(error)")
                    vehicle(.installed(nil), &out)
                }
            default: break
            }
        }
    }

    /// The vehicle's frame as it reaches the station, noted.
    private mutating func frame(_ bytes: [UInt8]) -> [UInt8] {
        guard let message = message(bytes) else { return bytes }
        note(bytes)
        let changed = tamper(message)
        return changed == message ? bytes : changed.frame
    }

    private mutating func note(_ bytes: [UInt8]) {
        guard let message = message(bytes), message.isAuthorization else { return }
        transcript.append(message.responseCode.map { "\(message.name) \($0.text)" } ?? message.name)
    }

    private func message(_ bytes: [UInt8]) -> V2GMessage? {
        guard let header = V2GTP.header(bytes), let type = V2GTP.PayloadType(rawValue: header.payloadType) else {
            return nil
        }
        return try? V2GMessage(exi: bytes[V2GTP.headerLength...], type: type)
    }
}

extension V2GMessage {
    fileprivate var isAuthorization: Bool {
        name.hasPrefix("Authorization") || name.hasPrefix("CertificateInstallation") || name.hasPrefix("SessionStopReq")
    }
}

/// Contracts on a shelf, for one vehicle.
struct Shelf: ContractStore {
    var pcid: String
    var contracts: [IssuedContract]

    func contracts(for pcid: String) -> [IssuedContract] { pcid == self.pcid ? contracts : [] }
    var providers: Set<String> { Set(contracts.map(\.emaid.provider)) }
}

extension TestInfrastructure.Identity {
    var asContract: IssuedContract {
        get throws { try IssuedContract(chain: chain, key: key) }
    }
}

extension TestInfrastructure {
    static func made(_ kind: KeyKind) throws -> TestInfrastructure {
        var settings = Settings(
            validity: ContractPair.today - ContractPair.year...ContractPair.today + ContractPair.year)
        settings.kind = kind
        return try TestInfrastructure(settings)
    }

    /// One of each kind serves all tests.
    static let p521 = try! made(.p521)
    static let ed448 = try! made(.ed448)
}
