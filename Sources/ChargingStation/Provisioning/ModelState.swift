// The device model's changing side: what the central system has written, over restarts.

import ISO15118
import OCPPMessages
import Quantities

struct ModelState: Equatable, Sendable {
    /// Every value that was written last, in the order of the first writing.
    private(set) var written: [SetVariableData] = []
    /// What variables that show the time read.
    var clock = Moment(nanoseconds: 0, utcNanoseconds: 0)

    /// From what was stored; what is no such record is none.
    init(stored bytes: [UInt8]?) {
        guard let bytes else { return }
        do throws(OCPPSchemaError) {
            written = try SetVariablesRequest(json: bytes).setVariableData
        } catch {
            written = []
        }
    }

    /// For `StoredItem.settings`: an OCPP payload, which needs no format of its own. nil: nothing was written.
    var record: [UInt8]? {
        guard !written.isEmpty else { return nil }
        return try? SetVariablesRequest(setVariableData: written).json()
    }

    mutating func note(_ item: SetVariableData) {
        let known = written.firstIndex {
            $0.component == item.component && $0.variable == item.variable && $0.attributeType == item.attributeType
        }
        if let known { written[known] = item } else { written.append(item) }
    }
}

extension Station {
    /// What was written holds again after a restart, and values that waited for it hold now. Values come before the
    /// bounds around them; what this firmware does not take any more is passed over.
    mutating func applyWritten() {
        let bounds = model.written.filter { $0.attributeType != nil }
        for item in model.written.filter({ $0.attributeType == nil }) + bounds {
            guard case .found(let variable, let index) = find(item.component, item.variable),
                let write = variable.attribute(item.attributeType ?? .actual)?.write
            else { continue }
            var changed = settings
            if write(&changed, index, item.attributeValue) == nil { settings = changed }
        }
    }
}

extension Station {
    /// Gives each SECC the EVSEID that was written for it.
    mutating func applyEVSEIDs() {
        for index in evses.indices {
            guard let id = settings[evse: evses[index].id].evseID else { continue }
            evses[index].secc.rename(id)
        }
    }
}
