internal import YAML

extension ModelsLock: MappingDecodable {
  enum Keys {
    static let version = Key("version", .integer(1...1), .required, example: "1", "The version of this format.")
    static let models = Key(
      "models", .map(.modelReference, "tag", to: .text) { Entry(reference: $0, digest: $1) }, .required,
      example: "{ phi4-mini: \"78fad5d182a7\" }", "The digest of each model.")
  }

  static let keys: [any DescribedKey] = [Keys.version, Keys.models]

  static func read(from reader: inout MappingReader) -> ModelsLock? {
    _ = reader.read(Keys.version)
    return reader.read(Keys.models).map { ModelsLock(place: reader.place, entries: $0) }
  }
}
