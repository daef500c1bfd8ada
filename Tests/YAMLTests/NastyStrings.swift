/// Strings that look like another type, or like YAML's own marks, or that a careless reader changes.
let nastyStrings = words + numbers + datesAndTimes + marks + blanks + lineBreaks + unicode

private let words = [
  "yes", "no", "on", "off", "y", "n", "Y", "N", "Yes", "NO", "On", "OFF", "true", "false", "True", "FALSE", "tRuE",
  "null", "Null", "NULL", "nULL", "~", "nan", ".nan", ".NaN", "inf", ".inf", "-.inf", "+.Inf", ".INF", "None",
  "nil", "yes-no", "no_", "nullable", "on.off", "truely", "infinite", "word", "two words", "4Gi", "500m", "0.13.3",
  "qwen2.5:3b", "http://vllm-api:8000/v1", "os.environ/KEY", "Qwen/Qwen3-8B-AWQ", "ghcr.io/a/b@sha256:0f",
  "/v1/models", "{{ .Values.x }}", "$(KEY)", "${KEY}", "a=b", "x,y", "*/*",
]

private let numbers = [
  "0", "1", "-1", "+1", "012", "-012", "0o17", "0O17", "0x1F", "0X1f", "-0x1F", "0b101", "1_000", "_1", "1_", "1e3",
  "1E3", "12e03", "1e+3", "1e-3", "1.5e3", ".5", "5.", "-.5", "+.5", "1.", "0.5", "00.5", "1.2.3", "1__0", "0x",
  "0b", "0xG", "0b2", "0o8", "08", "1,000", "1:30", "1:30:45", "-1:30", "190:20:30.15", "12:30:45.5", "1e", "e1",
  "1e3s", "0e", "685230.15", "685_230.15", "9223372036854775808", "123456789012345678901234567890", "-", "+", ".",
  "1-2", "1+2", "0.1.2", "1d", "1f", "1a", "0f", "0d1", "1e1e1", "0x1p3", "1_000.5", "0_1", "_", "__", "-_", "0-1",
]

private let datesAndTimes = [
  "2026-01-31", "2026-1-3", "2026-01-31T10:20:30Z", "2026-01-31t10:20:30.5+01:00", "2026-01-31 10:20:30",
  "2026-01-31T10Z", "2026-01", "20260131", "10:20", "2001-12-14t21:59:43.10-05:00",
]

private let marks = [
  "-", "--", "---", "--- a", "...", "... a", "?", "? a", "?a", ":", ": a", ":a", "a:", "a: b", "a:b", "a :b",
  "a : b", "#", "# a", "a #b", "a#b", "a# b", "&", "&a", "*", "*a", "!", "!a", "!!str a", "|", "| a", ">", ">-",
  "%", "%YAML 1.1", "@", "@a", "`", "`a`", "\"", "'", "\"a\"", "'a'", "it's", "say \"a\"", "\\", "\\n", "a\\", "[",
  "]", "[]", "[a]", "{", "}", "{}", "{a: b}", ",", "a, b", "- a", "-a", "-\ta", "=", "<<", "<", "a]", "a}", "]a",
  "// a", "/* a */", "::", "a::b",
]

private let blanks = [
  "", " ", "  ", "\t", " a", "a ", "\ta", "a\t", "a  b", "a\tb", "\ta: b", " # a", "a\t# b", "a \t", " \u{301}",
]

private let lineBreaks = [
  "\n", "\n\n", "a\n", "\na", "a\n\n", "a\n\n\n", "\n\na", "a\nb", "a\nb\n", "a\n\nb\n", "a\n\n\nb", "  a\nb",
  "  a\nb\n", " a\n  b\n", "a\n  b\n", "a\n b\n\n  c", "\n  a\nb", "\n a", "a\n ", "a\n \n", "a\n\t\nb", "a\n\tb",
  "\ta\nb", "\n\ta\n", "a \nb\n", "a\t\nb\n", "# a\nb\n", "a\n# b\n", "---\na\n", "a\n---\nb\n", "...\na\n",
  "a\n...\n", "%a\nb\n", "- a\n- b\n", "a: b\nc: d\n", "'a\nb'", "\"a\nb", "a\\\nb\n", "|\na\n", "a\rb",
  "a\r\nb\r\n", "\r", "\r\n", "a\r", "a\u{B}b\n", " \u{301}a\nb\n", "a\n \u{301}b\n", "\u{301}\n\u{301}",
  "\t\u{301}a\nb", "a\n\u{A0}\nb\n",
]

private let unicode = [
  "\u{0}", "a\u{0}b", "\u{7}", "\u{8}", "\u{1B}[1m", "\u{7F}", "\u{80}", "\u{85}", "a\u{85}b", "\u{A0}", "\u{A0}a",
  "\u{AD}", "\u{200B}", "\u{200E}a", "\u{2028}", "a\u{2028}b\n", "\u{2029}", "\u{202E}a", "\u{3000}a", "\u{D7FF}",
  "\u{E000}", "\u{FEFF}", "\u{FEFF}a", "a\u{FEFF}\nb\n", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{10000}",
  "\u{10FFFF}", "ä", "é", "e\u{301}", "Größe", "日本語", "日本: 語", "🚀", "👩‍👩‍👧", "🇩🇪", "a🚀\nb\n", "ﬁ", "İ", "ß", "１２",
  "٣", "½",
]
