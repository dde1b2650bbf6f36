// A station on real sockets: a WebSocket to its central system, and a V2GTP listener for each EVSE.
import ChargingStation
import Crypto
import ISO15118
import ISO15118Messages
import Network
import OCPPMessages
import PlugAndCharge
import Quantities
import WebSocket

/// Drives a `SimulatedStation` on its loop's thread.
final class LiveStation {
    /// Where an EVSE waits for vehicles, in the order of the configuration.
    private(set) var listeners: [Listener] = []
    /// The matching of a station with one EVSE: nobody connects while no car is matched.
    var powerLine: EVSELink?

    /// Firmware, logs and the display; nil: a station of a fleet, which has none of them.
    private let services: StationServices?
    private let loop: EventLoop
    private let csms: Endpoint
    private let credentials: CSMSCredentials
    private let vehicleTLS: TLSContext.Options?
    private var access: CSMSAccess?
    private let id: String
    private let isSecured: Bool
    private var contracts: StationContracts?
    private let log: (Station.Note) -> Void
    private let keep: (_ evse: Int, _ record: [UInt8]?) -> Void
    private let store: (StoredItem, _ bytes: [UInt8]?) -> Void
    private let journal: JournalFile?
    private var driver: EngineDriver<SimulatedStation>!
    private var socket: WebSocketConnection?
    private var vehicles: [Connection?]
    private lazy var reconnect: Timer = loop.timer { [unowned self] _ in connect() }
    private lazy var inspection: Timer = loop.timer { [unowned self] _ in inspectCertificates() }

    /// The central system as a station reaches it, its identity included where a network profile says so.
    struct Endpoint {
        var url: WebSocketURL
        var tls: TLSContext?
        var credentials: BasicCredentials?
    }

    /// Listens at `addresses`, one for each EVSE.
    init(
        _ configuration: StationConfiguration, on loop: EventLoop, csms: Endpoint, listenAt addresses: [SocketAddress],
        security: Security = .plain, contracts: StationContracts? = nil,
        credentials: CSMSCredentials = CSMSCredentials(), vehicleTLS: TLSContext.Options? = nil,
        keep: @escaping (_ evse: Int, _ record: [UInt8]?) -> Void = { _, _ in },
        store: @escaping (StoredItem, _ bytes: [UInt8]?) -> Void = { _, _ in },
        journal: JournalFile? = nil, services: StationServices? = nil,
        log: @escaping (Station.Note) -> Void
    ) throws(NetworkError) {
        precondition(addresses.count == configuration.evses.count, "every EVSE listens at an address of its own")
        self.loop = loop
        self.csms = csms
        self.credentials = credentials
        self.vehicleTLS = vehicleTLS
        self.log = log
        self.keep = keep
        self.services = services
        self.store = store
        self.journal = journal
        id = configuration.id
        self.contracts = contracts
        isSecured = security.isTLS
        vehicles = Array(repeating: nil, count: addresses.count)
        driver = EngineDriver(SimulatedStation(configuration, at: loop.now), on: loop) { [unowned self] effect, _ in
            perform(effect)
        }
        for (index, address) in addresses.enumerated() {
            listeners.append(
                try Listener(on: loop, at: address, security: security) { [unowned self] connection, event in
                    vehicle(index, connection, event)
                })
        }
        services?.answer = { [unowned self] in tell($0) }
        driver.handle(.powerUp)
        if credentials.store != nil {
            trustInstalled()
            inspection.deadline = loop.now + .seconds(5)
        }
    }

    var station: SimulatedStation { driver.engine }

    /// Whether the WebSocket to the central system stands.
    var isConnected: Bool { socket?.isOpen == true }

    func tell(_ input: Station.Input) { driver.handle(input) }

    /// Where a vehicle that comes now finds a free EVSE; nil: all are taken.
    var freeListener: SocketAddress? {
        guard powerLine?.isMatched ?? true else { return nil }
        return zip(listeners, vehicles).first { $0.1 == nil }?.0.address
    }

    private func perform(_ effect: Station.Effect) {
        switch effect {
        case .csmsConnect(let delay, let access):
            self.access = access
            reconnect.deadline = Clock.now + delay
        case .csmsSend(let message): afterJournal { $0.send(text: message) }
        case .csmsClose: afterJournal { $0.close() }
        case .vehicleSend(let evse, let bytes): vehicles[evse - 1]?.write(bytes)
        case .vehicleClose(let evse):
            vehicles[evse - 1]?.finish()
            // The EVSE is free for the next one at once, however long this peer lingers.
            vehicleLeft(evse - 1)
        // The simulated stage inside the driven value took these.
        case .stage, .inverter, .powerElectronics, .vehicleReport: break
        case .verifyContract(let evse, let contract): verify(contract, at: evse)
        case .verifyReceipt(let evse, let receipt):
            let isValid = contracts?.verifier.verify(receipt) ?? false
            log(.contract(evse: evse, isValid ? receipt.line : "the vehicle's signature of its meter is not good"))
            driver.handle(.receipt(evse: evse, isValid: isValid))
        case .installCertificate(let evse, let request, let delivered):
            let answer = contracts?.provisioning?.answer(request, delivered: delivered, at: loop.now)
            driver.handle(.installation(evse: evse, answer ?? .refused(.warning_NoCertificateAvailable)))
        case .keep(let evse, let record): keep(evse, record)
        case .store(let item, let bytes): store(item, bytes)
        case .journal(let write): journal?.write(write)
        // The simulated meters have no key.
        case .signReading(let evse, let reading):
            driver.handle(.signed(evse: evse, number: reading.number, nil))
        case .certificate(let number, let task):
            let answer =
                credentials.store?.perform(task, at: Int64(loop.now.utcSeconds)) ?? .failed("no certificate store")
            if case .done = answer { trustInstalled(by: task) }
            driver.handle(.certificate(number, answer))
        case .unlock, .firmware, .publication, .upload, .abandonUpload, .display, .transfer, .transferred,
            .swapBatteries, .payment, .authenticate:
            services?.perform(effect, at: loop.now)
        case .note(let note):
            services?.note(note, at: loop.now)
            log(note)
        }
    }

    // MARK: The central system

    /// Nothing is told that a loss of power could undo; the vehicles do not wait for it.
    private func afterJournal(_ work: @escaping (WebSocketConnection) -> Void) {
        guard let socket else { return }
        guard let journal else { return work(socket) }
        journal.afterWrites { [weak self] in
            // What was meant for a connection that is gone is sent anew on the next one.
            if self?.socket === socket { work(socket) }
        }
    }

    private func connect() {
        do {
            var endpoint = csms
            endpoint.url = csms.url.appending(segment: id)
            if let access { endpoint = try credentials.endpoint(access) }
            socket = try WebSocketClient.connect(
                on: loop, to: endpoint.url, tls: endpoint.tls, subprotocols: ["ocpp2.1"],
                credentials: endpoint.credentials
            ) { [unowned self] socket, event in heard(event, from: socket) }
        } catch {
            log(.csms(CommandError(error).line))
            driver.handle(.csmsDisconnected)
        }
    }

    private func heard(_ event: WebSocketEvent, from socket: WebSocketConnection) {
        switch event {
        case .opened(let opening, _):
            guard opening.subprotocol == "ocpp2.1" else {
                log(.csms("the central system does not speak ocpp2.1"))
                return socket.close()
            }
            driver.handle(.csmsConnected)
        case .text(let bytes): driver.handle(.csmsMessage(Array(bytes)))
        case .binary: socket.close(.unsupportedData, reason: "OCPP-J is text")
        case .alive: break
        case .closed(let closing, let cause):
            self.socket = nil
            let text = cause.map { "\($0)" } ?? "\(closing)"
            log(.csms("connection ended: \(text)"))
            if let event = SecurityEvent(closing, cause) { driver.handle(.securityEvent(event, text)) }
            driver.handle(.csmsDisconnected)
        }
    }

    // MARK: Certificates

    /// [A03, M06] Own certificates are renewed in time, and their status towards vehicles is fetched, twice a day.
    private func inspectCertificates() {
        inspection.deadline = loop.now + .seconds(12 * 3600)
        guard let store = credentials.store else { return }
        var due = store.ending(at: Int64(loop.now.utcSeconds))
        if vehicleTLS?.identities.isEmpty == true, store.lacksVehicleCertificate { due.append(.v2G20Certificate) }
        for use in due { driver.handle(.certificateIsDue(use)) }
        let questions = store.statusQuestions
        if !questions.isEmpty { driver.handle(.certificateStatusIsDue(questions)) }
    }

    private func trustInstalled(by task: CertificateTask) {
        trustInstalled()
        // A new certificate is to be stapled a status, a new root may be what a certificate was waiting for.
        if task.bringsCertificate { inspection.deadline = loop.now }
    }

    /// What was installed counts from the next handshake and the next contract on.
    private func trustInstalled() {
        guard let store = credentials.store else { return }
        contracts?.trust(store.roots(.moRootCertificate))
        guard var options = vehicleTLS else { return }
        do {
            let own = [store.identity(.v2G20Certificate), store.identity(.v2GCertificate)].compactMap(\.self)
            options.identities = own + options.identities
            if options.authoritiesFile != nil {
                options.authoritiesFile = try store.authoritiesFile(.oemRootCertificate, and: options.authoritiesFile)
            }
            let security = Security.tls(try TLSContext(server: options))
            for listener in listeners { listener.security = security }
        } catch {
            log(.csms("TLS towards vehicles stays as it was: \(CommandError(error).line)"))
        }
    }

    /// [C07] What no root here vouches for, the central system may.
    private func verify(_ contract: SECC.ContractAuthorization, at evse: Int) {
        guard let verifier = contracts?.verifier else {
            let refusal = SECC.ContractVerdict.refused(
                .warning_GeneralPnCAuthorizationError, reason: "no Plug & Charge")
            return driver.handle(.contract(evse: evse, refusal))
        }
        let unrooted = verifier.verifyWithoutRoot(contract, at: loop.now)
        if let chain = verifier.chain(of: contract) {
            let evidence = ContractEvidence(chain, isTrusted: unrooted == nil, roots: verifier.anchors.roots)
            driver.handle(.contractEvidence(evse: evse, evidence))
        }
        driver.handle(.contract(evse: evse, unrooted ?? verifier.verify(contract, at: loop.now)))
    }

    // MARK: The vehicle

    private func vehicle(_ index: Int, _ connection: Connection, _ event: ConnectionEvent) {
        switch event {
        case .opened:
            // One car, one plug: whoever comes second is sent away and the session goes on.
            guard vehicles[index] == nil, powerLine?.isMatched ?? true else { return connection.close() }
            vehicles[index] = connection
            powerLine?.sessionOpened()
            driver.handle(.plugged(evse: index + 1))
            var random = SystemRandomNumberGenerator()
            let link = SECC.Link(
                isTLS: isSecured, vehicleCertificate: connection.peerCertificateDigest, using: &random)
            driver.handle(.vehicleConnected(evse: index + 1, link))
            if let chain = VehicleChain(connection.peerCertificateChain) {
                driver.handle(.vehicleChain(evse: index + 1, chain))
            }
            let questions = CertificateStatusRequestInfo.questions(about: connection.peerCertificateChain)
            if !questions.isEmpty { driver.handle(.vehicleCertificates(evse: index + 1, questions)) }
        case .received(let bytes):
            guard vehicles[index] === connection else { return }
            driver.handle(.vehicleBytes(evse: index + 1, Array(bytes)))
        case .closed:
            guard vehicles[index] === connection else { return }
            vehicleLeft(index)
        }
    }

    private func vehicleLeft(_ index: Int) {
        guard vehicles[index] != nil else { return }
        vehicles[index] = nil
        driver.handle(.vehicleDisconnected(evse: index + 1))
        // A vehicle that sleeps has left the line and not the plug.
        guard !station.station.isPaused(evse: index + 1) else { return }
        driver.handle(.unplugged(evse: index + 1))
        powerLine?.vehicleLeft()
    }

    /// The power line is gone, and with it whoever came over it.
    func linkLost() {
        for (index, vehicle) in vehicles.enumerated() {
            vehicleLeft(index)
            vehicle?.close()
        }
    }
}

extension CertificateTask {
    fileprivate var bringsCertificate: Bool {
        switch self {
        case .install, .keepCertificate: true
        case .delete, .list, .makeRequest, .settleCertificate, .keepStatus: false
        }
    }
}

extension SECC.MeteringReceipt {
    fileprivate var line: String {
        let meter = data.meterInfo
        return "the vehicle signed its meter: \(meter.chargedEnergyReadingWh) Wh in, "
            + "\(meter.bpt_DischargedEnergyReadingWh ?? 0) Wh out"
    }
}
