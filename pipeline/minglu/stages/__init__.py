"""The stages in order: read, layout, segment, tag, settle, link, emit. Each is a plain function."""
