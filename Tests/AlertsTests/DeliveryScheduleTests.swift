import Fetching
import TestKit
import Testing

@testable import Alerts

@Suite struct DeliveryScheduleTests {
  private let schedule = DeliverySchedule()

  private func outcome(_ result: Result<PostAnswer, FetchError>, _ attempts: Int = 1) -> DeliverySchedule.Outcome {
    var random = SeededRandom(seed: 1)
    return schedule.outcome(of: result, attempts: attempts, using: &random)
  }

  private func again(_ outcome: DeliverySchedule.Outcome) -> Duration? {
    if case .again(let pause, _) = outcome { return pause }
    return nil
  }

  @Test func onlyTwoHundredsCount() {
    for status in [200, 201, 204, 299] { #expect(outcome(.success(PostAnswer(status: status))) == .delivered) }
    for status in [100, 301, 302, 400, 401, 404, 408, 429, 500, 503] {
      #expect(again(outcome(.success(PostAnswer(status: status)))) != nil, "\(status)")
    }
    #expect(outcome(.success(PostAnswer(status: 410))) == .ended(reason: "the receiver answered 410 Gone"))
    #expect(again(outcome(.failure(FetchError(.timeout, "late")))) != nil)
  }

  @Test func pausesGrowWithinTheirBounds() throws {
    var bound = Duration.seconds(5)
    for attempt in 1..<12 {
      let pause = try #require(again(outcome(.success(PostAnswer(status: 500)), attempt)))
      #expect((bound / 2...bound).contains(pause), "after attempt \(attempt)")
      bound = min(bound * 3, .seconds(3_600))
    }
  }

  @Test func theReceiverMayAskForMoreTime() throws {
    func answer(_ seconds: Int) -> Result<PostAnswer, FetchError> {
      .success(PostAnswer(status: 503, retryAfter: .seconds(seconds)))
    }
    #expect(again(outcome(answer(600))) == .seconds(600))
    #expect(again(outcome(answer(1_000_000))) == .seconds(86_400))
    #expect(try #require(again(outcome(answer(0)))) >= .seconds(2))
  }

  @Test func theLastAttemptIsTheLast() {
    guard case .dead(let reason) = outcome(.success(PostAnswer(status: 500)), 12) else {
      Issue.record("not dead")
      return
    }
    #expect(reason == "the receiver answered 500, at the last of 12 attempts")
    #expect(outcome(.success(PostAnswer(status: 200)), 12) == .delivered)
  }
}
