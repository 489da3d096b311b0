/// The command line.
public enum Goldpan {}
