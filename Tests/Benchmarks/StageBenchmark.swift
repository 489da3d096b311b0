/// ns per byte of each stage.
struct StageBenchmark {
  init(_ arguments: ArraySlice<String>) throws {}
  func run() throws {}
}
