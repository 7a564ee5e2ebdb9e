/// What a request must be before it means anything: where a proxy in front could take it for another one, it is refused.
enum RequestRules {
  /// - Throws: ``WebFailure`` with 400 or 501.
  static func check(_ request: WebRequest) throws(WebFailure) {
    if let coding = request.headers["transfer-encoding"] {
      // What follows is of unknown length, so that nothing else is read from the connection (RFC 9112, section 6.1).
      let isOld = request.isOld
      guard !isOld, coding.lowercased() == "chunked" else {
        throw WebFailure(
          isOld ? 400 : 501, .badRequest, detail: "of Transfer-Encoding, only chunked is read, and not in HTTP/1.0",
          headers: ["connection": "close"])
      }
    }
    guard let host = request.headers["host"] else {
      // RFC 9112, section 3.2. HTTP/1.0 knows no Host.
      guard request.isOld else {
        throw WebFailure(400, .badRequest, detail: "HTTP/1.1 wants one field Host with the name of this site")
      }
      return
    }
    // Two of them, and a proxy in front may have gone by the other one.
    guard !host.contains(",") else {
      throw WebFailure(400, .badRequest, detail: "HTTP/1.1 wants one field Host with the name of this site")
    }
    guard HostNames.isWellFormed(host) else {
      throw WebFailure(400, .badRequest, detail: "the field Host is no name and no address")
    }
  }
}
