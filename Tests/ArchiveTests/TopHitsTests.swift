import TestKit
import Testing

@testable import Archive

/// Searches over postings made by chance, beside one that scores every document.
@Suite struct TopHitsTests {
  /// A made-up index: words with chance documents, in lists of several blocks, times that run roughly with the numbers.
  private final class MadeUp: DocumentTimes {
    var rowOf: [Int64?] = []
    var postings: [[Posting]] = []
    var lists: [[PostingList]] = []

    init(_ random: inout SeededRandom, documents: Int) throws {
      for document in 0..<documents {
        let jitter = Int64(random.next() % 50) - 25
        let time = TimeKey(milliseconds: Int64(document) * 3_600_000 + jitter * 86_400_000)
        rowOf.append(random.next() % 20 == 0 ? nil : time.rawValue + Int64(document))
      }
      for share in [2, 3, 7, 40, 400] {
        var word: [Posting] = []
        for document in 0..<documents where random.next() % UInt64(share) == 0 {
          let mark = Mark(byte: UInt8(truncatingIfNeeded: random.next() % 97 + 1) | (random.next() % 9 == 0 ? 0x80 : 0))
          word.append(Posting(document: document, mark: mark, positions: positions(&random)))
        }
        postings.append(word)
        lists.append(try stored(word, &random))
      }
    }

    private func positions(_ random: inout SeededRandom) -> [Int] {
      var (position, all): (Int, [Int]) = (0, [])
      for _ in 0..<(1 + random.next() % 3) {
        position += Int(random.next() % 4) + 1
        all.append(position)
      }
      return all
    }

    private func stored(_ word: [Posting], _ random: inout SeededRandom) throws -> [PostingList] {
      var (lists, writer): ([PostingList], PostingListWriter) = ([], PostingListWriter())
      for posting in word {
        writer.append(posting, time: rowOf[posting.document] ?? 0)
        if random.next() % 300 == 0 {
          lists.append(try PostingList(writer))
          writer = PostingListWriter()
        }
      }
      if writer.count > 0 { lists.append(try PostingList(writer)) }
      return lists
    }

    func row(of document: Int) throws -> Int64? { rowOf[document] }

    func span(of target: Int) -> (low: Int, bound: MatchBound) { (0, .any) }
  }

  /// A question, as cursors and as what it says of one document: its score, or nothing.
  private struct Question {
    var cursor: () -> MatchCursor
    var score: (Int) -> Double?
  }

  private static func questions(_ index: MadeUp, _ meter: WorkMeter) -> [Question] {
    let words = index.lists.indices.map { number in
      Question(
        cursor: { WordCursor(index.lists[number], weight: Double(number + 1), meter: meter) },
        score: { document in
          index.postings[number].first { $0.document == document }
            .map { Double(number + 1) / Double(Mark.impactMax) * Double($0.mark.impact) }
        })
    }
    func word(_ number: Int) -> WordCursor { WordCursor(index.lists[number], weight: Double(number + 1), meter: meter) }
    func isNext(_ document: Int) -> Bool {
      guard let first = index.postings[0].first(where: { $0.document == document }),
        let second = index.postings[1].first(where: { $0.document == document })
      else { return false }
      return first.positions.contains { second.positions.contains($0 + 1) }
    }
    let all = Question(
      cursor: { AllOfCursor([words[0].cursor(), words[1].cursor(), words[2].cursor()], meter: meter) },
      score: { document in
        let parts = [2, 1, 0].map { words[$0].score(document) }
        return parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) }
      })
    let any = Question(
      cursor: { WindowCursor([words[1].cursor(), words[3].cursor(), words[4].cursor()], scoring: .sum, size: 192) },
      score: { document in
        let parts = [1, 3, 4].map { words[$0].score(document) }
        return parts.allSatisfy { $0 == nil } ? nil : parts.reduce(0) { $0 + ($1 ?? 0) }
      })
    let best = Question(
      cursor: { AnyOfCursor([words[0].cursor(), words[2].cursor()]) },
      score: { document in [words[0].score(document), words[2].score(document)].compactMap { $0 }.max() })
    let except = Question(
      cursor: { ExceptCursor(words[0].cursor(), except: words[1].cursor(), meter: meter) },
      score: { document in words[1].score(document) == nil ? words[0].score(document) : nil })
    let phrase = Question(
      cursor: { PhraseCursor([word(0), word(1)], isInTitle: false, meter: meter) },
      score: { document in
        guard isNext(document), let one = words[0].score(document), let other = words[1].score(document) else {
          return nil
        }
        return other + one
      })
    let title = Question(
      cursor: { TitleCursor(word(0), meter: meter) },
      score: { document in
        index.postings[0].first { $0.document == document && $0.mark.isInTitle } == nil ? nil : words[0].score(document)
      })
    let nested = Question(
      cursor: {
        AllOfCursor([any.cursor(), ExceptCursor(best.cursor(), except: words[3].cursor(), meter: meter)], meter: meter)
      },
      score: { document in
        guard words[3].score(document) == nil, let one = any.score(document), let other = best.score(document) else {
          return nil
        }
        return one + other
      })
    let bestOfMany = Question(
      cursor: { WindowCursor(words.map { $0.cursor() }, scoring: .best, size: 256) },
      score: { document in words.compactMap { $0.score(document) }.max() })
    let parts = [all, any, best, bestOfMany, except, phrase, title, nested]
    return words + parts + withPhrases(phrase, words, meter) + inWideWindows([all, phrase, best, except], words[3])
  }

  /// Parts of parts in windows of many blocks: what is wanted of a part holds for all of the window.
  private static func inWideWindows(_ parts: [Question], _ other: Question) -> [Question] {
    parts.map { part in
      Question(
        cursor: { WindowCursor([part.cursor(), other.cursor()], scoring: .sum, size: 1_024) },
        score: { document in
          let (one, two) = (part.score(document), other.score(document))
          return one == nil && two == nil ? nil : (one ?? 0) + (two ?? 0)
        })
    }
  }

  /// Phrases inside of other parts, which say what they need of them.
  private static func withPhrases(_ phrase: Question, _ words: [Question], _ meter: WorkMeter) -> [Question] {
    let phraseOrWord = Question(
      cursor: { WindowCursor([phrase.cursor(), words[3].cursor(), words[2].cursor()], scoring: .sum, size: 64) },
      score: { document in
        let parts = [phrase.score(document), words[3].score(document), words[2].score(document)]
        return parts.allSatisfy { $0 == nil } ? nil : parts.reduce(0) { $0 + ($1 ?? 0) }
      })
    let bestOfPhrase = Question(
      cursor: { AnyOfCursor([words[4].cursor(), phrase.cursor()]) },
      score: { document in [phrase.score(document), words[4].score(document)].compactMap { $0 }.max() })
    let deep = Question(
      cursor: {
        ExceptCursor(
          AllOfCursor([bestOfPhrase.cursor(), phraseOrWord.cursor()], meter: meter), except: words[1].cursor(),
          meter: meter)
      },
      score: { document in
        guard words[1].score(document) == nil, let one = bestOfPhrase.score(document),
          let other = phraseOrWord.score(document)
        else { return nil }
        return one + other
      })
    return [phraseOrWord, bestOfPhrase, deep]
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func findsWhatScoringEveryDocumentFinds(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let index = try MadeUp(&random, documents: 1_500)
    let meter = WorkMeter(.max)
    let orders: [HitOrder] = [.newest, .relevance(reference: 1_500 * 3_600_000)]
    for (number, question) in Self.questions(index, meter).enumerated() {
      let all = index.rowOf.indices.compactMap { document -> (document: Int, row: Int64, score: Double)? in
        guard let row = index.rowOf[document], let score = question.score(document) else { return nil }
        return (document, row, score)
      }
      for order in orders {
        for (limit, rows, below) in [(10, Int64.min..<Int64.max, 1_500), (7, try Self.middle(index), 1_100)] {
          let expected = all.filter { rows.contains($0.row) && $0.document < below }
            .map { Hit(rank: order.rank(score: $0.score, row: $0.row), row: $0.row, document: $0.document) }
            .sorted(by: >)
          var search = TopHits(order: order, limit: limit, rows: rows, documents: below)
          var found: [Hit] = []
          // Page after page.
          while found.count < min(30, expected.count) {
            let page = try search.find(question.cursor(), times: index, meter: meter)
            guard let last = page.last else { break }
            found += page
            search.after = last
          }
          let same = zip(found, expected).allSatisfy {
            abs($0.rank - $1.rank) <= abs($1.rank) * 1e-12 && $0.row == $1.row
          }
          #expect(same && found.count >= min(30, expected.count), "question \(number), \(order), limit \(limit)")
        }
      }
    }
  }

  private static func middle(_ index: MadeUp) throws -> Range<Int64> {
    let rows = index.rowOf.compactMap { $0 }.sorted()
    return rows[rows.count / 4]..<rows[rows.count / 2]
  }

  @Test func passesOverMostOfACommonWord() throws {
    var writer = PostingListWriter()
    let documents = 100_000
    for document in 0..<documents {
      let mark = Mark(byte: document % 1_000 == 0 ? 120 : 5)
      writer.append(Posting(document: document, mark: mark, positions: [1]), time: Int64(document))
    }
    final class SameTime: DocumentTimes {
      func row(of document: Int) throws -> Int64? { Int64(document) }
      func span(of target: Int) -> (low: Int, bound: MatchBound) { (0, .any) }
    }
    let meter = WorkMeter(.max)
    let search = TopHits(order: .relevance(reference: 0), limit: 10, documents: documents)
    let cursor = WordCursor([try PostingList(writer)], weight: 1, meter: meter)
    let found = try search.find(cursor, times: SameTime(), meter: meter)
    #expect(found.map(\.document) == (0..<10).map { 99_000 - $0 * 1_000 })
    let work = Int.max - meter.left
    #expect(work < documents / 50, "\(work) of \(documents)")
  }

  /// The best hit stands in a window whose lowest documents, of an older list, score little, and the hits so far score less.
  @Test(arguments: ["all", "phrase", "any", "except"])
  func whatEndsAWindowSaysNothingOfItsBest(part: String) throws {
    func list(_ postings: [(document: Int, impact: UInt8)], at place: Int) throws -> PostingList {
      var writer = PostingListWriter()
      for (document, impact) in postings {
        writer.append(Posting(document: document, mark: Mark(byte: impact), positions: [place]), time: 0)
      }
      return try PostingList(writer)
    }
    final class SameTime: DocumentTimes {
      func row(of document: Int) throws -> Int64? { Int64(document) }
      func span(of target: Int) -> (low: Int, bound: MatchBound) { (0, .any) }
    }
    let meter = WorkMeter(.max)
    let words = try [1, 2].map { place in
      let lists = [
        try list([(100, 5)], at: place), try list([(3_000, 5), (3_500, 60), (4_000, 5)], at: place),
        // A window that is passed over, so that the next is bounded before it is read.
        try list([(5_000, 5)], at: place), try list([(12_000, 50), (12_001, 50)], at: place),
      ]
      return WordCursor(lists, weight: 1, meter: meter)
    }
    func other() throws -> WordCursor { WordCursor([try list([(13_000, 1)], at: 1)], weight: 1, meter: meter) }
    let inner: MatchCursor =
      switch part {
      case "all": AllOfCursor(words, meter: meter)
      case "phrase": PhraseCursor(words, isInTitle: false, meter: meter)
      case "any": AnyOfCursor(words)
      default: ExceptCursor(AllOfCursor(words, meter: meter), except: try other(), meter: meter)
      }
    let cursor = WindowCursor([inner, try other()], scoring: .sum)
    let search = TopHits(order: .relevance(reference: 0), limit: 2, documents: 13_001)
    #expect(try search.find(cursor, times: SameTime(), meter: meter).first?.document == 3_500)
  }

  /// Two common words that never stand together.
  @Test func wordsThatNeverMeetEndWithTheWork() throws {
    var writers = [PostingListWriter(), PostingListWriter()]
    for document in 0..<200_000 {
      writers[document % 2].append(
        Posting(document: document, mark: Mark(byte: 5), positions: [1]), time: Int64(document))
    }
    let meter = WorkMeter(100)
    let cursor = AllOfCursor(
      try writers.map { WordCursor([try PostingList($0)], weight: 1, meter: meter) }, meter: meter)
    #expect(try cursor.retreat(to: 199_999) == -1)
    #expect(meter.isSpent && meter.left > -20, "\(meter.left)")
  }

  @Test func aCursorWithAFloorHasWhatStandsAboveIt() throws {
    var writer = PostingListWriter()
    for document in 0..<10_000 {
      writer.append(Posting(document: document * 3, mark: Mark(byte: 5), positions: [1]), time: 0)
    }
    let cursor = WordCursor([try PostingList(writer)], weight: 1, meter: WorkMeter(.max), floor: 29_000)
    #expect(try cursor.retreat(to: 29_999) == 29_997)
    #expect(try cursor.retreat(to: 29_001) == 28_998 || cursor.document == 29_001)
    #expect(try cursor.retreat(to: 20_000) == -1)
  }

  @Test func endsWhenTheWorkIsSpent() throws {
    var random = SeededRandom(seed: 9)
    let index = try MadeUp(&random, documents: 1_500)
    let meter = WorkMeter(100)
    let cursor = WindowCursor(index.lists.map { WordCursor($0, weight: 1, meter: meter) }, scoring: .sum)
    let found = try TopHits(order: .newest, limit: 1_000, documents: 1_500).find(cursor, times: index, meter: meter)
    #expect(meter.isSpent && !found.isEmpty && found.count < 200)
  }
}
