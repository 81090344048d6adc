"""The rules: CSV tables read into typed rows, checked, and compiled into the `Kit` that every stage is given."""
