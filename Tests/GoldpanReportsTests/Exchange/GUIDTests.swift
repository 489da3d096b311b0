import GoldpanReports
import Testing

@Suite struct GUIDTests {
  @Test func `SHA-1 gives the digests of FIPS 180`() {
    for (message, digest) in [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
    ] {
      let hexadecimal = SHA1.digest(message.utf8).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      #expect(hexadecimal.joined() == digest)
    }
  }

  /// `uuid5` of Python's standard library gives the same for every length of padding.
  @Test func `names get the GUIDs of RFC 9562`() throws {
    let domains = try #require(GUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
    #expect(
      GUID("www.example.com", in: domains).description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    #expect(
      GUID("python.org", in: domains).description == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
    #expect(
      GUID("urn:goldpan:codebook", in: .addresses).description
        == "58674da3-17e5-5758-8b38-f24e8170bdfa")
  }

  @Test(arguments: [
    "2ed6657d-e927-568b-95e1-2665a8aea6a2", "2ED6657D-E927-568B-95E1-2665A8AEA6A2",
    "{2ed6657d-E927-568b-95e1-2665a8aea6a2}",
  ])
  func `reads any case, with or without braces`(text: String) {
    #expect(GUID(text)?.description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test(arguments: [
    "", "{}", "2ed6657de927568b95e12665a8aea6a2", "2ed6657d-e927-568b-95e1-2665a8aea6ag",
    "{2ed6657d-e927-568b-95e1-2665a8aea6a2", "２ed6657d-e927-568b-95e1-2665a8aea6a2",
    "2ed6657d-e927-568b-95e12665-a8aea6a2",
  ])
  func `refuses anything else`(text: String) {
    #expect(GUID(text) == nil)
  }
}
