extension LaneState.Action {
  /// "put": for logs and metrics.
  var name: String {
    switch self {
    case .lease: "lease"
    case .enrich: "enrich"
    case .put: "put"
    case .complete: "complete"
    case .fail: "fail"
    case .release: "release"
    case .pause: "pause"
    case .stop: "stop"
    }
  }
}
