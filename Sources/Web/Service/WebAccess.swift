/// Who may read.
enum WebAccess: String, CaseIterable, Sendable {
  /// Everybody who reaches the address.
  case open
  /// Those who are logged in.
  case login
}

/// A setting that is on or off.
enum SwitchSetting: String, CaseIterable, Sendable {
  case on
  case off
}
