/// What the OpenAPI document says about a route.
struct APIOperation: Sendable {
  struct Parameter: Sendable {
    enum Kind: Sendable {
      case text
      /// An ID or enough of its start.
      case identifier
      case number(ClosedRange<Int>)
      case truth
      case choice([String])
      case time
      /// May be given several times.
      case texts
    }

    var name: String
    var kind: Kind
    var summary: String
    var isInPath = false
  }

  var id: String
  var summary: String
  var parameters: [Parameter] = []
  /// The full name of the message that is the answer, "newswire.v1.SearchResponse".
  var response: String
}
