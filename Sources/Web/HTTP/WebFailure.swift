import Models
import RPC

/// A request that gets no page: the status, and what is told to the reader in the reader's language.
struct WebFailure: Error {
  /// What is told. Each has its words in the catalogue of messages.
  enum Kind: String, CaseIterable {
    case brokenEncoding
    case tooManyParameters
    case badParameter
    case badRequest
    case notFound
    case severalMatch
    case methodNotAllowed
    case tooLong
    case tooSlow
    case tooManyRequests
    case loginNeeded
    case forbidden
    case unknownHost
    case brokenBody
    case serviceAway
    case serviceSlow
    case internalError
  }

  var status: Int
  var kind: Kind
  /// More, in English, from the service: "no country \"XX\": write a code of ISO 3166-1 such as US".
  var detail = ""
  /// Whether `detail` is in the reader's language already.
  var isOwnWords = false
  /// The place of a search text that is wrong, in Unicode scalars.
  var place: Range<Int>?
  /// Further headers of the answer.
  var headers: [String: String] = [:]
  /// The canonical status code's name, for programs.
  var code = ""
  /// What went wrong, for the log and nobody else: it may name files and addresses.
  var cause = ""

  init(_ status: Int, _ kind: Kind, detail: String = "", headers: [String: String] = [:]) {
    self.status = status
    self.kind = kind
    self.detail = detail
    self.headers = headers
  }

  /// What a failed call means to whoever asked for a page.
  init(_ error: RPCError) {
    switch error.code {
    case .invalidArgument, .outOfRange: self.init(400, .badParameter, detail: FieldNames.inAddress(error.message))
    case .failedPrecondition where Self.namesThing(error):
      self.init(300, .severalMatch, detail: error.message)
    case .notFound: self.init(404, .notFound, detail: error.message)
    case .resourceExhausted:
      let seconds = max(1, Int((error.retryAfter ?? .seconds(1)) / .seconds(1)))
      self.init(503, .serviceSlow, headers: ["retry-after": String(seconds)])
    case .unavailable, .cancelled, .aborted: self.init(503, .serviceAway, headers: ["retry-after": "5"])
    case .deadlineExceeded: self.init(504, .serviceSlow, headers: ["retry-after": "5"])
    default: self.init(500, .internalError)
    }
    code = error.code.name
    if status >= 500 { cause = error.description }
    if let violation = error.violations.first {
      if violation.field == "filter.text", violation.end > violation.start {
        place = violation.start..<violation.end
        detail = violation.description
      }
    }
  }

  /// Whether a failure is about the thing that was asked for, and not about the service.
  private static func namesThing(_ error: RPCError) -> Bool {
    error.status.details.contains { if case .resource = $0 { true } else { false } }
  }
}
