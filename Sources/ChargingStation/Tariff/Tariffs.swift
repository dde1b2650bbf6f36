// OCPP 2.1, I07, I09 to I11: the tariffs of the EVSEs, and another one for a running transaction.

import ISO15118
import OCPPMessages
import Quantities

/// What each EVSE costs those who bring no tariff of their own.
struct Tariffs: Equatable, Sendable {
    /// By the EVSE's number: the one that holds, and at most one that follows.
    private var tariffs: [Int: [Tariff]] = [:]
    /// The latest driver's tariff could not be counted.
    var hasProblem = false

    /// [I07] One that begins later waits for its time.
    mutating func set(_ tariff: Tariff, evse: Int, at now: DateTime) {
        let known = tariffs[evse] ?? []
        let follows = tariff.validFrom.map { $0 > now } ?? false
        let others = follows ? current(evse, at: now).map { [$0] } : known.filter { ($0.validFrom ?? now) > now }
        tariffs[evse] = (others ?? []).filter { $0.tariffId != tariff.tariffId } + [tariff]
    }

    func current(_ evse: Int, at now: DateTime) -> Tariff? {
        let begun = (tariffs[evse] ?? []).filter { ($0.validFrom ?? now) <= now }
        // What holds at once has no time, and stands for the time before all others.
        return begun.max { a, b in
            guard let second = b.validFrom else { return false }
            return a.validFrom.map { $0 < second } ?? true
        }
    }

    func all(_ evse: Int) -> [Tariff] { tariffs[evse] ?? [] }

    /// nil clears all. True: there was one.
    mutating func clear(_ id: String?, evse: Int) -> Bool {
        let before = all(evse)
        let after = id.map { id in before.filter { $0.tariffId != id } } ?? []
        tariffs[evse] = after.isEmpty ? nil : after
        return after.count < before.count
    }

    // Over a restart.

    private static let mark: UInt8 = 0x54

    /// The requests that would set them; nil: there are none.
    var record: [UInt8]? {
        guard !tariffs.isEmpty else { return nil }
        var writer = RecordWriter(Self.mark)
        for (evse, list) in tariffs.sorted(by: { $0.key < $1.key }) {
            for tariff in list {
                writer.put((try? SetDefaultTariffRequest(evseId: evse, tariff: tariff).json()) ?? [])
            }
        }
        return writer.bytes
    }

    /// Of what is no such record, as much as can be read.
    init(record: [UInt8]?, evses: Int) {
        guard let record, var reader = RecordReader(record, Self.mark) else { return }
        while !reader.isAtEnd, let request = reader.field().flatMap({ try? SetDefaultTariffRequest(json: $0) }) {
            guard (1...evses).contains(request.evseId), all(request.evseId).count < 2 else { continue }
            tariffs[request.evseId, default: []].append(request.tariff)
        }
    }
}

extension Station {
    /// [I07] For EVSE 0, that is for each.
    mutating func setDefaultTariff(_ request: SetDefaultTariffRequest, _ turn: inout Turn) -> SetDefaultTariffResponse {
        func rejected(_ reasonCode: String) -> SetDefaultTariffResponse {
            SetDefaultTariffResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: reasonCode))
        }
        guard settings.tariffEnabled else { return rejected("NotEnabled") }
        let numbers = evses.map(\.id).filter { request.evseId == 0 || request.evseId == $0 }
        guard !numbers.isEmpty else { return rejected("UnknownEvse") }
        do throws(TariffRules.Refusal) {
            _ = try rules(request.tariff)
        } catch {
            switch error {
            case .tooManyElements: return SetDefaultTariffResponse(status: .tooManyElements)
            case .conditionNotSupported: return SetDefaultTariffResponse(status: .conditionNotSupported)
            case .invalid(let reasonCode): return rejected(reasonCode)
            }
        }
        // One id names one tariff.
        let elsewhere = evses.map(\.id).filter { !numbers.contains($0) }.flatMap { tariffs.all($0) }
        if elsewhere.contains(where: { $0.tariffId == request.tariff.tariffId && $0 != request.tariff }) {
            return SetDefaultTariffResponse(status: .duplicateTariffId)
        }
        for number in numbers { tariffs.set(request.tariff, evse: number, at: turn.timestamp) }
        turn.emit(.store(.tariffs, tariffs.record))
        return SetDefaultTariffResponse(status: .accepted)
    }

    /// [I09] Of the EVSEs, and those that drivers have brought along.
    func getTariffs(_ request: GetTariffsRequest) -> GetTariffsResponse {
        let chosen = evses.filter { request.evseId == 0 || request.evseId == $0.id }
        guard !chosen.isEmpty else {
            return GetTariffsResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "UnknownEvse"))
        }
        var assignments = [TariffAssignment]()
        for evse in chosen {
            for tariff in tariffs.all(evse.id) {
                let known = assignments.firstIndex {
                    $0.tariffId == tariff.tariffId && $0.validFrom == tariff.validFrom
                }
                if let known {
                    assignments[known].evseIds?.append(evse.id)
                } else {
                    assignments.append(
                        TariffAssignment(
                            tariffId: tariff.tariffId, tariffKind: .defaultTariff, validFrom: tariff.validFrom,
                            evseIds: [evse.id]))
                }
            }
        }
        for evse in chosen where evse.driver.hasOwnTariff {
            guard let bill = evse.driver.bill, case .granted(let token) = evse.authorization else { continue }
            assignments.append(
                TariffAssignment(
                    tariffId: bill.rules.id, tariffKind: .driverTariff, evseIds: [evse.id], idTokens: [token.value]))
        }
        return assignments.isEmpty
            ? GetTariffsResponse(status: .noTariff)
            : GetTariffsResponse(status: .accepted, tariffAssignments: assignments)
    }

    /// [I10] A running transaction keeps its tariff.
    mutating func clearTariffs(_ request: ClearTariffsRequest, _ turn: inout Turn) -> ClearTariffsResponse {
        let numbers = evses.map(\.id).filter { request.evseId == nil || request.evseId == 0 || request.evseId == $0 }
        guard !numbers.isEmpty else {
            let unknown = StatusInfo(reasonCode: "UnknownEvse")
            return ClearTariffsResponse(
                clearTariffsResult: [ClearTariffsResult(statusInfo: unknown, status: .rejected)])
        }
        let before = tariffs
        var ids: [String] = []
        for id in request.tariffIds ?? numbers.flatMap({ tariffs.all($0).map(\.tariffId) }) where !ids.contains(id) {
            ids.append(id)
        }
        var results = [ClearTariffsResult]()
        for id in ids {
            var isFound = false
            for number in numbers where tariffs.clear(id, evse: number) { isFound = true }
            results.append(ClearTariffsResult(tariffId: id, status: isFound ? .accepted : .noTariff))
        }
        if tariffs != before { turn.emit(.store(.tariffs, tariffs.record)) }
        return ClearTariffsResponse(
            clearTariffsResult: results.isEmpty ? [ClearTariffsResult(status: .noTariff)] : results)
    }

    /// [I11]
    mutating func changeTariff(
        _ request: ChangeTransactionTariffRequest, _ turn: inout Turn
    ) -> ChangeTransactionTariffResponse {
        func rejected(_ reasonCode: String) -> ChangeTransactionTariffResponse {
            ChangeTransactionTariffResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: reasonCode))
        }
        guard settings.tariffEnabled else { return rejected("NotEnabled") }
        guard let index = evses.firstIndex(where: { $0.transaction?.id == request.transactionId }) else {
            return ChangeTransactionTariffResponse(status: .txNotFound)
        }
        let rules: TariffRules
        do throws(TariffRules.Refusal) {
            rules = try self.rules(request.tariff)
        } catch {
            switch error {
            case .tooManyElements: return ChangeTransactionTariffResponse(status: .tooManyElements)
            case .conditionNotSupported: return ChangeTransactionTariffResponse(status: .conditionNotSupported)
            case .invalid(let reasonCode): return rejected(reasonCode)
            }
        }
        if let bill = evses[index].driver.bill {
            guard bill.rules.currency == rules.currency else {
                return ChangeTransactionTariffResponse(status: .noCurrencyChange)
            }
        } else {
            guard evses[index].isAuthorized else { return rejected("InvalidMessageSeq") }
        }
        changeBill(to: rules, at: index, turn.now)
        updateTransaction(index, trigger: .tariffChanged, &turn)
        return ChangeTransactionTariffResponse(status: .accepted)
    }
}
