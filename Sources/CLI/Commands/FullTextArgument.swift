import ArgumentParser
import Models

/// Where the text of entries comes from, as it is typed.
enum FullTextArgument: String, ExpressibleByArgument, CaseIterable {
  case auto
  case feed
  case page

  var value: FullText {
    switch self {
    case .auto: .auto
    case .feed: .feed
    case .page: .page
    }
  }
}
