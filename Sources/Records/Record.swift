/// What is kept, and the interface of whatever keeps it.
///
/// Everything but items is appended: a record is never changed, and each carries the key by which a repeated one is
/// recognised.
/// Times are UTC nanoseconds since 1970; powers and energies follow the sign convention of `Quantities`, except that
/// registers only ever grow. Rare records that are large are indirect, so that a list of the others stays small.
public enum Record: Equatable, Sendable {
    case station(StationRecord)
    indirect case evseFacts(EVSEFactsRecord)
    case authorization(AuthorizationRecord)
    case transactionEvent(TransactionEventRecord)
    case sequenceFault(SequenceFaultRecord)
    case meterSample(MeterSampleRecord)
    indirect case chargingNeeds(ChargingNeedsRecord)
    case setpoint(SetpointRecord)
    indirect case dispatchEvent(DispatchEventRecord)
    indirect case report(ReportRecord)
    indirect case settlement(SettlementRecord)
    indirect case notice(NoticeRecord)
    case token(TokenRecord)
    indirect case item(ItemRecord)
}

/// UTC nanoseconds since 1970-01-01T00:00:00Z.
public typealias UTCNanoseconds = Int64
