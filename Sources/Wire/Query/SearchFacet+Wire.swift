internal import CNewswireProtos
public import Models

extension SearchFacet: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SearchFacet" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SearchFacet>) {
    newswire__v1__search_facet__init(form)
  }

  init(form: Newswire__V1__SearchFacet) throws(WireError) {
    self.init(
      field: try readText(form.field, "field", max: WireLimits.nameByteCountMax),
      values: try readMessages(form.n_values, form.values, "values", countMax: WireLimits.valueCountMax))
  }

  func fill(_ form: inout Newswire__V1__SearchFacet, in arena: borrowing Arena) throws(WireError) {
    form.field = try arena.text(field, "field", max: WireLimits.nameByteCountMax)
    (form.n_values, form.values) = try arena.messages(values, "values", countMax: WireLimits.valueCountMax)
  }
}
