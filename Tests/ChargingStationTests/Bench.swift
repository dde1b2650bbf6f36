// A simulated station between a scripted central system and a car with a real EVCC, under virtual time.

import ChargingStation
import ISO15118
import ISO15118Messages
import JSON
import Quantities
import Testing

/// A battery and the EVCC in front of it.
struct Car {
    var evcc: EVCC
    var energy: WattHours = 30_000
    let capacity: WattHours = 60_000
    let isDirectCurrent: Bool
    /// At the plug, as the car knows it.
    var power: Watts = 0
    /// What the car counted at its plug.
    var imported: WattHours = 0
    var exported: WattHours = 0
    var ended: EVCC.SessionEnd?
    /// What the station asks of its inverter beside active power.
    var support = GridSupport()
    private var clock: Moment

    init(
        _ services: [EnergyService], evccID: String = "WEBBTEST0001", contracts: [EVCC.Contract] = [],
        provisioning: EVCC.Provisioning? = nil, paused: EVCC.PausedSession? = nil, at now: Moment
    ) {
        var configuration = EVCC.Configuration(evccID: evccID, services: services)
        configuration.departure = now + .seconds(8 * 3600)
        configuration.contracts = contracts
        configuration.provisioning = provisioning
        evcc = EVCC(configuration, paused: paused)
        isDirectCurrent = services[0].isDC
        clock = now
    }

    mutating func advance(to now: Moment) {
        guard now > clock else { return }
        let step = power.over(now - clock)
        energy = energy + step
        if step > 0 { imported = imported + step } else { exported = exported - step }
        clock = now
    }

    var state: EVCC.BatteryState {
        let limits: PowerLimits =
            isDirectCurrent
            ? .dc(
                chargePower: 10_000, dischargePower: -10_000, chargeCurrent: 50, dischargeCurrent: -50,
                voltage: 300...450)
            : .ac(chargePower: 11_000, dischargePower: -11_000, phases: 3)
        var state = EVCC.BatteryState(
            energy: EnergyRequests(
                target: capacity * 0.8 - energy, maximum: capacity - energy, minimum: capacity * 0.2 - energy,
                maximumV2X: capacity - energy, minimumV2X: capacity * 0.2 - energy),
            limits: limits)
        state.voltage = 400
        state.maximumReactivePower = isDirectCurrent ? 0 : 5_000
        state.stateOfCharge = StateOfCharge(energy / capacity)
        state.power = PhasePower(total: isDirectCurrent ? 0 : power, phases: 3)
        return state
    }
}

struct Bench {
    enum Delivery {
        case toStation(Station.Input)
        case toCar(EVCC.Input)
    }

    static let start = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)

    var now = Bench.start
    var station: SimulatedStation
    var csms = ScriptedCSMS()
    var car: Car?
    /// Whether the network to the central system works.
    var csmsIsReachable = true
    /// Whether the central system lets the station in that comes this way.
    var admits: (CSMSAccess?) -> Bool = { _ in true }
    var isConnected = false
    private var connectAt: Moment?
    /// What is on the wire, in order: every hop takes a millisecond.
    private var wire: [(arrival: Moment, what: Delivery)] = []
    var waits: [Duration] = []
    var notes: [Station.Note] = []
    /// What the car shows, over TLS.
    var contract: EVCC.Contract?
    /// What the car fetches contracts by, over TLS, and what it was sent.
    var provisioning: EVCC.Provisioning?
    var installations: [CertificateInstallationRes] = []
    /// What the station's host finds about the contracts that it is shown.
    var verdict: SECC.ContractVerdict?
    var contracts: [SECC.ContractAuthorization] = []
    /// Of EVSE 1.
    var kept: [UInt8]?
    /// What the car keeps of a paused session.
    var carKept: EVCC.PausedSession?
    /// What the host was asked to do, in order.
    var work: [Station.Effect] = []
    /// What the station has stored, for a restart.
    var stored: [StoredItem: [UInt8]] = [:]
    /// Where the station wanted to be connected to.
    var accesses: [CSMSAccess?] = []
    /// What the host was asked to do with certificates, and what it answers; without an answer it is at work.
    var tasks: [CertificateTask] = []
    var certificateAnswers: [CertificateAnswer] = []
    /// What the station has written into its journal.
    var journal: [UInt8] = []
    /// What the meter was asked to sign, and how it does; nil: it never answers.
    var readings: [ReadingToSign] = []
    var sign: ((ReadingToSign) -> SignedReading?)?
    /// By how much the central system's clock is before the station's.
    var csmsClock = Duration.zero
    let configuration: StationConfiguration

    init(
        _ ratings: StageRatings = .dc(power: 11_000), evses: Int = 1,
        configure: (inout StationConfiguration) -> Void = { _ in }
    ) {
        var configuration = StationConfiguration(
            id: "EBB-1", evses: (1...evses).map { EVSEConfiguration(ratings: ratings, evseID: "DE*EBB*E\($0)") },
            token: Station.Token("driver-1"), seed: 1)
        configuration.settings.txUpdatedInterval = 5
        configure(&configuration)
        self.configuration = configuration
        station = SimulatedStation(configuration, at: now)
    }

    // MARK: What happens

    mutating func powerUp() throws { try tell(.powerUp) }

    mutating func tell(_ input: Station.Input) throws {
        var effects = [Station.Effect]()
        station.handle(input, at: now, into: &effects)
        try carryOut(effects)
    }

    /// Plugs a car in and connects it.
    mutating func plugIn(_ services: [EnergyService] = [.dcBPT, .dc]) throws {
        try tell(.plugged(evse: 1))
        try connectCar(services)
    }

    mutating func connectCar(
        _ services: [EnergyService] = [.dcBPT, .dc], evccID: String = "WEBBTEST0001", paused: EVCC.PausedSession? = nil
    ) throws {
        car = Car(
            services, evccID: evccID, contracts: contract.map { [$0] } ?? [], provisioning: provisioning,
            paused: paused, at: now)
        let isTLS = contract != nil || provisioning != nil
        send(
            .toStation(
                .vehicleConnected(
                    evse: 1,
                    SECC.Link(
                        isTLS: isTLS, freshSessionID: SessionID(1),
                        genChallenge: [UInt8](repeating: 7, count: 16)))))
        send(.toCar(.connected(tls: isTLS)))
    }

    mutating func unplug() throws {
        try tell(.unplugged(evse: 1))
        car = nil
        wire.removeAll { if case .toCar = $0.what { true } else { false } }
    }

    mutating func inject(_ fault: StageFault?) throws {
        var effects = [Station.Effect]()
        station.inject(fault, evse: 1, at: now, into: &effects)
        try carryOut(effects)
    }

    /// Moves the grid behind the station, or with nil silences its meter.
    mutating func connect(_ grid: SimulatedGrid?) throws {
        var effects = [Station.Effect]()
        station.connect(grid, at: now, into: &effects)
        try carryOut(effects)
    }

    mutating func loseCSMS() throws {
        csmsIsReachable = false
        guard isConnected else { return }
        isConnected = false
        wire.removeAll { if case .toStation(.csmsMessage) = $0.what { true } else { false } }
        try tell(.csmsDisconnected)
    }

    /// A call of the central system, answered in the same instant.
    @discardableResult
    mutating func call(_ action: String, _ payload: JSONValue) throws -> ScriptedCSMS.Answer? {
        let (id, frame) = csms.call(action, payload)
        try tell(.csmsMessage(frame))
        return csms.answers[id]
    }

    mutating func tellCar(_ input: EVCC.Input) throws {
        guard car != nil else { return }
        var effects = [EVCC.Effect]()
        car?.advance(to: now)
        if let state = car?.state { car?.evcc.handle(.battery(state), at: now, into: &effects) }
        car?.evcc.handle(input, at: now, into: &effects)
        try carryOut(effects)
    }

    /// The station loses its power, and starts again after so long with what it kept. The car is gone.
    mutating func losePower(
        seconds: Double, journal: [UInt8]? = nil, configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws {
        now = now + .nanoseconds(Int64(seconds * 1e9))
        car = nil
        wire = []
        isConnected = false
        connectAt = nil
        var configuration = configuration
        configuration.journal = journal ?? self.journal
        configuration.stored = stored
        configuration.seed += 1
        configure(&configuration)
        station = SimulatedStation(configuration, at: now)
        try powerUp()
    }

    // MARK: Time

    mutating func run(seconds: Double) throws { try run(until: now + .nanoseconds(Int64(seconds * 1e9))) }

    mutating func run(until end: Moment) throws {
        var steps = 0
        while let next = nextEvent, next <= end {
            steps += 1
            try #require(steps < 2_000_000, "time stands still at \(now)")
            now = max(now, next)
            if let due = connectAt, due <= now { try connect() }
            while let first = wire.first, first.arrival <= now {
                wire.removeFirst()
                switch first.what {
                case .toStation(let input): try tell(input)
                case .toCar(let input): try tellCar(input)
                }
            }
            if let due = station.deadline, due <= now {
                var effects = [Station.Effect]()
                station.wake(at: now, into: &effects)
                try carryOut(effects)
            }
            if let due = car?.evcc.deadline, due <= now {
                var effects = [EVCC.Effect]()
                car?.advance(to: now)
                if let state = car?.state { car?.evcc.handle(.battery(state), at: now, into: &effects) }
                car?.evcc.wake(at: now, into: &effects)
                try carryOut(effects)
            }
        }
        now = end
    }

    private var nextEvent: Moment? {
        [station.deadline, car?.evcc.deadline, connectAt, wire.first?.arrival].compactMap { $0 }.min()
    }

    private mutating func send(_ what: Delivery) { wire.append((now + .milliseconds(1), what)) }

    private mutating func connect() throws {
        connectAt = nil
        isConnected = csmsIsReachable && admits(accesses.last ?? nil)
        try tell(isConnected ? .csmsConnected : .csmsDisconnected)
    }

    // MARK: Effects

    private mutating func carryOut(_ effects: [Station.Effect]) throws {
        for effect in effects {
            switch effect {
            case .csmsConnect(let after, let access):
                waits.append(after)
                accesses.append(access)
                connectAt = now + after
            case .csmsSend(let frame):
                try #require(isConnected, "sends without a connection")
                csms.currentTime = UTCTime.text(nanoseconds: (now + csmsClock).utcNanoseconds)
                if let answer = try csms.receive(frame) { send(.toStation(.csmsMessage(answer))) }
            case .csmsClose:
                isConnected = false
                send(.toStation(.csmsDisconnected))
            case .vehicleSend(_, let bytes): send(.toCar(.received(bytes)))
            case .vehicleClose: send(.toCar(.disconnected))
            case .note(let note): notes.append(note)
            case .stage, .inverter, .powerElectronics:
                Issue.record("a command to the hardware left the simulated station")
            case .keep(_, let record): kept = record
            case .store(let item, let bytes): stored[item] = bytes
            case .journal(.append(let bytes)): journal += bytes
            case .journal(.replace(let bytes)): journal = bytes
            case .unlock, .firmware, .publication, .upload, .abandonUpload, .display, .transfer, .transferred,
                .swapBatteries, .payment, .authenticate:
                work.append(effect)
            case .vehicleReport: break
            case .verifyContract(let evse, let contract):
                contracts.append(contract)
                if let verdict { try tell(.contract(evse: evse, verdict)) }
            case .signReading(let evse, let reading):
                readings.append(reading)
                if let sign { try tell(.signed(evse: evse, number: reading.number, sign(reading))) }
            case .verifyReceipt, .installCertificate: break
            case .certificate(let number, let task): try host(task, number)
            }
        }
    }

    private mutating func host(_ task: CertificateTask, _ number: Int) throws {
        tasks.append(task)
        guard !certificateAnswers.isEmpty else { return }
        send(.toStation(.certificate(number, certificateAnswers.removeFirst())))
    }

    private mutating func carryOut(_ effects: [EVCC.Effect]) throws {
        for effect in effects {
            switch effect {
            case .send(let bytes): send(.toStation(.vehicleBytes(evse: 1, bytes)))
            case .close: send(.toStation(.vehicleDisconnected(evse: 1)))
            case .closeContactors: try tellCar(.contactors(closed: true))
            case .openContactors:
                car?.power = 0
                try tellCar(.contactors(closed: false))
            case .follow(let power): car?.power = power.total
            case .delivered(let voltage, let current): car?.power = voltage * current
            case .sessionEnded(let end):
                car?.power = 0
                car?.ended = end
            case .keep(let paused): carKept = paused
            case .support(let support): car?.support = support
            case .sessionStarted, .serviceSelected, .valueAddedServicesSelected, .mobilityNeeds, .note:
                break
            case .install(let response):
                installations.append(response)
                try tellCar(.installed(nil))
            case .sign: try tellCar(.signed(.test))
            }
        }
    }
}
