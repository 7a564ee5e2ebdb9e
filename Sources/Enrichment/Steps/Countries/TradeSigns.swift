import Language

/// Currencies and forms of companies: what still speaks of a country where a text names none.
///
/// A business story for readers at home ("Net profit rose to 42 cents a share") says no country, because it goes without
/// saying; its money does.
enum TradeSigns {
  /// What the signs of a text come to, in the order of first occurrence.
  struct Find {
    var country: String
    var weight: Double
    var form: String
  }

  private static let table: [String: (country: String, weight: Double)] = {
    let lines = """
      US 0.35: dollar dollars dlr dlrs cent cents cts usd
      US 0.5: inc corp llc nasdaq nyse
      GB 0.6: sterling pence plc stg gbp ftse
      GB 0.35: pound pounds
      JP 0.6: yen nikkei kabushiki
      DE 0.6: gmbh dax deutschmark deutschmarks
      DE 0.35: marks ag
      CH 0.5: sfr chf
      FR 0.6: cac
      IT 0.6: lire
      NL 0.6: guilders guilder aex
      SE 0.6: aktiebolag kronor
      NO 0.6: asa
      DK 0.6: aps
      FI 0.6: oy oyj
      AU 0.6: pty asx aud
      CA 0.6: tsx cad
      IN 0.6: rupee rupees crore crores lakh lakhs sensex
      CN 0.6: yuan renminbi rmb
      RU 0.6: rouble roubles ruble rubles рубль рубля рублей
      PL 0.6: zloty zlotys złoty złotych
      TR 0.6: lira liras
      BR 0.6: reais ltda
      ZA 0.35: rand rands
      KR 0.6: chaebol kospi
      ZZ 0.5: euro euros eur
      """
    var table: [String: (country: String, weight: Double)] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let head = parts[0].split(separator: " ")
      guard parts.count == 2, head.count == 2, let weight = Double(head[1]) else { continue }
      for word in parts[1].split(separator: " ") { table[String(word)] = (String(head[0]), weight) }
    }
    return table
  }()

  /// Of equal weights the one that stood first.
  static func strongest(_ texts: [AnnotatedText], _ words: Vocabulary) -> Find? {
    var finds: [Find] = []
    for text in texts {
      for token in text.tokens.prefix(tokensMax) {
        guard let sign = sign(token, text, words) else { continue }
        if let place = finds.firstIndex(where: { $0.country == sign.country }) {
          finds[place].weight += sign.weight
        } else {
          finds.append(Find(country: sign.country, weight: sign.weight, form: text.text(token.start, token.end)))
        }
      }
    }
    let best = finds.map(\.weight).max() ?? 0
    let strongest = finds.first { $0.weight == best }
    // Money of twenty countries says nothing of one.
    return best >= weightMin && strongest?.country != "ZZ" ? strongest : nil
  }

  /// How many words of a text are looked at.
  private static let tokensMax = 600
  private static let weightMin = 0.5

  private static func sign(_ token: Token, _ text: AnnotatedText, _ words: Vocabulary) -> (
    country: String, weight: Double
  )? {
    if token.flags.contains(.word) { return table[words[token.word].folded] }
    guard token.end - token.start == 1 else { return nil }
    switch text.scalars[token.start] {
    case 0x20AC: return ("ZZ", 0.5)
    case 0x24: return ("US", 0.35)
    case 0xA3: return ("GB", 0.6)
    case 0xA5: return ("JP", 0.5)
    case 0x20B9: return ("IN", 0.6)
    case 0x20BD: return ("RU", 0.6)
    case 0x20BA: return ("TR", 0.6)
    default: return nil
    }
  }
}
