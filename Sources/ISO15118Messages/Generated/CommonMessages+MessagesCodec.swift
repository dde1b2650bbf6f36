// swift-format-ignore-file
// Codec of the messages of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AuthorizationReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(selectedAuthorizationService.rawValue), 3)
        code = 0
        width = 3
        switch aReqAuthorizationMode {
            case .eim_AReqAuthorizationMode(_):
                writer.put(code &<< 1, width &+ 1)
                code = 0
                width = 1
            case .pnC_AReqAuthorizationMode(let payload):
                writer.put((code &+ 1) &<< 1, width &+ 1)
                payload.writeBody(to: &writer)
                code = 0
                width = 3
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let selectedAuthorizationServiceRun = try reader.run(3, constant: 0, mask: 0b110)
        guard let selectedAuthorizationService = Authorization(rawValue: UInt8(truncatingIfNeeded: selectedAuthorizationServiceRun & 0b1)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let aReqAuthorizationMode: AReqAuthorizationMode
        switch code {
            case 0:
                try reader.expect(0, 1)
                let payload = EIM_AReqAuthorizationMode()
                code = reader.bits(1)
                aReqAuthorizationMode = .eim_AReqAuthorizationMode(payload)
            case 1:
                try reader.expect(0, 1)
                let payload = try PnC_AReqAuthorizationMode.readBody(&reader)
                code = reader.bits(3)
                aReqAuthorizationMode = .pnC_AReqAuthorizationMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, selectedAuthorizationService: selectedAuthorizationService, aReqAuthorizationMode: aReqAuthorizationMode)
    }
}

extension AuthorizationRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 5 | UInt64(evseProcessing.rawValue), 13)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(13, constant: 0, mask: 0b1100000011100)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 5) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b11)) else { throw reader.invalidValue() }
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing)
    }
}

extension AuthorizationSetupReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        return Self(header: header)
    }
}

extension AuthorizationSetupRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
        code = 0
        width = 2
        if authorizationServices.isEmpty || authorizationServices.count > 2 { writer.failCount() }
        writer.reserve(authorizationServices.count &* 1)
        for item in authorizationServices {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(item.rawValue), 1)
            code = 0
            width = 3
        }
        if authorizationServices.count == 2 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put((certificateInstallationService ? 1 : 0), 1)
        code = 0
        width = 3
        switch asResAuthorizationMode {
            case .eim_ASResAuthorizationMode(_):
                writer.put(code &<< 1, width &+ 1)
            case .pnC_ASResAuthorizationMode(let payload):
                writer.put((code &+ 1) &<< 2, width &+ 2)
                payload.writeBody(to: &writer)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        code = reader.bits(2)
        var authorizationServices: [Authorization] = []
        while true {
            if code != 0 {
                if authorizationServices.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let itemRun = try reader.run(2, constant: 0, mask: 0b10)
            guard let item = Authorization(rawValue: UInt8(truncatingIfNeeded: itemRun & 0b1)) else { throw reader.invalidValue() }
            authorizationServices.append(item)
            try reader.checkEnd()
            if authorizationServices.count == 2 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let certificateInstallationServiceRun = try reader.run(2, constant: 0, mask: 0b10)
        let certificateInstallationService = certificateInstallationServiceRun & 0b1 != 0
        code = reader.bits(3)
        let asResAuthorizationMode: ASResAuthorizationMode
        switch code {
            case 0:
                try reader.expect(0, 1)
                let payload = EIM_ASResAuthorizationMode()
                asResAuthorizationMode = .eim_ASResAuthorizationMode(payload)
            case 1:
                try reader.expect(0, 2)
                let payload = try PnC_ASResAuthorizationMode.readBody(&reader)
                asResAuthorizationMode = .pnC_ASResAuthorizationMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        return Self(header: header, responseCode: responseCode, authorizationServices: authorizationServices, certificateInstallationService: certificateInstallationService, asResAuthorizationMode: asResAuthorizationMode)
    }
}

extension CertificateInstallationReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(0, 2)
        oemProvisioningCertificateChain.writeBody(to: &writer)
        writer.put(0, 1)
        listOfRootCertificateIDs.writeBody(to: &writer)
        writer.put(UInt64(truncatingIfNeeded: Int(maximumContractCertificateChains) &- 0), 10)
        code = 0
        width = 3
        if let prioritizedEMAIDs {
            writer.put(code, width)
            prioritizedEMAIDs.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        try reader.expect(0, 2)
        let oemProvisioningCertificateChain = try SignedCertificateChain.readBody(&reader)
        try reader.expect(0, 1)
        let listOfRootCertificateIDs = try ListOfRootCertificateIDs.readBody(&reader)
        let maximumContractCertificateChainsRun = try reader.run(10, constant: 0, mask: 0b1100000000)
        let maximumContractCertificateChains = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: maximumContractCertificateChainsRun & 0b11111111))
        code = reader.bits(3)
        let prioritizedEMAIDs: EMAIDList?
        if code == 0 {
            prioritizedEMAIDs = try EMAIDList.readBody(&reader)
            code = reader.bits(1)
        } else {
            prioritizedEMAIDs = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, oemProvisioningCertificateChain: oemProvisioningCertificateChain, listOfRootCertificateIDs: listOfRootCertificateIDs, maximumContractCertificateChains: maximumContractCertificateChains, prioritizedEMAIDs: prioritizedEMAIDs)
    }
}

extension CertificateInstallationRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 9 | UInt64(evseProcessing.rawValue) &<< 4, 17)
        cpsCertificateChain.writeBody(to: &writer)
        writer.put(0, 2)
        signedInstallationData.writeBody(to: &writer)
        writer.put(UInt64(truncatingIfNeeded: Int(remainingContractCertificateChains) &- 0), 12)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(17, constant: 0, mask: 0x181CF)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 9) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 4) & 0b11)) else { throw reader.invalidValue() }
        let cpsCertificateChain = try CertificateChain.readBody(&reader)
        try reader.expect(0, 2)
        let signedInstallationData = try SignedInstallationData.readBody(&reader)
        let remainingContractCertificateChainsRun = try reader.run(12, constant: 0, mask: 0b111100000000)
        let remainingContractCertificateChains = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: remainingContractCertificateChainsRun & 0b11111111))
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing, cpsCertificateChain: cpsCertificateChain, signedInstallationData: signedInstallationData, remainingContractCertificateChains: remainingContractCertificateChains)
    }
}

extension MeteringConfirmationReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(0, 2)
        signedMeteringData.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        try reader.expect(0, 2)
        let signedMeteringData = try SignedMeteringData.readBody(&reader)
        return Self(header: header, signedMeteringData: signedMeteringData)
    }
}

extension MeteringConfirmationRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        return Self(header: header, responseCode: responseCode)
    }
}

extension PowerDeliveryReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(evProcessing.rawValue) &<< 5 | UInt64(chargeProgress.rawValue), 9)
        code = 0
        width = 3
        if let evPowerProfile {
            writer.put(code &<< 2, width &+ 2)
            evPowerProfile.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let bpt_ChannelSelection {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(bpt_ChannelSelection.rawValue), 1)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let evProcessingRun = try reader.run(9, constant: 0, mask: 0b110011100)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (evProcessingRun &>> 5) & 0b11)) else { throw reader.invalidValue() }
        guard let chargeProgress = ChargeProgress(rawValue: UInt8(truncatingIfNeeded: evProcessingRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let evPowerProfile: EVPowerProfile?
        if code == 0 {
            try reader.expect(0, 2)
            evPowerProfile = try EVPowerProfile.readBody(&reader)
            code = reader.bits(3)
        } else {
            evPowerProfile = nil
            code &-= 1
        }
        let bpt_ChannelSelection: ChannelSelection?
        if code == 0 {
            let bpt_ChannelSelectionRun = try reader.run(2, constant: 0, mask: 0b10)
            bpt_ChannelSelection = ChannelSelection(rawValue: UInt8(truncatingIfNeeded: bpt_ChannelSelectionRun & 0b1))
            code = reader.bits(2)
        } else {
            bpt_ChannelSelection = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, evProcessing: evProcessing, chargeProgress: chargeProgress, evPowerProfile: evPowerProfile, bpt_ChannelSelection: bpt_ChannelSelection)
    }
}

extension PowerDeliveryRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
        code = 0
        width = 3
        if let evseStatus {
            writer.put(code &<< 2, width &+ 2)
            writer.putUnsigned(UInt64(evseStatus.notificationMaxDelay))
            writer.put(UInt64(evseStatus.evseNotification.rawValue), 6)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let evseStatus: EVSEStatus?
        if code == 0 {
            let (_, evseStatus_notificationMaxDelay) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
            let evseStatus_evseNotificationRun = try reader.run(6, constant: 0, mask: 0b111000)
            guard let evseStatus_evseNotification = EVSENotification(rawValue: UInt8(truncatingIfNeeded: evseStatus_evseNotificationRun & 0b111)) else { throw reader.invalidValue() }
            evseStatus = EVSEStatus(notificationMaxDelay: evseStatus_notificationMaxDelay, evseNotification: evseStatus_evseNotification)
            code = reader.bits(3)
        } else {
            evseStatus = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, evseStatus: evseStatus)
    }
}

extension ScheduleExchangeReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        let maximumSupportingPointsBits = writer.distance(Int(maximumSupportingPoints), 12...1024)
        writer.put(maximumSupportingPointsBits, 12)
        code = 0
        width = 3
        switch seReqControlMode {
            case .dynamic_SEReqControlMode(let payload):
                writer.put(code &<< 2, width &+ 2)
                payload.writeBody(to: &writer)
            case .scheduled_SEReqControlMode(let payload):
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let maximumSupportingPointsRun = try reader.run(12, constant: 0, mask: 0b110000000000)
        if maximumSupportingPointsRun & 0b1111111111 > 1012 { throw reader.invalidValue() }
        let maximumSupportingPoints = UInt16(truncatingIfNeeded: Int(truncatingIfNeeded: maximumSupportingPointsRun & 0b1111111111) &+ 12)
        code = reader.bits(3)
        let seReqControlMode: SEReqControlMode
        switch code {
            case 0:
                try reader.expect(0, 2)
                let payload = try Dynamic_SEReqControlMode.readBody(&reader)
                seReqControlMode = .dynamic_SEReqControlMode(payload)
            case 1:
                let payload = try Scheduled_SEReqControlMode.readBody(&reader)
                seReqControlMode = .scheduled_SEReqControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        return Self(header: header, maximumSupportingPoints: maximumSupportingPoints, seReqControlMode: seReqControlMode)
    }
}

extension ScheduleExchangeRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 5 | UInt64(evseProcessing.rawValue), 13)
        code = 0
        width = 3
        if let goToPause {
            writer.put(code &<< 1, width &+ 1)
            writer.put((goToPause ? 1 : 0), 1)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        switch seResControlMode {
            case .dynamic_SEResControlMode(let payload):
                writer.put(code, width)
                payload.writeBody(to: &writer)
            case .scheduled_SEResControlMode(let payload):
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(13, constant: 0, mask: 0b1100000011100)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 5) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let goToPause: Bool?
        if code == 0 {
            let goToPauseRun = try reader.run(2, constant: 0, mask: 0b10)
            goToPause = goToPauseRun & 0b1 != 0
            code = reader.bits(3)
        } else {
            goToPause = nil
            code &-= 1
        }
        let seResControlMode: SEResControlMode
        switch code {
            case 0:
                let payload = try Dynamic_SEResControlMode.readBody(&reader)
                seResControlMode = .dynamic_SEResControlMode(payload)
            case 1:
                let payload = try Scheduled_SEResControlMode.readBody(&reader)
                seResControlMode = .scheduled_SEResControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing, goToPause: goToPause, seResControlMode: seResControlMode)
    }
}

extension ServiceDetailReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(0, 2)
        writer.putUnsigned(UInt64(serviceID))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let (_, serviceID) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
        return Self(header: header, serviceID: serviceID)
    }
}

extension ServiceDetailRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 3, 11)
        writer.putUnsigned(UInt64(serviceID))
        writer.put(0, 2)
        serviceParameterList.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let (responseCodeRun, serviceID) = try reader.run(11, constant: 0, mask: 0b11000000111, unsigned: UInt16.self)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 3) & 0b111111)) else { throw reader.invalidValue() }
        try reader.expect(0, 2)
        let serviceParameterList = try ServiceParameterList.readBody(&reader)
        return Self(header: header, responseCode: responseCode, serviceID: serviceID, serviceParameterList: serviceParameterList)
    }
}

extension ServiceDiscoveryReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        code = 0
        width = 2
        if let supportedServiceIDs {
            writer.put(code, width)
            supportedServiceIDs.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        code = reader.bits(2)
        let supportedServiceIDs: ServiceIDList?
        if code == 0 {
            supportedServiceIDs = try ServiceIDList.readBody(&reader)
            code = reader.bits(1)
        } else {
            supportedServiceIDs = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, supportedServiceIDs: supportedServiceIDs)
    }
}

extension ServiceDiscoveryRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 6 | (serviceRenegotiationSupported ? 1 : 0) &<< 2, 14)
        energyTransferServiceList.writeBody(to: &writer)
        code = 0
        width = 2
        if let vasList {
            writer.put(code, width)
            vasList.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(14, constant: 0, mask: 0b11000000111011)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 6) & 0b111111)) else { throw reader.invalidValue() }
        let serviceRenegotiationSupported = (responseCodeRun &>> 2) & 0b1 != 0
        let energyTransferServiceList = try ServiceList.readBody(&reader)
        code = reader.bits(2)
        let vasList: ServiceList?
        if code == 0 {
            vasList = try ServiceList.readBody(&reader)
            code = reader.bits(1)
        } else {
            vasList = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, serviceRenegotiationSupported: serviceRenegotiationSupported, energyTransferServiceList: energyTransferServiceList, vasList: vasList)
    }
}

extension ServiceSelectionReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(0, 3)
        writer.putUnsigned(UInt64(selectedEnergyTransferService.serviceID))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(selectedEnergyTransferService.parameterSetID))
        code = 0
        width = 4
        if let selectedVASList {
            writer.put(code, width)
            selectedVASList.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let (_, selectedEnergyTransferService_serviceID) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        let (_, selectedEnergyTransferService_parameterSetID) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        let selectedEnergyTransferService = SelectedService(serviceID: selectedEnergyTransferService_serviceID, parameterSetID: selectedEnergyTransferService_parameterSetID)
        code = reader.bits(4)
        let selectedVASList: SelectedServiceList?
        if code == 0 {
            selectedVASList = try SelectedServiceList.readBody(&reader)
            code = reader.bits(1)
        } else {
            selectedVASList = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, selectedEnergyTransferService: selectedEnergyTransferService, selectedVASList: selectedVASList)
    }
}

extension ServiceSelectionRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        return Self(header: header, responseCode: responseCode)
    }
}

extension SessionSetupReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(0, 2)
        writer.put(evccid, 0...255)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        try reader.expect(0, 2)
        let evccid = try reader.string(0...255)
        return Self(header: header, evccid: evccid)
    }
}

extension SessionSetupRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 3, 11)
        writer.put(evseid, 0...255)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(11, constant: 0, mask: 0b11000000111)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 3) & 0b111111)) else { throw reader.invalidValue() }
        let evseid = try reader.string(0...255)
        return Self(header: header, responseCode: responseCode, evseid: evseid)
    }
}

extension SessionStopReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(chargingSession.rawValue), 4)
        code = 0
        width = 3
        if let evTerminationCode {
            writer.put(code &<< 1, width &+ 1)
            writer.put(evTerminationCode, 0...80)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let evTerminationExplanation {
            writer.put(code &<< 1, width &+ 1)
            writer.put(evTerminationExplanation, 0...160)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let chargingSessionRun = try reader.run(4, constant: 0, mask: 0b1100)
        guard let chargingSession = ChargingSession(rawValue: UInt8(truncatingIfNeeded: chargingSessionRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let evTerminationCode: String?
        if code == 0 {
            try reader.expect(0, 1)
            evTerminationCode = try reader.string(0...80)
            code = reader.bits(3)
        } else {
            evTerminationCode = nil
            code &-= 1
        }
        let evTerminationExplanation: String?
        if code == 0 {
            try reader.expect(0, 1)
            evTerminationExplanation = try reader.string(0...160)
            code = reader.bits(2)
        } else {
            evTerminationExplanation = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, chargingSession: chargingSession, evTerminationCode: evTerminationCode, evTerminationExplanation: evTerminationExplanation)
    }
}

extension SessionStopRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        return Self(header: header, responseCode: responseCode)
    }
}

extension SignedInstallationData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(id)
        writer.put(0, 3)
        contractCertificateChain.writeBody(to: &writer)
        writer.put(UInt64(ecdhCurve.rawValue) &<< 3, 7)
        writer.put(dhPublicKey, 0...133)
        code = 0
        width = 3
        switch encryptedPrivateKey {
            case .secp521_EncryptedPrivateKey(let payload):
                writer.put(code &<< 1, width &+ 1)
                writer.put(payload, 94...94)
            case .x448_EncryptedPrivateKey(let payload):
                writer.put((code &+ 1) &<< 1, width &+ 1)
                writer.put(payload, 84...84)
            case .tpm_EncryptedPrivateKey(let payload):
                writer.put((code &+ 2) &<< 1, width &+ 1)
                writer.put(payload, 206...206)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let id = try reader.string()
        try reader.expect(0, 3)
        let contractCertificateChain = try ContractCertificateChain.readBody(&reader)
        let ecdhCurveRun = try reader.run(7, constant: 0, mask: 0b1110111)
        guard let ecdhCurve = ECDHCurve(rawValue: UInt8(truncatingIfNeeded: (ecdhCurveRun &>> 3) & 0b1)) else { throw reader.invalidValue() }
        let dhPublicKey = try reader.binary(0...133)
        code = reader.bits(3)
        let encryptedPrivateKey: EncryptedPrivateKey
        switch code {
            case 0:
                try reader.expect(0, 1)
                let payload = try reader.binary(94...94)
                encryptedPrivateKey = .secp521_EncryptedPrivateKey(payload)
            case 1:
                try reader.expect(0, 1)
                let payload = try reader.binary(84...84)
                encryptedPrivateKey = .x448_EncryptedPrivateKey(payload)
            case 2:
                try reader.expect(0, 1)
                let payload = try reader.binary(206...206)
                encryptedPrivateKey = .tpm_EncryptedPrivateKey(payload)
            default:
                throw reader.unexpected(code, escape: 3)
        }
        return Self(id: id, contractCertificateChain: contractCertificateChain, ecdhCurve: ecdhCurve, dhPublicKey: dhPublicKey, encryptedPrivateKey: encryptedPrivateKey)
    }
}

extension SignedMeteringData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(id)
        writer.put(0, 2)
        writer.putBinary8(sessionID.rawValue)
        writer.put(0, 4)
        meterInfo.writeBody(to: &writer)
        code = 0
        width = 2
        if let receipt {
            writer.put(code &<< 2, width &+ 2)
            receipt.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        switch smdtControlMode {
            case .dynamic_SMDTControlMode(_):
                writer.put(code &<< 1, width &+ 1)
                code = 0
                width = 1
            case .scheduled_SMDTControlMode(let payload):
                writer.put((code &+ 1) &<< 2, width &+ 2)
                if payload.selectedScheduleTupleID < 1 { writer.failValue() }
                writer.putUnsigned(UInt64(payload.selectedScheduleTupleID))
                code = 0
                width = 3
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let id = try reader.string()
        try reader.expect(0, 2)
        let sessionID = SessionID(rawValue: try reader.binary8())
        try reader.expect(0, 4)
        let meterInfo = try MeterInfo.readBody(&reader)
        code = reader.bits(2)
        let receipt: Receipt?
        if code == 0 {
            try reader.expect(0, 2)
            receipt = try Receipt.readBody(&reader)
            code = reader.bits(2)
        } else {
            receipt = nil
            code &-= 1
        }
        let smdtControlMode: SMDTControlMode
        switch code {
            case 0:
                try reader.expect(0, 1)
                let payload = Dynamic_SMDTControlMode()
                code = reader.bits(1)
                smdtControlMode = .dynamic_SMDTControlMode(payload)
            case 1:
                let (_, payload_selectedScheduleTupleID) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt32.self)
                if payload_selectedScheduleTupleID < 1 { throw reader.invalidValue() }
                let payload = Scheduled_SMDTControlMode(selectedScheduleTupleID: payload_selectedScheduleTupleID)
                code = reader.bits(3)
                smdtControlMode = .scheduled_SMDTControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(id: id, sessionID: sessionID, meterInfo: meterInfo, receipt: receipt, smdtControlMode: smdtControlMode)
    }
}

extension VehicleCheckInReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(evCheckInStatus.rawValue) &<< 5 | UInt64(parkingMethod.rawValue), 9)
        code = 0
        width = 4
        if let vehicleFrame {
            writer.put(code &<< 1, width &+ 1)
            writer.putSigned(Int64(vehicleFrame))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let deviceOffset {
            writer.put(code &<< 1, width &+ 1)
            writer.putSigned(Int64(deviceOffset))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let vehicleTravel {
            writer.put(code &<< 1, width &+ 1)
            writer.putSigned(Int64(vehicleTravel))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let evCheckInStatusRun = try reader.run(9, constant: 0, mask: 0b110011100)
        guard let evCheckInStatus = EVCheckInStatus(rawValue: UInt8(truncatingIfNeeded: (evCheckInStatusRun &>> 5) & 0b11)) else { throw reader.invalidValue() }
        guard let parkingMethod = ParkingMethod(rawValue: UInt8(truncatingIfNeeded: evCheckInStatusRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(4)
        let vehicleFrame: Int16?
        if code == 0 {
            let (_, vehicleFrameNumber) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
            vehicleFrame = vehicleFrameNumber
            code = reader.bits(3)
        } else {
            vehicleFrame = nil
            code &-= 1
        }
        let deviceOffset: Int16?
        if code == 0 {
            let (_, deviceOffsetNumber) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
            deviceOffset = deviceOffsetNumber
            code = reader.bits(3)
        } else {
            deviceOffset = nil
            code &-= 1
        }
        let vehicleTravel: Int16?
        if code == 0 {
            let (_, vehicleTravelNumber) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
            vehicleTravel = vehicleTravelNumber
            code = reader.bits(2)
        } else {
            vehicleTravel = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, evCheckInStatus: evCheckInStatus, parkingMethod: parkingMethod, vehicleFrame: vehicleFrame, deviceOffset: deviceOffset, vehicleTravel: vehicleTravel)
    }
}

extension VehicleCheckInRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
        code = 0
        width = 4
        if let parkingSpace {
            writer.put(code &<< 1, width &+ 1)
            writer.putSigned(Int64(parkingSpace))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let deviceLocation {
            writer.put(code &<< 1, width &+ 1)
            writer.putSigned(Int64(deviceLocation))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let targetDistance {
            writer.put(code &<< 1, width &+ 1)
            writer.putSigned(Int64(targetDistance))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        code = reader.bits(4)
        let parkingSpace: Int16?
        if code == 0 {
            let (_, parkingSpaceNumber) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
            parkingSpace = parkingSpaceNumber
            code = reader.bits(3)
        } else {
            parkingSpace = nil
            code &-= 1
        }
        let deviceLocation: Int16?
        if code == 0 {
            let (_, deviceLocationNumber) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
            deviceLocation = deviceLocationNumber
            code = reader.bits(3)
        } else {
            deviceLocation = nil
            code &-= 1
        }
        let targetDistance: Int16?
        if code == 0 {
            let (_, targetDistanceNumber) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
            targetDistance = targetDistanceNumber
            code = reader.bits(2)
        } else {
            targetDistance = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, parkingSpace: parkingSpace, deviceLocation: deviceLocation, targetDistance: targetDistance)
    }
}

extension VehicleCheckOutReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(evCheckOutStatus.rawValue) &<< 3, 7)
        writer.putUnsigned(checkOutTime)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let (evCheckOutStatusRun, checkOutTime) = try reader.run(7, constant: 0, mask: 0b1100111, unsigned: UInt64.self)
        guard let evCheckOutStatus = EVCheckOutStatus(rawValue: UInt8(truncatingIfNeeded: (evCheckOutStatusRun &>> 3) & 0b11)) else { throw reader.invalidValue() }
        return Self(header: header, evCheckOutStatus: evCheckOutStatus, checkOutTime: checkOutTime)
    }
}

extension VehicleCheckOutRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 4 | UInt64(evseCheckOutStatus.rawValue), 12)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(12, constant: 0, mask: 0b110000001110)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 4) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseCheckOutStatus = EVSECheckOutStatus(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b1)) else { throw reader.invalidValue() }
        return Self(header: header, responseCode: responseCode, evseCheckOutStatus: evseCheckOutStatus)
    }
}

