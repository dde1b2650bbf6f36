import JSON
import Records

/// Which firmware has which quirks. The first rule that fits a station counts, by what its BootNotification told.
public struct CompatibilityTable: Equatable, Sendable {
    /// Texts match without regard to case; `*` at the end stands for any rest. Nil matches whatever was told.
    public struct Rule: Equatable, Sendable {
        public var vendor: String?
        public var model: String?
        public var firmware: String?
        public var quirks: Quirks

        public init(vendor: String? = nil, model: String? = nil, firmware: String? = nil, quirks: Quirks) {
            self.vendor = vendor
            self.model = model
            self.firmware = firmware
            self.quirks = quirks
        }

        func fits(_ boot: StationRecord) -> Bool {
            Self.fits(vendor, boot.vendor) && Self.fits(model, boot.model) && Self.fits(firmware, boot.firmware)
        }

        private static func fits(_ pattern: String?, _ text: String?) -> Bool {
            guard let pattern = pattern?.lowercased() else { return true }
            guard let text = text?.lowercased() else { return false }
            return pattern.hasSuffix("*") ? text.hasPrefix(pattern.dropLast()) : text == pattern
        }
    }

    public var rules: [Rule]

    public init(rules: [Rule]) { self.rules = rules }

    /// No firmware is known beforehand; what shows by itself is found out.
    public static let standard = CompatibilityTable(rules: [])

    func quirks(of boot: StationRecord) -> Quirks { rules.first { $0.fits(boot) }?.quirks ?? [] }
}

/// Why a text is no table.
public struct CompatibilityError: Error, Equatable, CustomStringConvertible {
    public let description: String
}

extension CompatibilityTable {
    /// `[{"vendor"?, "model"?, "firmware"?, "quirks": ["negativeLimits", …]}, …]`
    public init(json: JSONValue) throws(CompatibilityError) {
        guard let entries = json.array else { throw CompatibilityError(description: "must be a list of rules") }
        rules = []
        for (index, entry) in entries.enumerated() {
            let path = "rule \(index + 1)"
            guard let members = entry.members else {
                throw CompatibilityError(description: "\(path) must be an object")
            }
            if let stranger = members.first(where: { !["vendor", "model", "firmware", "quirks"].contains($0.name) }) {
                throw CompatibilityError(description: "\(path): '\(stranger.name)' is no member of a rule")
            }
            guard let names = entry["quirks"]?.array else {
                throw CompatibilityError(description: "\(path): quirks must be a list")
            }
            var quirks: Quirks = []
            for name in names {
                guard let known = Quirks.names.first(where: { $0.name == name.string }) else {
                    let all = Quirks.names.map(\.name).joined(separator: ", ")
                    throw CompatibilityError(description: "\(path): \(name.text) is none of \(all)")
                }
                quirks.insert(known.quirk)
            }
            rules.append(
                Rule(
                    vendor: entry["vendor"]?.string, model: entry["model"]?.string,
                    firmware: entry["firmware"]?.string, quirks: quirks))
        }
    }
}
