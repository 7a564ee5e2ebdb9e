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

  /// Programs are told of a value that is missing; a form's empty field is none.
  ///
  /// - Throws: ``WebFailure`` with 400 that names the parameter.
  func check(_ query: QueryItems) throws(WebFailure) {
    for parameter in parameters where query.blanks.contains(parameter.name) {
      switch parameter.kind {
      case .text, .identifier: break
      case .texts, .number, .truth, .choice, .time:
        throw WebFailure(400, .badParameter, detail: "\(parameter.name): empty; leave it out or give a value")
      }
    }
  }
}
