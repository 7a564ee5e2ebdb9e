import Alerts
import Archive
import Fetching
import Models
import Operations
import RPC
import Wire

/// `newswire.v1.Alerts`: saved searches, and how their deliveries go.
struct AlertService: RPCService {
  var name: String { AlertMethods.service }

  let archive: any ArticleArchive
  let store: AlertStore
  let sender: AlertSender
  let bell: AlertBell
  /// Held as long as the service is: another process on the same file would deliver everything a second time.
  let lock: StoreLock?

  private static let page = ListLimit(usual: 100, most: 1_000)

  func register(in router: inout Router) {
    router.register(AlertMethods.create) { request, _ in try await create(request) }
    router.register(AlertMethods.list) { request, _ in try await list(request) }
    router.register(AlertMethods.get) { request, _ in
      GetAlertResponse(alert: try await calling { () throws(AlertError) in try await store.alert(request.name).shown })
    }
    router.register(AlertMethods.setPaused) { request, _ in try await setPaused(request) }
    router.register(AlertMethods.delete) { request, _ in try await delete(request) }
    router.register(AlertMethods.test) { request, _ in try await test(request) }
    router.register(AlertMethods.listDeadLetters) { request, _ in try await deadLetters(request) }
    router.register(AlertMethods.retryDeadLetters) { request, _ in try await retry(request) }
    router.register(AlertMethods.dropDeadLetters) { request, _ in
      let ids = request.all ? nil : request.ids
      return DropAlertDeadLettersResponse(
        count: try await calling { () throws(AlertError) in
          try await store.dropDeadLetters(of: request.name, ids: ids)
        })
    }
  }

  /// The search is asked once, so that a wrong one is refused with its place, and "from now on" is a cursor. A receiver to which
  /// nothing may be sent is refused too.
  private func create(_ request: CreateAlertRequest) async throws -> CreateAlertResponse {
    var request = request
    request.filter = try EditionCatalog.checked(request.filter)
    let asked = request
    let draft = try await calling { () throws(AlertError) in try AlertDraft(asked) }
    if !draft.url.isEmpty, let reason = await sender.refusal(of: draft.url) {
      throw RPCError.invalidArgument("url", reason)
    }
    let look = WatchRequest(filter: draft.filter, cursor: request.cursor, limit: 1)
    let latest = try await archive.watch(look).nextCursor
    let cursor = request.cursor.isEmpty ? latest : request.cursor
    let record = try await calling { () throws(AlertError) in
      try await store.add(draft, cursor: cursor, now: .now())
    }
    bell.ring()
    return CreateAlertResponse(alert: record.shown, secret: draft.secret?.text ?? "")
  }

  private func list(_ request: ListAlertsRequest) async throws -> ListAlertsResponse {
    let limit = try Self.page.checked(request.limit)
    let found = try await calling { () throws(AlertError) in
      try await store.alerts(after: request.cursor, limit: limit + 1)
    }
    let page = found.prefix(limit).map(\.shown)
    return ListAlertsResponse(alerts: page, nextCursor: found.count > limit ? page.last?.name ?? "" : "")
  }

  private func setPaused(_ request: SetAlertPausedRequest) async throws -> SetAlertPausedResponse {
    let record = try await calling { () throws(AlertError) in
      try await store.setPaused(request.name, request.paused, now: .now())
    }
    bell.ring()
    return SetAlertPausedResponse(alert: record.shown)
  }

  private func delete(_ request: DeleteAlertRequest) async throws -> DeleteAlertResponse {
    try await calling { () throws(AlertError) in try await store.remove(request.name) }
    bell.ring()
    return DeleteAlertResponse()
  }

  private func test(_ request: TestAlertRequest) async throws -> TestAlertResponse {
    let result = try await calling { () throws(AlertError) in
      try await sender.test(try await store.alert(request.name))
    }
    switch result {
    case .success(let answer):
      let isTaken = (200...299).contains(answer.status)
      return TestAlertResponse(
        status: answer.status, error: isTaken ? "" : "the receiver answered \(answer.status), not 200 to 299")
    case .failure(let error): return TestAlertResponse(error: error.message)
    }
  }

  private func deadLetters(_ request: ListAlertDeadLettersRequest) async throws -> ListAlertDeadLettersResponse {
    let limit = try Self.page.checked(request.limit)
    let found = try await calling { () throws(AlertError) in
      try await store.deadLetters(of: request.name, after: request.cursor, limit: limit + 1)
    }
    return ListAlertDeadLettersResponse(
      deliveries: found.prefix(limit).map(\.delivery),
      nextCursor: found.count > limit ? found[limit - 1].cursor : "")
  }

  private func retry(_ request: RetryAlertDeadLettersRequest) async throws -> RetryAlertDeadLettersResponse {
    let ids = request.all ? nil : request.ids
    let count = try await calling { () throws(AlertError) in
      try await store.retryDeadLetters(of: request.name, ids: ids, now: .now())
    }
    bell.ring()
    return RetryAlertDeadLettersResponse(count: count)
  }

  /// Says failures in the words of the caller.
  private func calling<Value>(_ body: () async throws(AlertError) -> Value) async throws(RPCError) -> Value {
    do throws(AlertError) {
      return try await body()
    } catch {
      switch error.code {
      case .invalid(let field): throw .invalidArgument(field, error.description)
      case .notFound: throw RPCError(.notFound, error.description)
      case .exists: throw RPCError(.alreadyExists, error.description)
      case .full: throw RPCError(.resourceExhausted, error.description)
      case .noWebhook: throw RPCError(.failedPrecondition, error.description)
      case .unusableFile: throw RPCError(.dataLoss, error.description)
      case .storageFailed: throw .unavailable(error.description)
      }
    }
  }
}
