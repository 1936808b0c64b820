"""Properties of tables from outside: quoting, encodings, line ends, pieces, and the line of every fault."""

import csv
import io
import json
from collections.abc import Callable, Iterable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from decidable.kit import table
from decidable.kit.table import Table, open_ndjson, open_rows, read_table
from tests.profiles import at_most

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
PLAIN = st.text(st.characters(codec="latin-1", exclude_characters="\0"), max_size=8)
NAMES = st.lists(st.text("abcdefgh", min_size=1, max_size=4), min_size=2, max_size=5, unique=True).map(tuple)
QUOTINGS = st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
ENDS = st.sampled_from(["\n", "\r\n"])


class Pieces(io.RawIOBase):
    """A file that gives what it has in pieces, as an upload comes."""

    def __init__(self, data: bytes, sizes: list[int]) -> None:
        self._data, self._sizes = data, sizes

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        size = min(len(view), self._sizes[0] if self._sizes else len(view), len(self._data))
        self._sizes = self._sizes[1:]
        view[:size], self._data = self._data[:size], self._data[size:]
        return size


@st.composite
def tables(draw: st.DrawFn, cells: st.SearchStrategy[str] = TEXT) -> tuple[tuple[str, ...], list[list[str]]]:
    columns = draw(NAMES)
    row = st.lists(cells, min_size=len(columns), max_size=len(columns))
    return columns, draw(st.lists(row, min_size=1, max_size=6))


def written(
    columns: tuple[str, ...], rows: list[list[str]], end: str = "\n", quoting: int = csv.QUOTE_MINIMAL
) -> str:
    if any("\r" in cell for row in rows for cell in row):
        quoting = csv.QUOTE_ALL  # the standard writer forgets to quote it where lines end with LF
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows([list(columns), *rows])
    return out.getvalue()


@at_most(40)
@given(tables(), ENDS, QUOTINGS, st.booleans())
@example((("a", "b"), [["\r", "x\ny"]]), "\r\n", csv.QUOTE_MINIMAL, True)
@example((("a", "b"), [["\u2028", "\x85\x0b\x0c"]]), "\n", csv.QUOTE_MINIMAL, False)
def test_what_the_standard_writer_writes_is_read_back(
    made: tuple[tuple[str, ...], list[list[str]]], end: str, quoting: int, mark: bool
) -> None:
    columns, rows = made
    data = written(columns, rows, end, quoting).encode("utf-8-sig" if mark else "utf-8")
    found = read_table(data)
    assert (found.columns, found.rows) == (columns, rows)


@at_most(25)
@given(tables(PLAIN), st.sampled_from(["latin-1", "iso-8859-1", "cp1252", "iso-8859-15"]))
def test_named_encodings_are_read_back(made: tuple[tuple[str, ...], list[list[str]]], encoding: str) -> None:
    columns, rows = made
    try:
        data = written(columns, rows).encode(encoding)
    except UnicodeEncodeError:
        return
    assert read_table(data, encoding=encoding).rows == rows


def whole(data: bytes, source: Callable[[bytes], io.BufferedIOBase]) -> Table | tuple[str, str]:
    try:
        columns, rows = open_rows(source(data))  # type: ignore[arg-type]
        cells = list(rows)
    except table.TableError as error:
        return error.code, error.detail
    return Table(columns, [row for _, row in cells], [number for number, _ in cells])


@at_most(60)
@given(
    st.one_of(tables().map(lambda made: written(*made).encode()), st.binary(max_size=200)),
    st.lists(st.integers(1, 7), max_size=40),
)
def test_reading_in_pieces_is_reading_at_once(data: bytes, sizes: list[int]) -> None:
    at_once = whole(data, io.BytesIO)
    assert whole(data, lambda given_: io.BufferedReader(Pieces(given_, list(sizes)), 8)) == at_once


def line(cells: Iterable[str], end: str) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + end


@at_most(30)
@given(tables(), ENDS, st.data())
def test_each_row_has_the_line_it_begins_on(
    made: tuple[tuple[str, ...], list[list[str]]], end: str, data: st.DataObject
) -> None:
    """Counted by hand: by the line feeds of what stands before it."""
    columns, rows = made
    text, starts = line(columns, end), []
    for row in rows:
        text += end * data.draw(st.integers(0, 2))
        starts.append(text.count("\n") + 1)
        text += line(row, end)
    assert read_table(text.encode()).line_numbers == starts


@at_most(30)
@given(tables(), ENDS, st.data())
def test_a_ragged_row_is_named_by_its_line(
    made: tuple[tuple[str, ...], list[list[str]]], end: str, data: st.DataObject
) -> None:
    columns, rows = made
    place = data.draw(st.integers(0, len(rows)))
    before = line(columns, end) + "".join(line(row, end) for row in rows[:place])
    width = data.draw(st.sampled_from([len(columns) - 1, len(columns) + 1, len(columns) + 2]))
    text = before + line("x" * width, end) + "".join(line(row, end) for row in rows[place:])
    with pytest.raises(table.TableRagged) as caught:
        read_table(text.encode())
    assert [problem.line for problem in caught.value.problems] == [before.count("\n") + 1]


@at_most(8)
@given(st.integers(-3, 3), st.integers(0, 3))
def test_the_longest_cell_is_the_longest_that_is_read(more: int, line: int) -> None:
    data = b"a,b\n" + b"1,2\n" * line + b"x" * (table.MAX_CELL_CHARACTERS + more) + b",2\n"
    if more <= 0:
        assert len(read_table(data).rows[-1][0]) == table.MAX_CELL_CHARACTERS + more
        return
    with pytest.raises(table.TableTooLarge) as caught:
        read_table(data)
    assert caught.value.problems[0].line == line + 2


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@at_most(30)
@given(st.lists(st.dictionaries(st.text(max_size=4), JSON, max_size=4), min_size=1, max_size=6), ENDS)
def test_objects_are_read_back_with_their_lines(objects: list[dict[str, object]], end: str) -> None:
    data = end.join(json.dumps(one, ensure_ascii=False) for one in objects).encode("utf-8", "surrogatepass")
    try:
        data.decode()
    except UnicodeDecodeError:
        return
    assert list(open_ndjson(io.BytesIO(data))) == list(enumerate(objects, 1))
