/// The version of every program of this package.
public enum Version {
  /// Semantic: "0.1.0".
  public static let current = "0.1.0"
}
