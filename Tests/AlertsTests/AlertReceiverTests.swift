import Alerts
import Fetching
import Models
import Testing

/// Whether anything may be sent to a receiver, before it is.
struct AlertReceiverTests {
  @Test func aReceiverToWhichNothingMayBeSentIsTold() async throws {
    let sender = AlertSender(poster: try await LaneWorld(), time: AlertTime { Timestamp(millisecondsSinceEpoch: 0) })
    #expect(await sender.refusal(of: "http://10.0.0.7/hook") == "10.0.0.7 is a private address")
    #expect(await sender.refusal(of: "https://hooks.example/hook") == nil)
    #expect(await sender.refusal(of: "https://away.example/hook") == nil, "it may be there tomorrow")
  }
}
