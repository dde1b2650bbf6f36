/// What an EVSE offers and what an EV prefers, from C's lists to the engines'.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

extension ServiceOffer {
    /// Lists without members keep what `defaults` has.
    init(_ image: ebb_offer, or defaults: ServiceOffer) throws(Refusal) {
        self = defaults
        controlModes = try choices(image.control_modes, image.control_mode_count, or: controlModes, named)
        mobilityNeedsModes = try choices(
            image.mobility_needs_modes, image.mobility_needs_mode_count, or: mobilityNeedsModes, named)
        pricings = try choices(image.pricings, image.pricing_count, or: pricings, named)
        scheduledPricings = try choices(
            image.scheduled_pricings, image.scheduled_pricing_count, or: scheduledPricings, named)
        connectors = try choices(image.connectors, image.connector_count, or: connectors, connector)
        nominalVoltages = try choices(
            image.nominal_voltages, image.nominal_voltage_count, or: nominalVoltages, Volts.positive)
        bptChannels = try choices(image.bpt_channels, image.bpt_channel_count, or: bptChannels, named)
        generatorModes = try choices(image.generator_modes, image.generator_mode_count, or: generatorModes, named)
        islandingDetections = try choices(
            image.islanding_detections, image.islanding_detection_count, or: islandingDetections, named)
    }

    /// The schema has room for 32.
    func check(for service: EnergyService) throws(Refusal) {
        guard (1...32).contains(sets(of: service).count) else { throw .invalidList }
    }
}

private func connector(_ number: Int32) throws(Refusal) -> Int32 {
    guard number > 0 else { throw .invalidValue }
    return number
}

extension EVCC.Configuration {
    mutating func take(_ image: ebb_preferences) throws(Refusal) {
        controlModes = try choices(image.control_modes, image.control_mode_count, or: controlModes, named)
        mobilityNeedsModes = try choices(
            image.mobility_needs_modes, image.mobility_needs_mode_count, or: mobilityNeedsModes, named)
        pricings = try choices(image.pricings, image.pricing_count, or: pricings, named)
        connectors = try choices(image.connectors, image.connector_count, or: [], connector)
        bptChannels = try choices(image.bpt_channels, image.bpt_channel_count, or: bptChannels, named)
        generatorModes = try choices(image.generator_modes, image.generator_mode_count, or: generatorModes, named)
        islandingDetections = try choices(
            image.islanding_detections, image.islanding_detection_count, or: islandingDetections, named)
        let lowest: Volts = try .positive(image.lowest_nominal_voltage)
        let highest: Volts = try .positive(image.highest_nominal_voltage)
        guard lowest <= highest else { throw .invalidValue }
        nominalVoltages = lowest...highest
    }
}

// MARK: Value-added services

extension ValueAddedService {
    init(_ image: ebb_value_added_service) throws(Refusal) {
        guard EnergyService(rawValue: image.id) == nil else { throw .invalidValue }
        let sets = try list(image.parameter_sets, image.parameter_set_count, atMost: 32, ParameterSet.init(_:))
        for (index, set) in sets.enumerated() {
            if sets[..<index].contains(where: { $0.parameterSetID == set.parameterSetID }) { throw .invalidList }
        }
        guard !sets.isEmpty else { throw .invalidList }
        self.init(id: image.id, isFree: image.is_free, parameterSets: sets)
    }
}

extension ParameterSet {
    fileprivate init(_ image: ebb_parameter_set) throws(Refusal) {
        let parameters = try list(image.parameters, image.parameter_count, atMost: 32, Parameter.init(_:))
        guard !parameters.isEmpty else { throw .invalidList }
        self.init(parameterSetID: image.id, parameter: parameters)
    }
}

extension Parameter {
    fileprivate init(_ image: ebb_parameter) throws(Refusal) {
        self.init(name: try text(image.name, atMost: 80), value: try ParameterValue(image))
    }
}

extension ParameterValue {
    fileprivate init(_ image: ebb_parameter) throws(Refusal) {
        switch image.kind {
        case EBB_PARAMETER_BOOL: self = .boolValue(try whole(image.number, 0...1) == 1)
        case EBB_PARAMETER_BYTE: self = .byteValue(Int8(try whole(image.number, -128...127)))
        case EBB_PARAMETER_SHORT: self = .shortValue(Int16(try whole(image.number, -32_768...32_767)))
        case EBB_PARAMETER_INT: self = .intValue(Int32(try whole(image.number, -2_147_483_648...2_147_483_647)))
        case EBB_PARAMETER_RATIONAL: self = .rationalNumber(RationalNumber(try Watts(finite: image.number).value))
        case EBB_PARAMETER_TEXT: self = .finiteString(try text(image.text, atMost: 80))
        default: throw .invalidValue
        }
    }
}

private func whole(_ number: Double, _ range: ClosedRange<Int64>) throws(Refusal) -> Int64 {
    guard let number = Int64(exactly: number), range.contains(number) else { throw .invalidValue }
    return number
}

extension Loan {
    mutating func lend(_ selected: [SelectedService]) -> UnsafePointer<ebb_selected_service>? {
        lend(selected.map { ebb_selected_service(service_id: $0.serviceID, parameter_set_id: $0.parameterSetID) })
    }
}
