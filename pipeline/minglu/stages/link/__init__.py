"""The link stage: what the whole article says of each mention."""
