"""Exported files: exact bytes, verified in a process that knows nothing but the file."""

import json
import os
import subprocess
import sys
from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.audit.breaks import Fault
from decidable.audit.chain import Head, beginning
from decidable.audit.files import ExportInvalid, Header, row_line, verify_file
from decidable.audit.signing import CheckpointInvalid, SigningKey, public_keys, read_checkpoints
from decidable.audit.verify import Verdict
from tests.audit.chains import AT, TENANT, Chain, altered, chain, head_of, rechained

ROWS = chain(20)
KEY = SigningKey(bytes(range(32)))


def whole(rows: Chain, head: Head | None = None) -> bytes:
    header = Header(TENANT, "2026-11-21T09:30:00.000000Z", head or head_of(rows))
    return header.line + b"".join(row_line(body.decode(), stated) for body, stated in rows)


def excerpt(places: list[int], rows: Chain = ROWS) -> bytes:
    header = Header(TENANT, "2026-11-21T09:30:00.000000Z", head_of(rows), {"action": "decision.*"})
    lines = [header.line]
    for place in places:
        previous = rows[place - 1][1] if place else beginning(TENANT).hash
        lines.append(row_line(rows[place][0].decode(), rows[place][1], previous))
    return b"".join(lines)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "export.ndjson"


def seen(file: Path, content: bytes) -> Verdict:
    file.write_bytes(content)
    return verify_file(file)


def fault(verdict: Verdict) -> tuple[Fault, int] | None:
    wrong = verdict.first_wrong
    return None if wrong is None else (wrong.fault, wrong.seq)


def test_an_export_holds(file: Path) -> None:
    verdict = seen(file, whole(ROWS))
    assert (verdict.ok, verdict.rows, verdict.complete, verdict.head) == (True, 20, True, head_of(ROWS))


def test_records_keep_their_bytes() -> None:
    line = row_line('{"note":"Ü\\n\\"<>\\u0007"}', b"\x01\xff")
    assert orjson.loads(line) == {"body": '{"note":"Ü\\n\\"<>\\u0007"}', "hash": "01ff"}


def test_lines_changed_removed_swapped_and_added(file: Path) -> None:
    lines = whole(ROWS).splitlines(True)
    assert fault(seen(file, b"".join([*lines[:5], *lines[6:]]))) == (Fault.REMOVED, 5)
    assert fault(seen(file, b"".join([*lines[:5], lines[6], lines[5], *lines[7:]]))) == (Fault.REORDERED, 5)
    assert fault(seen(file, b"".join([*lines[:5], lines[9], *lines[5:]]))) == (Fault.INSERTED, 5)
    changed = lines[5].replace(b"decision.created", b"decision.erased0")
    assert fault(seen(file, b"".join([*lines[:5], changed, *lines[6:]]))) == (Fault.ALTERED, 5)
    assert fault(seen(file, b"".join([*lines[:5], b"not json\n", *lines[6:]]))) == (Fault.ALTERED, 5)
    assert fault(seen(file, b"".join([*lines[:5], b"{}\n", *lines[5:]]))) == (Fault.INSERTED, 5)


@given(st.integers(0, len(whole(ROWS)) - 1))
def test_a_file_that_was_cut_off_anywhere(tmp_path_factory: pytest.TempPathFactory, length: int) -> None:
    content = whole(ROWS)[:length]
    file = tmp_path_factory.mktemp("cut") / "export.ndjson"
    if content.count(b"\n") == 0 and length < len(whole(ROWS).split(b"\n")[0]):
        with pytest.raises(ExportInvalid):
            seen(file, content)
        return
    verdict = seen(file, content)
    assert verdict.first_wrong is None or fault(verdict) == (Fault.TRUNCATED, verdict.rows + 1)
    assert verdict.ok == (verdict.rows == len(ROWS))


def test_blank_lines_and_a_missing_last_line_feed_do_not_matter(file: Path) -> None:
    assert seen(file, whole(ROWS).replace(b"\n", b"\n\n").rstrip()).ok


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"seq,at\r\n",
        b"[]\n",
        b'{"decidable_audit":2}\n',
        b'{"decidable_audit":1}\n',
        whole(ROWS).replace(b'"excerpt":false', b'"excerpt":true', 1),
    ],
)
def test_what_is_no_export_is_refused(file: Path, content: bytes) -> None:
    with pytest.raises(ExportInvalid):
        seen(file, content)


# --- excerpts ---------------------------------------------------------------------------------------


@given(st.sets(st.integers(0, 19)))
def test_an_excerpt_holds_and_says_what_it_cannot_prove(
    tmp_path_factory: pytest.TempPathFactory, places: set[int]
) -> None:
    verdict = seen(tmp_path_factory.mktemp("cut") / "export.ndjson", excerpt(sorted(places)))
    assert (verdict.ok, verdict.complete, verdict.rows) == (True, False, len(places))
    assert "Not provable from an excerpt" in verdict.notes[0]


def test_tampering_with_an_excerpt(file: Path) -> None:
    lines = excerpt([2, 3, 7]).splitlines(True)
    changed = lines[2].replace(b"decision.created", b"decision.erased0")
    assert fault(seen(file, b"".join([*lines[:2], changed, lines[3]]))) == (Fault.ALTERED, 4)
    assert fault(seen(file, b"".join([lines[0], lines[2], lines[1]]))) == (Fault.REORDERED, 3)
    assert fault(seen(file, b"".join([*lines[:3], lines[2]]))) == (Fault.REORDERED, 4)
    assert fault(seen(file, b"".join([*lines[:2], b"{}\n"]))) == (Fault.ALTERED, 4)
    forged = rechained([*ROWS[:2], (altered(ROWS[2][0]), b""), *ROWS[3:]], 2)
    mixed = excerpt([2], forged) + b"".join(excerpt([3, 7]).splitlines(True)[1:])
    assert fault(seen(file, mixed)) == (Fault.ALTERED, 4), "neighbours must follow from each other"


def test_a_checkpoint_confirms_a_row_of_an_excerpt(file: Path) -> None:
    forged = rechained([*ROWS[:2], (altered(ROWS[2][0]), b""), *ROWS[3:]], 2)
    signed = KEY.sign(TENANT, Head(8, ROWS[7][1]), AT)
    file.write_bytes(excerpt([7], forged))
    assert fault(verify_file(file, [signed], {KEY.public.id: KEY.public})) == (Fault.REWRITTEN, 8)
    file.write_bytes(excerpt([7]))
    assert verify_file(file, [signed], {KEY.public.id: KEY.public}).anchored == 8


# --- checkpoints and keys as files ------------------------------------------------------------------


def test_checkpoints_and_keys_as_files() -> None:
    signed = KEY.sign(TENANT, head_of(ROWS), AT)
    assert read_checkpoints(orjson.dumps(signed.document) + b"\n\n") == [signed]
    assert list(public_keys([KEY.public.pem])) == [KEY.public.id]
    for content in (b"", b"{}", b"[]", b"null", b"\xff", orjson.dumps({**signed.document, "hash": 3})):
        with pytest.raises(CheckpointInvalid):
            read_checkpoints(content)
    for text in ("", "hello", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "AAAA"):
        with pytest.raises(CheckpointInvalid):
            public_keys([text])


def test_openssl_verifies_a_checkpoint(tmp_path: Path) -> None:
    signed = KEY.sign(TENANT, head_of(ROWS), AT)
    for name, content in (
        ("key.pem", KEY.public.pem.encode()),
        ("text", signed.text),
        ("signature", signed.signature),
    ):
        (tmp_path / name).write_bytes(content)
    told = subprocess.run(
        [
            "openssl",
            "pkeyutl",
            "-verify",
            "-pubin",
            "-inkey",
            "key.pem",
            "-rawin",
            "-in",
            "text",
            "-sigfile",
            "signature",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Signature Verified Successfully" in told.stdout, told


# --- a second process, without the database ---------------------------------------------------------


def offline(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """`decidable audit verify ...` in a process that could not reach a database if it wanted to."""
    blocked = (
        "import sys\n"
        "for name in ('psycopg', 'psycopg_pool', 'fastapi', 'procrastinate'): sys.modules[name] = None\n"
        f"sys.argv = {['decidable', 'audit', 'verify', *arguments]!r}\n"
        "from decidable.cli import main; main()\n"
    )
    bare = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH", "LANG")}
    return subprocess.run(
        [sys.executable, "-c", blocked], env=bare, capture_output=True, text=True, check=False
    )


def test_a_second_process_verifies_a_file_without_a_database(tmp_path: Path) -> None:
    file = tmp_path / "export.ndjson"
    file.write_bytes(whole(ROWS))
    told = offline(str(file))
    assert (told.returncode, told.stdout) == (0, "The chain holds: 20 rows, up to row 20.\n"), told
    lines = whole(ROWS).splitlines(True)
    file.write_bytes(b"".join([*lines[:5], *lines[6:]]))
    told = offline(str(file))
    assert told.returncode == 1
    assert told.stdout.startswith("WRONG at row 5 (removed): Row 5 was removed")
    told = offline(str(file), "--json")
    assert told.returncode == 1
    assert json.loads(told.stdout)["first_wrong"]["fault"] == "removed"


def test_a_second_process_checks_an_anchor(tmp_path: Path) -> None:
    file, anchor, key = tmp_path / "export.ndjson", tmp_path / "anchor.json", tmp_path / "key.pem"
    file.write_bytes(whole(rechained([*ROWS[:2], (altered(ROWS[2][0]), b""), *ROWS[3:]], 2)))
    anchor.write_bytes(orjson.dumps(KEY.sign(TENANT, head_of(ROWS), AT).document))
    key.write_text(KEY.public.pem)
    assert offline(str(file)).returncode == 0, "the chain itself cannot tell"
    told = offline(str(file), "--checkpoint", str(anchor), "--public-key", str(key))
    assert (told.returncode, "(rewritten)" in told.stdout) == (1, True), told
    file.write_bytes(whole(ROWS))
    told = offline(str(file), "--checkpoint", str(anchor), "--public-key", str(key))
    assert (told.returncode, "Anchored by checkpoints up to row 20." in told.stdout) == (0, True), told
    told = offline(str(file), "--checkpoint", str(anchor))
    assert (told.returncode, "was not checked" in told.stdout) == (0, True), told


def test_what_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    assert offline(str(tmp_path / "nothing")).returncode == 1
    (tmp_path / "csv").write_text("seq,at\r\n")
    told = offline(str(tmp_path / "csv"))
    assert (told.returncode, told.stderr.startswith("decidable: The first line is not the header")) == (
        1,
        True,
    )
