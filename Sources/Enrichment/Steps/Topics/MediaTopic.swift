/// A top-level IPTC Media Topic (cv.iptc.org/newscodes/mediatopic).
struct MediaTopic: Hashable {
  /// "medtop:04000000".
  let code: String
  /// "economy, business and finance".
  let name: String
}
