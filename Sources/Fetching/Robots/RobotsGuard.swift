public import Formats
public import Models

/// Asks robots.txt before a page is fetched, and remembers the answer for a day.
public actor RobotsGuard {
  /// How long rules are believed (RFC 9309, section 2.4).
  public static let lifetime = Duration.seconds(86_400)
  /// How long a site whose file cannot be had is left alone.
  public static let failureLifetime = Duration.seconds(3_600)
  /// The most sites that are remembered.
  public static let sitesMax = 1_024

  private struct Known {
    var rules: RobotsRules
    var until: Timestamp
  }

  private let fetcher: any Fetcher
  private let product: String
  private var known: [String: Known] = [:]

  /// Makes a guard.
  ///
  /// - Parameters:
  ///   - userAgent: of the fetcher; its first word is the robot's name in robots.txt.
  public init(fetcher: any Fetcher, userAgent: String) {
    self.fetcher = fetcher
    product = String(userAgent.prefix { $0.isLetter || $0 == "-" || $0 == "_" })
  }

  /// Throws when the site asks robots not to fetch `url`.
  ///
  /// - Throws: ``FetchError`` with the code `.robots`.
  public func check(_ url: CanonicalURL, now: Timestamp) async throws(FetchError) {
    let rules = await rules(for: url, now: now)
    let path = url.path + (url.query.isEmpty ? "" : "?" + url.query.joined(separator: "&"))
    guard rules.allows(path) else {
      throw FetchError(.robots, "\(url.host) asks robots not to fetch \(path) (robots.txt)")
    }
  }

  private func rules(for url: CanonicalURL, now: Timestamp) async -> RobotsRules {
    let site = "\(url.scheme)://\(url.host)\(url.port)"
    if let known = known[site], known.until > now { return known.rules }
    let (rules, lifetime) = await fetched(site)
    if known.count >= Self.sitesMax, let oldest = known.min(by: { $0.value.until < $1.value.until }) {
      known[oldest.key] = nil
    }
    known[site] = Known(rules: rules, until: now.advanced(by: lifetime))
    return rules
  }

  /// No file allows everything; a site that fails may have one, so it is left alone for a while (RFC 9309, section 2.3.1).
  private func fetched(_ site: String) async -> (RobotsRules, Duration) {
    guard let url = CanonicalURL(whole: site + "/robots.txt") else { return (.nothingAllowed, Self.failureLifetime) }
    do throws(FetchError) {
      let response = try await fetcher.fetch(FetchRequest(url, accept: "text/plain,*/*;q=0.5"))
      switch response.status {
      case 200..<300: return (RobotsRules(file: response.body, product: product), Self.lifetime)
      case 429: return (.nothingAllowed, Self.failureLifetime)
      case 400..<500: return (.everythingAllowed, Self.lifetime)
      default: return (.nothingAllowed, Self.failureLifetime)
      }
    } catch {
      return error.code == .redirects ? (.everythingAllowed, Self.lifetime) : (.nothingAllowed, Self.failureLifetime)
    }
  }
}
