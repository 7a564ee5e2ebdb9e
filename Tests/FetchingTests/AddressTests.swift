import Fetching
import Testing

struct AddressTests {
  @Test(arguments: [
    "127.0.0.1", "127.255.0.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
    "169.254.1.1",
    "100.64.0.1", "100.127.255.255", "0.0.0.0", "0.1.2.3", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
    "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "fec0::1",
    "ff02::1",
    "fd00:ec2::254", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
    "64:ff9b::10.0.0.1",
    "2002:7f00:1::", "2002:0a00:0001::", "2001::1", "2001:db8::1", "64:ff9b:1::1", "4000::1", "100::1",
  ])
  func whatIsNotPublicIsRefused(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AllowList.none.refusal(of: address, host: "e.example") != nil)
  }

  @Test(arguments: [
    "1.1.1.1", "9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.0.1", "192.169.0.1", "100.63.0.1",
    "100.128.0.1", "128.0.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9b::1.1.1.1",
    "::ffff:1.1.1.1",
  ])
  func whatIsPublicIsNot(_ text: String) throws {
    #expect(AllowList.none.refusal(of: try #require(IPAddress(text)), host: "e.example") == nil)
  }

  @Test(arguments: [
    "127.0.0.1", "::1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "fd12::1", "100.64.0.1", "::ffff:10.0.0.1",
  ])
  func privateNetworksCanBeAllowed(_ text: String) throws {
    #expect(AllowList.privateNetworks.refusal(of: try #require(IPAddress(text)), host: "e.example") == nil)
  }

  /// Whoever reaches these gets the keys of the machine.
  @Test(arguments: [
    "169.254.169.254", "169.254.170.2", "fe80::1", "fd00:ec2::254", "100.100.100.200", "::ffff:169.254.169.254",
    "64:ff9b::169.254.169.254", "2002:a9fe:a9fe::1", "0.0.0.0", "224.0.0.1",
  ])
  func metadataAndLinkLocalAddressesAreNoPrivateNetworks(_ text: String) throws {
    #expect(AllowList.privateNetworks.refusal(of: try #require(IPAddress(text)), host: "e.example") != nil)
  }

  @Test func anOperatorAllowsRangesAndHosts() throws {
    let list = try #require(AllowList("10.0.0.0/8, fd00::/8,192.168.1.7,feeds.Intranet.example"))
    func isAllowed(_ text: String, _ host: String = "e.example") -> Bool {
      IPAddress(text).map { list.refusal(of: $0, host: host) == nil } ?? false
    }
    #expect(isAllowed("10.9.9.9") && isAllowed("fd00::9") && isAllowed("192.168.1.7") && isAllowed("::ffff:10.0.0.1"))
    #expect(!isAllowed("192.168.1.8") && !isAllowed("127.0.0.1") && !isAllowed("fe80::1"))
    #expect(isAllowed("127.0.0.1", "feeds.intranet.example") && !isAllowed("127.0.0.1", "intranet.example"))
  }

  @Test(arguments: ["10.0.0.0/33", "http://x/", "a b", "10.0.0.0/8/8", "*"])
  func otherThingsAreNoAllowList(_ text: String) { #expect(AllowList(text) == nil) }

  @Test(arguments: ["", "1.2.3", "01.2.3.4", "0x7f.0.0.1", "2130706433", "1.2.3.4 ", "::g", "[::1", "1.2.3.4\0"])
  func otherFormsAreNoAddress(_ text: String) { #expect(IPAddress(text) == nil) }
}
