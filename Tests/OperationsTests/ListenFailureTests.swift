import NNG
import Testing

@testable import Operations

@Suite struct ListenFailureTests {
  @Test(arguments: [
    (NNGError.Code.addressInUse, UInt16(7_301), "stop that first, or listen elsewhere with --listen"),
    (.addressInvalid, 7_301, "this machine has no such address"),
    (NNGError.Code(rawValue: 16), 80, "ports below 1024 may need a right: give a higher one with --listen"),
    (NNGError.Code(rawValue: 16), 7_301, "; listen elsewhere with --listen"),
  ])
  func theHintFitsTheReason(code: NNGError.Code, port: UInt16, words: String) {
    let address = Address(.tcp, host: "192.0.2.1", port: port)
    let failure = ListenFailure.failure(NNGError(code, during: .listen, address: address.description), at: address)
    #expect(failure.exitStatus == .unavailable)
    #expect(failure.message.contains(words), "\(failure.message)")
    #expect(failure.message.contains("192.0.2.1"))
  }
}
