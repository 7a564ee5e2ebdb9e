import Testing

@testable import Operations

@Suite struct StartupPagesTests {
  @Test func codeOfAFileIsFound() {
    let line = "55d4f000-55d52000 r-xp 00002000 08:02 173521                     /usr/bin/a program\n"
    #expect(StartupPages.codeRange(line) == 0x55D4_F000..<0x55D5_2000)
  }

  @Test(arguments: [
    "55d4f000-55d52000 r--p 00002000 08:02 173521 /usr/bin/program\n",
    "55d4f000-55d52000 rw-p 00002000 08:02 173521 /usr/bin/program\n",
    "55d4f000-55d52000 rwxp 00002000 08:02 173521 /usr/bin/program\n",
    "55d4f000-55d52000 r-xp 00000000 00:00 0 [vdso]\n", "55d4f000-55d52000 r-xp 00000000 00:00 0\n",
    "55d52000-55d4f000 r-xp 00002000 08:02 173521 /usr/bin/program\n", "x-y r-xp 0 0 0 /usr/bin/program", "",
  ])
  func everythingElseIsLeftAlone(_ line: String) { #expect(StartupPages.codeRange(line) == nil) }
}
