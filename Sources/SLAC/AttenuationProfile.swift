/// How much a sound has lost on its way, for each group of carriers.
public struct AttenuationProfile: Equatable, Sendable {
    /// The groups that Green PHY divides its carriers into.
    public static let groupCount = 58

    /// Decibels, one number a group; at most 255 groups.
    public let groups: [UInt8]

    /// - Precondition: at most 255 groups.
    public init(groups: [UInt8]) {
        precondition(groups.count <= 255, "a profile has at most 255 groups")
        self.groups = groups
    }

    /// The same attenuation everywhere.
    public init(flat decibels: UInt8) { self.init(groups: [UInt8](repeating: decibels, count: Self.groupCount)) }

    /// The mean over the groups in decibels, by which an EV judges an EVSE; nil without a group.
    public var mean: Double? {
        guard !groups.isEmpty else { return nil }
        return Double(groups.reduce(0) { $0 + Int($1) }) / Double(groups.count)
    }
}

/// The sum of the profiles that a modem has reported of one EV's sounds.
struct ProfileSum: Equatable, Sendable {
    private(set) var count = 0
    private var sums = [Int](repeating: 0, count: AttenuationProfile.groupCount)

    /// Profiles of another number of groups are not taken: they could not be compared.
    mutating func add(_ profile: AttenuationProfile) {
        guard profile.groups.count == sums.count, count < 255 else { return }
        for (index, group) in profile.groups.enumerated() { sums[index] += Int(group) }
        count += 1
    }

    /// The mean, rounded half up, without what the station's own wiring swallows between the outlet and its modem; nil
    /// while nothing was heard.
    func mean(without own: Int) -> AttenuationProfile? {
        guard count > 0 else { return nil }
        let means = sums.map { UInt8(clamping: (2 * $0 + count) / (2 * count) - own) }
        return AttenuationProfile(groups: means)
    }
}
