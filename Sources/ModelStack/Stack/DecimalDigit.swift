/// Whether a byte is an ASCII digit, 0 to 9.
func isDecimalDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// The value of an ASCII digit, 0 to 9; nil for every other byte.
func decimalDigit(_ byte: UInt8) -> Int? {
  isDecimalDigit(byte) ? Int(byte - UInt8(ascii: "0")) : nil
}
