// OCPP 2.1, C18 to C23: the payment terminal at the station, as its host sees it. What terminal and payment service
// provider say to each other is theirs.

import OCPPMessages

/// Who the terminal is, for the device model's PaymentCtrlr.
public struct PaymentTerminalIdentity: Equatable, Sendable {
    public var vendorName: String
    public var model: String
    public var serialNumber: String
    public var firmwareVersion: String
    public var terminalID: String
    public var serviceProvider: String
    /// Of its SIM card; empty where it has none.
    public var imsi = ""
    public var iccid = ""
    /// What it can tell of a payment, the types of `DirectPayment.details`.
    public var details: [String]

    public init(
        vendorName: String, model: String, serialNumber: String, firmwareVersion: String, terminalID: String,
        serviceProvider: String, details: [String] = []
    ) {
        self.vendorName = vendorName
        self.model = model
        self.serialNumber = serialNumber
        self.firmwareVersion = firmwareVersion
        self.terminalID = terminalID
        self.serviceProvider = serviceProvider
        self.details = details
    }
}

/// A driver's card has been asked, and so much is held on it.
public struct DirectPayment: Equatable, Sendable {
    public struct Detail: Equatable, Sendable {
        /// At most 50 characters.
        public var type: String
        /// At most 255 characters.
        public var value: String

        public init(_ type: String, _ value: String) {
            self.type = type
            self.value = value
        }
    }

    /// The payment service provider's, at most 255 characters; it is the token, too.
    public var reference: String
    /// What is held, in TariffCostCtrlr's currency; PaymentCtrlr.AuthorizationAmount is what to ask for.
    public var amount: Double
    public var details: [Detail]

    public init(reference: String, amount: Double, details: [Detail] = []) {
        self.reference = String(reference.prefix(255))
        self.amount = amount
        self.details = details
    }

    var token: Station.Token { Station.Token(reference, type: Station.Token.directPayment) }
}

/// Work for the terminal.
public enum PaymentWork: Equatable, Sendable {
    /// Take so much of what is held, in the currency; answer with `PaymentNews.closed`.
    case settle(reference: String, amount: Double, currency: String, Receipt)
    /// Let go of what is held; answer with `PaymentNews.closed`.
    case release(reference: String)
    /// Hold so much more; answer with `PaymentNews.extended`.
    case extend(reference: String, by: Double)
    /// The central system made the receipt: show it to the driver.
    case receipt(reference: String, url: String?, id: String?)
    /// What became of the VAT number that a driver gave at this EVSE; nil: nobody could be asked.
    indirect case vatNumber(evse: Int, VatNumberValidationResponse?)

    /// What a receipt of the terminal's names.
    public struct Receipt: Equatable, Sendable {
        /// nil: the central system makes it.
        public var server: String?
        public var merchant: Merchant

        public init(server: String?, merchant: Merchant) {
            self.server = server
            self.merchant = merchant
        }
    }
}

public struct Merchant: Equatable, Sendable {
    public var id = ""
    public var taxID = ""
    public var name = ""
    public var address = ""
    public var city = ""

    public init() {}
}

/// What the terminal tells.
public enum PaymentNews: Equatable, Sendable {
    /// A driver paid for this EVSE.
    indirect case authorized(evse: Int, DirectPayment)
    /// The driver at this EVSE does not want to charge, or not any more.
    case canceled(evse: Int)
    /// Answers `PaymentWork.extend`.
    case extended(reference: String, Bool)
    /// Answers `PaymentWork.settle` and `PaymentWork.release`.
    indirect case closed(reference: String, PaymentResult)
    /// A driver wants a receipt for a company, at most 20 characters.
    case vatNumber(evse: Int, String)
    /// Whether it reaches its provider, and whether something is wrong with it.
    case state(isConnected: Bool, hasProblem: Bool)
}

public struct PaymentResult: Equatable, Sendable {
    public var status: PaymentStatus
    /// Why it is so, at most 500 characters.
    public var detail: String?
    /// At most 50 characters; nil without a receipt of the terminal's.
    public var receiptID: String?
    /// At most 2,000 characters.
    public var receiptURL: String?

    public init(_ status: PaymentStatus, detail: String? = nil, receiptID: String? = nil, receiptURL: String? = nil) {
        self.status = status
        self.detail = detail
        self.receiptID = receiptID
        self.receiptURL = receiptURL
    }
}

/// The device model's PaymentCtrlr.
public struct PaymentSettings: Equatable, Sendable {
    public var isEnabled = true
    /// The central system is asked about whoever paid.
    public var authorizes = false
    public var authorizationAmount = 50.0
    /// 0: what is held stays as it is.
    public var incrementalAmount = 0.0
    public var incrementalThreshold = 0.0
    /// Which details of a payment go with its token.
    public var details: [String] = []
    /// The central system settles, and the terminal does not.
    public var isSettledByCSMS = false
    public var receiptServer = ""
    public var isReceiptByCSMS = false
    public var merchant = Merchant()

    public init() {}
}
