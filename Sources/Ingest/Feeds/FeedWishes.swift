internal import Models
internal import Operations
internal import Registry

/// Checks what people want of feeds.
struct FeedWishes {
  /// What is wrong with one.
  struct Objection: Error {
    /// The field of the contract.
    var field: String
    /// For people.
    var reason: String
  }

  /// The pauses between polls that may be set.
  let intervals: ClosedRange<Duration>

  /// The longest pause that may be set.
  static let intervalMax = Duration.seconds(30 * 86_400)

  /// The hint with its country as a code and its language in the usual form; nothing for one that says nothing.
  func source(_ hint: SourceHint?) throws(Objection) -> SourceHint? {
    guard var hint else { return nil }
    hint.name = Self.trimmed(hint.name)
    hint.country = try country(hint.country)
    hint.language = try language(hint.language)
    return hint == SourceHint() ? nil : hint
  }

  /// The seconds of a pause that may be set; 0 for none.
  func interval(_ seconds: Int) throws(Objection) -> Int {
    guard seconds > 0 else { return 0 }
    guard intervals.contains(.seconds(seconds)) else {
      let range = "\(intervals.lowerBound.settingText) to \(intervals.upperBound.settingText)"
      throw Objection(
        field: "fixed_interval_seconds",
        reason:
          "a pause between polls is \(range) (ingest's setting feedIntervalMin has the shortest), or auto (0), which adapts"
      )
    }
    return seconds
  }

  /// What a request changes.
  func change(_ request: SetFeedsRequest) throws(Objection) -> FeedChange {
    var change = FeedChange()
    for field in request.fields {
      switch field {
      case "name": change.name = Self.trimmed(request.name)
      case "country": change.country = try country(request.country)
      case "language": change.language = try language(request.language)
      case "full_text": change.fullText = request.fullText
      case "fixed_interval_seconds": change.fixedIntervalSeconds = try interval(request.fixedIntervalSeconds)
      default:
        throw Objection(
          field: "fields",
          reason:
            "\"\(field.prefix(32))\" cannot be set; name, country, language, full_text and fixed_interval_seconds can")
      }
    }
    guard change != FeedChange() else { throw Objection(field: "fields", reason: "name at least one") }
    return change
  }

  private func country(_ text: String) throws(Objection) -> String {
    if text.isEmpty { return "" }
    guard let code = CountryNames.code(of: text) else {
      throw Objection(field: "country", reason: CountryNames.refusal(of: text))
    }
    return code
  }

  private func language(_ text: String) throws(Objection) -> String {
    if text.isEmpty { return "" }
    guard let tag = LanguageTag.normalised(text) else {
      throw Objection(field: "language", reason: LanguageTag.refusal(of: text))
    }
    return tag
  }

  private static func trimmed(_ text: String) -> String {
    let words = text.drop(while: \.isWhitespace)
    return String(words.reversed().drop(while: \.isWhitespace).reversed())
  }
}
