import Models
import Registry
import Testing

/// What is found of a source, and what people set.
struct SourceEntryTests {
  /// Articles come back with the edit in them; what was found before stands again once the edit is taken back.
  @Test func anEditIsNeverFound() {
    var entry = SourceEntry(id: "quay.example")
    var source = Source(id: "quay.example", name: "The Quay", domain: "quay.example", country: "GB", language: "en")
    entry.note(SourceSighting(source), now: Timestamp(millisecondsSinceEpoch: 1))
    entry.apply(SourceEdit(id: "quay.example", values: [.name: "Quay Post", .country: "IE", .language: "ga"]))
    source = entry.source
    #expect((source.name, source.country, source.language) == ("Quay Post", "IE", "ga"))
    entry.note(SourceSighting(source), now: Timestamp(millisecondsSinceEpoch: 2))
    entry.apply(SourceEdit(id: "quay.example", cleared: [.name, .country, .language]))
    let found = entry.source
    #expect((found.name, found.country, found.language) == ("The Quay", "GB", "en"))
  }
}
