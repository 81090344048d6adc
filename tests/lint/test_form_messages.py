"""What `rules check` says of files: their bytes, headers, rows as rows, and characters that nobody sees."""

from __future__ import annotations

import codecs

import pytest

from minglu.rulebook.check import check

_HEADER = "term,country,kind,variety,valid_from,valid_to,source\n"
_NAMES = "countries/names.csv"
_ROW = "越南,VN,short,zh,,,s\n"
_LONG = "越南社会主义共和国,VN,long,zh,,,s\n"
_BOM = codecs.BOM_UTF8

CASES = {
    # Excel's plain “CSV” is in the region's own code page: nothing after this byte can be trusted.
    "code page": (
        {_NAMES: (_HEADER + _ROW).encode("gb18030")},
        [
            "rules/countries/names.csv:2:1: byte 55 of the file is not UTF-8; save the sheet as “CSV UTF-8 (comma delimited)”",
        ],
    ),
    # Without the mark Excel shows 瓒婂崡 for 越南, and saves that.
    "no byte-order mark": (
        {_NAMES: (_HEADER + _ROW).encode()},
        [
            "rules/countries/names.csv:1:1: no byte-order mark: a spreadsheet would show other characters than Chinese; run `minglu rules fmt`",
        ],
    ),
    # Windows' line ends make every line of a diff a change; told once, at the first.
    "carriage returns": (
        {_NAMES: _BOM + (_HEADER + _ROW).replace("\n", "\r\n").encode()},
        [
            "rules/countries/names.csv:1:1: the line does not end in LF; run `minglu rules fmt`",
        ],
    ),
    # A row added behind such a line would become a part of it.
    "no end of the last line": (
        {_NAMES: _BOM + (_HEADER + _ROW).rstrip().encode()},
        [
            "rules/countries/names.csv:2:1: the last line has no end; run `minglu rules fmt`",
        ],
    ),
    # A renamed column would leave its cells unread: no row below can be judged.
    "header": (
        {_NAMES: _BOM + (_HEADER.replace("variety", "region") + _ROW).encode()},
        [
            "rules/countries/names.csv:1:4: the columns are term,country,kind,region,valid_from,valid_to,source; write term,country,kind,variety,valid_from,valid_to,source",
        ],
    ),
    # An empty file is what is left when a disk is full.
    "empty file": (
        {_NAMES: b""},
        [
            "rules/countries/names.csv:1:1: the header is missing; write term,country,kind,variety,valid_from,valid_to,source",
        ],
    ),
    # An unquoted comma moves every cell behind it one column on. The other rows are read and checked.
    "more cells": (
        {_NAMES: _ROW + "越南国,VN,long,zh,,,s,and more\n"},
        [
            "rules/countries/names.csv:3:1: 8 cells where the header has 7; put text that holds a comma in double quotes",
        ],
    ),
    # A quote that is never closed swallows the rest of the file.
    "open quote": (
        {_NAMES: _ROW + '"越南国,VN,long,zh,,,s\n'},
        [
            "rules/countries/names.csv:3:1: the quotes do not match (unexpected end of data); write a quote inside a cell twice",
        ],
    ),
    # Excel leaves such rows where an analyst deleted the cells and not the row.
    "empty row": (
        {_NAMES: _ROW + ",,,,,,\n"},
        [
            "rules/countries/names.csv:3:1: the row is empty; delete it, or run `minglu rules fmt`",
        ],
    ),
    # In any other order two people's edits collide; told once a file.
    "order": (
        {_NAMES: _LONG + _ROW},
        [
            "rules/countries/names.csv:3:1: 越南 VN sorts before 越南社会主义共和国 VN of the line above; run `minglu rules fmt`",
        ],
    ),
    "the same row twice": (
        {_NAMES: _ROW + _ROW},
        [
            "rules/countries/names.csv:3:1: the row is the same as line 2; delete it, or run `minglu rules fmt`",
        ],
    ),
    # The same fact twice, told differently: which of them did its author mean?
    "the same key twice": (
        {_NAMES: "越南,VN,long,zh,,,s\n" + _ROW},
        [
            "rules/countries/names.csv:3:1: the term and country of line 2 again; keep one of the two rows",
        ],
    ),
    "needless quotes": (
        {_NAMES: '"越南",VN,short,zh,,,s\n'},
        [
            "rules/countries/names.csv:2:1: quotes where CSV needs none; run `minglu rules fmt`",
        ],
    ),
    # Pasted from a web page: it looks right, and is never found.
    "zero-width space": (
        {_NAMES: "越\u200b南,VN,short,zh,,,s\n" + _ROW},
        [
            "rules/countries/names.csv:2:1: term holds the invisible character U+200B; delete it",
        ],
    ),
    "NUL": (
        {_NAMES: _ROW + "越南国\0,VN,short,zh,,,s\n"},
        [
            "rules/countries/names.csv:3:1: term holds the invisible character U+0000; delete it",
        ],
    ),
    # Alt+Enter inside a cell.
    "line end in a cell": (
        {_NAMES: '"越南\n国",VN,long,zh,,,s\n' + _ROW},
        [
            "rules/countries/names.csv:2:1: term holds the invisible character U+000A; delete it",
            "rules/countries/names.csv:4:1: 越南 VN sorts before 越南␣国 VN of the line above; run `minglu rules fmt`",
        ],
    ),
    "blank at the end": (
        {_NAMES: _ROW + "越南国 ,VN,long,zh,,,s\n"},
        [
            "rules/countries/names.csv:3:1: term begins or ends with a blank; write 越南国",
        ],
    ),
    # ê as two characters, as macOS writes it.
    "decomposed": (
        {"countries/countries.csv": "VN,VNM,越南,Vie\u0302t Nam,yes,s\n"},
        [
            "rules/countries/countries.csv:2:4: english Viêt Nam is not in Unicode's composed form (NFC); write Viêt Nam",
        ],
    ),
    # A file under a name that no table has is read by nothing, in silence.
    "stranger": (
        {"countries/name.csv": b""},
        [
            "rules/countries/name.csv:1:1: no table has this name, so nothing reads it; rename or remove it",
        ],
    ),
}


@pytest.mark.parametrize(("files", "expected"), CASES.values(), ids=CASES)
def test_form_is_told(make_rules, files, expected) -> None:
    assert [str(problem) for problem in check(make_rules(files))] == expected


def test_rules_without_fault_have_no_problem(make_rules) -> None:
    assert check(make_rules({})) == []


def test_missing_sources_are_told_once(make_rules) -> None:
    root = make_rules({})
    (root / "sources.csv").unlink()
    assert "rules/sources.csv:1:1: the file is missing; write the sources that the rows name" in map(
        str, check(root)
    )


def test_no_folder_is_an_error(tmp_path) -> None:
    with pytest.raises(FileNotFoundError, match="no such folder of rules"):
        check(tmp_path / "nowhere")


def test_problems_come_in_the_order_of_files_and_lines(make_rules) -> None:
    problems = check(make_rules({_NAMES: _LONG + _ROW + "越,XX,short,zh,2013-13,,t\n"}))
    assert problems == sorted(problems)
    assert [(problem.line, problem.column) for problem in problems] == [
        (3, 1),
        (4, 1),
        (4, 2),
        (4, 5),
        (4, 7),
    ]
