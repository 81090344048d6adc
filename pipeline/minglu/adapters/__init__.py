"""Mentions in the forms of other libraries; each is imported only where it is used."""
