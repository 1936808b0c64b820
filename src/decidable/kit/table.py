"""Tables from outside (CSV, NDJSON) read as streams, and results written as CSV.

Every fault is a `TableError` whose sentence names the line (1-based, as an editor shows it) and says
how to mend the file. Cells stay text; what they mean is for the caller to say. Nothing is read twice,
so an upload of any size passes through in constant memory.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import orjson

from decidable.kit.errors import AppError, Problem

MAX_COLUMNS = 1_000
MAX_CELL_CHARACTERS = csv.field_size_limit()
MAX_LINE_BYTES = 4 * 1024 * 1024
MAX_JSON_DEPTH = 32
NAMED_LINES = 5

ENCODINGS = frozenset(
    {"utf-8", "utf-8-sig", "ascii", "latin-1", "iso-8859-1", "iso-8859-15", "cp1252", "windows-1252"}
)
"""What a file may be written in: encodings in which a line feed is always the byte 0x0A."""

_DELIMITERS = ",;\t"
_SAMPLE_LINES = 64
_BOM = b"\xef\xbb\xbf"
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How files of Excel, LibreOffice and Numbers begin: the new ones are ZIP archives, old .xls files OLE documents."""
_FORMULA_STARTS = frozenset("=+-@\t\r\n")
_PLAIN_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)


class TableError(AppError):
    """A table that cannot be read as it is; `problems` name the lines."""

    code = "table_invalid"
    status = 422
    title = "The table cannot be read"


class TableEmpty(TableError):
    """The file has no bytes, or nothing but blank lines."""

    code = "table_empty"
    title = "The file is empty"


class TableHeaderOnly(TableError):
    """There is a header, and no row below it."""

    code = "table_no_rows"
    title = "The table has no rows"


class TableEncodingWrong(TableError):
    """The bytes are not in the encoding that was named, or the encoding is not one we read."""

    code = "table_encoding"
    title = "The file is in another encoding"


class TableBinary(TableError):
    """There are NUL bytes: not a text file, or a damaged one."""

    code = "table_nul_byte"
    title = "The file is not text"


class TableIsWorkbook(TableError):
    """A spreadsheet as its program keeps it, with formulas and sheets, instead of one table as text."""

    code = "table_workbook"
    title = "The file is a spreadsheet, not CSV"


class TableHeaderInvalid(TableError):
    """Column names are empty or occur twice."""

    code = "table_header"
    title = "The header is not usable"


class TableRagged(TableError):
    """Rows have more or fewer cells than the header."""

    code = "table_ragged"
    title = "Rows differ in length"


class TableMalformed(TableError):
    """Quotes or line ends are not those of a CSV file."""

    code = "table_malformed"
    title = "The file is not well-formed CSV"


class TableTooLarge(TableError):
    """More rows, more columns, longer cells or longer lines than are read."""

    code = "table_too_large"
    title = "The table is too large"


class NdjsonInvalid(TableError):
    """A line is not one JSON object."""

    code = "ndjson_invalid"
    title = "A line is not a JSON object"


@dataclass(frozen=True, slots=True)
class Table:
    """A whole table as text cells. Row `i` began at line `line_numbers[i]` of the file."""

    columns: tuple[str, ...]
    rows: list[list[str]]
    line_numbers: list[int]


Rows = Iterator[tuple[int, list[str]]]


class _Records(Protocol):
    """What `csv.reader` returns; the standard library does not name it."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


def read_table(source: bytes | Path, *, encoding: str = "utf-8-sig", max_rows: int | None = None) -> Table:
    """The whole table in memory. Raises `TableError`; a row more than `max_rows` is `TableTooLarge`."""
    with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
        columns, rows = open_rows(file, encoding=encoding, max_rows=max_rows)
        numbers: list[int] = []
        cells: list[list[str]] = []
        for number, row in rows:
            numbers.append(number)
            cells.append(row)
    return Table(columns, cells, numbers)


def open_rows(
    file: BinaryIO, *, encoding: str = "utf-8-sig", max_rows: int | None = None
) -> tuple[tuple[str, ...], Rows]:
    """Column names, and the rows as `(line number, cells)`, read as they are asked for.

    The delimiter (comma, semicolon or tab) is found from the first lines; blank lines are skipped.
    Faults of the header and a missing first row are raised here, later faults while iterating.
    """
    lines = _text_lines(file, encoding)
    sample = list(islice(lines, _SAMPLE_LINES))
    if not any(line.strip() for line in sample):
        raise TableEmpty("The file is empty. It needs a header line and at least one row.")
    reader = csv.reader(chain(sample, lines), delimiter=_detect_delimiter(sample), strict=True)
    header_line, columns = _read_header(reader)
    rows = _checked_rows(reader, len(columns), header_line, max_rows)
    first = next(rows, None)
    if first is None:
        raise TableHeaderOnly("The file has a header but no rows below it.", _at(header_line))
    return columns, chain([first], rows)


def _text_lines(file: BinaryIO, encoding: str) -> Iterator[str]:
    """Physical lines with their ends, decoded; what is not text is refused with its place."""
    if encoding.lower() not in ENCODINGS:
        known = ", ".join(sorted(ENCODINGS))
        raise TableEncodingWrong(f"The encoding {encoding!r} is not read here. Use one of: {known}.")
    name = "utf-8" if encoding.lower() == "utf-8-sig" else encoding
    for number, line in enumerate(iter(partial(file.readline, MAX_LINE_BYTES), b""), 1):
        if number == 1:
            refuse_workbook(line)
            line = line.removeprefix(_BOM)
        try:
            text = line.decode(name)
        except UnicodeDecodeError as error:
            raise _encoding_error(number, error) from None
        if b"\0" in line or len(line) == MAX_LINE_BYTES:
            raise _line_error(number, line)
        yield text


def refuse_workbook(first: bytes) -> None:
    """Raise `TableIsWorkbook` if a file begins as spreadsheets do that are not text."""
    if first.startswith(_WORKBOOKS):
        raise TableIsWorkbook(
            "This is a spreadsheet file such as .xlsx. Open it, choose the sheet with the cases, save that "
            'as "CSV UTF-8" (in Excel: File, Save As), and send the CSV file.'
        )


def _encoding_error(number: int, error: UnicodeDecodeError) -> TableEncodingWrong:
    if number == 1 and error.object[:2] in (b"\xff\xfe", b"\xfe\xff"):
        detail = 'The file is UTF-16. Save it as "CSV UTF-8" and send it again.'
    else:
        byte = error.object[error.start]
        detail = (
            f"Line {number}, byte {error.start + 1} (0x{byte:02X}) is not {error.encoding.upper()}. "
            "Save the file as UTF-8, or name its encoding, most often with --encoding latin-1."
        )
    return TableEncodingWrong(detail, (Problem(detail, line=number, column=error.start + 1),))


def _line_error(number: int, line: bytes) -> TableError:
    place = line.find(b"\0") + 1
    if place:
        detail = f"Line {number}, byte {place} is a NUL byte. Export the table again as CSV in UTF-8."
        return TableBinary(detail, (Problem(detail, line=number, column=place),))
    detail = f"Line {number} is longer than {MAX_LINE_BYTES:,} bytes. Is this a CSV file with line feeds?"
    return TableTooLarge(detail, _at(number, detail))


def _detect_delimiter(sample: Sequence[str]) -> str:
    """The delimiter under which most of the first records are as wide as the header, then the widest."""
    return max(_DELIMITERS, key=partial(_delimiter_score, sample))


def _delimiter_score(sample: Sequence[str], delimiter: str) -> tuple[bool, int, int]:
    widths = []
    try:
        for row in csv.reader(sample, delimiter=delimiter):
            if row:
                widths.append(len(row))
    except csv.Error:
        pass
    width = widths[0] if widths else 0
    return width > 1, widths.count(width), width


def _read_header(reader: _Records) -> tuple[int, tuple[str, ...]]:
    """The line on which the header began, and the stripped names."""
    start = 1
    row: list[str] = []
    with _csv_faults(reader):
        for row in reader:
            if any(cell.strip() for cell in row):
                break
            start = reader.line_num + 1
        else:
            raise TableEmpty("The file has delimiters but no text. It needs a header line and one row.")
    columns = tuple(cell.strip() for cell in row)
    if len(columns) > MAX_COLUMNS:
        detail = f"The header has {len(columns):,} columns; at most {MAX_COLUMNS:,} are read."
        raise TableTooLarge(detail, _at(start, detail))
    problems = [*_empty_names(columns, start), *_repeated_names(columns, start)]
    if problems:
        raise TableHeaderInvalid(" ".join(p.detail for p in problems[:NAMED_LINES]), problems)
    return start, columns


def _empty_names(columns: Sequence[str], line: int) -> Iterator[Problem]:
    empty = [str(place) for place, name in enumerate(columns, 1) if not name]
    if empty:
        places = ", ".join(empty[:NAMED_LINES])
        detail = f"The header has no name for column {places} of {len(columns)}. Name or remove it."
        yield Problem(detail, code="empty_column_name", line=line)


def _repeated_names(columns: Sequence[str], line: int) -> Iterator[Problem]:
    places: dict[str, list[str]] = {}
    for place, name in enumerate(columns, 1):
        places.setdefault(name, []).append(str(place))
    for name, found in places.items():
        if name and len(found) > 1:
            detail = f"The column name {name!r} stands in columns {', '.join(found)}. Give each its own name."
            yield Problem(detail, field=name, code="repeated_column_name", line=line)


def _checked_rows(reader: _Records, width: int, header_line: int, max_rows: int | None) -> Rows:
    """The rows, each as wide as the header."""
    left = -1 if max_rows is None else max_rows
    start = reader.line_num + 1
    with _csv_faults(reader):
        for row in reader:
            if len(row) != width:
                if not _is_blank(row):
                    raise _ragged_error(reader, width, header_line, start, row)
            elif left == 0:
                detail = f"The table has more than {max_rows:,} rows. Split it into several files."
                raise TableTooLarge(detail, _at(start, detail))
            else:
                left -= 1
                yield start, row
            start = reader.line_num + 1


def _is_blank(row: Sequence[str]) -> bool:
    return not row or (len(row) == 1 and not row[0].strip())


def _ragged_error(reader: _Records, width: int, header_line: int, start: int, row: list[str]) -> TableRagged:
    """Reads on until five ragged rows are found, so that one upload tells them all."""
    found = [(start, len(row))]
    start = reader.line_num + 1
    for row in reader:
        if len(row) != width and not _is_blank(row):
            found.append((start, len(row)))
        if len(found) == NAMED_LINES:
            break
        start = reader.line_num + 1
    lines = ", ".join(f"{line} ({cells})" for line, cells in found)
    detail = (
        f"The header (line {header_line}) has {width} columns, but these lines have another number of cells: "
        f"{lines}. Put cells that contain the delimiter in double quotes."
    )
    problems = [Problem(f"{cells} cells instead of {width}.", line=line) for line, cells in found]
    return TableRagged(detail, problems)


@contextmanager
def _csv_faults(reader: _Records) -> Iterator[None]:
    """Turns the csv module's complaints into sentences that name the line."""
    try:
        yield
    except csv.Error as error:
        line = reader.line_num
        raise _csv_error(str(error), line) from None


def _csv_error(message: str, line: int) -> TableError:
    if "field limit" in message:
        detail = (
            f"A cell that ends near line {line} has more than {MAX_CELL_CHARACTERS:,} characters. "
            "Shorten it, or look for a double quote that is never closed."
        )
        return TableTooLarge(detail, _at(line, detail))
    if "new-line" in message:
        detail = f"Line {line} has a bare carriage return. Save the file with LF or CRLF line ends."
    elif "end of data" in message:
        detail = f"A double quote is never closed: the file ended at line {line} inside a quoted cell."
    else:
        detail = f"Line {line}: {message}. A double quote inside a quoted cell must be written twice."
    return TableMalformed(detail, _at(line, detail))


def _at(line: int, detail: str = "This line.") -> tuple[Problem, ...]:
    return (Problem(detail, line=line),)


def open_ndjson(file: BinaryIO, *, max_rows: int | None = None) -> Iterator[tuple[int, dict[str, Any]]]:
    """`(line number, object)` of each non-blank line of a UTF-8 NDJSON file, read as it is asked for.

    Raises `NdjsonInvalid` for what is not one JSON object, for NaN and Infinity, more than
    `MAX_COLUMNS` keys and nesting deeper than `MAX_JSON_DEPTH`. A repeated key keeps its last value.
    """
    count = 0
    for number, line in enumerate(iter(partial(file.readline, MAX_LINE_BYTES), b""), 1):
        if len(line) == MAX_LINE_BYTES:
            raise _line_error(number, line.replace(b"\0", b" "))
        text = line.removeprefix(_BOM) if number == 1 else line
        if text.isspace() or not text:
            continue
        if count == max_rows:
            detail = f"The file has more than {max_rows:,} objects. Split it into several files."
            raise TableTooLarge(detail, _at(number, detail))
        count += 1
        yield number, _json_object(number, text)
    if not count:
        raise TableEmpty("The file is empty. It needs one JSON object on each line.")


def _json_object(number: int, line: bytes) -> dict[str, Any]:
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        fault = "is nested too deep" if "depth" in error.msg else f"is not JSON: {error.msg}"
        raise _ndjson_error(number, f"{fault} (column {error.colno})", error.colno) from None
    if not isinstance(value, dict):
        raise _ndjson_error(number, f"is {_json_kind(value)}; each line must be one JSON object")
    if len(value) > MAX_COLUMNS:
        raise _ndjson_error(number, f"has {len(value):,} keys; at most {MAX_COLUMNS:,} are read")
    if line.count(b"{") + line.count(b"[") > MAX_JSON_DEPTH and _deeper_than(value, MAX_JSON_DEPTH):
        raise _ndjson_error(number, f"is nested more than {MAX_JSON_DEPTH} levels deep")
    return value


def _ndjson_error(number: int, fault: str, column: int | None = None) -> NdjsonInvalid:
    detail = f"Line {number} {fault}."
    return NdjsonInvalid(detail, (Problem(detail, line=number, column=column),))


def _json_kind(value: Any) -> str:
    kinds = {list: "a list", str: "a string", bool: "true or false", int: "a number", float: "a number"}
    return kinds.get(type(value), "null")


def _deeper_than(value: Any, depth: int) -> bool:
    level = [value]
    for _ in range(depth):
        children = (v.values() if isinstance(v, dict) else v for v in level if isinstance(v, dict | list))
        level = list(chain.from_iterable(children))
    return any(isinstance(v, dict | list) for v in level)


def write_csv(
    columns: Sequence[str] | None, rows: Iterable[Iterable[Any]], *, chunk_rows: int = 500
) -> Iterator[bytes]:
    """The table as UTF-8 CSV (commas, CRLF), in chunks of `chunk_rows` rows; without a header where `columns` is None.

    Numbers stay numbers and None is an empty cell. Text that a spreadsheet would run as a formula gets
    a leading apostrophe; text that is just a number ("-5") is left as it is.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    if columns is not None:
        writer.writerow([neutral_cell(name) for name in columns])
    remaining = iter(rows)
    while chunk := list(islice(remaining, chunk_rows)):
        writer.writerows([neutral_cell(cell) for cell in row] for row in chunk)
        yield _drain(buffer)
    if buffer.tell():
        yield _drain(buffer)


def _drain(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode("utf-8", "replace")


def neutral_cell(value: Any) -> Any:
    """The cell as it may safely stand in a spreadsheet: text is never a formula."""
    if isinstance(value, str) and value[:1] in _FORMULA_STARTS and not _PLAIN_NUMBER.fullmatch(value):
        return "'" + value
    return value
