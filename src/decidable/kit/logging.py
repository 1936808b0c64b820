"""One log for everything: structlog's lines and those of the standard library take the same way out.

Each line carries `timestamp`, `level`, `event` (`logger` too where a library wrote it) and what is bound to
the context (`request_id`, `tenant`). Keys, passwords and tokens never pass: fields of those names, and
passwords in URLs, and our own keys wherever they stand, are masked.
"""

import json
import logging
import re
import sys
from functools import lru_cache
from types import TracebackType
from typing import Literal, TextIO

import orjson
import structlog
from structlog.types import EventDict, Processor, WrappedLogger

from decidable.kit.clock import iso_millis, utc_now

Format = Literal["json", "console"]

MASK = "***"
_SECRET = re.compile(r"(^|_)(authorization|secret|password|token|api_key|dsn)($|_)", re.IGNORECASE)
_KEY = re.compile(r"\b(dk_[a-z]+_[a-z0-9]+)_[A-Za-z0-9_-]{20,}")  # our API keys: only the prefix may be seen
_URL_PASSWORD = re.compile(r"(?<=://)([^/\s:@]*):[^/\s@]+@")
_QUIET_LOGGERS = {
    "uvicorn.access": logging.WARNING,  # our own line for a request says more
    "alembic": logging.WARNING,
    "asyncio": logging.WARNING,
    "httpx": logging.WARNING,
    "procrastinate.blueprints": logging.WARNING,
    "procrastinate.periodic": logging.WARNING,
}


def configure_logging(
    level: str = "info", form: Format = "json", stream: TextIO | None = None, *, worker: str | None = None
) -> None:
    """Set up logging for this process; once, at its start. `stream` is stderr unless named.

    `worker` names the process on every line (`api`, `worker`) where several write to one place.
    """
    out = stream or sys.stderr
    number = logging.getLevelNamesMapping()[level.upper()]
    shared = _shared(worker)
    structlog.configure(
        processors=[*shared, *_last_steps(form, out)],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(out),
        cache_logger_on_first_use=True,
    )
    _take_over_standard_library(number, shared, form, out)


def log_crashes() -> None:
    """Have an exception that ends this process written as a line of the log, not as a bare traceback."""

    def write(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        structlog.get_logger().critical("crashed", exc_info=(kind, error, trace))

    sys.excepthook = write


def _take_over_standard_library(level: int, shared: list[Processor], form: Format, out: TextIO) -> None:
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(),
            _drop_color_message,
            *shared,
        ],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_last_steps(form, out)],
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.captureWarnings(capture=True)
    for name, least in _QUIET_LOGGERS.items():
        logging.getLogger(name).setLevel(max(level, least))


def _shared(worker: str | None) -> list[Processor]:
    steps: list[Processor] = [structlog.contextvars.merge_contextvars, structlog.processors.add_log_level]
    if worker is not None:
        steps.append(_naming(worker))
    return [*steps, _add_timestamp, structlog.processors.StackInfoRenderer(), mask_secrets]


def _last_steps(form: Format, out: TextIO) -> list[Processor]:
    if form == "console":
        return [
            structlog.dev.ConsoleRenderer(
                colors=out.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        ]
    return [structlog.processors.format_exc_info, _mask_exception, _to_json]


def _naming(worker: str) -> Processor:
    def add(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        event["process"] = worker
        return event

    return add


def _add_timestamp(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    event["timestamp"] = iso_millis(utc_now())
    return event


def _drop_color_message(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    event.pop("color_message", None)  # uvicorn's second copy of its message
    return event


def mask_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Mask the fields whose name says that they are secret, passwords in URLs, and our own keys."""
    for name, value in event.items():
        if _is_secret(name):
            event[name] = MASK
        elif isinstance(value, str):
            event[name] = _without_secrets(value)
    return event


def _mask_exception(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The traceback is a text only now; all else is masked already."""
    if "exception" in event:
        event["exception"] = _without_secrets(str(event["exception"]))
    return event


def _without_secrets(text: str) -> str:
    if "://" in text:
        text = _URL_PASSWORD.sub(rf"\1:{MASK}@", text)
    return _KEY.sub(rf"\1_{MASK}", text) if "dk_" in text else text


@lru_cache(maxsize=1024)
def _is_secret(name: str) -> bool:
    return _SECRET.search(name) is not None


def _to_json(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    first = {name: event.pop(name) for name in ("timestamp", "level", "event") if name in event}
    line = {**first, **event}
    try:
        return orjson.dumps(line, default=repr, option=orjson.OPT_NON_STR_KEYS).decode()
    except TypeError:  # a lone surrogate or a number beyond 64 bits: a log line must not fail
        return json.dumps(line, default=repr, skipkeys=True)
