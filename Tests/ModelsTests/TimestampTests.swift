import Testing

@testable import Models

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2025-02-10T14:30:00+01:00", "2025-02-10T14:30:00+01:00"),
    ("2025-02-10T14:30:00Z", "2025-02-10T14:30:00Z"),
    ("2025-02-10t14:30:00z", "2025-02-10T14:30:00Z"),
    ("2025-02-10 14:30:00.1239-0530", "2025-02-10T14:30:00.123-05:30"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
    ("0001-01-01", "0001-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
    ("1969-12-31T23:59:59.500Z", "1969-12-31T23:59:59.500Z"),
  ])
  func readsAndWrites(text: String, expected: String) throws {
    #expect(try #require(Timestamp(rfc3339: text)).rfc3339 == expected)
  }

  @Test(arguments: [
    "", "2025", "2025-02-30", "2025-13-01", "0000-01-01", "2025-02-10T24:00:00Z", "2025-02-10T14:30Z",
    "2025-02-10T14:30:00", "2025-02-10T14:30:00.Z", "2025-02-10T14:30:00+24:00", "2025-02-10T14:30:00Zjunk",
    "0001-01-01T00:00:00+01:00", "２０２５-02-10", String(repeating: "2", count: 1_000),
  ])
  func refuses(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func ordersByInstantAcrossZones() throws {
    let paris = try #require(Timestamp(rfc3339: "2025-02-10T14:30:00+01:00"))
    let london = try #require(Timestamp(rfc3339: "2025-02-10T13:31:00Z"))
    #expect(paris < london)
    #expect(paris.utc.rfc3339 == "2025-02-10T13:30:00Z")
  }

  @Test func everyDayOfFourCenturiesComesBack() throws {
    for days in stride(from: -719_162, to: 2_932_896, by: 97) {
      #expect(CivilDate(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }

  @Test func advancesByADuration() {
    let start = Timestamp(millisecondsSinceEpoch: 1_000, offsetMinutes: 60)
    #expect(start.advanced(by: .milliseconds(-1_500)).millisecondsSinceEpoch == -500)
  }
}
