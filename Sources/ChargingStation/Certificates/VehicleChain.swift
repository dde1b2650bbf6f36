// What a vehicle shows of itself over TLS (OCPP 2.1: ConnectedEV.VehicleCertificate).

/// A vehicle's certificates, each as PEM.
public struct VehicleChain: Equatable, Sendable {
    /// The vehicle's own.
    public var leaf: String
    /// Those between leaf and root, the leaf's issuer first: SubCA2 before SubCA1, which the root signed.
    public var authorities: [String]
    /// nil: the vehicle did not send it along.
    public var root: String?

    public init(leaf: String, authorities: [String] = [], root: String? = nil) {
        self.leaf = leaf
        self.authorities = authorities
        self.root = root
    }
}
