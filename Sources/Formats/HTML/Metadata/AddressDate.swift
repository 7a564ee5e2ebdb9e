/// The day in an address: "/2025/02/10/".
enum AddressDate {
  /// "2025-02-10", or empty.
  static func text(in url: String) -> String {
    guard let address = CanonicalURL(url) else { return "" }
    let numbers = address.path.split { !$0.isASCII || !$0.isNumber }
    for (index, year) in numbers.enumerated() {
      if year.count == 8, let joined = date(year.prefix(4), year.dropFirst(4).prefix(2), year.suffix(2)) {
        return joined
      }
      guard year.count == 4, index + 2 < numbers.count else { continue }
      if let joined = date(year, numbers[index + 1], numbers[index + 2]) { return joined }
    }
    return ""
  }

  private static func date(_ year: Substring, _ month: Substring, _ day: Substring) -> String? {
    guard let yearNumber = Int(year), DateReading.years.contains(yearNumber), let monthNumber = Int(month),
      (1...12).contains(monthNumber), month.count <= 2, let dayNumber = Int(day), (1...31).contains(dayNumber),
      day.count <= 2
    else { return nil }
    return "\(year)-\(monthNumber < 10 ? "0" : "")\(monthNumber)-\(dayNumber < 10 ? "0" : "")\(dayNumber)"
  }
}
