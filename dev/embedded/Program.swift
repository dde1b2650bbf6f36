/// The proof that the rooms work without Swift's run-time library: a message goes over the wire and comes back.
import EXI
import ISO15118
import ISO15118Messages

@main
struct Program {
    static func main() throws(EXIError) {
        let request = SupportedAppProtocolReq(appProtocol: [
            AppProtocol(
                protocolNamespace: "urn:iso:std:iso:15118:-20:DC", versionNumberMajor: 1, versionNumberMinor: 0,
                schemaID: 1, priority: 1)
        ])
        let frame = V2GMessage.supportedAppProtocolReq(request).frame
        let message = try V2GMessage(exi: frame[V2GTP.headerLength...], type: .supportedAppProtocol)
        guard message == .supportedAppProtocolReq(request) else { fatalError("the message came back as another one") }
        print("a message of \(frame.count) bytes came back as it was")
    }
}
