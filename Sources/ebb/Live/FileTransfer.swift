// Files from and to a server by URL, over libcurl: firmware images and logs. Blocks; not for a loop's thread.
import CCurl
import ChargingStation
import Glibc

enum FileTransfer {
    enum Failure: Error, Equatable {
        /// libcurl does not know the URL's scheme.
        case unsupported
        /// The server wants to know who asks, and nobody is allowed.
        case denied
        /// The server does not take it as it is.
        case rejected(status: Int)
        /// Anything that may go better the next time, in libcurl's words.
        case failed(String)
    }

    /// The schemes that are spoken.
    static let protocols: [FileTransferProtocol] = [.http, .https, .ftp, .ftps]

    /// An image larger than this is none.
    static let limit = 64 << 20
    private static let timeoutSeconds = 600
    /// A transfer slower than this for half a minute is given up.
    private static let slowestBytesPerSecond = 100

    static func download(_ url: String) throws(Failure) -> [UInt8] {
        var content = [UInt8]()
        try exchange(url, into: &content)
        return content
    }

    /// By HTTP's PUT or FTP's STOR, under this name in the folder of the URL.
    static func upload(_ content: [UInt8], to url: String, name: String) throws(Failure) {
        var answer = [UInt8]()
        let target = url.hasSuffix("/") ? url + name : "\(url)/\(name)"
        // Read by libcurl itself, from a stream over a copy that outlives the transfer.
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(content.count, 1), alignment: 1)
        defer { copy.deallocate() }
        copy.copyBytes(from: content)
        guard
            let stream = content.isEmpty ? fopen("/dev/null", "r") : fmemopen(copy.baseAddress, content.count, "r")
        else { throw .failed("no memory") }
        defer { fclose(stream) }
        try exchange(target, into: &answer, sending: (stream, content.count))
    }

    private static func exchange(
        _ url: String, into content: inout [UInt8],
        sending upload: (stream: UnsafeMutablePointer<FILE>, size: Int)? = nil
    ) throws(Failure) {
        guard let handle = curl_easy_init() else { throw .failed("libcurl cannot be started") }
        defer { curl_easy_cleanup(handle) }
        // "application/x-www-form-urlencoded" is what libcurl would call a log.
        var headers: UnsafeMutablePointer<curl_slist>?
        headers = curl_slist_append(headers, "Content-Type: application/octet-stream")
        headers = curl_slist_append(headers, "Expect:")
        defer { curl_slist_free_all(headers) }
        let code = withUnsafeMutablePointer(to: &content) { content in
            url.withCString { _ = ebb_curl_set_pointer(handle, CURLOPT_URL, $0) }
            protocols.map { $0.rawValue.lowercased() }.joined(separator: ",").withCString {
                _ = ebb_curl_set_pointer(handle, CURLOPT_PROTOCOLS_STR, $0)
            }
            _ = ebb_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
            _ = ebb_curl_set_long(handle, CURLOPT_TIMEOUT, timeoutSeconds)
            _ = ebb_curl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, slowestBytesPerSecond)
            _ = ebb_curl_set_long(handle, CURLOPT_LOW_SPEED_TIME, 30)
            _ = ebb_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
            _ = ebb_curl_set_writer(handle, collect, content)
            if let upload {
                _ = ebb_curl_set_long(handle, CURLOPT_UPLOAD, 1)
                _ = ebb_curl_set_long(handle, CURLOPT_INFILESIZE, upload.size)
                _ = ebb_curl_set_pointer(handle, CURLOPT_READDATA, upload.stream)
                _ = ebb_curl_set_long(handle, CURLOPT_FTP_CREATE_MISSING_DIRS, 1)
            }
            return curl_easy_perform(handle)
        }
        guard code == CURLE_OK else {
            if code == CURLE_UNSUPPORTED_PROTOCOL { throw .unsupported }
            if code == CURLE_LOGIN_DENIED || code == CURLE_REMOTE_ACCESS_DENIED { throw .denied }
            if code == CURLE_UPLOAD_FAILED { throw .rejected(status: ebb_curl_status(handle)) }
            throw .failed(String(cString: curl_easy_strerror(code)))
        }
        switch ebb_curl_status(handle) {
        case 0, 200..<300: return
        case 401, 403: throw .denied
        case 500..<600: throw .failed("the server has a fault")
        case let status: throw .rejected(status: status)
        }
    }
}

private func collect(
    bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
    let content = context!.assumingMemoryBound(to: [UInt8].self)
    guard content.pointee.count + size * count <= FileTransfer.limit else { return 0 }
    content.pointee.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}
