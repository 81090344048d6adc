"""Operations on raw text: folding, sentences, numerals, calendar. Knows no rules."""
