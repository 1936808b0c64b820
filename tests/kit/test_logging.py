"""What a process writes: run in one of its own, since logging is set up once for a process."""

import json
import subprocess
import sys
from typing import Any

import pytest

from decidable.kit.logging import MASK, mask_secrets

PROGRAM = """
import logging, warnings, structlog
from decidable.kit.logging import configure_logging
configure_logging("info", {form!r}, worker="api")
structlog.contextvars.bind_contextvars(request_id="r-1", tenant="demo")
log = structlog.get_logger("decidable")
{lines}
"""


def written(lines: str, form: str = "json") -> list[str]:
    code = PROGRAM.format(form=form, lines=lines)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == ""
    return done.stderr.splitlines()


def line(lines: str) -> dict[str, Any]:
    (only,) = written(lines)
    found: dict[str, Any] = json.loads(only)
    return found


def test_a_line_carries_time_level_event_and_what_is_bound() -> None:
    found = line("log.info('decided', d=0.25)")
    assert list(found)[:3] == ["timestamp", "level", "event"]
    assert found["timestamp"].endswith("Z")
    assert (found["level"], found["event"], found["d"]) == ("info", "decided", 0.25)
    assert (found["request_id"], found["tenant"], found["process"]) == ("r-1", "demo", "api")


def test_the_standard_library_goes_the_same_way() -> None:
    found = line("logging.getLogger('uvicorn.error').info('started %s', 7, extra={'color_message': 'x'})")
    assert (found["event"], found["logger"], found["request_id"]) == ("started 7", "uvicorn.error", "r-1")
    assert "color_message" not in found


def test_warnings_become_lines() -> None:
    assert "careful" in line("warnings.warn('careful')")["event"]


def test_lower_levels_are_left_out() -> None:
    assert written("log.debug('no'); logging.getLogger('x').debug('no')") == []


@pytest.mark.parametrize("logger", ["log", "logging.getLogger('x')"])
def test_an_exception_stays_on_its_line(logger: str) -> None:
    found = line(f"try: 1 / 0\nexcept ZeroDivisionError: {logger}.exception('failed')")
    assert "ZeroDivisionError" in found["exception"]


def test_a_crash_is_a_line_too() -> None:
    code = PROGRAM.format(
        form="json", lines="from decidable.kit.logging import log_crashes; log_crashes(); 1 / 0"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    (only,) = done.stderr.splitlines()
    assert json.loads(only)["event"] == "crashed"
    assert json.loads(only)["exception"].endswith("ZeroDivisionError: division by zero")


def test_what_json_cannot_hold_is_still_logged() -> None:
    assert line("log.info('odd', text='\\ud800', big=2**70, thing=object)")["big"] == 2**70


def test_secrets_are_masked_wherever_they_stand() -> None:
    found = line(
        "log.info('connecting', dsn='x', api_key='x', url='postgresql://me:hush@host/db', key_prefix='dk_1')"
    )
    assert (found["dsn"], found["api_key"], found["key_prefix"]) == (MASK, MASK, "dk_1")
    assert found["url"] == f"postgresql://me:{MASK}@host/db"


def test_a_password_in_a_message_of_a_library_is_masked() -> None:
    assert "hush" not in line("logging.getLogger('x').error('no postgresql://me:hush@host')")["event"]


def test_a_key_is_masked_down_to_its_prefix() -> None:
    key = "dk_live_dh82k3fq_7IjUfvrYiZEFNWNP9x3G7jTCosDVjQS4Z9UJSJZBnZo"
    found = mask_secrets(None, "info", {"event": f"no such key {key}.", "other": "dk_live_dh82k3fq"})
    assert found == {"event": f"no such key dk_live_dh82k3fq_{MASK}.", "other": "dk_live_dh82k3fq"}


def test_the_console_form_is_for_people() -> None:
    (only,) = written("log.info('decided', d=0.25)", "console")
    assert "decided" in only
    with pytest.raises(json.JSONDecodeError):
        json.loads(only)


def test_masking_leaves_ordinary_fields_alone() -> None:
    event = {"event": "token counted", "tokens": 3, "secretary": "Ann"}
    assert mask_secrets(None, "info", dict(event)) == event
