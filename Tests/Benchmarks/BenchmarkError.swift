/// Why a benchmark did not run.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// How to call the program.
let usage = """
  use it as
    goldpan-bench [stages] [--megabytes N]
        ns per byte of each stage on a corpus it makes
    goldpan-bench decide STUDY CODER N
        adds N decisions, each flushed to the disk before its time is printed
    goldpan-bench read [--megabytes N] FILE...
        ns per byte of reading each transcript, repeated to N megabytes (100)
    goldpan-bench review STUDY CODER N
        milliseconds a key of a review of N keys, each decision flushed and the screen made
    goldpan-bench terms --mode count|jsonl [-j N] CODEBOOK.tsv INPUT
        plain terms of a table (sort, term, tag) in a file or the files of a folder
  """
