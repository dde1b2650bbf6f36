// ebb password: writes a station's password, hashed, into the file that `ebb serve --passwords` reads, or has a running plant change it.
import Crypto
import Glibc
import JSON

enum PasswordCommand {
    static let help = """
        usage: ebb password --id ID (--passwords FILE | --http ADDR:PORT) [--generate]

        Reads the password of station ID from standard input, one line of 16 to 64 characters, and keeps its hash (scrypt)
        in FILE, which is made when it is not there. A running 'ebb serve' takes it from there. --generate makes a password
        of 32 random characters instead, and prints it, once.

        With --http the running plant at ADDR:PORT changes the password of a connected station: the station is given the new one
        (SetVariables of SecurityCtrlr.BasicAuthPassword), and in the plant's own file it counts beside the old one until
        the station has come back by it. 'ebb call ID SetVariables' does the same.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let id = try arguments.required("--id")
        let path = try arguments.option("--passwords")
        let plant = path == nil ? try arguments.runningPlant() : nil
        let generates = arguments.flag("--generate")
        try arguments.end()
        guard (1...48).contains(id.utf8.count), !id.contains(":"), !id.contains("\n"), !id.hasPrefix("#") else {
            throw .usage("--id takes 1 to 48 characters without a colon")
        }
        let password = generates ? try generated() : try line()
        if let path { try write(password, of: id, file: path) }
        if let plant { try give(password, to: id, by: plant) }
        if generates { Terminal.print(password) }
    }

    private static func write(_ password: String, of id: String, file path: String) throws(CommandError) {
        var table = access(path, F_OK) == 0 ? try PasswordTable(file: path) : PasswordTable()
        do throws(CryptoError) {
            table.set(try PasswordHash(password), of: id)
        } catch {
            throw .failure("the password cannot be hashed: \(error)")
        }
        try KeptFile(path: path).write(Array(table.text.utf8))
    }

    /// [A01]
    private static func give(_ password: String, to id: String, by plant: HTTPClient) throws(CommandError) {
        let variable: JSONValue = [
            "component": ["name": "SecurityCtrlr"], "variable": ["name": "BasicAuthPassword"],
            "attributeValue": .string(password),
        ]
        let body: JSONValue = ["setVariableData": [variable]]
        let answer = try plant.value(try plant.post("/stations/\(id.percentEncoded)/calls/SetVariables", body.bytes))
        let status = answer["setVariableResult"]?.array?.first?["attributeStatus"]?.string ?? "nothing"
        guard status == "Accepted" || status == "RebootRequired" else {
            throw .failure("the station answered \(status): its password stays as it was")
        }
    }

    private static func line() throws(CommandError) -> String {
        let text = String(decoding: try Terminal.readInput(), as: UTF8.self)
        let password = String(text.prefix { $0 != "\n" && $0 != "\r\n" })
        guard (16...64).contains(password.count), !password.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw .usage("a password has 16 to 64 characters")
        }
        return password
    }

    private static func generated() throws(CommandError) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        do throws(CryptoError) {
            return String(try SecureRandom.bytes(32).map { alphabet[Int($0 & 63)] })
        } catch {
            throw .failure("no random numbers: \(error)")
        }
    }
}
