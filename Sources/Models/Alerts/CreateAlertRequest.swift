/// What a caller asks by `Alerts/Create`.
public struct CreateAlertRequest: Sendable, Hashable {
  /// 1 to 64 of a-z, 0-9, "-", "_" and ".".
  public var name: String
  /// What to look for.
  public var filter: ArticleFilter
  /// Where matches are sent; empty for a search that is only read.
  public var url: String
  /// "whsec_" and 24 to 64 bytes in base64; empty for one that the server makes.
  public var secret: String
  /// Empty means from now on, "0" from the beginning.
  public var cursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a create alert request from its parts.
  public init(
    name: String = "", filter: ArticleFilter = .init(), url: String = "", secret: String = "", cursor: String = ""
  ) {
    self.name = name
    self.filter = filter
    self.url = url
    self.secret = secret
    self.cursor = cursor
  }
}
