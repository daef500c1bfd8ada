import ModelStack
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("/a/b", "/a", "b"), ("/a", "/", "a"), ("/", "/", ""), ("a/b", "a", "b"), ("a", "", "a"), ("", "", ""),
    ("/a/\u{301}b", "/a", "\u{301}b"),
  ])
  func splits(_ path: String, into folder: String, _ name: String) {
    #expect(Path.split(path) == (folder, name))
  }

  @Test(arguments: [
    ("/a", "b", "/a/b"), ("/", "b", "/b"), ("/a", "/b", "/b"), ("", "b", "b"), ("/a", "/\u{301}b", "/\u{301}b"),
  ])
  func joins(_ folder: String, _ path: String, to joined: String) {
    #expect(Path.join(folder, path) == joined)
  }

  @Test(arguments: [
    ("/a/./b", "/a/b"), ("/a/../b", "/b"), ("/../../a", "/a"), ("//a///b/", "/a/b"), ("/", "/"), ("/..", "/"),
    ("/a/...", "/a/..."), ("/a/.b", "/a/.b"), ("/a/../\u{301}b", "/\u{301}b"), ("/a/\u{301}../b", "/a/\u{301}../b"),
  ])
  func normalizes(_ path: String, to normalized: String) {
    #expect(Path.normalized(path).unicodeScalars.elementsEqual(normalized.unicodeScalars))
  }

  @Test(
    arguments: [
      ("/a/b/c", "/a", "b/c"), ("/a/b", "/", "a/b"), ("/ab", "/a", nil), ("/a", "/a", nil), ("/", "/", nil),
      ("/b/a", "/a", nil), ("/a/\u{301}b", "/a", "\u{301}b"), ("/e\u{301}/b", "/\u{E9}", nil),
    ] as [(String, String, String?)])
  func seesPathsFromAFolder(_ path: String, folder: String, below: String?) {
    #expect(Path.relative(path, to: folder) == below)
  }
}
