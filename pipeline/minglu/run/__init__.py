"""Putting the stages together: one article, many articles, tables, scores."""
