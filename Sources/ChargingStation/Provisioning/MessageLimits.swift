// How much one message carries, either way (OCPP 2.1, B05 to B08, N02 to N06).

import OCPP
import OCPPMessages

enum MessageLimits {
    /// Elements of one list in a message.
    static let items = 25
    /// Of a request that carries such a list, and about that of a report.
    static let bytes = 65_536

    /// A list in pieces that each fit into a message.
    static func parts<Element: OCPPObject>(of list: [Element]) -> [[Element]] {
        var parts = [[Element]]()
        var size = 0
        for element in list {
            let length = (try? element.json().count) ?? 0
            if let last = parts.last, last.count < items, size + length <= bytes {
                parts[parts.count - 1].append(element)
                size += length
            } else {
                parts.append([element])
                size = length
            }
        }
        return parts
    }

    /// [B05.FR.11, B06.FR.16, B06.FR.17, B08.FR.17, B08.FR.18, N04.FR.09, N06.FR.06, N06.FR.07] What is larger than the
    /// device model says is refused as a whole; nil: it is not.
    static func refusal(_ request: AnyRequest, bytes size: Int) -> CallError? {
        let count: Int
        var items = items
        switch request {
        case .getVariables(let request): count = request.getVariableData.count
        case .setVariables(let request): count = request.setVariableData.count
        case .getReport(let request): count = request.componentVariable?.count ?? 0
        case .getMonitoringReport(let request): count = request.componentVariable?.count ?? 0
        case .setVariableMonitoring(let request): count = request.setMonitoringData.count
        case .clearVariableMonitoring(let request): count = request.id.count
        // [D01.FR.11]
        case .sendLocalList(let request):
            count = request.localAuthorizationList?.count ?? 0
            items = LocalList.itemsPerMessage
        default: return nil
        }
        if count > items {
            return CallError(.occurrenceConstraintViolation, "ItemsPerMessage is \(items), not \(count)")
        }
        return size > bytes ? CallError(.formatViolation, "BytesPerMessage is \(bytes), not \(size)") : nil
    }
}
