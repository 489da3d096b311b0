_goldpan() {
  local IFS=$'\n'
  COMPREPLY=($("$1" completions bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _goldpan goldpan
