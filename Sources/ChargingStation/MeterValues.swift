// OCPP 2.1, chapter J: what is sampled, in the measurands that a central system asked for.

import ISO15118
import OCPPMessages
import Quantities

extension EVSEState {
    /// The measurands that this station can give.
    static let measurands: [Measurand] = [
        .energyActiveImportRegister, .energyActiveExportRegister, .powerActiveImport, .powerActiveExport,
        .powerActiveSetpoint, .currentImport, .currentExport, .voltage, .soC, .displayTargetSOC, .displayMinimumSOC,
        .displayBatteryEnergyCapacity, .energyRequestTarget, .energyRequestMinimum, .energyRequestMaximum,
        .energyRequestMinimumV2X, .energyRequestMaximumV2X, .energyActiveNet, .powerReactiveImport,
        .powerReactiveExport, .frequency, .displayPresentSOC, .displayMaximumSOC, .displayRemainingTimeToMinimumSOC,
        .displayRemainingTimeToTargetSOC, .displayRemainingTimeToMaximumSOC, .powerImportMinimum, .powerExportMinimum,
        .currentImportMinimum, .currentExportMinimum, .voltageMinimum, .voltageMaximum,
    ]

    /// One value for each measurand that is known now.
    /// - Parameter frequency: of the grid, in hertz.
    func sampledValues(
        _ measurands: [Measurand], context: ReadingContext, frequency: Double?
    ) -> [SampledValue] {
        var values = [SampledValue]()
        values.reserveCapacity(measurands.count)
        for measurand in measurands {
            guard let value = measurand == .frequency ? frequency : value(of: measurand), value.isFinite else {
                continue
            }
            var sample = SampledValue(value: value, measurand: measurand, context: context)
            sample.location = location(of: measurand)
            sample.unitOfMeasure = measurand.unit.map { UnitOfMeasure(unit: $0) }
            guard let phases = measurand.phases, ratings.phases > 0 else {
                values.append(sample)
                continue
            }
            for phase in phases.prefix(ratings.phases) {
                sample.phase = phase
                values.append(sample)
            }
        }
        return values
    }

    /// [J01] A measurand named Import or Export is never negative: the direction is in its name.
    private func value(of measurand: Measurand) -> Double? {
        let needs = needs
        let energy = vehicle?.energy ?? needs?.energy
        let limits = vehicle?.limits ?? needs?.limits
        return switch measurand {
        case .energyActiveImportRegister: measured.imported.whole
        case .energyActiveExportRegister: measured.exported.whole
        case .powerActiveImport: max(0, measured.power.value).rounded1
        case .powerActiveExport: max(0, -measured.power.value).rounded1
        case .powerActiveSetpoint: isTransferring ? target?.value.rounded1 : nil
        case .currentImport: max(0, measured.current.value).rounded1
        case .currentExport: max(0, -measured.current.value).rounded1
        case .voltage: measured.voltage.value.rounded1
        case .soC: vehicle?.presentSOC?.percent.rounded1
        case .displayTargetSOC: (vehicle?.targetSOC ?? needs?.targetSOC)?.percent.rounded1
        case .displayMinimumSOC: (vehicle?.minimumSOC ?? needs?.minimumSOC)?.percent.rounded1
        case .displayBatteryEnergyCapacity: vehicle?.batteryCapacity?.value.rounded1
        case .energyRequestTarget: energy?.target.value.rounded1
        case .energyRequestMinimum: energy?.minimum.value.rounded1
        case .energyRequestMaximum: energy?.maximum.value.rounded1
        case .energyRequestMinimumV2X: energy?.minimumV2X?.value.rounded1
        case .energyRequestMaximumV2X: energy?.maximumV2X?.value.rounded1
        case .energyActiveNet: measured.imported.whole - measured.exported.whole
        case .powerReactiveImport: reactivePower.map { max(0, $0).rounded1 }
        case .powerReactiveExport: reactivePower.map { max(0, -$0).rounded1 }
        case .displayPresentSOC: vehicle?.presentSOC?.percent.rounded1
        case .displayMaximumSOC: vehicle?.maximumSOC?.percent.rounded1
        case .displayRemainingTimeToMinimumSOC: vehicle?.timeToMinimumSOC?.seconds
        case .displayRemainingTimeToTargetSOC: vehicle?.timeToTargetSOC?.seconds
        case .displayRemainingTimeToMaximumSOC: vehicle?.timeToMaximumSOC?.seconds
        case .powerImportMinimum: limits?.minimumChargePower.total.value.rounded1
        case .powerExportMinimum: limits?.minimumDischargePower.total.value.magnitude.rounded1
        case .currentImportMinimum: ratings.isDirectCurrent ? limits?.minimumChargeCurrent.value.rounded1 : nil
        case .currentExportMinimum:
            ratings.isDirectCurrent ? limits?.minimumDischargeCurrent.value.magnitude.rounded1 : nil
        case .voltageMinimum: ratings.isDirectCurrent ? limits?.minimumVoltage.value.rounded1 : nil
        case .voltageMaximum: ratings.isDirectCurrent ? limits?.maximumVoltage.value.rounded1 : nil
        default: nil
        }
    }

    /// In volt-amperes reactive; positive absorbs: of the EVSE's own inverter in DC, of the vehicle's, as that tells it,
    /// in AC.
    private var reactivePower: Double? {
        guard !ratings.isDirectCurrent else { return measured.reactivePower.value }
        return vehicle?.presentReactivePower.map { $0.l1.value + ($0.l2?.value ?? 0) + ($0.l3?.value ?? 0) }
    }

    /// nil where the default, the outlet, is meant.
    private func location(of measurand: Measurand) -> Location? {
        switch measurand {
        // At the grid's side of the station.
        case .frequency: .inlet
        case .powerReactiveImport, .powerReactiveExport: ratings.isDirectCurrent ? .inlet : .ev
        default: measurand.isVehicles ? .ev : nil
        }
    }
}

extension Measurand {
    /// Known from the vehicle's words, not from the station's meter.
    fileprivate var isVehicles: Bool {
        switch self {
        case .soC, .displayTargetSOC, .displayMinimumSOC, .displayBatteryEnergyCapacity, .energyRequestTarget,
            .energyRequestMinimum, .energyRequestMaximum, .energyRequestMinimumV2X, .energyRequestMaximumV2X,
            .displayPresentSOC, .displayMaximumSOC, .displayRemainingTimeToMinimumSOC,
            .displayRemainingTimeToTargetSOC, .displayRemainingTimeToMaximumSOC, .powerImportMinimum,
            .powerExportMinimum, .currentImportMinimum, .currentExportMinimum, .voltageMinimum, .voltageMaximum:
            true
        default: false
        }
    }

    /// What is measured at each phase of an AC outlet, which all carry the same; nil: the sum of them.
    fileprivate var phases: [Phase]? {
        switch self {
        case .currentImport, .currentExport: [.l1, .l2, .l3]
        case .voltage: [.l1N, .l2N, .l3N]
        default: nil
        }
    }

    /// nil where the default, watt-hours, is meant.
    fileprivate var unit: String? {
        switch self {
        case .powerActiveImport, .powerActiveExport, .powerActiveSetpoint, .powerImportMinimum, .powerExportMinimum: "W"
        case .powerReactiveImport, .powerReactiveExport: "var"
        case .currentImport, .currentExport, .currentImportMinimum, .currentExportMinimum: "A"
        case .voltage, .voltageMinimum, .voltageMaximum: "V"
        case .soC, .displayTargetSOC, .displayMinimumSOC, .displayPresentSOC, .displayMaximumSOC: "Percent"
        case .displayRemainingTimeToMinimumSOC, .displayRemainingTimeToTargetSOC, .displayRemainingTimeToMaximumSOC:
            "s"
        case .frequency: "Hz"
        default: nil
        }
    }

    /// A member list as OCPP writes it; nil when it names one that this station does not measure.
    static func list(_ text: String) -> [Measurand]? {
        var list = [Measurand]()
        for name in text.split(separator: ",") {
            guard let measurand = Measurand(rawValue: String(name.trimmingSpaces)),
                EVSEState.measurands.contains(measurand)
            else { return nil }
            list.append(measurand)
        }
        return list
    }
}

extension [Measurand] {
    var list: String { map(\.rawValue).joined(separator: ",") }
}

extension WattHours {
    /// The full watt-hours that a register shows: rounded down, so that it never tells what has not flowed yet, and what
    /// is settled from its readings adds up to it.
    fileprivate var whole: Double { value.magnitude < 0x1p53 ? Double(Int64(value)) : value }
}

extension Double {
    /// To a tenth, which is finer than the instruments.
    fileprivate var rounded1: Double {
        magnitude < 0x1p50 ? Double(Int64(self * 10 + (self < 0 ? -0.5 : 0.5))) / 10 : self
    }
}

// Clock-aligned values.
extension Station {
    /// [J01] Values at multiples of the interval since midnight UTC: in the transaction where there is one, else alone.
    mutating func wakeAlignedValues(_ turn: inout Turn) {
        if let due = nextAlignedForEnd, due <= turn.now {
            nextAlignedForEnd = turn.now.aligned(settings.alignedDataTxEndedInterval)
            for index in evses.indices {
                addEndSample(settings.alignedDataTxEndedMeasurands, .sampleClock, index, &turn)
            }
        }
        guard let due = nextAligned, due <= turn.now else { return }
        nextAligned = turn.now.aligned(settings.alignedDataInterval)
        let isIdle = evses.allSatisfy { $0.transaction == nil }
        if settings.alignedDataSendDuringIdle, !isIdle { return }
        for index in evses.indices {
            if evses[index].transaction != nil {
                updateTransaction(
                    index, trigger: .meterValueClock, measurands: settings.alignedDataMeasurands, &turn)
            } else {
                sendMeterValues(index, context: .sampleClock, &turn)
            }
        }
    }

    mutating func sendMeterValues(_ index: Int, context: ReadingContext, _ turn: inout Turn) {
        let values = evses[index].sampledValues(
            settings.alignedDataMeasurands, context: context, frequency: frequency(at: turn.now))
        guard !values.isEmpty else { return }
        let value = MeterValue(sampledValue: values, timestamp: turn.timestamp)
        enqueue(
            .meterValues(MeterValuesRequest(evseId: evses[index].id, meterValue: [value])), for: .meterValues,
            signature: settings.alignedSignReadings ? requestSignature(context, index, &turn) : nil, &turn)
    }

    mutating func scheduleAligned(after now: Moment) {
        nextAligned = now.aligned(settings.alignedDataInterval)
        nextAlignedForEnd = now.aligned(settings.alignedDataTxEndedInterval)
    }
}

extension Moment {
    /// The next multiple of so many seconds since midnight UTC; nil for none.
    fileprivate func aligned(_ seconds: Int) -> Moment? {
        guard seconds > 0 else { return nil }
        let interval = Int64(seconds) * 1_000_000_000
        let sinceMidnight = utcNanoseconds % 86_400_000_000_000
        let next = min((sinceMidnight / interval + 1) * interval, 86_400_000_000_000)
        return self + .nanoseconds(next - sinceMidnight)
    }
}
