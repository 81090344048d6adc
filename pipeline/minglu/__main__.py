"""`python -m minglu`: the command line without its entry point."""

from minglu.cli.main import main

if __name__ == "__main__":
    main(prog_name="minglu")
