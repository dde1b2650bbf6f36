// OCPP 2.1, B09 and B10: the ways in which a station reaches its central systems, and where it stands among them.

import OCPPMessages
import Quantities

/// How to reach a central system, for the driver.
public struct CSMSAccess: Equatable, Sendable {
    public var slot: Int
    /// Without the station's identity, which is to be appended as the last segment of its path.
    public var url: String
    /// 0: none; 1: a password without TLS; 2: TLS and a password; 3: TLS with certificates on both sides.
    public var securityProfile: Int
    public var identity: String
    public var password: Secret?
    /// [A02.FR.28] With security profile 3: show the certificate before the newest one, which opens no connection.
    public var showsFormerCertificate: Bool

    public init(
        slot: Int, url: String, securityProfile: Int, identity: String, password: Secret? = nil,
        showsFormerCertificate: Bool = false
    ) {
        self.slot = slot
        self.url = url
        self.securityProfile = securityProfile
        self.identity = identity
        self.password = password
        self.showsFormerCertificate = showsFormerCertificate
    }
}

/// The slots with their profiles, and where the station stands among them.
public struct NetworkProfiles: Equatable, Sendable {
    /// The slot of the profile that the station comes with.
    public static let factorySlot = 1
    static let slotNumbers = 1...4

    private let factory: NetworkConnectionProfile
    private(set) var slots: [Int: NetworkConnectionProfile]
    /// The slot that the station is connected by, or tries.
    private(set) var current = factorySlot
    /// The one that it was connected by last.
    private(set) var lastGood = factorySlot
    /// [A05.FR.06] The security profile that was reached: lower ones are not used any more.
    private(set) var level = 0
    /// Attempts in a row at the current slot.
    private(set) var failures = 0
    /// SecurityCtrlr.BasicAuthPassword: for the slots that have none of their own.
    private(set) var password: String?
    /// What opened connections before the newest password, until that has opened one.
    private(set) var formerPassword: String?
    /// Which of the station's certificates the next attempt shows, where there are two.
    var showsFormerCertificate = false
    /// The connection is to be made anew once the answer at hand is sent.
    var awaitsReconnection = false

    /// As it was stored, or with the factory's profile alone. What is no such record is none, and neither is one that
    /// began with another profile: whoever has set the station up anew meant it.
    init(factory: NetworkConnectionProfile, stored record: [UInt8]?) {
        self.factory = factory
        slots = [Self.factorySlot: factory]
        level = factory.securityProfile
        guard let record else { return }
        let lines = record.split(separator: UInt8(ascii: "\n"))
        let words = lines.first.map {
            String(decoding: $0, as: UTF8.self)
                .split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        }
        let numbers = words?.prefix(2).compactMap { Int($0) }
        guard let words, let numbers, numbers.count == 2, (0...3).contains(numbers[0]),
            Self.slotNumbers.contains(numbers[1])
        else {
            return
        }
        var read: [Int: NetworkConnectionProfile] = [:]
        for line in lines.dropFirst() {
            guard let request = try? SetNetworkProfileRequest(json: Array(line)) else { continue }
            read[request.configurationSlot] = request.connectionData
        }
        let origin = read.removeValue(forKey: 0)
        read = read.filter { Self.slotNumbers.contains($0.key) }
        guard !read.isEmpty, origin == factory else { return }
        slots = read
        level = numbers[0]
        lastGood = numbers[1]
        password = words.count > 2 ? String(words[2]) : nil
        current = lastGood
    }

    /// For `StoredItem.networkProfiles`: what was reached and the password for all, then the slots as OCPP payloads, a line each; slot 0 stands for
    /// the profile that the station came with.
    var record: [UInt8] {
        var record = Array("\(level) \(lastGood)\(password.map { " " + $0 } ?? "")\n".utf8)
        for (slot, profile) in [(0, factory)] + slots.sorted(by: { $0.key < $1.key }) {
            let request = SetNetworkProfileRequest(configurationSlot: slot, connectionData: profile)
            guard let line = try? request.json() else { continue }
            record += line + [UInt8(ascii: "\n")]
        }
        return record
    }

    var currentProfile: NetworkConnectionProfile? { slots[current] }

    func identity(_ own: String) -> String { currentProfile?.identity ?? own }

    func access(_ own: String) -> CSMSAccess? {
        guard let profile = currentProfile else { return nil }
        return CSMSAccess(
            slot: current, url: profile.ocppCsmsUrl, securityProfile: profile.securityProfile,
            identity: profile.identity ?? own,
            // [A00.FR.401] With certificates on both sides there is no password.
            password: [1, 2].contains(profile.securityProfile) ? currentPassword.map(Secret.init) : nil)
    }

    private var currentPassword: String? { currentProfile?.basicAuthPassword ?? password }

    mutating func set(_ profile: NetworkConnectionProfile, in slot: Int) { slots[slot] = profile }

    /// [B09.FR.27] The one for all: the slot in use has none of its own any more.
    mutating func setPassword(_ password: String) {
        formerPassword = currentPassword
        slots[current]?.basicAuthPassword = nil
        self.password = password
    }

    mutating func setPassword(_ password: String, ofSlot slot: Int) {
        if slot == current { formerPassword = currentPassword }
        slots[slot]?.basicAuthPassword = password
    }

    /// The central system does not know the newest password: the one before it may be the one that it does.
    mutating func passwordRefused() {
        guard let former = formerPassword else { return }
        formerPassword = currentPassword
        if currentProfile?.basicAuthPassword == nil {
            password = former
        } else {
            slots[current]?.basicAuthPassword = former
        }
    }

    /// [B10.FR.04] From the first of the priority on.
    mutating func start() {
        failures = 0
        current = 0
        showsFormerCertificate = false
    }

    /// The slots to be tried, in order: those of the priority, and at last the one that worked before [B10.FR.07].
    func candidates(_ priority: [Int]) -> [Int] {
        let usable = priority.filter { slots[$0] != nil }
        let isFallback = !usable.contains(lastGood) && (slots[lastGood]?.securityProfile ?? -1) >= level
        return isFallback ? usable + [lastGood] : usable
    }

    /// Stands at one of the candidates: the first, unless it stands at one already.
    mutating func choose(_ priority: [Int]) {
        let candidates = candidates(priority)
        guard !candidates.contains(current), let first = candidates.first else { return }
        current = first
    }

    /// [B10.FR.03] After so many attempts the next one's turn comes. True: it has come.
    mutating func failed(_ priority: [Int], attempts: Int) -> Bool {
        failures += 1
        let candidates = candidates(priority)
        guard failures >= attempts, let place = candidates.firstIndex(of: current) else { return false }
        failures = 0
        current = candidates[(place + 1) % candidates.count]
        // [A02.FR.28] All were tried with the one certificate: now with the other.
        if place + 1 == candidates.count { showsFormerCertificate.toggle() }
        return candidates.count > 1
    }

    /// True: this changed what is to be stored.
    mutating func connected(keepsLower: Bool) -> Bool {
        let before = self
        failures = 0
        formerPassword = nil
        // [B09.FR.28]
        password = currentPassword
        lastGood = current
        level = keepsLower ? currentProfile?.securityProfile ?? level : max(level, currentProfile?.securityProfile ?? 0)
        // [A05.FR.06] The way back is closed.
        if !keepsLower { slots = slots.filter { $0.value.securityProfile >= level } }
        return lastGood != before.lastGood || level != before.level || slots.count != before.slots.count
            || before.formerPassword != nil || password != before.password
    }
}

extension NetworkProfiles {
    /// `2,1`: slots, each once, the first one first.
    static func priority(_ text: String) -> [Int]? {
        let words = text.split(separator: ",", omittingEmptySubsequences: false)
        let slots = words.compactMap { Int($0) }
        guard slots.count == words.count, !slots.isEmpty, Set(slots).count == slots.count,
            slots.allSatisfy(slotNumbers.contains)
        else { return nil }
        return slots
    }
}
