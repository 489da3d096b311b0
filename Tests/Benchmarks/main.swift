/// Measures Goldpan: by itself on a corpus it makes, or on plain terms beside its peers.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "decide": try DecideBenchmark(arguments.dropFirst()).run()
  case "read": try ReadBenchmark(arguments.dropFirst()).run()
  case "review": try ReviewBenchmark(arguments.dropFirst()).run()
  case "terms": try TermBenchmark(arguments.dropFirst()).run()
  case nil, "stages", "--megabytes":
    try StageBenchmark(arguments.first == "stages" ? arguments.dropFirst() : arguments[...]).run()
  default: throw BenchmarkError(usage)
  }
} catch {
  System.complain("goldpan-bench: \(error)\n")
  System.end(status: 2)
}
