import Models

/// What a search can be narrowed by, as links.
struct FacetViews {
  /// Values of one facet that are shown.
  static let valuesMax = 10

  let visit: Visit
  let query: SearchQuery

  /// Nothing for a facet without values, or one that is not known.
  func view(_ facet: SearchFacet) -> View? {
    guard !facet.values.isEmpty, SearchQuery.filters.contains(facet.field) || facet.field == "day" else { return nil }
    return [
      "facetName": visit.words(facet.field),
      "values": facet.values.prefix(Self.valuesMax).map { value in
        [
          "valueName": reading(facet.field, value.value), "valueCount": visit.words.number(value.count),
          "valueHref": href(facet.field, value.value),
        ]
      } as [View],
    ]
  }

  private func href(_ field: String, _ value: String) -> String {
    let items = query.items.setting("cursor", nil)
    guard field == "day" else { return items.adding(field, value).url(SearchPage.path) }
    return items.setting("after", value).setting("before", Self.dayAfter(value)).url(SearchPage.path)
  }

  /// A value as people read it.
  func reading(_ field: String, _ value: String) -> String {
    switch field {
    case "country": PlaceNames.country(value, visit.language)
    case "language": PlaceNames.language(value, visit.language)
    case "topic": TopicNames.name(value, visit.language).shown
    case "day": day(value)
    case "after": visit.words("after", day(value))
    case "before": visit.words("before", day(value))
    default: value.shown
    }
  }

  private func day(_ text: String) -> String {
    Timestamp(rfc3339: text).map { visit.views.dates.day($0) } ?? text.shown
  }

  /// "2025-02-11" for "2025-02-10".
  private static func dayAfter(_ day: String) -> String? {
    guard let time = Timestamp(rfc3339: day) else { return nil }
    return String(time.advanced(by: .seconds(86_400)).rfc3339.prefix(10))
  }
}
