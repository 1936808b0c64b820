"""What can go wrong, as the caller of the client sees it. Everything here is a `DecidableError`."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import httpx
from pydantic import ValidationError

from decidable.client.types import Job, ProblemItem
from decidable.kit.clock import utc_now
from decidable.kit.retry_after import retry_after_seconds


class DecidableError(Exception):
    """Base of all that this client raises by itself."""


class NotConfigured(DecidableError):
    """The address of the server is not known."""


class Unreachable(DecidableError):
    """No answer came: the server is away, too slow, or the connection broke. `__cause__` says how."""


class Unreadable(DecidableError):
    """The answer is not what the API answers: something else answers at this address, or this client is too old."""


class WaitedTooLong(DecidableError, TimeoutError):
    """What was waited for did not end in time; it goes on."""


class NotVerified(DecidableError):
    """A webhook's message is not signed with the secret, or too old: do not believe it."""


class JobFailed(DecidableError):
    """A batch or the learning of a type failed or was cancelled; `job` says why."""

    def __init__(self, job: Job) -> None:
        super().__init__(f"The job {job.id} has {job.status}: {job.message or job.error}")
        self.job = job


@dataclass(frozen=True, slots=True)
class Problem:
    """The body of a refusal (RFC 9457)."""

    status: int
    code: str
    title: str
    detail: str
    fields: tuple[ProblemItem, ...] = ()
    request_id: str | None = None
    retry_after: float | None = None


class Refused(DecidableError):
    """The server answered, and the answer is no."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail)
        self.problem = problem

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.problem.status

    @property
    def code(self) -> str:
        """What is wrong, as a stable word such as `input_invalid`."""
        return self.problem.code

    @property
    def title(self) -> str:
        """What is wrong, in a few words that are the same each time."""
        return self.problem.title

    @property
    def detail(self) -> str:
        """What is wrong this time, and how to mend it."""
        return self.problem.detail

    @property
    def fields(self) -> tuple[ProblemItem, ...]:
        """Each thing that is wrong: `field`, or `line` and `column`, and `detail`."""
        return self.problem.fields

    @property
    def request_id(self) -> str | None:
        """What finds this request in the log of the server."""
        return self.problem.request_id

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait."""
        return self.problem.retry_after

    def __str__(self) -> str:
        where = f" (request {self.request_id})" if self.request_id else ""
        return f"{self.status} {self.code}: {self.detail}{where}"


class Unauthorized(Refused):
    """401: the key is absent, unknown or ended."""


class Forbidden(Refused):
    """403: the key may not do this."""


class NotFound(Refused):
    """404: there is no such thing in this tenant."""


class Conflict(Refused):
    """409: it is not in a state in which this can be done, or another was first."""


class Invalid(Refused):
    """400, 413, 415, 422: the request is not right; `fields` says where."""


class RateLimited(Refused):
    """429: a limit is reached; `retry_after` says when to come again."""


class ServerError(Refused):
    """5xx: not your fault."""


_KINDS: dict[int, type[Refused]] = {
    400: Invalid,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    413: Invalid,
    415: Invalid,
    422: Invalid,
    429: RateLimited,
}


def refusal(response: httpx.Response) -> Refused:
    """The failure that an answer tells of; it must have been read."""
    status = response.status_code
    kind = ServerError if status >= 500 else _KINDS.get(status, Refused)
    return kind(_problem(response))


def _problem(response: httpx.Response) -> Problem:
    """The problem of an answer; of one that is none, such as a proxy's, what can be said."""
    status, known = response.status_code, _document(response)
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unknown status"
    return Problem(
        status=status,
        code=str(known.get("code") or "http_error"),
        title=str(known.get("title") or phrase),
        detail=str(known.get("detail") or f"The server answered {status} {phrase} without saying why."),
        fields=_items(known.get("errors")),
        request_id=known.get("request_id") or response.headers.get("X-Request-ID"),
        retry_after=retry_after_seconds(response.headers.get("Retry-After"), utc_now()),
    )


def _document(response: httpx.Response) -> dict[str, Any]:
    try:
        found = response.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _items(given: Any) -> tuple[ProblemItem, ...]:
    try:
        return tuple(ProblemItem.model_validate(one) for one in given or [])
    except (TypeError, ValidationError):
        return ()
