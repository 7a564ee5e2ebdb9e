import Foundation
import NNG
import RPCTestKit
import Testing

/// The same suite over every transport.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct TransportTests {
  @Test(arguments: TransportCompatTest.Check.allCases)
  func inProcess(_ check: TransportCompatTest.Check) async throws {
    try await TransportCompatTest(InProcessUnderTest()).run(check)
  }

  @Test(arguments: TransportCompatTest.Check.allCases)
  func nngOverTCP(_ check: TransportCompatTest.Check) async throws {
    try await TransportCompatTest(NNGUnderTest(.tcp)).run(check)
  }

  @Test(arguments: TransportCompatTest.Check.allCases)
  func nngOverTLS(_ check: TransportCompatTest.Check) async throws {
    // A certificate of the tests' own, for "localhost", its own authority; good for nothing else.
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Certificates")
    var options = SocketOptions()
    options.tls.certificateAndKeyFile = folder.appending(path: "localhost.pem").path
    options.tls.authorityFile = folder.appending(path: "authority.pem").path
    options.tls.serverName = "localhost"
    options.tls.peerCheck = .required
    try await TransportCompatTest(NNGUnderTest(.tls, options: options)).run(check)
  }

  @Test(arguments: TransportCompatTest.Check.allCases)
  func nngInproc(_ check: TransportCompatTest.Check) async throws {
    try await TransportCompatTest(NNGUnderTest(.inproc)).run(check)
  }
}
