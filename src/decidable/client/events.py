"""Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), line by line."""

from dataclasses import dataclass

from decidable.client.types import DecisionSummary


@dataclass(frozen=True, slots=True)
class Change:
    """A decision that changed. `event_id` is where a stream that is opened later goes on."""

    event_id: str | None
    decision: DecisionSummary


class EventReader:
    """Gathers lines into events; `last_event_id` is that of the last whole one."""

    def __init__(self, last_event_id: str | None = None) -> None:
        self.last_event_id = self._id = last_event_id
        self._data: list[str] = []

    def broke(self) -> None:
        """Forget half an event: the connection ended in it."""
        self._id = self.last_event_id
        self._data.clear()

    def feed(self, line: str) -> str | None:
        """The data of the event that this line ends, if it does."""
        if line == "":
            self.last_event_id = self._id
            data, self._data = "\n".join(self._data), []
            return data or None
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "id" and "\0" not in value:
            self._id = value or None
        return None
