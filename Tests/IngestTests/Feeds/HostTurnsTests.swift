import Models
import Registry
import Testing

@testable import Ingest

struct HostTurnsTests {
  private func feed(_ number: Int) -> FeedRecord {
    FeedRecord(Subscription(url: "https://echo.example/\(number)"))
  }

  @Test func aLineIsServedInOrderAndThenTheTurnIsFree() {
    let turns = HostTurns()
    #expect(turns.take("echo.example", feed(1)) == .first)
    #expect(turns.take("other.example", feed(9)) == .first)
    for number in 2...4 { #expect(turns.take("echo.example", feed(number)) == .inLine) }
    #expect(turns.take("echo.example", feed(2)) == .inLine, "a place is kept")
    let served = (0..<3).map { _ in turns.next("echo.example")?.subscription.url }
    #expect(served == (2...4).map { "https://echo.example/\($0)" })
    #expect(turns.next("echo.example") == nil)
    #expect(turns.take("echo.example", feed(5)) == .first)
  }

  @Test func aLineHasAnEnd() {
    let turns = HostTurns()
    for number in 0...HostTurns.waitingMax { _ = turns.take("echo.example", feed(number)) }
    #expect(turns.take("echo.example", feed(-1)) == .refused)
    #expect(turns.next("echo.example") != nil)
    #expect(turns.take("echo.example", feed(-1)) == .inLine)
  }
}
