/// One kind of request that is answered, as a value: what dispatches, what the OpenAPI document and the tests are made of.
struct Route: Sendable {
  var method: String
  /// "/edition/{code}": a name in braces stands for one segment.
  var pattern: String
  /// Described in the OpenAPI document when there is one.
  var operation: APIOperation?
  var handle: @Sendable (Visit) async throws -> WebResponse

  private var segments: [Substring] { pattern.split(separator: "/") }

  init(
    _ method: String, _ pattern: String, operation: APIOperation? = nil,
    handle: @escaping @Sendable (Visit) async throws -> WebResponse
  ) {
    self.method = method
    self.pattern = pattern
    self.operation = operation
    self.handle = handle
  }

  /// The values of the names in braces when the path is of this pattern.
  func match(_ path: [Substring]) -> [String: Substring]? {
    let segments = segments
    guard segments.count == path.count else { return nil }
    var values: [String: Substring] = [:]
    for (segment, given) in zip(segments, path) {
      if segment.first == "{" {
        values[String(segment.dropFirst().dropLast())] = given
      } else if segment != given {
        return nil
      }
    }
    return values
  }
}
