import NNG
import Operations

/// The two services that a client talks to.
enum Destination: String, CaseIterable, Sendable {
  case ingest
  case query

  var setting: Setting<[Address]> {
    switch self {
    case .ingest: CommonSettings.ingest
    case .query: CommonSettings.query
    }
  }

  /// Which of them answers a method of this service; nothing for services that both have.
  init?(service: String) {
    switch service {
    case "newswire.v1.Ingest", "newswire.v1.Work", "newswire.v1.Feeds", "newswire.v1.Sources": self = .ingest
    case "newswire.v1.Query", "newswire.v1.Archive", "newswire.v1.Alerts": self = .query
    default: return nil
    }
  }
}
