/// A shell that completes words.
package enum Shell: String, CaseIterable, ArgumentValue {
  case bash, zsh, fish
}

extension Program {
  /// A script that makes `shell` complete commands, options, choices and files.
  package func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var bash: String {
    """
    # bash completion for \(root.name), printed by '\(root.name) completions bash'
    _\(root.name)() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
      local trail= words= files= i IFS=$' \\t\\n'
      if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i - 1]} in \(pattern(valueNames, "|"))) continue ;; esac
        case "$trail ${COMP_WORDS[i]}" in \(trails)) trail+=" ${COMP_WORDS[i]}" ;; esac
      done
      case "$trail $before" in
    \(values { $0.isEmpty ? $1 : "words='\($0.joined(separator: " "))'" })
        *) case $trail in
    \(scopes { "'\($0)') words='\(($1 + $2).map(\.0).joined(separator: " "))' files=\($3) ;;" })
        esac ;;
      esac
      IFS=$'\\n'
      COMPREPLY=($(compgen $files -W "${words// /$'\\n'}" -- "$word"))
    }
    complete -o filenames -F _\(root.name) \(root.name)

    """
  }

  private var zsh: String {
    """
    #compdef \(root.name)
    # zsh completion for \(root.name), printed by '\(root.name) completions zsh'
    _\(root.name)() {
      local word=${words[CURRENT]} before=${words[CURRENT-1]} trail= files= i
      local -a choices commands options
      if [[ $word == --*=* ]]; then before=${word%%=*}; compset -P '*='; fi
      for ((i = 2; i < CURRENT; i++)); do
        case ${words[i-1]} in (\(pattern(valueNames, "|"))) continue ;; esac
        case "$trail ${words[i]}" in (\(trails)) trail+=" ${words[i]}" ;; esac
      done
      case "$trail $before" in
    \(values { $0.isEmpty ? $1 : "choices=(\($0.joined(separator: " ")))" })
        *) case $trail in
    \(scopes { "'\($0)') commands=(\(described($1))) options=(\(described($2))) files=\($3) ;;" })
        esac ;;
      esac
      (( $#choices )) && compadd -a choices
      (( $#commands )) && _describe -t commands command commands
      (( $#options )) && _describe -o option options
      case $files in (-f) _files ;; (-d) _files -/ ;; esac
    }
    _\(root.name) "$@"

    """
  }

  private var fish: String {
    let lines = tree.flatMap { path, command -> [String] in
      let inside = path.map { "__fish_seen_subcommand_from \($0)" }
      let names = command.subcommands.map(\.name).joined(separator: " ")
      let outside = names.isEmpty ? [] : ["not __fish_seen_subcommand_from \(names)"]
      let condition = (inside + outside).joined(separator: "; and ")
      let head = "complete -c \(root.name) -n '\(condition)'"
      return command.subcommands.map { "\(head) -f -a \($0.name) -d \(quoted($0.summary))" }
        + command.parameters.map { head + $0.fish } + (command.takesFiles ? [] : [head + " -f"])
    }
    let shared = sharedShapes.map { "complete -c \(root.name)\($0.fish)" }
    return
      (["# fish completion for \(root.name), printed by '\(root.name) completions fish'"]
      + shared + lines).joined(separator: "\n") + "\n"
  }

  /// Every command with the words that lead to it, outer ones first.
  private var tree: [(path: [String], command: Command<Context>)] {
    func below(
      _ command: Command<Context>, _ path: [String]
    ) -> [(path: [String], command: Command<Context>)] {
      [(path, command)] + command.subcommands.flatMap { below($0, path + [$0.name]) }
    }
    return below(root, [])
  }

  private var valueNames: [String] {
    sharedShapes.filter { $0.kind == .option }.flatMap(\.names)
  }

  private var trails: String { pattern(tree.dropFirst().map { trail($0.path) }, "|") }

  /// One `case` branch for each option with a value.
  private func values(_ action: ([String], String) -> String) -> String {
    let own = tree.flatMap { path, command in
      command.parameters.map { (shape: $0, prefix: "'\(trail(path)) ") }
    }
    let shared = sharedShapes.map { (shape: $0, prefix: "*' ") }
    return (own + shared).filter { $0.shape.kind == .option }.map { shape, prefix in
      let names = shape.names.map { "\(prefix)\($0)'" }.joined(separator: "|")
      return "    \(names)) \(action(shape.choices, "files=\(shape.files)")) ;;"
    }.joined(separator: "\n")
  }

  /// One `case` branch for each command, with its subcommands and choices, options and files.
  private func scopes(
    _ branch: (String, [(String, String)], [(String, String)], String) -> String
  ) -> String {
    tree.map { path, command in
      let options = command.parameters + sharedShapes
      let words =
        command.subcommands.map { ($0.name, $0.summary) }
        + command.parameters.filter(\.isArgument).flatMap { $0.choices.map { ($0, "") } }
      return "      "
        + branch(
          trail(path), words, options.flatMap { shape in shape.names.map { ($0, shape.help) } },
          command.takesFiles ? "-f" : "")
    }.joined(separator: "\n")
  }
}

extension Command {
  fileprivate var takesFiles: Bool { parameters.contains { $0.isArgument && !$0.files.isEmpty } }
}

extension Shape {
  /// Which paths complete the value: `-f` for files, `-d` for directories.
  fileprivate var files: String {
    guard choices.isEmpty else { return "" }
    return placeholder == "FILE" ? "-f" : placeholder == "DIR" ? "-d" : ""
  }

  /// The end of a fish line that completes it.
  fileprivate var fish: String {
    let values = choices.isEmpty ? "" : " -a '\(choices.joined(separator: " "))'"
    if isArgument { return values.isEmpty ? "" : " -f\(values)" }
    let spellings = names.map {
      $0.hasPrefix("--") ? " -l \($0.dropFirst(2))" : " -s \($0.dropFirst())"
    }
    let value = kind != .option ? "" : files.isEmpty ? " -x\(values)" : " -r -F"
    return spellings.joined() + value + " -d \(quoted(help))"
  }
}

private func trail(_ path: [String]) -> String { path.map { " \($0)" }.joined() }

private func pattern(_ words: [String], _ separator: String) -> String {
  words.map { "'\($0)'" }.joined(separator: separator)
}

private func described(_ entries: [(String, String)]) -> String {
  entries.map { quoted($0.1.isEmpty ? $0.0 : "\($0.0):\($0.1)") }.joined(separator: " ")
}

/// One word for a shell.
private func quoted(_ text: String) -> String {
  "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
}
