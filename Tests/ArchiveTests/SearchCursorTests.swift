import Models
import Testing

@testable import Archive

/// Cursors come back from outside: whatever stands in one, it is taken or refused.
@Suite struct SearchCursorTests {
  private let place = SearchCursor.Place(
    rank: 1.5, row: 42, documents: 10, sequence: 12, reference: 1_700_000_000_000, weights: [7, 9])

  @Test func aCursorComesBackAsItWent() throws {
    for cursor in [SearchCursor.newest(before: TimeKey(rawValue: -3)), .ranked(place)] {
      #expect(try SearchCursor.parse(cursor.text(for: 77), for: 77, order: .relevance) == cursor)
      #expect(throws: ArchiveError.self) { try SearchCursor.parse(cursor.text(for: 77), for: 78, order: .relevance) }
    }
    #expect(throws: ArchiveError.self) {
      try SearchCursor.parse(SearchCursor.ranked(place).text(for: 77), for: 77, order: .newest)
    }
  }

  /// Each number at both ends of its kind, and what is no number.
  @Test func numbersOutOfBoundsAreRefused() throws {
    let parts = SearchCursor.ranked(place).text(for: 77).split(separator: ".").map(String.init)
    let least = String(Int64.min, radix: 36), most = String(Int64.max, radix: 36)
    for index in 2..<parts.count {
      for value in [least, most, String(UInt64.max, radix: 36), "", "!", "-"] {
        var parts = parts
        parts[index] = value
        guard let cursor = try? SearchCursor.parse(parts.joined(separator: "."), for: 77, order: .relevance),
          case .ranked(let place) = cursor
        else { continue }
        #expect(TimeKey.millisecondsRange.contains(place.reference) && place.documents >= 0 && place.rank.isFinite)
      }
    }
    var hostile = parts
    hostile[6] = least
    #expect(throws: ArchiveError.self) {
      try SearchCursor.parse(hostile.joined(separator: "."), for: 77, order: .relevance)
    }
  }
}
