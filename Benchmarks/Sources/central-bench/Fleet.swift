import CentralSystem
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// Stations that say their lines as a real one would, against a central system whose records are durable at once.
struct Fleet {
    private var central = CentralSystem()
    private let count: Int
    private let now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    private var bytesSent = 0
    private var records = 0
    private var setpointsAccepted = 0
    private var bytesPerStation = 0

    init(stations count: Int) {
        self.count = count
        let before = ProcessFile.residentBytes(of: "self")
        for station in 0..<count { connect(station) }
        bytesPerStation = (ProcessFile.residentBytes(of: "self") - before) / count
    }

    mutating func printCosts() {
        print("central system, \(count) stations each with a session; CPU time")
        print("  memory a station                      \(bytesPerStation) bytes")
        let rounds = 10
        let events = cost(of: rounds * count) { fleet in
            for round in 1...rounds {
                for station in 0..<fleet.count { fleet.receive(Self.event(station, round), from: station) }
            }
        }
        print("  TransactionEvent, kept and answered   \(events) ns")
        var accepted = setpointsAccepted
        let targets = cost(of: rounds * count) { fleet in
            for round in 1...rounds {
                for station in 0..<fleet.count {
                    fleet.handle(.assign(Self.session(station), Watts(Double(-1000 - round))))
                }
            }
        }
        accepted = setpointsAccepted - accepted
        precondition(accepted == rounds * count, "\(accepted) set-points were accepted")
        print("  set-point, sent and its answer taken  \(targets) ns")
    }

    private mutating func cost(of operations: Int, _ body: (inout Fleet) -> Void) -> Int64 {
        let start = Command.cpuNanoseconds()
        body(&self)
        return (Command.cpuNanoseconds() - start) / Int64(operations)
    }

    private mutating func handle(_ input: CentralSystemInput) {
        var effects: [CentralSystemEffect] = []
        central.handle(input, at: now, into: &effects)
        for effect in effects {
            switch effect {
            case .store(let batch, let token):
                records += batch.count
                if token != 0 { handle(.stored(tokens: [token])) }
            case .send(let connection, let bytes):
                bytesSent += bytes.count
                answer(bytes, over: connection)
            case .plant(.setpointAnswered(_, _, let isAccepted)): if isAccepted { setpointsAccepted += 1 }
            case .plant, .close, .answer, .log, .ask: break
            }
        }
    }

    private mutating func receive(_ text: String, from station: Int) {
        handle(.received(connection: station, Array(text.utf8)))
    }

    /// Accepts every call; what is no call needs no answer.
    private mutating func answer(_ frame: [UInt8], over connection: Int) {
        guard frame.starts(with: "[2,\"".utf8), let end = frame.dropFirst(4).firstIndex(of: UInt8(ascii: "\"")) else {
            return
        }
        let id = String(decoding: frame[4..<end], as: UTF8.self)
        receive(#"[3,"\#(id)",{"status":"Accepted"}]"#, from: connection)
    }

    private mutating func connect(_ station: Int) {
        handle(.connected(station: Self.name(station), connection: station))
        receive(
            #"[2,"b","BootNotification",{"reason":"PowerUp","chargingStation":{"vendorName":"V","model":"M"}}]"#,
            from: station)
        receive(Self.event(station, 0), from: station)
        receive(
            #"[2,"n","NotifyEVChargingNeeds",{"evseId":1,"chargingNeeds":{"requestedEnergyTransfer":"DC_BPT","#
                + #""controlMode":"DynamicControl","v2xChargingParameters":{"maxChargePower":20000,"#
                + #""maxDischargePower":10000,"evTargetEnergyRequest":5000,"evMinEnergyRequest":-20000,"#
                + #""evMaxEnergyRequest":30000}}}]"#,
            from: station)
        handle(.assign(Self.session(station), -1000))
    }

    private static func name(_ station: Int) -> String { "STATION-\(station)" }

    private static func session(_ station: Int) -> SessionID {
        SessionID(station: name(station), evse: 1, transaction: "TX-\(station)")
    }

    private static func event(_ station: Int, _ number: Int) -> String {
        #"[2,"e\#(number)","TransactionEvent",{"eventType":"\#(number == 0 ? "Started" : "Updated")","#
            + #""timestamp":"2027-01-15T08:00:00Z","triggerReason":"MeterValuePeriodic","seqNo":\#(number),"#
            + #""evse":{"id":1,"connectorId":1},"transactionInfo":{"transactionId":"TX-\#(station)","#
            + #""chargingState":"Charging"},"meterValue":[{"timestamp":"2027-01-15T08:00:00Z","sampledValue":["#
            + #"{"value":\#(1000 + number),"measurand":"Energy.Active.Import.Register","context":"Sample.Periodic"},"#
            + #"{"value":5,"measurand":"Energy.Active.Export.Register","context":"Sample.Periodic"},"#
            + #"{"value":7000,"measurand":"Power.Active.Export","context":"Sample.Periodic"},"#
            + #"{"value":55,"measurand":"SoC","context":"Sample.Periodic","location":"EV"}]}]}]"#
    }
}
