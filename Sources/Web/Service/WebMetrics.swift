import Metrics

/// What the web service counts: answers by their class of status, and how long they took.
struct WebMetrics: Sendable {
  private let classes: [Counter] = (1...5).map {
    Counter(label: "newswire_web_responses_total", dimensions: [("class", "\($0)xx")])
  }
  private let seconds = Timer(label: "newswire_web_response_seconds")
  private let bytes = Counter(label: "newswire_web_response_bytes_total")

  func count(_ response: WebResponse, took duration: Duration) {
    let place = min(max(response.status / 100, 1), 5) - 1
    classes[place].increment()
    seconds.recordNanoseconds(Int64(duration / .nanoseconds(1)))
    bytes.increment(by: response.body.count)
  }
}
