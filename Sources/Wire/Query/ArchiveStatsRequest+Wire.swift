internal import CNewswireProtos
public import Models

extension ArchiveStatsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ArchiveStatsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ArchiveStatsRequest>) {
    newswire__v1__archive_stats_request__init(form)
  }

  init(form: Newswire__V1__ArchiveStatsRequest) throws(WireError) { self.init() }

  func fill(_ form: inout Newswire__V1__ArchiveStatsRequest, in arena: borrowing Arena) throws(WireError) {}
}
