/// Whether what was put together one by one belongs together as a whole: a decision over values.
///
/// A story is looked over whenever its number of articles has doubled, up to ``articlesMax``, so that the work for each article
/// stays bounded. Its articles are grouped anew by average linkage (P. Sneath, R. Sokal, "Numerical Taxonomy", 1973); when
/// groups remain that are less alike than ``linkageMin``, all but the one with the most articles leave.
enum StoryReview {
  static let articlesMax = 64
  static let articlesMin = 4
  /// Smaller groups stay where they are: one odd article is no story of its own.
  static let groupMin = 2
  static let linkageMin = 0.08

  static func isDue(_ articleCount: Int) -> Bool {
    (articlesMin...articlesMax).contains(articleCount) && articleCount & (articleCount - 1) == 0
  }

  /// The groups that leave, each ascending; places in the list.
  static func strangers(among vectors: [ArticleVector]) -> [[Int]] {
    var groups = vectors.indices.map { [$0] }
    guard groups.count > 1 else { return [] }
    // Sums of likenesses between groups: the average is the sum over the product of the sizes.
    var sums = vectors.map { one in vectors.map { one.likeness($0) } }
    while groups.count > 1 {
      var best = (first: 0, second: 0, average: -1.0)
      for first in groups.indices {
        for second in groups.indices.dropFirst(first + 1) {
          let average = sums[first][second] / Double(groups[first].count * groups[second].count)
          if average > best.average { best = (first, second, average) }
        }
      }
      guard best.average >= linkageMin else { break }
      groups[best.first] = (groups[best.first] + groups[best.second]).sorted()
      groups.remove(at: best.second)
      for place in sums.indices where place != best.first { sums[place][best.first] += sums[place][best.second] }
      for place in sums.indices where place != best.first { sums[best.first][place] = sums[place][best.first] }
      sums.remove(at: best.second)
      for place in sums.indices { sums[place].remove(at: best.second) }
    }
    let largest = groups.max { ($0.count, $1[0]) < ($1.count, $0[0]) }
    return groups.filter { $0 != largest && $0.count >= groupMin }
  }
}
