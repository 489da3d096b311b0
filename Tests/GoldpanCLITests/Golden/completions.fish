function __goldpan
  goldpan completions fish -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null
end
complete -c goldpan -a '(__goldpan)'
