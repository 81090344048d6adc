"""The command line: each command a thin layer over a library call of the same name."""
