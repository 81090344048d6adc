"""Operations on raw text: folding, sentences, words, numerals, segmenters, cells of CSV. Knows no rules."""
