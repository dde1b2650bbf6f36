import Quantities

/// One TransactionEvent of a station (OCPP 2.1 chapter E). Key: station, transaction and sequence number.
public struct TransactionEventRecord: Equatable, Sendable {
    public enum Kind: UInt8, Equatable, Sendable { case started, updated, ended }

    public var station: String
    public var transaction: String
    public var sequenceNumber: Int
    public var kind: Kind
    /// When it happened, by the station's clock.
    public var at: UTCNanoseconds
    public var evse: Int?
    /// The OCPP trigger reason, `CablePluggedIn` for example.
    public var trigger: String
    /// The OCPP charging state, `Charging` for example.
    public var chargingState: String?
    public var token: String?
    /// Whether the station kept it while it was offline and sent it later.
    public var wasOffline: Bool
    /// The OCPP reason of an `ended` event.
    public var stoppedReason: String?

    public init(
        station: String, transaction: String, sequenceNumber: Int, kind: Kind, at: UTCNanoseconds, evse: Int? = nil,
        trigger: String, chargingState: String? = nil, token: String? = nil, wasOffline: Bool = false,
        stoppedReason: String? = nil
    ) {
        self.station = station
        self.transaction = transaction
        self.sequenceNumber = sequenceNumber
        self.kind = kind
        self.at = at
        self.evse = evse
        self.trigger = trigger
        self.chargingState = chargingState
        self.token = token
        self.wasOffline = wasOffline
        self.stoppedReason = stoppedReason
    }

    package struct Key: Hashable {
        let transaction: TransactionKey
        let sequenceNumber: Int
    }
    package var key: Key {
        Key(transaction: TransactionKey(station: station, transaction: transaction), sequenceNumber: sequenceNumber)
    }
}

/// A transaction's name: stations choose transaction ids, so only the pair is unique.
public struct TransactionKey: Hashable, Sendable {
    public var station: String
    public var transaction: String

    public init(station: String, transaction: String) {
        self.station = station
        self.transaction = transaction
    }
}

/// A hole or a repetition in a transaction's sequence numbers. Key: all of it.
public struct SequenceFaultRecord: Hashable, Sendable {
    public enum Kind: UInt8, Hashable, Sendable {
        /// The numbers were missing when a later one arrived.
        case gap
        /// The number arrived again.
        case duplicate
    }

    public var station: String
    public var transaction: String
    public var kind: Kind
    public var numbers: ClosedRange<Int>
    public var at: UTCNanoseconds

    public init(
        station: String, transaction: String, kind: Kind, numbers: ClosedRange<Int>, at: UTCNanoseconds
    ) {
        self.station = station
        self.transaction = transaction
        self.kind = kind
        self.numbers = numbers
        self.at = at
    }
}

/// One reading of an EVSE's meter, normalised: power is signed, registers never fall.
///
/// Key: station, EVSE, transaction, origin and time.
public struct MeterSampleRecord: Equatable, Sendable {
    /// The message that carried the reading, and the reading's place among those of the message.
    public enum Origin: Hashable, Sendable {
        case transactionEvent(sequenceNumber: Int, index: Int)
        case meterValues(index: Int)

        /// Of readings of one instant the sequence numbers tell the order, and then their places; those of MeterValues,
        /// whose number is -1, come first.
        package var order: (sequenceNumber: Int, place: Int) {
            switch self {
            case .transactionEvent(let sequenceNumber, let index): (sequenceNumber, index)
            case .meterValues(let index): (-1, index)
            }
        }
    }

    public var station: String
    public var evse: Int
    /// The transaction that ran, if one did.
    public var transaction: String?
    public var origin: Origin
    /// When it was measured, by the station's clock.
    public var at: UTCNanoseconds
    /// The OCPP reading context, `Sample.Periodic` unless told otherwise.
    public var context: String
    /// Register of the energy that went into vehicles.
    public var imported: WattHours?
    /// Register of the energy that came out of vehicles; it grows as they discharge.
    public var exported: WattHours?
    public var power: Watts?
    public var stateOfCharge: StateOfCharge?

    public init(
        station: String, evse: Int, transaction: String?, origin: Origin, at: UTCNanoseconds,
        context: String = "Sample.Periodic", imported: WattHours? = nil, exported: WattHours? = nil,
        power: Watts? = nil, stateOfCharge: StateOfCharge? = nil
    ) {
        self.station = station
        self.evse = evse
        self.transaction = transaction
        self.origin = origin
        self.at = at
        self.context = context
        self.imported = imported
        self.exported = exported
        self.power = power
        self.stateOfCharge = stateOfCharge
    }

    package struct Key: Hashable {
        let station: String
        let evse: Int
        let transaction: String?
        let origin: Origin
        let at: UTCNanoseconds
    }
    package var key: Key { Key(station: station, evse: evse, transaction: transaction, origin: origin, at: at) }
}

/// What a vehicle asked for (OCPP 2.1 NotifyEVChargingNeeds). Key: station, EVSE, transaction and time; the latest
/// one of a transaction counts.
public struct ChargingNeedsRecord: Equatable, Sendable {
    public var station: String
    public var evse: Int
    /// The transaction it belongs to; nil when it arrived before the transaction began.
    public var transaction: String?
    public var at: UTCNanoseconds
    /// The OCPP energy transfer mode requested, `DC_BPT` for example.
    public var energyTransfer: String
    /// True: DynamicControl, the set-point can move at any time; false: ScheduledControl.
    public var isDynamic: Bool
    public var departure: UTCNanoseconds?
    /// 0 or positive.
    public var chargeLimit: Watts?
    /// 0 or negative.
    public var dischargeLimit: Watts?
    /// Energy still to be charged to reach the driver's target; negative: already above it.
    public var targetEnergy: WattHours?
    /// As `targetEnergy`, to the level below which the vehicle always charges first.
    public var minimumEnergy: WattHours?
    /// As `targetEnergy`, to the level above which nothing is charged.
    public var maximumEnergy: WattHours?
    /// As `targetEnergy`, to the level below which nothing is discharged for others.
    public var minimumV2XEnergy: WattHours?
    /// As `targetEnergy`, to the level above which nothing is charged for others.
    public var maximumV2XEnergy: WattHours?
    public var stateOfCharge: StateOfCharge?
    public var capacity: WattHours?
    /// The meter when the energies were told; nil: it had told nothing.
    public var registers: Registers?

    public init(
        station: String, evse: Int, transaction: String?, at: UTCNanoseconds, energyTransfer: String, isDynamic: Bool,
        departure: UTCNanoseconds? = nil, chargeLimit: Watts? = nil, dischargeLimit: Watts? = nil,
        targetEnergy: WattHours? = nil, minimumEnergy: WattHours? = nil, maximumEnergy: WattHours? = nil,
        minimumV2XEnergy: WattHours? = nil, maximumV2XEnergy: WattHours? = nil, stateOfCharge: StateOfCharge? = nil,
        capacity: WattHours? = nil, registers: Registers? = nil
    ) {
        self.station = station
        self.evse = evse
        self.transaction = transaction
        self.at = at
        self.energyTransfer = energyTransfer
        self.isDynamic = isDynamic
        self.departure = departure
        self.chargeLimit = chargeLimit
        self.dischargeLimit = dischargeLimit
        self.targetEnergy = targetEnergy
        self.minimumEnergy = minimumEnergy
        self.maximumEnergy = maximumEnergy
        self.minimumV2XEnergy = minimumV2XEnergy
        self.maximumV2XEnergy = maximumV2XEnergy
        self.stateOfCharge = stateOfCharge
        self.capacity = capacity
        self.registers = registers
    }

    package struct Key: Hashable {
        let station: String
        let evse: Int
        let transaction: String?
        let at: UTCNanoseconds
    }
    package var key: Key { Key(station: station, evse: evse, transaction: transaction, at: at) }
}
