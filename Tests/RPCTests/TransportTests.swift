import TestKit
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
  func nngInproc(_ check: TransportCompatTest.Check) async throws {
    try await TransportCompatTest(NNGUnderTest(.inproc)).run(check)
  }
}
