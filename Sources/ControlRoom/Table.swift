// A table in plain text.
import Quantities

package struct Table {
    package enum Column {
        case left(String)
        case right(String)

        fileprivate var title: String {
            switch self {
            case .left(let title), .right(let title): title
            }
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    package init(columns: [Column]) { self.columns = columns }

    /// `row` has a cell for every column.
    package mutating func append(_ row: [String]) {
        precondition(row.count == columns.count)
        rows.append(row)
    }

    package var text: String {
        let widths = columns.indices.map { index in
            rows.reduce(columns[index].title.count) { max($0, $1[index].count) }
        }
        var text = ""
        for row in [columns.map(\.title)] + rows {
            var line = ""
            for (index, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[index] - cell.count)
                if index > 0 { line += "  " }
                if case .left = columns[index] { line += cell + space } else { line += space + cell }
            }
            while line.last == " " { line.removeLast() }
            text += line + "\n"
        }
        return text
    }

    package static func kilowatts(_ power: Watts) -> String { number(power.value / 1000, digits: 1) }

    /// Fixed decimals, rounded half away from zero; at most three of them.
    package static func number(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return "-" }
        let scale = [1.0, 10, 100, 1000][min(max(digits, 0), 3)]
        let scaled = (value.magnitude * scale).rounded()
        guard scaled < 9e15 else { return "\(value)" }
        let whole = String(Int64(scaled / scale))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return sign + whole }
        let fraction = String(Int64(scaled) % Int64(scale))
        return sign + whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
