// What a station is told, and what it asks for.

import ISO15118
import ISO15118Messages
import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// EVSEs are numbered from 1; a number that the configuration does not have is the driver's mistake and traps.
    public enum Input: Equatable, Sendable {
        /// The controller starts: the station boots and asks for its first connection.
        case powerUp
        /// The WebSocket to the central system stands, subprotocol `ocpp2.1` agreed.
        case csmsConnected
        /// One text message.
        case csmsMessage([UInt8])
        /// The connection was lost, or the attempt at it failed.
        case csmsDisconnected
        /// The cable is in; the session may follow.
        case plugged(evse: Int)
        case unplugged(evse: Int)
        /// A vehicle's TCP or TLS connection stands.
        case vehicleConnected(evse: Int, SECC.Link)
        case vehicleBytes(evse: Int, [UInt8])
        case vehicleDisconnected(evse: Int)
        /// Fresh readings: whenever something changed, and as often as power matters. The latest wins.
        case measured(evse: Int, EVSEMeasurement)
        /// A driver presents a token at the EVSE; a second time it ends the transaction.
        case presented(evse: Int, Token)
        /// Answers `Effect.verifyContract`.
        case contract(evse: Int, SECC.ContractVerdict)
        /// Answers `Effect.verifyReceipt`.
        case receipt(evse: Int, isValid: Bool)
        /// Answers `Effect.installCertificate`.
        case installation(evse: Int, SECC.CertificateInstallation)
        /// What the operator or the site asks of the vehicle; it follows when ISO 15118-20 lets it.
        case notify(evse: Int, SECC.Notification)
        /// A vehicle has come to the bay, or has left it.
        case parkingBay(evse: Int, isOccupied: Bool)
        /// Answers `Effect.signReading` of this number; nil: the meter cannot.
        case signed(evse: Int, number: UInt64, SignedReading?)
        /// The button: power off and contactors open at once.
        case emergencyStop(evse: Int)
        // C Authorization
        /// The driver does not accept the tariff that was shown.
        case tariffRefused(evse: Int)
        /// What the payment terminal tells.
        case payment(PaymentNews)
        /// Answers `Effect.authenticate` with the 32 bytes.
        indirect case authenticated(evse: Int, message: [UInt8], [UInt8])
        // A Security
        /// What the host saw; a failed attempt at the central system is told before its `csmsDisconnected`.
        case securityEvent(SecurityEvent, String)
        /// [A03] The station's certificate of this use ends soon.
        case certificateIsDue(CertificateSigningUse)
        // M ISO 15118 certificates
        /// Answers `Effect.certificate` of this number.
        indirect case certificate(Int, CertificateAnswer)
        /// [M06] The host wants a fresh OCSP response about these certificates of its chain.
        case certificateStatusIsDue([OCSPRequestData])
        /// A vehicle showed these certificates over TLS; told after its `vehicleConnected`.
        indirect case vehicleChain(evse: Int, VehicleChain)
        /// A vehicle showed this chain over TLS: what is named here may have been revoked. At most four are asked about.
        case vehicleCertificates(evse: Int, [CertificateStatusRequestInfo])
        /// [C07] What the central system needs to judge a contract; told before `contract`.
        indirect case contractEvidence(evse: Int, ContractEvidence)
        // K Smart charging
        /// An energy manager or the operator of the grid limits an EVSE or the station, asks for a power, or tells what is
        /// generated here. The latest with the same key wins.
        indirect case externalLimit(ExternalLimit)
        case externalLimitCleared(ExternalLimit.Key)
        /// The driver asks for priority, or gives it up.
        case priorityCharging(evse: Int, Bool)
        // F Remote control
        /// Answers `Effect.unlock`.
        case unlocked(evse: Int, Bool)
        // L Firmware
        /// Answers `Effect.firmware`.
        case firmware(FirmwareNews)
        /// Answers `Effect.publication`.
        indirect case publication(PublicationNews)
        // N Diagnostics
        /// Answers `Effect.upload`.
        case uploadEnded(UploadResult)
        // P Data transfer
        /// A message of a vendor's own for the central system; `Effect.transferred` brings the answer.
        indirect case transfer(DataTransferRequest)
        /// Answers `Effect.transfer`.
        indirect case transferAnswered(MessageID, DataTransferResponse)
        // S Battery swap
        indirect case batteriesSwapped(SwappedBatteries)
        // Q Bidirectional power transfer
        /// Fresh readings of the grid connection, as often as power shall follow them; at least every 10 s. Only what
        /// `StationConfiguration.gridInstruments` names.
        case gridMeasured(GridMeasurement)
    }

    public enum Effect: Equatable, Sendable {
        /// Connect to the central system after this time and answer with `csmsConnected` or `csmsDisconnected`. At most
        /// one is under way. Without an access it is the host's own business where to.
        indirect case csmsConnect(after: Duration, CSMSAccess?)
        case csmsSend([UInt8])
        /// Close the connection and answer with `csmsDisconnected`.
        case csmsClose
        case vehicleSend(evse: Int, [UInt8])
        case vehicleClose(evse: Int)
        /// A vehicle shows a contract: check its signature and certificates, and answer with `Input.contract`.
        indirect case verifyContract(evse: Int, SECC.ContractAuthorization)
        /// A vehicle confirms the meter: check its signature, keep what is good, and answer with `Input.receipt`.
        indirect case verifyReceipt(evse: Int, SECC.MeteringReceipt)
        /// A vehicle asks for contracts and has got so many in this session; answer with `Input.installation`.
        indirect case installCertificate(evse: Int, CertificateInstallationReq, delivered: Int)
        /// Work for the power stage.
        case stage(evse: Int, SECC.StageCommand)
        /// DC: work for the grid's side of the EVSE's inverter. The latest wins.
        case inverter(evse: Int, InverterCommand)
        /// DC: the power electronics go to sleep once no power flows, or wake. Only with
        /// `StationConfiguration.electronicsSleep`.
        case powerElectronics(evse: Int, isAsleep: Bool)
        /// What the vehicle said in a loop request, for a simulated stage and for displays.
        case vehicleReport(evse: Int, SECC.VehicleReport)
        /// Keep this for `EVSEConfiguration.paused`, or with nil forget what is kept: a paused session survives a restart.
        case keep(evse: Int, [UInt8]?)
        /// Keep these bytes for `StationConfiguration.stored`, or with nil forget what is kept; to be durable before
        /// the effects after it are carried out.
        case store(StoredItem, [UInt8]?)
        /// Write to the journal that `StationConfiguration.journal` gives back after a restart; to be durable before any
        /// `csmsSend` after it is carried out. What comes in one turn may share one synchronised write.
        case journal(JournalWrite)
        /// The meter is to sign a reading; answer with `Input.signed`. What is told of the reading waits for it a moment.
        case signReading(evse: Int, ReadingToSign)
        // C Authorization
        /// Work for the payment terminal; what is not answered is asked again after a restart.
        indirect case payment(PaymentWork)
        /// Take the HMAC-SHA256 of the message under the key's UTF-8 and answer with `Input.authenticated`.
        indirect case authenticate(evse: Int, key: Secret, message: [UInt8])
        // A Security, M ISO 15118 certificates
        /// Work for the certificate store; answer with `Input.certificate` under the same number.
        indirect case certificate(Int, CertificateTask)
        // F Remote control
        /// Unlock the connector; answer with `Input.unlocked`.
        case unlock(evse: Int)
        // L Firmware
        indirect case firmware(FirmwareWork)
        /// Only with `StationConfiguration.publishesFirmware`; answer with `Input.publication`.
        indirect case publication(PublicationWork)
        // N Diagnostics
        /// Send a log; answer with `Input.uploadEnded`. One is under way at a time.
        indirect case upload(LogUpload)
        /// Stop the upload that is under way; it has no answer.
        case abandonUpload
        // O Display
        /// Show these, the most urgent first, and nothing else.
        case display([MessageInfo])
        // P Data transfer
        /// A central system's message for a vendor of `StationConfiguration.dataTransferVendors`; answer with
        /// `Input.transferAnswered`.
        indirect case transfer(MessageID, DataTransferRequest)
        /// What the central system answered to `Input.transfer`; nil: nothing.
        indirect case transferred(DataTransferResponse?)
        // S Battery swap
        /// Open the cabinet for this token; what happens follows as `Input.batteriesSwapped`.
        case swapBatteries(Token, requestID: Int)
        case note(Note)
    }

    /// What the station says about itself, for a log.
    public enum Note: Equatable, Sendable {
        case session(evse: Int, ISO15118.Note)
        case sessionStarted(evse: Int, evccID: String, SessionID, resumed: Bool)
        case serviceSelected(evse: Int, EnergyService, ISO15118.ControlMode)
        case sessionEnded(evse: Int, SECC.SessionEnd)
        case target(evse: Int, Watts)
        case fault(evse: Int, StageFault)
        case transactionStarted(evse: Int, id: String)
        case transactionEnded(evse: Int, id: String)
        /// One line about a contract or a certificate.
        case contract(evse: Int, String)
        /// One line about the central system's doings.
        case csms(String)
        // A Security
        case security(SecurityEvent, String)
        /// One line about what comes from outside: an energy manager, the grid, a driver at the station.
        case external(String)
    }

    /// An identification token and its kind, in OCPP's words.
    public struct Token: Equatable, Sendable {
        /// At most 255 characters.
        public var value: String
        /// `Central`, `eMAID`, `ISO14443`, `Local` … at most 20 characters.
        public var type: String

        public init(_ value: String, type: String = "Central") {
            self.value = value
            self.type = type
        }
    }
}

extension Station.Note: CustomStringConvertible {
    public var description: String {
        switch self {
        case .session(let evse, let note): "EVSE \(evse): \(note)"
        case .sessionStarted(let evse, let evccID, let id, let isResumed):
            "EVSE \(evse): session \(id.hexadecimal) with \(evccID)\(isResumed ? ", resumed" : "")"
        case .serviceSelected(let evse, let service, let mode): "EVSE \(evse): \(service.name), \(mode) control"
        case .sessionEnded(let evse, let end): "EVSE \(evse): session ended, \(end)"
        case .target(let evse, let watts): "EVSE \(evse): target \(watts.value) W"
        case .fault(let evse, let fault): "EVSE \(evse): fault, \(fault.rawValue)"
        case .transactionStarted(let evse, let id): "EVSE \(evse): transaction \(id) started"
        case .transactionEnded(let evse, let id): "EVSE \(evse): transaction \(id) ended"
        case .contract(let evse, let line): "EVSE \(evse): \(line)"
        case .csms(let line): "CSMS: \(line)"
        case .security(let event, let line): "security: \(event.rawValue)\(line.isEmpty ? "" : ", \(line)")"
        case .external(let line): line
        }
    }
}
