import Mustache

/// A view as mustache looks into it: the library finds out anew at every value whether a dictionary can be looked into, which costs
/// it more than the look; of this type it knows.
struct FilledView: MustacheParent {
  let values: View

  func child(named name: String) -> Any? {
    guard let value = values[name] else { return nil }
    guard let views = value as? [View] else { return value }
    return views.map { FilledView(values: $0) }
  }
}
