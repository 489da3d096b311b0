import Glibc

/// The invariant that `--check=NAME` asks for; the rule parser's without it.
private let check: @Sendable ([UInt8]) -> [String] = {
  let option = "--check="
  let name = CommandLine.arguments.first { $0.hasPrefix(option) }?.dropFirst(option.count) ?? "rule"
  let checks = Invariants.all + Invariants.dialects
  guard let chosen = checks.first(where: { $0.name == name }) else {
    preconditionFailure("--check is one of \(checks.map(\.name))")
  }
  return chosen.check
}()

/// What libFuzzer calls with every input it thinks of.
@c(LLVMFuzzerTestOneInput)
public func fuzzerTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let broken = check(Array(UnsafeBufferPointer(start: start, count: count)))
  if !broken.isEmpty {
    print(broken.joined(separator: "\n"))
    fflush(nil)
  }
  precondition(broken.isEmpty, "an invariant is broken")
  return 0
}
