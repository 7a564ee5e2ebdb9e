import Language
import Models

/// Joins the mentions of one entity: equal names, surnames with full names, acronyms with long forms.
struct EntityJoiner {
  /// One entity being built.
  struct Group {
    /// The folded words of its fullest name.
    var key: [Int]
    var runs: [NameRun]
    var kind: Entity.Kind?
    var certainty: Int
  }

  let title: AnnotatedText
  let body: AnnotatedText
  let words: Vocabulary

  /// The groups in the order of their first mention.
  func groups(_ runs: [NameRun]) -> [Group] {
    var exact: [Group] = []
    var places: [[Int]: Int] = [:]
    for run in runs {
      let key = key(run)
      if let place = places[key] {
        exact[place].runs.append(run)
        vote(&exact[place], run)
      } else {
        places[key] = exact.count
        exact.append(Group(key: key, runs: [run], kind: run.kind, certainty: run.certainty))
      }
    }
    return joined(exact)
  }

  private func key(_ run: NameRun) -> [Int] { NameKey(words)((run.isInTitle ? title : body).tokens[run.tokens]) }

  private func vote(_ group: inout Group, _ run: NameRun) {
    guard let kind = run.kind, run.certainty > group.certainty else { return }
    group.kind = kind
    group.certainty = run.certainty
  }

  /// Shorter names go to the one longer name that ends with them (or, for acronyms, begins each word with their letters).
  private func joined(_ groups: [Group]) -> [Group] {
    let order = groups.indices.sorted { (groups[$0].key.count, $1) > (groups[$1].key.count, $0) }
    var target = Array(groups.indices)
    for small in order {
      let hosts = groups.indices.filter { $0 != small && isHost(groups[$0], of: groups[small]) }
      // Two longer names with the same end ("Bill Clinton", "Hillary Clinton") leave the short one on its own.
      if hosts.count == 1 { target[small] = hosts[0] }
    }
    var result = groups
    for small in order.reversed() where target[small] != small {
      var root = target[small]
      while target[root] != root { root = target[root] }
      result[root].runs += groups[small].runs
      if groups[small].certainty > result[root].certainty { result[root].kind = groups[small].kind }
    }
    return groups.indices.filter { target[$0] == $0 }.map { result[$0] }
  }

  private func isHost(_ long: Group, of short: Group) -> Bool {
    guard long.key.count > short.key.count else { return false }
    if short.key.count == 1, let acronym = acronym(short.key[0]), initials(long.key) == acronym { return true }
    let kinds: Set<Entity.Kind?> = [long.kind, short.kind]
    if long.kind == .person {
      guard kinds.isSubset(of: [.person, nil, .other]) || short.certainty < 2 else { return false }
      return Array(long.key.suffix(short.key.count)) == short.key
        || (short.key.count == 1 && short.key[0] == long.key[0] && short.kind != .place)
    }
    if long.kind == .organisation, short.kind != .person, short.kind != .place {
      return Array(long.key.prefix(short.key.count)) == short.key
    }
    return false
  }

  private func acronym(_ word: Int) -> String? {
    let folded = words[word].folded
    return (2...6).contains(folded.unicodeScalars.count) ? folded : nil
  }

  private func initials(_ key: [Int]) -> String {
    var result = ""
    for word in key where !words[word].isFunction {
      if let first = words[word].folded.unicodeScalars.first { result.unicodeScalars.append(first) }
    }
    return result
  }
}
