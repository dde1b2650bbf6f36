// The operator's side of the HTTP API: one request, one answer, over libcurl.
import CCurl

struct HTTPClient {
    /// `ADDR:PORT` of a running plant.
    let endpoint: String
    /// A station has half a minute to answer, and as long for the call before.
    private static let timeoutSeconds = 90

    struct Answer {
        var status: Int
        var body: [UInt8]
    }

    func get(_ path: String) throws(CommandError) -> Answer { try exchange(path, post: nil) }
    func post(_ path: String, _ body: [UInt8]) throws(CommandError) -> Answer { try exchange(path, post: body) }

    private func exchange(_ path: String, post: [UInt8]?) throws(CommandError) -> Answer {
        guard let curl = curl_easy_init() else { throw .failure("libcurl cannot be started") }
        defer { curl_easy_cleanup(curl) }
        var headers: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(headers) }
        var body = [UInt8]()
        let code = withUnsafeMutablePointer(to: &body) { body in
            _ = "http://\(endpoint)\(path)".withCString { ebb_curl_set_pointer(curl, CURLOPT_URL, $0) }
            _ = ebb_curl_set_long(curl, CURLOPT_TIMEOUT, Self.timeoutSeconds)
            _ = ebb_curl_set_long(curl, CURLOPT_NOSIGNAL, 1)
            _ = "".withCString { ebb_curl_set_pointer(curl, CURLOPT_PROXY, $0) }
            _ = ebb_curl_set_writer(curl, collect, body)
            guard let post else { return curl_easy_perform(curl) }
            headers = curl_slist_append(headers, "Content-Type: application/json")
            _ = ebb_curl_set_pointer(curl, CURLOPT_HTTPHEADER, headers)
            _ = ebb_curl_set_long(curl, CURLOPT_POSTFIELDSIZE, post.count)
            return post.withUnsafeBytes { bytes in
                _ = ebb_curl_set_pointer(curl, CURLOPT_POSTFIELDS, bytes.baseAddress)
                return curl_easy_perform(curl)
            }
        }
        guard code == CURLE_OK else {
            throw .failure(
                "no plant answers at \(endpoint) (\(String(cString: curl_easy_strerror(code)))): "
                    + "start 'ebb serve' or 'ebb up', or name its address with --http")
        }
        return Answer(status: ebb_curl_status(curl), body: body)
    }
}

private func collect(
    bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
    let body = context!.assumingMemoryBound(to: [UInt8].self)
    body.pointee.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}
