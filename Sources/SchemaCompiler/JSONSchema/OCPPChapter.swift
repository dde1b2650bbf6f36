/// A chapter of OCPP 2.1 with its actions. The schemas tell neither chapter nor direction, the specification does.
struct OCPPChapter {
    enum Direction: String {
        case fromStation, fromCentralSystem, both
    }

    let file: String
    let title: String
    let actions: [(name: String, direction: Direction)]

    /// `↑` goes from the station to the central system, `↓` back, `↕` both ways.
    private init(_ file: String, _ title: String, _ actions: String) {
        self.file = file
        self.title = title
        self.actions = actions.split(separator: " ").map { word in
            let direction: Direction =
                switch word.last {
                case "↑": .fromStation
                case "↓": .fromCentralSystem
                default: .both
                }
            return (String(word.dropLast()), direction)
        }
    }

    /// The only message that is sent without being answered.
    static let send = "NotifyPeriodicEventStream"

    static let all = [
        OCPPChapter("Security", "A: security", "CertificateSigned↓ SecurityEventNotification↑ SignCertificate↑"),
        OCPPChapter(
            "Provisioning", "B: provisioning",
            """
            BootNotification↑ GetBaseReport↓ GetReport↓ GetVariables↓ NotifyReport↑ Reset↓ SetNetworkProfile↓ \
            SetVariables↓
            """),
        OCPPChapter(
            "Authorization", "C: authorization",
            "Authorize↑ ClearCache↓ NotifySettlement↑ NotifyWebPaymentStarted↓ VatNumberValidation↑"),
        OCPPChapter("LocalList", "D: local authorization list", "GetLocalListVersion↓ SendLocalList↓"),
        OCPPChapter("Transactions", "E: transactions", "GetTransactionStatus↓ TransactionEvent↑"),
        OCPPChapter(
            "RemoteControl", "F: remote control",
            "RequestStartTransaction↓ RequestStopTransaction↓ TriggerMessage↓ UnlockConnector↓"),
        OCPPChapter("Availability", "G: availability", "ChangeAvailability↓ Heartbeat↑ StatusNotification↑"),
        OCPPChapter("Reservation", "H: reservation", "CancelReservation↓ ReservationStatusUpdate↑ ReserveNow↓"),
        OCPPChapter(
            "TariffAndCost", "I: tariff and cost",
            "CostUpdated↓ SetDefaultTariff↓ GetTariffs↓ ClearTariffs↓ ChangeTransactionTariff↓"),
        OCPPChapter("MeterValues", "J: meter values", "MeterValues↑"),
        OCPPChapter(
            "SmartCharging", "K: smart charging",
            """
            SetChargingProfile↓ ClearChargingProfile↓ GetChargingProfiles↓ ReportChargingProfiles↑ \
            GetCompositeSchedule↓ NotifyChargingLimit↑ ClearedChargingLimit↑ NotifyEVChargingNeeds↑ \
            NotifyEVChargingSchedule↑ UpdateDynamicSchedule↓ PullDynamicScheduleUpdate↑ UsePriorityCharging↓ \
            NotifyPriorityCharging↑
            """),
        OCPPChapter(
            "Firmware", "L: firmware",
            """
            UpdateFirmware↓ FirmwareStatusNotification↑ PublishFirmware↓ PublishFirmwareStatusNotification↑ \
            UnpublishFirmware↓
            """),
        OCPPChapter(
            "Certificates", "M: ISO 15118 certificates",
            """
            InstallCertificate↓ DeleteCertificate↓ GetInstalledCertificateIds↓ Get15118EVCertificate↑ \
            GetCertificateStatus↑ GetCertificateChainStatus↑
            """),
        OCPPChapter(
            "Diagnostics", "N: diagnostics",
            """
            GetLog↓ LogStatusNotification↑ NotifyEvent↑ SetVariableMonitoring↓ ClearVariableMonitoring↓ \
            SetMonitoringBase↓ SetMonitoringLevel↓ GetMonitoringReport↓ NotifyMonitoringReport↑ \
            CustomerInformation↓ NotifyCustomerInformation↑ OpenPeriodicEventStream↑ ClosePeriodicEventStream↑ \
            AdjustPeriodicEventStream↓ GetPeriodicEventStream↓ NotifyPeriodicEventStream↑
            """),
        OCPPChapter(
            "Display", "O: display messages",
            "SetDisplayMessage↓ GetDisplayMessages↓ ClearDisplayMessage↓ NotifyDisplayMessages↑"),
        OCPPChapter("DataTransfer", "P: data transfer", "DataTransfer↕"),
        OCPPChapter("Bidirectional", "Q: bidirectional power transfer", "AFRRSignal↓ NotifyAllowedEnergyTransfer↓"),
        OCPPChapter(
            "DERControl", "R: DER control",
            """
            SetDERControl↓ GetDERControl↓ ReportDERControl↑ ClearDERControl↓ NotifyDERAlarm↑ NotifyDERStartStop↑
            """),
        OCPPChapter("BatterySwap", "S: battery swap", "BatterySwap↑ RequestBatterySwap↓"),
    ]
}
