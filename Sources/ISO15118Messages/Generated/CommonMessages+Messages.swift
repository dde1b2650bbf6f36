// swift-format-ignore-file
// Messages of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `AuthorizationReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct AuthorizationReq: Equatable, Sendable {
    public var header: MessageHeader
    public var selectedAuthorizationService: Authorization
    public var aReqAuthorizationMode: AReqAuthorizationMode

    public init(
        header: MessageHeader,
        selectedAuthorizationService: Authorization,
        aReqAuthorizationMode: AReqAuthorizationMode
    ) {
        self.header = header
        self.selectedAuthorizationService = selectedAuthorizationService
        self.aReqAuthorizationMode = aReqAuthorizationMode
    }
}

/// `AuthorizationResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct AuthorizationRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
    }
}

/// `AuthorizationSetupReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct AuthorizationSetupReq: Equatable, Sendable {
    public var header: MessageHeader

    public init(
        header: MessageHeader
    ) {
        self.header = header
    }
}

/// `AuthorizationSetupResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct AuthorizationSetupRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var authorizationServices: [Authorization]
    public var certificateInstallationService: Bool
    public var asResAuthorizationMode: ASResAuthorizationMode

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        authorizationServices: [Authorization],
        certificateInstallationService: Bool,
        asResAuthorizationMode: ASResAuthorizationMode
    ) {
        self.header = header
        self.responseCode = responseCode
        self.authorizationServices = authorizationServices
        self.certificateInstallationService = certificateInstallationService
        self.asResAuthorizationMode = asResAuthorizationMode
    }
}

/// `CertificateInstallationReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct CertificateInstallationReq: Equatable, Sendable {
    public var header: MessageHeader
    public var oemProvisioningCertificateChain: SignedCertificateChain
    public var listOfRootCertificateIDs: ListOfRootCertificateIDs
    public var maximumContractCertificateChains: UInt8
    public var prioritizedEMAIDs: EMAIDList?

    public init(
        header: MessageHeader,
        oemProvisioningCertificateChain: SignedCertificateChain,
        listOfRootCertificateIDs: ListOfRootCertificateIDs,
        maximumContractCertificateChains: UInt8,
        prioritizedEMAIDs: EMAIDList? = nil
    ) {
        self.header = header
        self.oemProvisioningCertificateChain = oemProvisioningCertificateChain
        self.listOfRootCertificateIDs = listOfRootCertificateIDs
        self.maximumContractCertificateChains = maximumContractCertificateChains
        self.prioritizedEMAIDs = prioritizedEMAIDs
    }
}

/// `CertificateInstallationResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct CertificateInstallationRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing
    public var cpsCertificateChain: CertificateChain
    public var signedInstallationData: SignedInstallationData
    public var remainingContractCertificateChains: UInt8

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing,
        cpsCertificateChain: CertificateChain,
        signedInstallationData: SignedInstallationData,
        remainingContractCertificateChains: UInt8
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
        self.cpsCertificateChain = cpsCertificateChain
        self.signedInstallationData = signedInstallationData
        self.remainingContractCertificateChains = remainingContractCertificateChains
    }
}

/// `MeteringConfirmationReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct MeteringConfirmationReq: Equatable, Sendable {
    public var header: MessageHeader
    public var signedMeteringData: SignedMeteringData

    public init(
        header: MessageHeader,
        signedMeteringData: SignedMeteringData
    ) {
        self.header = header
        self.signedMeteringData = signedMeteringData
    }
}

/// `MeteringConfirmationResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct MeteringConfirmationRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode

    public init(
        header: MessageHeader,
        responseCode: ResponseCode
    ) {
        self.header = header
        self.responseCode = responseCode
    }
}

/// `PowerDeliveryReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PowerDeliveryReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evProcessing: Processing
    public var chargeProgress: ChargeProgress
    public var evPowerProfile: EVPowerProfile?
    public var bpt_ChannelSelection: ChannelSelection?

    public init(
        header: MessageHeader,
        evProcessing: Processing,
        chargeProgress: ChargeProgress,
        evPowerProfile: EVPowerProfile? = nil,
        bpt_ChannelSelection: ChannelSelection? = nil
    ) {
        self.header = header
        self.evProcessing = evProcessing
        self.chargeProgress = chargeProgress
        self.evPowerProfile = evPowerProfile
        self.bpt_ChannelSelection = bpt_ChannelSelection
    }
}

/// `PowerDeliveryResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct PowerDeliveryRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseStatus: EVSEStatus?

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseStatus: EVSEStatus? = nil
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseStatus = evseStatus
    }
}

/// `ScheduleExchangeReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ScheduleExchangeReq: Equatable, Sendable {
    public var header: MessageHeader
    public var maximumSupportingPoints: UInt16
    public var seReqControlMode: SEReqControlMode

    public init(
        header: MessageHeader,
        maximumSupportingPoints: UInt16,
        seReqControlMode: SEReqControlMode
    ) {
        self.header = header
        self.maximumSupportingPoints = maximumSupportingPoints
        self.seReqControlMode = seReqControlMode
    }
}

/// `ScheduleExchangeResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ScheduleExchangeRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing
    public var goToPause: Bool?
    public var seResControlMode: SEResControlMode

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing,
        goToPause: Bool? = nil,
        seResControlMode: SEResControlMode
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
        self.goToPause = goToPause
        self.seResControlMode = seResControlMode
    }
}

/// `ServiceDetailReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceDetailReq: Equatable, Sendable {
    public var header: MessageHeader
    public var serviceID: UInt16

    public init(
        header: MessageHeader,
        serviceID: UInt16
    ) {
        self.header = header
        self.serviceID = serviceID
    }
}

/// `ServiceDetailResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceDetailRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var serviceID: UInt16
    public var serviceParameterList: ServiceParameterList

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        serviceID: UInt16,
        serviceParameterList: ServiceParameterList
    ) {
        self.header = header
        self.responseCode = responseCode
        self.serviceID = serviceID
        self.serviceParameterList = serviceParameterList
    }
}

/// `ServiceDiscoveryReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceDiscoveryReq: Equatable, Sendable {
    public var header: MessageHeader
    public var supportedServiceIDs: ServiceIDList?

    public init(
        header: MessageHeader,
        supportedServiceIDs: ServiceIDList? = nil
    ) {
        self.header = header
        self.supportedServiceIDs = supportedServiceIDs
    }
}

/// `ServiceDiscoveryResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceDiscoveryRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var serviceRenegotiationSupported: Bool
    public var energyTransferServiceList: ServiceList
    public var vasList: ServiceList?

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        serviceRenegotiationSupported: Bool,
        energyTransferServiceList: ServiceList,
        vasList: ServiceList? = nil
    ) {
        self.header = header
        self.responseCode = responseCode
        self.serviceRenegotiationSupported = serviceRenegotiationSupported
        self.energyTransferServiceList = energyTransferServiceList
        self.vasList = vasList
    }
}

/// `ServiceSelectionReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceSelectionReq: Equatable, Sendable {
    public var header: MessageHeader
    public var selectedEnergyTransferService: SelectedService
    public var selectedVASList: SelectedServiceList?

    public init(
        header: MessageHeader,
        selectedEnergyTransferService: SelectedService,
        selectedVASList: SelectedServiceList? = nil
    ) {
        self.header = header
        self.selectedEnergyTransferService = selectedEnergyTransferService
        self.selectedVASList = selectedVASList
    }
}

/// `ServiceSelectionResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct ServiceSelectionRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode

    public init(
        header: MessageHeader,
        responseCode: ResponseCode
    ) {
        self.header = header
        self.responseCode = responseCode
    }
}

/// `SessionSetupReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SessionSetupReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evccid: String

    public init(
        header: MessageHeader,
        evccid: String
    ) {
        self.header = header
        self.evccid = evccid
    }
}

/// `SessionSetupResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SessionSetupRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseid: String

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseid: String
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseid = evseid
    }
}

/// `SessionStopReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SessionStopReq: Equatable, Sendable {
    public var header: MessageHeader
    public var chargingSession: ChargingSession
    public var evTerminationCode: String?
    public var evTerminationExplanation: String?

    public init(
        header: MessageHeader,
        chargingSession: ChargingSession,
        evTerminationCode: String? = nil,
        evTerminationExplanation: String? = nil
    ) {
        self.header = header
        self.chargingSession = chargingSession
        self.evTerminationCode = evTerminationCode
        self.evTerminationExplanation = evTerminationExplanation
    }
}

/// `SessionStopResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SessionStopRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode

    public init(
        header: MessageHeader,
        responseCode: ResponseCode
    ) {
        self.header = header
        self.responseCode = responseCode
    }
}

/// `SignedInstallationDataType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SignedInstallationData: Equatable, Sendable {
    public var id: String
    public var contractCertificateChain: ContractCertificateChain
    public var ecdhCurve: ECDHCurve
    public var dhPublicKey: [UInt8]
    public var encryptedPrivateKey: EncryptedPrivateKey

    public init(
        id: String,
        contractCertificateChain: ContractCertificateChain,
        ecdhCurve: ECDHCurve,
        dhPublicKey: [UInt8],
        encryptedPrivateKey: EncryptedPrivateKey
    ) {
        self.id = id
        self.contractCertificateChain = contractCertificateChain
        self.ecdhCurve = ecdhCurve
        self.dhPublicKey = dhPublicKey
        self.encryptedPrivateKey = encryptedPrivateKey
    }
}

/// `SignedMeteringDataType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct SignedMeteringData: Equatable, Sendable {
    public var id: String
    public var sessionID: SessionID
    public var meterInfo: MeterInfo
    public var receipt: Receipt?
    public var smdtControlMode: SMDTControlMode

    public init(
        id: String,
        sessionID: SessionID,
        meterInfo: MeterInfo,
        receipt: Receipt? = nil,
        smdtControlMode: SMDTControlMode
    ) {
        self.id = id
        self.sessionID = sessionID
        self.meterInfo = meterInfo
        self.receipt = receipt
        self.smdtControlMode = smdtControlMode
    }
}

/// `VehicleCheckInReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct VehicleCheckInReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evCheckInStatus: EVCheckInStatus
    public var parkingMethod: ParkingMethod
    public var vehicleFrame: Int16?
    public var deviceOffset: Int16?
    public var vehicleTravel: Int16?

    public init(
        header: MessageHeader,
        evCheckInStatus: EVCheckInStatus,
        parkingMethod: ParkingMethod,
        vehicleFrame: Int16? = nil,
        deviceOffset: Int16? = nil,
        vehicleTravel: Int16? = nil
    ) {
        self.header = header
        self.evCheckInStatus = evCheckInStatus
        self.parkingMethod = parkingMethod
        self.vehicleFrame = vehicleFrame
        self.deviceOffset = deviceOffset
        self.vehicleTravel = vehicleTravel
    }
}

/// `VehicleCheckInResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct VehicleCheckInRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var parkingSpace: Int16?
    public var deviceLocation: Int16?
    public var targetDistance: Int16?

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        parkingSpace: Int16? = nil,
        deviceLocation: Int16? = nil,
        targetDistance: Int16? = nil
    ) {
        self.header = header
        self.responseCode = responseCode
        self.parkingSpace = parkingSpace
        self.deviceLocation = deviceLocation
        self.targetDistance = targetDistance
    }
}

/// `VehicleCheckOutReqType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct VehicleCheckOutReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evCheckOutStatus: EVCheckOutStatus
    public var checkOutTime: UInt64

    public init(
        header: MessageHeader,
        evCheckOutStatus: EVCheckOutStatus,
        checkOutTime: UInt64
    ) {
        self.header = header
        self.evCheckOutStatus = evCheckOutStatus
        self.checkOutTime = checkOutTime
    }
}

/// `VehicleCheckOutResType` of urn:iso:std:iso:15118:-20:CommonMessages
public struct VehicleCheckOutRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseCheckOutStatus: EVSECheckOutStatus

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseCheckOutStatus: EVSECheckOutStatus
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseCheckOutStatus = evseCheckOutStatus
    }
}

