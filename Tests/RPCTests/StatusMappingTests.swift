import Models
import Testing

@testable import RPC

struct StatusMappingTests {
  private struct Secret: Error {}
  private struct Own: RPCErrorConvertible { var rpcError: RPCError { .notFound("article", "a-1") } }

  @Test func errorsBecomeWhatACallerMayKnow() {
    #expect(StatusMapping.status(of: Secret(), cancellation: nil).code == .internal)
    #expect(StatusMapping.status(of: Own(), cancellation: nil).code == .notFound)
    #expect(StatusMapping.status(of: CancellationError(), cancellation: nil).code == .cancelled)
    #expect(StatusMapping.status(of: CancellationError(), cancellation: .deadline).code == .deadlineExceeded)
    #expect(StatusMapping.status(of: Own(), cancellation: .draining).code == .unavailable)
  }

  @Test func aLongMessageIsCutBetweenCharacters() {
    let status = StatusMapping.bounded(Status(code: .aborted, message: String(repeating: "ü", count: 5_000)))
    #expect(status.message.utf8.count <= StatusMapping.messageByteCountMax)
    #expect(status.message.allSatisfy { $0 == "ü" })
  }

  @Test func aNULDoesNotTravel() {
    #expect(StatusMapping.bounded(Status(code: .aborted, message: "a\0b")).message == "ab")
  }

  @Test func aThrownOKIsAMistake() {
    #expect(StatusMapping.bounded(.ok).code == .internal)
  }
}
