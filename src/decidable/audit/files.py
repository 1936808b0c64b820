"""Exported files: their format, and their verification without a database.

The first line is a header; each line after it is a row: `body` is the record as it was hashed, as a JSON
string, so that its bytes stay exact. Rows of an excerpt name the hash `previous` to them, too.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

import orjson

from decidable.audit.chain import Head
from decidable.audit.signing import Checkpoint, PublicKey
from decidable.audit.verify import (
    Chained,
    Extracted,
    Verdict,
    Verifier,
    anchors_of,
    verify_excerpt,
)
from decidable.kit.errors import AppError

FORMAT = 1
_UNREADABLE = b""


class ExportInvalid(AppError):
    """A file is no export of an audit trail."""

    code = "export_invalid"
    status = 422
    title = "The file is no export of an audit trail"


@dataclass(frozen=True, slots=True)
class Header:
    """What an export says of itself. `filters` is empty for a whole chain, which ends at `head`."""

    tenant: UUID
    exported_at: str
    head: Head
    filters: Mapping[str, str] = field(default_factory=dict)

    @property
    def excerpt(self) -> bool:
        """Whether rows were chosen."""
        return bool(self.filters)

    @property
    def line(self) -> bytes:
        """The first line of the file."""
        return (
            orjson.dumps(
                {
                    "decidable_audit": FORMAT,
                    "tenant": self.tenant,
                    "exported_at": self.exported_at,
                    "from": 1,
                    "to": {"seq": self.head.seq, "hash": self.head.hash.hex()},
                    "excerpt": self.excerpt,
                    "filters": dict(self.filters),
                }
            )
            + b"\n"
        )


def row_line(body: str, stated: bytes, previous: bytes | None = None) -> bytes:
    """A row as a line of the file; with `previous` in an excerpt."""
    document: dict[str, Any] = {"body": body, "hash": stated.hex()}
    if previous is not None:
        document["previous"] = previous.hex()
    return orjson.dumps(document) + b"\n"


def read_header(line: bytes) -> Header:
    """Read the first line; raises `ExportInvalid`."""
    try:
        found = orjson.loads(line)
        if found["decidable_audit"] != FORMAT:
            raise ExportInvalid(
                f"The file has format {found['decidable_audit']}; this version reads format {FORMAT}."
            )
        head = Head(int(found["to"]["seq"]), bytes.fromhex(found["to"]["hash"]))
        filters = {str(name): str(value) for name, value in dict(found["filters"]).items()}
        if found["excerpt"] is not bool(filters):
            raise ExportInvalid("The first line contradicts itself: an excerpt names its filters.")
        return Header(UUID(found["tenant"]), str(found["exported_at"]), head, filters)
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError):
        raise ExportInvalid(
            "The first line is not the header of an export; `decidable audit export` writes one (NDJSON, not CSV)."
        ) from None


def chained_rows(file: BinaryIO) -> Iterator[Chained]:
    """The rows after the header. A line that cannot be read is a row that cannot follow."""
    loads, fromhex = orjson.loads, bytes.fromhex
    for line in file:
        try:
            found = loads(line)
            row = found["body"].encode(), fromhex(found["hash"])
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError):
            if not line.endswith(b"\n"):
                return  # the file was cut in the middle of its last line
            if line.isspace():
                continue
            row = line, _UNREADABLE
        yield row


def extracted_rows(file: BinaryIO) -> Iterator[Extracted]:
    """The same, of an excerpt."""
    for line in file:
        row = Extracted(line, _UNREADABLE, _UNREADABLE)
        with suppress(orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError):
            found = orjson.loads(line)
            stated, previous = bytes.fromhex(found["hash"]), bytes.fromhex(found["previous"])
            row = Extracted(found["body"].encode(), stated, previous)
        if not line.isspace():
            yield row


def verify_file(
    path: Path,
    checkpoints: Sequence[Checkpoint] = (),
    keys: Mapping[str, PublicKey] | None = None,
) -> Verdict:
    """Verify an exported file. Raises `ExportInvalid`, `OSError`."""
    with path.open("rb") as file:
        header = read_header(file.readline())
        anchors = anchors_of(header.tenant, checkpoints, keys)
        if header.excerpt:
            return verify_excerpt(extracted_rows(file), header.tenant, anchors)
        verifier = Verifier(header.tenant, head=header.head, anchors=anchors)
        verifier.feed(chained_rows(file))
        return verifier.finish()
