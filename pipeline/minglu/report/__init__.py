"""The report: a run as one page of HTML that opens without a network."""
