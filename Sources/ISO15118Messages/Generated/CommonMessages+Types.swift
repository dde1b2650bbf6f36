// swift-format-ignore-file
// Types of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `AbsolutePriceScheduleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct AbsolutePriceSchedule: Equatable, Sendable {
    public var id: String?
    public var timeAnchor: UInt64
    public var priceScheduleID: UInt32
    public var priceScheduleDescription: String?
    public var currency: String
    public var language: String
    public var priceAlgorithm: String
    public var minimumCost: RationalNumber?
    public var maximumCost: RationalNumber?
    public var taxRules: TaxRuleList?
    public var priceRuleStacks: PriceRuleStackList
    public var overstayRules: OverstayRuleList?
    public var additionalSelectedServices: AdditionalServiceList?

    public init(
        id: String? = nil,
        timeAnchor: UInt64,
        priceScheduleID: UInt32,
        priceScheduleDescription: String? = nil,
        currency: String,
        language: String,
        priceAlgorithm: String,
        minimumCost: RationalNumber? = nil,
        maximumCost: RationalNumber? = nil,
        taxRules: TaxRuleList? = nil,
        priceRuleStacks: PriceRuleStackList,
        overstayRules: OverstayRuleList? = nil,
        additionalSelectedServices: AdditionalServiceList? = nil
    ) {
        self.id = id
        self.timeAnchor = timeAnchor
        self.priceScheduleID = priceScheduleID
        self.priceScheduleDescription = priceScheduleDescription
        self.currency = currency
        self.language = language
        self.priceAlgorithm = priceAlgorithm
        self.minimumCost = minimumCost
        self.maximumCost = maximumCost
        self.taxRules = taxRules
        self.priceRuleStacks = priceRuleStacks
        self.overstayRules = overstayRules
        self.additionalSelectedServices = additionalSelectedServices
    }
}

/// `AdditionalServiceType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct AdditionalService: Equatable, Sendable {
    public var serviceName: String
    public var serviceFee: RationalNumber

    public init(
        serviceName: String,
        serviceFee: RationalNumber
    ) {
        self.serviceName = serviceName
        self.serviceFee = serviceFee
    }
}

/// `AdditionalServiceListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct AdditionalServiceList: Equatable, Sendable {
    public var additionalService: [AdditionalService]

    public init(
        additionalService: [AdditionalService]
    ) {
        self.additionalService = additionalService
    }
}

/// `CertificateChainType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct CertificateChain: Equatable, Sendable {
    public var certificate: [UInt8]
    public var subCertificates: SubCertificates?

    public init(
        certificate: [UInt8],
        subCertificates: SubCertificates? = nil
    ) {
        self.certificate = certificate
        self.subCertificates = subCertificates
    }
}

/// `ChargingScheduleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ChargingSchedule: Equatable, Sendable {
    public var powerSchedule: PowerSchedule
    @Boxed public var priceSchedule: PriceSchedule?

    public init(
        powerSchedule: PowerSchedule,
        priceSchedule: PriceSchedule? = nil
    ) {
        self.powerSchedule = powerSchedule
        self.priceSchedule = priceSchedule
    }
}

/// `ContractCertificateChainType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ContractCertificateChain: Equatable, Sendable {
    public var certificate: [UInt8]
    public var subCertificates: SubCertificates

    public init(
        certificate: [UInt8],
        subCertificates: SubCertificates
    ) {
        self.certificate = certificate
        self.subCertificates = subCertificates
    }
}

/// `Dynamic_EVPPTControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Dynamic_EVPPTControlMode: Equatable, Sendable {
    public init() {}
}

/// `Dynamic_SEReqControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Dynamic_SEReqControlMode: Equatable, Sendable {
    public var departureTime: UInt32
    public var minimumSOC: Int8?
    public var targetSOC: Int8?
    public var evTargetEnergyRequest: RationalNumber
    public var evMaximumEnergyRequest: RationalNumber
    public var evMinimumEnergyRequest: RationalNumber
    public var evMaximumV2XEnergyRequest: RationalNumber?
    public var evMinimumV2XEnergyRequest: RationalNumber?

    public init(
        departureTime: UInt32,
        minimumSOC: Int8? = nil,
        targetSOC: Int8? = nil,
        evTargetEnergyRequest: RationalNumber,
        evMaximumEnergyRequest: RationalNumber,
        evMinimumEnergyRequest: RationalNumber,
        evMaximumV2XEnergyRequest: RationalNumber? = nil,
        evMinimumV2XEnergyRequest: RationalNumber? = nil
    ) {
        self.departureTime = departureTime
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evMaximumV2XEnergyRequest = evMaximumV2XEnergyRequest
        self.evMinimumV2XEnergyRequest = evMinimumV2XEnergyRequest
    }
}

/// `Dynamic_SEResControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Dynamic_SEResControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var minimumSOC: Int8?
    public var targetSOC: Int8?
    @Boxed public var priceSchedule: PriceSchedule?

    public init(
        departureTime: UInt32? = nil,
        minimumSOC: Int8? = nil,
        targetSOC: Int8? = nil,
        priceSchedule: PriceSchedule? = nil
    ) {
        self.departureTime = departureTime
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.priceSchedule = priceSchedule
    }
}

/// `Dynamic_SMDTControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Dynamic_SMDTControlMode: Equatable, Sendable {
    public init() {}
}

/// `EIM_AReqAuthorizationModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EIM_AReqAuthorizationMode: Equatable, Sendable {
    public init() {}
}

/// `EIM_ASResAuthorizationModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EIM_ASResAuthorizationMode: Equatable, Sendable {
    public init() {}
}

/// `EMAIDListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EMAIDList: Equatable, Sendable {
    public var emaid: [String]

    public init(
        emaid: [String]
    ) {
        self.emaid = emaid
    }
}

/// `EVAbsolutePriceScheduleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVAbsolutePriceSchedule: Equatable, Sendable {
    public var timeAnchor: UInt64
    public var currency: String
    public var priceAlgorithm: String
    public var evPriceRuleStacks: EVPriceRuleStackList

    public init(
        timeAnchor: UInt64,
        currency: String,
        priceAlgorithm: String,
        evPriceRuleStacks: EVPriceRuleStackList
    ) {
        self.timeAnchor = timeAnchor
        self.currency = currency
        self.priceAlgorithm = priceAlgorithm
        self.evPriceRuleStacks = evPriceRuleStacks
    }
}

/// `EVEnergyOfferType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVEnergyOffer: Equatable, Sendable {
    public var evPowerSchedule: EVPowerSchedule
    public var evAbsolutePriceSchedule: EVAbsolutePriceSchedule

    public init(
        evPowerSchedule: EVPowerSchedule,
        evAbsolutePriceSchedule: EVAbsolutePriceSchedule
    ) {
        self.evPowerSchedule = evPowerSchedule
        self.evAbsolutePriceSchedule = evAbsolutePriceSchedule
    }
}

/// `EVPowerProfileType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPowerProfile: Equatable, Sendable {
    public var timeAnchor: UInt64
    public var evpptControlMode: EVPPTControlMode
    public var evPowerProfileEntries: EVPowerProfileEntryList

    public init(
        timeAnchor: UInt64,
        evpptControlMode: EVPPTControlMode,
        evPowerProfileEntries: EVPowerProfileEntryList
    ) {
        self.timeAnchor = timeAnchor
        self.evpptControlMode = evpptControlMode
        self.evPowerProfileEntries = evPowerProfileEntries
    }
}

/// `EVPowerProfileEntryListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPowerProfileEntryList: Equatable, Sendable {
    public var evPowerProfileEntry: [PowerScheduleEntry]

    public init(
        evPowerProfileEntry: [PowerScheduleEntry]
    ) {
        self.evPowerProfileEntry = evPowerProfileEntry
    }
}

/// `EVPowerScheduleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPowerSchedule: Equatable, Sendable {
    public var timeAnchor: UInt64
    public var evPowerScheduleEntries: EVPowerScheduleEntryList

    public init(
        timeAnchor: UInt64,
        evPowerScheduleEntries: EVPowerScheduleEntryList
    ) {
        self.timeAnchor = timeAnchor
        self.evPowerScheduleEntries = evPowerScheduleEntries
    }
}

/// `EVPowerScheduleEntryType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPowerScheduleEntry: Equatable, Sendable {
    public var duration: UInt32
    public var power: RationalNumber

    public init(
        duration: UInt32,
        power: RationalNumber
    ) {
        self.duration = duration
        self.power = power
    }
}

/// `EVPowerScheduleEntryListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPowerScheduleEntryList: Equatable, Sendable {
    public var evPowerScheduleEntry: [EVPowerScheduleEntry]

    public init(
        evPowerScheduleEntry: [EVPowerScheduleEntry]
    ) {
        self.evPowerScheduleEntry = evPowerScheduleEntry
    }
}

/// `EVPriceRuleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPriceRule: Equatable, Sendable {
    public var energyFee: RationalNumber
    public var powerRangeStart: RationalNumber

    public init(
        energyFee: RationalNumber,
        powerRangeStart: RationalNumber
    ) {
        self.energyFee = energyFee
        self.powerRangeStart = powerRangeStart
    }
}

/// `EVPriceRuleStackType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPriceRuleStack: Equatable, Sendable {
    public var duration: UInt32
    public var evPriceRule: [EVPriceRule]

    public init(
        duration: UInt32,
        evPriceRule: [EVPriceRule]
    ) {
        self.duration = duration
        self.evPriceRule = evPriceRule
    }
}

/// `EVPriceRuleStackListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct EVPriceRuleStackList: Equatable, Sendable {
    public var evPriceRuleStack: [EVPriceRuleStack]

    public init(
        evPriceRuleStack: [EVPriceRuleStack]
    ) {
        self.evPriceRuleStack = evPriceRuleStack
    }
}

/// `OverstayRuleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct OverstayRule: Equatable, Sendable {
    public var overstayRuleDescription: String?
    public var startTime: UInt32
    public var overstayFee: RationalNumber
    public var overstayFeePeriod: UInt32

    public init(
        overstayRuleDescription: String? = nil,
        startTime: UInt32,
        overstayFee: RationalNumber,
        overstayFeePeriod: UInt32
    ) {
        self.overstayRuleDescription = overstayRuleDescription
        self.startTime = startTime
        self.overstayFee = overstayFee
        self.overstayFeePeriod = overstayFeePeriod
    }
}

/// `OverstayRuleListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct OverstayRuleList: Equatable, Sendable {
    public var overstayTimeThreshold: UInt32?
    public var overstayPowerThreshold: RationalNumber?
    public var overstayRule: [OverstayRule]

    public init(
        overstayTimeThreshold: UInt32? = nil,
        overstayPowerThreshold: RationalNumber? = nil,
        overstayRule: [OverstayRule]
    ) {
        self.overstayTimeThreshold = overstayTimeThreshold
        self.overstayPowerThreshold = overstayPowerThreshold
        self.overstayRule = overstayRule
    }
}

/// `ParameterType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Parameter: Equatable, Sendable {
    public var name: String
    public var value: ParameterValue

    public init(
        name: String,
        value: ParameterValue
    ) {
        self.name = name
        self.value = value
    }
}

/// `ParameterSetType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ParameterSet: Equatable, Sendable {
    public var parameterSetID: UInt16
    public var parameter: [Parameter]

    public init(
        parameterSetID: UInt16,
        parameter: [Parameter]
    ) {
        self.parameterSetID = parameterSetID
        self.parameter = parameter
    }
}

/// `PnC_AReqAuthorizationModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PnC_AReqAuthorizationMode: Equatable, Sendable {
    public var id: String
    public var genChallenge: [UInt8]
    public var contractCertificateChain: ContractCertificateChain

    public init(
        id: String,
        genChallenge: [UInt8],
        contractCertificateChain: ContractCertificateChain
    ) {
        self.id = id
        self.genChallenge = genChallenge
        self.contractCertificateChain = contractCertificateChain
    }
}

/// `PnC_ASResAuthorizationModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PnC_ASResAuthorizationMode: Equatable, Sendable {
    public var genChallenge: [UInt8]
    public var supportedProviders: SupportedProvidersList?

    public init(
        genChallenge: [UInt8],
        supportedProviders: SupportedProvidersList? = nil
    ) {
        self.genChallenge = genChallenge
        self.supportedProviders = supportedProviders
    }
}

/// `PowerScheduleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PowerSchedule: Equatable, Sendable {
    public var timeAnchor: UInt64
    public var availableEnergy: RationalNumber?
    public var powerTolerance: RationalNumber?
    public var powerScheduleEntries: PowerScheduleEntryList

    public init(
        timeAnchor: UInt64,
        availableEnergy: RationalNumber? = nil,
        powerTolerance: RationalNumber? = nil,
        powerScheduleEntries: PowerScheduleEntryList
    ) {
        self.timeAnchor = timeAnchor
        self.availableEnergy = availableEnergy
        self.powerTolerance = powerTolerance
        self.powerScheduleEntries = powerScheduleEntries
    }
}

/// `PowerScheduleEntryType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PowerScheduleEntry: Equatable, Sendable {
    public var duration: UInt32
    public var power: RationalNumber
    public var power_L2: RationalNumber?
    public var power_L3: RationalNumber?

    public init(
        duration: UInt32,
        power: RationalNumber,
        power_L2: RationalNumber? = nil,
        power_L3: RationalNumber? = nil
    ) {
        self.duration = duration
        self.power = power
        self.power_L2 = power_L2
        self.power_L3 = power_L3
    }
}

/// `PowerScheduleEntryListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PowerScheduleEntryList: Equatable, Sendable {
    public var powerScheduleEntry: [PowerScheduleEntry]

    public init(
        powerScheduleEntry: [PowerScheduleEntry]
    ) {
        self.powerScheduleEntry = powerScheduleEntry
    }
}

/// `PriceLevelScheduleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PriceLevelSchedule: Equatable, Sendable {
    public var id: String?
    public var timeAnchor: UInt64
    public var priceScheduleID: UInt32
    public var priceScheduleDescription: String?
    public var numberOfPriceLevels: UInt8
    public var priceLevelScheduleEntries: PriceLevelScheduleEntryList

    public init(
        id: String? = nil,
        timeAnchor: UInt64,
        priceScheduleID: UInt32,
        priceScheduleDescription: String? = nil,
        numberOfPriceLevels: UInt8,
        priceLevelScheduleEntries: PriceLevelScheduleEntryList
    ) {
        self.id = id
        self.timeAnchor = timeAnchor
        self.priceScheduleID = priceScheduleID
        self.priceScheduleDescription = priceScheduleDescription
        self.numberOfPriceLevels = numberOfPriceLevels
        self.priceLevelScheduleEntries = priceLevelScheduleEntries
    }
}

/// `PriceLevelScheduleEntryType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PriceLevelScheduleEntry: Equatable, Sendable {
    public var duration: UInt32
    public var priceLevel: UInt8

    public init(
        duration: UInt32,
        priceLevel: UInt8
    ) {
        self.duration = duration
        self.priceLevel = priceLevel
    }
}

/// `PriceLevelScheduleEntryListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PriceLevelScheduleEntryList: Equatable, Sendable {
    public var priceLevelScheduleEntry: [PriceLevelScheduleEntry]

    public init(
        priceLevelScheduleEntry: [PriceLevelScheduleEntry]
    ) {
        self.priceLevelScheduleEntry = priceLevelScheduleEntry
    }
}

/// `PriceRuleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PriceRule: Equatable, Sendable {
    public var energyFee: RationalNumber
    public var parkingFee: RationalNumber?
    public var parkingFeePeriod: UInt32?
    public var carbonDioxideEmission: UInt16?
    public var renewableGenerationPercentage: UInt8?
    public var powerRangeStart: RationalNumber

    public init(
        energyFee: RationalNumber,
        parkingFee: RationalNumber? = nil,
        parkingFeePeriod: UInt32? = nil,
        carbonDioxideEmission: UInt16? = nil,
        renewableGenerationPercentage: UInt8? = nil,
        powerRangeStart: RationalNumber
    ) {
        self.energyFee = energyFee
        self.parkingFee = parkingFee
        self.parkingFeePeriod = parkingFeePeriod
        self.carbonDioxideEmission = carbonDioxideEmission
        self.renewableGenerationPercentage = renewableGenerationPercentage
        self.powerRangeStart = powerRangeStart
    }
}

/// `PriceRuleStackType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PriceRuleStack: Equatable, Sendable {
    public var duration: UInt32
    public var priceRule: [PriceRule]

    public init(
        duration: UInt32,
        priceRule: [PriceRule]
    ) {
        self.duration = duration
        self.priceRule = priceRule
    }
}

/// `PriceRuleStackListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PriceRuleStackList: Equatable, Sendable {
    public var priceRuleStack: [PriceRuleStack]

    public init(
        priceRuleStack: [PriceRuleStack]
    ) {
        self.priceRuleStack = priceRuleStack
    }
}

/// `ScheduleTupleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ScheduleTuple: Equatable, Sendable {
    public var scheduleTupleID: UInt32
    public var chargingSchedule: ChargingSchedule
    public var dischargingSchedule: ChargingSchedule?

    public init(
        scheduleTupleID: UInt32,
        chargingSchedule: ChargingSchedule,
        dischargingSchedule: ChargingSchedule? = nil
    ) {
        self.scheduleTupleID = scheduleTupleID
        self.chargingSchedule = chargingSchedule
        self.dischargingSchedule = dischargingSchedule
    }
}

/// `Scheduled_EVPPTControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Scheduled_EVPPTControlMode: Equatable, Sendable {
    public var selectedScheduleTupleID: UInt32
    public var powerToleranceAcceptance: PowerToleranceAcceptance?

    public init(
        selectedScheduleTupleID: UInt32,
        powerToleranceAcceptance: PowerToleranceAcceptance? = nil
    ) {
        self.selectedScheduleTupleID = selectedScheduleTupleID
        self.powerToleranceAcceptance = powerToleranceAcceptance
    }
}

/// `Scheduled_SEReqControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Scheduled_SEReqControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var evTargetEnergyRequest: RationalNumber?
    public var evMaximumEnergyRequest: RationalNumber?
    public var evMinimumEnergyRequest: RationalNumber?
    public var evEnergyOffer: EVEnergyOffer?

    public init(
        departureTime: UInt32? = nil,
        evTargetEnergyRequest: RationalNumber? = nil,
        evMaximumEnergyRequest: RationalNumber? = nil,
        evMinimumEnergyRequest: RationalNumber? = nil,
        evEnergyOffer: EVEnergyOffer? = nil
    ) {
        self.departureTime = departureTime
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evEnergyOffer = evEnergyOffer
    }
}

/// `Scheduled_SEResControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Scheduled_SEResControlMode: Equatable, Sendable {
    public var scheduleTuple: [ScheduleTuple]

    public init(
        scheduleTuple: [ScheduleTuple]
    ) {
        self.scheduleTuple = scheduleTuple
    }
}

/// `Scheduled_SMDTControlModeType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Scheduled_SMDTControlMode: Equatable, Sendable {
    public var selectedScheduleTupleID: UInt32

    public init(
        selectedScheduleTupleID: UInt32
    ) {
        self.selectedScheduleTupleID = selectedScheduleTupleID
    }
}

/// `SelectedServiceType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SelectedService: Equatable, Sendable {
    public var serviceID: UInt16
    public var parameterSetID: UInt16

    public init(
        serviceID: UInt16,
        parameterSetID: UInt16
    ) {
        self.serviceID = serviceID
        self.parameterSetID = parameterSetID
    }
}

/// `SelectedServiceListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SelectedServiceList: Equatable, Sendable {
    public var selectedService: [SelectedService]

    public init(
        selectedService: [SelectedService]
    ) {
        self.selectedService = selectedService
    }
}

/// `ServiceType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct Service: Equatable, Sendable {
    public var serviceID: UInt16
    public var freeService: Bool

    public init(
        serviceID: UInt16,
        freeService: Bool
    ) {
        self.serviceID = serviceID
        self.freeService = freeService
    }
}

/// `ServiceIDListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceIDList: Equatable, Sendable {
    public var serviceID: [UInt16]

    public init(
        serviceID: [UInt16]
    ) {
        self.serviceID = serviceID
    }
}

/// `ServiceListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceList: Equatable, Sendable {
    public var service: [Service]

    public init(
        service: [Service]
    ) {
        self.service = service
    }
}

/// `ServiceParameterListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceParameterList: Equatable, Sendable {
    public var parameterSet: [ParameterSet]

    public init(
        parameterSet: [ParameterSet]
    ) {
        self.parameterSet = parameterSet
    }
}

/// `SignedCertificateChainType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SignedCertificateChain: Equatable, Sendable {
    public var id: String
    public var certificate: [UInt8]
    public var subCertificates: SubCertificates?

    public init(
        id: String,
        certificate: [UInt8],
        subCertificates: SubCertificates? = nil
    ) {
        self.id = id
        self.certificate = certificate
        self.subCertificates = subCertificates
    }
}

/// `SubCertificatesType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SubCertificates: Equatable, Sendable {
    public var certificate: [[UInt8]]

    public init(
        certificate: [[UInt8]]
    ) {
        self.certificate = certificate
    }
}

/// `SupportedProvidersListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SupportedProvidersList: Equatable, Sendable {
    public var providerID: [String]

    public init(
        providerID: [String]
    ) {
        self.providerID = providerID
    }
}

/// `TargetPositionType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct TargetPosition: Equatable, Sendable {
    public var targetOffsetX: UInt16
    public var targetOffsetY: UInt16

    public init(
        targetOffsetX: UInt16,
        targetOffsetY: UInt16
    ) {
        self.targetOffsetX = targetOffsetX
        self.targetOffsetY = targetOffsetY
    }
}

/// `TaxRuleType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct TaxRule: Equatable, Sendable {
    public var taxRuleID: UInt32
    public var taxRuleName: String?
    public var taxRate: RationalNumber
    public var taxIncludedInPrice: Bool?
    public var appliesToEnergyFee: Bool
    public var appliesToParkingFee: Bool
    public var appliesToOverstayFee: Bool
    public var appliesMinimumMaximumCost: Bool

    public init(
        taxRuleID: UInt32,
        taxRuleName: String? = nil,
        taxRate: RationalNumber,
        taxIncludedInPrice: Bool? = nil,
        appliesToEnergyFee: Bool,
        appliesToParkingFee: Bool,
        appliesToOverstayFee: Bool,
        appliesMinimumMaximumCost: Bool
    ) {
        self.taxRuleID = taxRuleID
        self.taxRuleName = taxRuleName
        self.taxRate = taxRate
        self.taxIncludedInPrice = taxIncludedInPrice
        self.appliesToEnergyFee = appliesToEnergyFee
        self.appliesToParkingFee = appliesToParkingFee
        self.appliesToOverstayFee = appliesToOverstayFee
        self.appliesMinimumMaximumCost = appliesMinimumMaximumCost
    }
}

/// `TaxRuleListType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct TaxRuleList: Equatable, Sendable {
    public var taxRule: [TaxRule]

    public init(
        taxRule: [TaxRule]
    ) {
        self.taxRule = taxRule
    }
}

