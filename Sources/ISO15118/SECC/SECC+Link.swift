/// What the driver tells the SECC about a new connection, the session's secrets included: the engine has no randomness.
import ISO15118Messages

extension SECC {
    public struct Link: Equatable, Sendable {
        public var isTLS: Bool
        /// Names the session if it is new. Never zero, and not to be guessed by others.
        public var freshSessionID: SessionID
        /// What an EV signs to prove in Plug & Charge that its contract is at hand now: 16 random bytes.
        public var genChallenge: [UInt8]
        /// SHA-512 of the DER of the EV's TLS certificate; nil without TLS. A paused session goes on only with the
        /// certificate that began it.
        public var vehicleCertificate: [UInt8]?

        public init(
            isTLS: Bool = false, freshSessionID: SessionID, genChallenge: [UInt8], vehicleCertificate: [UInt8]? = nil
        ) {
            precondition(freshSessionID != .none, "a session needs a name")
            self.isTLS = isTLS
            self.freshSessionID = freshSessionID
            self.genChallenge = genChallenge
            self.vehicleCertificate = vehicleCertificate
        }

        /// Draws the session's name and challenge. On real lines the generator is the system's.
        public init(
            isTLS: Bool = false, vehicleCertificate: [UInt8]? = nil, using random: inout some RandomNumberGenerator
        ) {
            let name = UInt64.random(in: 1...UInt64.max, using: &random)
            let challenge = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
            self.init(
                isTLS: isTLS, freshSessionID: SessionID(name), genChallenge: challenge,
                vehicleCertificate: vehicleCertificate)
        }
    }
}
