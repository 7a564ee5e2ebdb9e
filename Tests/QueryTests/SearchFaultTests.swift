import Archive
import Models
import Query
import RPC
import TestKit
import Testing

/// A search text that is wrong, as a caller learns of it.
@Suite struct SearchFaultTests {
  @Test func thePlaceGoesOverTheWire() throws {
    let fault = try #require(throws: ArchiveError.self) {
      try SearchSyntax.check("peace AND \"talks", now: ArticleSamples.noon)
    }
    let error = fault.rpcError
    #expect(error.code == .invalidArgument && error.message.contains("character 11"))
    let violation = try #require(error.violations.first)
    #expect((violation.start, violation.end) == (10, 11) && violation.description.contains("quotation mark"))
  }

  @Test func whatIsAboutNoPlaceHasNone() {
    let violation = ArchiveError(.invalidArgument, field: "limit", message: "too many").rpcError.violations.first
    #expect(violation?.start == 0 && violation?.end == 0 && violation?.field == "limit")
  }
}
