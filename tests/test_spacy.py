"""The spaCy adapters: every mention is a span of tokens, and nothing is lost on the way to disk."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import EntityRuler
from spacy.tokens import Doc, DocBin, Span

import minglu
from minglu.adapters.doc import cut
from minglu.adapters.spacy_component import Minglu
from minglu.model import Extraction
from minglu.rulebook.kit import Kit

TEXT = "越南国防部长潘文江大将11月16日在万象会见老挝国防部长。\n双方 就 ASEAN 防务合作交换意见。"


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    return minglu.extract(TEXT, Kit.load())


@pytest.fixture(scope="module", params=["char", "jieba"])
def nlp(request: pytest.FixtureRequest) -> Language:
    made = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": request.param}}})
    made.add_pipe("minglu")
    return made


def check(doc: Doc, extraction: Extraction) -> None:
    """Hold a Doc against the extraction of its text."""
    assert doc.text == extraction.article.text
    spans = {(span.start_char, span.end_char, span.label_, span.kb_id_) for span in doc.spans["minglu"]}
    assert spans == {
        (mention.candidate.start, mention.candidate.end, mention.candidate.type, link.entity)
        for mention, link in zip(extraction.mentions, extraction.links, strict=True)
    }
    outer = {(row.start, row.end, row.type) for row in extraction.rows if row.within is None}
    assert {(span.start_char, span.end_char, span.label_) for span in doc.ents} == outer
    assert [row[1:] for row in doc._.minglu_rows] == [row[1:] for row in extraction.rows]


def test_to_doc(extraction: Extraction) -> None:
    doc = minglu.to_doc(extraction)
    check(doc, extraction)
    assert "防务" in [token.text for token in doc]
    check(minglu.to_doc(extraction, vocab=spacy.blank("zh").vocab, segmenter="jieba"), extraction)


def test_component(nlp: Language, extraction: Extraction) -> None:
    check(nlp(TEXT), extraction)
    texts = [(TEXT, 1), (TEXT, 2)]
    assert [context for _, context in nlp.pipe(texts, as_tuples=True)] == [1, 2]
    for doc in nlp.pipe([TEXT] * 2, n_process=2):
        check(doc, extraction)


def test_docs_survive_bytes(nlp: Language, extraction: Extraction) -> None:
    doc = nlp(TEXT)
    check(Doc(nlp.vocab).from_bytes(doc.to_bytes()), extraction)
    stored = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (again,) = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    check(again, extraction)


def test_pipeline_survives_disk(nlp: Language, extraction: Extraction, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    check(spacy.load(tmp_path)(TEXT), extraction)


def test_facts_of_the_article_come_from_user_data(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    doc.user_data.update(id="vna-1", published="2016-11-16", title="访问")
    row = nlp(doc)._.minglu_rows[0]
    assert (row.article, row.published, row.title) == ("vna-1", "2016-11-16", "访问")


def test_own_entities_give_way_only_where_they_overlap() -> None:
    nlp = spacy.blank("zh")
    ruler = nlp.add_pipe("entity_ruler")
    assert isinstance(ruler, EntityRuler)
    ruler.add_patterns([{"label": "X", "pattern": "将11月"}, {"label": "X", "pattern": "交换"}])
    nlp.add_pipe("minglu")
    labels = {span.text: span.label_ for span in nlp(TEXT).ents}
    assert labels["交换"] == "X"
    assert "将11月" not in labels
    assert labels["大将"] == "RANK"


def test_cut_tokens_keep_their_annotation() -> None:
    words = ["越南国防部长潘", "文江", "大将", "会见", "。"]
    nlp = spacy.blank("zh")
    doc = Doc(
        nlp.vocab,
        words=words,
        spaces=[False] * 5,
        tags=["NR", "NR", "NN", "VV", "PU"],
        pos=["PROPN", "PROPN", "NOUN", "VERB", "PUNCT"],
        lemmas=words,
        heads=[3, 0, 0, 3, 3],
        deps=["nsubj", "flat", "appos", "ROOT", "punct"],
    )
    doc.spans["own"] = [Span(doc, 0, 2, "OWN"), Span(doc, 3, 4, "OWN")]
    doc.cats = {"news": 1.0}
    new = Minglu()(doc)
    assert new.text == doc.text
    assert [span.text for span in new.spans["own"]] == ["越南国防部长潘文江", "会见"]
    assert new.cats == {"news": 1.0}
    assert new[0].text == "越南"
    assert (new[0].tag_, new[0].pos_, new[0].lemma_, new[0].dep_) == ("NR", "PROPN", "越南", "dep")
    assert new[-1].tag_ == "PU"
    root = next(token for token in new if token.dep_ == "ROOT")
    assert root.text == "会见"
    assert [token.text for token in root.children if token.dep_ == "nsubj"] == ["潘"]
    assert len(list(new.sents)) == 1


def test_cut() -> None:
    assert cut("国防部长", 10, {9, 10, 13, 14, 20}) == ["国防部", "长"]
    assert cut("国防", 10, frozenset()) == ["国防"]
