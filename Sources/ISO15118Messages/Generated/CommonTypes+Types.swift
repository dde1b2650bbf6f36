// swift-format-ignore-file
// Types of urn:iso:std:iso:15118:-20:CommonTypes
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `DetailedCostType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct DetailedCost: Equatable, Sendable {
    public var amount: RationalNumber
    public var costPerUnit: RationalNumber

    public init(
        amount: RationalNumber,
        costPerUnit: RationalNumber
    ) {
        self.amount = amount
        self.costPerUnit = costPerUnit
    }
}

/// `DetailedTaxType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct DetailedTax: Equatable, Sendable {
    public var taxRuleID: UInt32
    public var amount: RationalNumber

    public init(
        taxRuleID: UInt32,
        amount: RationalNumber
    ) {
        self.taxRuleID = taxRuleID
        self.amount = amount
    }
}

/// `DisplayParametersType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct DisplayParameters: Equatable, Sendable {
    public var presentSOC: Int8?
    public var minimumSOC: Int8?
    public var targetSOC: Int8?
    public var maximumSOC: Int8?
    public var remainingTimeToMinimumSOC: UInt32?
    public var remainingTimeToTargetSOC: UInt32?
    public var remainingTimeToMaximumSOC: UInt32?
    public var chargingComplete: Bool?
    public var batteryEnergyCapacity: RationalNumber?
    public var inletHot: Bool?

    public init(
        presentSOC: Int8? = nil,
        minimumSOC: Int8? = nil,
        targetSOC: Int8? = nil,
        maximumSOC: Int8? = nil,
        remainingTimeToMinimumSOC: UInt32? = nil,
        remainingTimeToTargetSOC: UInt32? = nil,
        remainingTimeToMaximumSOC: UInt32? = nil,
        chargingComplete: Bool? = nil,
        batteryEnergyCapacity: RationalNumber? = nil,
        inletHot: Bool? = nil
    ) {
        self.presentSOC = presentSOC
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.maximumSOC = maximumSOC
        self.remainingTimeToMinimumSOC = remainingTimeToMinimumSOC
        self.remainingTimeToTargetSOC = remainingTimeToTargetSOC
        self.remainingTimeToMaximumSOC = remainingTimeToMaximumSOC
        self.chargingComplete = chargingComplete
        self.batteryEnergyCapacity = batteryEnergyCapacity
        self.inletHot = inletHot
    }
}

/// `EVSEStatusType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct EVSEStatus: Equatable, Sendable {
    public var notificationMaxDelay: UInt16
    public var evseNotification: EVSENotification

    public init(
        notificationMaxDelay: UInt16,
        evseNotification: EVSENotification
    ) {
        self.notificationMaxDelay = notificationMaxDelay
        self.evseNotification = evseNotification
    }
}

/// `ListOfRootCertificateIDsType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct ListOfRootCertificateIDs: Equatable, Sendable {
    public var rootCertificateID: [X509IssuerSerial]

    public init(
        rootCertificateID: [X509IssuerSerial]
    ) {
        self.rootCertificateID = rootCertificateID
    }
}

/// `MessageHeaderType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct MessageHeader: Equatable, Sendable {
    public var sessionID: SessionID
    public var timeStamp: UInt64
    @Boxed public var signature: Signature?

    public init(
        sessionID: SessionID,
        timeStamp: UInt64,
        signature: Signature? = nil
    ) {
        self.sessionID = sessionID
        self.timeStamp = timeStamp
        self.signature = signature
    }
}

/// `MeterInfoType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct MeterInfo: Equatable, Sendable {
    public var meterID: String
    public var chargedEnergyReadingWh: UInt64
    public var bpt_DischargedEnergyReadingWh: UInt64?
    public var capacitiveEnergyReadingVARh: UInt64?
    public var bpt_InductiveEnergyReadingVARh: UInt64?
    public var meterSignature: [UInt8]?
    public var meterStatus: Int16?
    public var meterTimestamp: UInt64?

    public init(
        meterID: String,
        chargedEnergyReadingWh: UInt64,
        bpt_DischargedEnergyReadingWh: UInt64? = nil,
        capacitiveEnergyReadingVARh: UInt64? = nil,
        bpt_InductiveEnergyReadingVARh: UInt64? = nil,
        meterSignature: [UInt8]? = nil,
        meterStatus: Int16? = nil,
        meterTimestamp: UInt64? = nil
    ) {
        self.meterID = meterID
        self.chargedEnergyReadingWh = chargedEnergyReadingWh
        self.bpt_DischargedEnergyReadingWh = bpt_DischargedEnergyReadingWh
        self.capacitiveEnergyReadingVARh = capacitiveEnergyReadingVARh
        self.bpt_InductiveEnergyReadingVARh = bpt_InductiveEnergyReadingVARh
        self.meterSignature = meterSignature
        self.meterStatus = meterStatus
        self.meterTimestamp = meterTimestamp
    }
}

/// `RationalNumberType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct RationalNumber: Equatable, Sendable {
    public var exponent: Int8
    public var value: Int16

    public init(
        exponent: Int8,
        value: Int16
    ) {
        self.exponent = exponent
        self.value = value
    }
}

/// `ReceiptType` of urn:iso:std:iso:15118:-20:CommonTypes
public struct Receipt: Equatable, Sendable {
    public var timeAnchor: UInt64
    public var energyCosts: DetailedCost?
    public var occupancyCosts: DetailedCost?
    public var additionalServicesCosts: DetailedCost?
    public var overstayCosts: DetailedCost?
    public var taxCosts: [DetailedTax]

    public init(
        timeAnchor: UInt64,
        energyCosts: DetailedCost? = nil,
        occupancyCosts: DetailedCost? = nil,
        additionalServicesCosts: DetailedCost? = nil,
        overstayCosts: DetailedCost? = nil,
        taxCosts: [DetailedTax] = []
    ) {
        self.timeAnchor = timeAnchor
        self.energyCosts = energyCosts
        self.occupancyCosts = occupancyCosts
        self.additionalServicesCosts = additionalServicesCosts
        self.overstayCosts = overstayCosts
        self.taxCosts = taxCosts
    }
}

