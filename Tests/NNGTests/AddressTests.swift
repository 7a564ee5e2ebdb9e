import Testing

@testable import NNG

struct AddressTests {
  @Test(arguments: [
    ("tcp://127.0.0.1:7301", Address(.tcp, host: "127.0.0.1", port: 7301)),
    ("ingest:7301", Address(.tcp, host: "ingest", port: 7301)),
    ("tls+tcp://query.example:0", Address(.tls, host: "query.example", port: 0)),
    ("tcp://[::1]:80", Address(.tcp, host: "::1", port: 80)),
    ("inproc://name", Address(.inproc, host: "name")),
  ])
  func reads(_ text: String, _ expected: Address) throws {
    #expect(try Address(text) == expected)
    #expect(try Address(expected.description) == expected)
  }

  @Test(arguments: [
    "", "tcp://", "tcp://host", "tcp://:1", "tcp://host:65536", "tcp://host:-1", "ipc:///tmp/x", "http://host:1",
    "inproc://", "tcp://ho st:1", "tcp://a/b:1", String(repeating: "x", count: 200) + ":1",
  ])
  func refuses(_ text: String) {
    #expect(throws: Address.ParseError.self) { try Address(text) }
  }

  @Test func wildcardsAreDialedOnLoopback() throws {
    #expect(try Address("tcp://0.0.0.0:1").dialable == Address("tcp://127.0.0.1:1"))
    #expect(try Address("tcp://*:1").dialable == Address("tcp://127.0.0.1:1"))
    #expect(try Address("tcp://[::]:1").dialable == Address("tcp://[::1]:1"))
    #expect(try Address("tcp://host:1").dialable == Address("tcp://host:1"))
  }
}
