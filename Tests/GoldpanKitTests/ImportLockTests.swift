import GoldpanKit
import Testing

@Suite struct ImportLockTests {
  @Test func `a second import into a study is refused until the first ends`() throws {
    try withScratch { root in
      try put("# Study\n", at: "\(root)/study.md")
      let refusal = StudyError.unwritable(
        path: "\(root)/private", reason: "another import is running")
      try ImportLock.holding(at: root) {
        #expect(throws: refusal) { try ImportLock.holding(at: root) {} }
      }
      #expect(try ImportLock.holding(at: root) { 1 } == 1)
      #expect(try everything(in: "\(root)/private") == [".gitignore", ".lock"])
    }
  }

  @Test func `what fails gives the lock back`() throws {
    try withScratch { root in
      try put("# Study\n", at: "\(root)/study.md")
      let failure = StudyError.notFound(path: "a")
      #expect(throws: failure) { try ImportLock.holding(at: root) { throw failure } }
      #expect(try ImportLock.holding(at: root) { 1 } == 1)
    }
  }
}
