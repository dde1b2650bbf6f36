/// What the stations of these benchmarks say.
enum TransactionMessages {
    /// Bytes of an event's frame.
    static let eventBytes = 875

    static let boot =
        #"[2,"b","BootNotification",{"reason":"PowerUp","chargingStation":{"vendorName":"V","model":"M"}}]"#

    static let needs =
        #"[2,"n","NotifyEVChargingNeeds",{"evseId":1,"chargingNeeds":{"requestedEnergyTransfer":"DC_BPT","#
        + #""controlMode":"DynamicControl","v2xChargingParameters":{"maxChargePower":20000,"#
        + #""maxDischargePower":10000,"evTargetEnergyRequest":5000,"evMinEnergyRequest":-20000,"#
        + #""evMaxEnergyRequest":30000}}}]"#

    static func transaction(_ station: Int) -> String { "3d1d5a1e-\(station)" }

    /// An event with four sampled values; number 0 begins the transaction. Its id fills it up to `eventBytes`.
    static func event(_ station: Int, _ number: Int) -> [UInt8] {
        let body =
            #"","TransactionEvent",{"eventType":"\#(number == 0 ? "Started" : "Updated")","#
            + #""timestamp":"2026-01-15T08:00:00.123Z","triggerReason":"MeterValuePeriodic","seqNo":\#(number),"#
            + #""offline":false,"evse":{"id":1,"connectorId":1},"transactionInfo":{"transactionId":""#
            + transaction(station)
            + #"","chargingState":"Charging"},"meterValue":[{"timestamp":"2026-01-15T08:00:00.123Z","#
            + #""sampledValue":[{"value":\#(1_000_000 + number),"measurand":"Energy.Active.Import.Register","#
            + #""context":"Sample.Periodic","location":"Outlet","unitOfMeasure":{"unit":"Wh"}},"#
            + #"{"value":5012.5,"measurand":"Energy.Active.Export.Register","context":"Sample.Periodic","#
            + #""location":"Outlet","unitOfMeasure":{"unit":"Wh"}},"#
            + #"{"value":-7000.0,"measurand":"Power.Active.Import","context":"Sample.Periodic","#
            + #""location":"Outlet","unitOfMeasure":{"unit":"W"}},"#
            + #"{"value":55,"measurand":"SoC","context":"Sample.Periodic","location":"EV","#
            + #""unitOfMeasure":{"unit":"Percent"}}]}]}]"#
        let filler = eventBytes - body.utf8.count - 4
        precondition((1...36).contains(filler), "an event of \(body.utf8.count) bytes cannot be filled up")
        return Array((#"[2,""# + String(repeating: "e", count: filler) + body).utf8)
    }
}
