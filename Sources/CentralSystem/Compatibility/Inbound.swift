import OCPPMessages
import Quantities

/// What a station with quirks meant by a message of its own, and how often something was put right.
struct Correction: Equatable, Sendable {
    let quirks: Quirks
    /// What is added to the station's times; kept from message to message.
    var clockOffset: Duration
    private(set) var count = 0

    init(_ quirks: Quirks, clockOffset: Duration = .zero) {
        self.quirks = quirks
        self.clockOffset = clockOffset
    }

    mutating func correct(_ request: inout AnyRequest, at now: Moment) {
        switch request {
        case .transactionEvent(var event):
            // What it kept while it was offline says nothing about its clock now.
            if event.offline != true { observe(event.timestamp, at: now) }
            correct(&event.timestamp)
            if event.meterValue != nil { correct(&event.meterValue!) }
            request = .transactionEvent(event)
        case .meterValues(var values):
            if let latest = values.meterValue.map(\.timestamp).max() { observe(latest, at: now) }
            correct(&values.meterValue)
            request = .meterValues(values)
        case .statusNotification(let notification): observe(notification.timestamp, at: now)
        case .notifyEVChargingNeeds(var needs):
            if needs.timestamp != nil { correct(&needs.timestamp!) }
            if needs.chargingNeeds.departureTime != nil { correct(&needs.chargingNeeds.departureTime!) }
            request = .notifyEVChargingNeeds(needs)
        case .notifyChargingLimit(var limit):
            guard quirks.contains(.negativeLimits), limit.chargingSchedule != nil else { return }
            for schedule in limit.chargingSchedule!.indices {
                for period in limit.chargingSchedule![schedule].chargingSchedulePeriod.indices {
                    turn(&limit.chargingSchedule![schedule].chargingSchedulePeriod[period])
                }
            }
            request = .notifyChargingLimit(limit)
        default: break
        }
    }

    mutating func correct(_ response: inout AnyResponse) {
        guard quirks.contains(.negativeLimits), case .getCompositeSchedule(var composite) = response,
            composite.schedule != nil
        else { return }
        for period in composite.schedule!.chargingSchedulePeriod.indices {
            turn(&composite.schedule!.chargingSchedulePeriod[period])
        }
        response = .getCompositeSchedule(composite)
    }

    /// A negative limit is a discharge limit that leaves no charging.
    private mutating func turn(_ period: inout ChargingSchedulePeriod) {
        guard let limit = period.limit, limit < 0 else { return }
        period.limit = 0
        period.dischargeLimit = limit
        count += 1
    }

    /// Time-outs and the network make a message late by seconds; more is the clock.
    private mutating func observe(_ time: DateTime, at now: Moment) {
        guard quirks.contains(.clockDrift) else { return }
        let difference = DateTime(now) - time
        clockOffset = (.seconds(-5) ... .seconds(5)).contains(difference) ? .zero : difference
    }

    private mutating func correct(_ time: inout DateTime) {
        guard quirks.contains(.clockDrift), clockOffset != .zero else { return }
        time = time + clockOffset
        count += 1
    }

    private mutating func correct(_ values: inout [MeterValue]) {
        for value in values.indices {
            correct(&values[value].timestamp)
            guard quirks.contains(.noMeasurands) else { continue }
            for sample in values[value].sampledValue.indices {
                guard values[value].sampledValue[sample].measurand == nil,
                    let measurand = Self.measurand(unit: values[value].sampledValue[sample].unitOfMeasure?.unit)
                else { continue }
                values[value].sampledValue[sample].measurand = measurand
                count += 1
            }
        }
    }

    /// What a unit says; the import register is what OCPP takes for granted anyway.
    private static func measurand(unit: String?) -> Measurand? {
        switch unit {
        case "W", "kW": .powerActiveImport
        case "A": .currentImport
        case "V": .voltage
        case "Hz": .frequency
        case "Percent", "%": .soC
        default: nil
        }
    }
}
