extension Edition {
  /// The edition of everything.
  public static let world = Edition(code: "WORLD", name: "World")
}
