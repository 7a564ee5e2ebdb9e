import Models
import Testing

struct AddressFormTests {
  private static let desktop = "https://echo.example/news/a.html"

  @Test(arguments: [
    "https://m.echo.example/news/a.html", "https://amp.echo.example/news/a.html", "https://de.m.echo.example/x",
    "https://echo.example/news/a.amp.html", "https://echo.example/news/a/amp/", "https://echo.example/amp/news/a",
    "https://echo.example/news/a.html?x=1&AMP=1", "http://echo.example/news/a.html", "",
  ])
  func aVariantIsNoBetter(_ variant: String) {
    #expect(AddressForm.better(Self.desktop, variant) == Self.desktop)
    #expect(AddressForm.better(variant, Self.desktop) == Self.desktop)
  }

  @Test func ofTwoLikeOnesTheNewIsTaken() {
    let new = "https://www.echo.example/news/a.html"
    #expect(AddressForm.better(Self.desktop, new) == new)
    #expect(AddressForm.marks("https://amp.example/a") == 0, "somebody's name, not a mark")
    #expect(AddressForm.marks("https://echo.example:8443/a?b=amp#amp") == 0)
  }

  @Test func aDesktopPageIsBetterThanAMobileOneOverHTTPS() {
    #expect(AddressForm.better("http://echo.example/a", "https://m.echo.example/a") == "http://echo.example/a")
  }

  @Test func aRegisteredNameThatLooksLikeAMarkDecidesNothing() {
    let (page, amp) = ("https://amp.com.au/news/a", "https://amp.com.au/news/a/amp")
    #expect(AddressForm.better(page, amp) == page)
    #expect(AddressForm.better(amp, page) == page)
  }
}
