import Models
import Operations
import Wire

/// Looks whether duplicates are dead letters: sending one again changes nothing, and must not look like success.
struct DuplicateCheck {
  let session: Session

  /// Counts and tells what is dead.
  func run(_ duplicates: [DocumentID: [Outgoing.Origin]], _ tally: inout SendTally) async throws {
    var rest = Array(duplicates.keys)[...]
    while !rest.isEmpty {
      let request = StatusRequest(documentIDs: Array(rest.prefix(WireLimits.statusCountMax)))
      rest = rest.dropFirst(WireLimits.statusCountMax)
      let response = try await session.call(.ingest, IngestMethods.status, request)
      for document in response.documents where document.state == .dead {
        for origin in duplicates[document.documentID] ?? [] {
          tally.deadDuplicates += 1
          if session.isJSON { try session.console.write(session.json(document, origin, key: "status") + "\n") }
          session.console.note("dead \(origin.description.neutralised()): \(document.reason.neutralised())")
        }
      }
    }
  }
}
