extension SyntaxProblem {
  /// Every sentence of libyaml 0.2.5 (scanner.c, parser.c) that a file can cause, with the situation or the context
  /// before it where that changes what it means. Those of reader.c cannot come: ``SourceText`` refuses the bytes before.
  static let words: [String: Words] =
    structure
    .merging(scalars) { first, _ in first }
    .merging(tagsAndAnchors) { first, _ in first }
    .merging(directives) { first, _ in first }

  private static let indentingTab = Words("a tab cannot indent YAML", hint: "indent with spaces")
  private static let misfit = Words(
    "this cannot follow what stands before it on the line", hint: "put the whole text into one pair of quotes")

  private static let structure: [String: Words] = [
    "at a tab: found character that cannot start any token": indentingTab,
    "found a tab character where an indentation space is expected": indentingTab,
    "found a tab character that violates indentation": indentingTab,
    "could not find expected ':'": Words(
      "this line is neither a 'key: value' pair nor part of a text",
      hint: "write 'KEY: VALUE' or '- ITEM', with the space", isAtBeginning: true),
    "mapping values are not allowed in this context": Words(
      "a ':' cannot stand here",
      hint: "quote the text, indent the line like the keys around it, or write a space behind the ':' before it"),
    "mapping keys are not allowed in this context": Words(
      "a '?' key cannot stand here", hint: "quote the text that begins with '?'"),
    "block sequence entries are not allowed in this context": Words(
      "a list item cannot stand here", hint: "put it on a line of its own below the key"),
    "did not find expected key": Words(
      "the line does not fit the mapping it stands in", hint: "indent it like the keys around it",
      beginning: "the mapping begins here"),
    "behind text on its line: did not find expected key": misfit,
    "did not find expected '-' indicator": Words(
      "the line does not fit the list it stands in",
      hint: "begin it with '- ', or indent it like the items around it", beginning: "the list begins here"),
    "behind text on its line: did not find expected '-' indicator": misfit,
    "did not find expected ',' or ']'": Words(
      "',' or ']' is missing before this", hint: "write ',' between items and ']' at the end of the list",
      beginning: "the list begins here"),
    "at the end of the file: did not find expected ',' or ']'": Words(
      "this list is not closed", hint: "write ']' at its end", isAtBeginning: true),
    "did not find expected ',' or '}'": Words(
      "',' or '}' is missing before this", hint: "write ',' between entries and '}' at the end of the mapping",
      beginning: "the mapping begins here"),
    "at the end of the file: did not find expected ',' or '}'": Words(
      "this mapping is not closed", hint: "write '}' at its end", isAtBeginning: true),
    "did not find expected node content": Words(
      "no value can begin with this", hint: "write a value before it, quote the text, or remove it"),
    "found character that cannot start any token": Words(
      "no value can begin with this character", hint: "quote the text"),
    "did not find expected <document start>": Words(
      "this is not part of what stands before it", hint: "indent it to fit, remove it, or write '---' above it"),
  ]

  private static let scalars: [String: Words] = [
    "found unexpected end of stream": Words(
      "this quote is not closed", hint: "write the same quote at the end of the text", isAtBeginning: true),
    "found unexpected document indicator": Words(
      "this quote is not closed before its document ends", hint: "write the same quote at the end of the text",
      isAtBeginning: true),
    "found unknown escape character": Words(
      "the text in double quotes has an unknown escape", hint: #"write '\\' for a backslash, or use single quotes"#),
    "did not find expected hexdecimal number": Words(
      "the escape has too few hexadecimal digits", hint: #"write two behind '\x', four behind '\u', eight behind '\U'"#),
    "found invalid Unicode character escape code": Words(
      "the escape is no Unicode character", hint: #"write a character beyond U+FFFF as '\U' with eight digits"#),
    "found unexpected ':'": Words(
      "a ':' in a '[' list or '{' mapping needs a space behind it", hint: "write the space, or quote the text"),
    "found an indentation indicator equal to 0": Words(
      "a text cannot be indented by 0", hint: "write a digit from 1 to 9, or none"),
    "while scanning a block scalar: did not find expected comment or line break": Words(
      "'|' or '>' ends its line, and this stands behind it",
      hint: "begin the text on the next line, or quote it"),
  ]

  private static let noTag = "quote the text if it is no tag"
  private static let noAlias = "quote the text if it is no alias"
  private static let badEscape = Words("a '%' in a tag needs two hexadecimal digits of UTF-8 behind it", hint: noTag)

  private static let tagsAndAnchors: [String: Words] = [
    "while scanning an alias: did not find expected alphabetic or numeric character": Words(
      "'*' begins an alias, whose name is made of letters, digits, '-' and '_'", hint: noAlias, isAtBeginning: true),
    "while scanning an anchor: did not find expected alphabetic or numeric character": Words(
      "'&' begins an anchor, whose name is made of letters, digits, '-' and '_'",
      hint: "quote the text if it is no anchor", isAtBeginning: true),
    "found undefined tag handle": Words("no %TAG directive explains the beginning of this tag", hint: noTag),
    "did not find the expected '>'": Words("a tag that begins with '!<' ends with '>'", hint: noTag),
    "did not find expected tag URI": Words("the tag has no name", hint: noTag),
    "while scanning a tag: did not find expected whitespace or line break": Words(
      "a tag cannot hold this character", hint: noTag),
    "did not find URI escaped octet": badEscape,
    "found an incorrect leading UTF-8 octet": badEscape,
    "found an incorrect trailing UTF-8 octet": badEscape,
  ]

  private static let removal = "remove the directive"
  private static let unknownDirective = Words(
    "a line that begins with '%' is a directive, and YAML has none of this name",
    hint: "quote or indent the text if it is no directive", isAtBeginning: true)
  private static let versionless = Words(
    "the %YAML directive needs a version", hint: "write '%YAML 1.2', or remove the directive")
  private static let tagless = Words(
    "a %TAG directive is written '%TAG !HANDLE! PREFIX'", hint: removal, isAtBeginning: true)

  private static let directives: [String: Words] = [
    "could not find expected directive name": unknownDirective,
    "found unexpected non-alphabetical character": unknownDirective,
    "found unknown directive name": unknownDirective,
    "did not find expected version number": versionless,
    "found extremely long version number": versionless,
    "did not find expected digit or '.' character": versionless,
    "found incompatible YAML document": Words("only YAML 1.1 and 1.2 are read", hint: removal),
    "found duplicate %YAML directive": Words("the %YAML directive stands twice", hint: removal),
    "found duplicate %TAG directive": Words("two %TAG directives have the same handle", hint: removal),
    "did not find expected '!'": tagless,
    "did not find expected whitespace": tagless,
    "while scanning a %TAG directive: did not find expected whitespace or line break": tagless,
    "while parsing a %TAG directive: did not find expected tag URI": tagless,
    "while scanning a directive: did not find expected comment or line break": Words(
      "this stands behind a directive", hint: "remove it"),
  ]
}
