/// Value-added services (ISO 15118-20, 8.4.3.3): what an EVSE offers beside energy.
import ISO15118Messages

public struct ValueAddedService: Equatable, Sendable {
    /// Internet 65, ParkingStatus 66, or an operator's own.
    public var id: UInt16
    public var isFree: Bool
    /// 1 to 32, whose ParameterSetIDs differ.
    public var parameterSets: [ParameterSet]

    public init(id: UInt16, isFree: Bool = true, parameterSets: [ParameterSet]) {
        precondition(EnergyService(rawValue: id) == nil, "an energy transfer service is no value-added one")
        self.id = id
        self.isFree = isFree
        self.parameterSets = parameterSets
    }

    /// Internet access over a protocol (`http`, `https`, `ftp`) on a port; a set for each.
    public static func internet(_ accesses: [InternetAccess], isFree: Bool = true) -> ValueAddedService {
        let sets = accesses.enumerated().map { index, access in
            ParameterSet(
                parameterSetID: UInt16(index + 1),
                parameter: [
                    Parameter(name: "Protocol", value: .finiteString(access.protocolName)),
                    Parameter(name: "Port", value: .intValue(Int32(access.port))),
                ])
        }
        return ValueAddedService(id: 65, isFree: isFree, parameterSets: sets)
    }

    public struct InternetAccess: Equatable, Sendable {
        public var protocolName: String
        public var port: UInt16

        public init(_ protocolName: String, port: UInt16) {
            self.protocolName = protocolName
            self.port = port
        }
    }

    /// - Parameters:
    ///   - intendedServices: VehicleCheckIn 1, VehicleCheckOut 2.
    ///   - type: automated internally 1 or externally 2, manual internally 3 or externally 4.
    public static func parkingStatus(intendedServices: [Int32] = [1, 2], type: Int32) -> ValueAddedService {
        let sets = intendedServices.enumerated().map { index, service in
            ParameterSet(
                parameterSetID: UInt16(index + 1),
                parameter: [
                    Parameter(name: "IntendedService", value: .intValue(service)),
                    Parameter(name: "ParkingStatusType", value: .intValue(type)),
                ])
        }
        return ValueAddedService(id: 66, parameterSets: sets)
    }
}
