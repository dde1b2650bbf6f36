/// An SECC and an EVCC joined in memory under virtual time, with a power stage and a battery that do what they are told.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

struct SessionPair {
    var secc: SECC
    var evcc: EVCC
    var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    var stage = SECC.StageMeasurement()
    var battery: EVCC.BatteryState
    /// Answers to `authorize`; nil leaves it open.
    var authorization: SECC.Authorization? = .accepted
    var isTLS = false
    /// Answers to a contract and to `installCertificate`, each as often as asked but the last one.
    var contractAnswers: [SECC.Authorization] = []
    var installations: [SECC.CertificateInstallation] = []
    /// What the vehicle's keys answer.
    var signature: Signature?
    /// The vehicle's keys are at work, and come to no end.
    var keysAreSilent = false
    /// The station's answer to a signed receipt; nil: it stays silent.
    var receiptVerdict: Bool? = true
    var installed: [EVCC.Contract] = []
    /// Whether the stage and the EV's contactors obey.
    var stageClosesContactors = true
    var cableCheck = SECC.StageMeasurement.CableCheck.passed
    /// What the inverter runs at instead of what it is told.
    var disobeys: PhasePower?
    /// One byte per delivery.
    var splitsBytes = false
    /// The link loses the answers that come on the streams beside the loop.
    var losesSideAnswers = false
    /// The link loses everything in this direction.
    var losesRequests = false
    var losesAnswers = false
    /// The EV does not see what the station asks of it.
    var isDeafToNotifications = false
    /// The converter drives on whatever the set-point.
    var stageHoldsCurrent = false
    /// What the driver says of the EV's TLS certificate; nil: no TLS.
    var vehicleCertificate: [UInt8]?

    var stationEffects: [SECC.Effect] = []
    var vehicleEffects: [EVCC.Effect] = []
    /// `SessionSetupReq`, `SessionSetupRes OK_NewSessionEstablished`, …, and `[…]` for what happens beside messages.
    var transcript: [String] = []
    /// Every state in which the SECC waited for a request.
    var snapshots: [MessageSequence.Stage: SECC] = [:]
    /// When the SECC began to wait there.
    var waitingSince: [MessageSequence.Stage: Moment] = [:]
    /// Every state in which the EVCC waited for an answer.
    var vehicleSnapshots: [RequestKind: EVCC] = [:]
    /// Every state in which it had something to wait for before its next request.
    var vehicleRests: [String: EVCC] = [:]

    private var toStation: [[UInt8]] = []
    private var toVehicle: [[UInt8]] = []
    private var isVehicleConnected = false

    init(station: SECC.Configuration, vehicle: EVCC.Configuration, battery: EVCC.BatteryState) {
        secc = SECC(station)
        evcc = EVCC(vehicle)
        self.battery = battery
    }

    /// The power that the stage drives (DC) or the inverter follows (AC) behind closed contactors.
    var power: Watts {
        if stage.voltage.value > 0 { return stage.voltage * stage.current }
        return stage.contactorsClosed ? battery.power.total : 0
    }

    var messages: [String] { transcript.filter { !$0.hasPrefix("[") } }
    /// The messages without repetitions of the same pair.
    var outline: [String] {
        var outline: [String] = []
        for name in messages where !outline.suffix(2).contains(name) { outline.append(name) }
        return outline
    }

    mutating func connect(sessionID: UInt64 = 0x0102_0304_0506_0708) {
        isVehicleConnected = true
        var link = SECC.Link.test(sessionID, isTLS: isTLS || vehicleCertificate != nil)
        link.vehicleCertificate = vehicleCertificate
        tell(.connected(link))
        vehicle(.battery(battery))
        vehicle(.connected(tls: link.isTLS))
        snapshot()
    }

    /// Delivers what is under way, or else moves the time to the next deadline; false when nothing will ever happen.
    @discardableResult
    mutating func step() -> Bool {
        if !toStation.isEmpty {
            let bytes = toStation.removeFirst()
            if !losesRequests { tell(.received(bytes)) }
        } else if !toVehicle.isEmpty {
            let bytes = toVehicle.removeFirst()
            if !losesAnswers, !losesSideAnswers || !Self.isAside(bytes) { vehicle(.received(bytes)) }
        } else {
            guard let next = [secc.deadline, evcc.deadline].compactMap({ $0 }).min() else { return false }
            now = max(now, next)
            var stationEffects: [SECC.Effect] = []
            secc.wake(at: now, into: &stationEffects)
            carryOut(stationEffects)
            var vehicleEffects: [EVCC.Effect] = []
            evcc.wake(at: now, into: &vehicleEffects)
            carryOut(vehicleEffects)
        }
        snapshot()
        return true
    }

    /// Steps until `condition` holds; false when it does not within ten minutes.
    @discardableResult
    mutating func run(until condition: (SessionPair) -> Bool) -> Bool {
        let end = now + .seconds(600)
        while !condition(self) {
            guard now < end, step() else { return condition(self) }
        }
        return true
    }

    /// Runs until the SECC waits in `stage`, which it must reach.
    mutating func run(to stage: MessageSequence.Stage, sourceLocation: SourceLocation = #_sourceLocation) {
        let isReached = run { $0.secc.sequence.stage == stage }
        #expect(isReached, "the session does not come to \(stage)", sourceLocation: sourceLocation)
    }

    mutating func runToEnd() { run { !$0.secc.isConnected && !$0.evcc.isConnected } }

    /// Runs for a time, to the last answer in it.
    mutating func run(for duration: Duration) {
        let end = now + duration
        run { pair in
            let isIdle = pair.toStation.isEmpty && pair.toVehicle.isEmpty
            let next = [pair.secc.deadline, pair.evcc.deadline].compactMap { $0 }.min()
            return isIdle && (next.map { $0 > end } ?? true)
        }
        now = max(now, end)
    }

    mutating func tell(_ input: SECC.Input) {
        var effects: [SECC.Effect] = []
        secc.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    mutating func vehicle(_ input: EVCC.Input) {
        var effects: [EVCC.Effect] = []
        evcc.handle(input, at: now, into: &effects)
        carryOut(effects)
    }

    /// The vehicle's computer stops, and leaves the connection open.
    mutating func vehicleFallsSilent() {
        evcc = EVCC(evcc.configuration)
        toStation = []
    }

    /// The station's computer stops, and leaves the connection open.
    mutating func stationFallsSilent() {
        secc = SECC(secc.configuration)
        toVehicle = []
    }

    /// Every time-out of both sides is a setting.
    func timed(_ timing: Timing) -> SessionPair {
        var pair = self
        pair.secc.configuration.timing = timing
        pair.evcc.configuration.timing = timing
        return pair
    }

    /// After a test has spoken to the SECC itself.
    mutating func snapshot() {
        if case .request = secc.wait {
            if snapshots[secc.sequence.stage]?.wait != secc.wait { waitingSince[secc.sequence.stage] = now }
            snapshots[secc.sequence.stage] = secc
        }
        switch evcc.wait {
        case .connection: break
        case .answer(let kind, _): vehicleSnapshots[kind] = evcc
        case .next(let kind, _): vehicleRests["before \(kind)"] = evcc
        case .keys(.signing(let kind), _): vehicleRests["keys before \(kind)"] = evcc
        case .keys(.installing, _): vehicleRests["keys installing"] = evcc
        }
    }
}

extension SessionPair {
    private mutating func carryOut(_ effects: [SECC.Effect]) {
        stationEffects += effects
        for effect in effects {
            switch effect {
            case .send(let sent):
                let bytes = isDeafToNotifications ? Self.withoutStatus(sent) : sent
                transcript.append(Self.describe(bytes))
                if splitsBytes { toVehicle += bytes.map { [$0] } } else { toVehicle.append(bytes) }
            case .authorize(.pnc):
                guard let answer = contractAnswers.first else { continue }
                if contractAnswers.count > 1 { contractAnswers.removeFirst() }
                tell(.authorization(answer))
            case .installCertificate:
                guard let answer = installations.first else { continue }
                if installations.count > 1 { installations.removeFirst() }
                tell(.installation(answer))
            case .verifyReceipt: if let receiptVerdict { tell(.receipt(isValid: receiptVerdict)) }
            case .authorize: if let authorization { tell(.authorization(authorization)) }
            case .stage(let command): carryOut(command)
            case .close:
                transcript.append("[station closes]")
                if isVehicleConnected { vehicle(.disconnected) }
                isVehicleConnected = false
            case .sessionEnded(let reason): transcript.append("[station: \(reason)]")
            default: break
            }
        }
    }

    private mutating func carryOut(_ command: SECC.StageCommand) {
        switch command {
        case .cableCheck:
            transcript.append("[cable check]")
            stage.cableCheck = cableCheck
        case .preCharge(let voltage): stage.voltage = voltage
        case .closeContactors:
            transcript.append("[EVSE closes contactors]")
            stage.contactorsClosed = stageClosesContactors
        case .openContactors:
            transcript.append("[EVSE opens contactors]")
            stage.contactorsClosed = false
            stage.voltage = 0
            stage.current = 0
            stage.power = .zero
        case .setPower(let setPoint):
            if setPoint.power == 0 { transcript.append("[power zero]") }
            if stageHoldsCurrent { break }
            stage.current = stage.voltage > 0 ? Amperes(setPoint.power.value / stage.voltage.value) : 0
        }
        tell(.measured(stage))
    }

    private mutating func carryOut(_ effects: [EVCC.Effect]) {
        vehicleEffects += effects
        for effect in effects {
            switch effect {
            case .send(let bytes):
                transcript.append(Self.describe(bytes))
                if splitsBytes { toStation += bytes.map { [$0] } } else { toStation.append(bytes) }
            case .closeContactors:
                transcript.append("[EV closes contactors]")
                vehicle(.contactors(closed: true))
            case .openContactors:
                transcript.append("[EV opens contactors]")
                vehicle(.contactors(closed: false))
            case .sign where keysAreSilent, .install where keysAreSilent: break
            case .sign: vehicle(.signed(signature))
            case .install: vehicle(.installed(installed.isEmpty ? nil : installed.removeFirst()))
            case .follow(let power):
                battery.power = disobeys ?? power
                vehicle(.battery(battery))
                stage.power = battery.power
                tell(.measured(stage))
            case .close:
                transcript.append("[EV closes]")
                isVehicleConnected = false
                tell(.disconnected)
            case .sessionEnded(let reason): transcript.append("[EV: \(reason)]")
            default: break
            }
        }
    }

    private static func withoutStatus(_ frame: [UInt8]) -> [UInt8] {
        switch message(in: frame) {
        case .dc_ChargeLoopRes(var response):
            response.evseStatus = nil
            return V2GMessage.dc_ChargeLoopRes(response).frame
        case .ac_ChargeLoopRes(var response):
            response.evseStatus = nil
            return V2GMessage.ac_ChargeLoopRes(response).frame
        default: return frame
        }
    }

    private static func isAside(_ frame: [UInt8]) -> Bool {
        V2GTP.header(frame).flatMap { V2GTP.PayloadType(rawValue: $0.payloadType) }?.sideRequest != nil
    }

    static func describe(_ frame: [UInt8]) -> String {
        guard let message = message(in: frame) else { return "?" }
        return message.responseCode.map { "\(message.name) \($0.text)" } ?? message.name
    }

    static func message(in frame: [UInt8]) -> V2GMessage? {
        guard let header = V2GTP.header(frame), let type = V2GTP.PayloadType(rawValue: header.payloadType) else {
            return nil
        }
        return try? V2GMessage(exi: frame[V2GTP.headerLength...], type: type)
    }
}

extension SECC.Link {
    /// A connection whose challenge is 01, 02, … 10.
    static func test(_ sessionID: UInt64, isTLS: Bool = false) -> SECC.Link {
        SECC.Link(isTLS: isTLS, freshSessionID: SessionID(sessionID), genChallenge: Array(1...16))
    }
}
