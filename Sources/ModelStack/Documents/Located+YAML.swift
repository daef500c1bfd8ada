internal import YAML

// Values of a document as YAML, each with the place it comes from.
extension YAMLValue {
  static func string(_ text: Located<String>) -> YAMLValue { .string(text.value, origin: text.range) }
  static func int(_ number: Located<Int>) -> YAMLValue { .int(number.value, origin: number.range) }
  static func bool(_ flag: Located<Bool>) -> YAMLValue { .bool(flag.value, origin: flag.range) }
  static func quantity(_ quantity: Located<Quantity>) -> YAMLValue {
    .string(quantity.value.text, origin: quantity.range)
  }

  /// A duration as a number of seconds, with decimals where it has them.
  static func seconds(_ duration: Located<Duration>) -> YAMLValue {
    let (seconds, rest) = duration.value.milliseconds.quotientAndRemainder(dividingBy: 1000)
    return YAMLValue(rest == 0 ? .int(seconds) : .decimal(duration.value.secondsText), origin: duration.range)
  }

  /// Names with texts as a mapping.
  static func settings(_ settings: [Setting]) -> YAMLValue {
    .mapping(settings.map { Entry($0.name.value, .string($0.value)) }, origin: settings.first?.name.range)
  }
}
