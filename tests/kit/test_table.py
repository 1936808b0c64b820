"""CSV and NDJSON from outside: what is read, what is refused, and with which words."""

import csv
import io
import math
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.kit import table
from decidable.kit.table import open_ndjson, open_rows, read_table, write_csv


@pytest.mark.parametrize(
    ("data", "columns", "rows"),
    [
        (b"a,b\n1,2\n", ("a", "b"), [["1", "2"]]),
        (b"a;b\n1,5;2,5\n", ("a", "b"), [["1,5", "2,5"]]),
        (b"a\tb\n1\t2\n", ("a", "b"), [["1", "2"]]),
        (b'"Name, first";Age\n"Ann; B";3\n', ("Name, first", "Age"), [["Ann; B", "3"]]),
        (b"\xef\xbb\xbfa,b\r\n1,2\r\n", ("a", "b"), [["1", "2"]]),
        (b"a,b\n1,2", ("a", "b"), [["1", "2"]]),
        (b" a , b \n 1 , 2 \n", ("a", "b"), [[" 1 ", " 2 "]]),
        (b'a,b\n"x\ny",2\n', ("a", "b"), [["x\ny", "2"]]),
        (b'a,b\n"6"" pipe",2\n', ("a", "b"), [['6" pipe', "2"]]),
        (b'a,b\n6" pipe,2\n', ("a", "b"), [['6" pipe', "2"]]),
        (b"text\nhello, world\ngood, bye\n", ("text",), [["hello, world"], ["good, bye"]]),
        ("ä,ö\nü,ß\n".encode(), ("ä", "ö"), [["ü", "ß"]]),
        (b"\n\n,,\na,b\n\n1,2\n   \n3,4\n\n", ("a", "b"), [["1", "2"], ["3", "4"]]),
    ],
)
def test_a_table_is_read(data: bytes, columns: tuple[str, ...], rows: list[list[str]]) -> None:
    found = read_table(data)
    assert (found.columns, found.rows) == (columns, rows)


def test_latin_1_is_read_when_it_is_named() -> None:
    assert read_table("Stra\u00dfe,b\nM\u00fcller,1\n".encode("latin-1"), encoding="latin-1").rows == [
        ["Müller", "1"]
    ]


def test_line_numbers_are_those_on_which_a_row_begins() -> None:
    assert read_table(b'\na,b\n"x\n\ny",2\n\n3,4\n').line_numbers == [3, 7]


def test_a_path_is_read_like_bytes(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"a,b\n1,2\n")
    assert read_table(path) == read_table(b"a,b\n1,2\n")


@pytest.mark.parametrize(
    ("data", "code", "words", "line"),
    [
        (b"", "table_empty", "empty", None),
        (b"\n \n\n", "table_empty", "empty", None),
        (b",,,\n", "table_empty", "no text", None),
        (b"\xef\xbb\xbf", "table_empty", "empty", None),
        (b"a,b\n", "table_no_rows", "no rows", 1),
        (b"a,b\n\n\n", "table_no_rows", "no rows", 1),
        (b"a,b\n1,2\nx,M\xfcller\n", "table_encoding", "Line 3, byte 4 (0xFC)", 3),
        (b"a,b\n1,2\nx,M\xfcller\n", "table_encoding", "--encoding latin-1", 3),
        ("a,b\n1,2\n".encode("utf-16"), "table_encoding", "UTF-16", 1),
        (b"PK\x03\x04\x14\0\x06\0", "table_workbook", 'as "CSV UTF-8"', None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "table_workbook", "such as .xlsx", None),
        (b"a,b\n1,\x002\n", "table_nul_byte", "Line 2, byte 3", 2),
        (b"a,,c\n1,2,3\n", "table_header", "no name for column 2 of 3", 1),
        (b"a,b,a\n1,2,3\n", "table_header", "'a' stands in columns 1, 3", 1),
        (b"a,b,c,\n1,2,3,\n", "table_header", "column 4 of 4", 1),
        (b"a,b\n1,2\n1\n1,2\n1,2,3\n", "table_ragged", "3 (1), 5 (3)", 3),
        (b'a,b\n"x,2\n3,4\n', "table_malformed", "never closed", 3),
        (b'a,b\n"x"y,2\n', "table_malformed", "Line 2", 2),
        (b"a,b\r1,2\r", "table_malformed", "carriage return", 1),
        (b"a,b\n" + b"x" * 200_000 + b",2\n", "table_too_large", "131,072 characters", 2),
        (b",".join(b"c%d" % i for i in range(1001)) + b"\n", "table_too_large", "1,001 columns", 1),
    ],
)
def test_a_faulty_table_is_refused_with_its_line(
    data: bytes, code: str, words: str, line: int | None
) -> None:
    with pytest.raises(table.TableError) as caught:
        read_table(data)
    assert (caught.value.code, caught.value.status) == (code, 422)
    assert words in caught.value.detail
    assert [p.line for p in caught.value.problems][:1] == ([line] if line else [])


def test_ragged_rows_are_named_up_to_five_lines() -> None:
    with pytest.raises(table.TableRagged) as caught:
        read_table(b"a,b\n1,2\n" + b"x\n" * 9)
    assert [p.line for p in caught.value.problems] == [3, 4, 5, 6, 7]


def test_a_line_without_an_end_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(table.TableTooLarge, match="Line 2 is longer"):
        read_table(b"a,b\n" + b"," * (table.MAX_LINE_BYTES + 1))


def test_an_unknown_encoding_is_refused_with_the_ones_that_work() -> None:
    with pytest.raises(table.TableEncodingWrong, match="cp1252"):
        read_table(b"a\n1\n", encoding="utf-7")


def test_more_rows_than_allowed_are_refused() -> None:
    assert len(read_table(b"a\n1\n2\n", max_rows=2).rows) == 2
    with pytest.raises(table.TableTooLarge, match="more than 2 rows") as caught:
        read_table(b"a\n1\n2\n3\n", max_rows=2)
    assert caught.value.problems[0].line == 4


def test_rows_come_as_a_stream() -> None:
    columns, rows = open_rows(io.BytesIO(b"a,b\n" + b"1,2\n" * 1000 + b"bad\n"))
    assert columns == ("a", "b")
    assert [next(rows) for _ in range(1000)][-1] == (1001, ["1", "2"])
    with pytest.raises(table.TableRagged):
        next(rows)


def test_ndjson_gives_line_numbers_and_objects() -> None:
    data = b'\xef\xbb\xbf{"a": 1}\n\n{"b": [null, "x"]}\r\n{"c": {}}'
    assert list(open_ndjson(io.BytesIO(data))) == [(1, {"a": 1}), (3, {"b": [None, "x"]}), (4, {"c": {}})]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b'{"a": NaN}', "not JSON"),
        (b'{"a": Infinity}', "not JSON"),
        (b'{"a": 1e999}', "not JSON"),
        (b"[1]", "is a list"),
        (b'"x"', "is a string"),
        (b"true", "is true or false"),
        (b"3", "is a number"),
        (b"null", "is null"),
        (b'{"a": 1', "not JSON"),
        (b'{"a": "\xff"}', "not JSON"),
        (b'{"a":' + b"[" * 40 + b"]" * 40 + b"}", "32 levels"),
        (b'{"a":' + b"[" * 5000 + b"]" * 5000 + b"}", "too deep"),
        (b"{" + b",".join(b'"k%d":1' % i for i in range(1001)) + b"}", "1,001 keys"),
    ],
)
def test_a_faulty_json_line_is_refused(line: bytes, words: str) -> None:
    with pytest.raises(table.NdjsonInvalid, match="Line 2 ") as caught:
        list(open_ndjson(io.BytesIO(b'{"a": 1}\n' + line + b"\n")))
    assert words in caught.value.detail
    assert caught.value.problems[0].line == 2


def test_ndjson_may_be_wide_without_being_deep() -> None:
    wide = b'{"a": [' + b"[1]," * 50 + b"[2]]}"
    assert len(next(open_ndjson(io.BytesIO(wide)))[1]["a"]) == 51


def test_an_empty_or_too_long_ndjson_is_refused() -> None:
    with pytest.raises(table.TableEmpty):
        list(open_ndjson(io.BytesIO(b"\n\n")))
    with pytest.raises(table.TableTooLarge):
        list(open_ndjson(io.BytesIO(b"{}\n{}\n"), max_rows=1))
    with pytest.raises(table.TableTooLarge):
        list(open_ndjson(io.BytesIO(b'{"a": "' + b"x" * table.MAX_LINE_BYTES)))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_text_is_never_written_as_a_formula(start: str) -> None:
    cell = start + "SUM(A1)"
    written = b"".join(write_csv([cell], [[cell]])).decode()
    assert list(csv.reader(io.StringIO(written, newline=""))) == [["'" + cell], ["'" + cell]]


def test_numbers_stay_numbers() -> None:
    written = b"".join(write_csv(["a", "b", "c", "d"], [[-1.5, "-2", "+3e5", None]]))
    assert written == b"a,b,c,d\r\n-1.5,-2,+3e5,\r\n"


def test_a_table_without_rows_is_written_with_its_header() -> None:
    assert b"".join(write_csv(["a"], [])) == b"a\r\n"


def test_what_is_written_comes_in_chunks() -> None:
    assert len(list(write_csv(["a"], ([n] for n in range(1001)), chunk_rows=500))) == 3


names = st.lists(
    st.text("abcäöü ,;\t\"'_", min_size=1, max_size=9).map(str.strip).filter(lambda s: s and s[0] not in "'"),
    min_size=2,
    max_size=5,
    unique=True,
)
cells = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)


@given(st.data())
def test_what_is_written_is_read_back(data: st.DataObject) -> None:
    columns = data.draw(names)
    row = st.lists(cells, min_size=len(columns), max_size=len(columns))
    rows = data.draw(st.lists(row, min_size=1, max_size=8))
    found = read_table(b"".join(write_csv(columns, rows)))
    assert found.columns == tuple(columns)
    assert found.rows == [[table.neutral_cell(cell) for cell in row] for row in rows]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(table.TableError):
        found = read_table(data)
        assert {len(row) for row in found.rows} == {len(found.columns)}


@given(st.lists(st.binary(max_size=60).map(lambda b: b.replace(b"\n", b" ")), max_size=6))
def test_any_lines_are_json_objects_or_refused(lines: list[bytes]) -> None:
    with suppress(table.TableError):
        assert all(isinstance(value, dict) for _, value in open_ndjson(io.BytesIO(b"\n".join(lines))))


def test_neutral_cells_leave_other_values_alone() -> None:
    assert table.neutral_cell(3) == 3
    assert math.isnan(table.neutral_cell(math.nan))
    assert table.neutral_cell("") == ""
