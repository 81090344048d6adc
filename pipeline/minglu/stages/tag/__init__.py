"""The taggers. Each sees the text, its tokens and the dictionary hits, and no other tagger's candidates."""
