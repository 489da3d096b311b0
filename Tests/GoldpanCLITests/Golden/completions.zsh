#compdef goldpan
local -a found
found=(${(f)"$(${words[1]} completions zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
if (( $#found )); then _describe goldpan found; else _files; fi
