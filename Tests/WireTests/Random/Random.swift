import Models

/// A seeded source of values for property tests (SplitMix64: G. Steele, D. Lea, C. Flood, OOPSLA 2014).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func bool() -> Bool { Bool.random(using: &self) }

  /// Of any size that a uint32 holds, small ones more often.
  mutating func number() -> Int { Int(truncatingIfNeeded: UInt64(UInt32(truncatingIfNeeded: next()) >> int(0...32))) }
  /// Of any size that a value of the models holds.
  mutating func large() -> Int { Int(next() >> UInt64(int(1...63))) }
  mutating func unit() -> Double { Double.random(in: 0...1, using: &self) }
  mutating func real() -> Double { pick([0, 1.5, -2.25, 1e-300, 1e300, Double.random(in: -1e6...1e6, using: &self)]) }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...(values.count - 1))] }
  mutating func choice<Choice: CaseIterable>() -> Choice { pick(Array(Choice.allCases)) }
  mutating func maybe<Value>(_ make: (inout Random) -> Value) -> Value? { bool() ? make(&self) : nil }

  mutating func list<Value>(_ make: (inout Random) -> Value) -> [Value] {
    (0..<int(0...3)).map { _ in make(&self) }
  }

  mutating func text() -> String {
    let pieces = [
      "", "a", "Zeile\n", "ü", "日本", "👩‍👩‍👧", "\u{1}", "\"\\/", "\u{2028}", "e\u{301}", "x y", "\u{FFFF}", "\t",
    ]
    return (0..<int(0...4)).map { _ in pick(pieces) }.joined()
  }

  mutating func bytes() -> [UInt8] { (0..<int(0...40)).map { _ in UInt8(truncatingIfNeeded: next()) } }

  mutating func time() -> Timestamp? {
    maybe { random in
      let range = Timestamp.millisecondsRange
      let instant = Int64.random(in: (range.lowerBound + 86_400_000)...(range.upperBound - 86_400_000), using: &random)
      return Timestamp(millisecondsSinceEpoch: instant, offsetMinutes: Int16(random.int(-1_439...1_439)))
    }
  }

  mutating func country() -> String { pick(["US", "FR", "DE", "ES"]) }

  mutating func id<ID: ExpressibleByStringLiteral & RawRepresentable<String>>() -> ID {
    ID(rawValue: text()) ?? ""
  }

  mutating func ids<ID: ExpressibleByStringLiteral & RawRepresentable<String>>() -> [ID] { list { $0.id() } }

  mutating func unknownFields() -> UnknownFields {
    guard int(0...3) == 0 else { return UnknownFields() }
    return UnknownFields(
      fields: list { random in
        let number = UInt32(random.int(1_000...536_870_911))
        let bytes = random.bytes()
        return random.pick([
          UnknownFields.Field(number: number, wireType: 0, bytes: [0x80 | UInt8(random.int(0...127)), 1]),
          UnknownFields.Field(number: number, wireType: 1, bytes: [1, 2, 3, 4, 5, 6, 7, 8]),
          UnknownFields.Field(number: number, wireType: 2, bytes: [UInt8(bytes.count)] + bytes),
          UnknownFields.Field(number: number, wireType: 5, bytes: [1, 2, 3, 4]),
        ])
      })
  }
}

/// A type whose values a property test can make.
protocol Arbitrary {
  init(random: inout Random)
}
