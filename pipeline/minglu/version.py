"""The version of minglu, the same as in pyproject.toml; apart, so that any layer may ask for it."""

VERSION = "0.1.0"
