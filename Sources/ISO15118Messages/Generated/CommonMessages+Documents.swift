// swift-format-ignore-file
// Documents and fragments of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AuthorizationReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(141)
        writer.put(0x10000, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 0 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AuthorizationReq.readBody(&reader)
        return value
    }
}

extension AuthorizationRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(110)
        writer.put(0x10008, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 1 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AuthorizationRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension AuthorizationSetupReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(109)
        writer.put(0x10010, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 2 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AuthorizationSetupReq.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension AuthorizationSetupRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(122)
        writer.put(0x10018, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 3 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try AuthorizationSetupRes.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension CertificateInstallationReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(133)
        writer.put(0x10038, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 7 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try CertificateInstallationReq.readBody(&reader)
        return value
    }
}

extension CertificateInstallationRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(166)
        writer.put(0x10040, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 8 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try CertificateInstallationRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension MeteringConfirmationReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(267)
        writer.put(0x10080, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 16 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try MeteringConfirmationReq.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension MeteringConfirmationRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(110)
        writer.put(0x10088, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 17 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try MeteringConfirmationRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension PowerDeliveryReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(128)
        writer.put(0x100A8, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 21 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try PowerDeliveryReq.readBody(&reader)
        return value
    }
}

extension PowerDeliveryRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(114)
        writer.put(0x100B0, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 22 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try PowerDeliveryRes.readBody(&reader)
        return value
    }
}

extension ScheduleExchangeReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(177)
        writer.put(0x100D8, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 27 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ScheduleExchangeReq.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension ScheduleExchangeRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(214)
        writer.put(0x100E0, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 28 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ScheduleExchangeRes.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension ServiceDetailReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(112)
        writer.put(0x100E8, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 29 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ServiceDetailReq.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension ServiceDetailRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(114)
        writer.put(0x100F0, 17)
        writeBody(to: &writer)
        writer.put(0, 1)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 30 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ServiceDetailRes.readBody(&reader)
        try reader.expect(0, 1)
        return value
    }
}

extension ServiceDiscoveryReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(109)
        writer.put(0x100F8, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 31 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ServiceDiscoveryReq.readBody(&reader)
        return value
    }
}

extension ServiceDiscoveryRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(112)
        writer.put(0x10100, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 32 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ServiceDiscoveryRes.readBody(&reader)
        return value
    }
}

extension ServiceSelectionReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(117)
        writer.put(0x10108, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 33 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ServiceSelectionReq.readBody(&reader)
        return value
    }
}

extension ServiceSelectionRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(110)
        writer.put(0x10110, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 34 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try ServiceSelectionRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension SessionSetupReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(119)
        writer.put(0x10118, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 35 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try SessionSetupReq.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension SessionSetupRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(120)
        writer.put(0x10120, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 36 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try SessionSetupRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension SessionStopReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(130)
        writer.put(0x10128, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 37 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try SessionStopReq.readBody(&reader)
        return value
    }
}

extension SessionStopRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(110)
        writer.put(0x10130, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 38 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try SessionStopRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension SignedInstallationData: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(45)
        writer.put(0b100000001011010, 15)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 45 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 1)
        let value = try SignedInstallationData.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension SignedMeteringData: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(161)
        writer.put(0b100000001011100, 15)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 46 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 1)
        let value = try SignedMeteringData.readBody(&reader)
        return value
    }
}

extension VehicleCheckInReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(121)
        writer.put(0x10188, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 49 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try VehicleCheckInReq.readBody(&reader)
        return value
    }
}

extension VehicleCheckInRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(121)
        writer.put(0x10190, 17)
        writeBody(to: &writer)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 50 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try VehicleCheckInRes.readBody(&reader)
        return value
    }
}

extension VehicleCheckOutReq: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(120)
        writer.put(0x10198, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 51 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try VehicleCheckOutReq.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

extension VehicleCheckOutRes: EXIDocument {
    public func write(to writer: inout EXIWriter) {
        writer.reserve(110)
        writer.put(0x101A0, 17)
        writeBody(to: &writer)
        writer.put(0, 2)
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        if code != 52 { throw reader.unexpectedRoot(code) }
        try reader.expect(0, 3)
        let value = try VehicleCheckOutRes.readBody(&reader)
        try reader.expect(0, 2)
        return value
    }
}

/// A document: one message with its element, of urn:iso:std:iso:15118:-20:CommonMessages
public enum CommonMessagesDocument: EXIDocument, Equatable, Sendable {
    case authorizationReq(AuthorizationReq)
    case authorizationRes(AuthorizationRes)
    case authorizationSetupReq(AuthorizationSetupReq)
    case authorizationSetupRes(AuthorizationSetupRes)
    case certificateInstallationReq(CertificateInstallationReq)
    case certificateInstallationRes(CertificateInstallationRes)
    case meteringConfirmationReq(MeteringConfirmationReq)
    case meteringConfirmationRes(MeteringConfirmationRes)
    case powerDeliveryReq(PowerDeliveryReq)
    case powerDeliveryRes(PowerDeliveryRes)
    case scheduleExchangeReq(ScheduleExchangeReq)
    case scheduleExchangeRes(ScheduleExchangeRes)
    case serviceDetailReq(ServiceDetailReq)
    case serviceDetailRes(ServiceDetailRes)
    case serviceDiscoveryReq(ServiceDiscoveryReq)
    case serviceDiscoveryRes(ServiceDiscoveryRes)
    case serviceSelectionReq(ServiceSelectionReq)
    case serviceSelectionRes(ServiceSelectionRes)
    case sessionSetupReq(SessionSetupReq)
    case sessionSetupRes(SessionSetupRes)
    case sessionStopReq(SessionStopReq)
    case sessionStopRes(SessionStopRes)
    case signedInstallationData(SignedInstallationData)
    case signedMeteringData(SignedMeteringData)
    case vehicleCheckInReq(VehicleCheckInReq)
    case vehicleCheckInRes(VehicleCheckInRes)
    case vehicleCheckOutReq(VehicleCheckOutReq)
    case vehicleCheckOutRes(VehicleCheckOutRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .authorizationReq(let value):
                writer.reserve(141)
                writer.put(0x10000, 17)
                value.writeBody(to: &writer)
            case .authorizationRes(let value):
                writer.reserve(110)
                writer.put(0x10008, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .authorizationSetupReq(let value):
                writer.reserve(109)
                writer.put(0x10010, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .authorizationSetupRes(let value):
                writer.reserve(122)
                writer.put(0x10018, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .certificateInstallationReq(let value):
                writer.reserve(133)
                writer.put(0x10038, 17)
                value.writeBody(to: &writer)
            case .certificateInstallationRes(let value):
                writer.reserve(166)
                writer.put(0x10040, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .meteringConfirmationReq(let value):
                writer.reserve(267)
                writer.put(0x10080, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .meteringConfirmationRes(let value):
                writer.reserve(110)
                writer.put(0x10088, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .powerDeliveryReq(let value):
                writer.reserve(128)
                writer.put(0x100A8, 17)
                value.writeBody(to: &writer)
            case .powerDeliveryRes(let value):
                writer.reserve(114)
                writer.put(0x100B0, 17)
                value.writeBody(to: &writer)
            case .scheduleExchangeReq(let value):
                writer.reserve(177)
                writer.put(0x100D8, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .scheduleExchangeRes(let value):
                writer.reserve(214)
                writer.put(0x100E0, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .serviceDetailReq(let value):
                writer.reserve(112)
                writer.put(0x100E8, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .serviceDetailRes(let value):
                writer.reserve(114)
                writer.put(0x100F0, 17)
                value.writeBody(to: &writer)
                writer.put(0, 1)
            case .serviceDiscoveryReq(let value):
                writer.reserve(109)
                writer.put(0x100F8, 17)
                value.writeBody(to: &writer)
            case .serviceDiscoveryRes(let value):
                writer.reserve(112)
                writer.put(0x10100, 17)
                value.writeBody(to: &writer)
            case .serviceSelectionReq(let value):
                writer.reserve(117)
                writer.put(0x10108, 17)
                value.writeBody(to: &writer)
            case .serviceSelectionRes(let value):
                writer.reserve(110)
                writer.put(0x10110, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .sessionSetupReq(let value):
                writer.reserve(119)
                writer.put(0x10118, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .sessionSetupRes(let value):
                writer.reserve(120)
                writer.put(0x10120, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .sessionStopReq(let value):
                writer.reserve(130)
                writer.put(0x10128, 17)
                value.writeBody(to: &writer)
            case .sessionStopRes(let value):
                writer.reserve(110)
                writer.put(0x10130, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .signedInstallationData(let value):
                writer.reserve(45)
                writer.put(0b100000001011010, 15)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .signedMeteringData(let value):
                writer.reserve(161)
                writer.put(0b100000001011100, 15)
                value.writeBody(to: &writer)
            case .vehicleCheckInReq(let value):
                writer.reserve(121)
                writer.put(0x10188, 17)
                value.writeBody(to: &writer)
            case .vehicleCheckInRes(let value):
                writer.reserve(121)
                writer.put(0x10190, 17)
                value.writeBody(to: &writer)
            case .vehicleCheckOutReq(let value):
                writer.reserve(120)
                writer.put(0x10198, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
            case .vehicleCheckOutRes(let value):
                writer.reserve(110)
                writer.put(0x101A0, 17)
                value.writeBody(to: &writer)
                writer.put(0, 2)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(6)
        let value: Self
        switch code {
            case 0:
                try reader.expect(0, 3)
                let content = try AuthorizationReq.readBody(&reader)
                value = .authorizationReq(content)
            case 1:
                try reader.expect(0, 3)
                let content = try AuthorizationRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .authorizationRes(content)
            case 2:
                try reader.expect(0, 3)
                let content = try AuthorizationSetupReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .authorizationSetupReq(content)
            case 3:
                try reader.expect(0, 3)
                let content = try AuthorizationSetupRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .authorizationSetupRes(content)
            case 7:
                try reader.expect(0, 3)
                let content = try CertificateInstallationReq.readBody(&reader)
                value = .certificateInstallationReq(content)
            case 8:
                try reader.expect(0, 3)
                let content = try CertificateInstallationRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .certificateInstallationRes(content)
            case 16:
                try reader.expect(0, 3)
                let content = try MeteringConfirmationReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .meteringConfirmationReq(content)
            case 17:
                try reader.expect(0, 3)
                let content = try MeteringConfirmationRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .meteringConfirmationRes(content)
            case 21:
                try reader.expect(0, 3)
                let content = try PowerDeliveryReq.readBody(&reader)
                value = .powerDeliveryReq(content)
            case 22:
                try reader.expect(0, 3)
                let content = try PowerDeliveryRes.readBody(&reader)
                value = .powerDeliveryRes(content)
            case 27:
                try reader.expect(0, 3)
                let content = try ScheduleExchangeReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .scheduleExchangeReq(content)
            case 28:
                try reader.expect(0, 3)
                let content = try ScheduleExchangeRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .scheduleExchangeRes(content)
            case 29:
                try reader.expect(0, 3)
                let content = try ServiceDetailReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .serviceDetailReq(content)
            case 30:
                try reader.expect(0, 3)
                let content = try ServiceDetailRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .serviceDetailRes(content)
            case 31:
                try reader.expect(0, 3)
                let content = try ServiceDiscoveryReq.readBody(&reader)
                value = .serviceDiscoveryReq(content)
            case 32:
                try reader.expect(0, 3)
                let content = try ServiceDiscoveryRes.readBody(&reader)
                value = .serviceDiscoveryRes(content)
            case 33:
                try reader.expect(0, 3)
                let content = try ServiceSelectionReq.readBody(&reader)
                value = .serviceSelectionReq(content)
            case 34:
                try reader.expect(0, 3)
                let content = try ServiceSelectionRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .serviceSelectionRes(content)
            case 35:
                try reader.expect(0, 3)
                let content = try SessionSetupReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .sessionSetupReq(content)
            case 36:
                try reader.expect(0, 3)
                let content = try SessionSetupRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .sessionSetupRes(content)
            case 37:
                try reader.expect(0, 3)
                let content = try SessionStopReq.readBody(&reader)
                value = .sessionStopReq(content)
            case 38:
                try reader.expect(0, 3)
                let content = try SessionStopRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .sessionStopRes(content)
            case 45:
                try reader.expect(0, 1)
                let content = try SignedInstallationData.readBody(&reader)
                try reader.expect(0, 2)
                value = .signedInstallationData(content)
            case 46:
                try reader.expect(0, 1)
                let content = try SignedMeteringData.readBody(&reader)
                value = .signedMeteringData(content)
            case 49:
                try reader.expect(0, 3)
                let content = try VehicleCheckInReq.readBody(&reader)
                value = .vehicleCheckInReq(content)
            case 50:
                try reader.expect(0, 3)
                let content = try VehicleCheckInRes.readBody(&reader)
                value = .vehicleCheckInRes(content)
            case 51:
                try reader.expect(0, 3)
                let content = try VehicleCheckOutReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .vehicleCheckOutReq(content)
            case 52:
                try reader.expect(0, 3)
                let content = try VehicleCheckOutRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .vehicleCheckOutRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        return value
    }
}

/// A fragment: one element on its own, as signatures take it, of urn:iso:std:iso:15118:-20:CommonMessages
public enum CommonMessagesFragment: EXIDocument, Equatable, Sendable {
    case absolutePriceSchedule(AbsolutePriceSchedule)
    case authorizationReq(AuthorizationReq)
    case authorizationRes(AuthorizationRes)
    case authorizationSetupReq(AuthorizationSetupReq)
    case authorizationSetupRes(AuthorizationSetupRes)
    case certificateInstallationReq(CertificateInstallationReq)
    case certificateInstallationRes(CertificateInstallationRes)
    case meteringConfirmationReq(MeteringConfirmationReq)
    case meteringConfirmationRes(MeteringConfirmationRes)
    case oemProvisioningCertificateChain(SignedCertificateChain)
    case pnC_AReqAuthorizationMode(PnC_AReqAuthorizationMode)
    case powerDeliveryReq(PowerDeliveryReq)
    case powerDeliveryRes(PowerDeliveryRes)
    case priceLevelSchedule(PriceLevelSchedule)
    case scheduleExchangeReq(ScheduleExchangeReq)
    case scheduleExchangeRes(ScheduleExchangeRes)
    case serviceDetailReq(ServiceDetailReq)
    case serviceDetailRes(ServiceDetailRes)
    case serviceDiscoveryReq(ServiceDiscoveryReq)
    case serviceDiscoveryRes(ServiceDiscoveryRes)
    case serviceSelectionReq(ServiceSelectionReq)
    case serviceSelectionRes(ServiceSelectionRes)
    case sessionSetupReq(SessionSetupReq)
    case sessionSetupRes(SessionSetupRes)
    case sessionStopReq(SessionStopReq)
    case sessionStopRes(SessionStopRes)
    case signedInstallationData(SignedInstallationData)
    case signedMeteringData(SignedMeteringData)
    case vehicleCheckInReq(VehicleCheckInReq)
    case vehicleCheckInRes(VehicleCheckInRes)
    case vehicleCheckOutReq(VehicleCheckOutReq)
    case vehicleCheckOutRes(VehicleCheckOutRes)

    public func write(to writer: inout EXIWriter) {
        switch self {
            case .absolutePriceSchedule(let value):
                writer.reserve(97)
                writer.put(0x10000, 17)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .authorizationReq(let value):
                writer.reserve(143)
                writer.put(0x80050, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .authorizationRes(let value):
                writer.reserve(112)
                writer.put(0x80058, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .authorizationSetupReq(let value):
                writer.reserve(110)
                writer.put(0x80068, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 10)
            case .authorizationSetupRes(let value):
                writer.reserve(124)
                writer.put(0x80070, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 10)
            case .certificateInstallationReq(let value):
                writer.reserve(135)
                writer.put(0x800D8, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .certificateInstallationRes(let value):
                writer.reserve(168)
                writer.put(0x800E0, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .meteringConfirmationReq(let value):
                writer.reserve(269)
                writer.put(0x803B8, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 10)
            case .meteringConfirmationRes(let value):
                writer.reserve(111)
                writer.put(0x803C0, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .oemProvisioningCertificateChain(let value):
                writer.reserve(25)
                writer.put(0x20100, 18)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .pnC_AReqAuthorizationMode(let value):
                writer.reserve(36)
                writer.put(0x2012E, 18)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .powerDeliveryReq(let value):
                writer.reserve(130)
                writer.put(0x804D0, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .powerDeliveryRes(let value):
                writer.reserve(116)
                writer.put(0x804D8, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .priceLevelSchedule(let value):
                writer.reserve(43)
                writer.put(0x100A7, 17)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 10)
            case .scheduleExchangeReq(let value):
                writer.reserve(178)
                writer.put(0x80608, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 10)
            case .scheduleExchangeRes(let value):
                writer.reserve(215)
                writer.put(0x80610, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 10)
            case .serviceDetailReq(let value):
                writer.reserve(114)
                writer.put(0x80680, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .serviceDetailRes(let value):
                writer.reserve(115)
                writer.put(0x80688, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 10)
            case .serviceDiscoveryReq(let value):
                writer.reserve(111)
                writer.put(0x80690, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .serviceDiscoveryRes(let value):
                writer.reserve(114)
                writer.put(0x80698, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .serviceSelectionReq(let value):
                writer.reserve(118)
                writer.put(0x806C8, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .serviceSelectionRes(let value):
                writer.reserve(111)
                writer.put(0x806D0, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .sessionSetupReq(let value):
                writer.reserve(120)
                writer.put(0x806E8, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .sessionSetupRes(let value):
                writer.reserve(122)
                writer.put(0x806F0, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .sessionStopReq(let value):
                writer.reserve(132)
                writer.put(0x806F8, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .sessionStopRes(let value):
                writer.reserve(111)
                writer.put(0x80700, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .signedInstallationData(let value):
                writer.reserve(47)
                writer.put(0x201CE, 18)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .signedMeteringData(let value):
                writer.reserve(162)
                writer.put(0x201D0, 18)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .vehicleCheckInReq(let value):
                writer.reserve(122)
                writer.put(0x80810, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .vehicleCheckInRes(let value):
                writer.reserve(122)
                writer.put(0x80818, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 9)
            case .vehicleCheckOutReq(let value):
                writer.reserve(121)
                writer.put(0x80820, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
            case .vehicleCheckOutRes(let value):
                writer.reserve(112)
                writer.put(0x80828, 20)
                value.writeBody(to: &writer)
                writer.put(0b100011010, 11)
        }
    }

    public static func read(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let code = try reader.start(9)
        let value: Self
        switch code {
            case 0:
                let content = try AbsolutePriceSchedule.readBody(&reader)
                value = .absolutePriceSchedule(content)
            case 10:
                try reader.expect(0, 3)
                let content = try AuthorizationReq.readBody(&reader)
                value = .authorizationReq(content)
            case 11:
                try reader.expect(0, 3)
                let content = try AuthorizationRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .authorizationRes(content)
            case 13:
                try reader.expect(0, 3)
                let content = try AuthorizationSetupReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .authorizationSetupReq(content)
            case 14:
                try reader.expect(0, 3)
                let content = try AuthorizationSetupRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .authorizationSetupRes(content)
            case 27:
                try reader.expect(0, 3)
                let content = try CertificateInstallationReq.readBody(&reader)
                value = .certificateInstallationReq(content)
            case 28:
                try reader.expect(0, 3)
                let content = try CertificateInstallationRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .certificateInstallationRes(content)
            case 119:
                try reader.expect(0, 3)
                let content = try MeteringConfirmationReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .meteringConfirmationReq(content)
            case 120:
                try reader.expect(0, 3)
                let content = try MeteringConfirmationRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .meteringConfirmationRes(content)
            case 128:
                try reader.expect(0, 1)
                let content = try SignedCertificateChain.readBody(&reader)
                value = .oemProvisioningCertificateChain(content)
            case 151:
                try reader.expect(0, 1)
                let content = try PnC_AReqAuthorizationMode.readBody(&reader)
                try reader.expect(0, 2)
                value = .pnC_AReqAuthorizationMode(content)
            case 154:
                try reader.expect(0, 3)
                let content = try PowerDeliveryReq.readBody(&reader)
                value = .powerDeliveryReq(content)
            case 155:
                try reader.expect(0, 3)
                let content = try PowerDeliveryRes.readBody(&reader)
                value = .powerDeliveryRes(content)
            case 167:
                let content = try PriceLevelSchedule.readBody(&reader)
                try reader.expect(0, 1)
                value = .priceLevelSchedule(content)
            case 193:
                try reader.expect(0, 3)
                let content = try ScheduleExchangeReq.readBody(&reader)
                try reader.expect(0, 1)
                value = .scheduleExchangeReq(content)
            case 194:
                try reader.expect(0, 3)
                let content = try ScheduleExchangeRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .scheduleExchangeRes(content)
            case 208:
                try reader.expect(0, 3)
                let content = try ServiceDetailReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .serviceDetailReq(content)
            case 209:
                try reader.expect(0, 3)
                let content = try ServiceDetailRes.readBody(&reader)
                try reader.expect(0, 1)
                value = .serviceDetailRes(content)
            case 210:
                try reader.expect(0, 3)
                let content = try ServiceDiscoveryReq.readBody(&reader)
                value = .serviceDiscoveryReq(content)
            case 211:
                try reader.expect(0, 3)
                let content = try ServiceDiscoveryRes.readBody(&reader)
                value = .serviceDiscoveryRes(content)
            case 217:
                try reader.expect(0, 3)
                let content = try ServiceSelectionReq.readBody(&reader)
                value = .serviceSelectionReq(content)
            case 218:
                try reader.expect(0, 3)
                let content = try ServiceSelectionRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .serviceSelectionRes(content)
            case 221:
                try reader.expect(0, 3)
                let content = try SessionSetupReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .sessionSetupReq(content)
            case 222:
                try reader.expect(0, 3)
                let content = try SessionSetupRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .sessionSetupRes(content)
            case 223:
                try reader.expect(0, 3)
                let content = try SessionStopReq.readBody(&reader)
                value = .sessionStopReq(content)
            case 224:
                try reader.expect(0, 3)
                let content = try SessionStopRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .sessionStopRes(content)
            case 231:
                try reader.expect(0, 1)
                let content = try SignedInstallationData.readBody(&reader)
                try reader.expect(0, 2)
                value = .signedInstallationData(content)
            case 232:
                try reader.expect(0, 1)
                let content = try SignedMeteringData.readBody(&reader)
                value = .signedMeteringData(content)
            case 258:
                try reader.expect(0, 3)
                let content = try VehicleCheckInReq.readBody(&reader)
                value = .vehicleCheckInReq(content)
            case 259:
                try reader.expect(0, 3)
                let content = try VehicleCheckInRes.readBody(&reader)
                value = .vehicleCheckInRes(content)
            case 260:
                try reader.expect(0, 3)
                let content = try VehicleCheckOutReq.readBody(&reader)
                try reader.expect(0, 2)
                value = .vehicleCheckOutReq(content)
            case 261:
                try reader.expect(0, 3)
                let content = try VehicleCheckOutRes.readBody(&reader)
                try reader.expect(0, 2)
                value = .vehicleCheckOutRes(content)
            default: throw reader.unexpectedRoot(code)
        }
        try reader.expect(0b100011010, 9)
        return value
    }
}

