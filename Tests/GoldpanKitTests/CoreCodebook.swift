/// A small codebook that others build on.
let coreCodebook = """
  # Core
  - id: core
  - version: 1.0.0
  - kinds: pain -

  ## pain/slow
  It takes too long.
  ### Use when
  A.
  ### Not when
  B.
  ### Match
  - slow answer
  ### Examples
  - yes: "A slow answer."
  - no: "An answer."

  """
