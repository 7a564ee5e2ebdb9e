import Models

/// Dates as feeds write them: RFC 822 and RFC 3339 and whatever else people and machines make of them.
///
/// "Thu, 01 Jan 2004 19:48:21 GMT", "01 Jan 04", "Sun Jan 4 16:29:06 PST 2004", "2003-12", "20031231T101455Z", "2003-335",
/// "2004년 05월 28일 01:31:15", "Κυρ, 11 Ιούλ 2004 12:00:00 EST", "7/8/2004 3:04 PM", "1136214245". A date without a zone is
/// taken for UTC.
struct FeedDate {
  /// Longer texts are not looked at, in bytes.
  static let bytesMax = 200

  private var tokens: DateTokens
  private var milliseconds = 0
  private var zone = 0
  private var hasHalf = false

  /// The instant that a text states; nothing when it is none, or none in which somebody can have published a feed.
  static func read(_ text: some StringProtocol) -> Timestamp? {
    guard text.utf8.count <= bytesMax else { return nil }
    let text = TextCleaning.collapsed(text)
    guard !text.isEmpty else { return nil }
    if let exact = Timestamp(rfc3339: text) { return DateReading.plausible(exact) }
    var date = FeedDate(tokens: DateTokens(text))
    return date.timestamp().flatMap(DateReading.plausible)
  }

  private init(tokens: DateTokens) { self.tokens = tokens }

  private mutating func timestamp() -> Timestamp? {
    guard (1...DateTokens.countMax).contains(tokens.tokens.count) else { return nil }
    if let instant = epoch() { return instant }
    splitCompact()
    readTime()
    guard let day = day() else { return nil }
    let instant = Int64(day) * 86_400_000 + Int64(milliseconds) - Int64(zone) * 60_000
    return Timestamp(millisecondsSinceEpoch: instant, offsetMinutes: Int16(zone))
  }

  /// Seconds or milliseconds since 1970.
  private func epoch() -> Timestamp? {
    guard tokens.tokens.count == 1, let token = tokens[0], let number = token.number else { return nil }
    switch token.digits {
    case 9...10: return Timestamp(millisecondsSinceEpoch: Int64(number) * 1_000)
    case 12...13: return Timestamp(millisecondsSinceEpoch: Int64(number))
    default: return nil
    }
  }

  /// "20031231T101455" as its parts, also with the time run on.
  private mutating func splitCompact() {
    guard let first = tokens[0], [8, 12, 14].contains(first.digits) else { return }
    let text = first.text
    func part(_ start: Int, _ count: Int) -> String { String(text.dropFirst(start).prefix(count)) }
    var parts = [(part(0, 4), first.gap), (part(4, 2), "-"), (part(6, 2), "-")]
    if first.digits > 8 { parts += [(part(8, 2), " "), (part(10, 2), ":")] }
    if first.digits > 12 { parts.append((part(12, 2), ":")) }
    var rest = Array(tokens.tokens.dropFirst())
    if first.digits == 8, rest.count > 1, rest[0].text == "t", [4, 6].contains(rest[1].digits) {
      let time = rest[1].text
      parts.append((String(time.prefix(2)), " "))
      parts.append((String(time.dropFirst(2).prefix(2)), ":"))
      if time.count == 6 { parts.append((String(time.suffix(2)), ":")) }
      rest.removeFirst(2)
    }
    tokens.tokens = parts.map { DateTokens.Token(text: $0.0, number: Int($0.0), gap: $0.1) } + rest
  }

  // MARK: - The time and the zone

  private mutating func readTime() {
    let found = tokens.tokens.indices.first { index in
      guard let next = tokens[index + 1], next.gap == ":" || (next.gap == "." && isTimeWithPoint(index)) else {
        return false
      }
      return (1...2).contains(tokens.tokens[index].digits) && next.digits == 2
    }
    guard let start = found, let hours = tokens[start]?.number, let minutes = tokens[start + 1]?.number else { return }
    var end = start + 2
    var seconds = 0
    if let token = tokens[end], token.gap == ":" || token.gap == ".", (1...2).contains(token.digits) {
      seconds = token.number ?? 0
      end += 1
      if let fraction = tokens[end], fraction.gap == "." || fraction.gap == ",", fraction.digits > 0 {
        milliseconds = Int((fraction.text + "000").prefix(3)) ?? 0
        end += 1
      }
    }
    tokens.take(start..<end)
    let hour = readHalf(hours, before: start, behind: &end)
    guard hour <= 24, minutes < 60, seconds <= 60 else {
      milliseconds = 0
      return
    }
    milliseconds += (hour * 3_600 + minutes * 60 + min(seconds, 59)) * 1_000
    readZone(end)
  }

  /// "14.30" after a date in words or with points; never the date itself.
  private func isTimeWithPoint(_ index: Int) -> Bool {
    index > 0 && tokens[index]?.gap.contains(" ") == true && tokens[index + 2]?.gap != "."
  }

  private static let mornings: Set<String> = ["am", "오전", "上午"]
  private static let afternoons: Set<String> = ["pm", "오후", "下午"]

  private mutating func readHalf(_ hour: Int, before start: Int, behind end: inout Int) -> Int {
    var hour = hour
    var place = end
    var word = tokens[end]?.text ?? ""
    if word == "a" || word == "p", tokens[end + 1]?.text == "m" {
      word += "m"
      end += 1
    }
    if !Self.mornings.contains(word), !Self.afternoons.contains(word) {
      place = start - 1
      word = tokens[place]?.text ?? ""
    }
    guard Self.mornings.contains(word) || Self.afternoons.contains(word) else { return hour }
    hasHalf = true
    if place >= end - 1 { end += 1 }
    tokens.take(place..<(place + 1))
    if Self.afternoons.contains(word), hour < 12 { hour += 12 }
    if Self.mornings.contains(word), hour == 12 { hour = 0 }
    return hour
  }

  private mutating func readZone(_ start: Int) {
    var index = start
    while let token = tokens[index], index < start + 4 {
      if let minutes = offset(index) {
        zone = minutes
        return
      }
      if let named = ZoneNames.minutes(token.text) {
        tokens.take(index..<(index + 1))
        zone = named
        // "GMT+0100" is an offset; "EST-0500" says it twice.
        if let minutes = offset(index + 1) { zone = minutes }
        return
      }
      guard token.number == nil else { return }
      index += 1
    }
  }

  /// "+01:00", "-0500", "+1" at a token.
  private mutating func offset(_ index: Int) -> Int? {
    guard let token = tokens[index], let number = token.number, let sign = token.gap.last,
      sign == "+" || sign == "-" || sign == "−"
    else { return nil }
    var (hours, minutes, end) = (number, 0, index + 1)
    switch token.digits {
    case 3, 4: (hours, minutes) = (number / 100, number % 100)
    case 1, 2:
      if let next = tokens[end], next.gap == ":", next.digits == 2 {
        minutes = next.number ?? 0
        end += 1
      }
    default: return nil
    }
    guard hours <= 14, minutes < 60 else { return nil }
    tokens.take(index..<end)
    return (sign == "+" ? 1 : -1) * (hours * 60 + minutes)
  }

  // MARK: - The day

  /// Days since 1970.
  private func day() -> Int? {
    let month = monthWord()
    let numbers = tokens.tokens.filter { !$0.isTaken && $0.number != nil }
    let date = month.map { named($0, numbers) } ?? numeric(numbers)
    return date
  }

  /// Weekdays that begin like months.
  private static let weekdays: Set<String> = [
    "mardi", "martes", "martedì", "martedi", "maandag", "marți",
  ]

  /// Beginnings with accents, as feeds in Greek and Hungarian write them.
  private static let accentedMonths = [
    "jún": 6, "júl": 7, "már": 3, "ápr": 4, "szept": 9, "μάρ": 3, "μάι": 5, "μαϊ": 5, "ιούν": 6, "ιον": 6, "ιούλ": 7,
    "ιολ": 7, "αύγ": 8, "νοέ": 11, "μάϊ": 5, "μαώ": 3, "μάώ": 3,
  ]

  private static func accentedMonth(_ word: String) -> Int? {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) || word.hasPrefix("szept") else { return nil }
    return accentedMonths.first { word.hasPrefix($0.key) }?.value
  }

  /// Of several words that may be months the last is one: "mar. 4 mai".
  private func monthWord() -> Int? {
    let words = tokens.tokens.filter { !$0.isTaken && $0.number == nil && !Self.weekdays.contains($0.text) }
    return words.compactMap { Self.accentedMonth($0.text) ?? MonthNames.number($0.text[...]) }.last
  }

  private func named(_ month: Int, _ numbers: [DateTokens.Token]) -> Int? {
    let year = numbers.first { $0.digits == 4 }
    let short = numbers.filter { (1...2).contains($0.digits) }
    if let year = year?.number { return days(year, month, short.first?.number ?? 1) }
    guard short.count >= 2, let day = short[0].number, let year = short[1].number else { return nil }
    // "04-Jan-31" has the year in front when no month has such a day.
    return day > 31 ? days(full(day), month, year) : days(full(year), month, day)
  }

  private func numeric(_ numbers: [DateTokens.Token]) -> Int? {
    guard let first = numbers.first, let one = first.number else { return nil }
    let two = numbers.count > 1 ? numbers[1].number : nil
    let three = numbers.count > 2 ? numbers[2].number : nil
    switch (first.digits, numbers.count > 1 ? numbers[1].digits : 0) {
    case (4, 3): return two.flatMap { ordinal(one, $0) }
    case (4, 1...2): return two.flatMap { days(one, $0, three ?? 1) }
    case (4, 0): return tokens.tokens.count == 1 ? days(one, 1, 1) : nil
    case (7, 0): return ordinal(one / 1_000, one % 1_000)
    case (1...2, 1...2):
      guard let two, let three else { return nil }
      return numbers[2].digits == 4
        ? yearLast(one, two, three, numbers[1].gap) : shortYear(one, two, three, numbers[1].gap)
    default: return nil
    }
  }

  /// Days go before months, as most of the world writes, but for dates with AM and PM, which are American.
  private func yearLast(_ one: Int, _ two: Int, _ year: Int, _ gap: String) -> Int? {
    let isAmerican = hasHalf && gap.contains("/")
    let (month, day) = isAmerican ? (one, two) : (two, one)
    return days(year, month, day) ?? days(year, day, month)
  }

  /// "03-12-31", "12/31/03", "31.12.03".
  private func shortYear(_ one: Int, _ two: Int, _ three: Int, _ gap: String) -> Int? {
    if gap.contains("-") { return days(full(one), two, three) ?? days(full(three), two, one) }
    return yearLast(one, two, full(three), gap)
  }

  private func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
  }

  private func ordinal(_ year: Int, _ day: Int) -> Int? {
    guard (1...366).contains(day), let first = days(year, 1, 1) else { return nil }
    return first + day - 1
  }

  /// Years of two digits are not before 1970.
  private func full(_ year: Int) -> Int { year >= 100 ? year : year < 70 ? 2_000 + year : 1_900 + year }
}
