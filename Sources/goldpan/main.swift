import GoldpanCLI

Goldpan.main(CommandLine.arguments)
