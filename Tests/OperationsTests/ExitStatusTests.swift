import Models
import Testing

@testable import Operations

@Suite struct ExitStatusTests {
  @Test func everyStatusCodeHasItsExitStatus() {
    let table: [StatusCode: Int32] = [
      .ok: 0, .cancelled: 75, .unknown: 70, .invalidArgument: 65, .deadlineExceeded: 75, .notFound: 66,
      .alreadyExists: 65, .permissionDenied: 77, .resourceExhausted: 75, .failedPrecondition: 65, .aborted: 75,
      .outOfRange: 65, .unimplemented: 70, .internal: 70, .unavailable: 69, .dataLoss: 70, .unauthenticated: 77,
    ]
    for code in StatusCode.allCases { #expect(ExitStatus(code).rawValue == table[code]) }
  }
}
