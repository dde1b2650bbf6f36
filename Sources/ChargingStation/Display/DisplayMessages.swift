// OCPP 2.1, chapter O: messages that the central system has shown to drivers.

import OCPP
import OCPPMessages
import Quantities

/// What a station's display can do.
public struct DisplayCapabilities: Equatable, Sendable {
    public var formats: [MessageFormat]
    /// RFC 5646 tags; empty: any language.
    public var languages: [String]
    /// Messages that are kept at most.
    public var capacity: Int

    public init(formats: [MessageFormat] = [.ascii, .utf8], languages: [String] = [], capacity: Int = 20) {
        self.formats = formats
        self.languages = languages
        self.capacity = capacity
    }
}

struct DisplayMessages: Equatable, Sendable {
    /// In the order of their setting.
    private(set) var messages: [MessageInfo] = []
    /// What the display was told last.
    var shown: [MessageInfo] = []
    /// When what is to be seen changes with time alone.
    var nextChange: Moment?

    mutating func set(_ message: MessageInfo) {
        // [O01] The one that is always in front has no other beside it.
        if message.priority == .alwaysFront { messages.removeAll { $0.priority == .alwaysFront } }
        messages.removeAll { $0.id == message.id }
        messages.append(message)
    }

    mutating func clear(_ id: Int) -> Bool {
        let before = messages.count
        messages.removeAll { $0.id == id }
        return messages.count < before
    }

    /// [O01, O02] Messages end with their time, or with their transaction. True: some did.
    mutating func expire(at now: DateTime, transactions: [String]) -> Bool {
        let before = messages.count
        messages.removeAll { message in
            if let end = message.endDateTime, end <= now { return true }
            if let transaction = message.transactionId { return !transactions.contains(transaction) }
            return false
        }
        return messages.count < before
    }

    /// What is to be seen now, the most urgent first. Without a state a message is seen in every one.
    func visible(at now: DateTime, in states: Set<MessageState>) -> [MessageInfo] {
        let due = messages.filter { message in
            (message.startDateTime.map { $0 <= now } ?? true) && (message.state.map(states.contains) ?? true)
        }
        return MessagePriority.fromTheFront.flatMap { priority in due.filter { $0.priority == priority } }
    }

    func change(after now: DateTime) -> DateTime? {
        messages.flatMap { [$0.startDateTime, $0.endDateTime] }.compactMap { $0 }.filter { $0 > now }.min()
    }
}

extension Component {
    /// As the device model names it.
    fileprivate var isTheDisplay: Bool { name.lowercased() == "display" && instance == nil && evse == nil }
}

extension MessagePriority {
    static let fromTheFront: [MessagePriority] = [.alwaysFront, .inFront, .normalCycle]
}

extension Station {
    /// [O01, O02, O06]
    mutating func setDisplayMessage(
        _ request: SetDisplayMessageRequest, _ turn: inout Turn
    ) -> SetDisplayMessageResponse {
        guard let capabilities = configuration.display else {
            return SetDisplayMessageResponse(status: .rejected, statusInfo: StatusInfo(.notEnabled))
        }
        let message = request.message
        // [O01.FR.22]
        guard message.display?.isTheDisplay ?? true else {
            return SetDisplayMessageResponse(
                status: .rejected, statusInfo: StatusInfo(.notFound, "there is one Display, the station's"))
        }
        let contents = [message.message] + (message.messageExtra ?? [])
        guard contents.allSatisfy({ capabilities.formats.contains($0.format) }) else {
            return SetDisplayMessageResponse(status: .notSupportedMessageFormat)
        }
        if !capabilities.languages.isEmpty,
            contents.contains(where: { $0.language.map { !capabilities.languages.contains($0) } ?? false })
        {
            return SetDisplayMessageResponse(status: .languageNotSupported)
        }
        // [O02.FR.01]
        if let transaction = message.transactionId, !evses.contains(where: { $0.transaction?.id == transaction }) {
            return SetDisplayMessageResponse(status: .unknownTransaction)
        }
        let isNew = !display.messages.contains { $0.id == message.id }
        guard !isNew || display.messages.count < capabilities.capacity else {
            return SetDisplayMessageResponse(status: .rejected, statusInfo: StatusInfo(.outOfStorage))
        }
        display.set(message)
        storeDisplay(&turn)
        return SetDisplayMessageResponse(status: .accepted)
    }

    /// [O05]
    mutating func clearDisplayMessage(
        _ request: ClearDisplayMessageRequest, _ turn: inout Turn
    ) -> ClearDisplayMessageResponse {
        guard display.clear(request.id) else { return ClearDisplayMessageResponse(status: .unknown) }
        storeDisplay(&turn)
        return ClearDisplayMessageResponse(status: .accepted)
    }

    /// [O03, O04] The messages follow the answer.
    mutating func reportDisplayMessages(
        _ request: GetDisplayMessagesRequest, _ turn: inout Turn
    ) -> GetDisplayMessagesResponse {
        let found = display.messages.filter { message in
            (request.id.map { $0.contains(message.id) } ?? true)
                && (request.priority.map { $0 == message.priority } ?? true)
                && (request.state.map { $0 == message.state } ?? true)
        }
        guard !found.isEmpty else { return GetDisplayMessagesResponse(status: .unknown) }
        let parts = MessageLimits.parts(of: found)
        for (index, part) in parts.enumerated() {
            let report = NotifyDisplayMessagesRequest(
                messageInfo: part, requestId: request.requestId, tbc: index < parts.count - 1)
            enqueue(.notifyDisplayMessages(report), for: .report, &turn)
        }
        return GetDisplayMessagesResponse(status: .accepted)
    }

    /// Tells the display when what is to be seen has changed.
    mutating func refreshDisplay(_ turn: inout Turn) {
        guard configuration.display != nil else { return }
        // C Authorization
        let own = driverMessages + paymentMessages
        guard !(display.messages.isEmpty && display.shown.isEmpty && own.isEmpty) else { return }
        let now = DateTime(turn.now)
        if display.expire(at: now, transactions: evses.compactMap { $0.transaction?.id }) { storeDisplay(&turn) }
        let visible = display.visible(at: now, in: displayStates(at: turn.now)) + own
        display.nextChange = display.change(after: now).map { turn.now.reaching($0) }
        guard visible != display.shown else { return }
        display.shown = visible
        turn.emit(.display(visible))
    }

    private func displayStates(at now: Moment) -> Set<MessageState> {
        var states: Set<MessageState> = []
        for evse in evses {
            switch evse.status {
            case .faulted: states.insert(.faulted)
            case .unavailable: states.insert(.unavailable)
            case .available, .reserved, .occupied:
                guard evse.transaction != nil else {
                    states.insert(.idle)
                    continue
                }
                switch evse.chargingState(at: now) {
                case .charging: states.insert(evse.measured.power < 0 ? .discharging : .charging)
                case .suspendedEV, .suspendedEVSE: states.insert(.suspended)
                case .evConnected, .idle: states.insert(.idle)
                }
            }
        }
        return states
    }

    private func storeDisplay(_ turn: inout Turn) {
        let lasting = display.messages.filter { $0.transactionId == nil }
        let record = NotifyDisplayMessagesRequest(messageInfo: lasting, requestId: 0)
        turn.emit(.store(.displayMessages, lasting.isEmpty ? nil : try? record.json()))
    }

    mutating func restoreDisplay() {
        guard let bytes = configuration.stored[.displayMessages],
            let record = try? NotifyDisplayMessagesRequest(json: bytes)
        else { return }
        for message in record.messageInfo ?? [] { display.set(message) }
    }
}
