internal import Enrichment
internal import Models

/// Precision, recall and F1 of found names, exact in span and kind.
public struct NameScore: Sendable {
  /// Found and right, found, and marked, by kind.
  private var counts: [Entity.Kind: SIMD3<Int>] = [:]

  /// Each sentence with a fault: what was found wrongly (+) and missed (-), and the text.
  private(set) var errors: [String] = []

  /// Tags every sentence and compares; kinds that are not listed are left out on both sides.
  init(_ tagger: NameTagger, on sentences: [LabelledSentence], kinds: [Entity.Kind]) {
    for sentence in sentences {
      let (input, text) = NameTextBuilder.make(sentence.text, language: sentence.language)
      let found = Set(
        tagger.names(in: input).map { find in
          [text.tokens[find.tokens.lowerBound].start, text.tokens[find.tokens.upperBound - 1].end, find.kind.rawValue]
        })
      let marked = Set(sentence.names.map { [$0.start, $0.end, $0.kind.rawValue] })
      note(sentence, found: found, marked: marked, kinds: kinds)
      for kind in kinds {
        let ours = found.filter { $0[2] == kind.rawValue }
        let theirs = marked.filter { $0[2] == kind.rawValue }
        counts[kind, default: .zero] &+= SIMD3(ours.intersection(theirs).count, ours.count, theirs.count)
      }
    }
  }

  private mutating func note(_ sentence: LabelledSentence, found: Set<[Int]>, marked: Set<[Int]>, kinds: [Entity.Kind])
  {
    let scalars = Array(sentence.text.unicodeScalars)
    func names(_ sign: String, _ names: Set<[Int]>) -> String {
      names.filter { name in kinds.contains { $0.rawValue == name[2] } }.sorted { $0[0] < $1[0] }.map { name in
        let text = String(String.UnicodeScalarView(scalars[name[0]..<name[1]]))
        return "\(sign)[\(Entity.Kind(rawValue: name[2]) ?? .other) \(text)]"
      }.joined(separator: " ")
    }
    let faults = [names("+", found.subtracting(marked)), names("-", marked.subtracting(found))].filter { !$0.isEmpty }
    if !faults.isEmpty { errors.append(faults.joined(separator: " ") + " in: " + sentence.text) }
  }

  /// F1 over the kinds, in percent.
  public var f1: Double {
    let sum = counts.values.reduce(SIMD3<Int>.zero, &+)
    return Self.f1(sum)
  }

  /// "F1 75.1 (P 77.0 R 73.2; person 80.0, …)".
  public var summary: String {
    let sum = counts.values.reduce(SIMD3<Int>.zero, &+)
    let parts = [Entity.Kind.person, .organisation, .place, .other].compactMap { kind in
      counts[kind].map { "\(kind) \(Self.percent(Self.f1($0)))" }
    }
    let precision = 100 * Double(sum[0]) / Double(max(1, sum[1]))
    let recall = 100 * Double(sum[0]) / Double(max(1, sum[2]))
    return
      "F1 \(Self.percent(f1)) (P \(Self.percent(precision)) R \(Self.percent(recall)); \(parts.joined(separator: ", ")))"
  }

  private static func f1(_ counts: SIMD3<Int>) -> Double {
    let total = counts[1] + counts[2]
    return total == 0 ? 0 : 200 * Double(counts[0]) / Double(total)
  }

  private static func percent(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
