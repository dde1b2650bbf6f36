import Testing

@testable import WebSocket

@Suite struct HandshakeTests {
    @Test func `the RFC's key has the RFC's answer`() {
        #expect(AcceptKey.answer(to: "dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }
}
