import Foundation
import ModelStack
import Testing

@Suite struct JSONWriterTests {
  @Test func `members keep their order and absent ones are left out`() {
    let hint: String? = nil
    let json: JSON = [
      "version": 1,
      "hint": hint.map(JSON.string),
      "diagnostics": [["rule": "alias-unique", "line": 3, "fixable": false], [:]],
      "notes": [],
      "file": "\("models").yaml",
    ]
    #expect(
      json.text == """
        {
          "version": 1,
          "diagnostics": [
            {
              "rule": "alias-unique",
              "line": 3,
              "fixable": false
            },
            {}
          ],
          "notes": [],
          "file": "models.yaml"
        }
        """)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
    ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("é 漢 😀", #""é 漢 😀""#), ("\r\n", #""\r\n""#), ("", #""""#),
  ])
  func `strings are escaped`(text: String, json: String) {
    #expect(JSON.string(text).text == json)
  }

  @Test(arguments: [
    (JSON.int(.min), "-9223372036854775808"), (.int(.max), "9223372036854775807"), (.bool(true), "true"),
  ])
  func `numbers and booleans`(json: JSON, text: String) {
    #expect(json.text == text)
  }

  @Test func `another parser reads every scalar back`() throws {
    let scalars = (0...0x2_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    let json: JSON = ["text": .string(text), text: ["count": .int(scalars.count)]]
    let parsed = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
    let read = try #require(parsed?["text"] as? String)
    #expect(read.unicodeScalars.elementsEqual(scalars))
    #expect((parsed?[text] as? [String: Int]) == ["count": scalars.count])
  }

  @Test func `another parser reads random values back`() throws {
    for _ in 0..<200 {
      let (json, expected) = randomValue(depth: 5)
      #expect(try JSONDecoder().decode(Parsed.self, from: Data(json.text.utf8)) == expected, "\(json.text)")
    }
  }

  /// A value to write, and what must be read of it.
  private func randomValue(depth: Int) -> (JSON, Parsed) {
    switch Int.random(in: depth > 0 ? 0...4 : 2...4) {
    case 0:
      let members = (0..<Int.random(in: 0...4)).map { ("key \"\($0)\"\n", randomValue(depth: depth - 1)) }
      let object = Dictionary(uniqueKeysWithValues: members.map { ($0.0, $0.1.1) })
      return (.object(members.map { ($0.0, $0.1.0) }), .object(object))
    case 1:
      let elements = (0..<Int.random(in: 0...4)).map { _ in randomValue(depth: depth - 1) }
      return (.array(elements.map(\.0)), .array(elements.map(\.1)))
    case 2:
      let text = String(String.UnicodeScalarView((0..<8).map { _ in Unicode.Scalar(UInt8.random(in: 0...255)) }))
      return (.string(text), .string(text))
    case 3:
      let number = Int.random(in: .min ... .max)
      return (.int(number), .int(number))
    default:
      let flag = Bool.random()
      return (.bool(flag), .bool(flag))
    }
  }
}

/// A JSON value as Foundation reads it.
private enum Parsed: Decodable, Equatable {
  case object([String: Parsed])
  case array([Parsed])
  case string(String)
  case int(Int)
  case bool(Bool)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .int(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([Parsed].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: Parsed].self))
    }
  }
}
