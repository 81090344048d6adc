"""Bytes to text: one encoding, decided once for the whole file, and nothing replaced.

Order of decision: a byte-order mark; strict UTF-8; the encoding a page declares of itself; plain
GB2312; charset-normalizer among the encodings that Chinese news is found in. Whatever is chosen is decoded
strictly, so a file either gives exactly its characters or an `Unreadable` that says why not.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

#: Byte-order marks, and the codec that reads what follows them.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)

#: What charset-normalizer may choose from; each is its name of a Python codec.
_LEGACY = ["gb18030", "big5", "big5hkscs"]
_UTF16 = ["utf_16_le", "utf_16_be"]

#: Below this many bytes UTF-16 without a mark is not thought of: statistics tell nothing there.
_SHORT = 32

#: The declarations worth believing, and the codec that reads what such pages really hold. Any other one
#: (iso-8859-1 above all) stands on many a Chinese page that was never written in it.
_DECLARED = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
}

#: Files that are often given by mistake: how they begin, and what they are.
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"SQLite format 3", "a database"),
)

_SAVE_AS_TEXT = "save it as plain text in UTF-8 and give that file"

#: Controls that no text editor writes; a guessed encoding whose text holds one guessed wrong.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")


class Unreadable(ValueError):
    """An input that cannot become an article: `error` says what is wrong, `advice` what to do."""

    def __init__(self, error: str, advice: str) -> None:
        super().__init__(error)
        self.error = error
        self.advice = advice


class Decoded(NamedTuple):
    """Text with line ends `\\n`, without its byte-order mark, and the encoding that was decided on."""

    text: str
    encoding: str


def decode(data: bytes, declared: str = "") -> Decoded:
    """Decode a whole file.

    `declared` is the encoding a page names of itself, tried after strict UTF-8 because pages lie about it.
    Raises `Unreadable` for what is empty, binary, broken or in no known encoding.
    """
    if not data:
        raise Unreadable("the file is empty", "leave it out, or fetch the article again")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise Unreadable(f"this is {kind}, not text", _SAVE_AS_TEXT)
    text, encoding = (
        _marked(data) or _utf8(data) or _declared(data, declared) or _gb2312(data) or _guessed(data)
    )
    if "\0" in text:
        raise Unreadable(f"NUL byte at character {text.index(chr(0))}: this is not text", _SAVE_AS_TEXT)
    text = normalise_line_ends(text)
    if not text.replace("\ufeff", "").strip():
        raise Unreadable("there is nothing but white space in it", "leave it out, or fetch the article again")
    return Decoded(text, encoding)


def normalise_line_ends(text: str) -> str:
    """Make every line end `\\n`; the only change that reading ever makes to a text."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(data: bytes) -> Decoded | None:
    for mark, name, codec in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(codec), name)
            except UnicodeDecodeError as error:
                at = error.start + len(mark)
                raise Unreadable(
                    f"it begins with the mark of {name} but byte {at} is not {codec}",
                    "the file was cut or mixed: fetch it again, or save it anew in UTF-8",
                ) from None
    return None


def _utf8(data: bytes) -> Decoded | None:
    """Strict UTF-8, or None. A file that is UTF-8 but for a few bytes is broken, not in another encoding."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        rest = data.decode("utf-8", "replace")
        broken = rest.count("\ufffd")
        # Three-byte sequences never line up by chance in GB18030 or Big5, so ten to one is beyond doubt.
        if sum(char > "\u07ff" for char in rest) > 10 * broken:
            places = "1 broken place" if broken == 1 else f"{broken} broken places, the first"
            raise Unreadable(
                f"it is UTF-8 but for {places} at byte {error.start}",
                "the file was cut or mixed: fetch it again, or mend that place",
            ) from None
        return None
    # UTF-16 without a mark is valid UTF-8 wherever it is ASCII, with a NUL at every other byte.
    return None if "\0" in text else Decoded(text, "utf-8")


def _declared(data: bytes, declared: str) -> Decoded | None:
    codec = _DECLARED.get(declared.lower())
    if codec is None:
        return None
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError:
        return None


def _gb2312(data: bytes) -> Decoded | None:
    """GB18030 whose every character is GB2312, as nearly all of it is, or None.

    Tried before any guess, which takes short titles in GB18030 for UTF-16 (18 of 80 with six characters).
    UTF-16 and Big5 are no GB2312: neither's second bytes keep to its range.
    """
    try:
        data.decode("gb2312")
    except UnicodeDecodeError:
        return None
    # Not that codec's own text: it has other dots and dashes (`・` for the `·` of names).
    text = data.decode("gb18030")
    return None if _CONTROLS.search(text) else Decoded(text, "gb18030")


def _guessed(data: bytes) -> Decoded:
    """Ask charset-normalizer; the first of its choices that decodes strictly into text wins."""
    from charset_normalizer import from_bytes

    if b"\0" in data:
        choices = _UTF16
    elif len(data) < _SHORT or len(data) % 2:
        choices = _LEGACY
    else:
        choices = _LEGACY + _UTF16
    for match in from_bytes(data, cp_isolation=choices):
        try:
            text = data.decode(match.encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROLS.search(text):
            return Decoded(text, codecs.lookup(match.encoding).name)
    if b"\0" in data:
        raise Unreadable("it holds NUL bytes: this is a binary file, not text", _SAVE_AS_TEXT)
    raise Unreadable("it is in none of UTF-8, GB18030, Big5 and UTF-16", _SAVE_AS_TEXT)
