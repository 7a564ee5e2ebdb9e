import Models
import Synchronization
import Wire

/// Which editions have the most news, asked for now and then.
final class EditionMenu: Sendable {
  /// How long the answer is good for.
  private static let interval = Duration.seconds(60)
  /// As many as a page may list.
  private static let countMax = 30

  private struct State {
    var codes: [String] = []
    var askedAt: Duration?
  }

  private let state = Mutex(State())
  private let now: @Sendable () -> Duration

  init(now: @escaping @Sendable () -> Duration) { self.now = now }

  /// The codes of before, without asking.
  var known: [String] { state.withLock { $0.codes } }

  /// Codes of countries, the most frequent first; those of before when query does not answer.
  func codes(_ newsroom: Newsroom) async -> [String] {
    let time = now()
    let known: [String]? = state.withLock { state in
      if let askedAt = state.askedAt, time - askedAt < Self.interval { return state.codes }
      state.askedAt = time
      return nil
    }
    if let known { return known }
    let request = SearchRequest(order: .newest, limit: 1, facets: true)
    guard let response = try? await newsroom.ask(QueryMethods.search, request) else {
      return state.withLock { state in
        state.askedAt = nil
        return state.codes
      }
    }
    let values = response.facets.first { $0.field == "country" }?.values ?? []
    let codes = values.map(\.value).filter { $0.utf8.count == 2 }.prefix(Self.countMax)
    return state.withLock { state in
      state.codes = Array(codes)
      return state.codes
    }
  }
}
