/// Publishers' tags out of lists and comma-separated text.
enum TagNames {
  static let nameBytesMax = 100
  static let countMax = 64

  static func cleaned(_ values: [String]) -> [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    for value in values {
      let parts = value.split { ",;|、،".contains($0) }
      for part in parts {
        var tag = TextCleaning.collapsed(part)
        while tag.hasPrefix("#") { tag.removeFirst() }
        guard !tag.isEmpty, tag.utf8.count <= nameBytesMax, !tag.hasPrefix("http"),
          seen.insert(tag.lowercased()).inserted
        else { continue }
        tags.append(tag)
        if tags.count == countMax { return tags }
      }
    }
    return tags
  }
}
