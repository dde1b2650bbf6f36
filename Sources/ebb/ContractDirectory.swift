// Contracts in a directory: EMAID.pem with the chain and EMAID.key with the private key, or such a directory a vehicle.
import Crypto
import ISO15118
import PlugAndCharge

struct ContractDirectory: Sendable {
    var path: String

    /// The contracts that lie directly in it. A pair that does not fit together is an error.
    func contracts() throws(CommandError) -> [IssuedContract] {
        var contracts: [IssuedContract] = []
        for name in Terminal.files(in: path) where name.hasSuffix(".pem") {
            let stem = path + "/" + name.dropLast(4)
            contracts.append(try Self.contract(certificate: stem + ".pem", key: stem + ".key"))
        }
        return contracts
    }

    func keep(_ contract: IssuedContract) throws(CommandError) {
        try Terminal.makeDirectory(path)
        let stem = path + "/" + contract.emaid.text
        try Terminal.write(contract.key.pem, file: stem + ".key", isSecret: true)
        try Terminal.write(contract.chain.pem, file: stem + ".pem")
    }

    /// One line about what a station sent; a good contract is kept.
    static func note(_ result: Result<IssuedContract, any Error>, keptIn directory: ContractDirectory?) -> String {
        switch result {
        case .failure(let error): return "the contract that the station sent is refused: \(error)"
        case .success(let contract):
            do throws(CommandError) {
                try directory?.keep(contract)
                return "contract \(contract.emaid.text) installed"
            } catch {
                return "contract \(contract.emaid.text) installed, but not kept: \(error.line)"
            }
        }
    }

    static func contract(certificate: String, key: String) throws(CommandError) -> IssuedContract {
        try file(certificate) { bytes in
            try IssuedContract(
                chain: Chain(pem: bytes), key: PrivateKey(pem: try Terminal.read(file: key)))
        }
    }

    /// Reads a file and tells what is wrong with it.
    static func file<Content>(_ path: String, _ read: ([UInt8]) throws -> Content) throws(CommandError) -> Content {
        let bytes = try Terminal.read(file: path)
        do {
            return try read(bytes)
        } catch let error as CommandError {
            throw error
        } catch {
            throw .failure("\(path): \(error)")
        }
    }
}

/// A contract store with a directory for each vehicle, named by its PCID. Read anew for every vehicle, so that contracts can
/// be added while the station runs.
struct VehicleDirectories: ContractStore {
    var path: String

    func contracts(for pcid: String) -> [IssuedContract] {
        guard let name = Terminal.files(in: path).first(where: { EMAID.compact($0) == pcid }) else { return [] }
        return (try? ContractDirectory(path: path + "/" + name).contracts()) ?? []
    }

    var providers: Set<String> {
        var providers: Set<String> = []
        for vehicle in Terminal.files(in: path) {
            for name in Terminal.files(in: path + "/" + vehicle) where name.hasSuffix(".pem") {
                if let emaid = EMAID(String(name.dropLast(4))) { providers.insert(emaid.provider) }
            }
        }
        return providers
    }
}
