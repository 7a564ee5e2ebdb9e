import Models
import Testing

@testable import Archive

@Suite struct TimeKeyTests {
  private let day: Int64 = 86_400_000

  private func key(published: Int64?, received: Int64?) -> Int64 {
    let article = Article(
      id: "a1", publishedAt: published.map { Timestamp(millisecondsSinceEpoch: $0) },
      receivedAt: received.map { Timestamp(millisecondsSinceEpoch: $0) })
    return TimeKey.preferred(for: article).milliseconds
  }

  @Test func aTimeIsThePublicationUnlessThatCannotBe() {
    #expect(key(published: 5 * day, received: 9 * day) == 5 * day)
    #expect(key(published: nil, received: 9 * day) == 9 * day)
    #expect(key(published: 9 * day + day, received: 9 * day) == 10 * day)
    #expect(key(published: 9 * day + day + 1, received: 9 * day) == 9 * day)
    #expect(key(published: nil, received: nil) == 0)
    #expect(key(published: -40_000 * day, received: 9 * day) == -40_000 * day)
  }

  @Test func rowsRunInTheOrderOfTime() {
    let times: [Int64] = [-60_000_000_000_000, -10 * day, -1, 0, 1, day, 20_000 * day, 253_402_300_799_999]
    let keys = times.map { TimeKey(milliseconds: $0, discriminator: 77) }
    #expect(keys == keys.sorted() && Set(keys.dropLast()).count == keys.count - 1)
    for (time, key) in zip(times, keys) where TimeKey.millisecondsRange.contains(time) {
      #expect(key.milliseconds == time)
    }
  }
}
