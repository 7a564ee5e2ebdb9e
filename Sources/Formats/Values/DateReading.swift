package import Models

/// Dates as documents write them.
package enum DateReading {
  /// Texts that are longer are not looked at, in bytes.
  static let bytesMax = 200

  /// A plausible year of a publication.
  static let years = 1_990...2_100

  /// The instant that a machine-written date states; nothing when it is none.
  package static func timestamp(_ text: String) -> Timestamp? {
    let text = TextCleaning.collapsed(text)
    guard !text.isEmpty, text.utf8.count <= bytesMax else { return nil }
    return plausible(Timestamp(rfc3339: text)) ?? plausible(LooseDate.iso(text)) ?? plausible(LooseDate.named(text))
  }

  /// The same, or else a day as people write it into a table or above a text: "10.02.2025", "10. Februar 2025"; not with
  /// slashes, between which some put the month first, as they do between hyphens with the year behind.
  static func stated(_ text: String) -> Timestamp? {
    if let timestamp = timestamp(text) { return timestamp }
    guard !text.contains("/"), !text.contains(#/-\d{4}\b/#), let day = DateInText.find(in: text) else { return nil }
    return timestamp(day)
  }

  /// The instant itself where somebody can have published something then.
  static func plausible(_ timestamp: Timestamp?) -> Timestamp? {
    guard let timestamp else { return nil }
    let day = CivilDate(daysSinceEpoch: Int(timestamp.millisecondsSinceEpoch / 86_400_000))
    return years.contains(day.year) ? timestamp : nil
  }
}
