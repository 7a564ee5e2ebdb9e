/// An answer before it is compressed and dressed with the headers that all have.
struct WebResponse: Sendable {
  var status: Int
  var contentType: String
  var body: [UInt8]
  /// Further headers, by names in lower case.
  var headers: [String: String] = [:]
  /// How long a cache may keep it without asking, in seconds; nothing for answers that nobody keeps.
  var maxAge: Int? = 0
  /// Why it failed, for the log; empty for answers that did not.
  var cause = ""

  init(_ status: Int = 200, _ contentType: String, _ text: String) {
    self.status = status
    self.contentType = contentType
    body = Array(text.utf8)
  }

  static let html = "text/html; charset=utf-8"
  static let json = "application/json"
  static let plain = "text/plain; charset=utf-8"

  /// Sends the reader elsewhere on this site.
  static func redirect(to path: String, status: Int = 303) -> WebResponse {
    var response = WebResponse(status, plain, "see \(path)\n")
    response.headers["location"] = path
    response.maxAge = nil
    return response
  }
}
