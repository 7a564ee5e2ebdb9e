import Models
import Testing

@testable import Archive

@Suite struct NewsAgencyTests {
  @Test func bylinesAndDatelinesNameAgencies() {
    func named(_ body: String, authors: [String] = []) -> Set<NewsAgency> {
      NewsAgency.named(in: Article(authors: authors, body: body))
    }
    #expect(named("PARIS (Reuters) - The summit ended.") == [.reuters])
    #expect(named("Berlin (dpa) - Der Gipfel ist zu Ende.") == [.deutschePresseAgentur])
    #expect(named("WASHINGTON (AP) — The vote is over.") == [.associatedPress])
    #expect(named("Der Gipfel ist zu Ende. (dpa/AFP)") == [.deutschePresseAgentur, .agenceFrancePresse])
    #expect(named("PARIS, Reuters – The summit ended.") == [.reuters])
    #expect(named("ROM - Der Gipfel (ohne Reuters) ist zu Ende.").isEmpty)
    #expect(named("The summit ended.", authors: ["Associated Press"]) == [.associatedPress])
    #expect(named("Reuters reported that the AP had left the room.").isEmpty)
    #expect(named("").isEmpty)
  }

  @Test func sourcesThatAreAgencies() {
    #expect(NewsAgency.publishing(Source(id: "reuters.com", domain: "reuters.com")) == .reuters)
    #expect(NewsAgency.publishing(Source(id: "APNews.com")) == .associatedPress)
    #expect(NewsAgency.publishing(Source(id: "northpost.example", domain: "northpost.example")) == nil)
    #expect(Set(NewsAgency.allCases.map(\.rawValue)).count == NewsAgency.allCases.count)
    #expect(NewsAgency.allCases.allSatisfy { (1...62).contains($0.rawValue) }, "a place in 64 bits")
  }
}
